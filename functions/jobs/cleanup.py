"""Removes what our tables keep for a while: keys, codes, settled messages, webhook ids, old runs."""

from collections.abc import Iterator

from functions.database import Rpc, jobs_rpc
from functions.jobs.run import Counts, until_idle

BATCH = 1000


def cleanup_expired(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from until_idle(rpc, "cleanup_expired", p_limit=BATCH)
