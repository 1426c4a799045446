"""Scheduled functions: entry points only, each the name of its job.

EventBridge delivers at least once, and may deliver while an earlier run is still at it: the jobs bear both.
Lambda imports this module by its own name, so nothing registered in app.py or as middleware runs here.
"""

from collections.abc import Callable, Iterator
from typing import Any

from chalice.app import Blueprint, CloudWatchEvent, Rate

from functions.jobs.run import Counts, run

schedules = Blueprint(__name__)

# Kept free at the end of Lambda's time, for the step that is under way and for closing the run.
RESERVE_SECONDS = 60.0


def _run(event: CloudWatchEvent, job: Callable[[], Iterator[Counts]]) -> Counts:
    context: Any = event.context  # Lambda's own object; Chalice's annotation says dict
    return run(job.__name__, job(), context.get_remaining_time_in_millis() / 1000 - RESERVE_SECONDS)


@schedules.schedule(Rate(1, unit=Rate.HOURS))
def cleanup_refresh_tokens(event: CloudWatchEvent) -> Counts:
    """Remove ended sessions, old tokens and codes from the auth schema."""
    from functions.people import jobs as job

    return _run(event, job.cleanup_refresh_tokens)


@schedules.schedule(Rate(1, unit=Rate.HOURS))
def cleanup_expired(event: CloudWatchEvent) -> Counts:
    """Remove expired keys and codes, settled messages and old runs."""
    from functions.jobs import cleanup as job

    return _run(event, job.cleanup_expired)


@schedules.schedule(Rate(1, unit=Rate.MINUTES))
def sweep_missed_calls(event: CloudWatchEvent) -> Counts:
    """End calls that nobody took, confirmed or is in any more."""
    from functions.calls import jobs as job

    return _run(event, job.sweep_missed_calls)


@schedules.schedule(Rate(1, unit=Rate.MINUTES))
def deliver_outbox(event: CloudWatchEvent) -> Counts:
    """Do what transactions have promised and requests could not do at once."""
    from functions.jobs import outbox as job

    return _run(event, job.deliver_outbox)


@schedules.schedule(Rate(5, unit=Rate.MINUTES))
def rollup_vitals(event: CloudWatchEvent) -> Counts:
    """Roll vitals up into hours and days."""
    from functions.vitals import jobs as job

    return _run(event, job.rollup_vitals)


@schedules.schedule(Rate(5, unit=Rate.MINUTES))
def seal_audit(event: CloudWatchEvent) -> Counts:
    """Chain what was audited and anchor the head of the chain."""
    from functions.audit import jobs as job

    return _run(event, job.seal_audit)


@schedules.schedule(Rate(1, unit=Rate.HOURS))
def generate_doses(event: CloudWatchEvent) -> Counts:
    """Make the doses of the coming two weeks."""
    from functions.adherence import jobs as job

    return _run(event, job.generate_doses)


@schedules.schedule(Rate(15, unit=Rate.MINUTES))
def mark_missed_doses(event: CloudWatchEvent) -> Counts:
    """Mark doses that nobody logged in time."""
    from functions.adherence import jobs as job

    return _run(event, job.mark_missed_doses)


@schedules.schedule(Rate(1, unit=Rate.DAYS))
def archive_encounters(event: CloudWatchEvent) -> Counts:
    """Set aside what was over two years ago."""
    from functions.encounters import jobs as job

    return _run(event, job.archive_encounters)
