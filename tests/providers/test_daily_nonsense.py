"""Answers that Daily does not document are refused and not requested again."""

import json
from typing import Any
from uuid import uuid4

import httpx
import pytest

from functions.errors import ProviderRejected
from tests.providers.support.scripted_daily import ROOM, create, daily, ok

NONSENSE = {
    "html": httpx.Response(200, html="<h1>nginx</h1>"),
    "no_body": httpx.Response(200),
    "list": ok([]),
    "empty": ok({}),
    "public": ok(ROOM | {"privacy": "public"}),
    "no_privacy": ok({key: value for key, value in ROOM.items() if key != "privacy"}),
    "name_null": ok(ROOM | {"name": None}),
    "name_path": ok(ROOM | {"name": "../x"}),
    "name_long": ok(ROOM | {"name": "a" * 129, "url": "https://clinic.daily.co/" + "a" * 129}),
    "name_other": ok(ROOM | {"name": "other"}),
    "url_elsewhere": ok(ROOM | {"url": "https://evil.example/abcDEF_-1"}),
    "url_suffix": ok(ROOM | {"url": "https://evildaily.co/abcDEF_-1"}),
    "url_backslash": ok(ROOM | {"url": "https://evil.example\\.daily.co/abcDEF_-1"}),
    "url_userinfo": ok(ROOM | {"url": "https://clinic.daily.co@evil.example/abcDEF_-1"}),
    "url_plain": ok(ROOM | {"url": "http://clinic.daily.co/abcDEF_-1"}),
    "url_broken": ok(ROOM | {"url": "https://[clinic.daily.co/abcDEF_-1"}),
    "redirect": httpx.Response(302, headers={"Location": "https://evil.example"}),
    "created": httpx.Response(201, json=ROOM),
    "huge": httpx.Response(200, content=b" " * 70_000 + json.dumps(ROOM).encode()),
    "refused": httpx.Response(400, json={"error": "invalid-request-error", "info": "no"}),
    "forbidden": httpx.Response(403, json={"error": "forbidden-error"}),
    "not_found": httpx.Response(404, json={"error": "not-found"}),
}


@pytest.mark.parametrize("answer", NONSENSE.values(), ids=NONSENSE.keys())
def test_an_undocumented_answer_is_rejected_without_a_retry(
    answer: httpx.Response,
) -> None:
    client, asked = daily(answer)
    with pytest.raises(ProviderRejected):
        create(client)
    assert len(asked) == 1


@pytest.mark.parametrize(
    "token", [None, "", 7, "a b" * 10, "short", "x" * 9000, "evil\r\nheader: 1234567890"]
)
def test_an_undocumented_token_is_rejected(token: Any) -> None:
    client, _ = daily(ok({"token": token}))
    with pytest.raises(ProviderRejected):
        client.create_token(room_name="r", user_id=uuid4(), user_name=None, is_owner=False, expires_at=1)


@pytest.mark.parametrize("count", [None, -1, "2", True, 1.5])
def test_an_undocumented_presence_is_rejected(count: Any) -> None:
    client, _ = daily(ok({"total_count": count}))
    with pytest.raises(ProviderRejected):
        client.presence("r")
