"""A dependant's caregivers: primary caregivers act for the dependant, others only read."""

import uuid
from dataclasses import dataclass
from typing import Any

import httpx
import psycopg
import pytest

from tests.support.clients import People, Person
from tests.support.patient_and_doctor import outcome, post


@dataclass(frozen=True)
class Family:
    """A dependant with two primary caregivers and a viewer, and a doctor with a link request."""

    patient: str
    first: Person
    second: Person
    viewer: Person
    doctor: Person
    link: int
    conversation: int
    root: "psycopg.Connection[Any]"

    def call(self, status: str, started_by: Person) -> int:
        sql = """insert into public.video_calls
                     (conversation_id, started_by, status, room_name, room_url, ringing_at, started_at)
                 values (%s, %s, %s, %s, 'https://daily.example.com/r', now(), now()) returning id"""
        self.root.execute("delete from public.video_calls where conversation_id = %s", [self.conversation])
        values = [self.conversation, started_by.id, status, f"room-{uuid.uuid4()}"]
        row = self.root.execute(sql, values).fetchone()
        assert row
        return int(row[0])

    def told(self, person: Person, kind: str) -> int:
        rows = person.select("notifications")
        return sum(row["type"] == kind for row in rows)


@pytest.fixture(scope="module")
def family(people: People, root: "psycopg.Connection[Any]") -> Family:
    first, second, viewer, doctor = (
        people.sign_up(role) for role in ("caregiver", "caregiver", "patient", "doctor")
    )
    for table in ("profiles", "doctors"):
        root.execute(f"update public.{table} set is_verified = true where id = %s".encode(), [doctor.id])
    patient = first.rpc("create_dependant", name="Kofi").json()["id"]
    for person, role in ((second, "primary"), (viewer, "viewer")):
        invited = first.rpc("invite_caregiver", patient_id=patient, role=role).json()
        joined = person.rpc("accept_caregiver_invitation", code=invited["code"])
        assert joined.json()["role"] == role
    link = int(
        first.insert("patient_doctor_links", {"patient_id": patient, "doctor_id": doctor.id}).json()[0]["id"]
    )
    approved = post(doctor, f"links/{link}/approve")
    return Family(patient, first, second, viewer, doctor, link, approved.json()["conversation_id"], root)


def test_primaries_are_notified_and_write_and_viewers_read(family: Family) -> None:
    assert [family.told(who, "link.active") for who in (family.first, family.second, family.viewer)] == [
        1,
        1,
        0,
    ]
    message = {"conversation_id": family.conversation, "body": "hello"}
    sent = [who.insert("messages", message) for who in (family.first, family.second, family.doctor)]
    assert [answer.json()[0]["sender_type"] for answer in sent] == ["caregiver", "caregiver", "doctor"]
    assert family.viewer.insert("messages", message).status_code == 403
    assert len(family.viewer.select("messages")) >= 3


def test_a_primary_caregiver_answers_a_call_and_a_viewer_cannot(family: Family) -> None:
    call = family.call("ringing", family.doctor)
    for path in ("token", "answer", "decline", "end", "cancel"):
        assert outcome(post(family.viewer, f"calls/{call}/{path}")) == (404, "call_not_found")
    assert outcome(post(family.second, f"calls/{call}/answer")) == (200, "")
    assert outcome(post(family.first, f"calls/{call}/token"))[0] == 200
    assert outcome(post(family.first, f"calls/{call}/end")) == (200, "")


@pytest.mark.parametrize("move", ["answer", "decline"])
def test_a_primary_cannot_answer_a_call_of_another_primary(move: str, family: Family) -> None:
    call = family.call("ringing", family.first)
    assert outcome(post(family.second, f"calls/{call}/{move}")) == (403, "role_not_allowed")
    assert outcome(post(family.doctor, f"calls/{call}/{move}")) == (200, "")


def test_either_primary_cancels_a_call_of_the_other(family: Family) -> None:
    call = family.call("ringing", family.first)
    assert outcome(post(family.doctor, f"calls/{call}/cancel")) == (403, "role_not_allowed")
    assert outcome(post(family.second, f"calls/{call}/cancel")) == (200, "")


def test_another_primary_unblocks_and_the_doctor_cannot(family: Family) -> None:
    path = f"links/{family.link}"
    assert outcome(post(family.viewer, f"{path}/end")) == (404, "link_not_found")
    assert outcome(post(family.first, f"{path}/block")) == (200, "")
    assert outcome(post(family.doctor, f"{path}/unblock")) == (403, "not_the_blocker")
    assert outcome(post(family.second, f"{path}/unblock")) == (200, "")
    assert family.second.rpc("renew_link", link_id=family.link).json()["status"] == "requested"
    assert outcome(post(family.doctor, f"{path}/approve")) == (200, "")
    # the link is open for both; only the person who blocked lifts their own block of the doctor
    message = {"conversation_id": family.conversation, "body": "hello"}
    assert family.first.insert("messages", message).status_code == 403
    assert family.first.rpc("unblock_account", profile_id=family.doctor.id).is_success
    assert family.first.insert("messages", message).status_code == 201


def test_wrong_codes_are_refused_and_counted(people: People) -> None:
    """Through PostgREST an answer that is a problem keeps the count, where raising would undo it."""
    guesser = people.sign_up()
    answers = [guesser.rpc("accept_caregiver_invitation", code="AAAA-BBBB-CCCC") for _ in range(11)]
    assert [answer.status_code for answer in answers] == [404] * 10 + [429]
    problem = {"code": "PT404", "message": "code_not_found", "details": "", "hint": None}
    assert answers[0].json() == problem
    assert answers[10].json().keys() == problem.keys()
    assert guesser.rpc("claim_dependant", code="AAAA").json()["message"] == "too_many_attempts"


@pytest.mark.parametrize("twice", [False, True])
def test_no_prefer_header_resets_the_count_of_wrong_codes(twice: bool, people: People) -> None:
    """A page past the end fails after the function ran, which would roll back the count."""
    guesser, body = people.sign_up(), {"code": "AAAA-BBBB-CCCC"}
    prefer = [("Prefer", "count=exact"), *([("Prefer", "return=minimal")] if twice else [])]
    url = f"{guesser.env['SUPABASE_URL']}/rest/v1/rpc/accept_caregiver_invitation?offset=5"
    answer = httpx.post(url, json=body, headers=[*guesser.headers.items(), *prefer], trust_env=False)
    assert (answer.status_code, answer.json()["message"]) == (400, "preference_not_supported")


def test_a_removed_primary_is_removed_from_the_call(family: Family, people: People) -> None:
    third = people.sign_up("caregiver")
    code = family.first.rpc("invite_caregiver", patient_id=family.patient, role="primary").json()["code"]
    assert third.rpc("accept_caregiver_invitation", code=code).is_success
    call = family.call("active", family.doctor)
    assert outcome(post(third, f"calls/{call}/token"))[0] == 200
    gone = family.first.rpc("revoke_caregiver", patient_id=family.patient, caregiver_id=third.id)
    assert gone.json()["is_active"] is False
    assert outcome(post(third, f"calls/{call}/token")) == (404, "call_not_found")
    assert outcome(post(family.first, f"calls/{call}/token")) == (409, "call_not_live")
    assert third.select("patients") == []
