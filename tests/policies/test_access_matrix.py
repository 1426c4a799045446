"""Every persona tries every verb on every row over HTTP and reaches exactly what the matrix says."""

from itertools import product

import psycopg
import pytest

from tests.policies import attempts, buckets, rpcs
from tests.policies.matrix import CELLS, Line, expected, lines
from tests.policies.personas import PERSONAS
from tests.policies.rows import ROWS
from tests.policies.world import World

LINES = lines()
TABLES = [line for line in LINES if line.relation in ROWS]
BUCKETS = [line for line in LINES if line.relation.startswith("bucket:")]
RPCS = [line for line in LINES if line.relation.startswith("rpc:")]


@pytest.mark.parametrize("line", TABLES, ids=str)
def test_a_table_opens_to_exactly_whom_the_matrix_says(line: Line, world: World) -> None:
    client, name = world.cast.clients[line.persona], line.relation
    rows = attempts.rows_of(world, name)
    targets = attempts.targets_of(world, name)
    tried = {
        "select": (attempts.select(client, name, rows), rows),
        "insert": (attempts.insert(client, name, world, targets), targets),
        "update": (attempts.update(client, name, rows, line.persona), rows),
        "delete": (attempts.delete(client, name, rows), rows),
    }
    world.settle()
    reached = {verb: keys for verb, (keys, _) in tried.items()}
    assert reached == {verb: expected(line.cells[verb], line.persona, on) for verb, (_, on) in tried.items()}


@pytest.mark.parametrize("line", BUCKETS, ids=str)
def test_a_bucket_opens_to_exactly_whom_the_matrix_says(line: Line, world: World) -> None:
    bucket = line.relation.removeprefix("bucket:")
    for verb, attempt in buckets.ATTEMPTS.items():
        files = buckets.FILES[bucket](world, line.persona)
        reached = {file.key for file in files if attempt(world.cast.clients[line.persona], bucket, file)}
        wanted = expected(line.cells[verb], line.persona, files)
        assert reached == (set() if wanted == "-" else wanted), verb


@pytest.mark.parametrize("line", RPCS, ids=str)
def test_an_rpc_answers_exactly_whom_the_matrix_says(line: Line, world: World) -> None:
    reached, targets = rpcs.call(world, line.relation.removeprefix("rpc:"), line.persona)
    assert reached == expected(line.cells["select"], line.persona, targets)


def test_the_matrix_names_every_relation_and_every_persona(db: psycopg.Connection[tuple[str]]) -> None:
    catalog = """
        select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
        union all
        select 'bucket:' || id from storage.buckets
        where id in ('message-files', 'avatars', 'call-recordings')
        union all
        select 'rpc:' || p.proname from pg_proc as p
        where pronamespace = 'public'::regnamespace and (
            has_function_privilege('anon', p.oid, 'execute')
            or has_function_privilege('authenticated', p.oid, 'execute')
        )
    """
    relations = [name for (name,) in db.execute(catalog).fetchall()]
    written = [(line.relation, line.persona) for line in LINES]
    assert sorted(written) == sorted(product(relations, PERSONAS))


def test_every_cell_is_a_word_of_the_matrix_and_every_line_has_its_rule() -> None:
    assert all(cell in CELLS for line in LINES for cell in line.cells.values())
    assert all(line.rule for line in LINES)
