"""Conversations, messages, attachments, read marks and calls."""

from dataclasses import replace
from typing import Any

from tests.policies.support.case_builders import for_conversations, for_patients
from tests.policies.support.case_types import Files, Row, Rows, Rpc
from tests.policies.support.world import World, token


def conversations(world: World) -> list[Row]:
    return [row for _, row in world.conversations()]


def messages(world: World) -> list[Row]:
    return [replace(row, key=world.message(row.key, world.ids[name])) for name, row in world.conversations()]


def message_attachments(world: World) -> list[Row]:
    sql = "insert into public.message_attachments (message_id, object_path) values (%s, %s) returning id"
    rows = []
    for name, row in world.conversations():
        path = f"{row.key}/{world.ids[name]}/{token()}"
        rows.append(
            replace(row, key=world.one(sql, world.message(row.key, world.ids[name]), path), open=True)
        )
    return rows


def conversation_reads(world: World) -> list[Row]:
    """Read marks of both sides and of a caregiver; each belongs to its reader."""
    sql = """insert into public.conversation_reads (conversation_id, profile_id) values (%s, %s)
             on conflict (conversation_id, profile_id) do update set last_read_at = now()
             returning conversation_id || ':' || profile_id"""
    rows = []
    for name, row in world.conversations():
        for reader in (*row.own, name, *(row.care & {"caregiver_viewer"})):
            own, others = row.everybody & {reader}, row.everybody - {reader}
            key = world.one(sql, row.key, world.ids[reader])
            rows.append(Row(key, own, others, more={label: others & who for label, who in row.more.items()}))
    return rows


def video_calls(world: World) -> list[Row]:
    sql = """insert into public.video_calls (conversation_id, started_by, status)
             values (%s, %s, 'ended') returning id"""
    return [replace(row, key=world.one(sql, row.key, world.ids[name])) for name, row in world.conversations()]


def attachments(world: World) -> list[Row]:
    """A file and a message of each sender in each conversation; both have to belong to the sender."""
    return [
        _attachment(world, row, sender)
        for name, row in world.conversations()
        for sender in (name, *row.own, *row.labelled("manage") - row.own)
    ]


def _attachment(world: World, row: Row, sender: str) -> Row:
    path = f"{row.key}/{world.ids[sender]}/{token()}.png"
    world.db.execute("insert into storage.objects (bucket_id, name) values ('message-files', %s)", [path])
    values = {"message_id": world.message(row.key, world.ids[sender]), "object_path": path}
    return Row(path, row.everybody & {sender}, open=row.open, values=values)


def message_files(world: World, persona: str) -> list[Row]:
    """A file of the persona in each conversation, even if the persona takes no part in it."""
    folder = world.ids.get(persona, world.ids["other_doctor"])
    return [replace(row, key=f"{row.key}/{folder}/{world.token}.png") for _, row in world.conversations()]


def call_recordings(world: World, _: str) -> list[Row]:
    return [replace(row, key=f"{row.key}/{world.token}.mp4") for _, row in world.conversations()]


def _each(**values: Any) -> Rows:
    """Arguments for each conversation: its id and these values."""
    return for_conversations(lambda _world, _name: values)


ROWS = {
    "conversations": conversations,
    "messages": messages,
    "message_attachments": message_attachments,
    "conversation_reads": conversation_reads,
    "video_calls": video_calls,
}
KEYS = {"conversation_reads": ("conversation_id", "profile_id")}
TARGETS = {
    "conversations": for_patients(lambda world: {"doctor_id": world.ids["free_doctor"]}),
    "messages": for_conversations(lambda _, name: {"body": f"said by {name}"}),
    "message_attachments": attachments,
    "conversation_reads": _each(),
    "video_calls": for_conversations(lambda world, name: {"started_by": world.ids[name]}),
}
UPSERTS = {"conversation_reads": "conversation_id,profile_id"}
CHANGES = {
    "conversations": {"title": "Changed"},
    "messages": {"body": "changed"},
    "message_attachments": {"file_name": "changed.png"},
    "conversation_reads": {"last_read_message_id": None},
    "video_calls": {"recording_enabled": True},
}
RPCS = {
    "send_message": Rpc(_each(body="hello")),
    "mark_conversation_read": Rpc(_each()),
}
FILES = {
    "message-files": Files(message_files),
    "call-recordings": Files(call_recordings, "video/mp4"),
}
