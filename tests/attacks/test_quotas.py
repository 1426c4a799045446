"""One account cannot make the phone of another person ring, or the tables grow, without limit."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.attacks.support.encounters import publish
from tests.attacks.test_hospitals import EMERGENCY, STAFF, Desk, new_desk
from tests.attacks.test_scheduling import booking
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, at_once, in_future, outcome, post

__all__ = ["new_desk"]
USED = """
    insert into private.quota_counts (account_id, kind, about, day, used) values (%s, %s, %s, %s, %s)
    on conflict (account_id, kind, about, day) do update set used = excluded.used
"""


def refusal(answer: httpx.Response) -> tuple[int, str, str]:
    """The status, the machine code and the kind of the quota."""
    return answer.status_code, answer.json()["message"], answer.json()["details"]


def use(care: Care, person: Person, kind: str, left: int = 0, about: str = "") -> None:
    """Lets the person have used a quota of today up to the last `left`."""
    per_day = int(care.one("select per_day from private.quotas where kind = %s", kind))
    care.root.execute(USED, [person.id, kind, about, datetime.now(UTC).date(), per_day - left])


def notices(person: Person, kind: str) -> int:
    return len(person.select("notifications", type=f"like.{kind}.*"))


def pushes(care: Care, person: Person) -> int:
    """How often the phone of a person was to be reached."""
    return int(care.one(
        """select count(*) from private.outbox as o
           inner join public.notifications as n on n.id::text = o.payload ->> 'notification_id'
           where o.topic = 'notification.created' and n.user_id = %s""", person.id,
    ))  # fmt: skip


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


def test_one_request_cannot_write_thousands_of_entries(care: Care) -> None:
    rows = [
        {"patient_id": care.patient.id, "client_id": str(uuid.uuid4()), "notes": "n" * 10_000,
         "log_date": (datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=day)).date().isoformat()}
        for day in range(2000)
    ]  # fmt: skip
    answer = care.patient.rest("POST", "daily_logs", json=rows)
    assert refusal(answer) == (413, "too_many_rows", "daily_logs")
    assert care.patient.rest("POST", "daily_logs", json=rows[:100]).is_success


def test_of_two_requests_at_the_limit_one_is_refused(care: Care) -> None:
    use(care, care.patient, "measurements", left=1)
    row = {
        "patient_id": care.patient.id,
        "type": "weight",
        "value": 70,
        "unit": "kg",
        "measured_at": in_future(minutes=-1),
    }
    answers = at_once(*[lambda: care.patient.insert("measurements", row)] * 4)
    assert sorted(one.status_code for one in answers) == [201, 429, 429, 429]


def test_changes_of_all_tables_count_together(care: Care) -> None:
    use(care, care.patient, "changes", left=1)
    assert care.patient.update("patients", {"gender": "other"}, id=f"eq.{care.patient.id}").is_success
    refused = care.patient.update("profiles", {"city": "Lagos"}, id=f"eq.{care.patient.id}")
    assert refusal(refused) == (429, "quota_exceeded", "changes")


def test_a_refused_request_is_not_counted(care: Care) -> None:
    use(care, care.patient, "measurements", left=1)
    row = {
        "patient_id": care.patient.id,
        "type": "weight",
        "value": 70,
        "unit": "kg",
        "measured_at": in_future(minutes=-1),
    }
    assert refusal(care.patient.rest("POST", "measurements", json=[row, row]))[0] == 429
    assert care.patient.insert("measurements", row).status_code == 201


def test_a_call_for_help_needs_no_quota(care: Care) -> None:
    for kind in ("any", "changes"):
        use(care, care.patient, kind)
    row = {"patient_id": care.patient.id, "emergency_type": "fall"}
    ride = row | {"pickup_address": "1 Road", "contact_phone": "+2348012345678"}
    assert care.patient.insert("emergency_requests", row).status_code == 201
    assert care.patient.insert("ambulance_requests", ride).status_code == 201


@pytest.mark.parametrize(("files", "size"), [(500, 1), (1, 2000 * 2**20)])
def test_uploads_end_at_the_quota_of_files_and_bytes(care: Care, files: int, size: int) -> None:
    kid = care.patient.rpc("create_dependant", name="Kid").json()["id"]

    def upload() -> int:
        path = f"object/patient-files/{care.patient.id}/{care.patient.id}/{uuid.uuid4()}.txt"
        kind = {"Content-Type": "text/plain"}
        return care.patient.storage("POST", path, content=b"x", headers=kind).status_code

    care.root.execute(
        """insert into storage.objects (bucket_id, name, metadata)
           select 'patient-files', concat_ws('/', %s::text, %s::text, n),
               jsonb_build_object('size', %s::bigint)
           from generate_series(1, %s) as n""",
        [kid, care.patient.id, size, files - 1 if size == 1 else files],
    )
    if size == 1:
        assert upload() == 200
    assert upload() == 400
    care.root.execute(
        "update storage.objects set created_at = created_at - interval '1 day' where name like %s",
        [f"{kid}/%"],
    )
    assert upload() == 200


def test_an_account_keeps_its_twenty_latest_devices(care: Care) -> None:
    made = [
        care.patient.rpc("register_push_device", platform="ios", token=f"{care.patient.id}-{number}").json()
        for number in range(22)
    ]
    assert {row["id"] for row in care.patient.select("push_devices")} == set(made[2:])


def test_the_files_of_other_people_do_not_count(care: Care) -> None:
    for folder in (
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        care.patient.id,
    ):
        care.root.execute(
            """insert into storage.objects (bucket_id, name, metadata)
               select 'patient-files', concat_ws('/', %s::text, %s::text, n), '{"size": 1}'
               from generate_series(1, 500) as n""",
            [folder, care.doctor.id],
        )
    path = f"object/patient-files/{care.patient.id}/{care.patient.id}/{uuid.uuid4()}.txt"
    stored = care.patient.storage("POST", path, content=b"x", headers={"Content-Type": "text/plain"})
    assert stored.status_code == 200, stored.text
