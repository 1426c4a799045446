"""Messages, attachments, read marks and the status of a call."""

import uuid
from itertools import product

import pytest

from tests.sql.support.connection import Sql

STATUSES = ("scheduled", "ringing", "active", "ended", "missed", "canceled", "failed")
MOVES = {
    "scheduled": {"ringing", "canceled", "failed", "missed"},
    "ringing": {"active", "missed", "canceled", "failed"},
    "active": {"ended", "failed"},
}
CALL = """insert into public.video_calls (conversation_id, started_by, status, room_url)
          values (%s, %s, %s, 'https://x.daily.co/r') returning id"""


@pytest.fixture
def chat(sql: Sql) -> tuple[uuid.UUID, uuid.UUID, int]:
    """The ids of a patient, their doctor and their conversation."""
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    return patient, doctor, sql.conversation(patient, doctor)


@pytest.mark.parametrize(("old", "new"), [pair for pair in product(STATUSES, STATUSES) if pair[0] != pair[1]])
def test_a_call_changes_status_only_as_allowed(
    old: str, new: str, chat: tuple[uuid.UUID, uuid.UUID, int], sql: Sql
) -> None:
    call = sql.one(CALL, chat[2], chat[0], old)
    move = "update public.video_calls set status = %s where id = %s"
    if new in MOVES.get(old, set()):
        assert sql.run(move, new, call) == 1
    else:
        with sql.refused("PT409", "call_transition_not_allowed"):
            sql.run(move, new, call)


def test_a_conversation_has_one_live_call_which_needs_a_room(
    chat: tuple[uuid.UUID, uuid.UUID, int], sql: Sql
) -> None:
    patient, _, conversation = chat
    sql.one(CALL, conversation, patient, "ringing")
    with sql.refused("23505", "video_calls_one_live_per_conversation"):
        sql.one(CALL, conversation, patient, "scheduled")
    with sql.refused("23514", "video_calls_live_has_room"):
        sql.run("update public.video_calls set room_url = null where conversation_id = %s", conversation)


def test_sender_type_and_last_message_follow_from_the_message(
    chat: tuple[uuid.UUID, uuid.UUID, int], sql: Sql
) -> None:
    patient, doctor, conversation = chat
    send = "insert into public.messages (conversation_id, body) values (%s, 'hello') returning sender_type"
    said = []
    for person in (patient, doctor):
        with sql.acting(person):
            said.append(sql.one(send, conversation))
    system = """insert into public.messages (conversation_id, sender_id, sender_type, body)
                values (%s, null, 'doctor', 'x') returning sender_type"""
    assert [*said, sql.one(system, conversation)] == ["patient", "doctor", "system"]
    assert sql.one("select last_message_at is not null from public.conversations where id = %s", conversation)


@pytest.mark.parametrize(("column", "value", "constraint"), [
    ("body", None, "messages_body_required"), ("body", " \n ", "messages_body_required"),
    ("body", "x" * 20_001, "messages_body_length"), ("message_type", "image", "messages_message_type_check"),
    ("metadata", "[]", "messages_metadata_size"),
    ("metadata", '{"x": "%s"}' % ("y" * 20_000), "messages_metadata_size"),
])  # fmt: skip
def test_an_invalid_message_is_refused(
    column: str, value: str | None, constraint: str, chat: tuple[uuid.UUID, uuid.UUID, int], sql: Sql
) -> None:
    row = {
        "conversation_id": chat[2],
        "sender_id": chat[0],
        "body": "fine",
        "message_type": "text",
        column: value,
    }
    marks = ", ".join(f"%({name})s" for name in row)
    with sql.refused("23514", constraint):
        sql.conn.execute(f"insert into public.messages ({', '.join(row)}) values ({marks})".encode(), row)


def test_a_message_sent_again_is_stored_once(chat: tuple[uuid.UUID, uuid.UUID, int], sql: Sql) -> None:
    patient, _, conversation = chat
    send = "select (public.send_message(%s, 'once', '[]', %s)).id"
    client_id = uuid.uuid4()
    with sql.acting(patient):
        assert sql.one(send, conversation, client_id) == sql.one(send, conversation, client_id)
        assert sql.one("select count(*) from public.messages") == 1


def test_a_message_is_stored_with_all_its_files_or_not_at_all(
    chat: tuple[uuid.UUID, uuid.UUID, int], sql: Sql
) -> None:
    patient, doctor, conversation = chat
    mine, theirs = f"{conversation}/{patient}/scan.pdf", f"{conversation}/{doctor}/scan.pdf"
    put = """insert into storage.objects (bucket_id, name, metadata)
             values ('message-files', %s, '{"size": 7, "mimetype": "application/pdf"}')"""
    sql.run(put, mine)
    sql.run(put, theirs)
    send = """select (public.send_message(
                  %s, 'look', jsonb_build_array(jsonb_build_object('object_path', %s::text))
              )).id"""
    with sql.acting(patient):
        for path in (theirs, f"{conversation}/{patient}/never-uploaded.pdf"):
            with sql.refused("42501"):
                sql.one(send, conversation, path)
        assert sql.one("select count(*) from public.messages") == 0
        sql.one(send, conversation, mine)
        assert sql.rows(
            "select file_name, mime_type, file_size, conversation_id from public.message_attachments"
        ) == [("scan.pdf", "application/pdf", 7, conversation)]
        with sql.refused("23505", "message_attachments_object_unique"):
            sql.one(send, conversation, mine)


def test_a_read_mark_moves_only_forward_in_its_conversation(
    chat: tuple[uuid.UUID, uuid.UUID, int], sql: Sql
) -> None:
    patient, doctor, conversation = chat
    send = "insert into public.messages (conversation_id, sender_id, body) values (%s, %s, 'x') returning id"
    first, second = (sql.one(send, conversation, doctor) for _ in range(2))
    read = "select (public.mark_conversation_read(%s, %s)).last_read_message_id"
    with sql.acting(patient):
        assert (
            sql.one("select (public.mark_conversation_read(%s)).last_read_message_id", conversation) == second
        )
        assert sql.one(read, conversation, first) == second
        with sql.refused("PT422", "message_not_in_conversation"):
            sql.one(read, conversation, second + 1000)
