"""The file of a laboratory report belongs to the doctor who uploaded it."""

from typing import Any

import httpx
import pytest

from tests.attacks.support.papers import new_path, upload
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, open_record

BUCKET = "lab-reports"
REPORT = """insert into public.lab_reports (patient_id, ordered_by, test_name)
            values (%s, %s, 'Glucose') returning id::text"""


@pytest.fixture
def colleague(care: Care, people: People) -> Person:
    """Another doctor of the same patient."""
    doctor = people.sign_up("doctor")
    care.root.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    care.root.execute("update public.doctors set is_verified = true where id = %s", [doctor.id])
    care.root.execute(
        "insert into public.patient_doctor_links (patient_id, doctor_id, status) values (%s, %s, 'active')",
        [care.patient.id, doctor.id],
    )
    care.root.execute("select private.refresh_care(%s, %s)", [doctor.id, care.patient.id])
    open_record(doctor, care.patient)
    return doctor


def name(person: Person, report: str, path: str | None) -> httpx.Response:
    return person.update("lab_reports", {"object_path": path}, id=f"eq.{report}")


def test_a_doctor_names_no_file_of_another_doctor(care: Care, colleague: Person) -> None:
    path = new_path(care.doctor, care.patient.id)
    assert upload(care.doctor, path, BUCKET)
    mine, theirs = (str(care.one(REPORT, care.patient.id, one.id)) for one in (colleague, care.doctor))
    assert name(colleague, mine, path).json()["message"] == "lab_report_file_not_yours"
    assert name(care.doctor, theirs, path).is_success


@pytest.mark.parametrize("replaced", [False, True])
def test_a_doctor_takes_no_file_of_another_from_a_report(
    care: Care, colleague: Person, replaced: bool
) -> None:
    path, other = new_path(care.doctor, care.patient.id), new_path(colleague, care.patient.id)
    assert upload(care.doctor, path, BUCKET)
    assert upload(colleague, other, BUCKET)
    report: Any = care.one(REPORT, care.patient.id, colleague.id)
    assert name(care.doctor, report, path).is_success
    taken = name(colleague, report, other if replaced else None)
    assert taken.json()["message"] == "lab_report_file_not_yours"
    assert name(care.doctor, report, None).is_success
    assert name(colleague, report, other).is_success
