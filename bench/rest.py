"""Requests to PostgREST over one kept-alive connection, with a real JWT."""

import json
import time
from http.client import HTTPConnection
from typing import Any
from urllib.parse import quote

from devstack import keys
from devstack.config import HOST

_IDLE_SECONDS = 2.0  # uvicorn closes an idle connection after five


class Rest:
    """One connection for any token; `prefix` is set if it leads through the gateway."""

    def __init__(self, port: int, prefix: str = "") -> None:
        self._http, self._prefix = HTTPConnection(HOST, port, timeout=60), prefix
        self._used = 0.0

    def get(self, token: str, table: str, query: str) -> bytes:
        """The body with the rows, unparsed. Raises `RuntimeError` for any status but 200."""
        return self._ask("GET", f"/{table}?{quote(query, safe='=&.,()*!:')}", token, None, {})

    def call(self, token: str, function: str, parameters: dict[str, Any]) -> bytes:
        """Call `workflows.<function>`. Raises `RuntimeError` for any status but 200."""
        body = json.dumps(parameters, default=str).encode()
        headers = {"Content-Type": "application/json", "Content-Profile": "workflows"}
        return self._ask("POST", f"/rpc/{function}", token, body, headers)

    def close(self) -> None:
        self._http.close()

    def _ask(self, method: str, path: str, token: str, body: bytes | None, headers: dict[str, str]) -> bytes:
        if time.monotonic() - self._used > _IDLE_SECONDS:
            self._http.close()  # the next request opens it again
        who = {"apikey": keys.PUBLISHABLE_KEY, "Authorization": f"Bearer {token}"}
        self._http.request(method, self._prefix + path, body=body, headers={**who, **headers})
        answer = self._http.getresponse()
        text = answer.read()
        self._used = time.monotonic()
        if answer.status != 200:
            raise RuntimeError(f"{path.split('?')[0]} answered {answer.status}: {text.decode()[:300]}")
        return text
