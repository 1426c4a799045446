"""Ends calls that nobody answered, joined or confirmed, and calls whose room is empty.

While Daily is down no call is ended: a room that could not be checked counts as occupied.
"""

from collections.abc import Iterator
from typing import Any

from functions.calls.rooms import Rooms, close_rooms, daily_rooms
from functions.database import Rpc, jobs_rpc
from functions.errors import ProviderRejected, ProviderUnavailable
from functions.jobs.run import Counts

# Each call may have a room to close, and a step should be short.
BATCH = 10
# Daily answers about 20 requests a second.
CHECKS_AT_ONCE = 20


def sweep_missed_calls(rpc: Rpc = jobs_rpc, rooms: Rooms | None = None) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from _unanswered(rpc, rooms)
    yield from _empty(rpc, rooms)


def _unanswered(rpc: Rpc, rooms: Rooms | None) -> Iterator[Counts]:
    while True:
        swept = rpc("sweep_missed_calls", p_limit=BATCH)
        close_rooms(swept.pop("rooms_to_close"), rpc, rooms)
        yield swept
        if not any(swept.values()):
            return


def _empty(rpc: Rpc, rooms: Rooms | None) -> Iterator[Counts]:
    while calls := rpc("calls_to_check", p_limit=CHECKS_AT_ONCE):
        for call in calls:
            try:
                yield {_check(rpc, rooms or daily_rooms(), call): 1}
            except ProviderUnavailable:
                yield {"unchecked": 1}
                return  # the next run checks again


def _check(rpc: Rpc, rooms: Rooms, call: dict[str, Any]) -> str:
    try:
        present = rooms.presence(call["room_name"])
    except ProviderRejected:
        return "unchecked"
    seen = rpc("record_presence", p_call_id=call["call_id"], p_asked_at=call["asked_at"], p_present=present)
    close_rooms(seen["rooms_to_close"], rpc, rooms)
    return str(seen["state"])
