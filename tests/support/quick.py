"""The sample of `pytest --quick`: the first test of each file and every ninth cell of the access matrix.

The sample depends on nothing but the tests themselves, so two runs of one commit run the same tests. A
relation of the matrix has 26 personas, so two or three of them are tried for each.
"""

from collections.abc import Sequence

import pytest

MATRIX = "test_access_matrix.py"
EACH_CELL = 9
# These start stacks of their own, build packages or measure: minutes, for what changes rarely.
SLOW_SUITES = frozenset({"bench", "chaos", "deploy", "devstack", "fuzz", "seed"})
SLOW_FILES = frozenset({"test_mutants_sample.py", "test_daily_storm.py", "test_demo.py", "test_push.py"})


def sample(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Those of the collected tests that a quick run takes, in their order."""
    cells = [item for item in items if item.path.name == MATRIX]
    first_of_file = {item.path: item for item in reversed(items) if _is_fast(item)}
    chosen = {*first_of_file.values(), *cells[::EACH_CELL]}
    return [item for item in items if item in chosen]


def _is_fast(item: pytest.Item) -> bool:
    suites = set(item.path.parts)
    return not suites & SLOW_SUITES and item.path.name not in SLOW_FILES
