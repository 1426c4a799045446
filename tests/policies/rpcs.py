"""Each RPC for phones, called for everything it could be called for."""

from collections.abc import Callable
from typing import Any

import httpx

from tests.policies.attempts import NO_RIGHT
from tests.policies.world import Row, World, token


def _devices(world: World) -> list[Row]:
    everybody = frozenset(world.cast.clients)
    return [Row("device", everybody, values={"platform": "ios", "token": token()})]


def _conversations(**values: Any) -> Callable[[World], list[Row]]:
    return lambda world: [
        Row(row.key, row.own, row.care, row.open, values={"conversation_id": row.key, **values})
        for _, row in world.conversations()
    ]


def _ended(world: World) -> list[Row]:
    return _links(world, world.links["doctor_ended"], world.strangers_ended)


def _requested(world: World) -> list[Row]:
    return _links(world, world.links["doctor_requested"], world.strangers_asked)


def _links(world: World, patients: str, strangers: str) -> list[Row]:
    pairs = (("patient", patients), ("stranger", strangers))
    return [Row(key, world.mine(name), values={"link_id": key}) for name, key in pairs]


TARGETS: dict[str, Callable[[World], list[Row]]] = {
    "register_push_device": _devices,
    "renew_link": _ended,
    "withdraw_link": _requested,
    "send_message": _conversations(body="hello"),
    "mark_conversation_read": _conversations(),
}
# How a function refuses somebody who may call it: row-level security, or a problem of its own.
_REFUSALS = {"42501", "PT403", "PT404"}


def call(world: World, name: str, persona: str) -> tuple[set[str] | str, list[Row]]:
    """The keys of the targets it worked for, or `-`; and the targets."""
    targets, reached = TARGETS[name](world), set()
    for target in targets:
        answer = world.cast.clients[persona].rpc(name, **target.values)
        if _no_right(answer):
            return NO_RIGHT, targets
        if answer.is_success:
            reached.add(target.key)
            _undo(world, name, target)
        else:
            assert answer.json()["code"] in _REFUSALS, answer.text
    return reached, targets


def _no_right(answer: httpx.Response) -> bool:
    if answer.is_success:
        return False
    return str(answer.json()["message"]).startswith("permission denied for function")


def _undo(world: World, name: str, target: Row) -> None:
    moves = {"renew_link": ("requested", "ended"), "withdraw_link": ("ended", "requested")}
    if name in moves:
        done, before = moves[name]
        sql = "update public.patient_doctor_links set status = %s where id = %s and status = %s"
        world.db.execute(sql, (before, target.key, done))
