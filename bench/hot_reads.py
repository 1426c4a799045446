"""The hottest reads of the apps: a page of chat, the lists, a day of vitals, the unread, the directory."""

from bench.personas import DOCTOR, PATIENT, Persona
from bench.reads import CARED_FOR, ME, OF_DOCTOR, OWN, Read

_MESSAGE = "id, conversation_id, sender_id, sender_type, body, message_type, metadata, created_at"
_CONVERSATION = "id, patient_id, doctor_id, type, title, status, last_message_at"
_DAY = """
    patient_id = %(patient)s and metric_name = 'heart_rate'
    and timestamp >= %(day)s and timestamp < %(next_day)s
"""
_DAY_URL = (
    "select=timestamp,value,units&patient_id=eq.%(patient)s&metric_name=eq.heart_rate"
    "&timestamp=gte.%(day)s&timestamp=lt.%(next_day)s&order=timestamp"
)


def _chat(name: str, who: Persona, rows: int) -> Read:
    mine = OF_DOCTOR if who is DOCTOR else f"patient_id in ({OWN})"
    return Read(
        name=f"{name}, {who.role}",
        who=who,
        table="messages",
        columns=_MESSAGE,
        filter="conversation_id = %(conversation)s and created_at < %(before)s",
        order=f"order by created_at desc, id desc limit {rows}",
        condition=f"conversation_id in (select id from public.conversations where {mine})",
        url="conversation_id=eq.%(conversation)s&created_at=lt.%(before)s&order=created_at.desc,id.desc"
        f"&limit={rows}",
        membership=who is DOCTOR,
    )


def _chats(who: Persona, condition: str, plain: str) -> Read:
    return Read(
        name=f"conversation list, {who.role}",
        who=who,
        table="conversations",
        columns=_CONVERSATION,
        filter="true",
        order="order by last_message_at desc, id limit 30",
        condition=condition,
        url="order=last_message_at.desc,id&limit=30",
        plain=plain,
        membership=who is DOCTOR,
    )


def _vitals(who: Persona, condition: str) -> Read:
    return Read(
        name=f"vitals of a day, {who.role}",
        who=who,
        table="health_realtime",
        columns="timestamp, value, units",
        filter=_DAY,
        order="order by timestamp",
        condition=f"patient_id in ({condition})",
        url=_DAY_URL,
        membership=who is DOCTOR,
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
    plain="&user_id=eq.%(me)s",
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
    plain="&is_verified=is.true",
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
    plain="&deleted_at=is.null&select=*,patient_doctor_links!inner()"
    "&patient_doctor_links.doctor_id=eq.%(me)s&patient_doctor_links.status=eq.active",
    membership=True,
)
_CHATS_OF_DOCTOR = (
    "&doctor_id=eq.%(me)s&select=*,patients!inner(patient_doctor_links!inner())&patients.deleted_at=is.null"
    "&patients.patient_doctor_links.doctor_id=eq.%(me)s&patients.patient_doctor_links.status=eq.active"
)

READS = (
    _chat("chat page", PATIENT, 50),
    _chat("1,000 messages", PATIENT, 1000),
    _chats(PATIENT, f"patient_id in ({OWN})", "&patient_id=eq.%(me)s"),
    _vitals(PATIENT, OWN),
    _UNREAD,
    _DIRECTORY,
    _PATIENTS,
    _chats(DOCTOR, OF_DOCTOR, _CHATS_OF_DOCTOR),
    _chat("chat page", DOCTOR, 50),
    _chat("1,000 messages", DOCTOR, 1000),
    _vitals(DOCTOR, CARED_FOR),
)
