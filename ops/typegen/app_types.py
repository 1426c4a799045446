"""TypeScript types of what an app may send, beside the CLI's: `clients/typescript/app.types.ts`.

The CLI knows types and defaults, but neither grants nor checks. So that a compiler refuses what the database
would: `Insert` and `Update` hold the columns an app may write; a column with a list of words is of these.
"""

import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import psycopg

HEADER = Path(__file__).with_name("app_types.ts").read_text(encoding="utf-8")
_RIGHTS = """
select c.relname, a.attname,
    has_column_privilege('authenticated', c.oid, a.attnum, 'insert'),
    has_column_privilege('authenticated', c.oid, a.attnum, 'update')
from pg_class as c
inner join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
order by c.relname, a.attname
"""
_CHECKS = """
select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint
where connamespace = 'public'::regnamespace and contype = 'c' order by 1, 2
"""
_WORDS = re.compile(r'CHECK \(\("?(\w+)"? = ANY \(ARRAY\[(.*)\]\)\)\)')
Listed = dict[str, dict[str, list[str]]]


def generate(conn: psycopg.Connection[Any]) -> str:
    """The source text for the migrated database behind `conn`."""
    inserted: dict[str, list[str]] = defaultdict(list)
    updated: dict[str, list[str]] = defaultdict(list)
    for table, column, insert, update in conn.execute(_RIGHTS):
        inserted[table] += [column] if insert else []
        updated[table] += [column] if update else []
    lists = [_words(_listed(conn)), _columns("Insertable", inserted), _columns("Updatable", updated)]
    return "\n".join([HEADER, *lists])


def _listed(conn: psycopg.Connection[Any]) -> Listed:
    """Table, column, and the words a check lists for it."""
    found: Listed = defaultdict(dict)
    for table, definition in conn.execute(_CHECKS):
        check = _WORDS.fullmatch(definition)
        if check:
            words = re.findall(r"'((?:[^']|'')*)'::text", check[2])
            found[table][check[1]] = [word.replace("''", "'") for word in words]
    return found


def _words(listed: Listed) -> str:
    lines = [
        f"  {table}: {{ {'; '.join(f'{column}: {_union(words)}' for column, words in columns.items())} }}"
        for table, columns in sorted(listed.items())
    ]
    return "interface Words {\n" + "\n".join(lines) + "\n}\n"


def _columns(name: str, columns: dict[str, list[str]]) -> str:
    lines = [f"  {table}: {_union(columns[table])}" for table in sorted(columns)]
    return f"interface {name} {{\n" + "\n".join(lines) + "\n}\n"


def _union(words: list[str]) -> str:
    return " | ".join(json.dumps(word) for word in words) or "never"
