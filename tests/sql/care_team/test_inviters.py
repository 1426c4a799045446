"""A caregiver cannot put out the people through whom they came to the record."""

import uuid
from typing import LiteralString

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import Family, accept, claim, told

REVOKE: LiteralString = "select (public.revoke_caregiver(%s, %s)).is_active"
CHANGE: LiteralString = "select (public.change_caregiver_role(%s, %s, %s)).role"
SETTLE: LiteralString = "select (public.settle_care_team(%s, %s, %s)).role"
HAND_OVER: LiteralString = "select public.invite_patient_account(%s) ->> 'code'"


def invited_by(sql: Sql, family: Family, author: uuid.UUID, role: str = "primary") -> uuid.UUID:
    """A new person whom `author` invited and who accepted."""
    person = sql.sign_up({"role": "caregiver"})
    with sql.acting(author), sql.conn.transaction():
        code = sql.one("select public.invite_caregiver(%s, %s) ->> 'code'", family.patient, role)
    accept(sql, person, code)
    return person


@pytest.mark.parametrize("through", ["themselves", "a second account"])
def test_an_invited_caregiver_cannot_put_out_the_maker(through: str, sql: Sql) -> None:
    family = Family.new(sql)
    actor = family.joined("primary")
    if through == "a second account":
        actor = invited_by(sql, family, actor)
    for statement, more in ((REVOKE, ()), (CHANGE, ("viewer",))):
        with sql.acting(actor), sql.refused("PT409", "inviter_protected"):
            sql.one(statement, family.patient, family.primary, *more)
    with sql.acting(family.primary):
        assert sql.one(REVOKE, family.patient, actor) is False


def test_an_invited_caregiver_can_put_out_whom_they_invited(sql: Sql) -> None:
    family = Family.new(sql)
    middle = family.joined("primary")
    last = invited_by(sql, family, middle)
    with sql.acting(last), sql.refused("PT409", "inviter_protected"):
        sql.one(REVOKE, family.patient, middle)
    with sql.acting(middle):
        assert sql.one(CHANGE, family.patient, last, "viewer") == "viewer"
        assert sql.one(REVOKE, family.patient, last) is False


def test_an_invited_caregiver_cannot_hand_the_record_over(sql: Sql) -> None:
    family = Family.new(sql)
    actor = family.joined("primary")
    with sql.acting(actor), sql.refused("PT409", "handover_by_inviter_only"):
        sql.one(HAND_OVER, family.patient)
    with sql.acting(family.primary):
        assert sql.one(REVOKE, family.patient, family.primary) is False
    with sql.acting(actor):
        assert sql.one(HAND_OVER, family.patient)


def test_a_maker_who_left_and_came_back_is_an_ordinary_member(sql: Sql) -> None:
    family = Family.new(sql)
    other = family.joined("primary")
    with sql.acting(family.primary):
        sql.one(REVOKE, family.patient, family.primary)
    with sql.acting(other), sql.conn.transaction():
        code = sql.one("select public.invite_caregiver(%s, 'primary') ->> 'code'", family.patient)
    accept(sql, family.primary, code)
    with sql.acting(family.primary), sql.refused("PT409", "inviter_protected"):
        sql.one(REVOKE, family.patient, other)
    with sql.acting(other):
        assert sql.one(REVOKE, family.patient, family.primary) is False


def test_those_whom_a_leaving_member_invited_stay_below_the_maker(sql: Sql) -> None:
    family = Family.new(sql)
    middle = family.joined("primary")
    last = invited_by(sql, family, middle)
    with sql.acting(middle):
        sql.one(REVOKE, family.patient, middle)
    with sql.acting(last), sql.refused("PT409", "inviter_protected"):
        sql.one(REVOKE, family.patient, family.primary)


def test_the_patient_puts_out_anybody(sql: Sql) -> None:
    family = Family.new(sql)
    patient = sql.sign_up()
    claim(sql, patient, family.claim_code())
    with sql.acting(patient):
        assert sql.one(REVOKE, family.patient, family.primary) is False


def test_an_admin_decides_a_dispute(sql: Sql) -> None:
    family = Family.new(sql)
    other, admin = family.joined("primary"), sql.sign_up()
    sql.run("update public.profiles set role = 'admin' where id = %s", admin)
    with sql.acting(admin, aal="aal1"), sql.refused("PT403", "insufficient_aal"):
        sql.one(SETTLE, family.patient, family.primary, None)
    with sql.acting(admin, aal="aal2"):
        sql.one(SETTLE, family.patient, family.primary, None)
        assert family.role_of(family.primary) is None
        with sql.refused("PT409", "last_primary_caregiver"):
            sql.one(SETTLE, family.patient, other, "viewer")
        assert sql.one(SETTLE, family.patient, family.primary, "secondary") == "secondary"
        with sql.refused("PT404", "caregiver_not_found"):
            sql.one(SETTLE, family.patient, admin, "viewer")
    assert told(sql, family.primary).count("caregiver.settled") == 2
    assert told(sql, other).count("caregiver.settled") == 2
