"""The database made ready: server up, bootstrapped like hosted, migrated by the Supabase CLI, seeded once."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import psycopg

from devstack.config import Config
from devstack.errors import StackError
from devstack.postgres import Server, bootstrap

Progress = Callable[[str], None]


def prepare(config: Config, say: Progress) -> None:
    """Start Postgres and bring it to where the project is. Raises `StackError`."""
    server = Server(config)
    say("Postgres")
    server.initialise()
    server.start()
    with psycopg.connect(config.db_url("supabase_admin"), autocommit=True) as admin:
        bootstrap(admin)
    if pending(config):
        say("Migrations")
        push(config)
    if not _seeded(config).exists():
        say("Synthetic people")
        seed(config)


def pending(config: Config) -> set[str]:
    """The versions in supabase/migrations that the database has not seen."""
    local = {file.name.split("_")[0] for file in (config.root / "supabase" / "migrations").glob("*.sql")}
    applied = _applied(config)
    if unknown := sorted(applied - local):
        raise StackError(f"The database has a migration this project lacks ({unknown[0]}): run `make reset`.")
    return local - applied


def push(config: Config) -> None:
    """Apply pending migrations with the Supabase CLI, as a deploy does. Raises `StackError`."""
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


def seed(config: Config) -> None:
    """Run the demo accounts' files in one transaction, then note that it happened."""
    with psycopg.connect(config.db_url()) as conn:
        for file in seed_files(config):
            try:
                conn.execute(file.read_bytes())
            except psycopg.Error as error:
                raise StackError(
                    f"supabase/{file.name} could not be run: {error.diag.message_primary}."
                ) from error
    _seeded(config).touch()


def seed_files(config: Config) -> list[Path]:
    """What supabase/config.toml says is run once on a new database, also by `supabase start`."""
    return [config.root / "supabase" / path for path in config.db["seed"]["sql_paths"]]


def _cli_environment(config: Config) -> dict[str, str]:
    """Offline, quiet, and without whatever account or project this machine's owner is logged in to."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SUPABASE_")}
    quiet = (
        "SUPABASE_TELEMETRY_DISABLED",
        "SUPABASE_NO_UPDATE_NOTIFIER",
        "SUPABASE_NO_KEYRING",
        "DO_NOT_TRACK",
    )
    home = {"SUPABASE_HOME": str(config.home / "supabase-cli"), "PGSSLMODE": "disable", "NO_COLOR": "1"}
    return {**inherited, **dict.fromkeys(quiet, "1"), **home}


def _applied(config: Config) -> set[str]:
    table = "supabase_migrations.schema_migrations"
    with psycopg.connect(config.db_url()) as conn:
        if conn.execute("select to_regclass(%s)", (table,)).fetchone() == (None,):
            return set()
        return {str(version) for (version,) in conn.execute(f"select version from {table}")}


def _seeded(config: Config) -> Path:
    return config.home / "seeded"
