"""Vitals are rolled up incrementally from the measurements added or deleted since the last run."""

from functions.database import jobs_rpc
from tests.schedules.support.vitals import Vitals, roll


def test_hours_and_days_are_computed_from_measurements(vitals: Vitals) -> None:
    vitals.measure(("00:00:00", 60), ("00:59:59.9", 80), ("01:00:00", 100), ("23:30:00", 61))
    assert roll() == {"partitions": 0, "hours": 3, "days": 1}
    assert vitals.rolled("hour") == [
        ("00:00", 70, 60, 80, 2), ("01:00", 100, 100, 100, 1), ("23:00", 61, 61, 61, 1),
    ]  # fmt: skip
    assert vitals.rolled("day") == [("00:00", 75.25, 60, 100, 4)]
    assert vitals.care.job_run("rollup_vitals")[0] == "succeeded"


def test_units_and_the_account_s_email_are_kept(vitals: Vitals) -> None:
    vitals.measure(("08:00:00", 60))
    roll()
    found = vitals.care.db.execute(
        "select distinct units, email from public.health_aggregated where patient_id = %s", [vitals.patient]
    ).fetchall()
    assert found == [("bpm", f"{vitals.patient}@example.test")]


def test_a_run_without_new_measurements_changes_no_row(vitals: Vitals) -> None:
    vitals.measure(("08:00:00", 60))
    roll()
    before = vitals.care.one("select array_agg(xmin::text order by id) from public.health_aggregated")
    assert roll() == {"partitions": 0, "hours": 0, "days": 0}
    assert vitals.care.one("select array_agg(xmin::text order by id) from public.health_aggregated") == before


def test_late_data_and_new_batches_are_added(vitals: Vitals) -> None:
    vitals.measure(("08:00:00", 60))
    roll()
    vitals.measure(("08:30:00", 70), ("03:00:00", 50))
    assert roll() == {"partitions": 0, "hours": 2, "days": 1}
    assert vitals.rolled("hour") == [("03:00", 50, 50, 50, 1), ("08:00", 65, 60, 70, 2)]
    assert vitals.rolled("day") == [("00:00", 60, 50, 70, 3)]


def test_deleted_measurements_are_removed_from_their_buckets(vitals: Vitals) -> None:
    vitals.measure(("08:00:00", 60), ("09:00:00", 70))
    roll()
    delete = "delete from public.health_realtime where patient_id = %s and value = %s"
    vitals.care.db.execute(delete, [vitals.patient, 60])
    roll()
    assert (vitals.rolled("hour"), vitals.rolled("day")) == (
        [("09:00", 70, 70, 70, 1)],
        [("00:00", 70, 70, 70, 1)],
    )
    vitals.care.db.execute(delete, [vitals.patient, 70])
    roll()
    assert (vitals.rolled("hour"), vitals.rolled("day")) == ([], [])


def test_a_batch_processes_all_marks_of_an_hour_together(vitals: Vitals) -> None:
    for second in range(20):
        vitals.measure((f"08:00:{second:02}", 60), (f"09:00:{second:02}", 60))
    assert jobs_rpc("rollup_vitals", p_limit=20) == {"hours": 1, "days": 1}
