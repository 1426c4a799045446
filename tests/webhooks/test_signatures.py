"""The signature against a fixed vector, and a rotated secret."""

import base64
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from functions import secrets
from functions.calls import webhook_signature as signatures
from functions.calls.webhook_signature import is_recent, require_daily, sign
from functions.errors import SecretsUnavailable, Unauthenticated
from functions.settings import settings

# printf '1700000000.{"test":"test"}' | openssl dgst -sha256 -hmac 'carebase-vector-secret' -binary | base64
SECRET = "Y2FyZWJhc2UtdmVjdG9yLXNlY3JldA=="
OLD, NEW, FORGED = (base64.b64encode(bytes([n]) * 32).decode() for n in (1, 2, 3))
VECTOR = "zlvuXK75Ub3R+DaxrIvpcnzBnxhbn9oZa0Rv1YVHZ1I="


def test_the_signature_equals_the_one_of_openssl() -> None:
    assert sign(b'{"test":"test"}', "1700000000", SECRET) == VECTOR


@pytest.mark.parametrize("secret", ["", "not base64!", "c2hvcnQ=", "é"])
def test_an_unusable_secret_matches_nothing(secret: str) -> None:
    timestamp = str(int(time.time()))
    assert sign(b"x", timestamp, secret) == ""
    assert not signatures._matches(b"x", "", timestamp, secret)


@pytest.mark.parametrize(
    ("timestamp", "recent"),
    [("1700000000", True), ("1700000300", True), ("1700000301", False), ("1699999700", True),
     ("1699999699", False), ("1700000000000", True), ("1700000300999", False), ("1699999700000", True)],
)  # fmt: skip
def test_seconds_and_milliseconds_are_distinguished(timestamp: str, recent: bool) -> None:
    assert is_recent(timestamp, 1_700_000_000) is recent


class Extension(HTTPServer):
    """A stand-in for the secrets extension: it returns its secret and counts requests."""

    secret, asked = OLD, 0

    class Handler(BaseHTTPRequestHandler):
        server: "Extension"

        def do_GET(self) -> None:
            self.server.asked += 1
            held = json.dumps({"api_key": "k", "webhook_secret": self.server.secret})
            body = json.dumps({"SecretString": held}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Quiet."""


@pytest.fixture
def extension(monkeypatch: pytest.MonkeyPatch) -> Iterator[Extension]:
    server = Extension(("127.0.0.1", 0), Extension.Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    for name, value in {"SUPABASE_URL": "http://x", "SUPABASE_PUBLISHABLE_KEY": "k", "STAGE": "test"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", str(server.server_port))
    monkeypatch.setattr(signatures, "_refreshed_at", float("-inf"))
    monkeypatch.setattr(secrets, "_cache", {})
    settings.cache_clear()
    yield server
    settings.cache_clear()
    server.shutdown()
    server.server_close()
    thread.join()


def deliver(secret: str) -> None:
    timestamp = str(int(time.time()))
    require_daily(b"{}", sign(b"{}", timestamp, secret), timestamp)


def test_a_rotated_secret_is_read_again(extension: Extension) -> None:
    deliver(OLD)
    extension.secret = NEW
    deliver(NEW)
    assert extension.asked == 2


def test_forged_deliveries_do_not_reload_the_secret_each_time(extension: Extension) -> None:
    for _ in range(20):
        with pytest.raises(Unauthenticated):
            deliver(FORGED)
    assert extension.asked == 2


def test_without_a_usable_secret_every_delivery_is_refused(extension: Extension) -> None:
    for extension.secret in ("", "c2hvcnQ=", "not base64!"):
        secrets._cache.clear()
        with pytest.raises(Unauthenticated):
            deliver(extension.secret)
    extension.shutdown()
    extension.server_close()
    secrets._cache.clear()
    with pytest.raises(SecretsUnavailable):
        deliver(OLD)
