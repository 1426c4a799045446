"""Only the uploader attaches a file, to their own message, in the conversation it was uploaded for."""

import pytest

from tests.policies.support.world import World, token

# Fault: (sender, kind of message, uploader, conversation of the file, bucket of the file).
WRONG = {
    "somebody else's message": ("doctor_active", "file", "patient", "doctor_active", "message-files"),
    "a message said to hold no file": ("patient", "text", "patient", "doctor_active", "message-files"),
    "somebody else's upload": ("patient", "file", "doctor_active", "doctor_active", "message-files"),
    "an upload for another conversation": ("patient", "file", "patient", "doctor_ended", "message-files"),
    "a file of another bucket": ("patient", "file", "patient", "doctor_active", "call-recordings"),
}


def attached(world: World, sender: str, kind: str, uploader: str, talk: str, bucket: str) -> str:
    """The SQLSTATE of the patient's attempt, or an empty text."""
    path = f"{world.talks[talk]}/{world.ids[uploader]}/{token()}.png"
    world.db.execute("insert into storage.objects (bucket_id, name) values (%s, %s)", (bucket, path))
    sql = """insert into public.messages (conversation_id, sender_id, body, message_type)
             values (%s, %s, 'a body', %s) returning id"""
    message = world.one(sql, world.talks["doctor_active"], world.ids[sender], kind)
    row = {"message_id": message, "object_path": path}
    answer = world.cast.clients["patient"].insert("message_attachments", row)
    return "" if answer.is_success else str(answer.json()["code"])


def test_a_patient_attaches_their_upload_to_their_message(world: World) -> None:
    assert attached(world, "patient", "file", "patient", "doctor_active", "message-files") == ""


@pytest.mark.parametrize("case", WRONG)
def test_no_other_file_can_be_attached(case: str, world: World) -> None:
    assert attached(world, *WRONG[case]) == "42501"


def test_a_missing_file_cannot_be_attached(world: World) -> None:
    path = f"{world.talks['doctor_active']}/{world.ids['patient']}/{token()}.png"
    message = world.message(world.talks["doctor_active"], world.ids["patient"])
    row = {"message_id": message, "object_path": path}
    assert world.cast.clients["patient"].insert("message_attachments", row).json()["code"] == "42501"
