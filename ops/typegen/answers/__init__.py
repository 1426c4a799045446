"""Declares what the catalog lacks: the JSON that functions of `public` take and answer, and columns of views.

A function needs no entry if it answers rows of a table or a single value. Tests call every function and
compare its answer with these declarations, in both directions.
"""

from ops.typegen.answers import records as r
from ops.typegen.answers.doctor import DOCTOR_DASHBOARD
from ops.typegen.answers.hospital import HOSPITAL_DASHBOARD, NEARBY_HOSPITAL
from ops.typegen.answers.patient import CAREGIVER_DASHBOARD, PATIENT_DASHBOARD
from ops.typegen.shapes import Column, Many, Record, Row, Type, words

ANSWERS: dict[str, Type] = {
    "accept_caregiver_invitation": Row("patient_caregivers"),
    "adherence": Many(r.ADHERENCE),
    "care_team": Many(r.CARE_TEAM_MEMBER),
    "caregiver_dashboard": CAREGIVER_DASHBOARD,
    "claim_dependant": Row("patients"),
    "doctor_dashboard": DOCTOR_DASHBOARD,
    "export_patient": r.EXPORT,
    "free_slots": Many(r.FREE_SLOT),
    "hospital_dashboard": HOSPITAL_DASHBOARD,
    "invite_caregiver": r.INVITATION,
    "invite_patient_account": r.INVITATION,
    "nearest_hospitals": Many(NEARBY_HOSPITAL),
    "patient_dashboard": PATIENT_DASHBOARD,
    "record_change": Many(r.FIELD_CHANGE),
    "record_history": Many(r.HISTORY_ENTRY),
    "sync_changes": r.SYNC_PAGE,
}
ARGUMENTS: dict[str, dict[str, Type]] = {
    "change_caregiver_role": {"role": r.INVITED_ROLE},
    "check_user_role": {"required_role": Column("profiles", "role")},
    "complete_agent_assignment": {"status": words("completed", "canceled")},
    "create_dependant": {"gender": Column("patients", "gender")},
    "delete_entry": {"relation": words(*r.SYNCED)},
    "end_prescription": {"status": words("completed", "canceled")},
    "invite_caregiver": {"role": r.INVITED_ROLE},
    "issue_prescription": {"medications": Many(r.NEW_DRUG)},
    "log_dose": {"status": r.LOGGED_STATUS},
    "move_consultation": {"status": words("confirmed", "in_progress", "completed", "canceled")},
    "move_lab_report": {"status": words("collected", "resulted", "reviewed", "canceled")},
    "move_surgery": {"status": words("ongoing", "post_surgery", "finished", "canceled")},
    "open_record": {"purpose": Column("record_openings", "purpose")},
    "register_push_device": {"platform": Column("push_devices", "platform")},
    "send_message": {"attachments": Many(r.NEW_ATTACHMENT)},
}
VIEWS: dict[str, Record] = {"prescription_summaries": r.PRESCRIPTION_SUMMARY}
