"""One statement of a source model, and helpers that the parsers share."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

DOCUMENTS = Path(__file__).parents[3] / "docs" / "source-models"
# Defaults that are computed, not constant.
_COMPUTED = re.compile(r"(?i)nextval|now\(\)|current_timestamp|gen_random_uuid|cuid|generated|^null|^-?$")


class Item(NamedTuple):
    """One statement of a source: a column, a constraint, a status word or a sentence."""

    source: str
    kind: str
    table: str
    name: str
    detail: str = ""


def part(text: str, heading: str) -> str:
    """The text below the heading that contains these words, up to the next heading of the same level."""
    found = re.search(rf"(?m)^(#+) [^\n]*{re.escape(heading)}[^\n]*\n(.*?)(?=^\1 |\Z)", text, re.DOTALL)
    assert found, heading
    return found[2]


def columns_of(words: str) -> str:
    """`( a,b desc )` as `(a, b desc)`."""
    return f"({', '.join(word.strip() for word in words.strip('() ').split(','))})"


def default(source: str, table: str, column: str, value: str) -> Iterator[Item]:
    """A constant default; an empty text, list or object is one."""
    if not _COMPUTED.search(value.strip()):
        yield Item(source, "default", table, column, value.strip())


def values(source: str, table: str, column: str, words: Iterable[str]) -> Iterator[Item]:
    """One item for each status word."""
    for word in words:
        yield Item(source, "value", table, f"{column}={word}")


def bullets(source: str, section: str, text: str) -> Iterator[Item]:
    """The sentences of a list: `1. **Name**: why`, `- words`. Sentences below a name begin with the name."""
    above = ""
    for indent, name, words in re.findall(r"(?m)^( *)(?:\d+\.|-) (?:\*\*(.+?)\*\*)?[: -]*(.*)$", text):
        if name and not words:
            above = f"{name}: "
            continue
        above = above if indent else ""
        yield Item(source, "note", section, above + (name or words), words if name else "")


def distinct(items: Iterable[Item]) -> list[Item]:
    """Drops repeated items and keeps the first."""
    found: dict[tuple[str, ...], Item] = {}
    for item in items:
        found.setdefault(item[:4], item)
    return list(found.values())
