"""The fuzzer finds nothing, and it finds every planted defect."""

from collections.abc import Iterator

import pytest

from tests.fuzz.support.fuzz_run import Hunt
from tests.fuzz.support.planted_defects import PLANTED_DEFECTS, PlantedDefect
from tests.fuzz.support.recorded_world import recorded_world

# On a stack of its own: it changes everything, and some of its rules are broken on purpose.
pytestmark = [pytest.mark.xdist_group("fuzz"), pytest.mark.local, pytest.mark.timeout(900)]
SEED = 3


@pytest.fixture(scope="module")
def hunt() -> Iterator[Hunt]:
    with recorded_world() as where:
        yield Hunt(where, SEED)


def test_nobody_obtains_what_the_matrix_denies(hunt: Hunt) -> None:
    """`make fuzz` is the long form, with other seeds."""
    finding = next((finding for finding in hunt.run(hunt.short) if finding), None)
    assert finding is None, f"seed {SEED}, {finding}"


@pytest.mark.parametrize("defect", PLANTED_DEFECTS, ids=lambda defect: defect.name)
def test_every_planted_defect_is_found(hunt: Hunt, defect: PlantedDefect) -> None:
    """Within the steps above, which find nothing without it."""
    with defect.applied(hunt.recorded.owner):
        found = next((finding for finding in hunt.run(hunt.short) if finding), None)
    assert found is not None
