"""Files of documents and record entries: removal until review, and reads of sensitive ones."""

from tests.policies.support.linked_people import Db
from tests.policies.support.stored_files import put, reads, removes
from tests.support.clients import People


def test_documents_can_be_removed_until_they_are_reviewed(people: People, db: Db) -> None:
    doctor = people.sign_up("doctor")
    early, late = (f"{doctor.id}/{name}.png" for name in ("early", "late"))
    paper = {"document_name": "Licence", "document_type": "licence", "document_url": early}
    assert put(doctor, "verification-documents", early)
    assert removes(doctor, "verification-documents", early)
    assert put(doctor, "verification-documents", early)
    assert doctor.insert("documents", paper).status_code == 201
    assert removes(doctor, "verification-documents", early), "a document without review can be removed"
    assert put(doctor, "verification-documents", early)
    judged = "update public.documents set verification_status = %s, verified_at = now() where user_id = %s"
    for status in ("verified", "rejected"):
        db.execute(judged, [status, doctor.id])
        assert not removes(doctor, "verification-documents", early)
    assert put(doctor, "verification-documents", late)
    assert removes(doctor, "verification-documents", late)
    assert reads(doctor, "verification-documents", early)


def test_a_sensitive_entrys_document_is_read_by_its_readers(people: People, db: Db) -> None:
    patient, viewer = people.sign_up(), people.sign_up("caregiver")
    sql = """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
             values (%s, %s, 'viewer', now())"""
    db.execute(sql, [patient.id, viewer.id])
    path = f"{patient.id}/{patient.id}/letter.png"
    row = {"patient_id": patient.id, "record_type": "report", "title": "A letter", "document_path": path}
    answer = patient.insert("health_records", row)
    assert answer.status_code == 201, answer.text
    assert put(patient, "medical-documents", path)
    assert not removes(patient, "medical-documents", path), "a document that an entry names cannot be removed"
    assert reads(viewer, "medical-documents", path)
    patient.update("health_records", {"is_sensitive": True}, id=f"eq.{answer.json()[0]['id']}")
    assert (reads(viewer, "medical-documents", path), reads(patient, "medical-documents", path)) == (
        False,
        True,
    )
