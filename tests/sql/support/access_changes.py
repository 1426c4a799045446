"""Changes to the people of `people_with_access.py`; each is one that an access helper has to notice."""

from typing import LiteralString

EVENTS: dict[str, LiteralString] = {
    "the record is closed": "update public.patients set deleted_at = now() where id = %(patient)s",
    "the account is closed": "update public.profiles set is_active = false where id = %(patient)s",
    "the account is deleted": "update auth.users set deleted_at = now() where id = %(patient)s",
    "the account is banned":
        "update auth.users set banned_until = now() + interval '1 minute' where id = %(patient)s",
    "the ban is over": "update auth.users set banned_until = now() where id = %(patient)s",
    "the caregiver is put out":
        "update public.patient_caregivers set is_active = false where caregiver_id = %(caregiver)s",
    "the caregiver has not accepted":
        "update public.patient_caregivers set accepted_at = null where caregiver_id = %(caregiver)s",
    "the caregiver only looks":
        "update public.patient_caregivers set role = 'viewer' where caregiver_id = %(caregiver)s",
    "the caregiver only logs":
        "update public.patient_caregivers set role = 'secondary' where caregiver_id = %(caregiver)s",
    "the caregiver's account is closed":
        "update public.profiles set is_active = false where id = %(caregiver)s",
    "the doctors are not verified":
        "update public.doctors set is_verified = false where id in (%(doctor)s, %(physician)s)",
    "the doctor cares no more": "delete from private.doctor_patients where doctor_id = %(doctor)s",
    "the link ends": "update public.patient_doctor_links set status = 'ended' where id = %(link)s",
    "the link is somebody else's":
        "update public.patient_doctor_links set patient_id = %(lying)s where id = %(link)s",
    "who booked has parted":
        "update public.patient_doctor_links set patient_id = %(lying)s where patient_id = %(fetched)s",
    "the booking was last week":
        "update public.appointments set starts_at = now() - interval '8 days' where doctor_id = %(doctor)s",
    "the booking is confirmed":
        "update public.appointments set status = 'confirmed' where doctor_id = %(doctor)s",
    "the booking is canceled": """
        update public.appointments set status = 'canceled', canceled_at = now()
        where doctor_id = %(doctor)s
    """,
    "who booked is gone": "update public.patients set deleted_at = now() where id = %(lying)s",
    "the encounter is agreed": """
        update public.consultations set status = 'confirmed', started_at = null, ended_at = null
        where doctor_id = %(doctor)s
    """,
    "the encounter goes on": """
        update public.consultations set status = 'in_progress', ended_at = null
        where doctor_id = %(doctor)s
    """,
    "the encounter is somebody else's":
        "update public.consultations set patient_id = %(lying)s where doctor_id = %(doctor)s",
    "the agent is done": """
        update public.agent_assignments set status = 'completed', completed_at = now()
        where agent_id = %(agent)s
    """,
    "the agent is none any more": "update public.profiles set role = 'patient' where id = %(agent)s",
    "the hour is over": """
        update public.break_glass_grants set granted_at = now() - interval '1 hour', expires_at = now()
        where admin_id = %(admin)s
    """,
    "the glass is mended":
        "update public.break_glass_grants set revoked_at = now() where admin_id = %(admin)s",
    "the admin is none any more": "update public.profiles set role = 'patient' where id = %(admin)s",
    "the staff has left":
        "update public.hospital_staff set is_active = false where hospital_id = %(hospital)s",
    "the staff does other work":
        "update public.hospital_staff set position = 'nurse' where hospital_id = %(hospital)s",
    "the runner is none any more": "update public.profiles set role = 'doctor' where id = %(runner)s",
    "the physician says they run it":
        "update public.profiles set role = 'hospital_admin' where id = %(physician)s",
    "who lay there went home": """
        update public.hospital_patients set status = 'discharged', discharge_date = now()
        where patient_id = %(lying)s
    """,
    "who waited is called": """
        update public.patient_waitlist set status = 'called', called_at = now()
        where patient_id = %(waiting)s
    """,
    "who waited went home": """
        update public.patient_waitlist set status = 'canceled'
        where patient_id = %(waiting)s
    """,
    "the emergency waits": "update public.emergency_requests set status = 'pending' where id = %(emergency)s",
    "the ride waits": "update public.ambulance_requests set status = 'pending' where id = %(ride)s",
    "the offers are too old":
        "update public.dispatch_offers set expires_at = now() where hospital_id = %(hospital)s",
    "the offers are declined": """
        update public.dispatch_offers set status = 'declined', answered_at = now()
        where hospital_id = %(hospital)s
    """,
    "the offers were accepted": """
        update public.dispatch_offers set status = 'accepted', answered_at = now(), expires_at = now()
        where hospital_id = %(hospital)s
    """,
    "the share is too old": """
        update public.file_shares set created_at = now() - interval '1 hour', expires_at = now()
        where file_id = %(file)s
    """,
    "the share has a minute left":
        "update public.file_shares set expires_at = now() + interval '1 minute' where file_id = %(file)s",
    "nobody knows who shared it": "update public.file_shares set shared_by = null where file_id = %(file)s",
    "the file is deleted": "update public.files set deleted_at = now() where id = %(file)s",
    "the entry is for everybody":
        "update public.health_records set is_sensitive = false where id = %(entry)s",
    "the entry is deleted": """
        update public.health_records set is_sensitive = false, deleted_at = now() where id = %(entry)s
    """,
    "nothing was given back": "delete from public.refunds where payment_id = %(payment)s",
    "the talks are closed":
        "update public.conversations set status = 'closed' where id in (%(talk)s, %(support)s)",
}  # fmt: skip
