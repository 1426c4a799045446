"""The sample of `pytest --quick`: the first test of each file and every ninth cell of the access matrix.

The sample depends on nothing but the tests themselves, so two runs of one commit run the same tests. A
relation of the matrix has 26 personas, so two or three of them are tried for each.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest

from devstack.config import ROOT

TESTS = ROOT / "tests"
MATRIX = "test_access_matrix.py"
EACH_CELL = 9
# These start stacks of their own, build packages or measure: minutes, for what changes rarely.
SLOW_SUITES = frozenset({"bench", "chaos", "deploy", "devstack", "fuzz", "seed"})
# The other files of their folders try the same on less: another migration, the examples in TypeScript.
SLOW_FILES = frozenset({
    "test_mutants_sample.py", "test_daily_storm.py", "test_demo.py", "test_push.py", "test_quick.py",
    "test_migration_tool.py", "test_typescript.py",
})  # fmt: skip


def sample(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Those of the collected tests that a quick run takes, in their order."""
    cells = [item for item in items if item.path.name == MATRIX]
    first_of_file = {item.path: item for item in reversed(items)}
    chosen = {*first_of_file.values(), *cells[::EACH_CELL]}
    return [item for item in items if item in chosen]


def leaves_out(path: Path) -> bool:
    """Whether a quick run takes no test of this file, or of this folder of tests/."""
    return path.name in SLOW_FILES or (path.name in SLOW_SUITES and path.parent == TESTS)
