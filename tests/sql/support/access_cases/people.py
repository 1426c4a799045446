"""Cases of helpers that return profiles, names, and whether a person manages a record."""

from tests.sql.support.access_cases.case import NOTHING, SECOND_FACTOR, Case

PEOPLE = [
    Case("readable_profile_ids()", "patient", "patient caregiver", {
        "the caregiver is removed": "patient", "the caregiver has not accepted": "patient",
        "the record is closed": "patient",
    }),
    Case("readable_profile_ids()", "doctor", "doctor patient", {
        "the doctors are not verified": "doctor", "the doctor's care ends": "doctor",
    }),
    Case("readable_profile_ids()", "caregiver", "caregiver caregiver patient", {
        "the caregiver is removed": "caregiver", "the caregiver has not accepted": "caregiver",
        "the record is closed": "caregiver", "the caregiver becomes a viewer": "caregiver patient",
    }),
    Case("presented_name(%(inpatient)s)", "doctor", "Lina", {
        "the doctors are not verified": NOTHING, "the booked record is closed": NOTHING,
        "the booked patient's link ends": NOTHING,
    }),
    Case("presented_name(%(waiting)s)", "doctor", "Wale", {"the doctor's care ends": NOTHING}),
    *(Case(f"presented_name(%({name})s)", "doctor", NOTHING) for name in ("injured", "passenger")),
    Case("me()", "patient", "patient", {
        "the account is closed": NOTHING, "the account is deleted": NOTHING, "the account is banned": NOTHING,
        "the ban is over": "patient",
    }),
    Case("me()", "patient", NOTHING, {}, {"is_anonymous": True}),
    Case("doctor_me()", "doctor", "doctor", {"the doctors are not verified": NOTHING}),
    Case("doctor_me()", "patient", NOTHING),
    Case("is_admin()", "admin", "yes", {"the admin loses the role": "no"}, SECOND_FACTOR),
    Case("is_admin()", "admin", "no"),
    Case("is_admin()", "patient", "no", {}, SECOND_FACTOR),
    Case("managers_of(%(patient)s)", "friend", "caregiver patient", {
        "the caregiver is removed": "patient", "the caregiver has not accepted": "patient",
        "the caregiver becomes secondary": "patient", "the record is closed": "caregiver patient",
    }),
    # Returns no row when nobody manages the record, not a null.
    Case("managers_of(%(inpatient)s) is null", "friend", NOTHING),
    Case("people_of_patient(%(patient)s)", "friend", "patient", {"the caregiver is removed": "patient"}),
    Case("people_of_patient(%(inpatient)s)", "friend", NOTHING),
    Case("manages(%(patient)s, %(patient)s)", "friend", "yes"),
    Case("manages(%(friend)s, %(patient)s)", "friend", "no"),
    Case("manages(%(caregiver)s, %(inpatient)s)", "friend", "no"),
    Case("manages(%(patient)s, %(inpatient)s)", "friend", "no"),
    Case("manages(%(caregiver)s, %(patient)s)", "friend", "yes", {
        "the caregiver is removed": "no", "the caregiver has not accepted": "no",
        "the caregiver becomes secondary": "no",
    }),
    Case("still_manages(%(patient)s, %(patient)s)", "friend", "yes", {"the account is closed": "no"}),
    Case("still_manages(%(caregiver)s, %(patient)s)", "friend", "yes", {
        "the caregiver's account is closed": "no", "the caregiver becomes secondary": "no",
    }),
]  # fmt: skip
