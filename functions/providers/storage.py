"""Supabase Storage signs download URLs, with the token of the role workflow_signer.

Protocol: supabase/storage, POST /object/sign/{bucket} with a list of paths. In the other form, with one path
in the address, a client and Storage can read the escapes of a path differently.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import httpx

from functions.errors import NotFound, ProviderRejected
from functions.providers.http import DEADLINE_SECONDS, Answer, JsonClient
from functions.secrets import secret
from functions.settings import settings

SIGNER = "workflow-signer-token"
_TOKEN = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")

# Returns the signer's token; called with True it does not use a cached one.
Token = Callable[[bool], str]


class FileSigner:
    """A client of one project's Storage.

    Raises `ProviderUnavailable` (no answer, 429, 5xx), `ProviderRejected` (any other refusal, or an answer
    that is not what Storage documents) and `NotFound`.
    """

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str,
        token: Token,
        transport: httpx.BaseTransport | None = None,
        deadline: float = DEADLINE_SECONDS,
    ) -> None:
        self._http = JsonClient(base_url, transport, deadline=deadline)
        self._base_url, self._api_key, self._token = base_url, api_key, token

    def close(self) -> None:
        """Close the kept-alive connections."""
        self._http.close()

    def sign(self, bucket: str, path: str, seconds: int, download: str | None = None) -> str:
        """The URL with which anyone opens this file for `seconds`, or saves it as `download`.

        Raises `NotFound` with the code file_not_found when Storage signs no such file for our role.
        """
        place = f"/object/sign/{quote(bucket, safe='')}"
        token = _signature(self._ask(place, {"expiresIn": seconds, "paths": [path]}))
        named = "" if download is None else f"&download={quote(download, safe='')}"
        return f"{self._base_url}{place}/{quote(path)}?token={token}{named}"

    def _ask(self, path: str, body: object) -> Any:
        """The answer's body."""
        token = self._token(False)
        answer = self._send(path, body, token)
        # Storage refuses an expired token with 400.
        if answer.status in (400, 401, 403) and (rotated := self._token(True)) != token:
            answer = self._send(path, body, rotated)
        if answer.status != 200:
            raise ProviderRejected
        return answer.body

    def _send(self, path: str, body: object, token: str) -> Answer:
        headers = {"apikey": self._api_key, "Authorization": f"Bearer {token}"}
        return self._http.request("POST", path, body, headers)


def _signature(body: Any) -> str:
    """The token in the answer for one path. Raises `NotFound` or `ProviderRejected`."""
    if not isinstance(body, list) or len(body) != 1 or not isinstance(body[0], dict):
        raise ProviderRejected
    url = body[0].get("signedURL")
    if url is None:
        raise NotFound("file_not_found")
    token = str(url).rpartition("?token=")[2]
    if not _TOKEN.fullmatch(token):
        raise ProviderRejected
    return token


@lru_cache(maxsize=1)
def from_settings() -> FileSigner:
    """The client of this process: only one, so that its retry budget and breaker count every request."""
    return FileSigner(
        base_url=f"{settings().supabase_url}/storage/v1",
        api_key=settings().publishable_key,
        token=lambda fresh: secret(SIGNER, fresh=fresh),
        deadline=settings().provider_seconds,
    )
