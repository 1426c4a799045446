"""For each relation: what would be inserted, once for everybody it could concern; and a harmless change."""

from typing import Any

from tests.policies.cases import merged
from tests.policies.kinds import Row, Rows
from tests.policies.world import World

TARGETS: dict[str, Rows] = merged("TARGETS")
UPSERTS: dict[str, str] = merged("UPSERTS")
CHANGES: dict[str, dict[str, Any]] = merged("CHANGES")
# What operators may change with the secret key differs from what the owner may.
SERVICE_CHANGES: dict[str, dict[str, Any]] = merged("SERVICE_CHANGES")


def is_table(relation: str) -> bool:
    """Whether it takes writes at all; a view does not."""
    return relation in TARGETS


def targets_of(world: World, relation: str) -> list[Row]:
    return TARGETS[relation](world)


def change_of(relation: str, persona: str) -> dict[str, Any]:
    """What the persona would change in a row."""
    return (SERVICE_CHANGES if persona == "service_role" else {}).get(relation, CHANGES[relation])
