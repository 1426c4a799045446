"""How the workers of a test run share the tests: what one worker keeps, and what starts first."""

import pytest

from devstack.config import ROOT

# The fixtures of these folders take seconds, so one worker makes them.
TOGETHER = ("auth", "chaos", "fuzz", "migrations", "schedules", "seed", "storage")
# Hundreds of short tests each. They come last and one by one, so that no worker waits for another at the end.
APART = ("tests/policies/test_access_matrix.py", "tests/policies/test_bad_arguments.py")
# The groups that take longest. They start first.
FIRST = (
    "stack-lifecycle",
    "extending",
    "fuzz",
    "migrations",
    "seed",
    "schedules",
    "storage",
    "tests/policies/test_mutants_sample.py",
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
    items.sort(key=lambda item: _rank(group(item)))


def group(item: pytest.Item) -> str | None:
    """The group of a test: what it is marked with, else its folder or file. None: any worker may run it."""
    if marked := item.get_closest_marker("xdist_group"):
        return str(marked.args[0])
    file = item.path.relative_to(ROOT)
    if str(file) in APART:
        return None
    return file.parts[1] if file.parts[1] in TOGETHER else str(file)


def _rank(name: str | None) -> int:
    if name is None:
        return len(FIRST) + 1
    return FIRST.index(name) if name in FIRST else len(FIRST)
