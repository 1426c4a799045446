"""A hospital administrator tries to look up people secretly or to act for other hospitals."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.attacks.test_phones import code
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care

HOSPITAL = "insert into public.hospitals (name, verification_status) values ('A', 'verified') returning id"
STAFF = (
    "insert into public.hospital_staff (hospital_id, profile_id, position) values (%s, %s, 'administrator')"
)
EMERGENCY = """insert into public.emergency_requests (patient_id, emergency_type, status, hospital_id)
               values (%s, 'fall', 'accepted', %s)"""


@dataclass(frozen=True)
class Desk:
    """An administrator and their hospital."""

    person: Person
    hospital: str

    def row(self, patient: str, **columns: Any) -> dict[str, Any]:
        return {"hospital_id": self.hospital, "patient_id": patient, **columns}

    def asks(self, patient: str, kind: str) -> httpx.Response:
        line = {"department": "x", "reason": "x"}
        return self.person.rpc("ask_for_place", **self.row(patient, kind=kind, **line))

    def admits(self, patient: Person) -> None:
        """The patient asks, and the hospital agrees."""
        asked = patient.rpc("ask_for_place", **self.row(patient.id)).json()["id"]
        assert self.person.rpc("answer_place", place_request_id=asked, accept=True).status_code == 200


@pytest.fixture
def new_desk(care: Care, people: People) -> Callable[[], Desk]:
    def make() -> Desk:
        person = people.sign_up()
        hospital = str(care.one(HOSPITAL))
        care.root.execute("update public.profiles set role = 'hospital_admin' where id = %s", [person.id])
        care.root.execute(STAFF, [hospital, person.id])
        return Desk(person, hospital)

    return make


@pytest.mark.parametrize(
    "relation", ["hospital_patients", "patient_waitlist", "hospital_staff", "place_requests"]
)
def test_a_hospital_takes_nobody_without_their_yes(
    care: Care, new_desk: Callable[[], Desk], relation: str
) -> None:
    """Neither by an insert nor by an RPC, and nobody hears of the attempt."""
    desk, patient = new_desk(), care.patient
    rows = {
        "patient_waitlist": {"department": "x", "reason": "x"},
        "place_requests": {"kind": "admission", "asked_as": "patient"},
    }
    row = desk.row(patient.id, **rows.get(relation, {}))
    if relation == "hospital_staff":
        row = {"hospital_id": desk.hospital, "profile_id": care.doctor.id}
    assert code(desk.person.insert(relation, row)) == "42501"
    many = [row | {"department": str(n)} for n in range(300)] if relation == "patient_waitlist" else [row]
    assert code(desk.person.rest("POST", relation, json=many)) == "42501"
    assert desk.person.select("patients", id=f"eq.{patient.id}") == []
    assert [row["type"] for row in patient.select("notifications") if row["type"] != "link.active"] == []


def test_a_foreign_patient_and_no_patient_look_equal(care: Care, new_desk: Callable[[], Desk]) -> None:
    desk = new_desk()
    kid = care.patient.rpc("create_dependant", name="Kofi").json()["id"]
    for kind in ("admission", "waitlist"):
        answers = {
            (answer.status_code, answer.text)
            for subject in (care.patient.id, kid, str(uuid.uuid4()))
            for answer in [desk.asks(subject, kind)]
        }
        assert len(answers) == 1
        assert answers.pop()[0] == 404


def test_a_hospital_sees_a_patient_only_after_they_asked(care: Care, new_desk: Callable[[], Desk]) -> None:
    desk, patient = new_desk(), care.patient
    kid = patient.rpc("create_dependant", name="Kofi").json()["id"]
    for subject in (patient.id, kid):
        card = {"id": f"eq.{subject}"}
        assert desk.person.select("patients", **card) == []
        asked = patient.rpc("ask_for_place", **desk.row(subject)).json()
        assert len(desk.person.select("patients", **card)) == 1
        assert patient.rpc("withdraw_place", place_request_id=asked["id"]).json()["status"] == "withdrawn"
        assert desk.person.select("patients", **card) == []


def test_a_hospital_cannot_ring_a_patient_by_asking(care: Care, new_desk: Callable[[], Desk]) -> None:
    """It asks about a patient of an emergency: once at a time, at most five times a day."""
    desk, patient = new_desk(), care.patient
    care.root.execute(EMERGENCY, [patient.id, desk.hospital])
    asked = [desk.asks(patient.id, "waitlist")]
    assert asked[0].status_code == 200, asked[0].text
    assert desk.asks(patient.id, "waitlist").json()["message"] == "already_asked"
    for _ in range(40):
        desk.person.rpc("withdraw_place", place_request_id=asked[-1].json()["id"])
        asked.append(desk.asks(patient.id, "waitlist"))
        if not asked[-1].is_success:
            break
    assert asked[-1].json()["message"] == "too_many_place_requests"
    told = patient.select("notifications", type="in.(place.asked,place.withdrawn)")
    assert len(told) == 10


def test_an_admission_gives_no_access_to_clinical_records(care: Care, new_desk: Callable[[], Desk]) -> None:
    desk = new_desk()
    desk.admits(care.patient)
    row = {"patient_id": care.patient.id, "record_type": "x", "title": "x"}
    assert care.patient.insert("health_records", row).status_code == 201
    for relation in ("health_records", "consultations", "medications", "conversations", "emergency_contacts",
                     "patient_caregivers", "audit_logs"):  # fmt: skip
        assert desk.person.select(relation, patient_id=f"eq.{care.patient.id}") == [], relation
    for way in ("export_patient", "sync_changes", "care_team", "record_history"):
        assert desk.person.rpc(way, patient_id=care.patient.id).status_code == 404


def test_hospital_admins_cannot_appoint_admins_or_act_elsewhere(
    care: Care, new_desk: Callable[[], Desk]
) -> None:
    desk, other = new_desk(), new_desk()
    staff = {"hospital_id": desk.hospital, "profile_id": care.doctor.id}
    mine = f"eq.{desk.person.rpc('invite_staff', **staff).json()['id']}"
    for change in ({"position": "administrator"}, {"hospital_id": other.hospital}, {"accepted_at": "now"}):
        assert code(desk.person.update("hospital_staff", change, id=mine)) == "42501"
    chief = desk.person.rpc("invite_staff", **staff, position="administrator")
    assert (chief.status_code, chief.json()["message"]) == (403, "role_not_allowed")
    elsewhere = desk.person.rpc("invite_staff", **(staff | {"hospital_id": other.hospital}))
    assert (elsewhere.status_code, elsewhere.json()["message"]) == (404, "hospital_not_found")
    desk.admits(care.patient)
    here: dict[str, str] = {"hospital_id": f"eq.{desk.hospital}"}
    for wish in (
        {"hospital_id": other.hospital},
        {"patient_id": care.stranger.id},
        {"discharge_date": "now"},
    ):
        assert code(desk.person.update("hospital_patients", wish, **here)) == "42501"
    settings = {"security_settings": {"sso": False}}
    assert other.person.select("hospital_settings", id=f"eq.{desk.hospital}") == []
    assert other.person.update("hospital_settings", settings, id=f"eq.{desk.hospital}").json() == []
    assert len(desk.person.select("hospital_settings")) == 1
