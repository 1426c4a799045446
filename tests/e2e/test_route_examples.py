"""The examples of the HTTPS functions run, in the order of a story, and compile."""

import json
from typing import Any

import psycopg
import pytest

from ops import openapi
from ops.reference.examples import of_routes
from ops.reference.routes import Routes
from tests.clients.support.typescript import complaints
from tests.support.clients import People
from tests.support.examples import Examples

# A call needs a healthy Daily.
pytestmark = pytest.mark.xdist_group("daily")

Db = psycopg.Connection[Any]
CALL, LINK = "POST /calls/{call_id}/", "POST /links/{link_id}/"
STORY = (
    f"{LINK}approve",
    *("POST /calls", f"{CALL}cancel"),
    *("POST /calls", f"{CALL}decline"),
    *("POST /calls", f"{CALL}answer", f"{CALL}token", f"{CALL}end"),
    *(f"{LINK}block", f"{LINK}unblock"),
    *("asked again", f"{LINK}reject"),
    *("asked again", f"{LINK}approve", f"{LINK}end"),
)
PRELUDE = """import type {} from "../../clients/typescript/app.types.js"
declare function post<Result>(path: string, body?: object, key?: string): Promise<Result>
"""


def routes() -> list[str]:
    return list(Routes(json.loads(openapi.FILE.read_text())).operations)


def test_the_examples_of_routes_run(people: People, db: Db) -> None:
    doctor, patient = people.sign_up("doctor"), people.sign_up("patient")
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    link = patient.insert("patient_doctor_links", {"patient_id": patient.id, "doctor_id": doctor.id}).json()
    known = {"linkId": link[0]["id"]}
    examples, who = of_routes(routes()), {"a doctor": doctor, "a patient": patient}
    with Examples.against(people.env) as node:
        for step in STORY:
            if step == "asked again":
                assert patient.rpc("renew_link", link_id=known["linkId"]).is_success
                continue
            told = node.run(examples[step], who[examples[step].persona], known)
            assert not told["error"], (step, told)
            known["conversationId"] = told["data"].get("conversation_id") or known.get("conversationId")
            known["callId"] = told["data"].get("call", {}).get("id") or known.get("callId")
    assert set(STORY) - {"asked again"} == set(routes())


def test_the_examples_of_routes_are_strict_typescript() -> None:
    blocks = [
        f"export async function route{n}() {{ {each.text} }}"
        for n, each in enumerate(of_routes(routes()).values())
    ]
    known = "declare const linkId: number, callId: number, conversationId: number\n"
    assert complaints(PRELUDE + known + "\n".join(blocks)) == []
