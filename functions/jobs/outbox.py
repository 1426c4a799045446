"""Delivers the outbox: calls the handler of each due message, at least once.

A handler may get a message twice and must then change nothing. If it fails, the message is delivered again,
after a longer pause each time; after `Unprocessable`, an invalid payload, it is not.
"""

from collections.abc import Callable, Generator
from typing import Any

from functions.calls.outbox import close_promised_room
from functions.database import Rpc, jobs_rpc
from functions.errors import Conflict, InternalError, Unprocessable, WorkflowError
from functions.jobs.run import Counts
from functions.logs import log_exception

Message = dict[str, Any]
Handlers = dict[str, Callable[[Message], None]]

# The batch is small, because messages that a killed run has claimed wait until its lease ends (five minutes,
# longer than a batch can take: each call of a provider has a deadline, functions.providers.http).
BATCH = 10

HANDLERS: Handlers = {"video_room.close": close_promised_room}


def deliver_outbox(rpc: Rpc = jobs_rpc, handlers: Handlers = HANDLERS) -> Generator[Counts, None, None]:
    """The steps of the job, one a message. Raises the errors of `functions.database`."""
    after: dict[str, Any] = {}
    while messages := _claim(rpc, list(handlers), after):
        for message in messages:
            yield {_deliver(rpc, handlers[message["topic"]], message): 1}
        after = {"p_after_at": messages[-1]["available_at"], "p_after_id": messages[-1]["id"]}


def _claim(rpc: Rpc, topics: list[str], after: dict[str, Any]) -> list[Message]:
    claimed: list[Message] = rpc("claim_outbox", p_topics=topics, p_limit=BATCH, **after)
    return claimed


def _deliver(rpc: Rpc, handle: Callable[[Message], None], message: Message) -> str:
    try:
        handle(message["payload"])
    except Unprocessable as error:
        return _settle(rpc, "retry_outbox", message, p_error_code=error.code, p_permanent=True)
    except WorkflowError as error:
        return _settle(rpc, "retry_outbox", message, p_error_code=error.code)
    except Exception as error:  # noqa: BLE001 - a bug of ours; the other messages must not wait for it
        log_exception("outbox_handler_failed", error, topic=message["topic"], attempts=message["attempts"])
        return _settle(rpc, "retry_outbox", message, p_error_code=InternalError.default_code)
    return _settle(rpc, "complete_outbox", message)


def _settle(rpc: Rpc, name: str, message: Message, **params: Any) -> str:
    try:
        answer = rpc(name, p_id=message["id"], p_lease_token=message["lease_token"], **params)
    except Conflict:
        return "lease_lost"  # another run has claimed it, or the request that wrote it has delivered it
    return {"done": "delivered", "pending": "retried", "dead": "dead"}[answer["state"]]
