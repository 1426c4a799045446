"""An admin opens a record for a limited time by giving a reason, and the patient is told."""

import uuid

import pytest

from tests.sql.care_team.test_agents import sign_up_as
from tests.sql.support.connection import Sql
from tests.sql.support.dependants import Family, told

BREAK = "select (public.break_glass(%s, 'found unconscious', 30)).id"
END = "select (public.end_break_glass(%s)).revoked_at is not null"
READ = "select count(*) from public.patients where id = %s"


def test_break_glass_opens_the_record_and_tells_the_patient(sql: Sql) -> None:
    admin, patient = sign_up_as(sql, "admin"), sql.sign_up()
    with sql.acting(admin, aal="aal2"):
        assert sql.one(READ, patient) == 0
        grant = sql.one(BREAK, patient)
        assert sql.one(READ, patient) == 1
        with sql.refused("PT409", "glass_already_broken"):
            sql.one(BREAK, patient)
    with sql.acting(admin):
        assert sql.one(READ, patient) == 0, "no access without the second factor"
    with sql.acting(patient):
        assert sql.rows("select admin_id from public.break_glass_grants") == [(admin,)]
    assert told(sql, patient) == ["break_glass.granted"]
    sql.run(
        "update public.break_glass_grants set granted_at = now() - interval '1 hour', expires_at = now() "
        "where id = %s", grant,
    )  # fmt: skip
    with sql.acting(admin, aal="aal2"):
        assert sql.one(READ, patient) == 0, "no access after the grant expired"
        assert sql.one(BREAK, patient)


def test_two_admins_can_open_one_record(sql: Sql) -> None:
    patient = sql.sign_up()
    for admin in (sign_up_as(sql, "admin"), sign_up_as(sql, "admin")):
        with sql.acting(admin, aal="aal2"):
            sql.one(BREAK, patient)
            assert sql.one(READ, patient) == 1


def test_break_glass_is_audited_as_critical(sql: Sql) -> None:
    admin, patient = sign_up_as(sql, "admin"), sql.sign_up()
    with sql.acting(admin, aal="aal2"):
        sql.one(BREAK, patient)
    row = """select user_id, patient_id, impact_level, compliance_relevant from public.audit_logs
             where resource_type = 'break_glass_grants'"""
    assert sql.rows(row) == [(admin, patient, "critical", True)]


def test_any_admin_can_end_a_grant_and_it_ends_once(sql: Sql) -> None:
    admin, other, patient = sign_up_as(sql, "admin"), sign_up_as(sql, "admin"), sql.sign_up()
    with sql.acting(admin, aal="aal2"):
        grant = sql.one(BREAK, patient)
    for _ in range(2):
        with sql.acting(other, aal="aal2"):
            assert sql.one(END, grant)
    with sql.acting(admin, aal="aal2"):
        assert sql.one(READ, patient) == 0
    assert told(sql, patient) == ["break_glass.ended", "break_glass.granted"]
    with sql.acting(admin, aal="aal2"), sql.refused("PT404", "grant_not_found"):
        sql.one(END, uuid.uuid4())


def test_only_primary_caregivers_of_a_dependant_are_notified(sql: Sql) -> None:
    family, admin = Family.new(sql), sign_up_as(sql, "admin")
    viewer = family.joined()
    with sql.acting(admin, aal="aal2"):
        sql.one(BREAK, family.patient)
    assert "break_glass.granted" in told(sql, family.primary)
    assert told(sql, viewer) == []
    grants = "select count(*) from public.break_glass_grants"
    for person, count in ((family.primary, 1), (viewer, 0), (sql.sign_up(), 0)):
        with sql.acting(person):
            assert sql.one(grants) == count


@pytest.mark.parametrize(("reason", "minutes", "code"), [
    ("too short", 30, "reason_invalid"), (" " * 20, 30, "reason_invalid"), (None, 30, "reason_invalid"),
    ("x" * 1001, 30, "reason_invalid"), ("found unconscious", 0, "minutes_out_of_range"),
    ("found unconscious", 1441, "minutes_out_of_range"), ("found unconscious", None, "minutes_out_of_range"),
])  # fmt: skip
def test_a_grant_needs_a_valid_reason_and_duration(
    reason: str | None, minutes: int | None, code: str, sql: Sql
) -> None:
    with sql.acting(sign_up_as(sql, "admin"), aal="aal2"), sql.refused("PT422", code):
        sql.one("select public.break_glass(%s, %s, %s)", uuid.uuid4(), reason, minutes)


@pytest.mark.parametrize(("role", "aal", "code"), [
    ("admin", "aal1", "insufficient_aal"), ("doctor", "aal2", "role_not_allowed"),
    ("hospital_admin", "aal2", "role_not_allowed"),
])  # fmt: skip
def test_only_admins_with_a_second_factor_can_open_a_record(role: str, aal: str, code: str, sql: Sql) -> None:
    person, patient = sign_up_as(sql, role), sql.sign_up()
    with sql.acting(person, aal=aal):
        for query, value in ((BREAK, patient), (END, uuid.uuid4())):
            with sql.refused("PT403", code):
                sql.one(query, value)
