"""Every refusal is problem+json with a known code, and an unexpected error reveals no data."""

import json
from collections.abc import Iterator

import pytest
from chalice.app import Blueprint, Chalice
from chalice.test import Client

from chalice_app.problems import translate_chalice_errors
from chalice_app.routing import get, webhook
from functions.errors import Conflict, DatabaseUnavailable, Unauthenticated, Unprocessable

SECRET = "Ada has diabetes"


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    routes = Blueprint("test")
    raised = {
        "conflict": Conflict("slot_taken", "Choose another."),
        "fields": Unprocessable(fields=(("a", "missing"),)),
        "stranger": Unauthenticated(),
        "down": DatabaseUnavailable(retry_after=2.5),
        "bug": ValueError(SECRET),
    }

    def declare(name: str) -> None:
        def view() -> None:
            raise raised[name]

        view.__doc__ = "Raise."
        get(routes, f"/{name}", answers="Health")(view)

    for name in raised:
        declare(name)

    @webhook(routes, "/hook", answers="Health")
    def hook(request: object) -> dict[str, str]:
        """Answer."""
        assert request
        return {"status": "ok"}

    app = Chalice("test", configure_logs=False)
    app.register_blueprint(routes)
    app.register_middleware(translate_chalice_errors, "http")
    with Client(app) as client:
        yield client


def test_a_refusal_says_code_status_title_and_type(client: Client) -> None:
    answer = client.http.get("/conflict")
    body = json.loads(answer.body)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.status_code == body["status"] == 409
    assert body["type"] == "urn:carebase:problem:slot_taken"
    assert (body["code"], body["title"], body["detail"]) == ("slot_taken", "Conflict", "Choose another.")
    assert body["request_id"] == answer.headers["X-Request-Id"]


def test_wrong_fields_are_named(client: Client) -> None:
    body = json.loads(client.http.get("/fields").body)
    assert body["errors"] == [{"field": "a", "code": "missing"}]


def test_refusals_set_www_authenticate_and_retry_after(client: Client) -> None:
    assert client.http.get("/stranger").headers["WWW-Authenticate"] == "Bearer"
    assert client.http.get("/down").headers["Retry-After"] == "3"


def test_a_bug_answers_internal_error_and_logs_its_place(
    client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = client.http.get("/bug")
    printed = capsys.readouterr()
    assert answer.status_code == 500
    assert json.loads(answer.body)["code"] == "internal_error"
    assert SECRET not in answer.body.decode() + printed.out + printed.err
    logged = [json.loads(line) for line in printed.out.splitlines()]
    assert logged[0]["error"] == "ValueError"
    assert "test_problems.py" in logged[0]["place"]
    assert logged[1]["status"] == 500


def test_a_refusal_by_chalice_is_also_problem_json(client: Client) -> None:
    unsupported = client.http.post("/hook", headers={"Content-Type": "text/plain"}, body=b"x")
    assert (unsupported.status_code, json.loads(unsupported.body)["code"]) == (415, "unsupported_media_type")
    forbidden_method = client.http.get("/hook")
    assert (forbidden_method.status_code, json.loads(forbidden_method.body)["code"]) == (
        405,
        "method_not_allowed",
    )
    assert forbidden_method.headers["Allow"] == "POST"


def test_an_answer_is_never_cached(client: Client) -> None:
    answer = client.http.post("/hook", headers={"Content-Type": "application/json"}, body=b"{}")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
