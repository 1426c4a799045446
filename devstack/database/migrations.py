"""Finds and applies the migrations of this checkout that a stack lacks."""

import os
import subprocess

import psycopg

from devstack.config import Config
from devstack.env import located
from devstack.errors import StackError
from devstack.processes.readiness import is_ready


def pending(config: Config) -> list[str]:
    """The migrations that the database lacks. Raises `StackError` if it has one this checkout lacks."""
    files = sorted(file.name for file in (config.root / "supabase" / "migrations").glob("*.sql"))
    local = {name.split("_")[0]: name for name in files}
    applied = _applied(config)
    if unknown := sorted(applied - local.keys()):
        raise StackError(
            f"The local database has a migration that this checkout lacks ({unknown[0]}): it was written "
            "again, or it belongs to another branch. Run `make reset`, then start the stack again."
        )
    return [name for version, name in local.items() if version not in applied]


def push(config: Config) -> None:
    """Apply pending migrations with the Supabase CLI, as a deployment does. Raises `StackError`."""
    cli = str(config.root / "node_modules" / ".bin" / "supabase")
    command = [cli, "db", "push", "--yes", "--include-all", "--skip-vault"]
    target = [f"--remote={config.db_url()}", "--workdir", str(config.root)]
    result = subprocess.run(
        [*command, *target], env=_cli_environment(config), stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    (config.logs / "migrations.log").write_text(result.stdout + result.stderr)
    if result.returncode:
        raise StackError(f"The migrations could not be applied: see {config.logs / 'migrations.log'}.")


def next_step(config: Config) -> str:
    """A sentence that says how the stack of this checkout gets a new migration."""
    if not is_ready(config):
        return "The stack of this checkout gets it at its next start."
    try:
        pending(located(config))
    except StackError as error:
        return str(error)
    return "`make migrate` applies it to the running stack; the data stays."


def _applied(config: Config) -> set[str]:
    table = "supabase_migrations.schema_migrations"
    with psycopg.connect(config.db_url()) as conn:
        if conn.execute("select to_regclass(%s)", (table,)).fetchone() == (None,):
            return set()
        return {str(version) for (version,) in conn.execute(f"select version from {table}")}


def _cli_environment(config: Config) -> dict[str, str]:
    """An environment that keeps the CLI offline, quiet, and without the user's account and project."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SUPABASE_")}
    quiet = (
        "SUPABASE_TELEMETRY_DISABLED",
        "SUPABASE_NO_UPDATE_NOTIFIER",
        "SUPABASE_NO_KEYRING",
        "DO_NOT_TRACK",
    )
    home = {"SUPABASE_HOME": str(config.home / "supabase-cli"), "PGSSLMODE": "disable", "NO_COLOR": "1"}
    return {**inherited, **dict.fromkeys(quiet, "1"), **home}
