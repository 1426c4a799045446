"""docs/errors.md lists exactly the codes of Postgres and PostgREST that requests can meet."""

from typing import Any

import pytest

from tests.policies.cases.adherence.files import FILED
from tests.policies.support.bad_values import NOWHERE
from tests.policies.support.documented_errors import general
from tests.policies.support.world import World, token
from tests.support.clients import Client

# Codes of the page that this version of PostgREST does not send.
ELSEWHERE = {
    "PGRST303": "an expired token, in newer PostgREST; ours says PGRST301",
    "PGRST205": "an unknown table, in newer PostgREST; ours says 42P01",
}
ONE = {"Accept": "application/vnd.pgrst.object+json"}
JSON = {"Content-Type": "application/json"}
DEEP = b'{"name": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"
CONTACT = {"name": "Emeka", "relationship": "brother", "phone": "+2348000000001"}
# The patient's request for each code and status.
ASKED: dict[tuple[str, int], tuple[str, str, dict[str, Any]]] = {
    ("42501", 403): ("POST", "emergency_contacts", {"json": {**CONTACT, "patient_id": NOWHERE["uuid"]}}),
    ("PGRST116", 406): (
        "GET", f"patients?id=eq.{NOWHERE['uuid']}", {"headers": ONE},
    ),
    ("23502", 400): ("POST", "emergency_contacts", {"json": {**CONTACT, "patient_id": "me", "name": None}}),
    ("23503", 409): ("POST", "file_shares", {"json": {"file_id": "mine", "shared_with": NOWHERE["uuid"]}}),
    ("22P02", 400): ("GET", "patients?id=eq.x", {}),
    ("22007", 400): ("GET", "patients?date_of_birth=eq.x", {}),
    ("22008", 400): ("GET", "patients?date_of_birth=eq.2026-02-30", {}),
    ("22003", 400): ("GET", "messages?id=eq.99999999999999999999", {}),
    ("22023", 400): ("GET", "availability_slots?start_time=eq.noon-ish", {}),
    ("2201B", 400): ("GET", "patients?name=match.((", {}),
    ("22P05", 400): ("POST", "emergency_contacts", {"json": {**CONTACT, "name": "a\0"}}),
    ("54001", 413): ("POST", "emergency_contacts", {"content": DEEP, "headers": JSON}),
    ("PGRST100", 400): ("GET", "patients?id=equals.1", {}),
    ("PGRST102", 400): ("POST", "emergency_contacts", {"content": b"{", "headers": JSON}),
    ("PGRST103", 416): ("GET", "patients?limit=-1", {}),
    ("PGRST200", 400): ("GET", "patients?select=*,nothing(*)", {}),
    ("PGRST204", 400): ("POST", "emergency_contacts", {"json": {"nothing": 1}}),
    ("42703", 400): ("GET", "patients?nothing=eq.1", {}),
    ("42883", 404): ("GET", "patients?id=like.a*", {}),
    ("42P01", 404): ("GET", "nothing", {}),
    ("PGRST202", 404): ("POST", "rpc/nothing", {"json": {}}),
}  # fmt: skip


@pytest.mark.parametrize("said", ASKED, ids=str)
def test_each_listed_code_comes_with_its_status(said: tuple[str, int], world: World) -> None:
    method, path, options = ASKED[said]
    row = options.get("json", {})
    if "file_id" in row:
        options = {"json": {**row, "file_id": file_of(world)}}
    elif row.get("patient_id") == "me":
        options = {"json": {**row, "patient_id": world.ids["patient"]}}
    answer = world.cast.clients["patient"].rest(method, path, **options)
    assert (answer.json()["code"], answer.status_code) == said, answer.text


def test_no_token_and_a_forged_token_are_answered_401(world: World) -> None:
    forged = Client(world.cast.people["patient"].env, world.cast.clients["anon"].key, "x.y.z")
    for client, code in ((world.cast.clients["anon"], "42501"), (forged, "PGRST301")):
        answer = client.rest("GET", "emergency_contacts")
        assert (answer.json()["code"], answer.status_code) == (code, 401), answer.text


def test_the_page_lists_exactly_the_tested_codes() -> None:
    said = {code for code, _ in ASKED} | {"PGRST301"} | ELSEWHERE.keys()
    assert {code for code, _ in general()} == said
    assert {(code, str(status)) for code, status in ASKED} <= general()


def file_of(world: World) -> str:
    patient = world.ids["patient"]
    return world.one(FILED, patient, f"{patient}/{patient}/{token()}.png", patient)
