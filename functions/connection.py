"""A kept-alive HTTP connection to Supabase that never repeats a request that may have been executed.

Lambda freezes a function between requests, so the server has often closed the connection by the next one.
A closed connection is detected before sending (the socket is readable), when opening another is safe.
"""

import select
import threading
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any, Self
from urllib.parse import urlsplit

from functions.errors import DatabaseUnavailable

CONNECT_SECONDS = 3.0
# Longer than a statement of workflow_api may run (sql/00_platform/), short enough for two calls in API
# Gateway's 29 s.
READ_SECONDS = 10.0
_threads = threading.local()


@dataclass(frozen=True)
class Answer:
    """An HTTP status, the body, and whether the body is PostgREST's."""

    status: int
    body: bytes = field(repr=False)


class Connection:
    """One server, one socket at a time, for one thread."""

    def __init__(self, url: str, read_seconds: float = READ_SECONDS) -> None:
        self._url, self._read_seconds = url, read_seconds
        self._http: HTTPConnection | None = None

    @classmethod
    def of_this_thread(cls, url: str, read_seconds: float = READ_SECONDS) -> Self:
        """The connection this thread keeps to `url` with that time-out."""
        kept: dict[tuple[str, float], Self] = _threads.__dict__.setdefault("connections", {})
        return kept.setdefault((url, read_seconds), cls(url, read_seconds))

    @classmethod
    def close_all_of_this_thread(cls) -> None:
        """Close every connection of this thread."""
        for connection in _threads.__dict__.get("connections", {}).values():
            connection.close()

    def post(self, path: str, headers: dict[str, str], body: bytes, *, repeatable: bool) -> Answer:
        """POST and read the whole answer.

        Raises `DatabaseUnavailable` when the server cannot be reached in `CONNECT_SECONDS` or is silent for
        `READ_SECONDS`. Only a `repeatable` request is sent a second time, once, when a kept connection died.
        """
        reused = self._is_usable()
        try:
            return self._exchange("POST", path, headers, body)
        except (OSError, HTTPException) as error:
            self.close()
            if not (reused and repeatable) or isinstance(error, TimeoutError):
                raise DatabaseUnavailable from None
        return self._last_attempt("POST", path, headers, body)

    def get(self, path: str) -> Answer:
        """GET without credentials. Raises `DatabaseUnavailable`."""
        self._is_usable()
        return self._last_attempt("GET", path, {}, None)

    def close(self) -> None:
        """Close the socket; the next request opens another."""
        if self._http is not None:
            self._http.close()
        self._http = None

    def _last_attempt(self, method: str, path: str, headers: dict[str, str], body: bytes | None) -> Answer:
        try:
            return self._exchange(method, path, headers, body)
        except (OSError, HTTPException):
            self.close()
            raise DatabaseUnavailable from None

    def _exchange(self, method: str, path: str, headers: dict[str, str], body: bytes | None) -> Answer:
        if self._http is None:
            self._http = _open(self._url, self._read_seconds)
        self._http.request(method, urlsplit(self._url).path + path, body=body, headers=headers)
        response: HTTPResponse = self._http.getresponse()
        return Answer(response.status, response.read())

    def _is_usable(self) -> bool:
        """Whether a socket is open; one with something to read was closed by the server."""
        sock: Any = self._http.sock if self._http else None
        if sock is not None and not select.select([sock], [], [], 0)[0]:
            return True
        self.close()
        return False


def _open(url: str, read_seconds: float) -> HTTPConnection:
    parts = urlsplit(url)
    host = parts.hostname or ""
    kind = HTTPConnection if parts.scheme == "http" else HTTPSConnection
    connection = kind(host, parts.port, timeout=CONNECT_SECONDS)
    connection.connect()
    connection.sock.settimeout(read_seconds)
    return connection
