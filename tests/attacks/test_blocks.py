"""A blocked person tries every way to reach the person who blocked them, also through other people."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.attacks.support.encounters import publish
from tests.attacks.test_care_team import accept, invitation
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, outcome, post


def problem(answer: httpx.Response) -> str:
    """The problem code of a refusal; empty for a success."""
    if answer.is_success:
        return ""
    body = answer.json()
    return str(body["message"] if body["code"].startswith("PT") else body["code"])


def block(person: Person, other: Person | str) -> None:
    answer = person.rpc("block_account", profile_id=other if isinstance(other, str) else other.id)
    assert answer.is_success, answer.text


def book(person: Person, patient: str, doctor: Person, days: int = 30, **columns: Any) -> httpx.Response:
    at = (datetime.now(UTC) + timedelta(days=days)).replace(hour=10, minute=0, second=0, microsecond=0)
    row = {"patient_id": patient, "doctor_id": doctor.id, "duration_minutes": 30, "starts_at": at.isoformat()}
    return person.insert("appointments", row | columns)


def ask(person: Person, patient: str, doctor: Person) -> httpx.Response:
    return person.insert("patient_doctor_links", {"patient_id": patient, "doctor_id": doctor.id})


def write(person: Person, care: Care) -> str:
    return problem(person.insert("messages", {"conversation_id": care.conversation, "body": "hello"}))


def notices(person: Person) -> list[str]:
    return sorted(row["type"] for row in person.select("notifications", select="type"))


def dependant(person: Person) -> str:
    return str(person.rpc("create_dependant", name="Kofi").json()["id"])


@pytest.mark.parametrize("blocker", ["patient", "doctor"])
def test_a_block_ends_what_is_open_between_patient_and_doctor(care: Care, blocker: str) -> None:
    publish(care.doctor)
    assert book(care.patient, care.patient.id, care.doctor).status_code == 201
    call = care.new_call("active")
    planned = care.one(
        """insert into public.video_calls (conversation_id, started_by, scheduled_for)
           values (%s, %s, now() + interval '1 day') returning id""",
        care.conversation, care.doctor.id,
    )  # fmt: skip
    assert (write(care.patient, care), write(care.doctor, care)) == ("", "")
    one, other = (care.patient, care.doctor) if blocker == "patient" else (care.doctor, care.patient)
    block(one, other)
    assert care.link_status() == "ended"
    assert care.doctor.select("patients") == []
    [booking] = other.select("appointments")
    assert (booking["status"], booking["cancel_reason"]) == ("canceled", "other")
    assert [care.call(number)["status"] for number in (call, planned)] == ["ended", "canceled"]
    closing = (
        "select count(*) from private.outbox where topic = 'video_room.close' and payload ->> 'call_id' = %s"
    )
    assert care.one(closing, str(call)) == 1
    assert (write(care.patient, care), write(care.doctor, care)) == ("42501", "42501")


@pytest.mark.parametrize("blocker", ["patient", "doctor"])
def test_a_blocked_person_learns_of_the_end_and_not_of_the_block(care: Care, blocker: str) -> None:
    publish(care.doctor)
    assert book(care.patient, care.patient.id, care.doctor).status_code == 201
    one, other = (care.patient, care.doctor) if blocker == "patient" else (care.doctor, care.patient)
    block(one, other)
    assert {"appointment.canceled", "link.ended"} <= set(notices(other))
    assert not any("block" in str(row) for row in other.select("notifications"))
    assert not any("block" in str(row["status"]) for row in other.select("patient_doctor_links"))
    assert other.select("account_blocks") == []
    assert [row["blocked_id"] for row in one.select("account_blocks")] == [other.id]


def test_a_patient_blocked_by_a_doctor_reaches_them_in_no_way(care: Care, people: People) -> None:
    """Every way works for another patient, and is refused as for a doctor who is not available."""
    publish(care.doctor)
    free = people.sign_up("patient")
    block(care.doctor, care.patient)
    before = len(notices(care.doctor))
    link = care.patient.select("patient_doctor_links")[0]["id"]
    assert problem(care.patient.rpc("renew_link", link_id=link)) == "doctor_not_available"
    assert problem(book(care.patient, care.patient.id, care.doctor)) == "doctor_not_available"
    child = dependant(care.patient)
    assert problem(book(care.patient, child, care.doctor)) == "doctor_not_available"
    assert problem(ask(care.patient, child, care.doctor)) == "42501"
    assert outcome(care.start("k", by="patient")) == (409, "link_not_active")
    assert len(notices(care.doctor)) == before
    assert problem(book(free, free.id, care.doctor)) == ""
    assert problem(ask(free, free.id, care.doctor)) == ""
    assert len(notices(care.doctor)) == before + 2


def test_a_blocked_patient_cannot_book_through_a_caregiver(care: Care, people: People) -> None:
    publish(care.doctor)
    helper = people.sign_up("caregiver")
    assert accept(helper, invitation(care.patient, care.patient)).is_success
    assert problem(book(helper, care.patient.id, care.doctor)) == ""
    block(care.doctor, care.patient)
    assert problem(book(helper, care.patient.id, care.doctor, days=31)) == "doctor_not_available"
    assert problem(book(helper, dependant(helper), care.doctor)) == "", "the helper is not blocked"


def test_blocking_a_link_also_blocks_the_account_behind_it(care: Care) -> None:
    publish(care.doctor)
    child = dependant(care.patient)
    assert problem(book(care.patient, child, care.doctor)) == ""
    assert post(care.doctor, f"links/{care.link}/block").is_success
    assert [row["status"] for row in care.patient.select("appointments")] == ["canceled"]
    assert problem(book(care.patient, child, care.doctor, days=31)) == "doctor_not_available"
    assert problem(ask(care.patient, child, care.doctor)) == "42501"
    assert post(care.doctor, f"links/{care.link}/unblock").is_success
    assert care.doctor.select("account_blocks") == []
    [ended] = care.patient.select("patient_doctor_links", patient_id=f"eq.{child}")
    assert care.patient.rpc("renew_link", link_id=ended["id"]).is_success


def test_a_doctor_whose_link_was_blocked_keeps_no_booking(care: Care) -> None:
    publish(care.doctor)
    kept = [book(care.patient, care.patient.id, care.doctor, days=days).json()[0]["id"] for days in (30, 31)]
    assert care.doctor.rpc("confirm_appointment", appointment_id=kept[0]).is_success
    assert post(care.patient, f"links/{care.link}/block").is_success
    before = len(notices(care.patient))
    for way in ("confirm_appointment", "cancel_appointment"):
        for booking in kept:
            answer = care.doctor.rpc(way, appointment_id=booking)
            assert problem(answer) == "appointment_transition_not_allowed"
    written = care.doctor.rpc("cancel_appointment", appointment_id=kept[0], reason="prov", note="call me")
    assert problem(written) == "appointment_transition_not_allowed"
    assert care.patient.select("cancellation_notes") == []
    assert len(notices(care.patient)) == before


def test_a_doctor_without_a_link_blocks_a_patient(care: Care, people: People) -> None:
    publish(care.doctor)
    nuisance = people.sign_up("patient")
    for number in range(3):
        booking = book(nuisance, nuisance.id, care.doctor, days=30 + number).json()[0]["id"]
        assert nuisance.rpc("cancel_appointment", appointment_id=booking).is_success
    block(care.doctor, nuisance)
    before = len(notices(care.doctor))
    assert problem(book(nuisance, nuisance.id, care.doctor)) == "doctor_not_available"
    assert problem(ask(nuisance, nuisance.id, care.doctor)) == "42501"
    assert len(notices(care.doctor)) == before


def test_a_blocked_caregiver_cannot_come_back_by_code(care: Care, people: People) -> None:
    helper = people.sign_up("caregiver")
    assert accept(helper, invitation(care.patient, care.patient)).is_success
    kept = invitation(helper, care.patient, "viewer")
    block(care.patient, helper)
    assert helper.select("patients", id=f"eq.{care.patient.id}") == []
    assert problem(accept(helper, invitation(care.patient, care.patient))) == "invitation_not_open"
    assert problem(accept(people.sign_up("caregiver"), kept)) == "invitation_not_open"
    assert accept(people.sign_up("caregiver"), invitation(care.patient, care.patient)).is_success
    assert care.patient.rpc("unblock_account", profile_id=helper.id).is_success
    assert helper.select("patients", id=f"eq.{care.patient.id}") == [], "nothing comes back by itself"
    assert accept(helper, invitation(care.patient, care.patient, "viewer")).is_success


def test_files_are_not_shared_across_a_block(care: Care, people: People) -> None:
    friend = people.sign_up("patient")
    path = f"{care.patient.id}/{care.patient.id}/{uuid.uuid4().hex}.txt"
    upload = {"content": b"x", "headers": {"content-type": "text/plain"}}
    assert care.patient.storage("POST", f"object/patient-files/{path}", **upload).is_success
    entry = {"patient_id": care.patient.id, "storage_path": path, "file_name": "letter"}
    file = care.patient.insert("files", entry).json()[0]["id"]
    share = {"file_id": file, "shared_with": friend.id}
    assert care.patient.insert("file_shares", share).status_code == 201
    block(friend, care.patient)
    assert (friend.select("files"), care.patient.select("file_shares")) == ([], [])
    assert problem(care.patient.insert("file_shares", share)) == "42501"
    assert care.patient.insert("file_shares", share | {"shared_with": care.stranger.id}).status_code == 201


def test_a_blocked_agent_no_longer_helps(care: Care, people: People) -> None:
    agent, admin = people.sign_up("patient"), people.sign_up("patient")
    care.root.execute("update public.profiles set role = 'agent' where id = %s", [agent.id])
    care.root.execute(
        "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)",
        [care.patient.id, agent.id],
    )
    publish(care.doctor)
    assert problem(book(agent, care.patient.id, care.doctor, agent_id=agent.id)) == ""
    block(care.doctor, agent)
    booked = book(agent, care.patient.id, care.doctor, days=31, agent_id=agent.id)
    assert problem(booked) == "doctor_not_available"
    block(care.patient, agent)
    assert [row["status"] for row in care.patient.select("agent_assignments")] == ["canceled"]
    assert agent.select("patients", id=f"eq.{care.patient.id}") == []
    assert care.one("select private.cut_off(%s, %s)", agent.id, care.patient.id)
    assert admin.rpc("assign_agent", patient_id=care.patient.id, agent_id=agent.id).status_code == 403


def test_a_block_leaves_other_conversations_open(care: Care, people: People) -> None:
    agent = people.sign_up("patient")
    support = care.one(
        "insert into public.conversations (patient_id, type) values (%s, 'agent_support') returning id",
        care.patient.id,
    )
    care.root.execute("update public.profiles set role = 'agent' where id = %s", [agent.id])
    helps = "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)"
    care.root.execute(helps, [care.patient.id, agent.id])
    helper = people.sign_up("caregiver")
    assert accept(helper, invitation(care.patient, care.patient)).is_success
    message = {"conversation_id": support, "body": "hello"}
    block(care.patient, care.stranger)
    for person in (care.patient, helper, agent):
        assert problem(person.insert("messages", message)) == ""
    block(agent, helper)
    assert problem(helper.insert("messages", message)) == "42501"
    assert problem(care.patient.insert("messages", message)) == ""
    assert write(care.patient, care) == ""


def test_the_answer_does_not_tell_which_accounts_exist(care: Care) -> None:
    nobody = str(uuid.uuid4())
    answers = [
        care.stranger.rpc("block_account", profile_id=one)
        for one in (care.doctor.id, care.patient.id, nobody)
    ]
    assert [answer.status_code for answer in answers] == [200] * 3
    assert len({frozenset(answer.json()) for answer in answers}) == 1
    assert len(care.stranger.select("account_blocks")) == 3
    own = care.stranger.rpc("block_account", profile_id=care.stranger.id)
    assert (own.status_code, problem(own)) == (422, "block_invalid")


def test_unblocking_lifts_only_the_own_block(care: Care) -> None:
    publish(care.doctor)
    block(care.patient, care.doctor)
    block(care.doctor, care.patient)
    block(care.doctor, care.patient)
    assert len(care.doctor.select("account_blocks")) == 1
    assert care.doctor.rpc("unblock_account", profile_id=care.patient.id).is_success
    assert problem(book(care.patient, care.patient.id, care.doctor)) == "doctor_not_available"
    assert care.patient.rpc("unblock_account", profile_id=care.doctor.id).is_success
    assert care.link_status() == "ended"
    link = care.patient.select("patient_doctor_links")[0]["id"]
    assert care.patient.rpc("renew_link", link_id=link).is_success


def test_an_emergency_is_announced_across_a_block(care: Care, people: People) -> None:
    helper = people.sign_up("caregiver")
    child = dependant(care.patient)
    code = care.patient.rpc("invite_caregiver", patient_id=child, role="primary").json()["code"]
    assert accept(helper, code).is_success
    block(helper, care.patient)
    call = {"patient_id": child, "emergency_type": "fall"}
    assert care.patient.insert("emergency_requests", call).status_code == 201
    assert "emergency.requested" in notices(helper)
