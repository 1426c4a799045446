"""Paths and operations that try to reach the files of another conversation."""

import uuid

import pytest

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care

TEXT = {"content-type": "text/plain"}
FILES = "message-files"


def put(person: Person, path: str, method: str = "POST", upsert: str = "false") -> bool:
    headers = {**TEXT, "x-upsert": upsert}
    answer = person.storage(method, f"object/{FILES}/{path}", content=b"x", headers=headers)
    return answer.is_success


def sent(care: Care) -> str:
    """A file that the patient uploaded."""
    path = f"{care.conversation}/{care.patient.id}/{uuid.uuid4().hex}.txt"
    assert put(care.patient, path)
    return path


@pytest.mark.parametrize("template", [
    "{foreign}/{me}/x.txt", "{own}/{me}/../../{foreign}/{me}/x.txt",
    "{own}/{me}/..%2F..%2F{foreign}%2F{me}%2Fx.txt",
    "{foreign}%2F{me}%2Fx.txt", "{own}/{ME}/x.txt", "0{own}/{me}/x.txt", "{own}//{me}/x.txt", "{own}/{me}/",
    "{own}/{me}/deep/x.txt", "{own}/{them}/x.txt", "{own}/{me}/%00.txt",
])  # fmt: skip
def test_no_path_uploads_into_another_conversation(care: Care, others: Care, template: str) -> None:
    thief = others.patient
    path = template.format(
        foreign=care.conversation,
        own=others.conversation,
        me=thief.id,
        ME=thief.id.upper(),
        them=care.patient.id,
    )
    assert [put(thief, path), put(thief, path, "PUT"), put(thief, path, upsert="true")] == [False] * 3
    assert sent(others)


def test_files_of_others_cannot_be_read_listed_or_signed(care: Care, others: Care) -> None:
    theirs, mine, thief = sent(care), sent(others), others.patient
    for way in (f"object/{FILES}", f"object/authenticated/{FILES}", f"object/info/{FILES}"):
        assert not thief.storage("GET", f"{way}/{theirs}").is_success
        assert thief.storage("GET", f"{way}/{mine}").is_success
    for prefix in (str(care.conversation), f"{care.conversation}/{care.patient.id}", "%", "_"):
        assert thief.storage("POST", f"object/list/{FILES}", json={"prefix": prefix}).json() == []
    sign = {"expiresIn": 60}
    assert not thief.storage("POST", f"object/sign/{FILES}/{theirs}", json=sign).is_success
    assert not thief.storage("POST", f"object/sign/{FILES}/{mine}", json=sign).is_success


def test_no_file_is_moved_or_removed_across_conversations(care: Care, others: Care) -> None:
    theirs, mine, thief = sent(care), sent(others), others.patient
    for source, target in (
        (theirs, f"{others.conversation}/{thief.id}/x.txt"),
        (mine, f"{care.conversation}/{thief.id}/x.txt"),
    ):
        for act in ("move", "copy"):
            body = {"bucketId": FILES, "sourceKey": source, "destinationKey": target}
            assert not thief.storage("POST", f"object/{act}", json=body).is_success
    assert thief.storage("DELETE", f"object/{FILES}", json={"prefixes": [theirs]}).json() == []
    assert len(thief.storage("DELETE", f"object/{FILES}", json={"prefixes": [mine]}).json()) == 1


def test_only_own_files_are_attached_to_own_messages(care: Care, others: Care) -> None:
    def message(person: Person, talk: int) -> int:
        row = {"conversation_id": talk, "message_type": "file"}
        return int(person.insert("messages", row).json()[0]["id"])

    theirs, mine, thief = sent(care), sent(others), others.patient
    own, foreign = message(thief, others.conversation), message(care.patient, care.conversation)
    doctors = message(others.doctor, others.conversation)
    for person, number, path in (
        (thief, own, theirs), (thief, foreign, mine), (others.doctor, doctors, mine),
        (thief, own, f"{others.conversation}/{thief.id}/missing.txt"),
    ):  # fmt: skip
        row = {"message_id": number, "object_path": path}
        assert person.insert("message_attachments", row).json()["code"] == "42501"
    assert thief.insert("message_attachments", {"message_id": own, "object_path": mine}).status_code == 201


def test_nobody_lists_creates_or_empties_buckets(care: Care) -> None:
    patient = care.patient
    assert patient.storage("GET", "bucket").json() == []
    for method, path in (("POST", "bucket"), ("PUT", f"bucket/{FILES}"), ("POST", f"bucket/{FILES}/empty"),
                         ("DELETE", "bucket/call-recordings")):  # fmt: skip
        body = {"id": "mine", "name": "mine", "public": True}
        assert not patient.storage(method, path, json=body).is_success
    buckets = care.root.execute("select id from storage.buckets where public").fetchall()
    assert buckets == [("avatars",)]
    assert care.one("select count(*) from storage.buckets where id in ('mine', 'call-recordings')") == 1
