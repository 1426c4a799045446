"""Every way in which a phone writes rows is counted, on every table. A failure says which file needs what."""

from pathlib import Path

import pytest

from devstack.config import ROOT
from ops.codes.problem_codes import ProblemCodes
from tests.sql.support.connection import Sql
from tests.sql.support.phone_writes import granted, written_by_phones

HERE = Path(__file__).relative_to(ROOT)
FILE = "sql/01_foundation/quota_triggers.sql"
INSERTS = (
    "create trigger {0}_quota after insert on public.{0} "
    "referencing new table as written for each statement execute function private.count_written();"
)
CHANGES = (
    "create trigger {0}_quota_changes after update on public.{0} "
    "referencing new table as written for each statement execute function private.count_written('changes');"
)
# Tables whose rows are not counted, and why.
UNCOUNTED = {
    "emergency_requests": "a call for help is never refused for a quota of the day; limit_calls_for_help",
    "ambulance_requests": "a call for help is never refused for a quota of the day; limit_calls_for_help",
    "notifications": "private.notify counts them for each pair of people",
    "audit_logs": "follow from counted rows; write_audit counts the reads that it logs",
    "appointment_reminders": "follow from counted bookings",
    "cancellation_notes": "follow from counted bookings, one each; a cancellation is never refused",
    "account_blocks": "a block is never refused for a quota of the day; an account has at most 1,000",
    "doctors": "follow from profiles, one each",
    "hospital_settings": "follow from counted hospitals, one each",
}
# Tables whose changed rows are not counted, and why.
UNCOUNTED_CHANGES = {
    "emergency_requests": "canceling a call for help is never refused",
    "ambulance_requests": "canceling a call for help is never refused",
    "dispatch_offers": "follow from a call for help",
    "appointment_reminders": "follow from bookings",
    "conversations": "follow from counted messages",
}


@pytest.mark.parametrize(
    ("verb", "event", "reasons", "example"),
    [("insert", 4, UNCOUNTED, INSERTS), ("update", 16, UNCOUNTED_CHANGES, CHANGES)],
)
def test_each_table_that_phones_write_is_counted(
    sql: Sql, verb: str, event: int, reasons: dict[str, str], example: str
) -> None:
    written, counted = written_by_phones(sql, verb), counted_tables(sql, event)
    missing = [
        f"{FILE} needs: {example.format(table)} Or {HERE} needs the reason why not."
        for table in sorted(written - counted - reasons.keys())
    ]
    assert missing == []
    assert reasons.keys() & counted == set(), "counted, so that no reason is needed"
    assert reasons.keys() - written == set(), "phones do not write it, so that no reason is needed"


def test_a_new_table_that_phones_write_is_noticed(sql: Sql) -> None:
    sql.run("create table public.plants (id int primary key, name text)")
    sql.run("grant insert (name), update (name) on public.plants to authenticated")
    assert "plants" in written_by_phones(sql, "insert") - counted_tables(sql, 4)
    assert "plants" in written_by_phones(sql, "update") - counted_tables(sql, 16)
    sql.run("revoke insert (name) on public.plants from authenticated")
    assert "plants" not in granted(sql, "insert")
    sql.run(
        """create function public.plant() returns void language sql as
           $$ insert into public.plants (id) values (1) $$"""
    )
    sql.run("grant execute on function public.plant() to authenticated")
    assert "plants" in written_by_phones(sql, "insert")


def test_counting_comes_last(sql: Sql) -> None:
    later = sql.rows("""
        select other.tgrelid::regclass::text, other.tgname
        from pg_trigger as quota
        inner join pg_trigger as other on other.tgrelid = quota.tgrelid and not other.tgisinternal
            and other.tgtype & 1 = 0 and other.tgname > quota.tgname and other.tgfoid <> quota.tgfoid
            and other.tgtype & quota.tgtype & 28 > 0
        where quota.tgfoid = 'private.count_written'::regproc
    """)
    assert later == []


def test_each_kind_with_a_limit_is_counted_somewhere(sql: Sql) -> None:
    named = {name for (name,) in sql.rows("""
        select coalesce(nullif(split_part(encode(tgargs, 'escape'), '\\000', 1), ''), tgrelid::regclass::text)
        from pg_trigger where tgfoid = 'private.count_written'::regproc
    """)}  # fmt: skip
    bodies = " ".join(ProblemCodes.read(sql.conn).bodies.values())
    unknown = [
        kind
        for (kind,) in sql.rows("select kind from private.quotas where kind <> 'any'")
        if kind not in named and f"'{kind}'" not in bodies
    ]
    assert unknown == []


def counted_tables(sql: Sql, event: int) -> set[str]:
    """The tables with a trigger that counts the rows of this event."""
    rows = sql.rows(
        """select tgrelid::regclass::text from pg_trigger
           where tgfoid = 'private.count_written'::regproc and tgtype & %s > 0""",
        event,
    )
    return {name for (name,) in rows}
