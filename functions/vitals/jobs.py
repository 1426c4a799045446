"""Aggregates vitals into hours and days, and creates the partitions of the coming months."""

from collections.abc import Iterator

from functions.database import Rpc, jobs_rpc
from functions.jobs.batches import batches
from functions.jobs.run import BATCH_SECONDS, Counts


def rollup_vitals(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield rpc("ensure_partitions", seconds=BATCH_SECONDS)
    yield from batches(rpc, "rollup_vitals", limit=10_000)
