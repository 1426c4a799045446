"""Codes, memberships and records in many hands at once: each change sees what the one before it left."""

import uuid
from collections.abc import Iterator
from typing import LiteralString

import pytest

from tests.sql.support.concurrency import Act, Hands
from tests.sql.support.dependants import Family

ACCEPT: LiteralString = "select public.accept_caregiver_invitation(%s) ->> 'role'"
CLAIM: LiteralString = "select public.claim_dependant(%s) ->> 'profile_id'"
REVOKE: LiteralString = "select (public.revoke_caregiver(%s, %s)).is_active"
DEMOTE: LiteralString = "select (public.change_caregiver_role(%s, %s, 'viewer')).role"
INVITE: LiteralString = "select public.invite_caregiver(%s, 'viewer') ->> 'code'"
REOPEN: LiteralString = "select (public.reopen_dependant(%s)).name"
CREATE: LiteralString = "select (public.create_dependant('Kofi', null, null, %s)).id"


@pytest.fixture(scope="module")
def hands() -> Iterator[Hands]:
    with Hands.new() as running:
        yield running


@pytest.fixture
def family(hands: Hands) -> Family:
    with hands.setup.conn.transaction():
        return Family.new(hands.setup)


def person(hands: Hands) -> uuid.UUID:
    return hands.setup.sign_up()


def test_one_code_accepted_by_two_lets_one_in(hands: Hands, family: Family) -> None:
    first, second, code = person(hands), person(hands), invited(hands, family)
    answers = hands.at_once(Act(first, ACCEPT, (code,)), Act(second, ACCEPT, (code,)))
    assert answers == (("viewer", None), (None, "invitation_not_open"))
    assert [family.role_of(who) for who in (first, second)] == ["viewer", None]


def test_one_code_accepted_on_two_phones_makes_one_membership(hands: Hands, family: Family) -> None:
    guest, code = person(hands), invited(hands, family)
    answers = hands.at_once(Act(guest, ACCEPT, (code,)), Act(guest, ACCEPT, (code,)))
    assert answers == (("viewer", None), ("viewer", None))


def test_a_code_is_taken_back_while_somebody_enters_it(hands: Hands, family: Family) -> None:
    guest, code = person(hands), invited(hands, family)
    take_back = Act(
        family.primary,
        """select (public.revoke_caregiver_invitation(id)).status from public.caregiver_invitations
           where patient_id = %s""",
        (family.patient,),
    )
    answers = hands.at_once(take_back, Act(guest, ACCEPT, (code,)))
    assert answers == (("revoked", None), (None, "invitation_not_open"))
    assert family.role_of(guest) is None


def test_a_caregiver_removed_while_inviting_is_refused(hands: Hands, family: Family) -> None:
    second = joined(hands, family, "primary")
    sent = Act(family.primary, REVOKE, (family.patient, second))
    answers = hands.at_once(sent, Act(second, INVITE, (family.patient,)))
    assert answers == ((False, None), (None, "patient_not_found"))


def test_a_caregiver_removed_while_reopening_is_refused(hands: Hands, family: Family) -> None:
    second = joined(hands, family, "primary")
    sent = Act(family.primary, REVOKE, (family.patient, second))
    answers = hands.at_once(sent, Act(second, REOPEN, (family.patient,)))
    assert answers == ((False, None), (None, "patient_not_found"))


@pytest.mark.parametrize("leave", [REVOKE, DEMOTE])
def test_the_last_two_primaries_do_not_both_leave(leave: LiteralString, hands: Hands, family: Family) -> None:
    second = joined(hands, family, "primary")
    _, refused = hands.at_once(
        Act(second, leave, (family.patient, second)),
        Act(family.primary, leave, (family.patient, family.primary)),
    )
    assert refused == (None, "last_primary_caregiver")
    assert family.role_of(family.primary) == "primary"


def test_two_claims_at_once_give_the_record_to_one(hands: Hands, family: Family) -> None:
    first, second, code = person(hands), person(hands), handed_over(hands, family)
    answers = hands.at_once(Act(first, CLAIM, (code,)), Act(second, CLAIM, (code,)))
    assert answers == ((str(first), None), (None, "invitation_not_open"))
    own = "select profile_id from public.patients where id = %s"
    assert hands.setup.one(own, family.patient) == first
    assert hands.setup.one(own, second) == second, "what the other has stays theirs"


def test_a_row_added_while_a_record_is_claimed_is_not_lost(hands: Hands, family: Family) -> None:
    """The record is empty when the claim looks, or it keeps what it has got."""
    claimant, code = person(hands), handed_over(hands, family)
    contact = Act(
        claimant,
        """insert into public.emergency_contacts (patient_id, name, relationship, phone)
           values (%s, 'Emeka', 'brother', '+2348000000001') returning name""",
        (claimant,),
    )
    answers = hands.at_once(contact, Act(claimant, CLAIM, (code,)))
    assert answers == (("Emeka", None), (None, "record_not_empty"))


def test_a_double_tap_makes_one_dependant(hands: Hands) -> None:
    who, client = person(hands), uuid.uuid4()
    answers = hands.together(*[Act(who, CREATE, (client,))] * 5)
    assert len(set(answers)) == 1
    assert answers[0][1] is None


def test_many_invitations_at_once_stay_ten(hands: Hands, family: Family) -> None:
    answers = hands.together(*[Act(family.primary, INVITE, (family.patient,))] * 14)
    assert sorted(code for _, code in answers if code) == ["too_many_invitations"] * 4


def test_of_many_wrong_codes_at_once_ten_are_answered(hands: Hands) -> None:
    """Each on a connection of its own, as a script would."""
    guesser = person(hands)
    wrong: LiteralString = "select public.accept_caregiver_invitation('AAAA') ->> 'message'"
    answers = [answer for _ in range(3) for answer in hands.together(*[Act(guesser, wrong)] * 8)]
    heard = [answer for answer, refused in answers if answer == "code_not_found" and refused is None]
    assert len(heard) == 10
    assert {refused for _, refused in answers} == {None, "too_many_attempts"}


def invited(hands: Hands, family: Family) -> str:
    with hands.setup.conn.transaction():
        return family.invited()


def handed_over(hands: Hands, family: Family) -> str:
    with hands.setup.conn.transaction():
        return family.handed_over()


def joined(hands: Hands, family: Family, role: str) -> uuid.UUID:
    with hands.setup.conn.transaction():
        return family.joined(role)
