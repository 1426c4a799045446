"""Calls an RPC for each of its targets."""

from typing import Any

import httpx

from tests.policies.cases import merged
from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.personas import LOCKED_OUT
from tests.policies.support.table_attempts import NO_RIGHT
from tests.policies.support.world import World

RPCS: dict[str, Rpc] = merged("RPCS")
# Codes of a refusal inside a function: row-level security, or an error of the function.
_REFUSALS = {"42501", "PT403", "PT404"}


def call(world: World, name: str, persona: str) -> tuple[set[str] | str, list[Row]]:
    """The keys of the targets for which the call succeeded, or `-` without the right; and all targets."""
    rpc, reached = RPCS[name], set()
    targets = rpc.targets(world)
    for target in targets:
        answer = world.cast.clients[persona].rpc(name, **target.values)
        if _no_right(answer, persona):
            return NO_RIGHT, targets
        if not answer.is_success:
            assert answer.json()["code"] in (*_REFUSALS, *rpc.refusals), answer.text
        elif rpc.counts(_read(answer)):
            reached.add(target.key)
            if rpc.undo:
                rpc.undo(world, target)
    if reached:
        world.forget()
    return reached, targets


def _read(answer: httpx.Response) -> Any:
    return answer.json() if answer.content else None


def _no_right(answer: httpx.Response, persona: str) -> bool:
    if answer.is_success:
        return False
    message = str(answer.json()["message"])
    return message == LOCKED_OUT.get(persona) or message.startswith("permission denied for function")
