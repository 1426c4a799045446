"""The settings of the local stack. One port and one directory determine all its addresses and paths."""

import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from devstack.errors import StackError
from devstack.processes import ports

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
EVERYWHERE = "0.0.0.0"
_FOR_APPS = ("gateway", "inbox", "functions")


@dataclass(frozen=True)
class Config:
    """The settings of one stack: `root` the project, `home` its data, `base` its first TCP port.

    Ports follow the Supabase CLI's: API on `base`, Postgres on `base + 1`, inbox on `base + 3`.
    An `open` stack accepts connections from the network. With `scheduler` off, scheduled functions run only
    on request. With `reload` off, functions are not loaded again after an edit. A stack with an `owner`, the
    id of a process, stops when that process ends. `toml` is the parsed supabase/config.toml; `auth`,
    `storage`, `api` and `db` are its sections.
    """

    root: Path
    home: Path
    base: int
    open: bool = False
    scheduler: bool = True
    reload: bool = False
    owner: int = 0
    toml: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def load(cls) -> Self:
        """Read supabase/config.toml and CAREBASE_HOME, _PORT, _HOST, _SCHEDULER, _RELOAD (`off`) and _OWNER.

        Raises `StackError` when the port or the host cannot be used.
        """
        toml = tomllib.loads((ROOT / "supabase" / "config.toml").read_text())
        home = Path(os.environ.get("CAREBASE_HOME") or ROOT / ".devstack").absolute()
        return cls(
            root=ROOT, home=home, base=ports.first(home, toml["api"]["port"]), open=_is_open(),
            scheduler=_is_on("CAREBASE_SCHEDULER"), reload=_is_on("CAREBASE_RELOAD"),
            owner=int(os.environ.get("CAREBASE_OWNER", "0")), toml=toml,
        )  # fmt: skip

    @property
    def api(self) -> dict[str, Any]:
        return dict(self.toml["api"])

    @property
    def auth(self) -> dict[str, Any]:
        return dict(self.toml["auth"])

    @property
    def storage(self) -> dict[str, Any]:
        return dict(self.toml["storage"])

    @property
    def db(self) -> dict[str, Any]:
        return dict(self.toml["db"])

    @property
    def ports(self) -> dict[str, int]:
        """Every TCP port the stack listens on, by the name of the part that owns it."""
        return {name: self.base + offset for name, offset in ports.OFFSETS.items()}

    def host(self, part: str) -> str:
        """The address on which a part listens. Only parts that apps call can be open, never the database."""
        return EVERYWHERE if self.open and part in _FOR_APPS else HOST

    @property
    def gateway_url(self) -> str:
        return self._url("gateway")

    @property
    def auth_url(self) -> str:
        """The `iss` of access tokens."""
        return f"{self.gateway_url}/auth/v1"

    @property
    def inbox_url(self) -> str:
        return self._url("inbox")

    @property
    def functions_url(self) -> str:
        return self._url("functions")

    @property
    def postgrest_url(self) -> str:
        return self._url("postgrest")

    @property
    def postgrest_admin_url(self) -> str:
        return self._url("postgrest_admin")

    @property
    def providers_url(self) -> str:
        return self._url("providers")

    @property
    def moto_url(self) -> str:
        return self._url("moto")

    @property
    def secrets_port(self) -> int:
        return self.ports["secrets"]

    @property
    def secrets_url(self) -> str:
        return self._url("secrets")

    @property
    def devtools_url(self) -> str:
        return self._url("devtools")

    def db_url(self, role: str = "postgres") -> str:
        """A libpq URL for `role`; every login role's local password is `postgres`."""
        return f"postgresql://{role}:postgres@{HOST}:{self.ports['postgres']}/postgres"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def env_file(self) -> Path:
        return self.home / "env"

    def _url(self, part: str) -> str:
        return f"http://{HOST}:{self.ports[part]}"


def _is_on(variable: str) -> bool:
    return os.environ.get(variable, "on") != "off"


def _is_open() -> bool:
    host = os.environ.get("CAREBASE_HOST", HOST)
    if host not in (HOST, EVERYWHERE):
        raise StackError(
            f"CAREBASE_HOST must be {HOST} (only this machine) or {EVERYWHERE} (the network too)."
        )
    return host == EVERYWHERE
