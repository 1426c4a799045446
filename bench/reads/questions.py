"""The reads that several personas make. Each function builds the read for one persona and their access."""

from bench.reads.personas import PATIENT, Persona
from bench.reads.read import Read

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


def chat(name: str, who: Persona, rows: int, mine: str) -> Read:
    return Read(
        name=f"{name}, {who}",
        who=who,
        table="messages",
        columns=_MESSAGE,
        filter="conversation_id = %(conversation)s and created_at < %(before)s",
        order=f"order by created_at desc, id desc limit {rows}",
        condition=f"conversation_id in (select id from public.conversations where {mine})",
        url="conversation_id=eq.%(conversation)s&created_at=lt.%(before)s&order=created_at.desc,id.desc"
        f"&limit={rows}",
        membership=who is not PATIENT,
    )


def chats(who: Persona, condition: str) -> Read:
    return Read(
        name=f"conversation list, {who}",
        who=who,
        table="conversations",
        columns=_CONVERSATION,
        filter="true",
        order="order by last_message_at desc, id limit 30",
        condition=condition,
        url="order=last_message_at.desc,id&limit=30",
        membership=who is not PATIENT,
    )


def vitals(who: Persona, condition: str) -> Read:
    return Read(
        name=f"vitals of a day, {who}",
        who=who,
        table="health_realtime",
        columns="timestamp, value, units",
        filter=_DAY,
        order="order by timestamp",
        condition=f"patient_id in ({condition})",
        url=_DAY_URL,
        membership=who is not PATIENT,
    )


def doses(who: Persona, condition: str) -> Read:
    return Read(
        name=f"doses of today, {who}",
        who=who,
        table="doses",
        columns="*",
        filter="due_at >= %(today)s and due_at < %(tomorrow)s",
        order="order by due_at, id",
        condition=f"deleted_at is null and patient_id in ({condition})",
        url="due_at=gte.%(today)s&due_at=lt.%(tomorrow)s&order=due_at,id",
        membership=who is not PATIENT,
    )


def week(who: Persona, condition: str, whose: str, membership: bool = False) -> Read:
    """`whose` is the app's filter for its own calendar; without it, only the policies restrict the rows."""
    column, _, value = whose.partition(" = ")
    return Read(
        name=f"appointments of a week, {who}{'' if whose else ', without a filter on the person'}",
        who=who,
        table="appointments",
        columns="*",
        filter=f"{whose or 'true'} and starts_at >= %(week)s and starts_at < %(next_week)s",
        order="order by starts_at, id",
        condition=condition,
        url=f"{column}=eq.{value}&" * bool(whose)
        + "starts_at=gte.%(week)s&starts_at=lt.%(next_week)s&order=starts_at,id",
        membership=membership,
    )
