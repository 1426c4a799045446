"""A closed account, a second factor, and who else asks private.me: workflows, Realtime, Storage."""

import json
import uuid
from typing import LiteralString

import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql
from tests.sql.support.sessions import ME, claim, factor


@pytest.mark.parametrize("change", [
    "update public.profiles set is_active = false where id = %s",
    "update auth.users set banned_until = now() + interval '1 day' where id = %s",
    "update auth.users set deleted_at = now() where id = %s",
    "update auth.users set is_anonymous = true where id = %s",
])  # fmt: skip
def test_a_closed_account_is_nobody(change: LiteralString, sql: Sql) -> None:
    ada = sql.sign_up()
    claim(sql, ada, session_id=str(sql.session(ada)))
    assert sql.one(ME) == ada
    sql.run(change, ada)
    assert sql.one(ME) is None


def test_a_token_without_a_user_or_of_an_anonymous_one_is_nobody(sql: Sql) -> None:
    ada = sql.sign_up()
    session = str(sql.session(ada))
    for claims in ({"sub": None}, {"is_anonymous": True}, {"is_anonymous": "garbage"}):
        claim(sql, ada, session_id=session, **claims)
        assert sql.one(ME) is None


def test_an_ended_session_of_a_closed_account_is_refused(sql: Sql) -> None:
    ada = sql.sign_up()
    sql.run("update public.profiles set is_active = false where id = %s", ada)
    claim(sql, ada, session_id=str(sql.session(ada)))
    assert sql.one(ME) is None
    factor(sql, ada)
    assert sql.one(ME) is None
    claim(sql, ada, session_id=str(uuid.uuid4()))
    with sql.refused("PT401", "session_not_found"):
        sql.one(ME)


@pytest.mark.parametrize(
    ("session", "token", "passes"),
    [("aal2", "aal2", True), ("aal1", "aal2", False), ("aal2", "aal1", False), ("aal1", "aal1", False)],
)
def test_a_factor_asks_for_aal2_of_session_and_token(
    session: str, token: str, passes: bool, sql: Sql
) -> None:
    ada = sql.sign_up()
    claim(sql, ada, session_id=str(sql.session(ada, session)), aal=token)
    factor(sql, ada, "unverified")
    assert sql.one(ME) == ada
    factor(sql, ada)
    if passes:
        assert sql.one(ME) == ada
    else:
        with sql.refused("PT403", "insufficient_aal"):
            sql.one(ME)


def test_a_workflow_asks_for_the_second_factor_too(sql: Sql) -> None:
    ada, act = sql.sign_up(), "select private.require_actor(%s, %s)"
    below, above = sql.session(ada), sql.session(ada, "aal2")
    sql.run(act, ada, below)
    factor(sql, ada)
    sql.run(act, ada, above)
    with sql.refused("PT403", "insufficient_aal"):
        sql.run(act, ada, below)


def test_an_admin_is_one_only_while_the_session_is_at_aal2(sql: Sql) -> None:
    ada = sql.sign_up()
    sql.run("update public.profiles set role = 'admin' where id = %s", ada)
    for session, token, admin in (("aal2", "aal2", True), ("aal1", "aal2", False), ("aal2", "aal1", False)):
        claim(sql, ada, session_id=str(sql.session(ada, session)), aal=token)
        assert sql.one("select private.is_admin()") is admin
    claim(sql, ada, session_id=str(sql.session(ada, "aal2")), aal="aal2")
    sql.run("update public.profiles set is_active = false where id = %s", ada)
    assert sql.one("select private.is_admin()") is False


def test_an_ended_listener_does_not_stop_realtime_for_others(cluster: Cluster) -> None:
    """Realtime connects as supabase_admin. It asks for each listener of a change in one statement."""
    asked = """
        select array_agg(
            case when set_config('request.jwt.claims', t.claims, true) <> '' then private.me() end
        )
        from unnest(%s::text[]) with ordinality as t (claims, place)
    """
    with cluster.connect("supabase_admin") as conn, conn.transaction(force_rollback=True):
        sql = Sql(conn)
        ada, ben = sql.sign_up(), sql.sign_up()
        live = [{"sub": str(who), "session_id": str(sql.session(who))} for who in (ada, ben)]
        ended = {"sub": str(ada), "session_id": str(uuid.uuid4())}
        tokens = [json.dumps(one) for one in (live[0], ended, live[1], live[0])]
        assert sql.one(asked, tokens) == [ada, None, ben, ada]


def test_storage_gets_an_error_that_it_answers_with_403(cluster: Cluster) -> None:
    with cluster.connect("supabase_storage_admin") as conn, conn.transaction(force_rollback=True):
        sql = Sql(conn)
        claim(sql, uuid.uuid4(), session_id=str(uuid.uuid4()))
        sql.run("set local role authenticated")
        with sql.refused("42501", "session_not_found"):
            sql.one(ME)
