"""Runs the real Supabase CLI (npm `supabase`), with settings that keep it offline and quiet.

Every command here works on a database URL (`--remote=<url>`): no token, no Docker, no account.
"""

import os
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from devstack.config import ROOT
from ops.errors import OpsError

CLI = ROOT / "node_modules" / ".bin" / "supabase"
_QUIET = {
    "SUPABASE_TELEMETRY_DISABLED": "1",
    "DO_NOT_TRACK": "1",
    "SUPABASE_NO_UPDATE_NOTIFIER": "1",
    "SUPABASE_NO_KEYRING": "1",
    "PGSSLMODE": "disable",
}


def run(*arguments: str, workdir: Path = ROOT, programs: Mapping[str, str] | None = None) -> str:
    """Run `supabase <arguments>` in the project at `workdir` and return its standard output.

    `programs` adds to its environment. Raises `OpsError` with what the CLI wrote when it fails.
    """
    with tempfile.TemporaryDirectory() as home:
        quiet = {**_QUIET, "SUPABASE_HOME": home, **(programs or {})}
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("SUPABASE_")}
        result = subprocess.run(
            [str(CLI), *arguments], cwd=workdir, env={**inherited, **quiet},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if result.returncode:
        raise OpsError(f"supabase {' '.join(arguments[:2])} failed:\n{result.stdout}{result.stderr}")
    return result.stdout


def push(url: str, workdir: Path = ROOT) -> str:
    """Apply the migrations of `workdir` to the database at `url`; return the standard output."""
    return run("db", "push", "--yes", f"--remote={url}", workdir=workdir)
