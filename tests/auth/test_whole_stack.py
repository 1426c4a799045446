"""Auth in the whole stack: the project's triggers and hook, and PostgREST, which accepts its tokens."""

import httpx
import pytest

from devstack import keys
from supabase import ClientOptions, create_client
from tests.auth.support.gotrue import PASSWORD, new_email


def test_a_token_of_a_sign_up_works_in_the_api(env: dict[str, str]) -> None:
    with httpx.Client(timeout=20) as http:
        options = ClientOptions(httpx_client=http, auto_refresh_token=False)
        client = create_client(env["SUPABASE_URL"], env["SUPABASE_PUBLISHABLE_KEY"], options)
        person = {"full_name": "Ada Lovelace", "role": "patient"}
        sign_up = {"email": new_email(), "password": PASSWORD, "options": {"data": person}}
        session = client.auth.sign_up(sign_up).session  # type: ignore[arg-type]  # a TypedDict union
        assert session
        claims = keys.verify(session.access_token)
        assert claims["iss"] == f"{env['SUPABASE_URL']}/auth/v1"
        assert claims["user_role"] == "patient"
        profiles = client.table("profiles").select("*").eq("id", session.user.id).execute().data
        assert [profile["full_name"] for profile in profiles if isinstance(profile, dict)] == ["Ada Lovelace"]


@pytest.mark.parametrize("role", ["admin", "agent", "hospital_admin", "nonsense"])
def test_a_sign_up_as_staff_becomes_a_patient(env: dict[str, str], role: str) -> None:
    headers = {"apikey": env["SUPABASE_PUBLISHABLE_KEY"]}
    body = {"email": new_email(), "password": PASSWORD, "data": {"role": role}}
    answer = httpx.post(f"{env['SUPABASE_URL']}/auth/v1/signup", json=body, headers=headers, timeout=20)
    assert answer.status_code == 200
    claims = keys.verify(answer.json()["access_token"])
    assert (claims["role"], claims["user_role"]) == ("authenticated", "patient")
