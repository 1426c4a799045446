"""`make dev` shows one line for each request and each error of the functions."""

from contextlib import closing
from pathlib import Path

import httpx
import pytest

from devstack.processes import log_lines
from devstack.processes.tail import Tail
from tests.support.stack import Stack, eventually


def test_a_request_is_shown_without_query_token_or_body(stack: Stack) -> None:
    headers = {"Authorization": "Bearer secret-token"}
    url = f"{stack.env['FUNCTIONS_URL']}/calls"
    httpx.post(url, params={"q": "secret-query"}, json={"a": "secret-body"}, headers=headers, trust_env=False)
    httpx.get(f"{stack.env['FUNCTIONS_URL']}/health", trust_env=False)
    log = stack.home / "logs" / "stack.log"
    for _ in eventually("both requests are shown"):
        shown = [" ".join(line.split()) for line in log.read_text().splitlines()]
        calls = [line for line in shown if line.startswith("POST /calls 401 ")]
        if calls and any(line.startswith("GET /health 200 ") for line in shown):
            break
    assert any(line.endswith(" ms invalid_token") for line in calls)
    assert not any("secret" in file.read_text(errors="replace") for file in log.parent.glob("functions.log"))


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (
            '{"event": "unexpected_error", "route": "POST /calls", "error": "KeyError", "place": "a.py:9"}',
            "POST /calls: KeyError at a.py:9",
        ),
        (
            '{"event": "job_failed", "job": "seal_audit", "error": "InternalError", "place": "run.py:3"}',
            "seal_audit: InternalError at run.py:3",
        ),
        (
            '{"event": "not_loaded", "error": "SyntaxError: invalid syntax", "place": "functions/a.py:1"}',
            "Functions not loaded: SyntaxError: invalid syntax at functions/a.py:1",
        ),
        ('{"event": "reloaded"}', "Functions reloaded"),
        ('{"event": "request", "route": "POST /calls", "status": 200}', None),
        ('{"event": "job_succeeded", "job": "seal_audit"}', None),
        ("[1]", None),
        ("a warning of some library", None),
    ],
)
def test_a_line_of_a_log_is_shown_or_hidden(line: str, shown: str | None) -> None:
    text = log_lines.shown(line)
    assert (text and text.plain) == shown


def test_a_path_cannot_control_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    log_lines.answered("GET", "/a\x1b[2Jb?c", 404, 1, "route_not_found")
    text = log_lines.shown(capsys.readouterr().out)
    assert text is not None
    assert text.plain == "GET    /a%1B%5B2Jb  404  1 ms  route_not_found"


def test_a_log_is_followed_line_by_line(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("first\nsec")
    with closing(Tail(log)) as tail, log.open("a") as writing:
        assert list(tail.lines()) == ["first"]
        writing.write("ond\nthird\n")
        writing.flush()
        assert list(tail.lines()) == ["second", "third"]
        assert list(tail.lines()) == []
