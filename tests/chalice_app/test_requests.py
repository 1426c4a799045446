"""Valid and invalid bodies, ids and keys. A refusal does not quote the request."""

import json
from typing import Any

import pytest
from chalice.app import Request

from chalice_app.models import StartCall
from chalice_app.requests import LARGEST_BODY, body, idempotency_key, identifier, no_body
from functions.errors import BadRequest, NotFound, TooLarge, Unprocessable, WorkflowError

SECRET = "aspirin-for-Ada"


def request(raw: str | bytes | None = None, **headers: str) -> Request:
    event: dict[str, Any] = {
        "multiValueQueryStringParameters": None,
        "headers": headers,
        "pathParameters": {},
        "requestContext": {"httpMethod": "POST", "resourcePath": "/"},
        "body": raw,
        "stageVariables": None,
    }
    return Request(event)


@pytest.mark.parametrize(
    ("raw", "kind", "code"),
    [
        (None, BadRequest, "malformed_json"),
        ("", BadRequest, "malformed_json"),
        ("{", BadRequest, "malformed_json"),
        (b"\xff\xfe{}", BadRequest, "malformed_json"),
        ('{"conversation_id": NaN}', BadRequest, "malformed_json"),
        ("[" * 10_000, BadRequest, "malformed_json"),
        ('{"conversation_id": ' + "9" * 5000 + "}", BadRequest, "malformed_json"),
        (" " * LARGEST_BODY + "{}", TooLarge, "body_too_large"),
        ("[]", Unprocessable, "invalid_body"),
        ("null", Unprocessable, "invalid_body"),
        ("{}", Unprocessable, "invalid_body"),
        ('{"conversation_id": "1"}', Unprocessable, "invalid_body"),
        ('{"conversation_id": 1.0}', Unprocessable, "invalid_body"),
        ('{"conversation_id": true}', Unprocessable, "invalid_body"),
        ('{"conversation_id": 0}', Unprocessable, "invalid_body"),
        ('{"conversation_id": 9223372036854775808}', Unprocessable, "invalid_body"),
        ('{"conversation_id": 1, "recording_enabled": "yes"}', Unprocessable, "invalid_body"),
        ('{"conversation_id": 1, "scheduled_for": "2031-01-01T10:00:00"}', Unprocessable, "invalid_body"),
        ('{"conversation_id": 1, "status": "active"}', Unprocessable, "invalid_body"),
    ],
)
def test_an_invalid_body_is_refused_with_a_code(
    raw: str | bytes | None, kind: type[WorkflowError], code: str
) -> None:
    with pytest.raises(kind) as refused:
        body(request(raw), StartCall)
    assert refused.value.code == code


def test_a_valid_body_becomes_a_frozen_model() -> None:
    asked = body(request('{"conversation_id": 7, "scheduled_for": "2031-01-01T10:00:00+01:00"}'), StartCall)
    assert (asked.conversation_id, asked.recording_enabled) == (7, False)


@pytest.mark.parametrize(
    ("raw", "fields"),
    [
        (json.dumps({"conversation_id": SECRET}), (("conversation_id", "int_type"),)),
        (json.dumps({"conversation_id": 1, SECRET: 1}), (("", "extra_forbidden"),)),
    ],
)
def test_errors_name_fields_and_never_quote_values(raw: str, fields: object) -> None:
    with pytest.raises(Unprocessable) as refused:
        body(request(raw), StartCall)
    assert refused.value.fields == fields
    assert SECRET not in repr(refused.value.__dict__) + str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


@pytest.mark.parametrize("raw", [None, "", "{}", " {} "])
def test_a_route_without_a_body_accepts_none_or_an_empty_object(raw: str | None) -> None:
    no_body(request(raw))


@pytest.mark.parametrize(("raw", "code"), [('{"a": 1}', "invalid_body"), ("x", "malformed_json")])
def test_a_route_without_a_body_refuses_every_field(raw: str, code: str) -> None:
    with pytest.raises(WorkflowError) as refused:
        no_body(request(raw))
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["", "0", "-1", "1.0", "01", "abc", "٣", "1 or 1=1", "9" * 19, "9" * 400])
def test_an_invalid_id_is_answered_as_not_found(text: str) -> None:
    with pytest.raises(NotFound, match="link_not_found"):
        identifier(text, "link_not_found")


def test_the_largest_id_is_postgres_largest_bigint() -> None:
    assert identifier("9223372036854775807", "x") == 2**63 - 1


@pytest.mark.parametrize("key", ["", " ", "a b", "é", "a\tb", "k" * 256])
def test_a_key_is_visible_ascii_of_up_to_255(key: str) -> None:
    with pytest.raises(BadRequest, match="invalid_idempotency_key"):
        idempotency_key(request(**{"Idempotency-Key": key}))


def test_a_key_may_be_left_out_unless_it_is_required() -> None:
    assert idempotency_key(request()) is None
    assert idempotency_key(request(**{"Idempotency-Key": "~" * 255})) == "~" * 255
    with pytest.raises(BadRequest, match="idempotency_key_required"):
        idempotency_key(request(), required=True)
