"""`$CAREBASE_HOME/env`: the addresses and keys of the running stack, as KEY=value lines for programs."""

from dataclasses import replace

from devstack import keys
from devstack.config import Config
from devstack.errors import StackError
from devstack.processes.readiness import is_ready


def values(config: Config) -> dict[str, str]:
    """The values by name. The names are those of `supabase status -o env` where it has one."""
    return {
        "SUPABASE_URL": config.gateway_url,
        "SUPABASE_ANON_KEY": keys.legacy_key("anon"),
        "SUPABASE_SERVICE_ROLE_KEY": keys.legacy_key("service_role"),
        "SUPABASE_PUBLISHABLE_KEY": keys.PUBLISHABLE_KEY,
        "SUPABASE_SECRET_KEY": keys.SECRET_KEY,
        "SUPABASE_JWT_SECRET": keys.JWT_SECRET,
        "SUPABASE_DB_URL": config.db_url(),
        "FUNCTIONS_URL": config.functions_url,
        "INBOX_URL": config.inbox_url,
        "POSTGREST_URL": config.postgrest_url,
        "PROVIDERS_URL": config.providers_url,
        "DEVTOOLS_URL": config.devtools_url,
    }


def write(config: Config) -> None:
    config.env_file.write_text("".join(f"{name}={value}\n" for name, value in values(config).items()))


def running(config: Config) -> dict[str, str]:
    """Read the values of the running stack of this home. Raises `StackError` when none runs."""
    if not is_ready(config):
        raise StackError(
            f"The stack of this checkout is not up ({config.home}): start it with `make dev` or `make up`."
        )
    return dict(line.split("=", 1) for line in config.env_file.read_text().splitlines())


def located(config: Config) -> Config:
    """`config` with the ports of the stack that runs on its home, if one does, instead of CAREBASE_PORT."""
    if not is_ready(config):
        return config
    return replace(config, base=int(running(config)["SUPABASE_URL"].rpartition(":")[2]))
