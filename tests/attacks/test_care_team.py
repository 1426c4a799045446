"""A person removed from a care team tries to keep access or to get it again."""

import uuid

import httpx
import pytest

from tests.attacks.test_phones import code
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, at_once


def invitation(author: Person, patient: Person, role: str = "primary") -> str:
    answer = author.rpc("invite_caregiver", patient_id=patient.id, role=role)
    assert answer.is_success, answer.text
    return str(answer.json()["code"])


def accept(person: Person, secret: str) -> httpx.Response:
    return person.rpc("accept_caregiver_invitation", code=secret)


def caregiver(people: People, patient: Person, role: str = "primary") -> Person:
    """A new caregiver whom the patient invited."""
    person = people.sign_up("caregiver")
    assert accept(person, invitation(patient, patient, role)).is_success
    return person


def remove_rights(care: Care, person: Person, how: str) -> None:
    """The patient or an operator takes the role of primary caregiver away."""
    who = {"patient_id": care.patient.id, "caregiver_id": person.id}
    if how == "removed":
        assert care.patient.rpc("revoke_caregiver", **who).is_success
    elif how == "demoted":
        assert care.patient.rpc("change_caregiver_role", **who, role="viewer").is_success
    else:
        care.root.execute("update public.profiles set is_active = false where id = %s", [person.id])


@pytest.mark.parametrize("how", ["removed", "demoted", "deactivated"])
def test_codes_of_a_former_primary_caregiver_give_no_access(care: Care, people: People, how: str) -> None:
    former, accomplice = caregiver(people, care.patient), people.sign_up("caregiver")
    kept, given = (invitation(former, care.patient) for _ in range(2))
    remove_rights(care, former, how)
    for person, secret in ((former, kept), (accomplice, given)):
        assert not accept(person, secret).is_success
        assert person.select("patients", allergies="neq.{}") == []
    assert accept(accomplice, given).json()["message"] == "invitation_not_open"
    assert accept(accomplice, invitation(care.patient, care.patient, "viewer")).is_success


def test_a_caregiver_who_left_cannot_use_their_own_old_code(care: Care, people: People) -> None:
    former = caregiver(people, care.patient)
    kept = invitation(former, care.patient)
    assert former.rpc("revoke_caregiver", patient_id=care.patient.id, caregiver_id=former.id).is_success
    assert accept(former, kept).json()["message"] == "invitation_not_open"
    assert former.select("patients") == []


@pytest.mark.parametrize("how", ["removed", "demoted", "deactivated"])
def test_file_shares_end_when_their_caregiver_is_removed(care: Care, people: People, how: str) -> None:
    former, friend = caregiver(people, care.patient), people.sign_up("patient")
    path = f"{care.patient.id}/{care.patient.id}/{uuid.uuid4().hex}.txt"
    upload = {"content": b"x", "headers": {"content-type": "text/plain"}}
    assert care.patient.storage("POST", f"object/patient-files/{path}", **upload).is_success
    entry = {"patient_id": care.patient.id, "storage_path": path, "file_name": "letter"}
    file = care.patient.insert("files", entry).json()[0]["id"]
    for person in (former, friend):
        share = {"file_id": file, "shared_with": person.id}
        assert former.insert("file_shares", share).status_code == 201
    assert friend.storage("GET", f"object/patient-files/{path}").is_success
    remove_rights(care, former, how)
    assert not friend.storage("GET", f"object/patient-files/{path}").is_success
    assert friend.select("files") == []
    assert care.patient.update("file_shares", {"permissions": {}}, file_id=f"eq.{file}").is_success


@pytest.mark.parametrize("role", ["viewer", "secondary"])
def test_only_primary_caregivers_manage_the_care_team(care: Care, people: People, role: str) -> None:
    member, other = caregiver(people, care.patient, role), caregiver(people, care.patient)
    patient = care.patient.id
    for answer in (
        member.rpc("invite_caregiver", patient_id=patient, role="viewer"),
        member.rpc("change_caregiver_role", patient_id=patient, caregiver_id=member.id, role="primary"),
        member.rpc("revoke_caregiver", patient_id=patient, caregiver_id=other.id),
        member.rpc("close_dependant", patient_id=patient),
        member.rpc("invite_patient_account", patient_id=patient),
    ):  # fmt: skip
        assert (answer.status_code, answer.json()["message"]) == (403, "role_not_allowed")
    assert member.update("patients", {"allergies": ["none"]}, id=f"eq.{patient}").json() == []
    assert (
        code(member.insert("patient_doctor_links", {"patient_id": patient, "doctor_id": care.doctor.id}))
        == "42501"
    )
    assert member.rpc("record_history", patient_id=patient).status_code == 404
    assert member.rpc("revoke_caregiver", patient_id=patient, caregiver_id=member.id).is_success


def test_one_code_admits_one_person(care: Care, people: People) -> None:
    secret = invitation(care.patient, care.patient)
    crowd = [people.sign_up("caregiver") for _ in range(4)]
    answers = at_once(*(lambda who=who: accept(who, secret) for who in crowd))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert accept(care.patient, invitation(care.patient, care.patient)).json()["message"] == "own_record"


@pytest.mark.parametrize("sent", [
    {"headers": {"Prefer": "tx=rollback"}}, {"headers": {"Prefer": "count=exact", "Range": "5-9"}},
])  # fmt: skip
def test_no_header_prevents_the_count_of_wrong_codes(care: Care, sent: dict[str, dict[str, str]]) -> None:
    thief = care.stranger
    for _ in range(10):
        guess = thief.rest("POST", "rpc/claim_dependant", json={"code": "0000-0000-0000"}, **sent)
        assert guess.json()["message"] == "preference_not_supported"
        assert accept(thief, "AAAA-AAAA-AAAA").json()["message"] == "code_not_found"
    for way in ("accept_caregiver_invitation", "claim_dependant"):
        assert thief.rpc(way, code="AAAA-AAAA-AAAA").status_code == 429
