"""A database and services only for these tests, so that jobs change no rows of other tests."""

import contextlib
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from devstack import aws, env
from devstack.config import Config
from devstack.database import postgrest
from devstack.database.postgres import Server, bootstrap
from devstack.processes import stand_ins
from devstack.processes.part import Part
from ops.schema.declared import build
from tests.support.ports import free_base


@dataclass(frozen=True)
class Backend:
    """A database with the declared schema, the real PostgREST, the gateway and the stand-ins."""

    config: Config

    def connect(self, role: str = "postgres") -> psycopg.Connection[Any]:
        return psycopg.connect(self.config.db_url(role), autocommit=True)


@contextlib.contextmanager
def started() -> Iterator[Backend]:
    """Starts a backend on free ports; deletes it afterwards."""
    with tempfile.TemporaryDirectory(prefix="carebase-schedules-") as place, contextlib.ExitStack() as stack:
        Path(place).chmod(0o755)
        config = replace(Config.load(), home=Path(place) / "home", base=free_base(), scheduler=False)
        stack.enter_context(_database(config))
        for make in (aws.part, postgrest.part, stand_ins.part):
            stack.enter_context(_running(make(config), config))
        env.write(config)
        yield Backend(config)


@contextlib.contextmanager
def _database(config: Config) -> Iterator[None]:
    server = Server(config)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREBASE_PG_FSYNC", "off")
        server.initialise()
        server.start()
    try:
        with psycopg.connect(config.db_url("supabase_admin"), autocommit=True) as admin:
            bootstrap(admin)
        with psycopg.connect(config.db_url(), autocommit=True) as conn:
            build(conn)
        yield
    finally:
        server.destroy()


@contextlib.contextmanager
def _running(part: Part, config: Config) -> Iterator[None]:
    where = {
        "CAREBASE_PORT": str(config.base),
        "CAREBASE_HOME": str(config.home),
        "CAREBASE_SCHEDULER": "off",
    }
    process = replace(part, env={**part.env, **where}).start(config.logs)
    try:
        _wait(part, process)
        yield
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait(part: Part, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 60
    while not part.ready():
        assert process.poll() is None, f"{part.name} ended by itself"
        assert time.monotonic() < deadline, f"{part.name} is not ready"
        time.sleep(0.05)
