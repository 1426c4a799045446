"""Temporary database clusters for building, comparing and checking schemas."""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from devstack.config import ROOT, Config
from devstack.database.postgres import Server, bootstrap


@dataclass(frozen=True)
class Cluster:
    """A running scratch cluster whose database `postgres` is bootstrapped like a hosted project.

    `database` is the one that `connect` and `url` mean.
    """

    config: Config
    database: str = "postgres"

    @classmethod
    @contextmanager
    def started(cls, base: int | None = None) -> Iterator["Cluster"]:
        """Run a cluster in a temporary directory, on port `base` + 1 or a free one; delete it afterwards."""
        home = Path(tempfile.mkdtemp(prefix="carebase-"))
        home.chmod(0o755)
        config = Config(root=ROOT, home=home, base=_free_port() - 1 if base is None else base)
        server, cluster = Server(config), cls(config)
        try:
            with without_fsync():
                server.initialise()
                server.start()
            with cluster.connect("supabase_admin") as conn:
                bootstrap(conn)
            yield cluster
        finally:
            server.destroy()
            shutil.rmtree(home, ignore_errors=True)

    def url(self, role: str = "postgres", database: str | None = None) -> str:
        """A libpq URL of `database` for `role`."""
        return self.config.db_url(role).rsplit("/", 1)[0] + f"/{database or self.database}"

    def connect(self, role: str = "postgres", database: str | None = None) -> psycopg.Connection[Any]:
        return psycopg.connect(self.url(role, database), autocommit=True)


@contextmanager
def without_fsync() -> Iterator[None]:
    """A server that is started meanwhile is fast and may lose everything."""
    before = os.environ.get("CAREBASE_PG_FSYNC")
    os.environ["CAREBASE_PG_FSYNC"] = "off"
    try:
        yield
    finally:
        del os.environ["CAREBASE_PG_FSYNC"]
        if before is not None:
            os.environ["CAREBASE_PG_FSYNC"] = before


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
