"""Storage refuses the files of a sensitive record to people who cannot read the record."""

import uuid
from urllib.parse import quote

import pytest

from tests.support.patient_and_doctor import Care

BUCKET = "medical-documents"


@pytest.mark.parametrize("address", [
    "{path}", "/storage/v1/object/authenticated/medical-documents/{path}",
    "https://example.com/storage/v1/object/medical-documents/{quoted}",
    "https://example.com/storage/v1/object/sign/medical-documents/{quoted}?token=abc",
    "{path}?download=scan.pdf", "{path}#page=2", "/x/{lower}",
])  # fmt: skip
def test_a_sensitive_file_is_refused_in_every_spelling(care: Care, address: str) -> None:
    patient = care.patient
    path = f"{patient.id}/{patient.id}/{uuid.uuid4().hex} (HIV) 1+1.pdf"
    place = f"object/{BUCKET}/{quote(path)}"
    upload = {"content": b"x", "headers": {"content-type": "application/pdf"}}
    assert patient.storage("POST", place, **upload).is_success
    assert care.doctor.storage("GET", place).is_success
    spelled = address.format(path=path, quoted=quote(path), lower=quote(path).replace("%2B", "%2b"))
    entry = {"patient_id": patient.id, "record_type": "letter", "title": "x", "document_url": spelled}
    answer = patient.insert("health_records", entry | {"is_sensitive": True})
    assert answer.status_code == 201, answer.text
    assert not care.doctor.storage("GET", place).is_success
    assert not care.doctor.storage(
        "POST", place.replace("object/", "object/sign/", 1), json={"expiresIn": 60}
    ).is_success
    assert patient.storage("GET", place).is_success
    assert patient.storage("DELETE", f"object/{BUCKET}", json={"prefixes": [path]}).json() == []


@pytest.mark.parametrize("address", ["{path}x", "{path}%", "%%%{path}%zz", "%ff%fe"])
def test_a_sensitive_entry_does_not_hide_other_files(care: Care, address: str) -> None:
    patient = care.patient
    path = f"{patient.id}/{patient.id}/{uuid.uuid4().hex}.pdf"
    upload = {"content": b"x", "headers": {"content-type": "application/pdf"}}
    assert patient.storage("POST", f"object/{BUCKET}/{path}", **upload).is_success
    entry = {"patient_id": patient.id, "record_type": "letter", "title": "x", "is_sensitive": True}
    spelled = address.format(path=path)
    assert patient.insert("health_records", entry | {"document_url": spelled}).status_code == 201
    assert care.doctor.storage("GET", f"object/{BUCKET}/{path}").is_success
