"""Settings that point to a server of the test."""

from collections.abc import Callable, Iterator

import pytest

from functions import secrets
from functions.connection import Connection
from functions.settings import settings

Point = Callable[..., None]


@pytest.fixture
def point(monkeypatch: pytest.MonkeyPatch) -> Iterator[Point]:
    """Sets the URL of Supabase and the port of the secrets extension."""

    def set_to(supabase_url: str, secrets_port: str = "1") -> None:
        monkeypatch.setenv("SUPABASE_URL", supabase_url)
        monkeypatch.setenv("SUPABASE_PUBLISHABLE_KEY", "sb_publishable_test")
        monkeypatch.setenv("STAGE", "local")
        monkeypatch.setenv("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", secrets_port)
        settings.cache_clear()
        secrets.forget()

    yield set_to
    Connection.close_all_of_this_thread()
    settings.cache_clear()
    secrets.forget()
