"""For whom a token acts (private.me): the session and the second factor are read at each statement.

The functions behind it are person_of, session_state, refuse_session and, for admins, is_admin.
"""

import json
import uuid
from typing import Any, LiteralString

import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql

ME = "select private.me()"


def factor(sql: Sql, person: uuid.UUID, status: str = "verified") -> None:
    sql.run(
        """insert into auth.mfa_factors (id, user_id, factor_type, status, created_at, updated_at)
           values (gen_random_uuid(), %s, 'totp', %s, now(), now())""",
        person, status,
    )  # fmt: skip


def claim(sql: Sql, person: object, **claims: Any) -> None:
    """Sets the claims as PostgREST does, and keeps the role."""
    token = json.dumps({"sub": str(person), "role": "authenticated", "aal": "aal1"} | claims)
    sql.run("select set_config('request.jwt.claims', %s, true)", token)


def test_a_session_that_ends_is_refused_at_the_next_statement(sql: Sql) -> None:
    ada = sql.sign_up()
    claim(sql, ada, session_id=str(sql.session(ada)))
    assert sql.one(ME) == ada
    sql.run("update auth.sessions set not_after = now() where user_id = %s", ada)
    with sql.refused("PT401", "session_not_found"):
        sql.one(ME)


@pytest.mark.parametrize(("name", "column"), [
    ("session_timebox", "created_at"), ("session_inactivity", "created_at"),
    ("session_inactivity", "refreshed_at"),
])  # fmt: skip
def test_a_session_times_out_as_the_project_says(name: str, column: str, sql: Sql) -> None:
    ada = sql.sign_up()
    claim(sql, ada, session_id=str(sql.session(ada)))
    sql.run("update private.settings set value = '1 hour' where name = %s", name)
    assert sql.one(ME) == ada
    aged = f"update auth.sessions set {column} = now() - interval '1 hour' where user_id = %s"
    sql.conn.execute(aged.encode(), [ada])
    with sql.refused("PT401", "session_not_found"):
        sql.one(ME)


def test_a_token_does_not_act_for_the_person_before(sql: Sql) -> None:
    ada, ben = sql.sign_up(), sql.sign_up()
    for person in (ada, ben, ada):
        claim(sql, person, session_id=str(sql.session(person)))
        assert sql.one(ME) == person
    claim(sql, ben, session_id=str(sql.session(ada)))
    with sql.refused("PT401", "session_not_found"):
        sql.one(ME)
    claim(sql, ada)
    assert sql.one(ME) is None
    sql.run("select set_config('request.jwt.claims', '', true)")
    assert sql.one(ME) is None


def test_a_kept_answer_ends_with_the_transaction(cluster: Cluster) -> None:
    with cluster.connect() as conn:
        sql = Sql(conn)
        with conn.transaction(force_rollback=True):
            ada = sql.sign_up()
            claim(sql, ada, session_id=str(sql.session(ada)))
            assert sql.one(ME) == ada
            assert sql.one("select current_setting('carebase.me', true)") == str(ada)
        assert not sql.one("select current_setting('carebase.me', true)")


def test_no_function_lets_a_caller_name_a_setting(sql: Sql) -> None:
    """The kept answer is a setting, so nobody may choose which setting a function writes."""
    named = sql.rows("""
        select p.oid::regprocedure::text from pg_proc as p
        where p.pronamespace::regnamespace::text in ('public', 'private', 'workflows')
            and p.prosrc ~ 'set_config\\s*\\(\\s*[^''\\s]'
    """)
    assert named == []


def test_a_read_only_request_is_checked(sql: Sql) -> None:
    ada = sql.sign_up()
    with sql.acting(ada):
        sql.run("set transaction read only")
        assert sql.one("select count(*) from public.patients where profile_id = (select private.me())") == 1


@pytest.mark.parametrize("value", ["", None])
def test_a_token_without_a_session_is_nobody(value: str | None, sql: Sql) -> None:
    claim(sql, sql.sign_up(), session_id=value)
    assert sql.one(ME) is None


@pytest.mark.parametrize("claims", [{"session_id": "garbage"}, {"session_id": {}}, {"sub": "garbage"}])
def test_a_session_that_cannot_exist_is_refused(claims: dict[str, Any], sql: Sql) -> None:
    ada = sql.sign_up()
    claim(sql, ada, **{"session_id": str(sql.session(ada)), **claims})
    with sql.refused("PT401", "session_not_found"):
        sql.one(ME)


def test_the_audit_ignores_a_session_that_is_no_id(sql: Sql) -> None:
    claim(sql, sql.sign_up(), session_id="garbage")
    assert sql.one("select private.session_id()") is None


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
