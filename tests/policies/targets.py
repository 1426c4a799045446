"""For each relation: what would be inserted, once for everybody it could concern; and a harmless change."""

from collections.abc import Callable
from typing import Any

from tests.policies.world import Row, World, token

Values = dict[str, Any]


def _for_profiles(column: str, values: Callable[[], Values]) -> Callable[[World], list[Row]]:
    return lambda world: [
        Row(key, own, values={column: key, **values()}) for key, own in world.profiles()
    ]  # fmt: skip


def _for_patients(values: Callable[[World], Values]) -> Callable[[World], list[Row]]:
    return lambda world: [
        Row(key, own, care, values={"patient_id": key, **values(world)})
        for key, own, care in world.subjects()
    ]


def _for_conversations(values: Callable[[World, str], Values]) -> Callable[[World], list[Row]]:
    def rows(world: World) -> list[Row]:
        return [
            Row(
                row.key,
                row.own,
                row.care,
                row.open,
                values={"conversation_id": row.key, **values(world, doctor)},
            )
            for doctor, row in world.conversations()
        ]

    return rows


def attachments(world: World) -> list[Row]:
    """A file and a message of each persona in each conversation; both have to be the sender's own."""
    rows = []
    for doctor, row in world.conversations():
        for name in (doctor, *row.own):
            path = f"{row.key}/{world.ids[name]}/{token()}.png"
            world.db.execute(
                "insert into storage.objects (bucket_id, name) values ('message-files', %s)", [path]
            )
            message = world.message(row.key, world.ids[name])
            own = world.mine(name) & (row.own | row.care)
            rows.append(Row(path, own, open=row.open, values={"message_id": message, "object_path": path}))
    return rows


def _device() -> Values:
    return {"platform": "ios", "token": token()}


def _document() -> Values:
    return {"document_name": "id.pdf", "document_type": "id", "document_url": "documents/id.pdf"}


def _contact(_: World) -> Values:
    return {"name": "Emeka", "relationship": "brother", "phone": "+2348000000001"}


def _reading(_: World) -> Values:
    return {"metric_name": "heart_rate", "timestamp": "2026-01-05T10:00:00Z", "value": 70}


# A table without an entry takes its insert from nobody; any row will do to see that refused.
TARGETS: dict[str, Callable[[World], list[Row]]] = {
    "profiles": _for_profiles("id", lambda: {"full_name": "Somebody"}),
    "doctors": _for_profiles("id", lambda: {"display_name": "Somebody"}),
    "user_settings": _for_profiles("user_id", lambda: {"theme": "dark"}),
    "push_devices": _for_profiles("profile_id", _device),
    "documents": _for_profiles("user_id", _document),
    "patients": lambda _: [Row("", values={"name": "Somebody"})],
    "emergency_contacts": _for_patients(_contact),
    "patient_doctor_links": _for_patients(lambda world: {"doctor_id": world.ids["free_doctor"]}),
    "conversations": _for_patients(lambda world: {"doctor_id": world.ids["free_doctor"]}),
    "messages": _for_conversations(lambda _, doctor: {"body": f"said by {doctor}"}),
    "message_attachments": attachments,
    "conversation_reads": _for_conversations(lambda _w, _d: {}),
    "video_calls": _for_conversations(lambda world, doctor: {"started_by": world.ids[doctor]}),
    "health_realtime": _for_patients(_reading),
    "health_aggregated": _for_patients(lambda world: {**_reading(world), "sample_count": 1}),
    "notifications": _for_profiles("user_id", lambda: {"title": "Hello", "message": "There"}),
    "audit_logs": lambda _: [Row("", values={"action": "insert", "resource_type": "patients"})],
    "job_runs": lambda _: [Row("", values={"job": "matrix"})],
}

# Inserting again is the ordinary way to save these.
UPSERTS = {"user_settings": "user_id", "conversation_reads": "conversation_id,profile_id"}

CHANGES: dict[str, Values] = {
    "profiles": {"address": "1 Test Road"},
    "doctors": {"bio": "Changed."},
    "user_settings": {"theme": "dark"},
    "push_devices": {"app_version": "2"},
    "documents": {"document_name": "changed.pdf"},
    "patients": {"gender": "other"},
    "emergency_contacts": {"relationship": "sister"},
    "patient_doctor_links": {"status": "ended"},
    "conversations": {"title": "Changed"},
    "messages": {"body": "changed"},
    "message_attachments": {"file_name": "changed.png"},
    "conversation_reads": {"last_read_message_id": None},
    "video_calls": {"recording_enabled": True},
    "health_realtime": {"value": 1},
    "health_aggregated": {"value": 1},
    "notifications": {"read": True},
    "audit_logs": {"action": "delete"},
    "job_runs": {"status": "failed"},
}
# What operators may change with the secret key differs from what the owner may.
SERVICE_CHANGES: dict[str, Values] = {
    "profiles": {"is_active": True},
    "documents": {"verification_status": "pending"},
}
