"""Makes the doses of the coming two weeks, which editing a schedule makes only once."""

from collections.abc import Iterator

from functions.jobs.run import Counts, until_idle

BATCH = 500


def generate_doses() -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from until_idle("generate_doses", p_limit=BATCH)
