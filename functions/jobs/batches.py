"""Jobs that call an RPC batch by batch. Most are one line of `functions/<domain>/jobs.py`."""

from collections.abc import Iterator

from functions.database import Rpc, jobs_rpc
from functions.jobs.run import BATCH_SECONDS, Counts, Job


def batch_job(name: str, *, limit: int) -> Job:
    """Make the job `name`. It calls the RPC of that name for `limit` rows at a time, until there are none."""

    def steps(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
        return batches(rpc, name, limit=limit)

    steps.__name__ = name
    return steps


def batches(rpc: Rpc, name: str, *, limit: int) -> Iterator[Counts]:
    """The steps of such a job, for a job that has others besides."""
    while True:
        counts: Counts = rpc(name, seconds=BATCH_SECONDS, p_limit=limit)
        yield counts
        if not any(counts.values()):
            return
