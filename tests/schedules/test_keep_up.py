"""Doses are created ahead and marked missed; old encounters are archived."""

import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from functions.adherence.jobs import generate_doses, mark_missed_doses
from functions.encounters.jobs import archive_encounters
from functions.jobs.run import run
from tests.schedules.support.backdated_rows import Care

pytestmark = pytest.mark.usefixtures("functions_env")
COMING = """select count(*) from public.doses
            where schedule_id = %s and deleted_at is null and due_at > now()"""


@pytest.fixture
def schedule(care: Care) -> Iterator[Any]:
    """A daily schedule, whose doses exist for two weeks."""
    patient = care.person("patient")
    medication = care.one(
        "insert into public.medications (patient_id, name) values (%s, 'Amlodipine') returning id", patient
    )
    yield care.one(
        "insert into public.medication_schedules (patient_id, medication_id, times, time_zone)"
        " values (%s, %s, '{12:00}', 'Africa/Lagos') returning id",
        patient,
        medication,
    )
    care.db.execute("truncate public.medications cascade")


def test_doses_are_added_without_an_edit_of_the_schedule(care: Care, schedule: uuid.UUID) -> None:
    assert care.one(COMING, schedule) == 14
    care.db.execute("delete from public.doses where due_at >= now() + interval '9 days'")
    care.db.execute("update private.dose_horizons set generated_until = now() + interval '9 days'")
    assert run("generate_doses", generate_doses(), 60) == {"schedules": 1, "doses": 5}
    assert care.job_run("generate_doses") == ("succeeded", {"schedules": 1, "doses": 5}, None)
    assert care.one(COMING, schedule) == 14
    assert run("generate_doses", generate_doses(), 60) == {"schedules": 0, "doses": 0}


def test_unlogged_doses_become_missed(care: Care, schedule: uuid.UUID) -> None:
    for hours, status in ((13, "pending"), (13, "taken"), (11, "pending")):
        care.db.execute(
            "insert into public.doses (patient_id, medication_id, schedule_id, due_at, due_date, due_time,"
            " time_zone, status, taken_at)"
            " select s.patient_id, s.medication_id, s.id, now() - make_interval(hours => %s),"
            " current_date, '12:00', s.time_zone, %s, case when %s = 'taken' then now() end"
            " from public.medication_schedules as s where s.id = %s",
            [hours, status, status, schedule],
        )
    assert run("mark_missed_doses", mark_missed_doses(), 60) == {"doses": 1}
    assert run("mark_missed_doses", mark_missed_doses(), 60) == {"doses": 0}
    past = "select status, count(*) from public.doses where due_at < now() group by status order by status"
    assert care.db.execute(past).fetchall() == [("missed", 1), ("pending", 1), ("taken", 1)]


def test_encounters_older_than_two_years_are_archived(care: Care) -> None:
    pair = care.pair()
    for years in (1, 3):
        care.db.execute(
            "insert into public.consultations (patient_id, doctor_id, status, scheduled_at)"
            f" values (%s, %s, 'canceled', now() - interval '{years} years')",
            [pair.patient, pair.doctor],
        )
    done = {"consultations": 1, "prescriptions": 0}
    assert run("archive_encounters", archive_encounters(), 60) == done
    assert care.job_run("archive_encounters") == ("succeeded", done, None)
    assert run("archive_encounters", archive_encounters(), 60) == dict.fromkeys(done, 0)
    assert care.one("select count(*) from public.consultations where archived_at is null") == 1
