"""A block and something that opens between the two at the same moment: one of the two orders holds."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import LiteralString

import pytest

from tests.sql.support.bookings import open_doctor, tomorrow
from tests.sql.support.concurrency import Parallel, Statement
from tests.sql.support.dependants import Family

BLOCK: LiteralString = "select (public.block_account(%s)).blocked_id::text"
BOOK: LiteralString = """insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes)
                         values (%s, %s, %s, 30) returning status"""
ASK: LiteralString = """insert into public.patient_doctor_links (patient_id, doctor_id)
                        values (%s, %s) returning status"""
RENEW: LiteralString = "select (public.renew_link(%s)).status"
ACCEPT: LiteralString = """select coalesce(a ->> 'role', a ->> 'message')
                           from public.accept_caregiver_invitation(%s) as a"""


@dataclass(frozen=True)
class Pair:
    """A patient and a doctor who can be booked, committed."""

    parallel: Parallel
    patient: uuid.UUID
    doctor: uuid.UUID

    @property
    def block(self) -> Statement:
        return Statement(self.doctor, BLOCK, (self.patient,))

    def acts(self, query: LiteralString, *values: object) -> Statement:
        return Statement(self.patient, query, values)

    def statuses(self, table: LiteralString) -> list[str]:
        query = "select status from public." + table + " where patient_id = %s and doctor_id = %s"
        return [status for (status,) in self.parallel.setup.rows(query, self.patient, self.doctor)]


@pytest.fixture(scope="module")
def parallel() -> Iterator[Parallel]:
    with Parallel.new() as running:
        yield running


@pytest.fixture
def pair(parallel: Parallel) -> Pair:
    with parallel.setup.conn.transaction():
        return Pair(parallel, parallel.setup.sign_up(), open_doctor(parallel.setup))


def test_a_booking_during_a_block_is_refused(pair: Pair) -> None:
    booked = pair.acts(BOOK, pair.patient, pair.doctor, tomorrow())
    answers = pair.parallel.at_once(pair.block, booked)
    assert answers == ((str(pair.patient), None), (None, "doctor_not_available"))
    assert pair.statuses("appointments") == []


def test_a_block_during_a_booking_cancels_it(pair: Pair) -> None:
    booked = pair.acts(BOOK, pair.patient, pair.doctor, tomorrow())
    answers = pair.parallel.at_once(booked, pair.block)
    assert answers == (("pending", None), (str(pair.patient), None))
    assert pair.statuses("appointments") == ["canceled"]


def test_a_request_during_a_block_is_refused(pair: Pair) -> None:
    _, (answer, problem) = pair.parallel.at_once(pair.block, pair.acts(ASK, pair.patient, pair.doctor))
    assert answer is None
    assert problem is not None
    assert "row-level security" in problem
    assert pair.statuses("patient_doctor_links") == []


def test_a_block_during_a_request_ends_it(pair: Pair) -> None:
    answers = pair.parallel.at_once(pair.acts(ASK, pair.patient, pair.doctor), pair.block)
    assert answers == (("requested", None), (str(pair.patient), None))
    assert pair.statuses("patient_doctor_links") == ["ended"]


@pytest.mark.parametrize("first", ["block", "renew"])
def test_a_renewal_and_a_block_leave_the_link_ended(first: str, pair: Pair) -> None:
    link = pair.parallel.setup.link(pair.patient, pair.doctor, "ended")
    acts = [pair.block, pair.acts(RENEW, link)]
    pair.parallel.at_once(*(acts if first == "block" else reversed(acts)))
    assert pair.statuses("patient_doctor_links") == ["ended"]


@pytest.mark.parametrize("first", ["block", "accept"])
def test_a_code_and_a_block_leave_no_membership(first: str, parallel: Parallel) -> None:
    with parallel.setup.conn.transaction():
        patient, helper = parallel.setup.sign_up(), parallel.setup.sign_up()
        code = Family(parallel.setup, patient, patient).invited()
    acts = [Statement(patient, BLOCK, (helper,)), Statement(helper, ACCEPT, (code,))]
    parallel.at_once(*(acts if first == "block" else reversed(acts)))
    held = "select count(*) from public.patient_caregivers where caregiver_id = %s and is_active"
    assert parallel.setup.one(held, helper) == 0


def test_two_people_who_block_each_other_do_not_deadlock(pair: Pair) -> None:
    back = Statement(pair.patient, BLOCK, (pair.doctor,))
    answers = pair.parallel.at_once(pair.block, back)
    assert answers == ((str(pair.patient), None), (str(pair.doctor), None))
