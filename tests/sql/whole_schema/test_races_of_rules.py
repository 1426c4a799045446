"""Of two concurrent inserts, the second waits for the first, and the unique index refuses it.

The test tries every unique index except those that contain the primary key, which foreign keys need. The rows
share no other value. Triggers and checks are off, so that the index refuses the second row, and not a query
before the write.
"""

import time
import uuid
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest
from psycopg import sql as q

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql
from tests.support.databases import declared_database

# Values that make a row part of a partial index.
PARTIAL_INDEX_VALUES: dict[str, dict[str, Any]] = {
    "agent_assignments_one_open": {"status": "active"},
    "ambulance_requests_one_live_dispatch": {"status": "en_route"},
    "conversations_unique_pair": {"type": "doctor_consultation"},
    "dispatch_offers_one_accepted_ambulance": {"status": "accepted"},
    "dispatch_offers_one_accepted_emergency": {"status": "accepted"},
    "emergency_contacts_one_primary": {"is_primary": True},
    "payments_one_paid": {"status": "succeeded"},
    "profiles_license_number_unique": {"is_verified": True},
    "video_calls_one_live_per_conversation": {"status": "ringing"},
}
ONE = uuid.UUID(int=1)
INDEXES = """
    select t.oid::regclass::text, k.relname,
        array(select attname::text from pg_attribute where attrelid = t.oid and attnum = any (i.indkey))
    from pg_index as i
    inner join pg_class as t on t.oid = i.indrelid
    inner join pg_class as k on k.oid = i.indexrelid
    inner join pg_index as own on own.indrelid = t.oid and own.indisprimary
    where i.indisunique and not i.indisprimary and not i.indkey::int2[] @> own.indkey::int2[]
        and t.relkind = 'r' and not t.relispartition
        and t.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
"""
NEEDED = """
    select attname, format_type(atttypid, null) from pg_attribute
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = %s::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        and attidentity <> 'a'
        and (attname = any (%s) or attnotnull and coalesce(pg_get_expr(adbin, adrelid) ~ 'uid\\(|NULL', true))
"""
CHECKS = """
    select conrelid::regclass::text, conname from pg_constraint
    where contype in ('c', 'x') and conparentid = 0 and conrelid <> 0
        and connamespace in ('public'::regnamespace, 'private'::regnamespace)
"""


@dataclass(frozen=True)
class RaceCluster:
    """A cluster whose tables have no checks; connections write without triggers."""

    cluster: Cluster
    watching: Sql

    def connect(self) -> psycopg.Connection[Any]:
        conn = self.cluster.connect("supabase_admin")
        conn.execute("set session_replication_role = replica")
        return conn

    def insert(self, conn: psycopg.Connection[Any], table: str, row: dict[str, Any]) -> str | None:
        """None, or the name of the index that refused the row."""
        try:
            with conn.transaction():
                names, cells = (
                    q.SQL(", ").join(map(q.Identifier, row)),
                    q.SQL(", ").join(map(q.Literal, row.values())),
                )
                conn.execute(q.SQL("insert into {} ({}) values ({})").format(q.SQL(table), names, cells))
        except psycopg.errors.UniqueViolation as error:
            return error.diag.constraint_name
        return None

    def until_waiting(self, second: Future[str | None]) -> None:
        for _ in range(500):
            if self.watching.one("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"):
                return
            assert not second.done(), f"did not wait: {second.result()}"
            time.sleep(0.01)
        raise AssertionError("the second insert neither waits nor returns")


@pytest.fixture(scope="module")
def own_cluster() -> Iterator[RaceCluster]:
    with (
        declared_database() as cluster,
        cluster.connect() as conn,
        cluster.connect("supabase_admin") as admin,
    ):
        for table, name in admin.execute(CHECKS).fetchall():
            admin.execute(q.SQL("alter table {} drop constraint {}").format(q.SQL(table), q.Identifier(name)))
        yield RaceCluster(cluster, Sql(conn))


def test_each_unique_index_refuses_a_concurrent_second_row(own_cluster: RaceCluster) -> None:
    indexes = own_cluster.watching.rows(INDEXES)
    assert {name for _, name, _ in indexes} >= PARTIAL_INDEX_VALUES.keys()
    not_refused = {
        name: refused
        for table, name, columns in indexes
        if (refused := second_of_two(own_cluster, table, name, columns)) != name
    }
    assert not_refused == {}


def second_of_two(own_cluster: RaceCluster, table: str, name: str, columns: list[str]) -> str | None:
    """The name of the index that refused the second row after the first was committed."""
    rows = [row_of(own_cluster.watching, table, name, columns) for _ in range(2)]
    with own_cluster.connect() as one, own_cluster.connect() as other, ThreadPoolExecutor(1) as pool:
        with one.transaction():
            assert own_cluster.insert(one, table, rows[0]) is None
            second = pool.submit(own_cluster.insert, other, table, rows[1])
            try:
                own_cluster.until_waiting(second)
            except AssertionError as error:
                return str(error)
        return second.result(10)


def row_of(sql: Sql, table: str, name: str, columns: list[str]) -> dict[str, Any]:
    """A row with fixed values in the columns of the index and random values elsewhere."""
    found = sql.rows(NEEDED, table, columns)
    row = {column: value_of(kind, alike=column in columns) for column, kind in found}
    return row | PARTIAL_INDEX_VALUES.get(name, {})


def value_of(kind: str, *, alike: bool) -> Any:
    some = ONE if alike else uuid.uuid4()
    values = {
        "uuid": some, "text": str(some), "bytea": some.bytes, "jsonb": "{}", "boolean": False,
        "date": "2026-01-01", "timestamp with time zone": "2026-01-01", "time without time zone": "08:00",
        "user_role": "patient", "inet": "127.0.0.1",
    }  # fmt: skip
    return "{}" if kind.endswith("[]") else values.get(kind, some.int % 30_000)
