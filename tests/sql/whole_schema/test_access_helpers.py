"""Each function that policies call answers correctly, before and after every change of access."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from ops.scratch import Cluster
from tests.sql.support.access_changes import EVENTS
from tests.sql.support.connection import Sql
from tests.sql.support.people_with_access import PeopleWithAccess

NOTHING = ""
SECOND_FACTOR = {"aal": "aal2"}
CAREGIVER = {
    "the caregiver is removed": NOTHING, "the caregiver has not accepted": NOTHING,
    "the record is closed": NOTHING,
}  # fmt: skip
AGENT = {
    "the assignment is completed": NOTHING, "the agent loses the role": NOTHING,
    "the record is closed": NOTHING,
}  # fmt: skip
GRANT = {
    "the grant has expired": NOTHING, "the grant is revoked": NOTHING, "the admin loses the role": NOTHING,
}  # fmt: skip
TREATS = {"the doctors are not verified": NOTHING, "the doctor's care ends": NOTHING}
OFFERS = {
    "the staff has left": NOTHING, "the offers have expired": NOTHING, "the offers are declined": NOTHING,
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """The names of the rows that `call` returns to `who`, and those it returns after each change."""

    call: str
    who: str
    answer: str
    then: dict[str, str] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)


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
    Case("readable_patient_ids()", "doctor", "patient waiting", TREATS),
    Case("readable_patient_ids()", "caregiver", "patient", CAREGIVER),
    Case("readable_patient_ids()", "admin", "patient", GRANT, SECOND_FACTOR),
    Case("readable_patient_ids()", "admin", NOTHING),
    Case("booking_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("booking_patient_ids()", "caregiver", "patient", CAREGIVER),
    Case("booking_patient_ids()", "agent", "patient", AGENT),
    Case("booking_patient_ids()", "admin", "patient", GRANT, SECOND_FACTOR),
    Case("booking_patient_ids()", "admin", NOTHING),
    Case("booking_patient_ids()", "doctor", NOTHING),
    Case("estranged_patient_ids()", "doctor", "injured passenger", {
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
    Case("met_patient_ids()", "doctor", "patient waiting", {
        **TREATS, "the link ends": "waiting", "the link is another patient's": "waiting",
        "the encounter is confirmed": "patient", "the encounter is in progress": "patient waiting",
        "the encounter is another patient's": "patient",
    }),
]  # fmt: skip
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
CONVERSATIONS = [
    Case("readable_conversation_ids()", "patient", "conversation support", {"the record is closed": NOTHING}),
    Case("readable_conversation_ids()", "caregiver", "conversation support", CAREGIVER),
    Case("readable_conversation_ids()", "admin", "conversation support", GRANT, SECOND_FACTOR),
    Case("readable_conversation_ids()", "admin", NOTHING),
    Case("readable_conversation_ids()", "doctor", "conversation", TREATS),
    Case("readable_conversation_ids()", "agent", "support", AGENT),
    Case("writable_conversation_ids()", "patient", "conversation support", {
        "the record is closed": NOTHING, "the conversations are closed": NOTHING, "the link ends": "support",
        "the link is another patient's": "support",
    }),
    Case("writable_conversation_ids()", "caregiver", "conversation support", {
        **CAREGIVER, "the caregiver becomes secondary": NOTHING, "the conversations are closed": NOTHING,
    }),
    Case("writable_conversation_ids()", "doctor", "conversation", {
        "the doctors are not verified": NOTHING, "the link ends": NOTHING,
        "the conversations are closed": NOTHING,
        "the record is closed": NOTHING, "the link is another patient's": NOTHING,
    }),
    Case("writable_conversation_ids()", "agent", "support", {
        **AGENT, "the conversations are closed": NOTHING,
    }),
]  # fmt: skip
HOSPITALS = [
    Case("employing_hospital_ids()", "physician", "hospital", {"the staff has left": NOTHING}),
    Case("physician_hospital_ids()", "physician", "hospital", {
        "the staff has left": NOTHING, "the staff become nurses": NOTHING,
        "the doctors are not verified": NOTHING,
    }),
    Case("administered_hospital_ids()", "administrator", "hospital", {
        "the staff has left": NOTHING, "the staff become nurses": NOTHING,
        "the administrator loses the role": NOTHING,
    }),
    Case("administered_hospital_ids()", "physician", NOTHING, {"the physician gets the role": NOTHING}),
    Case("admitted_patient_ids()", "physician", NOTHING),
    Case("admitted_patient_ids()", "administrator", "inpatient waiting injured passenger", {
        "the staff has left": NOTHING,
        "the inpatient is discharged": "waiting injured passenger",
        "the booked record is closed": "waiting injured passenger",
        "the waiting patient is called": "inpatient waiting injured passenger",
        "the waiting patient cancels": "inpatient injured passenger",
        "the emergency is pending": "inpatient waiting passenger",
        "the ride is pending": "inpatient waiting injured",
    }),
    Case("offered_emergency_ids()", "administrator", "emergency", {
        **OFFERS, "the offers are accepted": "emergency",
    }),
    Case("offered_ambulance_request_ids()", "administrator", "ride", {
        **OFFERS, "the offers are accepted": "ride",
    }),
]  # fmt: skip
SHARED = {
    "the record is closed": NOTHING, "the caregiver becomes secondary": NOTHING,
    "the share has expired": NOTHING,
}  # fmt: skip
FILES_AND_MONEY = [
    Case("shared_file_ids()", "friend", "file", {
        **SHARED, "the share expires in a minute": "file", "the share has no sharer": "file",
        "the file is deleted": "file",
    }),
    Case("shared_objects()", "friend", "object", {**SHARED, "the file is deleted": NOTHING}),
    Case("admin_buckets()", "admin", NOTHING),
    Case("admin_buckets()", "admin", "verification-documents hospital-documents", {}, SECOND_FACTOR),
    Case("own_wallet_ids()", "patient", "wallet"),
    Case("refunded_payment_ids()", "patient", "payment", {"the refund is deleted": NOTHING}),
    Case("refunded_payment_ids()", "caregiver", "payment"),
    Case("refunded_payment_ids()", "doctor", "payment"),
    Case("refunded_payment_ids()", "friend", NOTHING),
]  # fmt: skip
FILED = "is_unfiled('{}', %({})s)"
WITHHELD = "is_withheld('{}', %({})s)"
FILES = [
    *(Case(FILED.format(*file), "friend", "no") for file in (
        ("patient-files", "path"), ("lab-reports", "report"), ("medical-documents", "document"),
    )),
    *(Case(FILED.format(*file), "friend", "yes") for file in (
        ("lab-reports", "path"), ("patient-files", "report"), ("patient-files", "document"),
        ("lab-reports", "document"), ("medical-documents", "other_document"),
        ("medical-documents", "nowhere"),
    )),
    Case(FILED.format("patient-files", "path"), "patient", "no", {"the file is deleted": "no"}),
    Case(WITHHELD.format("patient-files", "path"), "doctor", "no", {"the file is deleted": "yes"}),
    Case(WITHHELD.format("lab-reports", "path"), "doctor", "no", {"the file is deleted": "no"}),
    Case(WITHHELD.format("patient-files", "report"), "doctor", "no", {"the file is deleted": "no"}),
    Case(WITHHELD.format("medical-documents", "document"), "doctor", "yes", {
        "the health record is not sensitive": "no", "the health record is deleted": "yes",
    }),
    *(Case(WITHHELD.format("medical-documents", "document"), who, "no") for who in ("patient", "agent")),
    *(Case(WITHHELD.format(*file), "doctor", "no") for file in (
        ("patient-files", "document"), ("medical-documents", "other_document"),
        ("medical-documents", "nowhere"),
    )),
    Case("is_unsent('message-files', %(sent)s)", "patient", "no"),
    Case("is_unsent('message-files', %(path)s)", "patient", "yes"),
    *(Case(f"names_file('{address}', 'a/b.pdf')", "patient", "yes") for address in (
        "https://example.com/a/b.pdf", "https://example.com/a/b.pdf?token=1", "a/b.pdf#2", "%%61/b.pdf",
    )),
    *(Case(f"names_file('{address}', 'a/b.pdf')", "patient", "no") for address in (
        "https://example.com/a/b.pdfs", "https://example.com/b.pdf", "a", "",
    )),
]  # fmt: skip
ENTRIES = [
    Case("may_delete(%(patient)s, %(friend)s)", "patient", "yes"),
    Case("may_delete(%(patient)s, %(friend)s)", "caregiver", "yes", {
        "the caregiver becomes secondary": "no",
    }),
    Case("may_delete(%(patient)s, %(caregiver)s)", "caregiver", "yes", {
        "the caregiver becomes secondary": "yes", "the caregiver becomes a viewer": "no",
    }),
    Case("may_delete(%(waiting)s, %(doctor)s)", "doctor", "yes", {"the doctor's care ends": "no"}),
    Case("may_delete(%(waiting)s, %(friend)s)", "doctor", "no"),
    Case("may_delete(%(patient)s, %(friend)s)", "friend", "no"),
]  # fmt: skip
CASES = [*PATIENTS, *PEOPLE, *CONVERSATIONS, *HOSPITALS, *FILES_AND_MONEY, *FILES, *ENTRIES]


@pytest.fixture(scope="module")
def people(cluster: Cluster) -> Iterator[PeopleWithAccess]:
    """The people of the cases; no answer may contain rows of the other people, number 1."""
    with cluster.connect() as conn, conn.transaction(force_rollback=True):
        PeopleWithAccess(Sql(conn), 1)
        yield PeopleWithAccess(Sql(conn), 2)


def name_of(people: PeopleWithAccess, value: object) -> str:
    names = {str(value): name for name, value in people.ids.items()}
    names |= {"True": "yes", "False": "no", f"patient-files/{people.ids['path']}": "object"}
    return names.get(str(value), str(value))


@pytest.mark.parametrize(
    ("function", "case"),
    [pytest.param(case.call.partition("(")[0], case, id=f"{case.call} {case.who}") for case in CASES],
)
def test_a_helper_returns_the_expected_rows(function: str, case: Case, people: PeopleWithAccess) -> None:
    def answer() -> list[str]:
        return sorted(name_of(people, value) for value in people.answers(case.who, case.call, **case.claims))

    assert answer() == sorted(case.answer.split()), f"{function}, before any change"
    for event, left in case.then.items():
        with people.sql.conn.transaction(force_rollback=True):
            assert people.run(EVENTS[event]), event
            assert answer() == sorted(left.split()), event


def test_every_change_is_part_of_a_case() -> None:
    assert {event for case in CASES for event in case.then} == EVENTS.keys()
