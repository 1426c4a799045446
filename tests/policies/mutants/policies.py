"""Each policy dropped, opened wide, and with each term of its conditions missing."""

from collections.abc import Iterator
from typing import Any

import psycopg

from tests.policies.buckets import FILES
from tests.policies.mutants.mutant import Mutant, rows
from tests.policies.mutants.terms import weakened

BUCKETS = tuple(f"bucket:{name}" for name in FILES)
_POLICIES = """
    select schemaname, tablename, format('%I', policyname), format('%I.%I', schemaname, tablename), cmd,
        array_to_string(roles, ', '), qual, with_check
    from pg_catalog.pg_policies where schemaname in ('public', 'private', 'storage') order by 1, 2, 3
"""


def policies(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """From pg_policies."""
    for schema, table, policy, relation, verb, role, using, check in rows(conn, _POLICIES):
        where: Any = {"relations": BUCKETS if schema == "storage" else (table,), "role": role}
        name = f"{table}: {policy.strip(chr(34))}"
        conditions = {"using": using, "with check": check}
        written = " ".join(f"{word} ({text})" for word, text in conditions.items() if text)
        create = f"create policy {policy} on {relation} for {verb} to {role} {written}"
        yield Mutant("policy", f"{name} dropped", f"drop policy {policy} on {relation}", create, **where)
        for word, text in conditions.items():
            alter = f"alter policy {policy} on {relation} {word} "
            for what, instead in _weaker(text):
                label = f"{name}: {word} {what}"
                yield Mutant("policy", label, f"{alter}({instead})", f"{alter}({text})", **where)


def _weaker(condition: str | None) -> Iterator[tuple[str, str]]:
    if condition:
        yield "true", "true"
        for term, rest in weakened(condition):
            yield f"without {term}", rest
