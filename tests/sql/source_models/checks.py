"""Checks the map against the sources and a live database. Each check yields the problems it finds."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.sql.source_models.catalog import Catalog
from tests.sql.source_models.item import Item
from tests.sql.source_models.rows import KINDS, Row

TYPES = {
    "uuid": {"uuid"},
    "varchar(36)": {"uuid", "text"},
    "boolean": {"boolean"},
    "date": {"date"},
    "time": {"time without time zone"},
    "json": {"jsonb"},
    "text[]": {"text[]"},
    "decimal": {"numeric"},
    "int": {"integer", "bigint", "smallint"},
    "bigint": {"bigint"},
    "double": {"double precision"},
    "user_role": {"user_role"},
    "string": {"text", "character varying", "user_role"},
    "timestamp": {"timestamp with time zone"},
}
_SPELLED = {
    "character": "string", "text": "string", "datetime": "timestamp", "jsonb": "json", "smallint": "int",
    "userrole": "user_role",
}  # fmt: skip


def coverage(rows: list[Row], items: list[Item]) -> Iterator[str]:
    """Each statement of a source has one row, and each row has a statement in its source."""
    have = Counter(row.item for row in rows)
    yield from (f"no row: {' | '.join(item)}" for item in items if item not in have)
    yield from (f"stale: {' | '.join(item)}" for item in have.keys() - set(items))
    yield from (f"twice: {' | '.join(item)}" for item, times in have.items() if times > 1)


def targets(rows: list[Row], live: Catalog) -> Iterator[str]:
    """Each target exists as what the row says it is; what lives elsewhere has a reason."""
    for row in rows:
        kinds = row.target_kind.split()
        if not kinds or set(kinds) - KINDS:
            yield f"{row.title}: target_kind {row.target_kind!r}"
        if not row.note and ("elsewhere" in kinds or not row.target):
            yield f"{row.title}: neither a target nor a reason"
        for target in row.targets:
            if not any(live.holds(kind, target) for kind in (KINDS if "elsewhere" in kinds else kinds)):
                yield f"{row.title}: there is no {row.target_kind} {target}"


def columns(rows: list[Row], live: Catalog) -> Iterator[str]:
    """Types are compatible and required columns stay required, or the row gives a reason."""
    for row in (row for row in rows if row.kind == "column" and not row.note):
        key = (
            {"uuid"} if re.search(r"^id$|(Id|By)$", row.name) else set[str]()
        )  # text in source d, from cuid()
        for target in row.targets:
            column = live.columns.get(target)
            if column and column.type not in accepted(row.detail, column.type) | key:
                yield f"{row.title}: {row.detail} became {column.type} without a reason"
            if column and "NOT NULL" in row.detail and not column.required:
                yield f"{row.title}: {target} may be null, without a reason"


def accepted(detail: str, anything: str) -> set[str]:
    """The types that a source's type may become. Source c leaves many types out."""
    word = re.match(r"[\w\[\]]*(?:\(36\))?", detail.lower())
    spelled = word[0] if word else ""
    spelled = "string" if spelled.startswith("varchar") and spelled != "varchar(36)" else spelled
    return TYPES.get(_SPELLED.get(spelled, spelled), {anything})


def defaults(rows: list[Row], live: Catalog) -> Iterator[str]:
    """A default value of a source is the column's default in this schema, or the row gives a reason."""
    for row in (row for row in rows if row.kind == "default" and not row.note):
        wanted = row.value_map.partition(" -> ")[2] or row.detail
        for target in row.targets:
            have = live.columns[target].default if target in live.columns else ""
            if _literal(have) != _literal(wanted):
                yield f"{row.title}: {wanted} is {have or 'no default'} in {target}"


def _literal(value: str) -> str:
    return value.split("::")[0].strip("'\"").lower()


def values(rows: list[Row], live: Catalog) -> Iterator[str]:
    """The named constraint allows each status word, unless the row says that the word is kept elsewhere."""
    for row in (row for row in rows if row.kind == "value"):
        source, _, ours = row.value_map.partition(" -> ")
        if row.target_kind == "elsewhere":
            continue
        if source != row.name.partition("=")[2]:
            yield f"{row.title}: value_map {row.value_map!r}"
        allowed = [live.rules[target].definition for target in row.targets if target in live.rules]
        if not any(f"'{ours}'" in words for words in allowed):
            yield f"{row.title}: {row.target or 'nothing'} does not allow {ours!r}"


def tests(rows: list[Row]) -> Iterator[str]:
    """Each test a row names exists; a requirement has a test, or is met elsewhere for a reason."""
    for row in rows:
        path, _, name = row.test.partition("::")
        if row.test and name not in tests_of(path):
            yield f"{row.title}: no test {row.test}"
        if not row.test and row.kind in ("function", "trigger"):
            yield f"{row.title}: no test"
        if not row.test and row.kind in ("note", "section") and not row.note:
            yield f"{row.title}: neither a test nor a reason"


@cache
def tests_of(path: str) -> frozenset[str]:
    """The names of the test functions in a file of tests."""
    file = Path(__file__).parents[3] / path
    if not file.is_file() or not file.name.startswith("test_"):
        return frozenset()
    nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return frozenset(
        node.name for node in nodes if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )
