"""A blocked person tries every way to reach the person who blocked them, also through other people."""

import pytest

from tests.attacks.support.blocks import ask, block, book, dependant, notices, problem, write
from tests.attacks.support.encounters import publish
from tests.attacks.test_care_team import accept, invitation
from tests.support.clients import People
from tests.support.patient_and_doctor import Care, outcome, post


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
