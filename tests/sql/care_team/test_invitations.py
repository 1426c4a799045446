"""Caregivers join with a code that is shown once, stored as a hash and hard to guess."""

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import Family, accept, told


def test_a_code_makes_a_caregiver_and_notifies_the_primary(sql: Sql) -> None:
    family, guest = Family.new(sql), sql.sign_up({"role": "caregiver"})
    code = family.invited("secondary")
    seen = "select count(*) from public.patients"
    with sql.acting(guest):
        assert sql.one(seen) == 0
    assert accept(sql, guest, code)["role"] == "secondary"
    with sql.acting(guest):
        assert sql.one(seen) == 1
    assert told(sql, family.primary) == ["caregiver.accepted"]
    assert accept(sql, guest, code)["role"] == "secondary", "a repeated call gives the same answer"
    assert told(sql, family.primary) == ["caregiver.accepted"]


def test_a_code_may_be_typed_in_any_case_with_spaces(sql: Sql) -> None:
    family, guest = Family.new(sql), sql.sign_up()
    code = family.invited()
    typed = " " + code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert accept(sql, guest, typed)["role"] == "viewer"


def test_codes_are_long_enough_and_only_their_hash_is_kept(sql: Sql) -> None:
    family = Family.new(sql)
    codes = {family.invited() for _ in range(10)}
    assert len(codes) == 10
    assert all(len(code.replace("-", "")) == 12 for code in codes), "12 symbols of 32: 60 bits"
    kept = sql.one("select string_agg(i::text, ' ') from public.caregiver_invitations as i")
    hashes = sql.one("select string_agg(c::text, ' ') from private.caregiver_invitation_codes as c")
    assert not any(code in kept + hashes or code.replace("-", "") in kept + hashes for code in codes)
    with sql.refused("PT409", "too_many_invitations"):
        family.invited()


def test_revoked_codes_count_toward_the_daily_limit_of_fifty(sql: Sql) -> None:
    family = Family.new(sql)
    take_back = "update public.caregiver_invitations set status = 'revoked' where status = 'open'"
    for _ in range(50):
        family.invited()
        sql.run(take_back)
    with sql.refused("PT409", "too_many_invitations"):
        family.invited()


@pytest.mark.parametrize("change", [
    "update public.caregiver_invitations set created_at = now() - interval '8 days', expires_at = now()",
    "update public.caregiver_invitations set status = 'revoked'",
    "update public.patients set deleted_at = now()",
])  # fmt: skip
def test_a_withdrawn_or_expired_code_is_refused(change: str, sql: Sql) -> None:
    family, guest = Family.new(sql), sql.sign_up()
    code = family.invited()
    sql.conn.execute(change.encode())
    with sql.refused("PT409", "invitation_not_open"):
        accept(sql, guest, code)
    assert family.role_of(guest) is None


def test_a_revoked_code_is_answered_as_unknown(sql: Sql) -> None:
    family, guest = Family.new(sql), sql.sign_up()
    code = family.invited()
    invitation = sql.one("select id from public.caregiver_invitations where patient_id = %s", family.patient)
    with sql.acting(guest), sql.refused("PT404", "invitation_not_found"):
        sql.one("select public.revoke_caregiver_invitation(%s)", invitation)
    for _ in range(2):
        with sql.acting(family.primary):
            answer = "select (public.revoke_caregiver_invitation(%s)).status"
            assert sql.one(answer, invitation) == "revoked"
    assert accept(sql, guest, code)["message"] == "code_not_found"


def test_after_ten_wrong_codes_in_an_hour_any_code_is_refused(sql: Sql) -> None:
    family, guest = Family.new(sql), sql.sign_up()
    code = family.invited()
    for _ in range(10):
        assert accept(sql, guest, "AAAA-AAAA-AAAA")["code"] == "PT404"
    assert sql.one("select current_setting('response.status')") == "404"
    with sql.refused("PT429", "too_many_attempts"):
        accept(sql, guest, code)
    other = sql.sign_up()
    assert accept(sql, other, code)["role"] == "viewer", "the limit is per person"
    sql.run("update private.code_attempts set since = now() - interval '61 minutes'")
    assert accept(sql, guest, family.invited())["role"] == "viewer", "the limit ends after an hour"


def test_a_right_code_does_not_reset_the_count_of_wrong_ones(sql: Sql) -> None:
    guest, other = sql.sign_up(), sql.sign_up()
    accept(sql, other, "wrong")
    for _ in range(10):
        accept(sql, guest, "wrong")
    sql.run("update private.code_attempts set failures = 9")
    assert accept(sql, guest, Family.new(sql).invited())["role"] == "viewer"
    assert sql.one("select failures from private.code_attempts where profile_id = %s", other) == 9
    assert accept(sql, guest, "wrong")["code"] == "PT404"
    with sql.refused("PT429"):
        accept(sql, guest, "wrong")


def test_nobody_becomes_their_own_caregiver_or_joins_twice(sql: Sql) -> None:
    patient = sql.sign_up()
    with sql.acting(patient):
        code = sql.one("select public.invite_caregiver(%s, 'viewer') ->> 'code'", patient)
    with sql.refused("PT409", "own_record"):
        accept(sql, patient, code)
    family = Family.new(sql)
    with sql.refused("PT409", "already_caregiver"):
        accept(sql, family.primary, family.invited("viewer"))
    assert family.role_of(family.primary) == "primary"


@pytest.mark.parametrize("wrong", [("owner", None), (None, None), ("self", None), ("viewer", "x" * 201)])
def test_an_invalid_invitation_is_refused(wrong: tuple[str | None, str | None], sql: Sql) -> None:
    family = Family.new(sql)
    with sql.acting(family.primary), sql.refused("PT422", "invitation_invalid"):
        sql.one("select public.invite_caregiver(%s, %s, %s)", family.patient, *wrong)


@pytest.mark.parametrize(("role", "code"), [("viewer", "PT403"), ("secondary", "PT403"), (None, "PT404")])
def test_only_patients_and_primary_caregivers_invite(role: str | None, code: str, sql: Sql) -> None:
    family = Family.new(sql)
    person = family.joined(role) if role else sql.sign_up()
    with sql.acting(person), sql.refused(code):
        sql.one("select public.invite_caregiver(%s, 'viewer')", family.patient)
