"""Environment variables that a function needs, and values that a deployed stage refuses."""

import pytest

from functions.errors import InternalError
from functions.providers.http import DEADLINE_SECONDS
from functions.settings import LOCAL_PUBLISHABLE_KEY, Settings

COMPLETE = {
    "SUPABASE_URL": "https://abc.supabase.co/",
    "SUPABASE_PUBLISHABLE_KEY": "sb_publishable_x",
    "STAGE": "prod",
}


def test_a_complete_environment_is_read_with_defaults() -> None:
    settings = Settings.read(COMPLETE)
    assert settings.issuer == "https://abc.supabase.co/auth/v1"
    assert settings.daily_api_url == "https://api.daily.co/v1"
    assert settings.provider_seconds == DEADLINE_SECONDS


@pytest.mark.parametrize("missing", sorted(COMPLETE))
def test_a_missing_variable_is_not_configured(missing: str) -> None:
    with pytest.raises(InternalError, match="not_configured"):
        Settings.read({name: value for name, value in COMPLETE.items() if name != missing})


def test_a_port_that_is_not_a_number_is_reported() -> None:
    with pytest.raises(InternalError, match="not_configured"):
        Settings.read({**COMPLETE, "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT": "http"})


def test_the_local_key_is_refused_in_other_stages() -> None:
    local = {**COMPLETE, "SUPABASE_PUBLISHABLE_KEY": LOCAL_PUBLISHABLE_KEY, "STAGE": "local"}
    assert Settings.read(local).publishable_key == LOCAL_PUBLISHABLE_KEY
    with pytest.raises(InternalError, match="local_key_on_stage"):
        Settings.read({**local, "STAGE": "dev"})
