"""Several people change codes, memberships and records at once; each change sees the one before."""

import uuid
from collections.abc import Iterator
from typing import LiteralString

import pytest

from tests.sql.support.concurrency import Parallel, Statement
from tests.sql.support.dependants import Family

ACCEPT: LiteralString = "select public.accept_caregiver_invitation(%s) ->> 'role'"
CLAIM: LiteralString = "select public.claim_dependant(%s) ->> 'profile_id'"
REVOKE: LiteralString = "select (public.revoke_caregiver(%s, %s)).is_active"
DEMOTE: LiteralString = "select (public.change_caregiver_role(%s, %s, 'viewer')).role"
INVITE: LiteralString = "select public.invite_caregiver(%s, 'viewer') ->> 'code'"
REOPEN: LiteralString = "select (public.reopen_dependant(%s)).name"
CREATE: LiteralString = "select (public.create_dependant('Kofi', null, null, %s)).id"


@pytest.fixture(scope="module")
def parallel() -> Iterator[Parallel]:
    with Parallel.new() as running:
        yield running


@pytest.fixture
def family(parallel: Parallel) -> Family:
    with parallel.setup.conn.transaction():
        return Family.new(parallel.setup)


def person(parallel: Parallel) -> uuid.UUID:
    return parallel.setup.sign_up()


def test_one_code_accepted_by_two_people_admits_one(parallel: Parallel, family: Family) -> None:
    first, second, code = person(parallel), person(parallel), invited(parallel, family)
    answers = parallel.at_once(Statement(first, ACCEPT, (code,)), Statement(second, ACCEPT, (code,)))
    assert answers == (("viewer", None), (None, "invitation_not_open"))
    assert [family.role_of(who) for who in (first, second)] == ["viewer", None]


def test_one_code_accepted_on_two_phones_makes_one_membership(parallel: Parallel, family: Family) -> None:
    guest, code = person(parallel), invited(parallel, family)
    answers = parallel.at_once(Statement(guest, ACCEPT, (code,)), Statement(guest, ACCEPT, (code,)))
    assert answers == (("viewer", None), ("viewer", None))


def test_a_code_revoked_while_somebody_enters_it_is_refused(parallel: Parallel, family: Family) -> None:
    guest, code = person(parallel), invited(parallel, family)
    take_back = Statement(
        family.primary,
        """select (public.revoke_caregiver_invitation(id)).status from public.caregiver_invitations
           where patient_id = %s""",
        (family.patient,),
    )
    answers = parallel.at_once(take_back, Statement(guest, ACCEPT, (code,)))
    assert answers == (("revoked", None), (None, "invitation_not_open"))
    assert family.role_of(guest) is None


def test_a_caregiver_removed_while_inviting_is_refused(parallel: Parallel, family: Family) -> None:
    second = joined(parallel, family, "primary")
    sent = Statement(family.primary, REVOKE, (family.patient, second))
    answers = parallel.at_once(sent, Statement(second, INVITE, (family.patient,)))
    assert answers == ((False, None), (None, "patient_not_found"))


def test_a_caregiver_removed_while_reopening_is_refused(parallel: Parallel, family: Family) -> None:
    second = joined(parallel, family, "primary")
    sent = Statement(family.primary, REVOKE, (family.patient, second))
    answers = parallel.at_once(sent, Statement(second, REOPEN, (family.patient,)))
    assert answers == ((False, None), (None, "patient_not_found"))


@pytest.mark.parametrize("leave", [REVOKE, DEMOTE])
def test_the_last_two_primaries_do_not_both_leave(
    leave: LiteralString, parallel: Parallel, family: Family
) -> None:
    second = joined(parallel, family, "primary")
    _, refused = parallel.at_once(
        Statement(second, leave, (family.patient, second)),
        Statement(family.primary, leave, (family.patient, family.primary)),
    )
    assert refused == (None, "last_primary_caregiver")
    assert family.role_of(family.primary) == "primary"


def test_two_claims_at_once_give_the_record_to_one(parallel: Parallel, family: Family) -> None:
    first, second, code = person(parallel), person(parallel), claim_code(parallel, family)
    answers = parallel.at_once(Statement(first, CLAIM, (code,)), Statement(second, CLAIM, (code,)))
    assert answers == ((str(first), None), (None, "invitation_not_open"))
    own = "select profile_id from public.patients where id = %s"
    assert parallel.setup.one(own, family.patient) == first
    assert parallel.setup.one(own, second) == second, "the other person keeps their own record"


def test_a_row_added_while_a_record_is_claimed_is_not_lost(parallel: Parallel, family: Family) -> None:
    """A claim needs an empty record; a row added at the same time makes the claim fail."""
    claimant, code = person(parallel), claim_code(parallel, family)
    contact = Statement(
        claimant,
        """insert into public.emergency_contacts (patient_id, name, relationship, phone)
           values (%s, 'Emeka', 'brother', '+2348000000001') returning name""",
        (claimant,),
    )
    answers = parallel.at_once(contact, Statement(claimant, CLAIM, (code,)))
    assert answers == (("Emeka", None), (None, "record_not_empty"))


def test_a_double_tap_makes_one_dependant(parallel: Parallel) -> None:
    who, client = person(parallel), uuid.uuid4()
    answers = parallel.together(*[Statement(who, CREATE, (client,))] * 5)
    assert len(set(answers)) == 1
    assert answers[0][1] is None


def test_concurrent_invitations_stop_at_ten(parallel: Parallel, family: Family) -> None:
    answers = parallel.together(*[Statement(family.primary, INVITE, (family.patient,))] * 14)
    assert sorted(code for _, code in answers if code) == ["too_many_invitations"] * 4


def test_of_many_wrong_codes_at_once_ten_are_answered(parallel: Parallel) -> None:
    """Each attempt uses its own connection, as a script would."""
    guesser = person(parallel)
    wrong: LiteralString = "select public.accept_caregiver_invitation('AAAA') ->> 'message'"
    answers = [answer for _ in range(3) for answer in parallel.together(*[Statement(guesser, wrong)] * 8)]
    heard = [answer for answer, refused in answers if answer == "code_not_found" and refused is None]
    assert len(heard) == 10
    assert {refused for _, refused in answers} == {None, "too_many_attempts"}


def invited(parallel: Parallel, family: Family) -> str:
    with parallel.setup.conn.transaction():
        return family.invited()


def claim_code(parallel: Parallel, family: Family) -> str:
    with parallel.setup.conn.transaction():
        return family.claim_code()


def joined(parallel: Parallel, family: Family, role: str) -> uuid.UUID:
    with parallel.setup.conn.transaction():
        return family.joined(role)
