"""Sending and removing a file at the same time never leaves a message without its file."""

import uuid
from functools import partial

from tests.support.patient_and_doctor import Care, at_once

ROUNDS = 25
DANGLING = """
    select count(*) from public.message_attachments as a
    where a.conversation_id = %s and not exists (
        select from storage.objects as o where o.bucket_id = a.bucket and o.name = a.object_path
    )
"""


def test_sending_and_removing_a_file_at_once_is_consistent(care: Care) -> None:
    sent = sum(race(care) for _ in range(ROUNDS))
    assert care.one(DANGLING, care.conversation) == 0
    attached = "select count(*) from public.message_attachments where conversation_id = %s"
    assert care.one(attached, care.conversation) == sent


REPORT = """insert into public.lab_reports (patient_id, ordered_by, test_name)
            values (%s, %s, 'Glucose') returning id::text"""
UNFILED = """
    select count(*) from public.lab_reports as l
    where l.patient_id = %s and l.object_path is not null and not exists (
        select from storage.objects as o where o.bucket_id = 'lab-reports' and o.name = l.object_path
    )
"""


def test_naming_and_removing_a_report_file_at_once_is_consistent(care: Care) -> None:
    doctor, headers = care.doctor, {"content-type": "application/pdf"}
    for _ in range(ROUNDS):
        report = str(care.one(REPORT, care.patient.id, doctor.id))
        path = f"{care.patient.id}/{doctor.id}/{uuid.uuid4().hex}.pdf"
        assert doctor.storage("POST", f"object/lab-reports/{path}", content=b"x", headers=headers).is_success
        name, remove = at_once(
            partial(doctor.update, "lab_reports", {"object_path": path}, id=f"eq.{report}"),
            partial(doctor.storage, "DELETE", "object/lab-reports", json={"prefixes": [path]}),
        )
        assert name.is_success == (remove.json() == [])
        assert name.is_success or name.json()["message"] == "lab_report_file_missing"
    assert care.one(UNFILED, care.patient.id) == 0


def race(care: Care) -> bool:
    """Runs both requests at once; returns whether the message was sent."""
    path = f"{care.conversation}/{care.patient.id}/{uuid.uuid4().hex}.txt"
    headers = {"content-type": "text/plain"}
    patient = care.patient
    assert patient.storage("POST", f"object/message-files/{path}", content=b"x", headers=headers).is_success
    files = [{"object_path": path}]
    send, remove = at_once(
        lambda: patient.rpc("send_message", conversation_id=care.conversation, attachments=files),
        lambda: patient.storage("DELETE", "object/message-files", json={"prefixes": [path]}),
    )
    assert send.is_success == (remove.json() == [])
    return send.is_success
