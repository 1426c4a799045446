"""Starts what is measured: a scratch cluster with a large and a small database behind the real PostgREST."""

import os
import random
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any

import psycopg

from bench import data_set
from bench.data_set import Say
from bench.measures import hot_reads
from bench.sizes import SMALL, Size
from devstack import aws, env
from devstack.config import Config
from devstack.database import postgrest
from devstack.processes import stand_ins
from devstack.processes.part import Part
from devstack.processes.preflight import taken
from ops.schema.declared import build
from ops.schema.scratch import Cluster

SMALL_DATABASE = "small"
_PATIENCE = 60.0  # seconds


@dataclass(frozen=True)
class Place:
    """A running cluster: database `postgres` has the rows of `size`, database `small` 10,000 of each kind."""

    cluster: Cluster
    config: Config
    size: Size

    def owner(self, database: str = "postgres") -> psycopg.Connection[Any]:
        """Connects as `postgres`, who owns the tables and bypasses row security; the caller closes it."""
        return self.cluster.connect("postgres", database)


@contextmanager
def prepared(size: Size, say: Say) -> Iterator[Place]:
    """Fill the databases and start the HTTP servers: PostgREST, the gateway, the secrets stand-in."""
    with ExitStack() as stack:
        say("Postgres and the declared schema, apart from the stack of this checkout")
        cluster = stack.enter_context(Cluster.started(_free_base()))
        _declare(cluster)
        _load(cluster, size, say)
        with cluster.connect() as conn:
            hot_reads.prepare(conn)
        config = replace(Config.load(), home=cluster.config.home, base=cluster.config.base, scheduler=False)
        say("PostgREST and the gateway")
        for make in (aws.part, postgrest.part, stand_ins.part):
            stack.enter_context(_running(make(config), config))
        env.write(config)
        yield Place(cluster, config, size)


def _declare(cluster: Cluster) -> None:
    with cluster.connect() as conn:
        build(conn)
    with cluster.connect("supabase_admin", "template1") as admin:
        for setting in ("autovacuum = off", "max_wal_size = '8GB'", "checkpoint_timeout = '1h'"):
            admin.execute(f"alter system set {setting}".encode())
        admin.execute("select pg_reload_conf()")
        admin.execute(f"create database {SMALL_DATABASE} template postgres owner postgres".encode())


def _load(cluster: Cluster, size: Size, say: Say) -> None:
    for database, rows in ((SMALL_DATABASE, SMALL), ("postgres", size)):
        with cluster.connect("supabase_admin", database) as admin:
            seconds = data_set.load(admin, rows, say)
        say(f"{rows.messages:,} messages: loaded in {seconds:.0f} s")


@contextmanager
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
    deadline = time.monotonic() + _PATIENCE
    while not part.ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"The part `{part.name}` did not start.")
        time.sleep(0.05)


def _free_base() -> int:
    wanted = os.environ.get("CAREBASE_PORT")
    if wanted:
        return int(wanted)
    while True:
        base = random.randrange(20_000, 32_000, 20)
        if not any(taken(base + offset) for offset in range(17)):
            return base
