"""A command uses the stack of its own checkout, on the remembered port."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from devstack.config import ROOT
from tests.support.clients import People
from tests.support.ports import free_base
from tests.support.stack import Stack, own_stack

COMMANDS = (
    "ops.seed",
    "ops.audit.verify",
    "ops.verify_doctor x@example.com",
    "devstack invoke seal_audit",
    "devstack migrate",
)


class Unnamed(Stack):
    """A stack that starts without CAREBASE_PORT."""

    @property
    def variables(self) -> dict[str, str]:
        return {name: value for name, value in super().variables.items() if name != "CAREBASE_PORT"}


@pytest.fixture
def own() -> Iterator[Stack]:
    """A separate stack that is not started yet."""
    with own_stack() as stack:
        yield stack


def run(command: str, stack: Stack, **variables: str) -> "subprocess.CompletedProcess[str]":
    """Runs `python -m <command>` for this stack."""
    return subprocess.run(
        [sys.executable, "-m", *command.split()], cwd=ROOT, env={**stack.variables, **variables},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.xdist_group("stack-lifecycle")
def test_a_given_port_is_remembered(own: Stack) -> None:
    own.up()
    later = Unnamed(own.home, own.base, own.owner)
    place = f"http://127.0.0.1:{own.base}, data in {own.home}"
    for command in ("status", "down", "up", "reset", "up", "down"):
        done = later.run(command)
        assert done.returncode == 0, done.stderr
        assert f"127.0.0.1:{own.base}" in done.stdout
        assert place in done.stdout or command == "up"
    assert later.env["SUPABASE_URL"] == f"http://127.0.0.1:{own.base}"


@pytest.mark.xdist_group("stack-lifecycle")
def test_a_running_stack_is_found_with_any_given_port(own: Stack) -> None:
    own.up()
    elsewhere = replace(own, base=free_base())
    again = elsewhere.run("up")
    assert f"http://127.0.0.1:{own.base}" in again.stdout
    assert "already up" in again.stdout
    assert elsewhere.run("invoke", "seal_audit").returncode == 0
    assert elsewhere.run("down").returncode == 0
    own.up()
    assert own.env["SUPABASE_URL"] == f"http://127.0.0.1:{own.base}"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_refuses_the_stack_of_another_checkout(stack: Stack, tmp_path: Path, command: str) -> None:
    """The shared stack uses the ports of this home, whose own stack does not run."""
    for name in ("env", "port"):
        (tmp_path / name).write_text((stack.home / name).read_text())
    done = run(command, Stack(tmp_path, stack.base))
    assert done.returncode == 1
    assert done.stderr == (
        f"The stack of this checkout is not up ({tmp_path}): start it with `make dev` or `make up`.\n"
    )


def test_a_command_prints_which_stack_it_uses(stack: Stack, people: People) -> None:
    doctor = people.sign_up("doctor", full_name="Wanda Which")
    done = run(f"ops.verify_doctor {doctor.email}", Unnamed(stack.home, 0))
    assert done.stdout.splitlines() == [
        f"Stack: {stack.env['SUPABASE_URL']}, data in {stack.home}",
        "Wanda Which is verified.",
    ]


def test_a_given_database_is_printed_without_its_password(stack: Stack) -> None:
    url = "postgresql://postgres:hidden@127.0.0.1:1/postgres"
    done = run("ops.verify_doctor x@example.com", stack, SUPABASE_DB_URL=url)
    assert done.stdout == "Database: 127.0.0.1 1 postgres (SUPABASE_DB_URL)\n"
    assert done.stderr == "The database refused: OperationalError.\n"


def test_verifying_a_given_database_needs_its_bucket(stack: Stack) -> None:
    done = run("ops.audit.verify", stack, SUPABASE_DB_URL="postgresql://postgres@127.0.0.1:1/postgres")
    assert (done.returncode, done.stderr) == (1, "Name the audit bucket of that database: AUDIT_BUCKET=….\n")
