"""The benchmarks still run. Their results depend on the machine and are not tested."""

import os
import subprocess
import sys

from devstack.config import ROOT
from tests.support.ports import free_base

NUMBERS = ("P1", "P1b", "P1c", "P2", "P4", "P5", "P6", "P7", "P8", "P9")


def test_a_short_run_measures_every_figure_and_writes_no_file() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bench", "--short"], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "CAREBASE_PORT": str(free_base())},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert all(f"s  {number} " in done.stdout for number in NUMBERS)
    assert "Written" not in done.stdout
