"""The most frequent reads of apps: a page of messages, lists, a day of vitals or doses, notifications."""

from typing import Any

import psycopg

from bench.reads.personas import CAREGIVER, CAREGIVER_OF_FIVE, DOCTOR, HOSPITAL_ADMIN, PATIENT
from bench.reads.questions import chat, chats, doses, vitals, week
from bench.reads.read import (
    ADMINISTERED,
    CARED_FOR,
    DOCTOR_ME,
    EMPLOYED,
    LOOKED_AFTER,
    ME,
    OF_DOCTOR,
    OPENED,
    OWN,
    Read,
)

_UNREAD = Read(
    name="unread notifications",
    who=PATIENT,
    table="notifications",
    columns="*",
    filter="read is false",
    order="order by created_at desc limit 20",
    condition=f"user_id = {ME}",
    url="read=is.false&order=created_at.desc&limit=20",
)
_DIRECTORY = Read(
    name="directory page",
    who=PATIENT,
    table="doctors",
    columns="*",
    filter="specialization = 'specialty 7' and is_available",
    order="order by rating desc, id limit 20",
    condition=f"(is_verified or id = {ME})",
    url="specialization=eq.specialty 7&is_available=is.true&order=rating.desc,id&limit=20",
)
_PATIENTS = Read(
    name="patient list, doctor",
    who=DOCTOR,
    table="patients",
    columns="id, name, date_of_birth, gender, allergies",
    filter="true",
    order="order by name, id limit 50",
    condition=f"id in ({CARED_FOR})",
    url="order=name,id&limit=50",
    membership=True,
)
_OWN_CHATS = f"patient_id in ({OWN})"

READS = (
    chat("chat page", PATIENT, 50, _OWN_CHATS),
    chat("1,000 messages", PATIENT, 1000, _OWN_CHATS),
    chats(PATIENT, _OWN_CHATS),
    vitals(PATIENT, OWN),
    doses(PATIENT, OWN),
    week(PATIENT, f"patient_id in ({OWN})", "patient_id = %(patient)s"),
    week(PATIENT, f"patient_id in ({OWN})", ""),
    _UNREAD,
    _DIRECTORY,
    _PATIENTS,
    chats(DOCTOR, OF_DOCTOR),
    chat("chat page", DOCTOR, 50, OF_DOCTOR),
    chat("1,000 messages", DOCTOR, 1000, OF_DOCTOR),
    vitals(DOCTOR, OPENED),
    week(DOCTOR, f"doctor_id = {DOCTOR_ME}", "doctor_id = %(me)s"),
    doses(CAREGIVER, LOOKED_AFTER),
    doses(CAREGIVER_OF_FIVE, LOOKED_AFTER),
    vitals(CAREGIVER, LOOKED_AFTER),
    chat("chat page", CAREGIVER, 50, f"patient_id in ({LOOKED_AFTER})"),
    week(
        HOSPITAL_ADMIN,
        f"hospital_id in ({ADMINISTERED}) and {EMPLOYED}",
        "hospital_id = %(hospital)s",
        membership=True,
    ),
)


def prepare(conn: psycopg.Connection[Any]) -> None:
    """Create the views that let PostgREST read without the policies. PostgREST must read the schema later."""
    for read in READS:
        conn.execute(read.as_view().encode())
