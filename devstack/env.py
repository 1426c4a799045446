"""`$CAREBASE_HOME/env`: where the running stack is, as plain KEY=value lines for every other program."""

from devstack import keys
from devstack.config import Config


def values(config: Config) -> dict[str, str]:
    """The names are those of `supabase status -o env` where it has one."""
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
