"""Every status changes only as allowed, for every role; the test tries each pair of values of each table."""

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import psycopg
import pytest
from psycopg import sql as q

from ops.scratch import Cluster
from tests.sql.support.connection import Sql

# For each status, the statuses that may follow. Others are refused with `<thing>_transition_not_allowed`.
MOVES = {
    "patient_doctor_links": {
        "requested": "active ended blocked", "active": "ended blocked", "ended": "requested blocked",
        "blocked": "ended",
    },
    "caregiver_invitations": {"open": "accepted revoked"},
    "agent_assignments": {"active": "completed canceled"},
    "agent_assisted_patients": {"active": "completed canceled"},
    "hospital_patients": {"active": "discharged transferred"},
    "patient_waitlist": {"waiting": "called canceled", "called": "completed canceled"},
    "appointments": {"pending": "confirmed canceled", "confirmed": "completed canceled no_show"},
    "surgeries": {
        "scheduled": "ongoing canceled", "ongoing": "post_surgery finished canceled",
        "post_surgery": "finished",
    },
    "consultations": {
        "pending": "confirmed in_progress canceled", "confirmed": "in_progress canceled",
        "in_progress": "completed canceled",
    },
    "prescriptions": {"active": "completed canceled"},
    "lab_reports": {
        "ordered": "collected resulted canceled", "collected": "resulted canceled", "resulted": "reviewed",
    },
    "video_calls": {
        "scheduled": "ringing canceled failed missed", "ringing": "active missed canceled failed",
        "active": "ended failed",
    },
    "doses": {
        "pending": "taken skipped missed", "missed": "taken skipped", "taken": "skipped pending",
        "skipped": "taken pending",
    },
    "payments": {
        "pending": "processing succeeded failed canceled", "processing": "succeeded failed canceled",
        "failed": "processing succeeded", "canceled": "processing succeeded",
        "succeeded": "partially_refunded refunded", "partially_refunded": "refunded",
    },
    "refunds": {"pending": "processing succeeded failed canceled", "processing": "succeeded failed canceled"},
    "emergency_requests": {
        "pending": "offered accepted assigned resolved canceled",
        "offered": "pending accepted assigned resolved canceled",
        "accepted": "pending assigned en_route resolved canceled",
        "assigned": "pending en_route arrived resolved canceled",
        "en_route": "pending arrived resolved canceled", "arrived": "resolved canceled",
    },
    "ambulance_requests": {
        "pending": "assigned canceled", "assigned": "en_route canceled", "en_route": "arrived canceled",
        "arrived": "completed canceled",
    },
    "dispatch_offers": {"offered": "accepted declined expired withdrawn", "accepted": "withdrawn"},
}  # fmt: skip
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
REFUSED = ("_transition_not_allowed", "invitation_not_open")
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
    assert states(sql).keys() == MOVES.keys() | FREE.keys()


@pytest.mark.parametrize("table", MOVES)
def test_a_status_changes_only_as_listed(table: str, rules: Sql) -> None:
    words = states(rules)[table]
    wanted = {(old, new) for old, ahead in MOVES[table].items() for new in ahead.split()}
    without_checks(rules, table)
    assert {pair for pair in permutations(words, 2) if moves(rules, table, *pair)} == wanted


def moves(rules: Sql, table: str, old: str, new: str) -> bool:
    """Whether the status may change; other errors of triggers do not count."""
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
            return not str(error.diag.message_primary).endswith(REFUSED)
    return True


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


def without_checks(rules: Sql, table: str) -> None:
    """Drops the checks of the table, so that a row with any status can be inserted."""
    query = "select conname from pg_constraint where conrelid = %s::regclass and contype in ('c', 'x')"
    for (name,) in rules.rows(query, f"public.{table}"):
        rules.conn.execute(
            q.SQL("alter table public.{} drop constraint {}").format(*map(q.Identifier, (table, name)))
        )
