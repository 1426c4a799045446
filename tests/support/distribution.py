"""How the workers of a test run share the tests: what one worker keeps, and what starts first."""

import pytest

from devstack.config import ROOT

# The fixtures of these folders take seconds, so one worker makes them.
TOGETHER = ("auth", "chaos", "fuzz", "migrations", "schedules", "seed", "storage")
# Hundreds of short tests each, which any worker may run. With LAST no worker waits long at the end.
MATRIX = "tests/policies/matrix/test_access_matrix.py"
LAST = "tests/policies/bad_values/test_bad_arguments.py"
APART = (MATRIX, LAST)
# The groups that take longest. They start first.
FIRST = (
    "stack-lifecycle",
    "extending",
    "fuzz",
    "migrations",
    "seed",
    "schedules",
    "storage",
    "tests/policies/mutants/test_mutants_sample.py",
    "tests/bench/test_bench_runs.py",
    "auth",
    "daily",
    "outages",
    "chaos",
    "package",
)


def distribute(items: list[pytest.Item]) -> None:
    """Give each test the group that one worker runs, and put the longest groups first."""
    for item in items:
        if name := group(item):
            item.add_marker(pytest.mark.xdist_group(name))
    items.sort(key=_rank)


def group(item: pytest.Item) -> str | None:
    """The group of a test: what it is marked with, else its folder or file. None: any worker may run it."""
    if marked := item.get_closest_marker("xdist_group"):
        return str(marked.args[0])
    file = item.path.relative_to(ROOT)
    if str(file) in APART:
        return None
    return file.parts[1] if file.parts[1] in TOGETHER else str(file)


def _rank(item: pytest.Item) -> int:
    """The matrix comes before the other tests of policies, because they change its rows."""
    name, file = group(item), str(item.path.relative_to(ROOT))
    if name in FIRST:
        return FIRST.index(name)
    return len(FIRST) + {MATRIX: 0, LAST: 2}.get(file, 1)
