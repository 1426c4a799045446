"""Runs the scheduled functions like Lambda: by module and name, with an event and a context."""

from typing import Any

import pytest

from chalice_app import schedules as entry_points
from chalice_app.schedules import RESERVE_SECONDS
from devstack.config import ROOT
from devstack.functions import schedules
from ops.openapi import schedules_table
from tests.schedules.support.backdated_rows import Care


def test_docs_operations_md_lists_each_schedule_with_its_rate() -> None:
    page = (ROOT / schedules_table.FILE).read_text(encoding="utf-8")
    assert page == schedules_table.written(page), "run `make openapi`"
    for line in ("| `rollup_vitals` | 5 minutes | computes", "| `archive_encounters` | day | sets"):
        assert f"\n{line}" in page


@pytest.mark.parametrize("name", schedules.expressions())
def test_each_job_records_its_run_and_returns_its_counts(care: Care, functions_env: None, name: str) -> None:
    before = care.one("select count(*) from public.job_runs where job = %s", name)
    counts = [schedules.run(name) for _ in range(2)]
    assert care.one("select count(*) from public.job_runs where job = %s", name) == before + 2
    assert care.job_run(name) == ("succeeded", counts[1], None)
    assert not any(counts[1].values())


class Hurried(schedules.LambdaContext):
    """A Lambda context with too little time left for a second step."""

    def get_remaining_time_in_millis(self) -> int:
        return int(RESERVE_SECONDS * 1000)


def test_a_run_stops_well_before_the_lambda_time_limit(care: Care, functions_env: None) -> None:
    care.db.execute(
        "insert into private.idempotency_keys (actor_id, route, key, fingerprint, expires_at)"
        " select gen_random_uuid(), 'tests', n::text, 'f', now() - interval '1 day'"
        " from generate_series(1, 1500) as n"
    )
    counts: Any = entry_points.cleanup_expired(schedules._event("x"), Hurried("x"))
    assert counts["idempotency_keys"] == 1000
    assert schedules.run("cleanup_expired")["idempotency_keys"] == 500
