"""A patient and people who have access to the record, one for each way to have access."""

import uuid
from typing import Any, LiteralString

from tests.sql.support.connection import Sql

AS_ROLE = {
    "patient": "patient", "caregiver": "caregiver", "friend": "caregiver", "agent": "agent", "admin": "admin",
    "doctor": "doctor", "physician": "doctor", "administrator": "hospital_admin",
}  # fmt: skip
KEYS = (
    "inpatient", "waiting", "injured", "passenger", "hospital", "emergency", "ride", "file",
    "health_record", "wallet", "payment",
)  # fmt: skip
PATHS = ("path", "report", "document", "other_document", "sent")
# Each row is in a state that gives access. Triggers are off; other tests check how a row gets its state.
RELATIONSHIPS: tuple[LiteralString, ...] = (
    """insert into public.doctors (id, display_name, is_verified)
       values (%(doctor)s, 'Dora', true), (%(physician)s, 'Paul', true)""",
    """insert into public.patients (id, name)
       values (%(inpatient)s, 'Lina'), (%(waiting)s, 'Wale'),
           (%(injured)s, 'Femi'), (%(passenger)s, 'Dayo')""",
    "insert into public.patients (name, deleted_at) values ('Nobody here', now())",
    """insert into private.doctor_patients (doctor_id, patient_id, valid_until)
       values (%(doctor)s, %(patient)s, 'infinity'), (%(doctor)s, %(waiting)s, now() + interval '1 minute'),
           (%(physician)s, %(patient)s, now() + interval '1 minute')""",
    """insert into public.record_openings (doctor_id, patient_id, purpose, valid_until)
       values (%(doctor)s, %(patient)s, 'treatment', now() + interval '1 minute'),
           (%(physician)s, %(patient)s, 'treatment', now() - interval '1 minute')""",
    """insert into public.patient_doctor_links (id, patient_id, doctor_id, status)
       values (%(link)s, %(patient)s, %(doctor)s, 'active'),
           (%(link)s + 1, %(patient)s, %(physician)s, 'active')""",
    """insert into public.patient_doctor_links (patient_id, doctor_id, status, parted_at)
       values (%(injured)s, %(doctor)s, 'ended', now()), (%(passenger)s, %(doctor)s, 'blocked', now())""",
    """insert into public.consultations (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
       values (%(waiting)s, %(doctor)s, now(), 'completed', now(), now()),
           (%(patient)s, %(physician)s, now(), 'completed', now(), now())""",
    """insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes)
       values (%(inpatient)s, %(doctor)s, now() - interval '1 hour', 30)""",
    """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
       values (%(patient)s, %(caregiver)s, 'primary', now())""",
    "insert into public.agent_assignments (patient_id, agent_id) values (%(patient)s, %(agent)s)",
    """insert into public.break_glass_grants (admin_id, patient_id, reason, expires_at)
       values (%(admin)s, %(patient)s, 'an emergency', now() + interval '1 hour')""",
    """insert into public.hospitals (id, name, verification_status)
       values (%(hospital)s, 'Marina Hospital', 'verified')""",
    """insert into public.hospital_staff (hospital_id, profile_id, position)
       values (%(hospital)s, %(administrator)s, 'administrator'),
           (%(hospital)s, %(physician)s, 'physician')""",
    "insert into public.hospital_patients (hospital_id, patient_id) values (%(hospital)s, %(inpatient)s)",
    """insert into public.patient_waitlist (hospital_id, patient_id, department, reason)
       values (%(hospital)s, %(waiting)s, 'eye', 'pain')""",
    """insert into public.emergency_requests (id, patient_id, emergency_type, status, hospital_id)
       values (%(emergency)s, %(injured)s, 'fall', 'accepted', %(hospital)s)""",
    """insert into public.ambulance_requests (id, patient_id, emergency_type, pickup_address, contact_phone,
           status, assigned_hospital_id, ambulance_id)
       values (%(ride)s, %(passenger)s, 'fall', '1 Test Road', '+2348000000001',
           'assigned', %(hospital)s, %(ride)s)""",
    """insert into public.dispatch_offers
           (hospital_id, emergency_request_id, ambulance_request_id, offered_at, expires_at)
       values (%(hospital)s, %(emergency)s, null, now() - interval '1 minute', now() + interval '1 minute'),
           (%(hospital)s, null, %(ride)s, now() - interval '1 minute', now() + interval '1 minute')""",
    """insert into public.conversations (id, patient_id, doctor_id, type)
       values (%(conversation)s, %(patient)s, %(doctor)s, 'doctor_consultation'),
           (%(support)s, %(patient)s, null, 'agent_support')""",
    """insert into public.files (id, patient_id, storage_path, file_name, uploaded_by)
       values (%(file)s, %(patient)s, %(path)s, 'a.pdf', %(patient)s)""",
    """insert into public.file_shares (file_id, patient_id, shared_with, shared_by)
       values (%(file)s, %(patient)s, %(friend)s, %(caregiver)s)""",
    """insert into public.lab_reports (patient_id, ordered_by, test_name, object_path)
       values (%(patient)s, %(doctor)s, 'Glucose', %(report)s)""",
    """insert into public.health_records
           (id, patient_id, record_type, title, is_sensitive, recorded_by, document_path)
       values (%(health_record)s, %(patient)s, 'note', 'Flu', true, %(agent)s, %(document)s)""",
    """insert into public.messages (id, conversation_id, sender_id, message_type)
       values (%(conversation)s, %(conversation)s, %(patient)s, 'file')""",
    """insert into public.message_attachments (message_id, conversation_id, object_path)
       values (%(conversation)s, %(conversation)s, %(sent)s)""",
    "insert into public.wallets (id, profile_id) values (%(wallet)s, %(patient)s)",
    """insert into public.payments (id, payer_id, patient_id, doctor_id, amount, payment_gateway)
       values (%(payment)s, %(caregiver)s, %(patient)s, %(doctor)s, 100, 'stripe')""",
    """insert into public.refunds (payment_id, patient_id, amount, currency, payment_gateway)
       values (%(payment)s, %(patient)s, 10, 'NGN', 'stripe')""",
)


class PeopleWithAccess:
    """`ids` holds the key of each row by name. Instances with different numbers share no row."""

    def __init__(self, sql: Sql, number: int) -> None:
        self.sql = sql
        sql.conn.execute("set local session_replication_role = origin")
        self.ids: dict[str, Any] = {
            name: sql.sign_up({"role": "patient" if name == "patient" else "caregiver"}) for name in AS_ROLE
        }
        sql.conn.execute("set local session_replication_role = replica")
        self.ids |= {name: uuid.uuid4() for name in KEYS}
        self.ids |= {
            "conversation": 1_000_000 + number,
            "support": 2_000_000 + number,
            "link": 3_000_000 + 2 * number,
        }
        folder = f"{self.ids['patient']}/{self.ids['patient']}"
        self.ids |= {name: f"{folder}/{name}.pdf" for name in PATHS} | {"nowhere": "nowhere/a.pdf"}
        self.ids["document"] = f"{self.ids['patient']}/{self.ids['agent']}/document.pdf"
        for name, role in AS_ROLE.items():
            sql.run("update public.profiles set role = %s where id = %s", role, self.ids[name])
        for relationship in RELATIONSHIPS:
            self.run(relationship)

    def run(self, statement: LiteralString) -> int:
        """Runs a statement whose parameters are the names in `ids`; returns the number of rows."""
        return self.sql.conn.execute(statement, self.ids).rowcount

    def answers(self, who: str, call: str, **claims: Any) -> list[Any]:
        """The values that a helper returns for this person; the owner calls it, who may call every helper."""
        with self.sql.acting(self.ids[who], **claims):
            self.sql.conn.execute("reset role")
            rows = self.sql.conn.execute(f"select private.{call}".encode(), self.ids).fetchall()
        return [value for (value,) in rows if value is not None]
