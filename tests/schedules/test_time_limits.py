"""Every statement times out before its caller, and every caller before Lambda."""

import json

import pytest

from chalice_app.schedules import RESERVE_SECONDS
from devstack.config import ROOT
from functions.connection import READ_SECONDS
from functions.jobs.run import BATCH_SECONDS
from tests.schedules.support.backdated_rows import Care

LIMIT = (
    "select substring(array_to_string(setconfig, ',') from 'statement_timeout=([0-9]+)s')::integer"
    " from pg_db_role_setting where setrole = %s::regrole"
)


@pytest.mark.parametrize(
    ("role", "patience"), [("workflow_api", READ_SECONDS), ("workflow_jobs", BATCH_SECONDS)]
)
def test_a_statement_times_out_before_its_caller(care: Care, role: str, patience: float) -> None:
    assert care.one(LIMIT, role) < patience


def test_a_running_step_ends_before_the_lambda_time_limit() -> None:
    lambda_timeout = json.loads((ROOT / ".chalice" / "config.json").read_text())["lambda_timeout"]
    assert BATCH_SECONDS < RESERVE_SECONDS < lambda_timeout
