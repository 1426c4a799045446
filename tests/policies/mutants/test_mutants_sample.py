"""Runs a fixed sample of mutants, so that `make mutants` keeps working."""

import subprocess
import sys

import pytest

from devstack.config import ROOT
from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.tally import Tally

# Rules and rights of one table, a bucket, a function, and a redundant check.
QUICK = (
    "emergency_contacts: |security: public.emergency_contacts|on public.emergency_contacts"
    "|patient-files public|execute private.admin_from|attach what they uploaded.* without .o.bucket_id ="
)
pytestmark = pytest.mark.local  # starts its own stack


def test_tests_detect_all_mutants_of_a_sample_but_the_excused() -> None:
    """The test uses its own stack, because it weakens rules that other tests need."""
    command = [
        sys.executable,
        "-m",
        "tests.policies.mutants",
        "--only",
        QUICK,
        "--sample",
        "8",
        "--seed",
        "1",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert ("9 mutants in" in done.stdout, done.stdout.count("SURVIVES")) == (True, 1), done.stdout


def test_unexcused_survivors_and_unneeded_excuses_are_reported() -> None:
    lived, died = (Mutant("policy", name, "select 1", "select 1") for name in ("lived", "died"))
    tally = Tally(2, {"policy: died"})
    tally.note(lived, None, 1.0)
    tally.note(died, "tests/a.py::test_b", 1.0)
    assert list(tally.wrong()) == [
        "nobody notices: policy: lived", "excused, but noticed by tests/a.py::test_b: policy: died",
    ]  # fmt: skip
