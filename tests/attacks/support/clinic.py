"""A hospital with an administrator, a physician and a patient, and rows that name the hospital."""

from dataclasses import dataclass
from typing import Any

import psycopg

from tests.support.clients import People, Person

HOSPITAL = (
    "insert into public.hospitals (name, verification_status) values ('Clinic', 'verified') returning id"
)
STAFF = """insert into public.hospital_staff (hospital_id, profile_id, position)
           values (%(at)s, %({who})s, '{post}')"""
ROWS = (
    """insert into public.hospital_patients (hospital_id, patient_id, assigned_physician_id)
       values (%(at)s, %(patient)s, %(physician)s)""",
    """insert into public.patient_waitlist (hospital_id, patient_id, department, reason)
       values (%(at)s, %(patient)s, 'eye', 'pain')""",
    """insert into public.emergency_requests
           (patient_id, emergency_type, status, hospital_id, assigned_physician_id)
       values (%(patient)s, 'fall', 'accepted', %(at)s, %(physician)s)""",
    """insert into public.ambulance_requests
           (patient_id, emergency_type, pickup_address, contact_phone, assigned_hospital_id)
       values (%(patient)s, 'fall', '1 Test Road', '+2348000000001', %(at)s)""",
    """insert into public.dispatch_offers (emergency_request_id, hospital_id)
       select e.id, %(at)s from public.emergency_requests as e where e.patient_id = %(patient)s""",
    """insert into public.appointments (patient_id, doctor_id, hospital_id, starts_at, duration_minutes)
       values (%(patient)s, %(physician)s, %(at)s, now() + interval '3 days', 30)""",
    """insert into public.availability_slots
           (doctor_id, hospital_id, day_of_week, start_time, end_time, time_zone)
       select %(physician)s, %(at)s, n, '09:00', '17:00', 'UTC' from generate_series(0, 6) as n""",
    """insert into public.hospital_resources (hospital_id, category, name)
       values (%(at)s, 'bed', 'General ward')""",
)


@dataclass(frozen=True)
class Clinic:
    """`at` is the hospital's id."""

    root: "psycopg.Connection[Any]"
    at: str
    desk: Person
    physician: Person
    patient: Person

    @classmethod
    def opened(cls, root: "psycopg.Connection[Any]", people: People) -> "Clinic":
        """A verified hospital with new people."""
        desk, physician, patient = (people.sign_up(role) for role in ("patient", "doctor", "patient"))
        (at,) = root.execute(HOSPITAL).fetchone() or ("",)
        clinic = cls(root, str(at), desk, physician, patient)
        root.execute("update public.profiles set role = 'hospital_admin' where id = %s", [desk.id])
        for table in ("profiles", "doctors"):
            root.execute(f"update public.{table} set is_verified = true where id = %s", [physician.id])
        for who, post in (("desk", "administrator"), ("physician", "physician")):
            clinic.run(STAFF.format(who=who, post=post))
        for row in ROWS:
            clinic.run(row)
        return clinic

    def run(self, statement: str) -> None:
        """Runs SQL with the parameters at, desk, physician and patient."""
        ids = {"at": self.at, "desk": self.desk.id}
        ids |= {"physician": self.physician.id, "patient": self.patient.id}
        self.root.execute(statement.encode(), ids)
