"""What the five source models say, read from their documents in docs/source-models/."""

from collections.abc import Mapping

from tests.sql.source_models import a, b, c, d, e
from tests.sql.source_models.item import DOCUMENTS, Item, distinct

__all__ = ["Item", "documents", "everything"]

PARSERS = {"a": a.items, "b": b.items, "c": c.items, "d": d.items, "e": e.items}


def documents() -> dict[str, str]:
    """The texts of the source models, by letter."""
    return {source: (DOCUMENTS / f"{source}.md").read_text(encoding="utf-8") for source in PARSERS}


def everything(texts: Mapping[str, str]) -> list[Item]:
    """Every table, column, constraint, index, trigger, function, word and sentence of the sources."""
    return distinct(item for source, text in texts.items() for item in PARSERS[source](text))
