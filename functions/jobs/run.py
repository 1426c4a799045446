"""Runs a job for a limited time and writes a row of `job_runs`.

A run that is killed stays `running`; a later start of the same job marks it failed (`crashed`).
"""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Protocol

from functions.database import Rpc, jobs_rpc
from functions.errors import InternalError, WorkflowError
from functions.logs import log, log_exception

# Longer than a statement of workflow_jobs may run (sql/00_platform/), shorter than Kong's 60 s.
BATCH_SECONDS = 55.0
Counts = dict[str, int]
"""The work of a step: a count for each kind. Counts are written to `job_runs` and to the log."""


class Job(Protocol):
    """A function with the job's name, which `job_runs` and Lambda use."""

    __name__: str

    def __call__(self, rpc: Rpc = jobs_rpc) -> Iterator[Counts]:
        """The steps; each runs when the next item is taken. Raises the errors of `functions.database`."""


def run(job: str, steps: Iterator[Counts], seconds: float, rpc: Rpc = jobs_rpc) -> Counts:
    """Run steps until there are no more or `seconds` have passed; returns the sums of their counts.

    Raises what a step raised, after marking the run as failed: Lambda then runs the job again.
    """
    ends_at = time.monotonic() + seconds
    run_id: int = rpc("start_job_run", p_job=job)["run_id"]
    totals: Counter[str] = Counter()
    try:
        for counts in steps:
            totals.update(counts)
            if time.monotonic() >= ends_at:
                break
    except Exception as error:  # any error marks the run as failed, and is raised again
        log_exception("job_failed", error, job=job, run_id=run_id, counts=totals)
        _note_failure(rpc, run_id, totals, error)
        raise
    _finish(rpc, run_id, "succeeded", totals)
    log("job_succeeded", job=job, run_id=run_id, counts=totals)
    return dict(totals)


def _note_failure(rpc: Rpc, run_id: int, totals: Counter[str], error: Exception) -> None:
    code = error.code if isinstance(error, WorkflowError) else InternalError.default_code
    # If this cannot be written either, a later start marks the run as crashed.
    with suppress(WorkflowError):
        _finish(rpc, run_id, "failed", totals, code)


def _finish(rpc: Rpc, run_id: int, status: str, totals: Counter[str], code: str | None = None) -> None:
    rpc("finish_job_run", p_run_id=run_id, p_status=status, p_counts=dict(totals), p_error_code=code)
