"""An httpx transport in place of Daily: it returns prepared answers and records the requests."""

import json
from collections.abc import Callable
from typing import Any

import httpx

from functions.providers.daily import Daily, Room

KEY = "secret-api-key"
BASE = "https://api.daily.co/v1"
ROOM = {"name": "abcDEF_-1", "url": "https://clinic.daily.co/abcDEF_-1", "privacy": "private", "id": "x"}
Handler = Callable[[httpx.Request], httpx.Response]


class Asked(list[httpx.Request]):
    """The recorded requests."""

    def bodies(self) -> list[Any]:
        return [json.loads(request.content) if request.content else None for request in self]


def daily(
    *answers: httpx.Response | Exception, key: Callable[[bool], str] = lambda _: KEY
) -> tuple[Daily, Asked]:
    """A client of Daily that gets these answers, and then repeats the last one."""
    asked, left = Asked(), list(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    return Daily(base_url=BASE, api_key=key, transport=httpx.MockTransport(handle)), asked


def ok(body: Any) -> httpx.Response:
    return httpx.Response(200, json=body)


def create(client: Daily) -> Room:
    return client.create_room(expires_at=2_000_000_000, not_before=None, recording=False)
