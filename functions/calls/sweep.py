"""Ends calls that nobody ends: unanswered, never begun, never confirmed, or left empty.

Daily being down ends nothing: a room that nobody could look at counts as occupied.
"""

from collections.abc import Iterator
from typing import Any

from functions.calls.rooms import close_rooms
from functions.database import Token, call
from functions.errors import ProviderRejected, ProviderUnavailable
from functions.jobs.run import Counts
from functions.providers.daily import Daily, from_settings

# Few: each may have a room to close, and a step should be short.
BATCH = 10
# Daily answers about 20 requests a second.
LOOKS_AT_ONCE = 20


def sweep_missed_calls() -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from _unanswered()
    yield from _emptied(from_settings())


def _unanswered() -> Iterator[Counts]:
    while True:
        swept = call("sweep_missed_calls", Token.JOBS, p_limit=BATCH)
        close_rooms(swept.pop("rooms_to_close"), token=Token.JOBS)
        yield swept
        if not any(swept.values()):
            return


def _emptied(daily: Daily) -> Iterator[Counts]:
    while calls := call("calls_to_check", Token.JOBS, p_limit=LOOKS_AT_ONCE):
        for one in calls:
            try:
                yield {_look(daily, one): 1}
            except ProviderUnavailable:
                yield {"unchecked": 1}
                return  # the next minute asks again


def _look(daily: Daily, one: dict[str, Any]) -> str:
    try:
        present = daily.presence(one["room_name"])
    except ProviderRejected:
        return "unchecked"
    seen = call(
        "record_presence",
        Token.JOBS,
        p_call_id=one["call_id"],
        p_asked_at=one["asked_at"],
        p_present=present,
    )
    close_rooms(seen["rooms_to_close"], token=Token.JOBS)
    return str(seen["state"])
