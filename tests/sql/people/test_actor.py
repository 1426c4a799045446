"""Who may act in a workflow, what a token contains, and what a profile may contain."""

import json
import uuid
from typing import LiteralString

import psycopg
import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.connection import Sql


def session(sql: Sql, person: uuid.UUID, aal: str = "aal1", not_after: str | None = None) -> uuid.UUID:
    key = uuid.uuid4()
    sql.run(
        "insert into auth.sessions (id, user_id, aal, not_after) values (%s, %s, %s, %s)",
        key,
        person,
        aal,
        not_after,
    )
    return key


def test_an_actor_needs_a_live_session_of_their_own(sql: Sql) -> None:
    ada, ben = sql.sign_up(), sql.sign_up()
    act = "select private.require_actor(%s, %s)"
    sql.run(act, ada, session(sql, ada, not_after="tomorrow"))
    assert sql.one("select private.actor_id()") == ada
    for stale in (session(sql, ben), uuid.uuid4(), session(sql, ada, not_after="yesterday")):
        with sql.refused("PT401", "session_not_found"):
            sql.run(act, ada, stale)


@pytest.mark.parametrize("change", [
    "update public.profiles set is_active = false where id = %s",
    "update auth.users set banned_until = now() + interval '1 day' where id = %s",
    "update auth.users set deleted_at = now() where id = %s",
])  # fmt: skip
def test_a_closed_account_cannot_act(change: LiteralString, sql: Sql) -> None:
    ada = sql.sign_up()
    live = session(sql, ada)
    sql.run(change, ada)
    with sql.refused("PT403", "profile_inactive"):
        sql.run("select private.require_actor(%s, %s)", ada, live)


def test_roles_and_assurance_come_from_the_tables(sql: Sql) -> None:
    ada = sql.sign_up()
    act = "select private.require_actor(%s, %s, %s::public.user_role[], %s)"
    sql.run(act, ada, session(sql, ada, "aal2"), ["patient", "doctor"], "aal2")
    with sql.refused("PT403", "role_not_allowed"):
        sql.run(act, ada, session(sql, ada), ["doctor"], "aal1")
    with sql.refused("PT403", "insufficient_aal"):
        sql.run(act, ada, session(sql, ada), None, "aal2")


HOOK: LiteralString = "select private.custom_access_token_hook(%s::jsonb)"


def test_the_token_hook_adds_two_claims_and_keeps_the_role(sql: Sql) -> None:
    for person, role, verified in ((sql.doctor(), "doctor", True), (uuid.uuid4(), None, False)):
        event = {"user_id": str(person), "claims": {"role": "authenticated", "aal": "aal1"}}
        claims = sql.one(HOOK, json.dumps(event))["claims"]
        assert claims == {"role": "authenticated", "aal": "aal1", "user_role": role, "is_verified": verified}


def test_only_supabase_auth_may_call_the_token_hook(cluster: Cluster, sql: Sql) -> None:
    event = json.dumps({"user_id": str(uuid.uuid4()), "claims": {}})
    with cluster.connect("supabase_auth_admin") as auth:
        answer = auth.execute(HOOK, [event]).fetchone()
    assert answer
    assert answer[0]["claims"] == {"user_role": None, "is_verified": False}
    for role in ("anon", "authenticated", "service_role"):
        with sql.acting(uuid.uuid4(), role), sql.refused("42501"):
            sql.one(HOOK, event)


@pytest.mark.parametrize(("column", "value", "constraint"), [
    ("phone", "08000000001", "profiles_phone_e164"), ("phone", "+0800000000", "profiles_phone_e164"),
    ("phone", "+" + "1" * 16, "profiles_phone_e164"),
    ("time_zone", "Mars/Olympus", "profiles_time_zone_iana"),
    ("time_zone", "XYZ+3", "profiles_time_zone_iana"), ("full_name", "", "profiles_full_name_length"),
    ("full_name", "x" * 201, "profiles_full_name_length"), ("address", "x" * 501, "profiles_address_length"),
    ("avatar_url", "https://" + "x" * 3000, "profiles_avatar_url_length"),
    ("country", "x" * 101, "profiles_country_length"),
])  # fmt: skip
def test_a_profile_refuses_invalid_values(column: str, value: str, constraint: str, sql: Sql) -> None:
    ada = sql.sign_up()
    with sql.acting(ada), sql.refused("23514", constraint):
        sql.conn.execute(f"update public.profiles set {column} = %s".encode(), [value])


@pytest.mark.parametrize(
    "zone", ["UTC", "Africa/Lagos", "America/Port-au-Prince", "America/Argentina/Ushuaia", "Etc/GMT+5"]
)
def test_time_zones_of_the_world_are_accepted(zone: str, sql: Sql) -> None:
    ada = sql.sign_up()
    with sql.acting(ada):
        assert sql.run("update public.profiles set time_zone = %s", zone) == 1


def test_a_licence_is_verified_for_one_doctor_only(sql: Sql) -> None:
    first, second = sql.sign_up({"role": "doctor"}), sql.sign_up({"role": "doctor"})
    sql.run("update public.profiles set license_number = 'MD1' where id = any (%s)", [first, second])
    verify = "update public.profiles set is_verified = true where id = %s"
    sql.run(verify, second)
    with sql.refused("23505", "profiles_license_number_unique"):
        sql.run(verify, first)


def test_a_push_token_belongs_to_the_last_person_who_registered(sql: Sql) -> None:
    ada, ben = sql.sign_up(), sql.sign_up()
    register = "select public.register_push_device('ios', 'token-of-a-phone')"
    for person in (ada, ben):
        with sql.acting(person):
            sql.one(register)
    assert sql.rows("select profile_id from public.push_devices where token = 'token-of-a-phone'") == [(ben,)]


@pytest.mark.parametrize(
    "device", [("toaster", "token-of-a-phone"), ("ios", "short"), (None, "token-of-a-phone")]
)
def test_the_error_does_not_quote_a_refused_device(device: tuple[str | None, str], sql: Sql) -> None:
    ada = sql.sign_up()
    with sql.acting(ada), pytest.raises(psycopg.Error) as caught, sql.conn.transaction():
        sql.run("select public.register_push_device(%s, %s)", *device)
    assert (caught.value.sqlstate, caught.value.diag.message_primary) == ("PT422", "device_invalid")
    assert device[1] not in f"{caught.value}{caught.value.diag.message_detail}"
