"""Sets encounters and prescriptions aside that were over two years ago; they stay readable."""

from collections.abc import Iterator

from functions.database import Rpc, jobs_rpc
from functions.jobs.run import Counts, until_idle

BATCH = 1000


def archive_encounters(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from until_idle(rpc, "archive_encounters", p_limit=BATCH)
