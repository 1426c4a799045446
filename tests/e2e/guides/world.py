"""The other people in a guide, and the values of its variables."""

import uuid
from typing import Any

import psycopg

from tests.support.clients import PASSWORD, People, Person

Db = psycopg.Connection[Any]


def given(people: People, db: Db, guide: str) -> dict[str, Any]:
    """The variables of a guide's snippets, with new people."""
    env = people.env
    doctor, name = _doctor(people, db)
    patient = people.sign_up("patient", full_name="Pat Patient")
    hospital = _hospital(db, patient.id)
    email = (
        _appointed(people, db, guide, patient.id, hospital) or f"{guide}-{uuid.uuid4().hex[:8]}@example.com"
    )
    return {
        **{key: env[key] for key in ("SUPABASE_URL", "FUNCTIONS_URL")},
        "PUBLISHABLE_KEY": env["SUPABASE_PUBLISHABLE_KEY"], "SECRET_KEY": env["SUPABASE_SECRET_KEY"],
        "email": email, "password": PASSWORD, "typed": name, "patientId": patient.id,
        "hospital": hospital, "desk": _account(_desk(people, db, hospital)),
        "plate": f"LAG {uuid.uuid4().int % 10**8}", "doctor": _account(doctor), "patient": _account(patient),
    }  # fmt: skip


def _account(person: Person) -> dict[str, str]:
    return {"email": person.email, "password": PASSWORD}


def _doctor(people: People, db: Db) -> tuple[Person, str]:
    """A verified doctor with hours on every day."""
    name = f"Guide {uuid.uuid4().hex[:10].translate(str.maketrans('0123456789', 'ghijklmnop')).title()}"
    doctor = people.sign_up("doctor", full_name=name)
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    db.execute(
        """insert into public.availability_slots (doctor_id, day_of_week, start_time, end_time, time_zone)
           select %s, n, '09:00', '17:00', 'Africa/Lagos' from generate_series(0, 6) as n""",
        [doctor.id],
    )
    return doctor, name


def _hospital(db: Db, patient: str) -> str:
    """A verified hospital in Lagos with an emergency of the patient."""
    sql = """insert into public.hospitals (name, verification_status, latitude, longitude, capacity)
             values ('Guide Hospital', 'verified', 6.45, 3.39, 40) returning id::text"""
    (found,) = db.execute(sql).fetchone() or ("",)
    sql = """insert into public.emergency_requests (patient_id, emergency_type, severity, status, hospital_id)
             values (%s, 'fall', 'high', 'accepted', %s)"""
    db.execute(sql, [patient, found])
    return str(found)


def _appointed(people: People, db: Db, guide: str, patient: str, hospital: str) -> str:
    """An account of an agent or administrator, whose role is set after the sign-up."""
    if guide not in ("agent", "hospital"):
        return ""
    person = people.sign_up("caregiver", full_name=f"Guide {guide.title()}")
    role = {"agent": "agent", "hospital": "hospital_admin"}[guide]
    db.execute("update public.profiles set role = %s where id = %s", [role, person.id])
    if guide == "agent":
        sql = "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)"
        db.execute(sql, [patient, person.id])
        sql = "insert into public.conversations (patient_id, type) values (%s, 'agent_support')"
        db.execute(sql, [patient])
    else:
        _administers(db, person.id, hospital)
    return person.email


def _desk(people: People, db: Db, hospital: str) -> Person:
    """An administrator of the hospital."""
    person = people.sign_up("caregiver", full_name="Guide Desk")
    db.execute("update public.profiles set role = 'hospital_admin' where id = %s", [person.id])
    _administers(db, person.id, hospital)
    return person


def _administers(db: Db, person: str, hospital: str) -> None:
    sql = """insert into public.hospital_staff (hospital_id, profile_id, position)
             values (%s, %s, 'administrator')"""
    db.execute(sql, [hospital, person])
