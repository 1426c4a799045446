"""A stack starts, keeps its data, and leaves no process, however it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from devstack.config import ROOT
from devstack.processes.preflight import taken
from tests.support.stack import Stack, eventually, own_stack

pytestmark = pytest.mark.xdist_group("stack-lifecycle")


@pytest.fixture
def own() -> Iterator[Stack]:
    """A separate stack that is not started yet."""
    with own_stack() as stack:
        yield stack


def everything_stopped(stack: Stack) -> bool:
    return not any(taken(stack.base + offset) for offset in range(17)) and not processes(stack)


def require_all_stopped(stack: Stack) -> None:
    """Waits until every process ended. The guardian, which stops the others, ends last."""
    for _ in eventually("every process has ended", 5):
        if everything_stopped(stack):
            break


def processes(stack: Stack) -> list[int]:
    """Those that carry this stack's home in their environment (where /proc shows it)."""
    marker = f"CAREBASE_HOME={stack.home}\0".encode()
    return [int(entry.name) for entry in Path("/proc").glob("[0-9]*") if marker in _environment(entry)]


def _environment(process: Path) -> bytes:
    try:
        return (process / "environ").read_bytes()
    except OSError:
        return b""


def supervisor(stack: Stack) -> int:
    return int((stack.home / "stack.lock").read_text())


def guardian_of(stack: Stack) -> int:
    [pid] = [
        pid
        for pid in processes(stack)
        if b"devstack.processes.guardian" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]
    return pid


def keep_a_row(stack: Stack) -> None:
    with psycopg.connect(stack.env["SUPABASE_DB_URL"]) as conn:
        conn.execute("create table private.kept as select 1 as n")


def has_the_row(stack: Stack) -> bool:
    with psycopg.connect(stack.env["SUPABASE_DB_URL"]) as conn:
        row = conn.execute("select to_regclass('private.kept') is not null").fetchone()
    return row == (True,)


def test_up_and_down_report_the_state_and_keep_the_data(own: Stack) -> None:
    assert "not up" in own.run("down").stdout
    own.up()
    assert "already up" in own.run("up").stdout
    assert "Migrations applied: none" in own.run("migrate").stdout
    assert own.run("status").returncode == 0
    keep_a_row(own)
    assert "Stopped" in own.run("down").stdout
    require_all_stopped(own)
    assert own.run("status").returncode == 1
    own.up()
    assert has_the_row(own)
    log = (own.home / "logs" / "stack.log").read_text()
    assert "Migrations" not in log
    assert "Synthetic people" not in log


def test_ctrl_c_stops_every_process(own: Stack) -> None:
    command = [sys.executable, "-u", "-m", "devstack", "dev"]
    with subprocess.Popen(command, cwd=ROOT, env=own.variables, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            assert any("Ready" in line for line in process.stdout)
            process.send_signal(signal.SIGINT)
            assert process.wait(30) == 0
        finally:
            process.kill()  # otherwise leaving the `with` would wait forever
    require_all_stopped(own)


def test_a_killed_supervisor_leaves_no_process_and_up_works(own: Stack) -> None:
    own.up()
    keep_a_row(own)
    os.kill(supervisor(own), signal.SIGKILL)
    own.up()  # starts at once and waits for the guardian
    assert has_the_row(own)
    os.kill(supervisor(own), signal.SIGKILL)
    for _ in eventually("no process is left", 20):
        if everything_stopped(own):
            break


def test_a_stack_whose_supervisor_was_killed_is_not_up(own: Stack) -> None:
    own.up()
    guardian, killed = guardian_of(own), supervisor(own)
    os.kill(guardian, signal.SIGSTOP)  # slow on a busy machine
    os.kill(killed, signal.SIGKILL)
    for _ in eventually("the supervisor is gone", 10):
        if own.run("status").returncode == 1:
            break
    os.kill(guardian, signal.SIGCONT)
    own.up()
    assert supervisor(own) != killed


def test_a_start_recovers_from_a_killed_supervisor_and_guardian(own: Stack) -> None:
    own.up()
    keep_a_row(own)
    for pid in (guardian_of(own), supervisor(own)):
        os.kill(pid, signal.SIGKILL)
    assert "not up" in own.run("status").stderr
    own.up()
    assert has_the_row(own)


def test_a_part_that_dies_is_reported_and_stops_the_stack(own: Stack) -> None:
    own.up()
    victim = int((own.home / "processes").read_text().split()[0])
    os.kill(victim, signal.SIGKILL)
    for _ in eventually("all has stopped", 20):
        if everything_stopped(own):
            break
    assert "`aws` ended by itself" in (own.home / "logs" / "stack.log").read_text()


def test_a_stack_ends_with_the_process_that_owns_it(own: Stack) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as owner:
        Stack(own.home, own.base, owner.pid).up()
    for _ in eventually("all has stopped", 20):
        if everything_stopped(own):
            break


def test_reset_deletes_the_data_of_a_running_stack(own: Stack) -> None:
    own.up()
    keep_a_row(own)
    assert own.run("reset").returncode == 0
    require_all_stopped(own)
    assert {file.name for file in own.home.iterdir()} == {"port", "stack.lock"}
    own.up()
    assert not has_the_row(own)
