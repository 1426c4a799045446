"""What the five source models say, read from their documents in docs/source-models/."""

from tests.sql.source_models import a, b, c, d, e
from tests.sql.source_models.item import Item, distinct

__all__ = ["Item", "everything"]


def everything() -> list[Item]:
    """Every table, column, constraint, index, trigger, function, word and sentence of the sources."""
    return distinct(item for source in (a, b, c, d, e) for item in source.items())
