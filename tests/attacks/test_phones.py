"""Attacks from apps. Each is refused, while the similar allowed request works."""

import uuid
from typing import Any

import httpx
import pytest

from devstack import keys
from tests.support.clients import Client, People, Person
from tests.support.patient_and_doctor import Care

TEXT = {"content-type": "text/plain"}
NOW = "2026-01-05T10:00:00Z"


def code(answer: httpx.Response) -> str:
    """The error code of PostgREST or Storage; empty for success."""
    return "" if answer.is_success else str(answer.json()["code"])


def refusals(*answers: httpx.Response) -> set[tuple[int, str]]:
    return {(answer.status_code, answer.text) for answer in answers}


def test_a_forbidden_row_is_refused_like_a_missing_one(care: Care, others: Care) -> None:
    thief, patient = others.patient, care.patient
    for relation, foreign, missing in (
        (
            "messages",
            {"conversation_id": care.conversation, "body": "x"},
            {"conversation_id": 10**9, "body": "x"},
        ),
        ("conversation_reads", {"conversation_id": care.conversation}, {"conversation_id": 10**9}),
        ("health_realtime", vital(email=patient.email), vital(email="nobody@example.com")),
        ("health_realtime", vital(patient_id=patient.id), vital(patient_id=str(uuid.uuid4()))),
        ("patient_doctor_links", link(patient.id, care.doctor.id), link(str(uuid.uuid4()), care.doctor.id)),
    ):
        seen = refusals(thief.insert(relation, foreign), thief.insert(relation, missing))
        assert len(seen) == 1, relation
        assert "42501" in str(seen), relation
    assert (
        len(refusals(thief.rpc("renew_link", link_id=care.link), thief.rpc("renew_link", link_id=10**9))) == 1
    )
    assert patient.insert("messages", {"conversation_id": care.conversation, "body": "x"}).status_code == 201
    assert patient.rest("POST", "health_realtime", json=vital(email=patient.email)).status_code == 201


def vital(**whose: str) -> dict[str, Any]:
    return {"metric_name": "pulse", "timestamp": NOW, "value": 61, **whose}


def link(patient: str, doctor: str) -> dict[str, Any]:
    return {"patient_id": patient, "doctor_id": doctor}


@pytest.mark.parametrize(("relation", "column", "value"), [
    ("messages", "sender_type", "system"), ("messages", "created_at", "2001-01-01"), ("messages", "id", 1),
    ("patient_doctor_links", "status", "active"), ("patient_doctor_links", "requested_by", None),
])  # fmt: skip
def test_apps_cannot_write_columns_of_the_backend(
    care: Care, others: Care, relation: str, column: str, value: object
) -> None:
    row: dict[str, Any] = {
        "messages": {"conversation_id": care.conversation, "body": "x"},
        "patient_doctor_links": link(care.patient.id, others.doctor.id),
    }[relation]
    assert code(care.patient.insert(relation, {**row, column: value})) == "42501"
    assert care.patient.insert(relation, row).status_code == 201


@pytest.mark.parametrize("change", [
    {"role": "admin"}, {"is_verified": True}, {"is_active": True}, {"email": "a@example.com"},
    {"subscription_plan": "gold"},
])  # fmt: skip
def test_nobody_promotes_themselves(care: Care, change: dict[str, Any]) -> None:
    me = f"eq.{care.patient.id}"
    assert code(care.patient.update("profiles", change, id=me)) == "42501"
    assert care.patient.update("profiles", {"city": "Lagos"}).json()[0]["id"] == care.patient.id


def test_an_update_without_a_filter_changes_only_own_rows(care: Care, others: Care) -> None:
    changed = others.patient.update("profiles", {"city": "Kano"}).json()
    assert [row["id"] for row in changed] == [others.patient.id]


def test_an_insert_with_one_foreign_row_inserts_nothing(care: Care, others: Care) -> None:
    body = uuid.uuid4().hex
    rows = [{"conversation_id": talk, "body": body} for talk in (others.conversation, care.conversation)]
    assert code(others.patient.rest("POST", "messages", json=rows)) == "42501"
    assert others.patient.select("messages", body=f"eq.{body}") == []
    assert others.patient.rest("POST", "messages", json=rows[:1]).status_code == 201


@pytest.mark.parametrize("prefer", ["resolution=merge-duplicates", "resolution=ignore-duplicates"])
def test_an_upsert_changes_no_row_of_others(care: Care, others: Care, prefer: str) -> None:
    def save(person: Person) -> httpx.Response:
        row = {"user_id": care.patient.id, "theme": "dark"}
        options = {"params": {"on_conflict": "user_id"}, "headers": {"Prefer": prefer}}
        return person.rest("POST", "user_settings", json=row, **options)

    assert code(save(others.patient)) == "42501"
    assert save(care.patient).is_success


def test_embedding_shows_no_rows_of_others(care: Care, others: Care) -> None:
    care.patient.insert("messages", {"conversation_id": care.conversation, "body": "secret"})
    wish = {
        "select": "id,conversations(id,messages(body)),patient_doctor_links(id)",
        "id": f"eq.{care.doctor.id}",
    }
    for stranger in (others.patient, others.doctor):
        [entry] = stranger.select("doctors", **wish)
        assert (entry["conversations"], entry["patient_doctor_links"]) == ([], [])
    assert "secret" in str(care.patient.select("doctors", **wish))


@pytest.mark.parametrize("schema", ["private", "auth", "storage", "partitions", "pg_catalog"])
def test_other_schemas_are_not_exposed(care: Care, schema: str) -> None:
    assert code(care.patient.rest("GET", "profiles", headers={"Accept-Profile": schema})) == "PGRST106"


def test_apps_and_the_secret_key_cannot_call_workflows(people: People, care: Care) -> None:
    for caller in (people.anon, care.patient, people.service):
        answer = caller.rpc(
            "end_link", "workflows", p_actor=care.patient.id, p_session=None, p_link_id=care.link
        )
        assert code(answer) == "42501"


def test_the_api_description_hides_private_tables(people: People, care: Care) -> None:
    shown = {"/", "/doctors", "/hospitals", "/availability_slots", "/rpc/search_doctors", "/rpc/free_slots"}
    assert set(people.anon.rest("GET", "").json()["paths"]) == shown
    assert set(people.anon.rest("GET", "", headers={"Accept-Profile": "workflows"}).json()["paths"]) == {"/"}
    assert "/messages" in care.patient.rest("GET", "").json()["paths"]


@pytest.mark.parametrize("role", ["postgres", "supabase_admin", "supabase_auth_admin", "dashboard_user"])
def test_a_token_naming_an_owner_role_is_refused(people: People, role: str) -> None:
    """The token is signed with the right key."""
    client = Client(people.env, people.anon.key, keys.mint({"role": role, "exp": 1983812996}))
    assert code(client.rest("GET", "messages")) == "42501"


def test_a_token_signed_with_an_attackers_key_is_refused(people: People, care: Care) -> None:
    evil = {**keys._new_key(), "kid": keys.SIGNING_KEY["kid"]}
    claims = {"role": "service_role", "sub": care.patient.id, "exp": 1983812996}
    for key, expected in ((evil, "PGRST301"), (keys.SIGNING_KEY, "")):
        client = Client(people.env, people.anon.key, keys.mint(claims, key))
        assert code(client.rest("GET", "messages", params={"limit": "1"})) == expected
