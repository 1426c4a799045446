"""Deletes ended sessions, old tokens and one-time codes of the auth schema. The RPCs decide which."""

from collections.abc import Iterator

from functions.database import Rpc, jobs_rpc
from functions.jobs.batches import batches
from functions.jobs.run import BATCH_SECONDS, Counts

SESSIONS_AT_ONCE = 2000
FIRST = "00000000-0000-0000-0000-000000000000"


def cleanup_refresh_tokens(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from batches(rpc, "cleanup_refresh_tokens", limit=500)
    yield from _idle_sessions(rpc)


def _idle_sessions(rpc: Rpc) -> Iterator[Counts]:
    after: str | None = FIRST
    while after:
        answer = rpc(
            "cleanup_idle_sessions",
            seconds=BATCH_SECONDS,
            p_after=after,
            p_limit=SESSIONS_AT_ONCE,
        )
        after = answer["next"]
        yield {"idle_sessions": answer["idle_sessions"]}
