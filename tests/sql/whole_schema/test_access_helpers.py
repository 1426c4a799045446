"""Each function that policies call answers correctly, and notices every change that ends access."""

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
    "the caregiver is put out": NOTHING, "the caregiver has not accepted": NOTHING,
    "the record is closed": NOTHING,
}  # fmt: skip
AGENT = {
    "the agent is done": NOTHING, "the agent is none any more": NOTHING, "the record is closed": NOTHING,
}  # fmt: skip
GLASS = {
    "the hour is over": NOTHING, "the glass is mended": NOTHING, "the admin is none any more": NOTHING,
}  # fmt: skip
TREATS = {"the doctors are not verified": NOTHING, "the doctor cares no more": NOTHING}
OFFERS = {
    "the staff has left": NOTHING, "the offers are too old": NOTHING, "the offers are declined": NOTHING,
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """What the call answers this person, by name, and what is left of that after one event each."""

    call: str
    who: str
    answer: str
    then: dict[str, str] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)


PATIENTS = [
    Case("own_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("patient_ids_as(array['primary'])", "patient", "patient", {"the record is closed": NOTHING}),
    Case("patient_ids_as(array['primary'])", "caregiver", "patient", {
        **CAREGIVER, "the caregiver only looks": NOTHING,
    }),
    Case("patient_ids_as(array['secondary'])", "caregiver", NOTHING, {"the caregiver only logs": "patient"}),
    Case("managed_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("managed_patient_ids()", "caregiver", "patient", {
        **CAREGIVER, "the caregiver only looks": NOTHING, "the caregiver only logs": NOTHING,
    }),
    Case("loggable_patient_ids()", "caregiver", "patient", {
        **CAREGIVER, "the caregiver only looks": NOTHING, "the caregiver only logs": "patient",
    }),
    Case("family_patient_ids()", "caregiver", "patient", {
        **CAREGIVER, "the caregiver only looks": "patient",
    }),
    Case("cared_for_patient_ids()", "doctor", "patient waiting", TREATS),
    Case("agent_patient_ids()", "agent", "patient", AGENT),
    Case("break_glass_patient_ids()", "admin", "patient", GLASS, SECOND_FACTOR),
    Case("break_glass_patient_ids()", "admin", NOTHING),
    Case("readable_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("readable_patient_ids()", "doctor", "patient waiting", TREATS),
    Case("readable_patient_ids()", "caregiver", "patient", CAREGIVER),
    Case("readable_patient_ids()", "admin", "patient", GLASS, SECOND_FACTOR),
    Case("readable_patient_ids()", "admin", NOTHING),
    Case("booking_patient_ids()", "patient", "patient", {"the record is closed": NOTHING}),
    Case("booking_patient_ids()", "caregiver", "patient", CAREGIVER),
    Case("booking_patient_ids()", "agent", "patient", AGENT),
    Case("booking_patient_ids()", "admin", "patient", GLASS, SECOND_FACTOR),
    Case("booking_patient_ids()", "admin", NOTHING),
    Case("booking_patient_ids()", "doctor", NOTHING),
    Case("estranged_patient_ids()", "doctor", "fetched driven", {"the link ends": "patient fetched driven"}),
    Case("booked_patient_ids()", "doctor", "lying", {
        "the doctors are not verified": NOTHING, "the booking was last week": NOTHING,
        "the booking is confirmed": "lying", "the booking is canceled": NOTHING,
        "who booked is gone": NOTHING, "who booked has parted": NOTHING,
    }),
    Case("treatable_patient_ids()", "doctor", "patient waiting lying", {
        "the doctors are not verified": NOTHING, "the doctor cares no more": "lying",
    }),
    Case("met_patient_ids()", "doctor", "patient waiting", {
        **TREATS, "the link ends": "waiting", "the link is somebody else's": "waiting",
        "the encounter is agreed": "patient", "the encounter goes on": "patient waiting",
        "the encounter is somebody else's": "patient",
    }),
]  # fmt: skip
PEOPLE = [
    Case("readable_profile_ids()", "patient", "patient caregiver", {
        "the caregiver is put out": "patient", "the caregiver has not accepted": "patient",
        "the record is closed": "patient",
    }),
    Case("readable_profile_ids()", "doctor", "doctor patient", {
        "the doctors are not verified": "doctor", "the doctor cares no more": "doctor",
    }),
    Case("readable_profile_ids()", "caregiver", "caregiver caregiver patient", {
        "the caregiver is put out": "caregiver", "the caregiver has not accepted": "caregiver",
        "the record is closed": "caregiver", "the caregiver only looks": "caregiver patient",
    }),
    Case("presented_name(%(lying)s)", "doctor", "Lina", {
        "the doctors are not verified": NOTHING, "who booked is gone": NOTHING,
        "who booked has parted": NOTHING,
    }),
    Case("presented_name(%(waiting)s)", "doctor", "Wale", {"the doctor cares no more": NOTHING}),
    *(Case(f"presented_name(%({name})s)", "doctor", NOTHING) for name in ("fetched", "driven")),
    Case("me()", "patient", "patient", {
        "the account is closed": NOTHING, "the account is deleted": NOTHING, "the account is banned": NOTHING,
        "the ban is over": "patient",
    }),
    Case("me()", "patient", NOTHING, {}, {"is_anonymous": True}),
    Case("doctor_me()", "doctor", "doctor", {"the doctors are not verified": NOTHING}),
    Case("doctor_me()", "patient", NOTHING),
    Case("is_admin()", "admin", "yes", {"the admin is none any more": "no"}, SECOND_FACTOR),
    Case("is_admin()", "admin", "no"),
    Case("is_admin()", "patient", "no", {}, SECOND_FACTOR),
    Case("managers_of(%(patient)s)", "friend", "caregiver patient", {
        "the caregiver is put out": "patient", "the caregiver has not accepted": "patient",
        "the caregiver only logs": "patient", "the record is closed": "caregiver patient",
    }),
    # a row for everybody who manages the record, and none that is null
    Case("managers_of(%(lying)s) is null", "friend", NOTHING),
    Case("people_of_patient(%(patient)s)", "friend", "patient", {"the caregiver is put out": "patient"}),
    Case("people_of_patient(%(lying)s)", "friend", NOTHING),
    Case("manages(%(patient)s, %(patient)s)", "friend", "yes"),
    Case("manages(%(friend)s, %(patient)s)", "friend", "no"),
    Case("manages(%(caregiver)s, %(lying)s)", "friend", "no"),
    Case("manages(%(patient)s, %(lying)s)", "friend", "no"),
    Case("manages(%(caregiver)s, %(patient)s)", "friend", "yes", {
        "the caregiver is put out": "no", "the caregiver has not accepted": "no",
        "the caregiver only logs": "no",
    }),
    Case("still_manages(%(patient)s, %(patient)s)", "friend", "yes", {"the account is closed": "no"}),
    Case("still_manages(%(caregiver)s, %(patient)s)", "friend", "yes", {
        "the caregiver's account is closed": "no", "the caregiver only logs": "no",
    }),
]  # fmt: skip
TALKS = [
    Case("readable_conversation_ids()", "patient", "talk support", {"the record is closed": NOTHING}),
    Case("readable_conversation_ids()", "caregiver", "talk support", CAREGIVER),
    Case("readable_conversation_ids()", "admin", "talk support", GLASS, SECOND_FACTOR),
    Case("readable_conversation_ids()", "admin", NOTHING),
    Case("readable_conversation_ids()", "doctor", "talk", TREATS),
    Case("readable_conversation_ids()", "agent", "support", AGENT),
    Case("writable_conversation_ids()", "patient", "talk support", {
        "the record is closed": NOTHING, "the talks are closed": NOTHING, "the link ends": "support",
        "the link is somebody else's": "support",
    }),
    Case("writable_conversation_ids()", "caregiver", "talk support", {
        **CAREGIVER, "the caregiver only logs": NOTHING, "the talks are closed": NOTHING,
    }),
    Case("writable_conversation_ids()", "doctor", "talk", {
        "the doctors are not verified": NOTHING, "the link ends": NOTHING, "the talks are closed": NOTHING,
        "the record is closed": NOTHING, "the link is somebody else's": NOTHING,
    }),
    Case("writable_conversation_ids()", "agent", "support", {**AGENT, "the talks are closed": NOTHING}),
]  # fmt: skip
HOSPITALS = [
    Case("employing_hospital_ids()", "physician", "hospital", {"the staff has left": NOTHING}),
    Case("physician_hospital_ids()", "physician", "hospital", {
        "the staff has left": NOTHING, "the staff does other work": NOTHING,
        "the doctors are not verified": NOTHING,
    }),
    Case("administered_hospital_ids()", "runner", "hospital", {
        "the staff has left": NOTHING, "the staff does other work": NOTHING,
        "the runner is none any more": NOTHING,
    }),
    Case("administered_hospital_ids()", "physician", NOTHING, {"the physician says they run it": NOTHING}),
    Case("admitted_patient_ids()", "physician", NOTHING),
    Case("admitted_patient_ids()", "runner", "lying waiting fetched driven", {
        "the staff has left": NOTHING,
        "who lay there went home": "waiting fetched driven", "who booked is gone": "waiting fetched driven",
        "who waited is called": "lying waiting fetched driven",
        "who waited went home": "lying fetched driven",
        "the emergency waits": "lying waiting driven", "the ride waits": "lying waiting fetched",
    }),
    Case("offered_emergency_ids()", "runner", "emergency", {
        **OFFERS, "the offers were accepted": "emergency",
    }),
    Case("offered_ambulance_request_ids()", "runner", "ride", {
        **OFFERS, "the offers were accepted": "ride",
    }),
]  # fmt: skip
SHARED = {
    "the record is closed": NOTHING, "the caregiver only logs": NOTHING, "the share is too old": NOTHING,
}  # fmt: skip
THINGS = [
    Case("shared_file_ids()", "friend", "file", {
        **SHARED, "the share has a minute left": "file", "nobody knows who shared it": "file",
        "the file is deleted": "file",
    }),
    Case("shared_objects()", "friend", "object", {**SHARED, "the file is deleted": NOTHING}),
    Case("admin_buckets()", "admin", NOTHING),
    Case("admin_buckets()", "admin", "verification-documents hospital-documents", {}, SECOND_FACTOR),
    Case("own_wallet_ids()", "patient", "wallet"),
    Case("refunded_payment_ids()", "patient", "payment", {"nothing was given back": NOTHING}),
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
        "the entry is for everybody": "no", "the entry is deleted": "yes",
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
    Case("may_delete(%(patient)s, %(friend)s)", "caregiver", "yes", {"the caregiver only logs": "no"}),
    Case("may_delete(%(patient)s, %(caregiver)s)", "caregiver", "yes", {
        "the caregiver only logs": "yes", "the caregiver only looks": "no",
    }),
    Case("may_delete(%(waiting)s, %(doctor)s)", "doctor", "yes", {"the doctor cares no more": "no"}),
    Case("may_delete(%(waiting)s, %(friend)s)", "doctor", "no"),
    Case("may_delete(%(patient)s, %(friend)s)", "friend", "no"),
]  # fmt: skip
CASES = [*PATIENTS, *PEOPLE, *TALKS, *HOSPITALS, *THINGS, *FILES, *ENTRIES]


@pytest.fixture(scope="module")
def here(cluster: Cluster) -> Iterator[PeopleWithAccess]:
    """The people the cases are about; there are others, of whom no answer may speak."""
    with cluster.connect() as conn, conn.transaction(force_rollback=True):
        PeopleWithAccess(Sql(conn), 1)
        yield PeopleWithAccess(Sql(conn), 2)


def named(here: PeopleWithAccess, value: object) -> str:
    names = {str(value): name for name, value in here.ids.items()}
    names |= {"True": "yes", "False": "no", f"patient-files/{here.ids['path']}": "object"}
    return names.get(str(value), str(value))


@pytest.mark.parametrize(
    ("function", "case"),
    [pytest.param(case.call.partition("(")[0], case, id=f"{case.call} {case.who}") for case in CASES],
)
def test_a_helper_answers_exactly_what_it_should(function: str, case: Case, here: PeopleWithAccess) -> None:
    def answer() -> list[str]:
        return sorted(named(here, value) for value in here.asks(case.who, case.call, **case.claims))

    assert answer() == sorted(case.answer.split()), f"{function}, as it stands"
    for event, left in case.then.items():
        with here.sql.conn.transaction(force_rollback=True):
            assert here.run(EVENTS[event]), event
            assert answer() == sorted(left.split()), event


def test_every_event_is_part_of_some_case() -> None:
    assert {event for case in CASES for event in case.then} == EVENTS.keys()
