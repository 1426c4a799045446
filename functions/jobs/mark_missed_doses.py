"""Marks doses that nobody logged in time as missed. Nobody is told yet."""

from collections.abc import Iterator

from functions.jobs.run import Counts, until_idle

BATCH = 1000


def mark_missed_doses() -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from until_idle("mark_missed_doses", p_limit=BATCH)
