"""The rules for entries: each with a valid and an invalid row."""

from typing import Any

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.home_medication import Home

MEASURE = """insert into public.measurements (patient_id, type, value, value2, unit, measured_at)
             values (%s, %s, %s, %s, %s, now() + %s::interval)"""
GOOD = [
    ("blood_pressure", 120, 80, "mmHg"), ("weight", 70.5, None, "kg"), ("weight", 154, None, "lb"),
    ("height", 170, None, "cm"), ("temperature", 36.6, None, "C"), ("temperature", 98.6, None, "F"),
    ("blood_glucose", 5.4, None, "mmol/L"), ("blood_glucose", 97, None, "mg/dL"), ("spo2", 97, None, "%"),
    ("heart_rate", 62, None, "bpm"), ("respiratory_rate", 14, None, "/min"), ("pain", 0, None, "/10"),
]  # fmt: skip
BAD = [
    ("mood", 5, None, "/10", "measurements_type_check"),
    ("weight", 70, None, "stone", "measurements_unit_check"),
    ("weight", 70, None, "mmHg", "measurements_unit_check"), ("weight", "NaN", None, "kg", "value_range"),
    ("weight", 701, None, "kg", "value_range"), ("temperature", 98.6, None, "C", "value_range"),
    ("temperature", 36.6, None, "F", "value_range"), ("spo2", 101, None, "%", "value_range"),
    ("heart_rate", 0, None, "bpm", "value_range"), ("pain", 11, None, "/10", "value_range"),
    ("blood_pressure", 120, None, "mmHg", "value2_diastolic"),
    ("blood_pressure", 80, 120, "mmHg", "value2_diastolic"),
    ("blood_pressure", 120, "NaN", "mmHg", "value2_diastolic"), ("weight", 70, 60, "kg", "value2_diastolic"),
]  # fmt: skip


@pytest.fixture
def home(sql: Sql) -> Home:
    return Home.new(sql)


@pytest.mark.parametrize("values", GOOD)
def test_valid_measurements_are_accepted(values: tuple[Any, ...], home: Home) -> None:
    with home.sql.acting(home.patient):
        assert home.sql.run(MEASURE, home.patient, *values, "9 minutes") == 1


@pytest.mark.parametrize("values", BAD)
def test_an_invalid_measurement_is_refused_by_its_rule(values: tuple[Any, ...], home: Home) -> None:
    with home.sql.acting(home.patient), home.sql.refused("23514", values[-1]):
        home.sql.run(MEASURE, home.patient, *values[:-1], "0")


@pytest.mark.parametrize("later", ["11 minutes", "1 year", "-200 years"])
def test_a_measurement_in_the_future_is_refused(later: str, home: Home) -> None:
    with home.sql.acting(home.patient), home.sql.refused("PT422", "measured_at_out_of_range"):
        home.sql.run(MEASURE, home.patient, *GOOD[0], later)


@pytest.mark.parametrize(("column", "value", "rule"), [
    ("mood", "meh", "daily_logs_mood_check"), ("sleep_hours", 25, "sleep_hours_range"),
    ("sleep_hours", "NaN", "sleep_hours_range"), ("sleep_quality", "bad", "sleep_quality_check"),
    ("notes", "x" * 10001, "notes_length"), ("notes", "  ", "something_said"),
    ("symptoms", "{}", "something_said"),
    ("symptoms", "{NULL}", "symptoms_list"),
])  # fmt: skip
def test_an_invalid_diary_entry_is_refused(column: str, value: Any, rule: str, home: Home) -> None:
    add = f"insert into public.daily_logs (patient_id, log_date, {column}) values (%s, current_date, %s)"
    with home.sql.acting(home.patient), home.sql.refused("23514", rule):
        home.sql.conn.execute(add.encode(), [home.patient, value])


@pytest.mark.parametrize(("days", "taken"), [(0, True), (-400, True), (2, False), (-60000, False)])
def test_a_diary_entry_of_a_future_day_is_refused(days: int, taken: bool, home: Home) -> None:
    add = """insert into public.daily_logs (patient_id, log_date, mood)
             values (%s, (now() at time zone 'utc')::date + %s, 'good')"""
    with home.sql.acting(home.patient):
        if taken:
            assert home.sql.run(add, home.patient, days) == 1
        else:
            with home.sql.refused("PT422", "log_date_out_of_range"):
                home.sql.run(add, home.patient, days)


@pytest.mark.parametrize(("column", "value", "rule"), [
    ("times", "{}", "times_list"), ("times", "{08:00,NULL}", "times_list"),
    ("days_of_week", "{0}", "days_of_week_list"),
    ("days_of_week", "{8}", "days_of_week_list"), ("days_of_week", "{}", "days_of_week_list"),
    ("interval_days", 0, "interval_days_range"), ("time_zone", "Mars/Olympus", "time_zone_iana"),
    ("time_zone", "XYZ+3", "time_zone_iana"), ("end_date", "2020-01-01", "end_date_range"),
    ("end_date", "infinity", "end_date_range"), ("dose_amount", 0, "dose_amount_range"),
    ("dose_amount", "NaN", "dose_amount_range"),
])  # fmt: skip
def test_an_invalid_schedule_is_refused(column: str, value: Any, rule: str, home: Home) -> None:
    with home.sql.refused("23514", rule):
        home.schedule(**{"times": "{08:00}", column: value})


@pytest.mark.parametrize(("column", "value", "rule"), [
    ("name", "", "name_length"), ("form", "powder", "form_check"), ("stock_count", -1, "stock_count_range"),
    ("stock_count", "NaN", "stock_count_range"), ("refill_threshold", -1, "refill_threshold_range"),
    ("end_date", "2000-01-01", "end_date_range"), ("strength", "x" * 101, "strength_length"),
])  # fmt: skip
def test_an_invalid_medication_is_refused(column: str, value: Any, rule: str, home: Home) -> None:
    change = f"update public.medications set start_date = current_date, {column} = %s where id = %s"
    with home.sql.acting(home.patient), home.sql.refused("23514", rule):
        home.sql.conn.execute(change.encode(), [value, home.medication])


def test_an_entry_cannot_be_moved_to_another_patient(home: Home) -> None:
    """A caregiver of two patients cannot move an entry from one patient to the other."""
    other = Home.new(home.sql)
    for relation in ("medications", "measurements"):
        with home.sql.acting(home.patient):
            home.sql.run(MEASURE, home.patient, *GOOD[0], "0")
        move = f"update public.{relation} set patient_id = %s where patient_id = %s"
        with home.sql.refused("PT422", "column_is_final"):
            home.sql.conn.execute(move.encode(), [other.patient, home.patient])


def test_a_schedule_of_another_patients_medication_is_refused(home: Home) -> None:
    other = Home.new(home.sql)
    with home.sql.refused("23503", "medication_schedules_medication_fkey"):
        home.schedule(medication_id=other.medication)
