"""Checks the names in a snippet against the catalog of the running database."""

from collections.abc import Iterator
from typing import Any

import psycopg

from tests.e2e.guides.names import Call, embedded

Db = psycopg.Connection[Any]

_COLUMNS = """
select a.attname from pg_attribute as a
where a.attrelid = to_regclass('public.' || %s) and a.attnum > 0 and not a.attisdropped
"""
_ARGUMENTS = """
select unnest(p.proargnames[1:p.pronargs]) from pg_proc as p
where p.pronamespace = 'public'::regnamespace and p.proname = %s
"""


def missing(db: Db, call: Call) -> Iterator[str]:
    """The names in a request that do not exist."""
    if call.kind == "bucket":
        known = _names(db, "select id from storage.buckets where id = %s", call.name)
        yield from () if known else (f"bucket {call.name}",)
    elif call.kind == "rpc":
        known = _names(db, "select proname from pg_proc where proname = %s", call.name)
        yield from () if known else (f"rpc {call.name}",)
        arguments = _names(db, _ARGUMENTS, call.name)
        yield from (f"rpc {call.name}({name})" for name in call.columns - arguments)
    else:
        asked = {(call.name, column) for column in call.columns}
        asked |= {pair for select in call.selected for pair in embedded(select, call.name)}
        yield from _missing_columns(db, asked | {(call.name, "")})


def _missing_columns(db: Db, asked: set[tuple[str, str]]) -> Iterator[str]:
    for relation, column in sorted(asked):
        known = _names(db, _COLUMNS, relation)
        if not known or column not in known | {""}:
            yield f"{relation}.{column}"


def _names(db: Db, sql: str, name: str) -> set[str]:
    return {str(found) for (found,) in db.execute(sql.encode(), [name])}
