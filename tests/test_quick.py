"""`make quick` runs a sample that leaves out no domain and no relation of the access matrix."""

import subprocess
import sys

import pytest

from devstack.config import ROOT
from ops.access.matrix import lines
from tests.support.quick import SLOW_FILES, SLOW_SUITES


@pytest.fixture(scope="module")
def sampled() -> str:
    """The ids of the tests of the sample, one a line."""
    command = [sys.executable, "-m", "pytest", "--quick", "--collect-only", "-q", "-p", "no:cacheprovider"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_sample_has_a_test_of_every_suite(sampled: str) -> None:
    suites = {
        path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and any(path.rglob("test_*.py"))
    }
    missing = {suite for suite in suites - SLOW_SUITES if f"tests/{suite}/" not in sampled}
    assert not missing


def test_the_sample_has_a_test_of_every_domain(sampled: str) -> None:
    domains = {path.parent for path in (ROOT / "tests" / "sql").glob("*/test_*.py")}
    missing = {domain.name for domain in domains if f"tests/sql/{domain.name}/" not in sampled}
    assert not missing


def test_the_sample_tries_every_relation_of_the_matrix(sampled: str) -> None:
    relations = {line.relation for line in lines()}
    missing = {relation for relation in relations if f"[{relation}-" not in sampled}
    assert not missing


def test_the_files_and_suites_left_out_exist() -> None:
    files = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    assert files >= SLOW_FILES
    assert [suite for suite in SLOW_SUITES if not (ROOT / "tests" / suite).is_dir()] == []
