"""A new patient and doctor, for tests that change rows which the matrix needs."""

from typing import Any

import psycopg

from tests.support.clients import People, Person

Db = psycopg.Connection[Any]


def linked(people: People, db: Db) -> tuple[Person, Person, str]:
    """A patient, a verified doctor with an active link, and the link's id."""
    patient, doctor = people.sign_up("patient"), people.sign_up("doctor")
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    sql = """insert into public.patient_doctor_links (patient_id, doctor_id, status)
             values (%s, %s, 'active') returning id::text"""
    return patient, doctor, one(db, sql, patient.id, doctor.id)


def one(db: Db, sql: str, *values: Any) -> str:
    row = db.execute(sql.encode(), values).fetchone()
    assert row
    return str(row[0])


def talk(db: Db, patient: Person, doctor: Person | None, kind: str = "doctor_consultation") -> str:
    sql = "insert into public.conversations (patient_id, doctor_id, type) values (%s, %s, %s) returning id"
    return one(db, sql, patient.id, doctor and doctor.id, kind)
