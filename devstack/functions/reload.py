"""Serves the HTTP functions, and loads them again after an edit.

`python -m devstack.functions.reload HOST PORT`. While the files cannot be loaded, the log has the reason, and
the old server continues. The socket stays open: requests during a change wait for the new server.
"""

import os
import socket
import subprocess
import sys
import time

from devstack.config import ROOT
from devstack.functions.server import bound
from devstack.functions.sources import stamp
from devstack.processes import log_lines
from devstack.processes.orphans import end_with

_PAUSE = 0.3  # seconds between two checks of the files
_PATIENCE = 5.0  # seconds for an old server to end
_SERVER = [sys.executable, "-m", "devstack.functions.server"]


def main(host: str, port: str) -> int:
    """Serve until the server process ends; return its exit code."""
    end_with(os.getppid())
    listener, seen, sound = bound(host, int(port)), stamp(ROOT), True
    server = _started(listener)
    while True:
        time.sleep(_PAUSE)
        if (now := stamp(ROOT)) != seen:
            seen, sound = now, _can_be_loaded()
            server = _replaced(server, listener) if sound else server
        elif server.poll() is not None and sound:
            return server.returncode


def _replaced(server: "subprocess.Popen[bytes]", listener: socket.socket) -> "subprocess.Popen[bytes]":
    """Start a new server; the old one gets some seconds to finish its requests."""
    server.terminate()
    successor = _started(listener)
    log_lines.write("reloaded")
    try:
        server.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        server.kill()
    return successor


def _started(listener: socket.socket) -> "subprocess.Popen[bytes]":
    command = [*_SERVER, "--socket", str(listener.fileno())]
    return subprocess.Popen(command, cwd=ROOT, pass_fds=[listener.fileno()])


def _can_be_loaded() -> bool:
    return subprocess.run([*_SERVER, "--check"], cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
