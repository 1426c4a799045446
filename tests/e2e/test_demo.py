"""`make demo` on the tests' stack; it fails when an answer differs from the expected one."""

import os
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from devstack.config import ROOT, Config
from devstack.processes import readiness
from tests.support.stack import Stack

# Tests that need a working Daily, or make it fail, run one after the other.
pytestmark = pytest.mark.xdist_group("daily")


def demo(home: Path) -> "subprocess.CompletedProcess[str]":
    """Runs the demo like `make demo`, for the stack whose env file is in `home`."""
    return subprocess.run(
        ["node", "demo/run.js"],
        cwd=ROOT,
        env={**os.environ, "CAREBASE_HOME": str(home), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_demo_runs_twice(stack: Stack) -> None:
    for _ in range(2):
        told = demo(stack.home)
        assert told.returncode == 0, told.stdout + told.stderr
        assert "All as expected" in told.stdout
        assert told.stderr == ""
        for step in range(1, 12):
            assert f"\n{step}. " in told.stdout


class DailyWithoutChecks(BaseHTTPRequestHandler):
    """A stand-in for Daily that admits anybody to every room."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Writes no log."""


@pytest.fixture
def home_with_open_rooms(env: dict[str, str], tmp_path: Path) -> Iterator[Path]:
    """A home whose env file names the shared stack and this stand-in for Daily."""
    home = Config(root=ROOT, home=tmp_path, base=0)
    server = ThreadingHTTPServer(("127.0.0.1", 0), DailyWithoutChecks)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    changed = {**env, "PROVIDERS_URL": f"http://127.0.0.1:{server.server_port}"}
    (tmp_path / "env").write_text("".join(f"{name}={value}\n" for name, value in changed.items()))
    with readiness.noted(home):
        yield tmp_path
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_demo_fails_when_something_differs(home_with_open_rooms: Path) -> None:
    told = demo(home_with_open_rooms)
    assert told.returncode == 1
    assert told.stderr == "\nNot as expected: entering without a token: expected 403, got 200\n"
    assert "All as expected" not in told.stdout
