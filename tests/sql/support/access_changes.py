"""Changes to the rows of `people_with_access.py` after which an access helper answers differently."""

from typing import LiteralString

EVENTS: dict[str, LiteralString] = {
    "the record is closed": "update public.patients set deleted_at = now() where id = %(patient)s",
    "the account is closed": "update public.profiles set is_active = false where id = %(patient)s",
    "the account is deleted": "update auth.users set deleted_at = now() where id = %(patient)s",
    "the account is banned":
        "update auth.users set banned_until = now() + interval '1 minute' where id = %(patient)s",
    "the ban is over": "update auth.users set banned_until = now() where id = %(patient)s",
    "the caregiver is removed":
        "update public.patient_caregivers set is_active = false where caregiver_id = %(caregiver)s",
    "the caregiver has not accepted":
        "update public.patient_caregivers set accepted_at = null where caregiver_id = %(caregiver)s",
    "the caregiver becomes a viewer":
        "update public.patient_caregivers set role = 'viewer' where caregiver_id = %(caregiver)s",
    "the caregiver becomes secondary":
        "update public.patient_caregivers set role = 'secondary' where caregiver_id = %(caregiver)s",
    "the caregiver's account is closed":
        "update public.profiles set is_active = false where id = %(caregiver)s",
    "the doctors are not verified":
        "update public.doctors set is_verified = false where id in (%(doctor)s, %(physician)s)",
    "the doctor's care ends": "delete from private.doctor_patients where doctor_id = %(doctor)s",
    "the record is not open any more":
        "update public.record_openings set valid_until = now() where doctor_id = %(doctor)s",
    "the doctor's care has lapsed":
        "update private.doctor_patients set valid_until = now() where doctor_id = %(doctor)s",
    "the link ends":
        "update public.patient_doctor_links set status = 'ended', parted_at = now() where id = %(link)s",
    "the link is another patient's":
        "update public.patient_doctor_links set patient_id = %(inpatient)s where id = %(link)s",
    "the booked patient's link ends":
        "update public.patient_doctor_links set patient_id = %(inpatient)s where patient_id = %(injured)s",
    "the booking was last week":
        "update public.appointments set starts_at = now() - interval '8 days' where doctor_id = %(doctor)s",
    "the booking is confirmed":
        "update public.appointments set status = 'confirmed' where doctor_id = %(doctor)s",
    "the booking is canceled": """
        update public.appointments set status = 'canceled', canceled_at = now()
        where doctor_id = %(doctor)s
    """,
    "the booked record is closed": "update public.patients set deleted_at = now() where id = %(inpatient)s",
    "the assignment is completed": """
        update public.agent_assignments set status = 'completed', completed_at = now()
        where agent_id = %(agent)s
    """,
    "the agent loses the role": "update public.profiles set role = 'patient' where id = %(agent)s",
    "the grant has expired": """
        update public.break_glass_grants set granted_at = now() - interval '1 hour', expires_at = now()
        where admin_id = %(admin)s
    """,
    "the grant is revoked":
        "update public.break_glass_grants set revoked_at = now() where admin_id = %(admin)s",
    "the admin loses the role": "update public.profiles set role = 'patient' where id = %(admin)s",
    "the staff has left":
        "update public.hospital_staff set is_active = false where hospital_id = %(hospital)s",
    "the hospital is rejected":
        "update public.hospitals set verification_status = 'rejected' where id = %(hospital)s",
    "the hospital is closed": "update public.hospitals set is_active = false where id = %(hospital)s",
    "the staff has not accepted":
        "update public.hospital_staff set accepted_at = null where hospital_id = %(hospital)s",
    "the staff become nurses":
        "update public.hospital_staff set position = 'nurse' where hospital_id = %(hospital)s",
    "the administrator loses the role": """
        update public.profiles set role = 'doctor'
        where id = %(administrator)s
    """,
    "the physician gets the role":
        "update public.profiles set role = 'hospital_admin' where id = %(physician)s",
    "the inpatient is discharged": """
        update public.hospital_patients set status = 'discharged', discharge_date = now()
        where patient_id = %(inpatient)s
    """,
    "the waiting patient is called": """
        update public.patient_waitlist set status = 'called', called_at = now()
        where patient_id = %(waiting)s
    """,
    "the waiting patient cancels": """
        update public.patient_waitlist set status = 'canceled'
        where patient_id = %(waiting)s
    """,
    "the emergency is pending": """
        update public.emergency_requests set status = 'pending'
        where id = %(emergency)s
    """,
    "the ride is pending": "update public.ambulance_requests set status = 'pending' where id = %(ride)s",
    "the offers have expired":
        "update public.dispatch_offers set expires_at = now() where hospital_id = %(hospital)s",
    "the offers are declined": """
        update public.dispatch_offers set status = 'declined', answered_at = now()
        where hospital_id = %(hospital)s
    """,
    "the offers are accepted": """
        update public.dispatch_offers set status = 'accepted', answered_at = now(), expires_at = now()
        where hospital_id = %(hospital)s
    """,
    "the share has expired": """
        update public.file_shares set created_at = now() - interval '1 hour', expires_at = now()
        where file_id = %(file)s
    """,
    "the share expires in a minute":
        "update public.file_shares set expires_at = now() + interval '1 minute' where file_id = %(file)s",
    "the share has no sharer": "update public.file_shares set shared_by = null where file_id = %(file)s",
    "the file is deleted": "update public.files set deleted_at = now() where id = %(file)s",
    "the health record is not sensitive":
        "update public.health_records set is_sensitive = false where id = %(health_record)s",
    "the health record is deleted": """
        update public.health_records set is_sensitive = false, deleted_at = now() where id = %(health_record)s
    """,
    "the refund is deleted": "delete from public.refunds where payment_id = %(payment)s",
    "the conversations are closed":
        "update public.conversations set status = 'closed' where id in (%(conversation)s, %(support)s)",
}  # fmt: skip
