"""A job always writes one row to job_runs, and ends in time."""

import time
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from functions.database import jobs_rpc
from functions.errors import Conflict, ProviderUnavailable
from functions.jobs.run import Counts, run
from tests.schedules.support.backdated_rows import Care

pytestmark = pytest.mark.usefixtures("functions_env")


@pytest.fixture
def job() -> str:
    return f"test-{uuid.uuid4()}"


def steps(*counts: Counts, error: Exception | None = None) -> Iterator[Counts]:
    yield from counts
    if error:
        raise error


def runs(care: Care, job: str) -> list[Any]:
    found = care.db.execute(
        "select status, error_code from public.job_runs where job = %s order by id", [job]
    )
    return found.fetchall()


def test_a_run_sums_its_steps(care: Care, job: str) -> None:
    assert run(job, steps({"done": 2}, {"done": 1, "failed": 1}), 60) == {"done": 3, "failed": 1}
    assert care.job_run(job) == ("succeeded", {"done": 3, "failed": 1}, None)


def test_a_run_without_work_writes_its_row_too(care: Care, job: str) -> None:
    assert run(job, steps(), 60) == {}
    assert care.job_run(job) == ("succeeded", {}, None)


def test_a_run_ends_when_its_time_is_up(care: Care, job: str) -> None:
    def endless() -> Iterator[Counts]:
        while True:
            time.sleep(0.05)
            yield {"done": 1}

    began = time.monotonic()
    counts = run(job, endless(), 0.3)
    assert time.monotonic() - began < 2
    assert 1 <= counts["done"] <= 6
    assert care.job_run(job)[0] == "succeeded"


@pytest.mark.parametrize(
    ("error", "code"),
    [(ProviderUnavailable(), "provider_unavailable"), (KeyError("secret"), "internal_error")],
)
def test_a_failure_is_stored_with_the_counts_and_raised(
    care: Care, job: str, error: Exception, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(type(error)):
        run(job, steps({"done": 2}, error=error), 60)
    assert care.job_run(job) == ("failed", {"done": 2}, code)
    assert "secret" not in capsys.readouterr().out


def test_a_killed_run_is_marked_by_a_later_start(care: Care, job: str) -> None:
    jobs_rpc("start_job_run", p_job=job)  # as if its Lambda was killed
    run(job, steps(), 60)
    assert runs(care, job) == [("running", None), ("succeeded", None)]  # it may still be running
    care.db.execute(
        "update public.job_runs set started_at = now() - interval '16 minutes' where job = %s", [job]
    )
    run(job, steps(), 60)
    assert runs(care, job) == [("failed", "crashed"), ("succeeded", None), ("succeeded", None)]


def test_a_run_is_finished_only_once(job: str) -> None:
    run_id = jobs_rpc("start_job_run", p_job=job)["run_id"]
    jobs_rpc("finish_job_run", p_run_id=run_id, p_status="succeeded")
    with pytest.raises(Conflict, match="job_run_not_running"):
        jobs_rpc("finish_job_run", p_run_id=run_id, p_status="failed")
