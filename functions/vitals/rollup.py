"""Rolls raw vitals up into hours and days, and makes the partitions that the coming weeks need."""

from collections.abc import Iterator

from functions.database import Token, call
from functions.jobs.run import BATCH_SECONDS, Counts, until_idle

BATCH = 10_000


def rollup_vitals() -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield call("ensure_partitions", Token.JOBS, seconds=BATCH_SECONDS)
    yield from until_idle("rollup_vitals", p_limit=BATCH)
