"""Values that the lists of violations share."""

from tests.sql.support.violations.attempts import Values

LATE = "2200-01-02T00:00Z"
SOMEBODY = "00000000-0000-4000-8000-000000000001"


def long(column: str, most: int, *, empty: bool = True) -> list[Values]:
    """A text that is one character too long, and an empty one unless `empty` is allowed."""
    return [{column: "x" * (most + 1)}, *([{column: ""}] if empty else [])]


def outside(column: str, *values: object) -> list[Values]:
    """Each value by itself."""
    return [{column: value} for value in values]
