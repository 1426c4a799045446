"""Makes the doses of the coming two weeks, and marks those missed that nobody logged in time."""

from collections.abc import Iterator

from functions.database import Rpc, jobs_rpc
from functions.jobs.run import Counts, until_idle

SCHEDULES_AT_ONCE = 500
DOSES_AT_ONCE = 1000


def generate_doses(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
    """The steps of the job. Raises the errors of `functions.database`."""
    yield from until_idle(rpc, "generate_doses", p_limit=SCHEDULES_AT_ONCE)


def mark_missed_doses(rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
    """The steps of the job; nobody is told yet. Raises the errors of `functions.database`."""
    yield from until_idle(rpc, "mark_missed_doses", p_limit=DOSES_AT_ONCE)
