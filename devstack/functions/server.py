"""The HTTP functions behind Chalice's local server.

`python -m devstack.functions.server HOST PORT` serves them, with `--socket FD` on a socket that is bound
already, and with `--check` only loads them. If they cannot be loaded, it logs one line and fails.
"""

import argparse
import json
import os
import signal
import socket
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from typing import Any

from chalice.app import Chalice
from chalice.config import Config
from chalice.local import ChaliceRequestHandler, ThreadedHTTPServer

from devstack.functions.loading import load, place
from devstack.processes import log_lines
from devstack.processes.orphans import end_with

_LOOK = 0.1  # seconds between two checks whether the server was ended


class Handler(ChaliceRequestHandler):
    """Answers one connection's requests and logs a line for each."""

    # Headers and body leave as two packets. With Nagle's algorithm the second one waits until the client
    # acknowledges the first, which clients delay by 40 ms.
    disable_nagle_algorithm = True

    def parse_request(self) -> bool:
        self._began = time.monotonic()
        return bool(super().parse_request())

    def _send_http_response(self, code: int, headers: Any, body: Any) -> None:
        super()._send_http_response(code, headers, body)
        spent = int((time.monotonic() - self._began) * 1000)
        log_lines.answered(self.command, self.path, code, spent, problem_code(code, body))

    def log_message(self, *_: object) -> None:
        """Write nothing, because http.server's line contains the query string."""


class Server(ThreadedHTTPServer):
    """A server on a bound socket; `finish` ends it after the open requests are answered."""

    daemon_threads = False
    # The default lets five connections wait and resets the sixth: too few when many clients start at once.
    request_queue_size = 256

    def __init__(self, listener: socket.socket, app: Chalice, config: Config) -> None:
        handler = partial(Handler, app_object=app, config=config)
        super().__init__(listener.getsockname(), handler, bind_and_activate=False)
        self.socket.close()
        self.socket: socket.socket = listener
        self._open: set[socket.socket] = set()
        self.server_activate()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def finish(self) -> None:
        """Accept no more requests, and return when all accepted ones are answered."""
        for connection in list(self._open):
            with suppress(OSError):  # the client has just disconnected
                connection.shutdown(socket.SHUT_RD)
        self.server_close()


def problem_code(status: int, body: Any) -> str:
    """The code of a problem; empty for any other answer."""
    if status < 400:
        return ""
    try:
        return str(json.loads(body)["code"])
    except (ValueError, KeyError, TypeError):
        return ""


def main() -> int:
    """Load the functions, then serve until this process is ended."""
    options = _options()
    try:
        app, config = load()
    except Exception as error:  # noqa: BLE001 - anything can go wrong in a file that is being edited
        log_lines.write("not_loaded", error=f"{type(error).__name__}: {error}", place=place(error))
        return 1
    if not options.check:
        _serve(Server(_listener(options), app, config))
    return 0


def _serve(server: Server) -> None:
    """Serve until SIGTERM."""
    # In a thread: `shutdown` waits for `serve_forever`, which the handler interrupts.
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever(_LOOK)
    server.finish()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m devstack.functions.server", description=__doc__)
    parser.add_argument("host", nargs="?")
    parser.add_argument("port", nargs="?", type=int)
    parser.add_argument("--socket", type=int)
    parser.add_argument("--check", action="store_true")
    return parser.parse_args()


def bound(host: str, port: int) -> socket.socket:
    """A socket on that address, which refuses connections until a server listens on it."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    return listener


def _listener(options: argparse.Namespace) -> socket.socket:
    if options.socket is not None:
        end_with(os.getppid())
        return socket.socket(fileno=options.socket)
    return bound(options.host, options.port)


if __name__ == "__main__":
    sys.exit(main())
