"""A hospital administrator tries to look up people secretly or to act for other hospitals."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from tests.attacks.test_phones import code
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care

HOSPITAL = "insert into public.hospitals (name, verification_status) values ('A', 'verified') returning id"
STAFF = (
    "insert into public.hospital_staff (hospital_id, profile_id, position) values (%s, %s, 'administrator')"
)


@dataclass(frozen=True)
class Desk:
    """An administrator and their hospital."""

    person: Person
    hospital: str

    def row(self, patient: str, **columns: Any) -> dict[str, Any]:
        return {"hospital_id": self.hospital, "patient_id": patient, **columns}

    def admits(self, patient: str) -> None:
        assert self.person.insert("hospital_patients", self.row(patient)).status_code == 201

    def lists(self, patient: str) -> None:
        row = self.row(patient, department="x", reason="x")
        assert self.person.insert("patient_waitlist", row).status_code == 201


@pytest.fixture
def new_desk(care: Care, people: People) -> Callable[[], Desk]:
    def make() -> Desk:
        person = people.sign_up()
        hospital = str(care.one(HOSPITAL))
        care.root.execute("update public.profiles set role = 'hospital_admin' where id = %s", [person.id])
        care.root.execute(STAFF, [hospital, person.id])
        return Desk(person, hospital)

    return make


def told(person: Person) -> list[str]:
    found = person.select("notifications", type="in.(admission.active,waitlist.waiting)")
    return [row["data"]["patient_id"] for row in found]


@pytest.mark.parametrize("way", ["admits", "lists"])
def test_a_patient_is_notified_when_a_hospital_looks_them_up(
    care: Care, new_desk: Callable[[], Desk], way: str
) -> None:
    desk, patient = new_desk(), care.patient
    kid = patient.rpc("create_dependant", name="Kofi").json()["id"]
    for subject in (patient.id, kid):
        assert desk.person.select("patients", id=f"eq.{subject}") == []
        getattr(desk, way)(subject)
        assert len(desk.person.select("patients", id=f"eq.{subject}")) == 1
        assert subject in told(patient)


def test_an_admission_gives_no_access_to_clinical_records(care: Care, new_desk: Callable[[], Desk]) -> None:
    desk = new_desk()
    desk.admits(care.patient.id)
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
    staff = {"hospital_id": desk.hospital, "profile_id": care.doctor.id, "position": "physician"}
    mine = f"eq.{desk.person.insert('hospital_staff', staff).json()[0]['id']}"
    for change in ({"position": "administrator"}, {"hospital_id": other.hospital}):
        assert code(desk.person.update("hospital_staff", change, id=mine)) == "42501"
    assert code(desk.person.insert("hospital_staff", staff | {"hospital_id": other.hospital})) == "42501"
    desk.admits(care.patient.id)
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
