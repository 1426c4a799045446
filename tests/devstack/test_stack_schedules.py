"""Scheduled functions run at their times, and when they are invoked."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import psycopg
import pytest

from devstack.functions.timing import due
from tests.support.stack import Stack

MIDNIGHT = datetime(2026, 3, 1, tzinfo=UTC)  # a Sunday


@pytest.mark.parametrize(
    ("expression", "times_a_day"),
    [
        ("rate(1 minute)", 1440),
        ("rate(5 minutes)", 288),
        ("rate(1 hour)", 24),
        ("rate(1 day)", 1),
        ("cron(0 3 * * ? *)", 1),
        ("cron(0/15 8-9 * * ? *)", 8),
        ("cron(10,40 * ? * 1 *)", 48),
        ("cron(10,40 * ? * 2-6 *)", 0),
        ("cron(0 0 1 3 ? 2026)", 1),
        ("cron(0 0 2 3 ? 2026)", 0),
    ],
)
def test_an_expression_is_due_at_its_times_on_a_sunday(expression: str, times_a_day: int) -> None:
    minutes = (MIDNIGHT + timedelta(minutes=minute) for minute in range(1440))
    assert sum(due(expression, minute) for minute in minutes) == times_a_day


@pytest.mark.parametrize("expression", ["every minute", "cron(* * *)", "rate(1 fortnight)"])
def test_an_invalid_expression_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match="not a schedule expression"):
        due(expression, MIDNIGHT)


def test_every_schedule_runs_when_invoked_and_leaves_a_job_run(
    stack: Stack, env: dict[str, str], db: psycopg.Connection[Any]
) -> None:
    schedules = httpx.get(f"{env['DEVTOOLS_URL']}/schedules", trust_env=False, timeout=60).json()
    assert {"cleanup_refresh_tokens", "sweep_missed_calls", "rollup_vitals"} <= set(schedules)
    for name, expression in schedules.items():
        due(expression, MIDNIGHT)
        result = stack.run("invoke", name)
        assert result.returncode == 0, result.stdout + result.stderr
        assert stack.env["SUPABASE_URL"] in result.stderr
        json.loads(result.stdout)
        runs = db.execute("select status from public.job_runs where job = %s", (name,)).fetchall()
        assert ("succeeded",) in runs


def test_an_unknown_schedule_is_refused_with_a_list(stack: Stack) -> None:
    result = stack.run("invoke", "no_such_thing")
    assert result.returncode == 1
    assert "sweep_missed_calls" in result.stdout
