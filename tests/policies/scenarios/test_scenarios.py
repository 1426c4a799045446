"""Scenarios with two people and an order of events, which the matrix cannot express."""

from typing import Any

import psycopg
import pytest

from tests.policies.support.existing_rows import rows_of
from tests.policies.support.rows_to_write import targets_of
from tests.policies.support.world import World, token
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import open_record

CLINICAL = (
    "patients", "conversations", "messages", "message_attachments", "conversation_reads", "video_calls",
    "health_realtime", "emergency_contacts",
)  # fmt: skip


@pytest.fixture
def pair(people: People, db: psycopg.Connection[Any]) -> tuple[Person, Person, int]:
    """A patient, a verified doctor and their conversation."""
    patient, doctor = people.sign_up("patient"), people.sign_up("doctor")
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    asked = patient.insert("patient_doctor_links", {"patient_id": patient.id, "doctor_id": doctor.id})
    assert (asked.status_code, asked.json()[0]["status"]) == (201, "requested")
    db.execute("update public.patient_doctor_links set status = 'active' where doctor_id = %s", [doctor.id])
    talk = db.execute(
        "insert into public.conversations (patient_id, doctor_id) values (%s, %s) returning id",
        [patient.id, doctor.id],
    ).fetchone()
    assert talk
    return patient, doctor, int(talk[0])


def add_clinical_rows(patient: Person, doctor: Person, talk: int, db: psycopg.Connection[Any]) -> str:
    """Adds one row of each clinical table as the people themselves; returns the path of the file."""
    path = f"{talk}/{patient.id}/{token()}.txt"
    upload = patient.storage(
        "POST", f"object/message-files/{path}", content=b"x", headers={"content-type": "text/plain"}
    )
    assert upload.is_success, upload.text
    sent = patient.rpc("send_message", conversation_id=talk, body="look", attachments=[{"object_path": path}])
    assert sent.is_success, sent.text
    assert doctor.rpc("mark_conversation_read", conversation_id=talk).is_success
    vital = {"metric_name": "pulse", "timestamp": "2026-01-05T10:00:00Z", "value": 70, "email": patient.email}
    assert patient.insert("health_realtime", vital).is_success
    contact = {
        "patient_id": patient.id,
        "name": "Emeka",
        "relationship": "brother",
        "phone": "+2348000000001",
    }
    assert patient.insert("emergency_contacts", contact).is_success
    db.execute(
        "insert into public.video_calls (conversation_id, started_by, status) values (%s, %s, 'ended')",
        [talk, doctor.id],
    )
    return path


@pytest.mark.parametrize("loss", ["ended", "blocked"])
def test_after_a_link_ends_only_the_patient_can_read(
    loss: str, pair: tuple[Person, Person, int], db: psycopg.Connection[Any]
) -> None:
    patient, doctor, talk = pair
    path = add_clinical_rows(patient, doctor, talk, db)
    file = f"object/authenticated/message-files/{path}"
    assert [relation for relation in CLINICAL if not doctor.select(relation)] == ["health_realtime"]
    open_record(doctor, patient)
    assert all(doctor.select(relation) for relation in CLINICAL)
    assert doctor.storage("GET", file).is_success
    db.execute("update public.patient_doctor_links set status = %s where doctor_id = %s", [loss, doctor.id])
    assert [relation for relation in CLINICAL if doctor.select(relation)] == []
    assert not doctor.storage("GET", file).is_success
    assert [row["id"] for row in doctor.select("profiles")] == [doctor.id]
    assert all(patient.select(relation) for relation in CLINICAL)
    assert patient.storage("GET", file).is_success
    assert patient.insert("messages", {"conversation_id": talk, "body": "hello?"}).json()["code"] == "42501"


def test_a_closed_account_has_no_access_with_a_valid_token(
    pair: tuple[Person, Person, int], db: psycopg.Connection[Any]
) -> None:
    patient, doctor, talk = pair
    add_clinical_rows(patient, doctor, talk, db)
    db.execute("update public.profiles set is_active = false where id = any (%s)", [[patient.id, doctor.id]])
    for person in pair[:2]:
        assert [
            relation for relation in (*CLINICAL, "profiles", "user_settings") if person.select(relation)
        ] == []


def test_nobody_sends_a_message_in_anothers_name(world: World) -> None:
    client, talk = world.cast.clients["patient"], world.talks["doctor_active"]
    message = {"conversation_id": talk, "body": "I prescribe"}
    forged = client.insert("messages", {**message, "sender_id": world.ids["doctor_active"]})
    assert forged.json()["code"] == "42501"
    assert client.insert("messages", {**message, "message_type": "system"}).json()["code"] == "42501"
    own = client.insert("messages", {**message, "sender_id": world.ids["patient"]})
    assert (own.status_code, own.json()[0]["sender_type"]) == (201, "patient")


def test_sending_a_message_again_makes_no_second_message(world: World) -> None:
    client = world.cast.clients["patient"]
    row = {
        "conversation_id": world.talks["doctor_active"],
        "body": "once",
        "client_id": world.one("select gen_random_uuid()"),
    }
    headers = {"Prefer": "return=representation,resolution=ignore-duplicates"}
    params = {"on_conflict": "conversation_id,sender_id,client_id"}
    answers = [client.rest("POST", "messages", params=params, json=row, headers=headers) for _ in range(2)]
    assert [len(answer.json()) for answer in answers] == [1, 0]


def test_a_second_request_and_an_unlisted_doctor_are_refused(world: World) -> None:
    client = world.cast.clients["patient"]
    rows = {name: {"patient_id": world.ids["patient"], "doctor_id": world.ids[name]} for name in world.ids}
    again = client.insert("patient_doctor_links", rows["doctor_active"])
    assert (again.status_code, again.json()["code"]) == (409, "23505")
    for name in ("doctor_unverified", "caregiver_viewer", "patient"):
        assert client.insert("patient_doctor_links", rows[name]).json()["code"] in ("42501", "23503")


def test_targets_of_the_matrix_belong_to_several_people(world: World) -> None:
    for relation in ("messages", "emergency_contacts", "health_realtime", "conversation_reads"):
        owners = {owner for target in targets_of(world, relation) for owner in target.own}
        assert {"patient", "stranger"} <= owners


def test_settings_and_read_marks_cannot_change_owner(world: World) -> None:
    client, me, other = world.cast.clients["patient"], world.ids["patient"], world.ids["stranger"]
    talk = world.talks["doctor_active"]
    rows_of(world, "user_settings")
    assert client.rpc("mark_conversation_read", conversation_id=talk).is_success
    taken = [
        client.update("user_settings", {"user_id": other}, user_id=f"eq.{me}"),
        client.update(
            "conversation_reads", {"profile_id": other}, conversation_id=f"eq.{talk}", profile_id=f"eq.{me}"
        ),
        client.insert("conversation_reads", {"conversation_id": talk, "profile_id": other}),
        client.insert("user_settings", {"user_id": other}),
    ]
    assert [answer.json()["code"] for answer in taken] == ["42501"] * 4
