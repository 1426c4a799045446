"""Rolls raw vitals up into hours and days, and makes the partitions that the coming weeks need."""

from collections.abc import Iterator

from functions.database import Rpc, jobs_rpc
from functions.jobs.run import BATCH_SECONDS, Counts, until_idle

BATCH = 10_000


def rollup_vitals(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield rpc("ensure_partitions", seconds=BATCH_SECONDS)
    yield from until_idle(rpc, "rollup_vitals", p_limit=BATCH)
