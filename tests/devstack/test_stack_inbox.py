"""The inbox: tests of a Supabase project find messages with the API of Mailpit."""

import asyncio
from pathlib import Path

import pytest
from starlette.applications import Starlette

from devstack.config import ROOT, Config
from devstack.inbox import Mail, Sms, create_app, deliver
from tests.support.asgi import ask


@pytest.fixture
def inbox(tmp_path: Path) -> Starlette:
    config = Config(root=ROOT, home=tmp_path, base=20_000)
    sent: list[Mail | Sms] = [
        Mail("ada@example.com", "Confirm your email", "Code: 123456", "<p>Code: <b>123456</b></p>"),
        Mail("ben@example.com", "Reset your password", "Code: 654321"),
        Sms("+2348000000001", "Your code is 777777"),
    ]
    for message in sent:
        asyncio.run(deliver(config, message))
    return create_app(config)


def subjects(inbox: Starlette, query: str) -> list[str]:
    return [
        m["Subject"] for m in ask(inbox, "GET", "/api/v1/search", params={"query": query}).json()["messages"]
    ]


def test_newest_first_with_the_latest_by_name(inbox: Starlette) -> None:
    listing = ask(inbox, "GET", "/api/v1/messages").json()
    assert listing["total"] == 3
    assert listing["messages"][0]["To"][0]["Address"] == "+2348000000001"
    latest = ask(inbox, "GET", "/api/v1/message/latest").json()
    assert latest["Text"] == "Your code is 777777"
    assert ask(inbox, "GET", f"/api/v1/message/{latest['ID']}").json() == latest


def test_search_by_recipient_subject_and_words(inbox: Starlette) -> None:
    assert subjects(inbox, 'to:"ada@example.com"') == ["Confirm your email"]
    assert subjects(inbox, "to:+2348000000001") == ["SMS"]
    assert subjects(inbox, "subject:reset") == ["Reset your password"]
    assert subjects(inbox, "to:ben 654321") == ["Reset your password"]
    assert subjects(inbox, "to:ada 654321") == []


def test_delete_one_or_all(inbox: Starlette) -> None:
    first = ask(inbox, "GET", "/api/v1/message/latest").json()["ID"]
    assert ask(inbox, "DELETE", "/api/v1/messages", json={"IDs": [first]}).text == "ok"
    assert ask(inbox, "GET", "/api/v1/messages").json()["total"] == 2
    ask(inbox, "DELETE", "/api/v1/messages")
    assert ask(inbox, "GET", "/api/v1/messages").json()["messages"] == []
    assert ask(inbox, "GET", "/api/v1/message/latest").status_code == 404


def test_the_page_shows_messages_without_running_scripts(inbox: Starlette, tmp_path: Path) -> None:
    config = Config(root=ROOT, home=tmp_path, base=20_000)
    asyncio.run(deliver(config, Mail("eve@example.com", "<script>1</script>", "x", "<script>2</script>'>")))
    listing, message = ask(inbox, "GET", "/").text, ask(inbox, "GET", "/view/latest").text
    assert "ada@example.com" in listing
    assert "<script>" not in listing + message
    assert "sandbox=" in message
