"""For whom a token acts (private.me): the session and the second factor are read at each statement.

The functions behind it are person_of, session_state, refuse_session and, for admins, is_admin.
"""

from typing import Any

import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql
from tests.sql.support.sessions import ME, claim


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
