"""Of many requests for one time, one succeeds; none deadlocks. The tests commit in their own cluster."""

import json
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import Any

import psycopg
import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.bookings import HALF_HOUR, book, open_doctor, tomorrow
from tests.sql.support.connection import Sql
from tests.support.databases import declared_database

WON = "won"


@pytest.fixture(scope="module")
def own_cluster() -> Iterator[Cluster]:
    with declared_database() as running:
        yield running


@pytest.fixture
def committing(own_cluster: Cluster) -> Iterator[Sql]:
    """A connection that commits what it writes."""
    with own_cluster.connect() as conn:
        yield Sql(conn)


def as_phone(own_cluster: Cluster, person: uuid.UUID, query: str, *values: Any) -> str:
    """Sends one request in its own transaction; returns the code of the error, or `won`."""
    with own_cluster.connect() as conn:
        session = str(Sql(conn).session(person))
        claims = json.dumps({"sub": str(person), "role": "authenticated", "session_id": session})
        try:
            with conn.transaction():
                conn.execute("select set_config('request.jwt.claims', %s, true)", [claims])
                conn.execute("set local role authenticated")
                conn.execute(query.encode(), values)
        except psycopg.Error as error:
            return error.diag.message_primary or str(error)
    return WON


def race(*runs: Callable[[], str]) -> Counter[str]:
    """Starts all runs at the same time; returns how often each answer came."""
    barrier = Barrier(len(runs))

    def start(run: Callable[[], str]) -> str:
        barrier.wait()
        return run()

    with ThreadPoolExecutor(len(runs)) as pool:
        return Counter(pool.map(start, runs))


INSERT = """insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes)
            values (%s, %s, %s, 30)"""
MOVE = "select public.reschedule_appointment(%s, %s)"


def test_one_of_fifty_patients_books_a_slot(own_cluster: Cluster, committing: Sql) -> None:
    doctor, patients = open_doctor(committing), [committing.sign_up() for _ in range(50)]
    runs = [partial(as_phone, own_cluster, who, INSERT, who, doctor, tomorrow()) for who in patients]
    assert race(*runs) == {WON: 1, "slot_taken": 49}
    assert committing.one("select count(*) from public.appointments where doctor_id = %s", doctor) == 1


def test_a_patient_books_one_of_twenty_doctors_at_one_time(own_cluster: Cluster, committing: Sql) -> None:
    patient, doctors = committing.sign_up(), [open_doctor(committing) for _ in range(20)]
    insert = partial(as_phone, own_cluster, patient, INSERT, patient)
    runs = [partial(insert, doctor, tomorrow()) for doctor in doctors]
    assert race(*runs) == {WON: 1, "patient_busy": 19}


def test_bookings_that_swap_times_do_not_deadlock(own_cluster: Cluster, committing: Sql) -> None:
    doctors, patients = [open_doctor(committing) for _ in range(2)], [committing.sign_up() for _ in range(2)]
    ten, eleven = tomorrow(), tomorrow(11)
    bookings = [
        (patients[n], book(committing, patients[n], doctors[m], at), eleven if at == ten else ten)
        for n, m, at in ((0, 0, ten), (1, 0, eleven), (1, 1, ten), (0, 1, eleven))
    ]
    for _ in range(5):
        runs = [partial(as_phone, own_cluster, b[0], MOVE, b[1], b[2]) for b in bookings for _ in range(3)]
        assert race(*runs) == {"slot_taken": 12}
    times = committing.rows("select starts_at from public.appointments where patient_id = any(%s)", patients)
    assert sorted(times) == [(ten,), (ten,), (eleven,), (eleven,)]


def test_concurrent_changes_leave_no_overlapping_bookings(own_cluster: Cluster, committing: Sql) -> None:
    doctor, patients = open_doctor(committing), [committing.sign_up() for _ in range(8)]
    slots = [tomorrow(8) + HALF_HOUR * n for n in range(8)]
    held = [book(committing, who, doctor, at) for who, at in zip(patients, slots, strict=True)]
    runs = [
        run
        for n, who in enumerate(patients)
        for run in (
            partial(as_phone, own_cluster, who, MOVE, held[n], slots[(n + 1) % 8]),
            partial(as_phone, own_cluster, who, "select public.cancel_appointment(%s)", held[n]),
            partial(as_phone, own_cluster, who, INSERT, who, doctor, slots[(n + 3) % 8]),
        )
    ]
    outcome = race(*runs)
    refusals = {"slot_taken", "patient_busy", "appointment_not_movable", "appointment_transition_not_allowed"}
    assert outcome[WON]
    assert set(outcome) <= {WON} | refusals
    doubled = """select count(*) from public.appointments as a join public.appointments as b
                 on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                     and (a.doctor_id = b.doctor_id or a.patient_id = b.patient_id)
                 where a.status in ('pending', 'confirmed') and b.status in ('pending', 'confirmed')"""
    assert committing.one(doubled) == 0


def test_several_bookings_in_one_request_do_not_deadlock(own_cluster: Cluster, committing: Sql) -> None:
    doctors, patients = [open_doctor(committing) for _ in range(2)], [committing.sign_up() for _ in range(6)]
    several = INSERT + ", (%s, %s, %s, 30)"
    at = tomorrow(15)

    def both(n: int) -> str:
        first, second = doctors if n % 2 else reversed(doctors)
        who = patients[n]
        return as_phone(
            own_cluster, who, several, who, first, at + n * HALF_HOUR, who, second, at + (n + 6) * HALF_HOUR
        )

    outcome = race(*[partial(both, n) for n in range(6)])
    assert set(outcome) <= {WON, "booking_in_progress"}
    assert outcome[WON]


def test_canceling_a_booking_does_not_undo_a_completed_encounter(
    own_cluster: Cluster, committing: Sql
) -> None:
    doctor, patient = open_doctor(committing), committing.sign_up()
    for n in range(10):
        booking = book(committing, patient, doctor, tomorrow(1) + n * HALF_HOUR, status="confirmed")
        encounter = committing.one(
            """insert into public.consultations
                   (patient_id, doctor_id, appointment_id, scheduled_at, status, started_at)
               values (%s, %s, %s, now(), 'in_progress', now()) returning id""",
            patient,
            doctor,
            booking,
        )
        runs = [
            partial(
                as_phone, own_cluster, doctor, "select public.move_consultation(%s, 'completed')", encounter
            ),
            partial(as_phone, own_cluster, patient, "select public.cancel_appointment(%s)", booking),
        ]
        assert set(race(*runs)) <= {WON, "appointment_transition_not_allowed"}
        assert (
            committing.one("select status from public.consultations where id = %s", encounter) == "completed"
        )
