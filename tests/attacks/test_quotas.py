"""One account cannot make the phone of another person ring, or the tables grow, without limit."""

import uuid
from typing import Any

from tests.attacks.support.encounters import publish
from tests.attacks.test_hospitals import EMERGENCY, STAFF, Desk, new_desk
from tests.attacks.test_scheduling import booking
from tests.support.clients import People
from tests.support.patient_and_doctor import Care, at_once, outcome, post

__all__ = ["new_desk"]
from tests.attacks.support.quotas import notices, pushes, refusal, use


def test_booking_and_canceling_ends_at_the_quota(care: Care) -> None:
    publish(care.doctor)
    before = pushes(care, care.doctor)
    answers = []
    for number in range(40):
        answers.append(
            care.patient.insert("appointments", booking(care.patient, care.doctor, days=2 + number))
        )
        if answers[-1].is_success:
            booked = answers[-1].json()[0]["id"]
            assert care.patient.rpc("cancel_appointment", appointment_id=booked).is_success
    assert {refusal(one) for one in answers if not one.is_success} == {
        (429, "quota_exceeded", "notices_to_one")
    }
    assert pushes(care, care.doctor) - before <= 31


def test_a_cancellation_above_the_quota_is_told(care: Care) -> None:
    publish(care.doctor)
    rows = [booking(care.patient, care.doctor, days=2 + number) for number in range(2)]
    booked = [care.patient.insert("appointments", row).json()[0]["id"] for row in rows]
    use(care, care.patient, "notices_to_one", about=care.doctor.id)
    before = pushes(care, care.doctor)
    for one in booked:
        assert care.patient.rpc("cancel_appointment", appointment_id=one).is_success
    [told] = care.doctor.select("notifications", type="eq.appointment.canceled")
    assert (told["data"]["appointment_id"], told["read"]) == (booked[1], False)
    assert pushes(care, care.doctor) - before == 1


def test_a_quota_is_of_one_pair_only(care: Care, others: Care) -> None:
    for doctor in (care.doctor, others.doctor):
        publish(doctor)
    use(care, care.patient, "notices_to_one", about=care.doctor.id)
    assert refusal(care.patient.insert("appointments", booking(care.patient, care.doctor)))[0] == 429
    assert care.patient.insert("appointments", booking(care.patient, others.doctor)).status_code == 201
    assert others.patient.insert("appointments", booking(others.patient, care.doctor)).status_code == 201


def test_a_parent_books_for_all_dependants_together(care: Care) -> None:
    publish(care.doctor)
    parent = care.patient
    kids = [parent.rpc("create_dependant", name=f"Kid {number}").json()["id"] for number in range(3)]
    answers = []
    for place, kid in enumerate(kids):
        use(care, parent, "notices_to_one", left=30, about=care.doctor.id)
        rows = [booking(parent, care.doctor, days=2 + number, hour=8 + place) for number in range(14)]
        answers += [parent.insert("appointments", row | {"patient_id": kid}) for row in rows]
    assert [one.status_code for one in answers[:40]] == [201] * 40
    assert {(one.status_code, one.json()["message"]) for one in answers[40:]} == {(409, "too_many_bookings")}
    assert parent.rpc("close_dependant", patient_id=kids[0]).is_success
    use(care, parent, "notices_to_one", left=30, about=care.doctor.id)
    again = parent.insert("appointments", booking(parent, care.doctor, days=40))
    assert (again.status_code, again.json()["message"]) == (409, "too_many_bookings")


def test_a_pair_can_start_twenty_calls_a_day(care: Care) -> None:
    use(care, care.doctor, "calls_to_one", left=2, about=str(care.conversation))
    for _ in range(2):
        started = care.start(str(uuid.uuid4()))
        assert started.status_code == 201
        assert post(care.doctor, f"calls/{started.json()['call']['id']}/cancel").is_success
    assert outcome(care.start(str(uuid.uuid4()))) == (429, "quota_exceeded")
    assert (
        care.one("select count(*) from public.video_calls where conversation_id = %s", care.conversation) == 2
    )
    assert care.start(str(uuid.uuid4()), by="patient").status_code == 201


def test_a_call_above_the_notices_still_rings(care: Care) -> None:
    use(care, care.doctor, "notices_to_one", about=care.patient.id)
    assert care.start(str(uuid.uuid4())).status_code == 201
    assert notices(care.patient, "call") == 1


def test_a_hospital_cannot_flood_a_patient(care: Care, new_desk: Any) -> None:
    """Its administrators take turns to ask and to take back, then ask all at once."""
    desk, second = new_desk(), new_desk().person
    care.root.execute(EMERGENCY, [care.patient.id, desk.hospital])
    care.root.execute(STAFF, [desk.hospital, second.id])
    desks = [desk, Desk(second, desk.hospital)]
    for turn in range(4):
        asked = desks[turn % 2].asks(care.patient.id, "waitlist").json()["id"]
        assert desks[turn % 2].person.rpc("withdraw_place", place_request_id=asked).is_success
    answers = at_once(*[lambda one=one: one.asks(care.patient.id, "waitlist") for one in desks * 5])
    assert [one.is_success for one in answers].count(True) == 1
    [asked] = [one.json()["id"] for one in answers if one.is_success]
    assert desk.person.rpc("withdraw_place", place_request_id=asked).is_success
    for one in desks:
        refused = one.asks(care.patient.id, "admission")
        assert (refused.status_code, refused.json()["message"]) == (429, "too_many_place_requests")
    assert notices(care.patient, "place") == 10


def test_one_statement_cannot_ask_many_doctors(care: Care, people: People) -> None:
    doctors = [people.sign_up("doctor") for _ in range(11)]
    care.root.execute(
        "update public.profiles set is_verified = true where id = any (%s)", [[one.id for one in doctors]]
    )
    rows = [{"patient_id": care.stranger.id, "doctor_id": one.id} for one in doctors]
    answer = care.stranger.rest("POST", "patient_doctor_links", json=rows)
    assert refusal(answer) == (413, "too_many_rows", "patient_doctor_links")
    use(care, care.stranger, "patient_doctor_links", left=9)
    answer = care.stranger.rest("POST", "patient_doctor_links", json=rows[:10])
    assert refusal(answer) == (429, "quota_exceeded", "patient_doctor_links")
    assert care.stranger.rest("POST", "patient_doctor_links", json=rows[:9]).is_success
