"""Stays, waiting lists and financial figures, written by a hospital's staff."""

from itertools import product

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.hospitals import admission, hospital, physician
from tests.sql.support.violations.attempts import insert

STAYS = ("active", "discharged", "transferred")
LINE = ("waiting", "called", "completed", "canceled")
MOVES = {
    ("waiting", "called"), ("waiting", "canceled"), ("called", "completed"), ("called", "canceled"),
}  # fmt: skip


def pairs(statuses: tuple[str, ...]) -> list[tuple[str, str]]:
    return [pair for pair in product(statuses, statuses) if pair[0] != pair[1]]


@pytest.mark.parametrize(("old", "new"), pairs(STAYS))
def test_a_stay_ends_once(old: str, new: str, sql: Sql) -> None:
    ended = {} if old == "active" else {"discharge_date": "now"}
    key = admission(sql, hospital(sql), sql.sign_up(), status=old, **ended)
    move = "update public.hospital_patients set status = %s where id = %s returning discharge_date = now()"
    if old == "active":
        assert sql.one(move, new, key) is True
    else:
        with sql.refused("PT409", "admission_transition_not_allowed"):
            sql.run(move, new, key)


@pytest.mark.parametrize(("old", "new"), pairs(LINE))
def test_a_waitlist_entry_moves_only_forward_with_a_time(old: str, new: str, sql: Sql) -> None:
    called = {"called_at": "now"} if old in ("called", "completed") else {}
    completed = {"completed_at": "now"} if old == "completed" else {}
    row = {"hospital_id": hospital(sql), "patient_id": sql.sign_up(), "department": "eye", "reason": "pain"}
    key = insert(sql, "patient_waitlist", {**row, "status": old, **called, **completed})
    move = """update public.patient_waitlist set status = %s where id = %s
              returning called_at is not null, completed_at is not null"""
    if (old, new) in MOVES:
        assert sql.rows(move, new, key) == [(new == "called" or old == "called", new == "completed")]
    else:
        with sql.refused("PT409", "waitlist_transition_not_allowed"):
            sql.run(move, new, key)


def test_one_active_stay_and_waitlist_entry_per_patient(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    first = admission(sql, at, patient)
    with sql.refused("23505", "hospital_patients_one_active"):
        admission(sql, at, patient)
    admission(sql, hospital(sql), patient)
    sql.run("update public.hospital_patients set status = 'discharged' where id = %s", first)
    admission(sql, at, patient)
    place = {"hospital_id": at, "patient_id": patient, "department": "eye", "reason": "pain"}
    insert(sql, "patient_waitlist", place)
    with sql.refused("23505", "patient_waitlist_one_live"):
        insert(sql, "patient_waitlist", place)
    insert(sql, "patient_waitlist", {**place, "department": "ear"})


def test_a_hospital_assigns_only_its_active_physicians(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    own = physician(sql, at)
    key = admission(sql, at, patient, assigned_physician_id=own)
    assign = "update public.hospital_patients set assigned_physician_id = %s where id = %s"
    for other in (sql.doctor(), physician(sql, hospital(sql))):
        with sql.refused("PT422", "physician_not_of_hospital"):
            sql.run(assign, other, key)
    sql.run("update public.hospital_staff set is_active = false where profile_id = %s", own)
    with sql.refused("PT422", "physician_not_of_hospital"):
        admission(sql, at, sql.sign_up(), assigned_physician_id=own)


def test_a_physician_is_a_verified_doctor(sql: Sql) -> None:
    row = {"hospital_id": hospital(sql), "profile_id": sql.sign_up({"role": "doctor"})}
    with sql.refused("PT422", "staff_not_a_doctor"):
        insert(sql, "hospital_staff", row)
    nurse = insert(sql, "hospital_staff", {**row, "position": "nurse"})
    with sql.refused("PT422", "staff_not_a_doctor"):
        sql.run("update public.hospital_staff set position = 'physician' where id = %s", nurse)


def test_a_patient_with_a_closed_record_is_not_admitted(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    sql.run("update public.patients set deleted_at = now() where id = %s", patient)
    with sql.refused("PT409", "patient_record_closed"):
        admission(sql, at, patient)


def test_the_patient_is_notified_of_admission_and_discharge(sql: Sql) -> None:
    patient = sql.sign_up()
    key = admission(sql, hospital(sql), patient)
    sql.run("update public.hospital_patients set status = 'discharged' where id = %s", key)
    told = sql.rows("select type from public.notifications where user_id = %s order by type", patient)
    assert told == [("admission.active",), ("admission.discharged",)]


@pytest.mark.parametrize(("zone", "month"), [
    ("UTC", "2026-01"), ("Africa/Lagos", "2026-02"), ("America/New_York", "2026-01"),
])  # fmt: skip
def test_the_fiscal_month_follows_the_hospitals_time_zone(zone: str, month: str, sql: Sql) -> None:
    row = {
        "hospital_id": hospital(sql, time_zone=zone), "transaction_type": "revenue", "category": "ward",
        "amount": 10, "transaction_date": "2026-01-31T23:30:00Z",
    }  # fmt: skip
    read = "select fiscal_month from public.hospital_financial_data where id = %s"
    key = insert(sql, "hospital_financial_data", row)
    assert sql.one(read, key) == month
    insert(sql, "hospital_financial_data", {**row, "fiscal_month": month})
    for wrong in ("2026-03", "2026-1", "nonsense"):
        with sql.refused("PT422", "fiscal_month_mismatch"):
            insert(sql, "hospital_financial_data", {**row, "fiscal_month": wrong})
    sql.run("update public.hospital_financial_data set transaction_date = '2026-05-15' where id = %s", key)
    assert sql.one(read, key) == "2026-05"
    with sql.refused("PT422", "fiscal_month_mismatch"):
        sql.run("update public.hospital_financial_data set fiscal_month = '2026-04' where id = %s", key)


def test_one_figure_per_hospital_metric_and_day(sql: Sql) -> None:
    for at in (hospital(sql), None):
        row = {"hospital_id": at, "metric_name": "beds", "metric_value": 1, "metric_date": "2026-01-01"}
        insert(sql, "analytics_data", row)
        with sql.refused("23505", "analytics_data_unique"):
            insert(sql, "analytics_data", row)
