"""The personas' relations to the patient besides links: memberships, assignments, hospitals, break glass."""

from typing import Any

import psycopg

from tests.policies.support.personas import ASSIGNED, CAREGIVERS, HOSPITALS, LEFT, REJECTED

Db = psycopg.Connection[Any]


def appoint_administrators(db: Db, ids: dict[str, str]) -> dict[str, str]:
    """Adds a hospital with each hospital admin as administrator; returns the ids by persona."""
    found = {name: _hospital(db, name, ids[name]) for name in HOSPITALS}
    sql = """insert into public.hospital_staff (hospital_id, profile_id, is_active) values (%s, %s, false)"""
    db.execute(sql, [found["hospital_admin"], ids[LEFT]])
    return found


def reject_hospital(db: Db, ids: dict[str, str]) -> str:
    """Adds a hospital that was not verified, with its administrator; returns its id."""
    found = _hospital(db, REJECTED, ids[REJECTED])
    db.execute("update public.hospitals set verification_status = 'rejected' where id = %s", [found])
    return found


def _hospital(db: Db, name: str, administrator: str) -> str:
    sql = """insert into public.hospitals (name, verification_status) values (%s, 'verified')
             returning id::text"""
    (found,) = db.execute(sql, [f"Hospital of {name}"]).fetchone() or ("",)
    sql = """insert into public.hospital_staff (hospital_id, profile_id, position)
             values (%s, %s, 'administrator')"""
    db.execute(sql, [found, administrator])
    return str(found)


def relate_to_patient(db: Db, ids: dict[str, str]) -> None:
    """Relates caregivers, agents and the admin with a grant to the patient."""
    for name, (role, accepted, active) in CAREGIVERS.items():
        sql = """insert into public.patient_caregivers
                     (patient_id, caregiver_id, role, accepted_at, is_active)
                 values (%s, %s, %s, case when %s then now() end, %s)"""
        db.execute(sql, [ids["patient"], ids[name], role, accepted, active])
    for name, status in ASSIGNED.items():
        sql = """insert into public.agent_assignments (patient_id, agent_id, status, completed_at)
                 values (%s, %s, %s, case when %s then now() end)"""
        db.execute(sql, [ids["patient"], ids[name], status, status != "active"])
    sql = """insert into public.break_glass_grants (admin_id, patient_id, reason, expires_at)
             values (%s, %s, 'found unconscious in the street', now() + interval '1 hour')"""
    db.execute(sql, [ids["admin_break_glass"], ids["patient"]])
