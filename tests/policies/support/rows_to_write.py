"""For each relation: rows to insert, one for each person concerned, and a harmless change."""

from itertools import islice
from typing import Any

from tests.policies.cases import listed, merged
from tests.policies.support.case_types import Row, Rows
from tests.policies.support.world import World

TARGETS: dict[str, Rows] = merged("TARGETS")
UPSERTS: dict[str, str] = merged("UPSERTS")
STAYS: frozenset[str] = frozenset(listed("STAYS"))
CHANGES: dict[str, dict[str, Any]] = merged("CHANGES")
# What operators may change with the secret key differs from what the owner may.
SERVICE_CHANGES: dict[str, dict[str, Any]] = merged("SERVICE_CHANGES")
_OTHERS = 3


def is_table(relation: str) -> bool:
    """Whether it takes writes at all; a view does not."""
    return relation in TARGETS


def targets_of(world: World, relation: str) -> list[Row]:
    """What there is to insert; new ones after somebody wrote (World.forget)."""
    return world.kept(TARGETS[relation])


def targets_for(world: World, relation: str, persona: str) -> list[Row]:
    """Those the persona tries: of targets that are alike, their own and the first of the others'."""
    strangers = (row for row in targets_of(world, relation) if row.alike and persona not in row.everybody)
    left_out = {row.key for row in islice(strangers, _OTHERS, None)}
    return [row for row in targets_of(world, relation) if row.key not in left_out]


def change_of(relation: str, persona: str) -> dict[str, Any]:
    """What the persona would change in a row."""
    return (SERVICE_CHANGES if persona == "service_role" else {}).get(relation, CHANGES[relation])
