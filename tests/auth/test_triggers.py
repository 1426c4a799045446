"""The project's triggers on auth.users run in GoTrue's transactions, and their errors refuse the request."""

from collections.abc import Iterator

import pytest

from tests.auth.support.gotrue import PASSWORD, GoTrue, new_email, refusal


@pytest.fixture
def failing_trigger(gotrue: GoTrue) -> Iterator[None]:
    gotrue.sql(
        "create function public.refuse_unlucky() returns trigger language plpgsql as "
        "$$ begin raise exception 'no unlucky people'; end $$; "
        "create trigger refuse_unlucky before insert on auth.users for each row "
        "when (new.email like 'unlucky%%') execute function public.refuse_unlucky()"
    )
    yield
    gotrue.sql("drop trigger refuse_unlucky on auth.users; drop function public.refuse_unlucky()")


@pytest.mark.usefixtures("failing_trigger")
def test_a_failing_trigger_refuses_the_sign_up(gotrue: GoTrue) -> None:
    email = "unlucky-" + new_email()
    answer = gotrue.post("/signup", {"email": email, "password": PASSWORD})
    assert refusal(answer) == (500, "unexpected_failure")
    assert answer.json()["message"] == "Database error saving new user"
    older = gotrue.post(
        "/signup", {"email": email, "password": PASSWORD}, headers={"X-Supabase-Api-Version": ""}
    )
    assert (older.status_code, older.json()) == (500, {"code": "P0001", "message": "no unlucky people"})
    assert gotrue.sql("select count(*) from auth.users where email = %s", email) == [(0,)]
