"""Cases of helpers that return hospitals and their patients and emergencies."""

from tests.sql.support.access_cases.case import NOTHING, OFFERS, Case

NOT_LISTED = {"the hospital is rejected": NOTHING, "the hospital is closed": NOTHING}
LEFT = {"the staff has left": NOTHING, "the staff has not accepted": NOTHING}

HOSPITALS = [
    Case("employing_hospital_ids()", "physician", "hospital", {**LEFT, **NOT_LISTED}),
    Case("physician_hospital_ids()", "physician", "hospital", {
        **NOT_LISTED, **LEFT, "the staff become nurses": NOTHING,
        "the doctors are not verified": NOTHING,
    }),
    Case("works_at(%(physician)s, %(hospital)s)", "patient", "yes", {
        "the staff has left": "no", "the staff has not accepted": "no", "the staff become nurses": "no",
        "the doctors are not verified": "no",
        "the hospital is rejected": "no", "the hospital is closed": "no",
    }),
    Case("works_at(%(doctor)s, %(hospital)s)", "patient", "no"),
    Case("represented_hospital_ids()", "administrator", "hospital", {
        **LEFT, "the staff become nurses": NOTHING, "the hospital is closed": NOTHING,
        "the administrator loses the role": NOTHING, "the hospital is rejected": "hospital",
    }),
    Case("represented_hospital_ids()", "physician", NOTHING, {"the physician gets the role": NOTHING}),
    Case("administered_hospital_ids()", "administrator", "hospital", {
        **NOT_LISTED, **LEFT, "the staff become nurses": NOTHING,
        "the administrator loses the role": NOTHING,
    }),
    Case("administered_hospital_ids()", "physician", NOTHING, {"the physician gets the role": NOTHING}),
    Case("admitted_patient_ids()", "physician", NOTHING),
    Case("admitted_patient_ids()", "administrator", "inpatient waiting injured passenger", {
        **NOT_LISTED, **LEFT,
        "the inpatient is discharged": "waiting injured passenger",
        "the booked record is closed": "waiting injured passenger",
        "the waiting patient is called": "inpatient waiting injured passenger",
        "the waiting patient cancels": "inpatient injured passenger",
        "the emergency is pending": "inpatient waiting passenger",
        "the ride is pending": "inpatient waiting injured",
    }),
    Case("offered_emergency_ids()", "administrator", "emergency", {
        **OFFERS, **NOT_LISTED, "the offers are accepted": "emergency",
    }),
    Case("offered_ambulance_request_ids()", "administrator", "ride", {
        **OFFERS, **NOT_LISTED, "the offers are accepted": "ride",
    }),
]  # fmt: skip
