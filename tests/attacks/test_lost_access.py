"""A person who lost access has none at the next request, whatever token or URL they still have."""

import uuid

import httpx

from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, outcome, post

TEXT = {"content-type": "text/plain"}


def put(person: Person, bucket: str, path: str) -> httpx.Response:
    return person.storage("POST", f"object/{bucket}/{path}", content=b"x", headers=TEXT)


def own_path(care: Care, person: Person) -> str:
    return f"{care.conversation}/{person.id}/{uuid.uuid4().hex}.txt"


def test_a_banned_person_can_neither_read_nor_write(people: People, care: Care) -> None:
    patient, message = care.patient, {"conversation_id": care.conversation, "body": "hello"}
    assert patient.insert("messages", message).status_code == 201
    ban(people, patient, "24h")
    for table in ("profiles", "patients", "messages", "notifications"):
        assert patient.select(table) == []
    assert patient.insert("messages", message).json()["code"] == "42501"
    ban(people, patient, "none")
    assert len(patient.select("messages", body="eq.hello")) == 1


def ban(people: People, person: Person, duration: str) -> None:
    answer = people.service.auth("PUT", f"admin/users/{person.id}", json={"ban_duration": duration})
    assert answer.status_code == 200, answer.text


def test_a_doctor_without_a_licence_cannot_start_calls(care: Care) -> None:
    call = care.new_call("ringing")
    assert post(care.patient, f"calls/{call}/token").status_code == 200
    care.verify_doctor(verified=False)
    assert outcome(post(care.doctor, f"calls/{call}/token")) == (409, "link_not_active")
    care.silence()
    for caller in ("doctor", "patient"):
        assert outcome(care.start(uuid.uuid4().hex, by=caller)) == (409, "link_not_active")
    care.verify_doctor(verified=True)
    assert care.start(uuid.uuid4().hex).status_code == 201


def test_an_upload_url_cannot_be_signed_for_later_use(care: Care) -> None:
    path = own_path(care, care.doctor)
    signed = care.doctor.storage("POST", f"object/upload/sign/message-files/{path}", json={})
    assert signed.json()["code"] == "AccessDenied"
    assert put(care.doctor, "message-files", path).status_code == 200


def test_private_files_are_not_copied_into_the_public_bucket(care: Care) -> None:
    path = own_path(care, care.patient)
    assert put(care.patient, "message-files", path).status_code == 200
    copy = {"bucketId": "message-files", "sourceKey": path, "destinationBucket": "avatars"}
    target = {"destinationKey": f"{care.doctor.id}/{uuid.uuid4().hex}.txt"}
    assert care.doctor.storage("GET", f"object/message-files/{path}").status_code == 200
    assert care.doctor.storage("POST", "object/copy", json=copy | target).json()["code"] == "AccessDenied"
