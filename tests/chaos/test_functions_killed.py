"""The functions are killed while Daily makes a room: the row stays reserved and a retry continues."""

import os
import signal
import subprocess
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from devstack import functions
from devstack.config import ROOT, Config
from tests.chaos.support.crashes import DEAD_LEASES
from tests.support.patient_and_doctor import Care, outcome, post
from tests.support.ports import free_base
from tests.support.stack import Stack, eventually

pytestmark = pytest.mark.xdist_group("chaos")


@contextmanager
def serving(stack: Stack, own: Config, logs: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Runs separate functions on the stack's services, because a stack ends when one of its parts dies."""
    shared = Config(root=ROOT, home=stack.home, base=stack.base)
    part = replace(functions.part(own), env=functions.environment(shared))
    process = part.start(logs)
    try:
        for _ in eventually("the functions listen", 30):
            if part.ready():
                break
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


@contextmanager
def hanging_daily(stack: Stack) -> Iterator[None]:
    """During the block, Daily does not answer requests to create a room."""
    faults = f"{stack.env['PROVIDERS_URL']}/_faults"
    hang = {"target": "daily", "mode": "hang", "match": "POST .*/rooms$"}
    httpx.put(faults, json=hang, trust_env=False).raise_for_status()
    yield
    httpx.delete(faults, trust_env=False)


def test_a_retry_continues_with_the_reserved_call(fragile: Stack, pairs: list[Care], tmp_path: Path) -> None:
    care, key = pairs[0], uuid.uuid4().hex
    own = Config(root=ROOT, home=fragile.home, base=free_base())
    care.doctor.env = {**care.doctor.env, "FUNCTIONS_URL": own.functions_url}
    with hanging_daily(fragile), serving(fragile, own, tmp_path) as process:
        asking = threading.Thread(target=send_request_that_dies, args=(care, key))
        asking.start()
        for _ in eventually("the call is reserved"):
            if rows(care):
                break
        process.kill()
        asking.join()
    assert rows(care) == [("scheduled", None)]
    care.root.execute(DEAD_LEASES)
    with serving(fragile, own, tmp_path):
        answer = care.start(key)
    assert outcome(answer) == (201, "")
    [(status, room_url)] = rows(care)
    assert (status, room_url is not None) == ("ringing", True)


def send_request_that_dies(care: Care, key: str) -> None:
    with pytest.raises(httpx.TransportError):
        post(care.doctor, "calls", {"conversation_id": care.conversation}, key)


def rows(care: Care) -> list[tuple[str, str | None]]:
    sql = "select status, room_url from public.video_calls where conversation_id = %s"
    return care.root.execute(sql, [care.conversation]).fetchall()
