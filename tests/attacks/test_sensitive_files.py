"""A paper has one entry, named by key. The entry says who reads it, before its bytes arrive."""

import uuid
from functools import partial

import pytest

from tests.attacks.support.papers import BUCKET, announce, new_path, opens, paper, upload
from tests.attacks.test_care_team import caregiver
from tests.support.clients import People
from tests.support.patient_and_doctor import Care, at_once
from tests.support.stack import eventually


def test_a_paper_is_refused_until_its_entry_exists(care: Care) -> None:
    for author in (care.patient, care.doctor):
        path = new_path(author, care.patient.id)
        assert not upload(author, path)
        assert not author.storage("POST", f"object/upload/sign/{BUCKET}/{path}", json={}).is_success
        announce(author, path)
        assert upload(author, path)


def test_a_sensitive_paper_is_never_open_to_others(care: Care, people: People) -> None:
    primary = caregiver(people, care.patient)
    path = paper(care.patient, care.patient.id, is_sensitive=True)
    assert opens(care.patient, path)
    assert not opens(care.doctor, path)
    assert not opens(primary, path)


def test_a_paper_follows_the_sensitivity_of_its_entry(care: Care) -> None:
    path = paper(care.patient, care.patient.id)
    assert opens(care.doctor, path)
    for sensitive in (True, False):
        care.patient.update("health_records", {"is_sensitive": sensitive}, document_path=f"eq.{path}")
        assert opens(care.doctor, path) is not sensitive


def test_a_doctors_sensitive_paper_is_theirs_and_the_patients(care: Care, people: People) -> None:
    primary = caregiver(people, care.patient)
    path = paper(care.doctor, care.patient.id, is_sensitive=True)
    assert opens(care.doctor, path)
    assert opens(care.patient, path)
    assert not opens(primary, path)


def test_nobody_names_a_paper_of_another_author(care: Care, others: Care, people: People) -> None:
    theirs = paper(care.doctor, care.patient.id)
    entry = {"patient_id": care.patient.id, "record_type": "letter", "title": "x"}
    for thief in (care.patient, caregiver(people, care.patient)):
        row = {**entry, "document_path": theirs, "is_sensitive": True}
        assert thief.insert("health_records", row).json()["code"] == "23514"
        mine = thief.insert("health_records", entry).json()[0]["id"]
        changed = thief.update("health_records", {"document_path": theirs}, id=f"eq.{mine}")
        assert changed.json()["code"] == "23514"
    folder = {**entry, "document_path": f"{others.patient.id}/{care.patient.id}/x.pdf"}
    assert care.patient.insert("health_records", folder).json()["code"] == "23514"
    assert opens(care.patient, theirs)


@pytest.mark.parametrize("address", [
    "{path}", "https://example.com/{path}", "https://example.com/{path}&v=2", "https://example.com/{path}/",
    "https://example.com/{path}%20",
])  # fmt: skip
def test_the_text_of_an_address_hides_no_file(care: Care, address: str) -> None:
    theirs = paper(care.doctor, care.patient.id)
    entry = {"patient_id": care.patient.id, "record_type": "letter", "title": "x", "is_sensitive": True}
    made = care.patient.insert("health_records", {**entry, "document_url": address.format(path=theirs)})
    if made.is_success:
        assert care.patient.rpc("remove_health_record", record_id=made.json()[0]["id"]).is_success
    assert opens(care.doctor, theirs)
    assert opens(care.patient, theirs)


def test_a_removed_entry_withholds_its_paper_from_everybody(care: Care) -> None:
    path = new_path(care.patient, care.patient.id)
    entry = announce(care.patient, path)
    assert upload(care.patient, path)
    assert care.patient.rpc("remove_health_record", record_id=entry).is_success
    assert not opens(care.patient, path)
    assert not opens(care.doctor, path)
    assert care.patient.storage("DELETE", f"object/{BUCKET}", json={"prefixes": [path]}).json() == []
    again = new_path(care.patient, care.patient.id)
    removed = announce(care.patient, again)
    assert care.patient.rpc("remove_health_record", record_id=removed).is_success
    assert not upload(care.patient, again)


def test_the_paper_of_an_entry_never_changes(care: Care) -> None:
    path = new_path(care.patient, care.patient.id)
    entry = announce(care.patient, path, is_sensitive=True)
    for other in (new_path(care.patient, care.patient.id), None):
        answer = care.patient.update("health_records", {"document_path": other}, id=f"eq.{entry}")
        assert answer.json()["message"] == "column_is_final"
    repeated = {"patient_id": care.patient.id, "record_type": "x", "title": "x", "document_path": path}
    assert care.patient.insert("health_records", repeated).json()["code"] == "23505"


def test_two_entries_at_once_never_share_a_paper(care: Care) -> None:
    path = new_path(care.patient, care.patient.id)
    entry = {"patient_id": care.patient.id, "record_type": "x", "title": "x", "document_path": path}
    open_or_not = [
        partial(care.patient.insert, "health_records", {**entry, "is_sensitive": sensitive})
        for sensitive in (True, False)
    ]
    assert sorted(answer.status_code for answer in at_once(*open_or_not)) == [201, 409]


def test_spellings_of_a_path_are_other_files(care: Care) -> None:
    path = f"{care.patient.id}/{care.patient.id}/{uuid.uuid4().hex} scan+1.pdf"
    announce(care.patient, path, is_sensitive=True)
    for other in (path.replace(" ", "%20"), path.upper(), path + " ", path.replace("+", "%2B"), f"{path}/"):
        assert not upload(care.patient, other)
    assert upload(care.patient, path)


def test_a_file_row_of_a_withheld_paper_is_withheld(care: Care, people: People) -> None:
    primary = caregiver(people, care.patient)
    path = paper(care.patient, care.patient.id)
    row = {"patient_id": care.patient.id, "bucket": BUCKET, "storage_path": path, "file_name": "letter"}
    file = care.patient.insert("files", row).json()[0]["id"]

    def synced() -> list[bool]:
        page = primary.rpc("sync_changes", patient_id=care.patient.id).json()
        return [change["row"] is not None for change in page["changes"] if change["id"] == file]

    for _ in eventually("no older transaction runs, so that the change is in the page"):
        if synced():
            break
    assert (len(primary.select("files")), synced()) == (1, [True])
    care.patient.update("health_records", {"is_sensitive": True}, document_path=f"eq.{path}")
    assert (primary.select("files"), synced()) == ([], [False])
    export = primary.rpc("export_patient", patient_id=care.patient.id).json()["tables"]
    assert (export["files"], export["health_records"]) == ([], [])
    assert primary.rpc("delete_entry", relation="files", id=file).status_code == 404
    assert len(care.patient.select("files")) == 1


def test_only_the_uploader_deletes_what_a_doctor_filed(care: Care) -> None:
    for bucket in (BUCKET, "lab-reports"):
        path = new_path(care.doctor, care.patient.id)
        if bucket == BUCKET:
            announce(care.doctor, path)
        assert upload(care.doctor, path, bucket)
        row = {"patient_id": care.patient.id, "bucket": bucket, "storage_path": path, "file_name": "x"}
        file = care.doctor.insert("files", row).json()[0]["id"]
        assert care.patient.rpc("delete_entry", relation="files", id=file).status_code == 404
        assert opens(care.patient, path, bucket)
        assert care.doctor.rpc("delete_entry", relation="files", id=file).is_success
        assert not opens(care.patient, path, bucket)
