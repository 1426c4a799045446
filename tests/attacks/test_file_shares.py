"""Nobody shares what they may not read, and the people of the record are told of each share."""

from typing import Any

import pytest

from tests.attacks.support.papers import BUCKET, opens, paper
from tests.attacks.test_care_team import caregiver
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care


def filed(author: Person, patient: str, **more: Any) -> tuple[str, str]:
    """A paper that is also a file of the record: its path and the file's id."""
    path = paper(author, patient, **more)
    row = {"patient_id": patient, "bucket": BUCKET, "storage_path": path, "file_name": "letter"}
    return path, str(author.insert("files", row).json()[0]["id"])


def share(sharer: Person, file: str, receiver: Person, **more: Any) -> str:
    """The id of the share, or the code of the refusal."""
    answer = sharer.insert("file_shares", {"file_id": file, "shared_with": receiver.id, **more})
    return str(answer.json()[0]["id"] if answer.is_success else answer.json()["code"])


@pytest.fixture
def primary(care: Care, people: People) -> Person:
    return caregiver(people, care.patient)


def test_nobody_shares_a_paper_that_is_withheld_from_them(
    care: Care, primary: Person, people: People
) -> None:
    path, file = filed(care.patient, care.patient.id, is_sensitive=True)
    for receiver in (primary, people.sign_up(), care.doctor):
        assert share(primary, file, receiver) == "42501"
        assert not opens(receiver, path)
    assert len(share(care.patient, file, primary)) == 36
    assert opens(primary, path)
    assert share(primary, file, care.doctor) == "42501", "a receiver passes nothing on"


def test_a_share_ends_when_its_sharer_loses_the_paper(care: Care, primary: Person, people: People) -> None:
    friend, (path, file) = people.sign_up(), filed(care.patient, care.patient.id)
    assert len(share(primary, file, friend)) == 36
    assert opens(friend, path)
    care.patient.update("health_records", {"is_sensitive": True}, document_path=f"eq.{path}")
    assert not opens(friend, path)
    assert friend.select("files") == []
    care.patient.update("health_records", {"is_sensitive": False}, document_path=f"eq.{path}")
    assert opens(friend, path)


def test_only_its_sharer_or_the_patient_extends_a_share(care: Care, primary: Person, people: People) -> None:
    path, file = filed(care.patient, care.patient.id, is_sensitive=True)
    given = share(care.patient, file, primary, expires_at="2020-01-01T00:00:00Z")
    for change in ({"expires_at": None}, {"shared_with": primary.id}, {"file_id": file}):
        assert primary.update("file_shares", change, id=f"eq.{given}").json() == []
    assert not opens(primary, path)
    second = caregiver(people, care.patient)
    made = share(primary, filed(care.patient, care.patient.id)[1], people.sign_up())
    assert second.update("file_shares", {"expires_at": None}, id=f"eq.{made}").json() == []
    assert len(care.patient.update("file_shares", {"expires_at": None}, id=f"eq.{made}").json()) == 1
    assert len(second.delete("file_shares", id=f"eq.{made}").json()) == 1


def test_the_patient_is_told_of_each_share_and_sees_with_whom(
    care: Care, primary: Person, people: People
) -> None:
    friend, (_, file) = people.sign_up(), filed(care.patient, care.patient.id)
    told = {"type": "eq.file.shared"}
    share(care.patient, file, care.doctor)
    assert care.patient.select("notifications", **told) == []
    given = share(primary, file, friend)
    primary.update("file_shares", {"expires_at": "2199-01-01T00:00:00Z"}, id=f"eq.{given}")
    assert [note["data"]["share_id"] for note in care.patient.select("notifications", **told)] == [given] * 2
    assert friend.select("notifications", **told) == []
    primary.delete("file_shares", id=f"eq.{given}")
    history = care.patient.rpc("record_history", patient_id=care.patient.id).json()
    entries = [row for row in history if row["resource_id"] == given]
    assert [row["action"] for row in entries] == ["delete", "update", "insert"]
    changes = care.patient.rpc("record_change", audit_id=entries[-1]["id"]).json()
    assert friend.id in [change["new_value"] for change in changes if change["field"] == "shared_with"]
