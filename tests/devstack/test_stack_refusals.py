"""An error that the user can fix is reported in one sentence, with exit code 1 and no traceback."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from devstack.config import ROOT, Config
from devstack.errors import StackError
from devstack.processes.preflight import require_room
from tests.support.ports import free_base
from tests.support.stack import Stack, own_stack

pytestmark = pytest.mark.xdist_group("stack-lifecycle")


@pytest.fixture
def own() -> Iterator[Stack]:
    """A separate stack that is not started yet."""
    with own_stack() as stack:
        yield stack


def refusal(stack: Stack, command: str = "dev", **variables: str) -> str:
    """The error message of the command, which must be one line."""
    result = subprocess.run(
        [sys.executable, "-m", "devstack", command], cwd=ROOT, env={**stack.variables, **variables},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert result.returncode == 1
    assert "Traceback" not in result.stdout + result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    return result.stderr.strip()


def a_directory_with_node(tmp_path: Path, version: str) -> str:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "node").write_text(f"#!/bin/sh\necho {version}\n")
    (folder / "node").chmod(0o755)
    return str(folder)


@pytest.mark.parametrize(("offset", "part"), [(0, "gateway"), (1, "postgres"), (16, "devtools")])
def test_a_used_port_is_reported_with_a_solution(own: Stack, offset: int, part: str) -> None:
    with socket.create_server(("127.0.0.1", own.base + offset)):
        said = refusal(own)
    assert f"Port {own.base + offset} ({part})" in said
    assert "CAREBASE_PORT" in said


def test_up_prints_why_it_could_not_start(own: Stack) -> None:
    with socket.create_server(("127.0.0.1", own.base)):
        assert f"Port {own.base} (gateway)" in refusal(own, "up")


def test_a_missing_node_is_reported(own: Stack, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "Node.js was not found" in refusal(own, PATH=str(tmp_path / "empty"))


def test_an_old_node_is_reported(own: Stack, tmp_path: Path) -> None:
    assert "Node.js v18.4.0 is too old" in refusal(own, PATH=a_directory_with_node(tmp_path, "v18.4.0"))


def test_a_full_disk_is_reported(tmp_path: Path) -> None:
    config = Config(root=ROOT, home=tmp_path, base=free_base())
    beyond = shutil.disk_usage(tmp_path).total + 1
    with pytest.raises(StackError, match="is full"):
        require_room(config, beyond)
    require_room(config, 1)


def test_an_invalid_port_is_refused(own: Stack) -> None:
    assert "CAREBASE_PORT must be a number" in refusal(own, CAREBASE_PORT="http")
    assert "CAREBASE_PORT must be a number" in refusal(own, CAREBASE_PORT="65535")


@pytest.mark.parametrize("command", ["dev", "up", "reset"])
def test_a_directory_with_other_files_is_refused(own: Stack, command: str) -> None:
    own.home.mkdir()
    (own.home / "thesis.txt").write_text("years of work")
    assert "not a Carebase home" in refusal(own, command)
    assert [file.name for file in own.home.iterdir()] == ["thesis.txt"]


def test_a_second_stack_on_the_same_home_is_refused(own: Stack) -> None:
    own.up()
    other = Stack(own.home, free_base(), os.getpid())
    assert "A stack already runs" in refusal(other)
    assert own.run("status").returncode == 0


def test_a_broken_cluster_is_reported(own: Stack) -> None:
    own.up()
    own.run("down")
    (own.home / "postgres" / "global" / "pg_control").write_bytes(b"nonsense")
    assert "Postgres did not start" in refusal(own)
    assert own.run("reset").returncode == 0
    own.up()


def test_a_database_with_an_unknown_migration_is_refused(own: Stack) -> None:
    own.up()
    with psycopg.connect(own.env["SUPABASE_DB_URL"]) as conn:
        conn.execute("insert into supabase_migrations.schema_migrations (version) values ('29990101000000')")
    for command in ("migrate", "up", "dev"):
        if command == "dev":
            own.run("down")
        said = refusal(own, command)
        assert "29990101000000" in said
        assert "make reset" in said
