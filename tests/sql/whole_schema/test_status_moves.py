"""Every status changes only as its table declares, for every role; the test tries each pair of values."""

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import psycopg
import pytest
from psycopg import sql as q

from ops.diagram import status_moves
from ops.diagram.status_moves import Machine
from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql
from tests.support.declared_in import file_of

# Tables whose status may change freely, with the reason.
FREE = {
    "ambulances": "dispatched during a ride (emergency/test_moves.py), otherwise set by the crew",
    "appointment_reminders": "only the backend writes it; a unique index makes it send once",
    "conversations": "operators close and open them; no app writes it",
    "documents": "an operator decides, and may correct a decision",
    "hospital_compliance_tracking": "the result of an assessment",
    "hospital_resources": "the current state of a resource",
    "hospitals": "an operator decides, and may correct a decision",
    "job_runs": "only the backend writes it",
}
ANY = {
    "uuid": "00000000-0000-0000-0000-000000000001", "text": "x", "date": "2026-01-01", "boolean": "false",
    "timestamp with time zone": "2026-01-01", "jsonb": "{}", "text[]": "{}", "inet": "127.0.0.1",
    "time without time zone": "08:00", "bytea": "x", "time without time zone[]": "{}",
}  # fmt: skip


@pytest.fixture
def rules(cluster: Cluster) -> Iterator[Sql]:
    """A connection of a role that may drop checks, in a transaction that is rolled back."""
    with cluster.connect("supabase_admin") as conn, conn.transaction(force_rollback=True):
        yield Sql(conn)


def states(sql: Sql) -> dict[str, list[str]]:
    """The statuses of each table, from the check that lists them."""
    rows = sql.rows(r"""
        select c.conrelid::regclass::text, array_agg(distinct m[1]) from pg_constraint as c
        inner join pg_attribute as a
        on a.attrelid = c.conrelid and a.attname ~ '^(verification_)?status$' and c.conkey = array[a.attnum]
        cross join regexp_matches(pg_get_constraintdef(c.oid), '''(\w+)''::text', 'g') as m
        where c.contype = 'c' and c.connamespace = 'public'::regnamespace and c.conparentid = 0
        group by 1
    """)
    return dict(rows)


def test_every_table_with_a_status_lists_its_transitions(sql: Sql) -> None:
    declared = {machine.table for machine in status_moves.read(sql.conn)}
    missing = [
        f"{file_of(table)} needs a trigger {table}_check_move, or FREE in this test the reason why not"
        for table in states(sql).keys() - declared - FREE.keys()
    ]
    assert missing == []
    assert states(sql).keys() == declared | FREE.keys()


def test_transitions_name_every_state_and_no_other(sql: Sql) -> None:
    for machine in status_moves.read(sql.conn):
        assert {state for pair in machine.pairs for state in pair} == set(states(sql)[machine.table])


def test_a_status_changes_only_as_listed(rules: Sql) -> None:
    machines = status_moves.read(rules.conn)
    found = {machine.table: allowed(rules, machine) for machine in machines}
    assert found == {machine.table: machine.pairs for machine in machines}


def test_a_word_that_is_no_state_fails_the_check(rules: Sql) -> None:
    for machine in status_moves.read(rules.conn):
        without_checks(rules, machine.table, keep=f"{machine.table}_status_check")
        refused = refusal(rules, machine.table, next(iter(machine.moves)), "lost")
        assert refused
        assert refused.constraint_name == f"{machine.table}_status_check"


def allowed(rules: Sql, machine: Machine) -> set[tuple[str, str]]:
    """The pairs of states whose move the table lets pass."""
    words = states(rules)[machine.table]
    without_checks(rules, machine.table)
    return {pair for pair in permutations(words, 2) if moves(rules, machine, *pair)}


def moves(rules: Sql, machine: Machine, old: str, new: str) -> bool:
    """Whether the status may change; other errors of triggers do not count."""
    refused = refusal(rules, machine.table, old, new)
    return not refused or refused.message_primary != machine.code


def refusal(rules: Sql, table: str, old: str, new: str) -> psycopg.errors.Diagnostic | None:
    """What refuses to move a row of this table, if anything does."""
    with rules.conn.transaction(force_rollback=True):
        rules.run("set local session_replication_role = replica")
        columns = needed(rules, table) | {"status": old}
        row = rules.conn.execute(
            q.SQL("insert into public.{} ({}) values ({}) returning ctid::text").format(
                q.Identifier(table),
                q.SQL(", ").join(map(q.Identifier, columns)),
                q.SQL(", ").join(map(q.Literal, columns.values())),
            )
        ).fetchone()
        rules.run("set local session_replication_role = origin")
        try:
            with rules.conn.transaction():
                # Only this row: rows of other tests may refuse the same change.
                update = q.SQL("update public.{} set status = {} where ctid = %s::tid")
                rules.conn.execute(update.format(q.Identifier(table), new), row)
        except psycopg.Error as error:
            return error.diag
    return None


def needed(rules: Sql, table: str) -> dict[str, Any]:
    """A value for each required column without a default."""
    found = rules.rows(
        """select attname, format_type(atttypid, null) from pg_attribute
           left join pg_attrdef on adrelid = attrelid and adnum = attnum
           where attrelid = %s::regclass and attnum > 0 and not attisdropped and attnotnull
               and attidentity = '' and coalesce(pg_get_expr(adbin, adrelid) ~ 'uid', true)""",
        f"public.{table}",
    )
    return {name: ANY.get(kind, "1") for name, kind in found}


def without_checks(rules: Sql, table: str, keep: str = "") -> None:
    """Drops the checks of the table, so that a row with any status can be inserted; `keep` stays."""
    query = """select conname from pg_constraint
               where conrelid = %s::regclass and contype in ('c', 'x') and conname <> %s"""
    for (name,) in rules.rows(query, f"public.{table}", keep):
        rules.conn.execute(
            q.SQL("alter table public.{} drop constraint {}").format(*map(q.Identifier, (table, name)))
        )
