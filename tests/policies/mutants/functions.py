"""Rights to functions reversed, and functions that decide about access without one of their terms."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg

from tests.policies.mutants.mutant import API_ROLES, Mutant, rows, toggled
from tests.policies.mutants.policies import BUCKETS
from tests.policies.mutants.terms import weakened

_RIGHTS = f"""
    select p.oid::regprocedure::text, p.pronamespace::regnamespace::text, p.proname, r.role,
        has_function_privilege(r.role, p.oid, 'execute')
    from pg_catalog.pg_proc as p cross join unnest(array{["public", *API_ROLES]!r}) as r (role)
    where p.pronamespace::regnamespace::text in ('public', 'private', 'workflows') order by 1, 4
"""
_BODIES = """
    select p.oid::regprocedure::text, p.pronamespace::regnamespace || '.' || p.proname, p.prosrc,
        pg_get_functiondef(p.oid), p.prosecdef, has_function_privilege('authenticated', p.oid, 'execute')
    from pg_catalog.pg_proc as p
    where p.pronamespace::regnamespace::text in ('public', 'private')
        and p.prorettype <> 'pg_catalog.trigger'::regtype order by 1
"""
_ASKED = """
    select tablename, schemaname = 'storage', coalesce(qual, '') || coalesce(with_check, '')
    from pg_catalog.pg_policies where schemaname in ('public', 'private', 'storage')
"""
_CALLERS = """
    select distinct coalesce(c.relname, p.proname)::text, p.prosrc
    from pg_catalog.pg_proc as p
    left join pg_catalog.pg_trigger as t on t.tgfoid = p.oid
    left join pg_catalog.pg_class as c on c.oid = t.tgrelid
    where p.pronamespace::regnamespace::text in ('public', 'private') order by 1
"""
_FEW = 4
_CALLED = re.compile(r"(?:public|private)\.\w+(?=\()")


@dataclass(frozen=True)
class _Function:
    signature: str
    name: str
    body: str
    definition: str
    is_definer: bool
    for_phones: bool


def function_rights(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """Grants or revokes execute for each function and role, `public` included."""
    for signature, schema, name, role, holds in rows(conn, _RIGHTS):
        on = f"grant execute on function {signature} to {role}"
        off = f"revoke execute on function {signature} from {role}"
        relations = (f"rpc:{name}",) if schema == "public" else ()
        label = f"execute {signature} for {role}"
        yield toggled("function", label, on, off, holds, relations=relations, role=role)


def function_bodies(conn: psycopg.Connection[Any]) -> Iterator[Mutant]:
    """Removes each term of functions that policies call, and of RPCs the terms that call such a function.

    Other terms of RPCs decide about the answer and not about access.
    """
    functions = {row[1]: _Function(*row) for row in rows(conn, _BODIES)}
    callers = defaultdict[str, list[str]](list)
    for caller, body in rows(conn, _CALLERS):
        for called in set(_CALLED.findall(body)):
            callers[called].append(caller)
    found = _reached_from(conn, functions)
    rules = {name for name, reached in found.items() if not all(map(_is_rpc, reached))}
    for name, reached in sorted(found.items()):
        function, relations = functions[name], tuple(sorted(reached))
        where: Any = {"relations": relations, "words": _words(name, relations, callers[name])}
        if name in rules and function.for_phones and not function.is_definer:
            alter = f"alter function {function.signature} security "
            label = f"{name} with its owner's rights"
            yield Mutant("body", label, f"{alter}definer", f"{alter}invoker", **where)
        for term, rest in weakened(function.body):
            if name in rules or rules.intersection(_CALLED.findall(term)) or "auth." in term:
                weaker = function.definition.replace(function.body, rest)
                yield Mutant("body", f"{name} without {term}", weaker, function.definition, **where)


def _is_rpc(relation: str) -> bool:
    return relation.startswith("rpc:")


def _words(name: str, relations: tuple[str, ...], callers: list[str]) -> tuple[str, ...]:
    """Words by which tests refer to the function: its name, and the RPCs and functions that call it."""
    rpcs = [relation.removeprefix("rpc:") for relation in relations if _is_rpc(relation)]
    few = [names for names in (rpcs, callers) if len(names) <= _FEW] or [rpcs]
    return tuple(dict.fromkeys([name.rpartition(".")[2], *(word for names in few for word in names)]))


def _reached_from(conn: psycopg.Connection[Any], functions: dict[str, _Function]) -> dict[str, set[str]]:
    """For each function: the relations of the access matrix whose answers depend on it."""
    found = dict[str, set[str]]()
    for table, is_storage, text in rows(conn, _ASKED):
        _follow(text, set(BUCKETS) if is_storage else {table}, functions, found)
    for name, function in functions.items():
        schema, _, bare = name.partition(".")
        if schema == "public" and function.for_phones:
            _follow(f"{name}(", {f"rpc:{bare}"}, functions, found)
    return found


def _follow(text: str, to: set[str], functions: dict[str, _Function], found: dict[str, set[str]]) -> None:
    for name in _CALLED.findall(text):
        known = found.setdefault(name, set()) if name in functions else to
        if not to <= known:
            known |= to
            _follow(functions[name].body, to, functions, found)
