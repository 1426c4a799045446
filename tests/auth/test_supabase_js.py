"""Unmodified supabase-js with a whole stack: runs the *.test.mjs files of this folder."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from devstack.config import ROOT

HERE = Path(__file__).parent
FILES = sorted(path.name for path in HERE.glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES)
def test_supabase_js(env: dict[str, str], file: str) -> None:
    command = ["node", "--test", "--test-reporter=tap", str(HERE / file)]
    environment = {"PATH": os.environ["PATH"], **env}
    run = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180, check=False
    )
    assert run.returncode == 0, run.stdout[-8000:] + run.stderr[-2000:]
    passed = re.search(r"^# pass (\d+)$", run.stdout, re.MULTILINE)
    assert passed, run.stdout
    assert int(passed.group(1)) > 15
