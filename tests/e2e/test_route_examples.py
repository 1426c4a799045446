"""The examples of the HTTPS functions compile, and run in an order in which each works."""

import json
import re
from typing import Any

import psycopg
import pytest

from ops.errors import OpsError
from ops.openapi import document as openapi
from ops.reference.examples import Example, of_routes
from ops.reference.routes import Routes
from tests.clients.support.typescript import complaints
from tests.support.clients import People, Person
from tests.support.examples import Examples

# A call needs a working Daily.
pytestmark = pytest.mark.xdist_group("daily")

Db = psycopg.Connection[Any]
CALL, LINK = "POST /calls/{call_id}/", "POST /links/{link_id}/"
STORY = (
    *(f"{LINK}approve", "POST /files/url"),
    *("POST /calls", f"{CALL}cancel"),
    *("POST /calls", f"{CALL}decline"),
    *("POST /calls", f"{CALL}answer", f"{CALL}token", f"{CALL}end"),
    *(f"{LINK}block", f"{LINK}unblock"),
    *("asked again", f"{LINK}reject"),
    *("asked again", f"{LINK}approve", f"{LINK}end"),
)
PRELUDE = """import type {} from "../../clients/typescript/app.types.js"
declare function post<Result>(path: string, body?: object, key?: string): Promise<Result>
declare const filePath: string
"""


def examples() -> dict[str, Example]:
    return of_routes(Routes(json.loads(openapi.FILE.read_text())).operations)


def sent_file(person: Person, conversation: int) -> str:
    path = f"{conversation}/{person.id}/note.txt"
    text = {"content": b"x", "headers": {"content-type": "text/plain"}}
    assert person.storage("POST", f"object/message-files/{path}", **text).is_success
    return path


def test_the_examples_of_routes_run(people: People, db: Db) -> None:
    doctor, patient = people.sign_up("doctor"), people.sign_up("patient")
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    link = patient.insert("patient_doctor_links", {"patient_id": patient.id, "doctor_id": doctor.id}).json()
    known = {"linkId": link[0]["id"]}
    of_route, who = examples(), {"a doctor": doctor, "a patient": patient}
    with Examples.against(people.env) as node:
        for step in STORY:
            if step == "asked again":
                assert patient.rpc("renew_link", link_id=known["linkId"]).is_success
                continue
            if step == "POST /files/url":
                known["filePath"] = sent_file(patient, known["conversationId"])
            told = node.run(of_route[step], who[of_route[step].persona], known)
            assert not told["error"], (step, told)
            known["conversationId"] = told["data"].get("conversation_id") or known.get("conversationId")
            known["callId"] = told["data"].get("call", {}).get("id") or known.get("callId")
    assert set(STORY) - {"asked again"} == {name for name, each in of_route.items() if not each.is_derived}


def test_the_examples_of_routes_are_strict_typescript() -> None:
    found = examples().values()
    blocks = [f"export async function route{n}() {{ {each.text} }}" for n, each in enumerate(found)]
    ids = {"conversationId", *(name for each in found for name in re.findall(r"\$\{(\w+)\}", each.text))}
    known = "".join(f"declare const {name}: number\n" for name in sorted(ids))
    assert complaints(PRELUDE + known + "\n".join(blocks)) == []


def test_a_route_without_a_body_needs_no_written_example() -> None:
    operations: dict[str, Any] = {name: {} for name in (*examples(), "POST /beds/{bed_id}/free")}
    derived = of_routes(operations)["POST /beds/{bed_id}/free"]
    assert derived.text == "const data = await post(`/beds/${bedId}/free`)"
    operations["POST /beds"] = {"requestBody": {}}
    with pytest.raises(OpsError, match=r"docs/examples/routes\.ts needs an example of POST /beds:"):
        of_routes(operations)
