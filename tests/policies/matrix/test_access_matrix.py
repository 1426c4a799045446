"""Every persona tries every verb on every row over HTTP and reaches exactly what the matrix says."""

import re

import psycopg
import pytest

from devstack.config import ROOT
from ops.access.matrix import Line, lines
from tests.policies.support import bucket_attempts, rpc_attempts, table_attempts
from tests.policies.support.existing_rows import ROWS
from tests.policies.support.matrix import expected
from tests.policies.support.personas import PERSONAS
from tests.policies.support.rows_to_write import CHANGES, TARGETS
from tests.policies.support.world import World
from tests.support.declared_in import cases_of

LINES = lines()
TABLES = [line for line in LINES if line.relation in ROWS]
BUCKETS = [line for line in LINES if line.relation.startswith("bucket:")]
RPCS = [line for line in LINES if line.relation.startswith("rpc:")]


@pytest.mark.parametrize("line", TABLES, ids=str)
def test_a_table_gives_exactly_the_access_of_the_matrix(line: Line, world: World) -> None:
    tried = table_attempts.every(world, line.relation, line.persona)
    reached = {verb: keys for verb, (keys, _) in tried.items()}
    assert reached == {verb: expected(line.cells[verb], line.persona, on) for verb, (_, on) in tried.items()}


@pytest.mark.parametrize("line", BUCKETS, ids=str)
def test_a_bucket_gives_exactly_the_access_of_the_matrix(line: Line, world: World) -> None:
    bucket = line.relation.removeprefix("bucket:")
    files = bucket_attempts.files_of(world, bucket, line.persona)
    reached = bucket_attempts.every(world, bucket, line.persona, files)
    wanted = {verb: expected(cell, line.persona, files) for verb, cell in line.cells.items()}
    assert reached == {verb: set() if keys == "-" else keys for verb, keys in wanted.items()}


@pytest.mark.parametrize("line", RPCS, ids=str)
def test_an_rpc_works_exactly_for_personas_of_the_matrix(line: Line, world: World) -> None:
    reached, targets = rpc_attempts.call(world, line.relation.removeprefix("rpc:"), line.persona)
    assert reached == expected(line.cells["select"], line.persona, targets)


def test_the_matrix_names_exactly_the_relations(db: psycopg.Connection[tuple[str]]) -> None:
    catalog = """
        select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
        union all
        select 'bucket:' || id from storage.buckets where id = any (%s)
        union all
        select distinct 'rpc:' || p.proname from pg_proc as p
        where pronamespace = 'public'::regnamespace and (
            has_function_privilege('anon', p.oid, 'execute')
            or has_function_privilege('authenticated', p.oid, 'execute')
        )
    """
    there = {name for (name,) in db.execute(catalog, [declared_buckets()]).fetchall()}
    written = {line.relation for line in LINES}
    missing, idle = sorted(there - written), sorted(written - there)
    assert not missing, f"policies/access-matrix.csv needs rows for these relations: {missing}"
    assert not idle, f"policies/access-matrix.csv has rows for relations that do not exist: {idle}"


def test_every_persona_of_the_matrix_can_sign_in() -> None:
    """ops.access.mistakes reports the relations that do not name a persona of policies/personas.csv."""
    named = {line.persona for line in LINES}
    missing, idle = sorted(named - {*PERSONAS}), sorted({*PERSONAS} - named)
    assert not missing, f"tests/policies/support/personas.py needs a role in ROLES for {missing}"
    assert not idle, f"policies/personas.csv needs lines for the personas of support/personas.py {idle}"


def test_every_relation_of_the_matrix_has_its_cases(db: psycopg.Connection[tuple[str]]) -> None:
    """The docstring of tests/policies/cases says how to add cases; a view is only read."""
    there = {
        *ROWS,
        *(f"bucket:{name}" for name in bucket_attempts.FILES),
        *(f"rpc:{name}" for name in rpc_attempts.RPCS),
    }
    named = {line.relation for line in LINES}
    wrong = [_needed(relation) for relation in sorted(named - there)]
    wrong += [f"policies/access-matrix.csv needs rows for {relation}" for relation in sorted(there - named)]
    found = db.execute("select viewname from pg_views where schemaname = 'public'").fetchall()
    tables = ROWS.keys() - {name for (name,) in found}
    for name, entries in (("TARGETS", TARGETS), ("CHANGES", CHANGES)):
        idle = sorted(entries.keys() - tables)
        wrong += [f'{cases_of(table)} needs {name}["{table}"]' for table in sorted(tables - entries.keys())]
        wrong += [f'{cases_of(table)} has {name}["{table}"], but no ROWS["{table}"]' for table in idle]
    assert not wrong, "\n".join(wrong)


def _needed(relation: str) -> str:
    """The entry that the cases of a table, an RPC or a bucket need."""
    kind, _, name = relation.rpartition(":")
    entry = {"rpc": "RPCS", "bucket": "FILES"}.get(kind, "ROWS")
    return f'{cases_of(name)} needs {entry}["{name}"]'


def declared_buckets() -> list[str]:
    """The buckets that sql/ declares; tests of storage create others."""
    text = "".join(file.read_text() for file in (ROOT / "sql").rglob("*.sql"))
    made = "".join(re.findall(r"insert into storage\.buckets.*?on conflict", text, re.DOTALL))
    return re.findall(r"\(\s*'([\w-]+)'\s*,\s*'\1'", made)
