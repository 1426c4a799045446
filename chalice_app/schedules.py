"""Scheduled functions: which job runs how often, and what it does. Lambda uses the names in this module.

EventBridge may start a job twice, or while an earlier run is still going: every job allows for both. Lambda
imports this module directly, so nothing that is registered in app.py or as middleware runs here.
"""

from typing import Any

from chalice.app import Blueprint, CloudWatchEvent, Rate

from functions.adherence import jobs as adherence
from functions.audit import jobs as audit
from functions.calls import jobs as calls
from functions.encounters import jobs as encounters
from functions.jobs import cleanup, outbox
from functions.jobs.run import Counts, Job, run
from functions.people import jobs as people
from functions.scheduling import jobs as scheduling
from functions.vitals import jobs as vitals

schedules = Blueprint(__name__)

# Seconds left before Lambda's time limit, to end the current step and the run.
RESERVE_SECONDS = 60.0


def every(amount: int, unit: str, job: Job, does: str) -> Any:
    """The Lambda function that runs `job`. Assign it to the job's name in this module: Lambda looks it up.

    What the job `does` is shown in the AWS console and in docs/operations.md.
    """

    def scheduled(event: CloudWatchEvent) -> Counts:
        context: Any = event.context  # Lambda's own object; Chalice's annotation says dict
        return run(job.__name__, job(), context.get_remaining_time_in_millis() / 1000 - RESERVE_SECONDS)

    scheduled.__name__ = job.__name__
    return schedules.schedule(Rate(amount, unit=unit), description=does)(scheduled)


sweep_missed_calls = every(
    1, Rate.MINUTES, calls.sweep_missed_calls,
    "marks unanswered calls as missed and calls that were never confirmed as failed, ends empty rooms",
)  # fmt: skip
deliver_outbox = every(
    1, Rate.MINUTES, outbox.deliver_outbox, "closes rooms that could not be closed at once"
)
expire_bookings = every(
    1, Rate.MINUTES, scheduling.expire_bookings,
    "ends proposals that nobody accepted, bookings that nobody paid, and bookings that were over before the "
    "doctor confirmed them",
)  # fmt: skip
rollup_vitals = every(
    5, Rate.MINUTES, vitals.rollup_vitals,
    "computes hours and days of vitals, and makes the partitions of the coming months",
)  # fmt: skip
seal_audit = every(
    5, Rate.MINUTES, audit.seal_audit,
    "puts audit rows into the chain, and the chain's head into the audit bucket",
)  # fmt: skip
mark_missed_doses = every(
    15, Rate.MINUTES, adherence.mark_missed_doses,
    "marks doses that nobody logged within 12 hours as missed",
)  # fmt: skip
generate_doses = every(
    1, Rate.HOURS, adherence.generate_doses,
    "makes the doses of the coming two weeks; without it they end two weeks after a schedule's last edit",
)  # fmt: skip
cleanup_refresh_tokens = every(
    1, Rate.HOURS, people.cleanup_refresh_tokens,
    "deletes old refresh tokens, ended and idle sessions and used codes, in GoTrue's own windows",
)  # fmt: skip
cleanup_expired = every(
    1, Rate.HOURS, cleanup.cleanup_expired,
    "deletes expired idempotency keys, invitation codes a month after they expired, counts of wrong codes, "
    "quota counts after a week, delivered and dead outbox rows and webhook ids after 30 days, "
    "job runs after 90 days",
)  # fmt: skip
archive_encounters = every(
    1, Rate.DAYS, encounters.archive_encounters,
    "sets `archived_at` on completed and canceled encounters whose time was more than two years ago, "
    "and on prescriptions that are more than two years old and no longer active",
)  # fmt: skip
