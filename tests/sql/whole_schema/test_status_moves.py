"""Every status changes only as allowed, whoever writes; each pair of values of each table is tried."""

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import psycopg
import pytest
from psycopg import sql as q

from ops.scratch import Cluster
from tests.sql.support.connection import Sql

# From each state, where it may go. What is not here is refused with `<thing>_transition_not_allowed`.
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
# Where a status is no way that is walked once: said as it is found, or moved by the backend alone.
FREE = {
    "ambulances": "dispatched while a live ride has it (emergency/test_moves.py), else as its crew says",
    "appointment_reminders": "the backend's own, sent once by its unique index",
    "conversations": "operators close and open them; no phone writes it",
    "documents": "an operator decides, and may correct a decision",
    "hospital_compliance_tracking": "what an assessment found",
    "hospital_resources": "what there is just now",
    "hospitals": "an operator decides, and may correct a decision",
    "job_runs": "the backend's own",
}
REFUSED = ("_transition_not_allowed", "invitation_not_open")
ANY = {
    "uuid": "00000000-0000-0000-0000-000000000001", "text": "x", "date": "2026-01-01", "boolean": "false",
    "timestamp with time zone": "2026-01-01", "jsonb": "{}", "text[]": "{}", "inet": "127.0.0.1",
    "time without time zone": "08:00", "bytea": "x", "time without time zone[]": "{}",
}  # fmt: skip


@pytest.fixture
def rules(cluster: Cluster) -> Iterator[Sql]:
    """As who may take a table's checks away, for as long as the test lasts."""
    with cluster.connect("supabase_admin") as conn, conn.transaction(force_rollback=True):
        yield Sql(conn)


def states(sql: Sql) -> dict[str, list[str]]:
    """The states of each table that has a status, by the check that lists them."""
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
    """Whether the rules of the status let it pass; what else a trigger finds missing does not matter here."""
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
                # This row alone: what other tests left in the table may not make the same move.
                update = q.SQL("update public.{} set status = {} where ctid = %s::tid")
                rules.conn.execute(update.format(q.Identifier(table), new), row)
        except psycopg.Error as error:
            return not str(error.diag.message_primary).endswith(REFUSED)
    return True


def needed(rules: Sql, table: str) -> dict[str, Any]:
    """Something for each column that has to hold something."""
    found = rules.rows(
        """select attname, format_type(atttypid, null) from pg_attribute
           left join pg_attrdef on adrelid = attrelid and adnum = attnum
           where attrelid = %s::regclass and attnum > 0 and not attisdropped and attnotnull
               and attidentity = '' and coalesce(pg_get_expr(adbin, adrelid) ~ 'uid', true)""",
        f"public.{table}",
    )
    return {name: ANY.get(kind, "1") for name, kind in found}


def without_checks(rules: Sql, table: str) -> None:
    """Any row can be put there: it is the way it moves that is asked about."""
    query = "select conname from pg_constraint where conrelid = %s::regclass and contype in ('c', 'x')"
    for (name,) in rules.rows(query, f"public.{table}"):
        rules.conn.execute(
            q.SQL("alter table public.{} drop constraint {}").format(*map(q.Identifier, (table, name)))
        )
