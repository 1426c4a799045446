"""A leaked function key reads no table and cannot act without a person's live session id."""

import uuid

import jwt
import pytest

from tests.support.clients import Client, People, Person
from tests.support.patient_and_doctor import Care, post

TABLES = (
    "profiles", "doctors", "patients", "conversations", "messages", "audit_logs", "notifications", "job_runs"
)  # fmt: skip


def session_of(person: Person) -> str:
    return str(jwt.decode(person.token, options={"verify_signature": False})["session_id"])


def end_link(key: Client, care: Care, actor: str, session: str) -> tuple[int, str]:
    answer = key.rpc("end_link", "workflows", p_actor=actor, p_session=session, p_link_id=care.link)
    return answer.status_code, answer.json().get("message", "")


@pytest.mark.parametrize("table", TABLES)
def test_the_workflow_keys_read_no_table(
    api_key: Client, jobs_key: Client, people: People, table: str
) -> None:
    for key in (api_key, jobs_key):
        assert key.rest("GET", table, params={"limit": "1"}).json()["code"] == "42501"
    assert people.service.rest("GET", table, params={"limit": "1"}).status_code == 200


def test_a_workflow_call_needs_a_live_session_of_its_actor(
    api_key: Client, people: People, care: Care
) -> None:
    doctor, patient = care.doctor, care.patient
    for session in (str(uuid.uuid4()), session_of(patient)):
        assert end_link(api_key, care, doctor.id, session) == (401, "session_not_found")
    over = people.sign_in(doctor.email)
    assert over.auth("POST", "logout", params={"scope": "local"}).status_code == 204
    assert end_link(api_key, care, doctor.id, session_of(over)) == (401, "session_not_found")
    care.root.execute("update public.profiles set is_active = false where id = %s", [doctor.id])
    assert end_link(api_key, care, doctor.id, session_of(doctor)) == (403, "profile_inactive")
    assert end_link(api_key, care, patient.id, session_of(patient))[0] == 200


def test_the_audit_shows_no_session_id_of_others(care: Care) -> None:
    care.start("audited")
    seen = care.patient.select("audit_logs", user_id=f"eq.{care.doctor.id}")
    assert {row["resource_type"] for row in seen} >= {"patient_doctor_links", "video_calls"}
    live = session_of(care.doctor)
    assert live not in str(seen)
    trace = care.one("select private.session_trace(%s)", live)
    assert {row["session_id"] for row in seen} == {str(trace)}


def test_a_key_alone_cannot_settle_the_closing_of_a_room(api_key: Client, care: Care) -> None:
    call = care.new_call("active")
    care.root.execute("select private.close_room(c) from public.video_calls as c where c.id = %s", [call])
    row = "from private.outbox where dedupe_key like 'video_room.close:%%' and payload ->> 'call_id' = %s"
    number, token = care.one(f"select id {row}", str(call)), care.one(f"select lease_token {row}", str(call))
    assert not api_key.rpc("settle_outbox", "workflows", p_ids=[number]).is_success
    guess = api_key.rpc("settle_outbox", "workflows", p_tokens=[str(uuid.uuid4())])
    assert guess.json() == {"settled": 0}
    told = api_key.rpc("settle_outbox", "workflows", p_tokens=[str(token)])
    assert told.json() == {"settled": 1}


CLOCKS = [
    ("sweep_missed_calls", {"p_ring_seconds": -1_000_000}),
    ("cleanup_idle_sessions", {"p_timebox": "1 second"}),
    ("cleanup_idle_sessions", {"p_inactivity": "-100 years"}),
    ("mark_missed_doses", {"p_after": "-14 days"}),
    ("claim_outbox", {"p_topics": ["video_room.close"], "p_lease_seconds": 2_000_000_000}),
]


@pytest.mark.parametrize(
    ("name", "clock"), CLOCKS, ids=lambda one: one if isinstance(one, str) else next(iter(one))
)
def test_a_job_takes_no_clock_and_no_lease(jobs_key: Client, name: str, clock: dict[str, object]) -> None:
    """A thief of the schedules' token can run the jobs, but not at another time."""
    assert jobs_key.rpc(name, "workflows", **clock).json()["code"] == "PGRST202"
    without = {key: value for key, value in clock.items() if key == "p_topics"}
    assert jobs_key.rpc(name, "workflows", **without).status_code == 200


def test_an_invented_time_of_a_check_ends_no_call(care: Care, jobs_key: Client) -> None:
    call = care.start(uuid.uuid4().hex).json()["call"]["id"]
    assert post(care.patient, f"calls/{call}/answer").json()["call"]["status"] == "active"
    for asked_at in ("2100-01-01T00:00:00Z", "2100-01-01T00:05:00Z"):
        seen = {"p_call_id": call, "p_asked_at": asked_at, "p_present": 0}
        assert jobs_key.rpc("record_presence", "workflows", **seen).json()["state"] == "outdated"
    assert care.one("select status from public.video_calls where id = %s", call) == "active"


def test_an_event_of_the_future_counts_as_now(care: Care, jobs_key: Client) -> None:
    event = {"p_event_id": uuid.uuid4().hex, "p_type": "meeting.ended", "p_room_name": "none"}
    jobs_key.rpc("record_daily_event", "workflows", **event, p_event_at="2100-01-01T00:00:00Z")
    found = "select event_at <= now() from private.webhook_events where event_id = %s"
    assert care.one(found, event["p_event_id"]) is True


@pytest.mark.parametrize("limit", [-1, 2_000_000_000])
def test_a_batch_has_a_size_that_the_database_sets(care: Care, limit: int) -> None:
    assert care.one("select private.batch_size(%s, 1000)", limit) in (0, 1000)
