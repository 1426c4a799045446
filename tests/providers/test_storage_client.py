"""Our client of Storage asks for exactly one signature, and accepts only what Storage documents."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from functions.errors import NotFound, ProviderRejected, ProviderUnavailable
from functions.providers.storage import FileSigner
from tests.providers.support.scripted_daily import Asked, ok

BASE = "https://clinic.supabase.co/storage/v1"
SIGNED = "eyJhbGciOi.eyJ1cmwi.c2ln"
PATH = "7/ada/a note+1?.txt"


def storage(
    *answers: httpx.Response, token: Callable[[bool], str] = lambda _: "t"
) -> tuple[FileSigner, Asked]:
    """A client that gets these answers, and then repeats the last one."""
    asked, left = Asked(), list(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        answer = left.pop(0) if len(left) > 1 else left[0]
        return httpx.Response(answer.status_code, content=answer.content)

    transport = httpx.MockTransport(handle)
    return FileSigner(base_url=BASE, api_key="publishable", token=token, transport=transport), asked


def signature(url: Any) -> httpx.Response:
    return ok([{"error": None, "path": PATH, "signedURL": url}])


def test_one_path_is_signed_with_the_signers_token() -> None:
    client, asked = storage(signature(f"/object/sign/message-files/{PATH}?token={SIGNED}"))
    url = client.sign("message-files", PATH, 60)
    assert url == f"{BASE}/object/sign/message-files/7/ada/a%20note%2B1%3F.txt?token={SIGNED}"
    (request,) = asked
    assert str(request.url) == f"{BASE}/object/sign/message-files"
    assert (request.headers["apikey"], request.headers["Authorization"]) == ("publishable", "Bearer t")
    assert json.loads(request.content) == {"expiresIn": 60, "paths": [PATH]}


def test_a_download_name_is_escaped() -> None:
    client, _ = storage(signature(f"/object/sign/b/p?token={SIGNED}"))
    assert client.sign("b", "p", 60, "a&b=é.txt").endswith("&download=a%26b%3D%C3%A9.txt")


def test_an_unsigned_path_is_not_found() -> None:
    client, _ = storage(ok([{"error": "no", "path": PATH, "signedURL": None}]))
    with pytest.raises(NotFound) as refused:
        client.sign("b", PATH, 60)
    assert refused.value.code == "file_not_found"


@pytest.mark.parametrize("body", [
    None, [], {}, [1], [{}, {}], [{"signedURL": "https://evil.example/?token=a.b.c&x=1"}], [{"signedURL": 7}],
    [{"signedURL": "/object/sign/b/p"}], [{"signedURL": "/object/sign/b/p?token=a b.c.d"}],
])  # fmt: skip
def test_an_undocumented_answer_is_rejected(body: Any) -> None:
    client, _ = storage(ok(body))
    with pytest.raises((ProviderRejected, NotFound)) as refused:
        client.sign("b", "p", 60)
    assert isinstance(refused.value, ProviderRejected)


def test_a_rotated_token_is_used_once_storage_refuses_the_old_one() -> None:
    refusal = httpx.Response(400, json={"statusCode": "403", "error": "Unauthorized"})
    client, asked = storage(
        refusal, signature(f"/x?token={SIGNED}"), token=lambda fresh: "new" if fresh else "old"
    )
    assert client.sign("b", "p", 60).endswith(SIGNED)
    assert [request.headers["Authorization"] for request in asked] == ["Bearer old", "Bearer new"]
    client, asked = storage(refusal)
    with pytest.raises(ProviderRejected):
        client.sign("b", "p", 60)
    assert len(asked) == 1


def test_an_outage_of_storage_is_reported_as_such() -> None:
    client, _ = storage(httpx.Response(503))
    with pytest.raises(ProviderUnavailable):
        client.sign("b", "p", 60)
