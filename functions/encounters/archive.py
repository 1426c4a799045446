"""Sets encounters and prescriptions aside that were over two years ago; they stay readable."""

from collections.abc import Iterator

from functions.jobs.run import Counts, until_idle

BATCH = 1000


def archive_encounters() -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from until_idle("archive_encounters", p_limit=BATCH)
