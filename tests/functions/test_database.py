"""Calls to the database: the request, the error of each answer, and a rotated token."""

import json
import time

import pytest

from functions import errors
from functions.connection import Answer
from functions.database import Rpc, api_rpc, jobs_rpc
from functions.database_errors import error_of
from tests.functions.conftest import Point
from tests.functions.support.faulty_servers import always, answer, serving

REFUSED = answer(401, b'{"code":"PGRST301","message":"JWSError JWSInvalidSignature"}')


def refusal(status: int, code: str, message: str, detail: str = "") -> Answer:
    return Answer(status, json.dumps({"code": code, "message": message, "details": detail}).encode())


@pytest.mark.parametrize(
    ("given", "kind", "code"),
    [
        (refusal(409, "PT409", "slot_taken"), errors.Conflict, "slot_taken"),
        (refusal(404, "PT404", "link_not_found"), errors.NotFound, "link_not_found"),
        (refusal(403, "PT403", "role_not_allowed"), errors.Forbidden, "role_not_allowed"),
        (refusal(401, "PT401", "session_not_found"), errors.Unauthenticated, "session_not_found"),
        (
            refusal(422, "PT422", "scheduled_for_out_of_range"),
            errors.Unprocessable,
            "scheduled_for_out_of_range",
        ),
        (refusal(409, "PT409", "Key (a)=(secret) is taken"), errors.InternalError, "internal_error"),
        (refusal(418, "PT418", "teapot"), errors.InternalError, "internal_error"),
        (
            refusal(409, "23505", 'duplicate key … constraint "video_calls_one_live_per_conversation"'),
            errors.Conflict,
            "call_in_progress",
        ),
        (refusal(409, "23505", 'duplicate key … constraint "other"'), errors.Conflict, "conflict"),
        (refusal(400, "23514", 'violates check constraint "other"'), errors.Unprocessable, "invalid_value"),
        (refusal(400, "22P02", "invalid input syntax"), errors.Unprocessable, "invalid_value"),
        (refusal(500, "40P01", "deadlock detected"), errors.DatabaseUnavailable, "database_unavailable"),
        (refusal(500, "57014", "canceling statement"), errors.DatabaseUnavailable, "database_unavailable"),
        (refusal(504, "PGRST003", "no connection"), errors.DatabaseUnavailable, "database_unavailable"),
        (refusal(404, "PGRST202", "no such function"), errors.InternalError, "internal_error"),
        (refusal(403, "42501", "permission denied"), errors.InternalError, "internal_error"),
        (refusal(400, "", ""), errors.DatabaseUnavailable, "database_unavailable"),
        (Answer(502, b"<html>bad gateway</html>"), errors.DatabaseUnavailable, "database_unavailable"),
        (Answer(400, b"[1]"), errors.InternalError, "internal_error"),
    ],
)
def test_each_refusal_becomes_one_typed_error(
    given: Answer, kind: type[errors.WorkflowError], code: str
) -> None:
    error = error_of(given)
    assert (type(error), error.code) == (kind, code)


def test_an_error_holds_no_value_of_a_violated_constraint() -> None:
    error = error_of(refusal(409, "23505", 'constraint "other"', "Key (name)=(Ada) already exists."))
    assert "Ada" not in repr(error.__dict__)


@pytest.mark.parametrize(
    ("rpc", "secret"), [(api_rpc, b"workflow-api-token"), (jobs_rpc, b"workflow-jobs-token")]
)
def test_an_rpc_sends_its_schema_and_the_token_of_its_role(point: Point, rpc: Rpc, secret: bytes) -> None:
    with serving(always(answer(200, b'{"SecretString":"the.role.token"}'))) as extension:
        with serving(always(answer(200, b'{"link":1}'))) as supabase:
            point(supabase.url, extension.url.rpartition(":")[2])
            assert rpc("approve_link", p_link_id=3) == {"link": 1}
        assert b"secretId=carebase%2Flocal%2F" + secret in extension.requests[0]
    head, _, body = supabase.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /rest/v1/rpc/approve_link ")
    for line in (
        b"Content-Profile: workflows",
        b"apikey: sb_publishable_test",
        b"Authorization: Bearer the.role.token",
    ):
        assert line in head
    assert json.loads(body) == {"p_link_id": 3}


def test_a_rotated_token_is_loaded_once_and_the_call_repeated(point: Point) -> None:
    def tokens(n: int, request: bytes) -> tuple[bytes, bool]:
        assert (b"refreshNow=true" in request) == (n == 2)
        return answer(200, b'{"SecretString":"token-%d"}' % n), True

    def database(n: int, request: bytes) -> tuple[bytes, bool]:
        return (answer(200, b"1") if b"Bearer token-2" in request else REFUSED), True

    with serving(tokens) as extension, serving(database) as supabase:
        point(supabase.url, extension.url.rpartition(":")[2])
        assert api_rpc("anything") == 1
        assert api_rpc("anything") == 1
    assert (len(extension.requests), len(supabase.requests)) == (2, 3)


def test_a_token_refused_twice_is_an_internal_error(point: Point) -> None:
    secret = always(answer(200, b'{"SecretString":"bad"}'))
    with serving(secret) as extension, serving(always(REFUSED)) as supabase:
        point(supabase.url, extension.url.rpartition(":")[2])
        with pytest.raises(errors.InternalError):
            api_rpc("anything")
    assert len(supabase.requests) == 2


@pytest.mark.parametrize(
    "reply",
    [answer(400, b'{"SecretString":"x"}'), answer(200, b"{}"), answer(200, b"[]"), b"nonsense\r\n\r\n"],
)
def test_without_a_secret_no_request_is_sent(point: Point, reply: bytes) -> None:
    with serving(always(reply, go_on=False)) as extension:
        point("http://127.0.0.1:1", extension.url.rpartition(":")[2])
        with pytest.raises(errors.SecretsUnavailable):
            api_rpc("anything")


def test_an_unexpected_refusal_is_logged_with_its_code_only(capsys: pytest.CaptureFixture[str]) -> None:
    error_of(refusal(403, "42501", "permission denied for Ada"))
    error_of(refusal(400, "Ada's own words", "Ada"))
    logged = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["event"], one["status"], one["code"]) for one in logged] == [
        ("database_refused", 403, "42501"),
        ("database_refused", 400, "none"),
    ]
    assert "Ada" not in repr(logged)


def test_a_caller_may_set_a_shorter_time_limit(point: Point) -> None:
    def slow(n: int, request: bytes) -> tuple[bytes, bool]:
        time.sleep(0.3)
        return answer(200, b"1"), True

    with serving(always(answer(200, b'{"SecretString":"t"}'))) as extension, serving(slow) as supabase:
        point(supabase.url, extension.url.rpartition(":")[2])
        with pytest.raises(errors.DatabaseUnavailable):
            jobs_rpc("anything", seconds=0.1)
        assert jobs_rpc("anything") == 1
