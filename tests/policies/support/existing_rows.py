"""For each relation of the matrix: the rows that `postgres` inserted, and their keys."""

from typing import Any

from tests.policies.cases import merged
from tests.policies.support.case_types import Row, Rows
from tests.policies.support.world import World

ROWS: dict[str, Rows] = merged("ROWS")
KEYS: dict[str, tuple[str, ...]] = merged("KEYS")


def key_columns(relation: str) -> tuple[str, ...]:
    """The columns of the relation's key."""
    return KEYS.get(relation, ("id",))


def key_sql(relation: str) -> str:
    """The key of a row as text, in SQL."""
    return " || ':' || ".join(f"{column}::text" for column in key_columns(relation))


def key_of(relation: str, row: dict[str, Any]) -> str:
    """The key of a row that the API returned."""
    return ":".join(str(row[column]) for column in key_columns(relation))


def filter_of(relation: str, rows: list[Row]) -> dict[str, str]:
    """The query parameters that select exactly these rows."""
    columns = key_columns(relation)
    if len(columns) == 1:
        return {columns[0]: f"in.({','.join(row.key for row in rows)})"}
    return {"or": f"({','.join(_both(columns, row) for row in rows)})"}


def rows_of(world: World, relation: str) -> list[Row]:
    """The existing rows; builds new ones after a write (World.forget)."""
    return world.kept(ROWS[relation])


def _both(columns: tuple[str, ...], row: Row) -> str:
    pairs = zip(columns, row.key.split(":"), strict=True)
    return f"and({','.join(f'{name}.eq.{value}' for name, value in pairs)})"
