"""Transactions lock rows in one order, so that no two wait for each other."""

import threading
from functools import partial

import psycopg
import pytest

from tests.http.test_calls_faults import actor
from tests.support.patient_and_doctor import Care
from tests.support.stack import eventually

KEY = "select from private.idempotency_keys where key = %s for update skip locked"
WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like %s"
LOOK_AGAIN = "select pg_stat_clear_snapshot()"  # refreshes the snapshot of pg_stat_activity


@pytest.mark.parametrize("late", ["confirm_call(%s, %s, %s, 'room', 'https://x.daily.co/room', %s)",
                                  "fail_call(%s, %s, %s, 'provider_error', %s)"])  # fmt: skip
def test_confirm_and_fail_lock_the_key_before_the_call(
    care: Care, env: dict[str, str], key: str, late: str
) -> None:
    care.silence()
    who = actor(care.doctor)
    reserve = "select workflows.reserve_call(%s, %s, %s, null, false, %s, 'f')"
    reserved = care.one(reserve, who.id, who.session, care.conversation, key)
    statement = partial(
        care.one, f"select workflows.{late}", who.id, who.session, reserved["call"]["id"], key
    )
    with psycopg.connect(env["SUPABASE_DB_URL"]) as other:
        other.execute("select from public.patient_doctor_links where id = %s for update", [care.link])
        running = threading.Thread(target=statement)
        running.start()
        for _ in eventually("the statement waits for the link"):
            other.execute(LOOK_AGAIN)
            if other.execute(WAITING, [f"%{late.partition('(')[0]}%"]).fetchone() == (1,):
                break
        assert other.execute(KEY, [key]).fetchone() is None, "the key is locked already"
    running.join()
