"""Malformed bodies, keys and media types, and requests of browsers."""

import json
import time

import httpx
import pytest

from tests.support.clients import People
from tests.support.openapi_contract import check
from tests.support.patient_and_doctor import Care, outcome, post

SECRET = "aspirin-for-Ada"
TOMORROW = int(time.time()) + 86_400


def seconds(when: int | str) -> str:
    """A call planned for a moment in Unix seconds, where the API wants ISO 8601."""
    return json.dumps({"conversation_id": 1, "scheduled_for": when})


def send(care: Care, content: str | bytes, key: str | None = "a-key", **headers: str) -> httpx.Response:
    """POST /calls with any bytes."""
    named = {
        "Content-Type": "application/json",
        **({} if key is None else {"Idempotency-Key": key}),
        **headers,
    }
    return check(care.doctor.function("POST", "calls", content=content, headers=named))


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        ("", 400, "malformed_json"),
        ("{", 400, "malformed_json"),
        (b"\xff\xfe", 400, "malformed_json"),
        ("[" * 9000, 400, "malformed_json"),
        ("{}" + " " * 17_000, 413, "body_too_large"),
        ("[]", 422, "invalid_body"),
        ("{}", 422, "invalid_body"),
        (json.dumps({"conversation_id": SECRET}), 422, "invalid_body"),
        (json.dumps({"conversation_id": 1, SECRET: 1}), 422, "invalid_body"),
        (json.dumps({"conversation_id": 1, "scheduled_for": SECRET}), 422, "invalid_body"),
        # Fixed ids: ids with the current time differ between two workers, and then xdist runs no test.
        pytest.param(seconds(TOMORROW), 422, "invalid_body", id="seconds"),
        pytest.param(seconds(str(TOMORROW)), 422, "invalid_body", id="seconds-as-text"),
    ],
)
def test_a_malformed_body_has_a_code_and_is_not_quoted(
    care: Care, content: str | bytes, status: int, code: str
) -> None:
    answer = send(care, content)
    assert outcome(answer) == (status, code)
    assert SECRET not in answer.text


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (None, "idempotency_key_required"),
        ("", "invalid_idempotency_key"),
        ("k" * 256, "invalid_idempotency_key"),
    ],
)
def test_a_call_needs_a_valid_idempotency_key(care: Care, key: str | None, code: str) -> None:
    body = json.dumps({"conversation_id": care.conversation})
    assert outcome(send(care, body, key)) == (400, code)


def test_another_media_type_is_refused_before_the_body_is_read(care: Care) -> None:
    answer = send(care, "conversation_id=1", **{"Content-Type": "application/x-www-form-urlencoded"})
    assert outcome(answer) == (415, "unsupported_media_type")


def test_a_route_without_a_body_refuses_one(care: Care) -> None:
    assert outcome(post(care.doctor, f"links/{care.link}/approve", {"status": "active"})) == (
        422,
        "invalid_body",
    )


def test_the_health_route_needs_no_token(people: People) -> None:
    assert check(people.anon.function("GET", "health")).json() == {"status": "ok"}


def test_a_browser_may_send_our_headers_from_any_origin(care: Care) -> None:
    asked = {"Origin": "https://app.example", "Access-Control-Request-Method": "POST"}
    answer = care.doctor.http.options(f"{care.doctor.env['FUNCTIONS_URL']}/calls", headers=asked)
    allowed = answer.headers["Access-Control-Allow-Headers"].lower().split(",")
    assert {"authorization", "content-type", "idempotency-key", "apikey", "x-client-info"} <= set(allowed)
    refused = send(care, "{}")
    assert refused.headers["Access-Control-Allow-Origin"] == "*"
    assert "X-Request-Id" in refused.headers["Access-Control-Expose-Headers"]


def test_apps_cannot_call_the_workflow_rpcs_directly(care: Care) -> None:
    for person in (care.doctor, care.patient):
        answer = person.rpc(
            "approve_link", "workflows", p_actor=person.id, p_session=person.id, p_link_id=care.link
        )
        assert answer.status_code in {403, 404, 406}
        assert "42501" in answer.text or "PGRST" in answer.text
