"""Mutants that drop a policy, replace a condition with true, or remove one term of it."""

import re
from collections.abc import Iterator
from typing import Any

import psycopg

from ops.access.rows import VERBS
from tests.policies.mutants.mutant import Mutant, rows
from tests.policies.mutants.terms import conjuncts, weakened
from tests.policies.support.bucket_attempts import FILES

_VERBS = {"ALL": VERBS}
# admin_from() returns the start of the id range that an admin sees; no id is above the ends of that range.
_ENDS = (f"'{'f' * 8}-ffff-ffff-ffff-{'f' * 12}'::uuid", f"'{2**63 - 1}'::bigint")
BUCKETS = tuple(f"bucket:{name}" for name in FILES)
_WORD = re.compile(r"\w+")
_POLICIES = """
    select schemaname, tablename, format('%I', policyname), format('%I.%I', schemaname, tablename), cmd,
        permissive, array_to_string(roles, ', '), qual, with_check,
        array(
            select a.attname::text from pg_catalog.pg_attribute as a
            where a.attrelid = format('%I.%I', schemaname, tablename)::regclass and a.attnum > 0
                and not a.attisdropped and exists (
                    select from unnest(roles) as r (name)
                    where has_column_privilege(r.name, a.attrelid, a.attnum, 'update')
                )
        )
    from pg_catalog.pg_policies where schemaname in ('public', 'private', 'storage') order by 1, 2, 3
"""


def policies(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """The mutants of every policy in pg_policies."""
    for schema, table, policy, relation, verb, kind, role, using, check, writable in rows(conn, _POLICIES):
        where: Any = {"role": role, "verbs": _VERBS.get(verb, (verb.lower(),)), "words": (table,)}
        where["relations"] = _named(f"{using} {check}") if schema == "storage" else (table,)
        if kind == "RESTRICTIVE":
            where["relations"] = BUCKETS  # also those that it does not name
        name = f"{table}: {policy.strip(chr(34))}"
        conditions = {"using": using, "with check": check}
        written = " ".join(f"{word} ({text})" for word, text in conditions.items() if text)
        create = f"create policy {policy} on {relation} as {kind} for {verb} to {role} {written}"
        yield Mutant("policy", f"{name} dropped", f"drop policy {policy} on {relation}", create, **where)
        # Terms of `using` about columns that nobody may change; repeating them in `with check` has no effect.
        asked = conjuncts(using) if verb == "UPDATE" else set[str]()
        kept = {term for term in asked if not set(_WORD.findall(term)) & set(writable)}
        for word, text in conditions.items():
            alter = f"alter policy {policy} on {relation} {word} "
            terms = conjuncts(text) if text and word == "with check" else set[str]()
            if terms and terms <= kept:
                continue
            for what, instead in _weaker(text):
                if conjuncts(what.removeprefix("without ")) <= terms & kept:
                    continue
                label = f"{name}: {word} {what}"
                yield Mutant("policy", label, f"{alter}({instead})", f"{alter}({text})", **where)


def _named(text: str) -> tuple[str, ...]:
    """The buckets that a policy of storage names; all buckets if it names none."""
    return tuple(name for name in BUCKETS if f"'{name.removeprefix('bucket:')}'" in text) or BUCKETS


def _weaker(condition: str | None) -> Iterator[tuple[str, str]]:
    if condition:
        yield "true", "true"
        for term, rest in weakened(condition):
            if not (" <= " in term and term.strip("()").endswith(_ENDS)):
                yield f"without {term}", rest
