"""A download URL is signed after the database has agreed, and for 60 seconds."""

from typing import Any

import pytest

from functions.errors import NotFound
from functions.files.urls import FileRequest, file_url
from functions.idempotency import Clock
from tests.support.fakes import ACTOR

ASKED = FileRequest("message-files", "7/ada/x.txt", "note.txt")
CLOCK = Clock(lambda: 2_000_000_000.0, lambda _: None)


class Signer:
    """A fake of Storage that records its requests."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def sign(self, *asked: Any) -> str:
        self.asked.append(asked)
        return "https://example.com/signed"


def test_a_url_is_signed_for_a_minute() -> None:
    signer, called = Signer(), []

    def rpc(name: str, **params: Any) -> None:
        called.append((name, params["p_bucket"], params["p_path"], params["p_actor"]))

    answer = file_url(ACTOR, ASKED, rpc=rpc, signer=signer, clock=CLOCK)
    assert answer == {"url": "https://example.com/signed", "expires_at": "2033-05-18T03:34:20+00:00"}
    assert called == [("grant_file_url", "message-files", "7/ada/x.txt", ACTOR.id)]
    assert signer.asked == [("message-files", "7/ada/x.txt", 60, "note.txt")]


def test_nothing_is_signed_when_the_database_refuses() -> None:
    signer = Signer()

    def rpc(name: str, **_: Any) -> None:
        raise NotFound("file_not_found")

    with pytest.raises(NotFound):
        file_url(ACTOR, ASKED, rpc=rpc, signer=signer, clock=CLOCK)
    assert signer.asked == []
