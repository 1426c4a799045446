"""Two phones, or a phone and the job, write at the same time."""

import uuid
from collections.abc import Iterator

import pytest

from tests.sql.support.concurrency import Parallel, Statement
from tests.sql.support.home_medication import Home


@pytest.fixture(scope="module")
def parallel() -> Iterator[Parallel]:
    with Parallel.new() as parallel:
        yield parallel


@pytest.fixture
def home(parallel: Parallel) -> Home:
    with parallel.setup.conn.transaction():
        return Home.new(parallel.setup)


LOG = "select (public.log_dose(%s)).status"
NOW = "select (public.log_dose_now(%s, %s)).id"
EDIT = "update public.medication_schedules set times = %s where id = %s returning id"
JOB = "select private.generate_doses(%s, now(), now() + interval '14 days')"
STOP = "update public.medications set is_active = false where id = %s returning id"
ADD = """insert into public.medication_schedules (patient_id, medication_id, times, time_zone)
         values (%s, %s, '{08:00}', 'UTC') returning id"""


def test_two_people_logging_one_dose_at_once_log_it_once(parallel: Parallel, home: Home) -> None:
    with parallel.setup.conn.transaction():
        dose, other = home.due_now(), home.caregiver("secondary")
    first, second = parallel.at_once(Statement(home.patient, LOG, (dose,)), Statement(other, LOG, (dose,)))
    assert (first, second) == (("taken", None), (None, "dose_already_logged"))
    assert home.stock() == 29


def test_one_dose_sent_twice_at_once_is_stored_once(parallel: Parallel, home: Home) -> None:
    statement = Statement(home.patient, NOW, (home.medication, uuid.uuid4()))
    (one, _), (other, _) = parallel.at_once(statement, statement)
    assert one == other
    assert home.stock() == 29


def test_the_job_and_a_phone_make_each_dose_once(parallel: Parallel, home: Home) -> None:
    """The job reads the old schedule while the phone edits it; the doses follow the edited schedule."""
    with parallel.setup.conn.transaction():
        key = home.schedule("{08:00}", "UTC", start_date="2020-01-01")
        parallel.setup.run("delete from public.doses where schedule_id = %s", key)
    job = Statement(home.patient, JOB, (key,), role="postgres")
    (made, _), (edited, _) = parallel.at_once(job, Statement(home.patient, EDIT, ("{08:00,20:00}", key)))
    assert (made, edited) == (14, key)
    assert len(home.pending()) == len(set(home.pending())) == 28


def test_doses_of_a_schedule_and_time_are_unique(parallel: Parallel, home: Home) -> None:
    with parallel.setup.conn.transaction():
        key = home.schedule("{08:00}", "UTC", start_date="2020-01-01")
        parallel.setup.run("delete from public.doses where schedule_id = %s", key)
    job = Statement(home.patient, JOB, (key,), role="postgres")
    assert parallel.together(*[job] * 4).count((14, None)) == 1
    assert len(home.pending()) == 14


def test_a_schedule_of_a_stopping_medication_makes_no_doses(parallel: Parallel, home: Home) -> None:
    stop, add = (
        Statement(home.patient, STOP, (home.medication,)),
        Statement(home.patient, ADD, (home.patient, home.medication)),
    )
    for first, second in ((stop, add), (add, stop)):
        parallel.at_once(first, second)
        assert home.pending() == []
        parallel.setup.run("update public.medications set is_active = true where id = %s", home.medication)
        parallel.setup.run(
            "update public.medication_schedules set is_active = false where medication_id = %s",
            home.medication,
        )
