"""People who left a hospital, and rejected and closed hospitals, reach nothing at the next request."""

import uuid
from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from tests.attacks.support.clinic import Clinic
from tests.support.clients import People, Person

REJECTED = "update public.hospitals set verification_status = 'rejected' where id = %(at)s"
PENDING = "update public.hospitals set verification_status = 'pending' where id = %(at)s"
CLOSED = "update public.hospitals set is_active = false where id = %(at)s"
LEFT = "update public.hospital_staff set is_active = false where hospital_id = %(at)s"
INVITED = "update public.hospital_staff set accepted_at = null where hospital_id = %(at)s"
NURSE = "update public.hospital_staff set position = 'nurse' where hospital_id = %(at)s"
UNVERIFIED = "update public.doctors set is_verified = false where id = %(physician)s"
NO_LONGER_ADMIN = "update public.profiles set role = 'patient' where id = %(desk)s"
NO_ACCOUNT = "update public.profiles set is_active = false where id in (%(desk)s, %(physician)s)"
OVER = {
    "the hospital is rejected": REJECTED, "the hospital is not verified": PENDING,
    "the hospital is closed": CLOSED, "the staff has left": LEFT, "the position is another": NURSE,
    "the staff has not accepted": INVITED,
    "the account is closed": NO_ACCOUNT,
}  # fmt: skip
OF_HOSPITAL = (
    "hospital_patients", "patient_waitlist", "emergency_requests", "dispatch_offers", "appointments",
    "hospital_resources",
)  # fmt: skip


@pytest.fixture
def clinic(db: "psycopg.Connection[Any]", people: People) -> Clinic:
    return Clinic.opened(db, people)


def rows_of(desk: Person, clinic: Clinic) -> dict[str, int]:
    """How many rows an administrator reads, by table."""
    found = {name: len(desk.select(name, hospital_id=f"eq.{clinic.at}")) for name in OF_HOSPITAL}
    found["ambulance_requests"] = len(
        desk.select("ambulance_requests", assigned_hospital_id=f"eq.{clinic.at}")
    )
    found["patients"] = len(desk.select("patients", id=f"eq.{clinic.patient.id}"))
    return found


def works(desk: Person, clinic: Clinic) -> dict[str, bool]:
    """Whether the administrator's writes and RPCs succeed."""
    here = {"hospital_id": f"eq.{clinic.at}"}
    bed = {"hospital_id": clinic.at, "category": "bed", "name": uuid.uuid4().hex}
    return {
        "insert": desk.insert("hospital_resources", bed).is_success,
        "update": bool(desk.update("hospital_patients", {"room_number": "7"}, **here).json()),
        "dashboard": desk.rpc("hospital_dashboard", hospital_id=clinic.at).is_success,
    }  # fmt: skip


@pytest.mark.parametrize("event", [*OVER, "the account has another role"])
def test_an_administrator_reaches_nothing_after_it_is_over(event: str, clinic: Clinic) -> None:
    before, may = rows_of(clinic.desk, clinic), works(clinic.desk, clinic)
    assert all(count > 0 for count in before.values()), before
    assert all(may.values()), may
    clinic.run({**OVER, "the account has another role": NO_LONGER_ADMIN}[event])
    assert set(rows_of(clinic.desk, clinic).values()) == {0}
    assert not any(works(clinic.desk, clinic).values())


@pytest.mark.parametrize("event", [*OVER, "the doctor is not verified"])
def test_a_physician_reads_nothing_after_leaving(event: str, clinic: Clinic) -> None:
    here, physician = {"hospital_id": f"eq.{clinic.at}"}, clinic.physician
    for relation in ("emergency_requests", "hospital_patients"):
        assert len(physician.select(relation, **here)) == 1, relation
    clinic.run({**OVER, "the doctor is not verified": UNVERIFIED}[event])
    for relation in ("emergency_requests", "hospital_patients"):
        assert physician.select(relation, **here) == [], relation


def hours(who: Any, clinic: Clinic) -> int:
    return len(who.select("availability_slots", doctor_id=f"eq.{clinic.physician.id}"))


def slots(who: Any, clinic: Clinic) -> int:
    when = clinic.root.execute("select current_date + 10, current_date + 16").fetchone()
    assert when
    dates = {"from_date": str(when[0]), "to_date": str(when[1])}
    return len(who.rpc("free_slots", doctor_id=clinic.physician.id, **dates).json())


def found(who: Any, clinic: Clinic) -> int:
    return len(who.rpc("search_doctors", hospital_id=clinic.at).json())


@pytest.mark.parametrize("way", [hours, slots, found])
@pytest.mark.parametrize("event", OVER)
def test_hours_at_a_hospital_end_with_the_work_there(
    event: str, way: Callable[[Any, Clinic], int], clinic: Clinic, people: People
) -> None:
    """In the directory, in the free slots and in the search, signed in or not."""
    both = (people.anon, clinic.patient)
    assert all(way(who, clinic) > 0 for who in both)
    clinic.run(OVER[event])
    assert [way(who, clinic) for who in both] == [0, 0]


def test_a_booking_at_hours_of_a_former_hospital_is_refused(clinic: Clinic) -> None:
    at = clinic.root.execute("select (current_date + 11 + time '10:00') at time zone 'UTC'").fetchone()
    assert at
    row = {
        "patient_id": clinic.patient.id, "doctor_id": clinic.physician.id, "duration_minutes": 30,
        "starts_at": at[0].isoformat(),
    }  # fmt: skip
    booked = clinic.patient.insert("appointments", row)
    assert booked.json()[0]["hospital_id"] == clinic.at
    clinic.run(LEFT)
    later = clinic.patient.insert("appointments", row | {"starts_at": at[0].replace(hour=11).isoformat()})
    assert later.json()["message"] == "outside_hours"


@pytest.mark.parametrize(
    ("event", "may"), [(REJECTED, True), (PENDING, True), (CLOSED, False), (LEFT, False)]
)
def test_a_hospital_to_be_verified_keeps_entry_and_documents(event: str, may: bool, clinic: Clinic) -> None:
    """Its administrator corrects the entry and sends documents. A closed hospital and former staff cannot."""

    def reached(name: str) -> list[bool]:
        path = f"object/hospital-documents/{clinic.at}/{clinic.desk.id}/{name}.pdf"
        sent = clinic.desk.storage("POST", path, content=b"x", headers={"content-type": "application/pdf"})
        return [
            sent.is_success,
            bool(clinic.desk.update("hospitals", {"capacity": 9}, id=f"eq.{clinic.at}").json()),
            bool(clinic.desk.select("hospital_settings", id=f"eq.{clinic.at}")),
        ]

    assert reached("first") == [True] * 3
    clinic.run(event)
    assert reached("second") == [may] * 3
