"""Prepares the database: starts the server, bootstraps it like a hosted one, migrates and seeds it."""

from collections.abc import Callable
from pathlib import Path

import psycopg

from devstack.config import Config
from devstack.database import migrations
from devstack.database.postgres import Server, bootstrap
from devstack.errors import StackError

Progress = Callable[[str], None]


def prepare(config: Config, say: Progress) -> None:
    """Start Postgres, apply the project's migrations and seed it once. Raises `StackError`."""
    server = Server(config)
    say("Postgres")
    server.initialise()
    server.start()
    with psycopg.connect(config.db_url("supabase_admin"), autocommit=True) as admin:
        bootstrap(admin)
    if migrations.pending(config):
        say("Migrations")
        migrations.push(config)
    if not _seeded(config).exists():
        say("Synthetic people")
        seed(config)


def seed(config: Config) -> None:
    """Run the demo accounts' files in one transaction, and record that they ran."""
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
    """The files that supabase/config.toml names for a new database; `supabase start` runs them too."""
    return [config.root / "supabase" / path for path in config.db["seed"]["sql_paths"]]


def _seeded(config: Config) -> Path:
    return config.home / "seeded"
