"""Cases of helpers that return ids of patients."""

from tests.sql.support.access_cases.case import AGENT, CAREGIVER, GRANT, NOTHING, SECOND_FACTOR, TREATS, Case

PATIENTS = [
    Case("own_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("patient_ids_as(array['primary'])", "patient", "patient", {"the record is closed": NOTHING}),
    Case("patient_ids_as(array['primary'])", "caregiver", "patient", {
        **CAREGIVER, "the caregiver becomes a viewer": NOTHING,
    }),
    Case("patient_ids_as(array['secondary'])", "caregiver", NOTHING, {
        "the caregiver becomes secondary": "patient",
    }),
    Case("managed_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("managed_patient_ids()", "caregiver", "patient", {
        **CAREGIVER, "the caregiver becomes a viewer": NOTHING, "the caregiver becomes secondary": NOTHING,
    }),
    Case("loggable_patient_ids()", "caregiver", "patient", {
        **CAREGIVER, "the caregiver becomes a viewer": NOTHING, "the caregiver becomes secondary": "patient",
    }),
    Case("family_patient_ids()", "caregiver", "patient", {
        **CAREGIVER, "the caregiver becomes a viewer": "patient",
    }),
    Case("cared_for_patient_ids()", "doctor", "patient waiting", TREATS),
    Case("agent_patient_ids()", "agent", "patient", AGENT),
    Case("break_glass_patient_ids()", "admin", "patient", GRANT, SECOND_FACTOR),
    Case("break_glass_patient_ids()", "admin", NOTHING),
    Case("readable_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("readable_patient_ids()", "doctor", "patient", {
        "the doctors are not verified": NOTHING, "the record is not open any more": NOTHING,
    }),
    Case("readable_patient_ids()", "physician", NOTHING),
    Case("known_patient_ids()", "doctor", "patient patient waiting", {
        "the doctors are not verified": NOTHING, "the record is not open any more": "patient waiting",
        "the doctor's care has lapsed": "patient",
    }),
    Case("known_patient_ids()", "caregiver", "patient", CAREGIVER),
    Case("treated_patient_ids()", "doctor", "patient waiting", {
        **TREATS, "the doctor's care has lapsed": "patient waiting",
    }),
    Case("wrote(%(doctor)s, %(waiting)s)", "doctor", "yes", {"the doctors are not verified": "no"}),
    Case("wrote(%(doctor)s, %(injured)s)", "doctor", "no"),
    Case("wrote(%(physician)s, %(patient)s)", "doctor", "no"),
    Case("readable_patient_ids()", "caregiver", "patient", CAREGIVER),
    Case("readable_patient_ids()", "admin", "patient", GRANT, SECOND_FACTOR),
    Case("readable_patient_ids()", "admin", NOTHING),
    Case("booking_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("booking_patient_ids()", "caregiver", "patient", CAREGIVER),
    Case("booking_patient_ids()", "agent", "patient", AGENT),
    Case("booking_patient_ids()", "admin", "patient", GRANT, SECOND_FACTOR),
    Case("booking_patient_ids()", "admin", NOTHING),
    Case("booking_patient_ids()", "doctor", NOTHING),
    Case("former_patient_ids()", "doctor", "injured passenger", {
        "the link ends": "patient injured passenger",
    }),
    Case("booked_patient_ids()", "doctor", "inpatient", {
        "the doctors are not verified": NOTHING, "the booking was last week": NOTHING,
        "the booking is confirmed": "inpatient", "the booking is canceled": NOTHING,
        "the booked record is closed": NOTHING, "the booked patient's link ends": NOTHING,
    }),
    Case("treatable_patient_ids()", "doctor", "patient waiting inpatient", {
        "the doctors are not verified": NOTHING, "the doctor's care ends": "inpatient",
    }),
    Case("linked_patient_ids()", "doctor", "patient", TREATS),
]  # fmt: skip
