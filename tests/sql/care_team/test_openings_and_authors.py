"""Authors read what they wrote, only the patient exports, and an opening races with a parting."""

from collections.abc import Iterator
from typing import LiteralString

import pytest

from tests.sql.support.bookings import visit
from tests.sql.support.concurrency import Parallel, Statement
from tests.sql.support.connection import Sql
from tests.sql.support.openings import OPEN, Pair


@pytest.fixture(scope="module")
def parallel() -> Iterator[Parallel]:
    with Parallel.new() as running:
        yield running


@pytest.mark.parametrize(("table", "columns"), [
    ("health_records", "(patient_id, record_type, title) values (%(patient)s, 'note', 'Flu')"),
    ("lab_reports", "(patient_id, ordered_by, test_name) values (%(patient)s, %(doctor)s, 'Glucose')"),
    ("consultations", "(patient_id, doctor_id, scheduled_at) values (%(patient)s, %(doctor)s, now())"),
    ("case_history", """(patient_id, consultation_id, history_type)
        values (%(patient)s, %(visit)s, 'medical_history')"""),
    ("surgeries", """(patient_id, doctor_id, procedure, scheduled_at)
        values (%(patient)s, %(doctor)s, 'x', now())"""),
])  # fmt: skip
def test_authors_read_what_they_wrote_until_they_part(table: str, columns: str, pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    values = {"patient": patient, "doctor": doctor, "visit": visit(sql, patient, doctor, "canceled")}
    count = f"select count(*) from public.{table} where id = %s".encode()
    with sql.acting(doctor):
        add = f"insert into public.{table} {columns} returning id"
        ((key,),) = sql.conn.execute(add.encode(), values).fetchall()
    sql.run("update private.doctor_patients set valid_until = now()")
    for status, seen in (("active", 1), ("ended", 0)):
        sql.run("update public.patient_doctor_links set status = %s where status <> %s", status, status)
        with sql.acting(doctor):
            assert sql.conn.execute(count, [key]).fetchone() == (seen,), status


def test_only_the_side_of_the_patient_exports_a_record(pair: Pair, sql: Sql) -> None:
    patient, doctor = pair
    export: LiteralString = "select public.export_patient(%s) -> 'tables' ? 'measurements'"
    with sql.acting(doctor):
        sql.one(OPEN, patient, "treatment")
        with sql.refused("PT403", "role_not_allowed"):
            sql.one(export, patient)
    with sql.acting(sql.doctor()), sql.refused("PT404", "patient_not_found"):
        sql.one(export, patient)
    with sql.acting(patient):
        assert sql.one(export, patient)


@pytest.mark.parametrize("opened_first", [True, False])
def test_a_record_is_opened_while_the_two_part(opened_first: bool, parallel: Parallel) -> None:
    patient, doctor = parallel.setup.sign_up(), parallel.setup.doctor()
    parallel.setup.link(patient, doctor)
    end = "update public.patient_doctor_links set status = 'ended' where doctor_id = %s returning 1"
    look = "select (public.open_record(%s, 'treatment')).purpose"
    acts = [
        Statement(patient, end, (doctor,), "postgres"),
        Statement(doctor, look, (patient,), "authenticated"),
    ]
    answers = parallel.at_once(*(reversed(acts) if opened_first else acts))
    codes = {code for _, code in answers}
    assert codes <= {None, "patient_not_found"}, answers
    left = "select 1 from public.record_openings where doctor_id = %s"
    assert parallel.setup.rows(left, doctor) == []
