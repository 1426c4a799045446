"""The database of a stack that was prepared once, which the other stacks of a test run begin with."""

from dataclasses import replace
from pathlib import Path

from devstack.config import Config
from devstack.database import prepare as database
from devstack.database.postgres import Server
from devstack.processes.lock import claim
from ops.schema.scratch import without_fsync
from tests.support.locked import locked
from tests.support.ports import free_base
from tests.support.run import place


def fill(home: Path) -> None:
    """Give a stack that has no database yet the one of the template, migrated and with the demo accounts."""
    config = replace(Config.load(), home=home)
    if not (home / "seeded").exists():
        claim(home)
        Server(config).initialise(template=_prepared())
        (home / "seeded").touch()


def _prepared() -> Path:
    """The data directory of a stopped server; the first process that asks prepares it."""
    with locked(place()):
        config = replace(Config.load(), home=place() / "template", base=free_base())
        server = Server(config)
        if not (config.home / "seeded").exists():
            config.logs.mkdir(parents=True)
            with without_fsync():
                database.prepare(config, lambda _: None)
            server.stop()
        return server.data
