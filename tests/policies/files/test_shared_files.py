"""Files of a record, from upload to deletion, and people they are shared with."""

from dataclasses import dataclass
from typing import Any

import pytest

from tests.policies.support.linked_people import Db
from tests.policies.support.stored_files import PNG, put, reads, removes
from tests.support.clients import People, Person


@dataclass(frozen=True)
class Wound:
    """A patient's photo, uploaded and entered in the record."""

    patient: Person
    path: str
    key: str

    @classmethod
    def new(cls, people: People) -> "Wound":
        patient = people.sign_up()
        path = f"{patient.id}/{patient.id}/wound.png"
        assert put(patient, "patient-files", path)
        row = {"patient_id": patient.id, "storage_path": path, "file_name": "My knee"}
        answer = patient.insert("files", row)
        assert answer.status_code == 201, answer.text
        return cls(patient, path, str(answer.json()[0]["id"]))

    def share(self, person: Person, **more: Any) -> str:
        row = {"file_id": self.key, "shared_with": person.id, **more}
        return str(self.patient.insert("file_shares", row).json()[0]["id"])


@pytest.fixture
def wound(people: People) -> Wound:
    return Wound.new(people)


def test_size_and_type_of_a_file_come_from_storage(wound: Wound) -> None:
    (row,) = wound.patient.select("files")
    assert (row["mime_type"], row["size"], row["filename"]) == ("image/png", len(PNG), "wound.png")
    assert wound.patient.call("GET", wound.patient.env["SUPABASE_URL"] + row["url"]).content == PNG


def test_a_shared_file_is_readable_until_the_share_expires(wound: Wound, people: People, db: Db) -> None:
    friend, other = people.sign_up(), people.sign_up()
    beside = f"{wound.patient.id}/{wound.patient.id}/letter.png"
    assert put(wound.patient, "patient-files", beside)

    def seen(person: Person) -> tuple[bool, bool, int]:
        told = reads(person, "patient-files", wound.path), reads(person, "patient-files", beside)
        return *told, len(person.select("files"))

    assert seen(friend) == (False, False, 0)
    share = wound.share(friend)
    assert (seen(friend), seen(other)) == ((True, False, 1), (False, False, 0))
    assert not wound.patient.insert(
        "file_shares", {"file_id": wound.key, "shared_with": friend.id}
    ).is_success
    assert friend.delete("file_shares", id=f"eq.{share}").json() == []
    assert not friend.insert("file_shares", {"file_id": wound.key, "shared_with": other.id}).is_success
    wound.patient.update("file_shares", {"expires_at": "2026-01-01T00:00:00Z"}, id=f"eq.{share}")
    assert seen(friend) == (False, False, 0)
    wound.patient.update("file_shares", {"expires_at": None}, id=f"eq.{share}")
    assert seen(friend) == (True, False, 1)
    wound.patient.delete("file_shares", id=f"eq.{share}")
    assert seen(friend) == (False, False, 0)


def test_a_share_ends_with_the_account_and_with_the_record(wound: Wound, people: People, db: Db) -> None:
    friend = people.sign_up()
    wound.share(friend)
    for change, back in (
        ("update public.profiles set is_active = not is_active where id = %s", friend.id),
        ("update public.patients set deleted_at = case when deleted_at is null then now() end where id = %s",
         wound.patient.id),
    ):  # fmt: skip
        assert reads(friend, "patient-files", wound.path)
        db.execute(change.encode(), [back])
        assert not reads(friend, "patient-files", wound.path)
        db.execute(change.encode(), [back])


def test_a_deleted_file_is_hidden_and_its_bytes_are_kept(wound: Wound, people: People) -> None:
    friend = people.sign_up()
    wound.share(friend)
    assert not removes(wound.patient, "patient-files", wound.path), "a file in the record cannot be removed"
    assert wound.patient.rpc("delete_entry", relation="files", id=wound.key).is_success
    for person in (wound.patient, friend):
        assert person.select("files") == []
        assert not reads(person, "patient-files", wound.path)
    assert not removes(wound.patient, "patient-files", wound.path)
    assert not wound.patient.insert(
        "file_shares", {"file_id": wound.key, "shared_with": people.sign_up().id}
    ).is_success


@pytest.mark.parametrize("wrong", [
    {"storage_path": "{me}/{me}/missing.png"}, {"storage_path": "{me}/{other}/theirs.png"},
    {"storage_path": "{other}/{other}/theirs.png"}, {"patient_id": "{other}"},
    {"bucket": "medical-documents"}, {"bucket": "lab-reports"},
])  # fmt: skip
def test_only_the_uploader_adds_a_file_to_the_record(wrong: dict[str, str], people: People, db: Db) -> None:
    me, other = people.sign_up(), people.sign_up()
    for folder, uploader, name in ((me, me, "mine"), (me, other, "theirs"), (other, other, "theirs")):
        path = f"{folder.id}/{uploader.id}/{name}.png"
        db.execute("insert into storage.objects (bucket_id, name) values ('patient-files', %s)", [path])
    row = {"patient_id": me.id, "storage_path": f"{me.id}/{me.id}/mine.png", "file_name": "Mine"}
    changed = {key: value.format(me=me.id, other=other.id) for key, value in wrong.items()}
    assert me.insert("files", {**row, **changed}).json()["code"] == "42501"
    assert me.insert("files", row).status_code == 201


def test_a_records_file_cannot_be_copied_moved_or_replaced(wound: Wound) -> None:
    me, new = wound.patient, f"{wound.patient.id}/{wound.patient.id}/new.png"
    assert not me.storage("POST", f"object/upload/sign/patient-files/{new}", json={}).is_success
    for act in ("copy", "move"):
        for bucket, to in (("patient-files", new), ("avatars", f"{me.id}/new.png")):
            body = {"bucketId": "patient-files", "sourceKey": wound.path, "destinationKey": to,
                    "destinationBucket": bucket}  # fmt: skip
            assert not me.storage("POST", f"object/{act}", json=body).is_success
    assert not put(me, "patient-files", wound.path, **{"x-upsert": "true"})
    assert put(me, "patient-files", new)
