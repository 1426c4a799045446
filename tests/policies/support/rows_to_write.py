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
# With the secret key operators may change other columns than the owner.
SERVICE_CHANGES: dict[str, dict[str, Any]] = merged("SERVICE_CHANGES")
_OTHERS = 3


def is_table(relation: str) -> bool:
    """Whether the relation is a table and not a view."""
    return relation in TARGETS


def targets_of(world: World, relation: str) -> list[Row]:
    """The rows to insert; builds new ones after a write (World.forget)."""
    return world.kept(TARGETS[relation])


def targets_for(world: World, relation: str, persona: str) -> list[Row]:
    """The rows that the persona tries to insert: of targets that are alike, their own and a few others."""
    strangers = (row for row in targets_of(world, relation) if row.alike and persona not in row.everybody)
    left_out = {row.key for row in islice(strangers, _OTHERS, None)}
    return [row for row in targets_of(world, relation) if row.key not in left_out]


def change_of(relation: str, persona: str) -> dict[str, Any]:
    """The columns that the persona tries to change."""
    return (SERVICE_CHANGES if persona == "service_role" else {}).get(relation, CHANGES[relation])
