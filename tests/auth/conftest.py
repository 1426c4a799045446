"""One Postgres for all auth tests; one service for each combination of settings they ask for."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from devstack.config import ROOT, Config
from tests.auth.support.gotrue import GoTrue
from tests.auth.support.serving import free_base, serving, varied
from tests.support.databases import ConfigWithDatabase, new_project

# A simple hook instead of the project's own, which is tested with the project's schema.
_HOOK = """
create schema private;
create function private.custom_access_token_hook(event jsonb) returns jsonb language sql as
$$ select jsonb_set(event, '{claims,user_role}', '"patient"') $$;
grant usage on schema private to supabase_auth_admin;
"""


@pytest.fixture(scope="session")
def config(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ConfigWithDatabase]:
    """The project's settings with a new database that has the roles and schemas of a hosted one."""
    with pytest.MonkeyPatch.context() as patch, new_project() as database:
        patch.setenv("CAREBASE_BCRYPT_COST", "4")
        with database.connect("supabase_admin") as conn:
            conn.execute(_HOOK)
        home, toml = tmp_path_factory.mktemp("auth"), Config.load().toml
        yield ConfigWithDatabase(root=ROOT, home=home, base=free_base(), toml=toml, database=database)


@pytest.fixture(scope="session")
def with_settings(config: ConfigWithDatabase) -> Iterator[Callable[..., GoTrue]]:
    """Starts a service with other [auth] settings: `with_settings({"email.enable_confirmations": True})`."""
    running: dict[str, GoTrue] = {}
    with ExitStack() as stack:

        def start(changes: dict[str, Any] | None = None) -> GoTrue:
            name = repr(sorted((changes or {}).items()))
            if name not in running:
                running[name] = stack.enter_context(serving(varied(config, changes or {})))
            return running[name]

        yield start


@pytest.fixture
def gotrue(with_settings: Callable[..., GoTrue]) -> GoTrue:
    """The service with the settings of supabase/config.toml."""
    return with_settings({"email.max_frequency": "0s", "sms.max_frequency": "0s"})


@pytest.fixture
def strict_gotrue(with_settings: Callable[..., GoTrue]) -> GoTrue:
    """The service with required confirmation of addresses."""
    return with_settings({
        "email.enable_confirmations": True, "sms.enable_confirmations": True,
        "email.double_confirm_changes": True,
        "email.max_frequency": "0s", "sms.max_frequency": "0s",
    })  # fmt: skip
