"""Starts calls with the stand-in for Daily: rooms, tokens, encounters and links."""

import uuid
from datetime import UTC, datetime
from typing import Any

import httpx
import jwt
import pytest

from tests.support.patient_and_doctor import Care, in_future, outcome, post


def room(env: dict[str, str], name: str) -> httpx.Response:
    """The room at Daily."""
    key = {"Authorization": "Bearer " + daily_key(env)}
    return httpx.get(f"{env['PROVIDERS_URL']}/daily/v1/rooms/{name}", headers=key, trust_env=False)


def daily_key(env: dict[str, str]) -> str:
    import json

    url = f"http://localhost:{int(env['SUPABASE_URL'].rpartition(':')[2]) + 15}/secretsmanager/get"
    answer = httpx.get(
        url,
        params={"secretId": "carebase/local/daily"},
        headers={"X-Aws-Parameters-Secrets-Token": "local"},
        trust_env=False,
    )
    return str(json.loads(answer.json()["SecretString"])["api_key"])


@pytest.fixture(autouse=True)
def quiet(care: Care) -> None:
    care.silence()


@pytest.mark.parametrize("who", ["doctor", "patient"])
def test_a_call_by_either_side_rings_in_a_private_room(
    care: Care, env: dict[str, str], key: str, who: str
) -> None:
    answer = care.start(key, who)
    assert answer.status_code == 201
    row = care.call(answer.json()["call"]["id"])
    assert (row["status"], row["started_by"]) == ("ringing", care.people[who].id)
    daily = room(env, row["room_name"]).json()
    assert daily["privacy"] == "private"
    assert daily["url"] == row["room_url"]
    assert daily["config"]["exp"] <= datetime.now(UTC).timestamp() + 3600


def test_the_other_side_is_notified_of_a_ringing_call(care: Care, key: str) -> None:
    call = care.start(key).json()["call"]["id"]
    [note, *_] = care.patient.select("notifications", type="eq.call.ringing", order="created_at.desc")
    assert note["data"]["call_id"] == call


def test_each_side_gets_their_own_token_for_this_room(care: Care, key: str) -> None:
    call = care.start(key).json()["call"]["id"]
    row = care.call(call)
    for who, is_owner in (("doctor", True), ("patient", False)):
        answer = post(care.people[who], f"calls/{call}/token").json()
        told: dict[str, Any] = jwt.decode(answer["token"], options={"verify_signature": False})
        assert (told["r"], told["ud"], told.get("o", False)) == (
            row["room_name"],
            care.people[who].id,
            is_owner,
        )
        assert told["exp"] <= datetime.now(UTC).timestamp() + 901
        assert answer["room_url"] == row["room_url"]


def test_ending_a_call_deletes_its_room_and_settles_the_outbox(
    care: Care, env: dict[str, str], key: str
) -> None:
    call = care.start(key).json()["call"]["id"]
    post(care.patient, f"calls/{call}/answer")
    name = care.call(call)["room_name"]
    assert post(care.doctor, f"calls/{call}/end").json()["call"]["ended_reason"] == "completed"
    assert room(env, name).status_code == 404
    sql = (
        "select status from private.outbox where topic = 'video_room.close' and payload ->> 'room_name' = %s"
    )
    assert care.one(sql, name) == "done"


def visit(care: Care, patient: str = "patient", status: str = "in_progress") -> str:
    """An encounter with the doctor."""
    sql = """insert into public.consultations
                 (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
             select %s, %s, now(), s, case when s in ('in_progress', 'completed') then now() end,
                 case when s = 'completed' then now() end from (values (%s)) as v (s) returning id::text"""
    return str(care.one(sql, care.people[patient].id, care.doctor.id, status))


@pytest.mark.parametrize("status", ["pending", "confirmed", "in_progress"])
def test_a_call_is_held_for_an_encounter_of_the_two(care: Care, key: str, status: str) -> None:
    asked = visit(care, status=status)
    answer = care.start(key, consultation_id=asked)
    assert (answer.status_code, answer.json()["call"]["consultation_id"]) == (201, asked)
    assert care.one("select consultation_id::text from public.video_calls where consultation_id = %s", asked)


def test_a_call_for_an_ended_or_foreign_encounter_is_refused(care: Care, key: str) -> None:
    for status in ("completed", "canceled"):
        asked = visit(care, status=status)
        assert outcome(care.start(key, consultation_id=asked)) == (409, "consultation_is_over")
    for asked in (visit(care, "stranger"), str(uuid.uuid4())):
        assert outcome(care.start(key, consultation_id=asked)) == (404, "consultation_not_found")
    assert outcome(care.start(key, consultation_id="1")) == (422, "invalid_body")
    assert outcome(care.start(key)) == (201, ""), "refused requests do not use up the key"


@pytest.mark.parametrize("move", ["end", "block"])
def test_ending_a_link_ends_its_calls_and_closes_their_rooms(
    care: Care, env: dict[str, str], key: str, move: str
) -> None:
    call = care.start(key).json()["call"]["id"]
    post(care.patient, f"calls/{call}/answer")
    planned = care.start(uuid.uuid4().hex, scheduled_for=in_future(days=1)).json()["call"]["id"]
    post(care.doctor, f"links/{care.link}/{move}")
    care.set_link("active")
    running, later = care.call(call), care.call(planned)
    assert (running["status"], running["ended_reason"]) == ("ended", "link_ended")
    assert (later["status"], later["ended_reason"]) == ("canceled", "link_ended")
    assert [room(env, row["room_name"]).status_code for row in (running, later)] == [404, 404]


def test_a_conversation_has_one_live_call(care: Care, key: str) -> None:
    care.start(key)
    assert outcome(care.start(uuid.uuid4().hex, "patient")) == (409, "call_in_progress")


def test_a_stranger_cannot_call_into_a_conversation(care: Care, key: str) -> None:
    foreign = care.start(key, "stranger")
    unknown = post(care.doctor, "calls", {"conversation_id": 999_999_999}, key)
    assert outcome(foreign) == outcome(unknown) == (404, "conversation_not_found")


def test_a_closed_conversation_takes_no_calls(care: Care, key: str) -> None:
    sql = "update public.conversations set status = %s where id = %s"
    care.root.execute(sql, ["closed", care.conversation])
    try:
        assert outcome(care.start(key)) == (409, "conversation_not_active")
    finally:
        care.root.execute(sql, ["active", care.conversation])


@pytest.mark.parametrize("link", ["ended", "blocked", "requested"])
def test_a_call_needs_an_active_link(care: Care, key: str, link: str) -> None:
    care.set_link(link)
    try:
        assert outcome(care.start(key)) == (409, "link_not_active")
    finally:
        care.set_link("active")
