"""Small real servers, each with one fault."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
Behaviour = Callable[[int, bytes], tuple[bytes, bool]]


@dataclass
class Server:
    """`requests` are the received heads and bodies, `sockets` the number of accepted connections."""

    url: str = ""
    requests: list[bytes] = field(default_factory=list)
    sockets: int = 0


@contextmanager
def serving(behave: Behaviour) -> Iterator[Server]:
    """Runs a server; `behave(n, request)` returns the answer and whether to keep the connection."""
    server = Server()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        threading.Thread(target=_accept, args=(listener, server, behave), daemon=True).start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)  # close alone does not stop a blocked accept


def answer(status: int, body: bytes) -> bytes:
    """A complete HTTP answer."""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def always(reply: bytes, *, go_on: bool = True) -> Behaviour:
    """Answers every request with the same bytes."""
    return lambda *_: (reply, go_on)


def _accept(listener: socket.socket, server: Server, behave: Behaviour) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            server.sockets += 1
            threading.Thread(target=_talk, args=(connection, server, behave), daemon=True).start()


def _talk(connection: socket.socket, server: Server, behave: Behaviour) -> None:
    with suppress(OSError), connection:
        while request := _request(connection):
            server.requests.append(request)
            reply, go_on = behave(len(server.requests), request)
            connection.sendall(reply)
            if not go_on:
                return


def _request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        if not (chunk := connection.recv(65536)):
            return b""
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body
