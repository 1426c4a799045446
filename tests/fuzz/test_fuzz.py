"""The fuzzer finds no defect in the rules, and finds every planted defect."""

from collections.abc import Iterator

import pytest

from tests.fuzz.support.fuzz_run import FuzzRun
from tests.fuzz.support.planted_defects import PLANTED_DEFECTS, PlantedDefect
from tests.fuzz.support.recorded_world import recorded_world

# The fuzzer uses its own stack, because it changes all rows and the test plants defects in its rules.
pytestmark = [pytest.mark.xdist_group("fuzz"), pytest.mark.local, pytest.mark.timeout(900)]
SEED = 3


@pytest.fixture(scope="module")
def fuzz_run() -> Iterator[FuzzRun]:
    with recorded_world() as where:
        yield FuzzRun(where, SEED)


def test_no_answer_contains_rows_that_the_matrix_denies(fuzz_run: FuzzRun) -> None:
    """`make fuzz` runs longer and with other seeds."""
    finding = next((finding for finding in fuzz_run.run(fuzz_run.short) if finding), None)
    assert finding is None, f"seed {SEED}, {finding}"


@pytest.mark.parametrize("defect", PLANTED_DEFECTS, ids=lambda defect: defect.name)
def test_every_planted_defect_is_found(fuzz_run: FuzzRun, defect: PlantedDefect) -> None:
    """The fuzzer finds the defect within the steps that find nothing without it."""
    with defect.applied(fuzz_run.recorded.owner):
        found = next((finding for finding in fuzz_run.run(fuzz_run.short) if finding), None)
    assert found is not None
