"""private.doctor_patients equals private.care_until after changes in any order, concurrent ones included."""

import random
import threading
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, LiteralString

import psycopg
import pytest

from tests.sql.support.concurrency import Parallel, Statement
from tests.sql.support.connection import Sql

# Pairs of a patient and a doctor for which the table and the function disagree.
WRONG: LiteralString = """
    select p.id, d.id from unnest(%s::uuid[]) as p (id) cross join unnest(%s::uuid[]) as d (id)
    where private.care_until(d.id, p.id) is distinct from (
        select c.valid_until from private.doctor_patients as c
        where c.doctor_id = d.id and c.patient_id = p.id
    )
"""
CHANGES: tuple[LiteralString, ...] = (
    """insert into public.patient_doctor_links (patient_id, doctor_id, status)
       values (%(patient)s, %(doctor)s, %(link)s)
       on conflict (patient_id, doctor_id) do update set status = excluded.status""",
    "delete from public.patient_doctor_links where patient_id = %(patient)s and doctor_id = %(doctor)s",
    """insert into public.consultations (patient_id, doctor_id, scheduled_at, status, started_at)
       values (%(patient)s, %(doctor)s, now(), %(meeting)s, now())""",
    """update public.consultations set status = 'canceled'
       where patient_id = %(patient)s and doctor_id = %(doctor)s and status = 'in_progress'""",
    """update public.consultations set started_at = started_at - interval '8 days'
       where patient_id = %(patient)s and doctor_id = %(doctor)s""",
    "update public.patients set deleted_at = now() where id = %(patient)s",
    "update public.patients set deleted_at = null where id = %(patient)s",
)
People = tuple[list[uuid.UUID], list[uuid.UUID]]


@pytest.fixture(scope="module")
def parallel() -> Iterator[Parallel]:
    with Parallel.new() as running:
        yield running


def people(sql: Sql) -> People:
    return [sql.sign_up() for _ in range(2)], [sql.doctor() for _ in range(2)]


def change(conn: psycopg.Connection[Any], chance: random.Random, cast: People) -> bool:
    """Makes one random change; false if the status change is not allowed."""
    patients, doctors = cast
    values = {
        "patient": chance.choice(patients), "doctor": chance.choice(doctors),
        "link": chance.choice(["requested", "active", "ended", "blocked"]),
        "meeting": chance.choice(["confirmed", "in_progress"]),
    }  # fmt: skip
    try:
        with conn.transaction():
            conn.execute(chance.choice(CHANGES), values)
    except psycopg.Error as error:
        if not str(error.sqlstate).startswith("PT"):
            raise
        return False
    return True


@pytest.mark.parametrize("seed", range(3))
def test_after_any_change_doctor_patients_equals_care_until(seed: int, sql: Sql) -> None:
    chance, cast, cares = random.Random(seed), people(sql), set()
    for _ in range(100):
        change(sql.conn, chance, cast)
        assert sql.rows(WRONG, *cast) == []
        cares.add(sql.one("select count(*) from private.doctor_patients"))
    assert len(cares) > 2, "the changes add and remove pairs"


@pytest.mark.parametrize("seed", range(3))
def test_doctor_patients_equals_care_until_with_three_writers(seed: int, parallel: Parallel) -> None:
    cast = people(parallel.setup)
    gate = threading.Barrier(3)

    def work(worker: int) -> int:
        chance = random.Random(f"{seed}/{worker}")
        with parallel.cluster.connect() as conn:
            done = 0
            for _ in range(20):
                gate.wait(20)
                done += change(conn, chance, cast)
        return done

    with ThreadPoolExecutor(3) as pool:
        assert min(pool.map(work, range(3))) > 5
    assert parallel.setup.rows(WRONG, *cast) == []


CLOSE: LiteralString = "update public.patients set deleted_at = now() where id = %s returning id"
LINK: LiteralString = """
    insert into public.patient_doctor_links (patient_id, doctor_id, status)
    values (%s, %s, 'active') returning 1
"""


@pytest.mark.parametrize("closed_first", [True, False])
def test_a_record_is_closed_while_a_link_is_made(closed_first: bool, parallel: Parallel) -> None:
    """Neither transaction sees the other's row, so the second has to wait for the first."""
    (patient, _), (doctor, _) = people(parallel.setup)
    close = Statement(patient, CLOSE, (patient,), "postgres")
    link = Statement(patient, LINK, (patient, doctor), "postgres")
    acts = (close, link) if closed_first else (link, close)
    assert [code for _, code in parallel.at_once(*acts)] == [None, None]
    assert parallel.setup.rows(WRONG, [patient], [doctor]) == []
    assert parallel.setup.rows("select 1 from private.doctor_patients where doctor_id = %s", doctor) == []


def test_a_link_ends_while_an_encounter_begins(parallel: Parallel) -> None:
    (patient, _), (doctor, _) = people(parallel.setup)
    parallel.setup.link(patient, doctor)
    end = "update public.patient_doctor_links set status = 'ended' where doctor_id = %s returning 1"
    meet = """insert into public.consultations (patient_id, doctor_id, scheduled_at, status, started_at)
              values (%s, %s, now(), 'in_progress', now()) returning 1"""
    parallel.at_once(
        Statement(patient, end, (doctor,), "postgres"),
        Statement(patient, meet, (patient, doctor), "postgres"),
    )
    assert parallel.setup.rows(WRONG, [patient], [doctor]) == []
