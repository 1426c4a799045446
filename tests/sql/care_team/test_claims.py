"""A person claims the record about them with their own account; no entry is lost."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import Family, accept, claim, told

OWN = "select array_agg(id) from public.patients where profile_id = (select auth.uid())"


def test_a_claimed_record_keeps_its_caregivers(sql: Sql) -> None:
    family, person = Family.new(sql), sql.sign_up()
    code = family.claim_code()
    assert claim(sql, person, code)["id"] == str(family.patient)
    assert claim(sql, person, code)["id"] == str(family.patient), "a repeated claim gives the same answer"
    with sql.acting(person):
        assert sql.one(OWN) == [family.patient]
    assert family.role_of(family.primary) == "primary"
    assert told(sql, family.primary) == ["dependant.claimed"]
    left = sql.rows("select profile_id, deleted_at is null from public.patients where id = %s", person)
    assert left == [(None, False)], "the empty record made at sign-up is closed"
    with sql.acting(person):
        sql.one("select public.revoke_caregiver(%s, %s)", family.patient, family.primary)
    with sql.acting(family.primary):
        assert sql.one("select count(*) from public.patients where id = %s", family.patient) == 0


def test_a_person_without_an_own_record_can_claim_one(sql: Sql) -> None:
    family, person = Family.new(sql), sql.sign_up({"role": "caregiver"})
    assert claim(sql, person, family.claim_code())["profile_id"] == str(person)


@pytest.mark.parametrize("clinical", [
    "update public.patients set allergies = '{nuts}' where id = %s",
    """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
       values ('pulse', now(), 70, %s)""",
    """insert into public.emergency_contacts (patient_id, name, relationship, phone)
       values (%s, 'Emeka', 'brother', '+2348000000001')""",
    "insert into public.conversations (patient_id, type) values (%s, 'ai_diagnosis')",
])  # fmt: skip
def test_a_person_with_entries_of_their_own_cannot_claim(clinical: str, sql: Sql) -> None:
    family, person = Family.new(sql), sql.sign_up()
    sql.conn.execute(clinical.encode(), [person])
    with sql.refused("PT409", "record_not_empty"):
        claim(sql, person, family.claim_code())
    with sql.acting(person):
        assert sql.one(OWN) == [person]


def test_a_newer_code_replaces_the_one_before(sql: Sql) -> None:
    family, person = Family.new(sql), sql.sign_up()
    old, new = family.claim_code(), family.claim_code()
    with sql.refused("PT409", "invitation_not_open"):
        claim(sql, person, old)
    assert claim(sql, person, new)["profile_id"] == str(person)
    with sql.acting(family.primary), sql.refused("PT409", "record_has_account"):
        sql.one("select public.invite_patient_account(%s)", family.patient)


def test_a_second_persons_claim_is_refused(sql: Sql) -> None:
    family, first, second = Family.new(sql), sql.sign_up(), sql.sign_up()
    code = family.claim_code()
    claim(sql, first, code)
    with sql.refused("PT409", "invitation_not_open"):
        claim(sql, second, code)
    with sql.acting(second):
        assert sql.one(OWN) == [second]


def test_a_code_of_one_kind_is_refused_by_the_other_function(sql: Sql) -> None:
    family, person = Family.new(sql), sql.sign_up()
    assert claim(sql, person, family.invited())["message"] == "code_not_found"
    assert accept(sql, person, family.claim_code())["message"] == "code_not_found"
    assert sql.one("select failures from private.code_attempts") == 2


def test_a_caregiver_or_doctor_does_not_become_the_patient(sql: Sql) -> None:
    family, doctor = Family.new(sql), sql.doctor()
    sql.link(family.patient, doctor, "requested")
    code = family.claim_code()
    for person in (family.primary, family.joined(), doctor):
        with sql.refused("PT409", "claimant_cares_for_record"):
            claim(sql, person, code)
    closed = sql.sign_up()
    sql.run("update public.profiles set is_active = false where id = %s", closed)
    with sql.refused("PT403", "profile_inactive"):
        claim(sql, closed, code)
    grown_up = sql.sign_up()
    assert claim(sql, grown_up, code)["profile_id"] == str(grown_up)


def test_a_new_record_counts_as_empty_in_every_table(sql: Sql) -> None:
    person = sql.sign_up()
    assert sql.one("select private.is_empty_record(%s)", person) is True
    assert sql.one("select private.is_empty_record(%s)", uuid.uuid4()) is False
