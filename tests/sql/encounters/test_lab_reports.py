"""Laboratory reports change status only as allowed, and a reviewed one is final."""

import uuid
from itertools import product

import pytest

from tests.sql.encounters.test_record import Pair
from tests.sql.support.connection import Sql

REPORT_STATUSES = ("ordered", "collected", "resulted", "reviewed", "canceled")
REPORT_MOVES = {
    ("ordered", "collected"), ("ordered", "resulted"), ("ordered", "canceled"), ("collected", "resulted"),
    ("collected", "canceled"), ("resulted", "reviewed"),
}  # fmt: skip


@pytest.fixture
def pair(sql: Sql) -> Pair:
    """A patient and a doctor with an active link."""
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    return Pair(patient, doctor, uuid.uuid4())


@pytest.mark.parametrize(("old", "new"), list(product(REPORT_STATUSES, (*REPORT_STATUSES, "lost"))))
def test_a_laboratory_report_changes_status_only_as_allowed(old: str, new: str, pair: Pair, sql: Sql) -> None:
    report = sql.one(
        """insert into public.lab_reports (patient_id, ordered_by, test_name, status)
           values (%s, %s, 'Glucose', %s) returning id""", pair.patient, pair.doctor, old,
    )  # fmt: skip
    move = "select (public.move_lab_report(%s, %s)).status"
    with sql.acting(pair.doctor):
        if (old, new) in REPORT_MOVES:
            assert sql.one(move, report, new) == new
        else:
            with sql.refused("PT409", "lab_report_transition_not_allowed"):
                sql.rows(move, report, new)
    with sql.acting(pair.patient), sql.refused("PT404", "lab_report_not_found"):
        sql.rows(move, report, new)


def test_a_reviewed_report_cannot_change(pair: Pair, sql: Sql) -> None:
    report = sql.one(
        """insert into public.lab_reports (patient_id, ordered_by, test_name, status)
           values (%s, %s, 'Glucose', 'resulted') returning id""", pair.patient, pair.doctor,
    )  # fmt: skip
    write = "update public.lab_reports set results = '{\"mmol\": 5}'"
    with sql.acting(pair.doctor):
        assert sql.run(write) == 1
        sql.rows("select public.move_lab_report(%s, 'reviewed')", report)
        with sql.refused("PT409", "lab_report_is_final"):
            sql.run(write)
    assert sql.one("select reviewed_by from public.lab_reports") == pair.doctor
