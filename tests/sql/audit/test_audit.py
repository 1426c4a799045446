"""Every write of patient data leaves one audit row that nobody can change."""

from typing import LiteralString

import pytest

from ops.audit.triggers import asleep
from tests.sql.support.connection import Sql

COUNT: LiteralString = "select count(*) from public.audit_logs"


def test_each_write_leaves_one_row_with_actor_and_hash(sql: Sql) -> None:
    person = sql.sign_up({"full_name": "Ada Obi"})
    session = sql.session(person)
    before = sql.one(COUNT)
    with sql.acting(person):
        sql.run("update public.patients set gender = 'female'")
    assert sql.one(COUNT) == before + 1
    log = sql.rows(
        """
        select user_id, session_id = private.session_trace(%s), action, action_type, resource_type,
            resource_id, patient_id, change_hash =
            encode(sha256(convert_to(jsonb_build_array(v.old_values, v.new_values)::text, 'UTF8')), 'hex'),
            v.old_values ->> 'gender', v.new_values ->> 'gender'
        from public.audit_logs as a join private.audit_values as v on v.audit_id = a.id
        order by a.id desc limit 1
    """,
        session,
    )
    assert log == [
        (person, True, "update", "patients.update", "patients", str(person), person, True, None, "female")
    ]


def test_an_update_that_changes_nothing_is_not_audited(sql: Sql) -> None:
    person = sql.sign_up()
    sql.run("update public.patients set gender = 'female' where id = %s", person)
    before = sql.one(COUNT)
    assert sql.run("update public.patients set gender = 'female' where id = %s", person) == 1
    assert sql.one(COUNT) == before


def test_a_message_leaves_one_audit_row(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    conversation = sql.conversation(patient, doctor)
    before = sql.one(COUNT)
    with sql.acting(patient):
        sql.run("insert into public.messages (conversation_id, body) values (%s, 'hello')", conversation)
    assert sql.one(COUNT) == before + 1
    assert sql.one("select patient_id from public.audit_logs order by id desc limit 1") == patient


def test_a_change_by_a_workflow_names_its_actor(sql: Sql) -> None:
    person, doctor = sql.sign_up(), sql.doctor()
    sql.run("select set_config('carebase.actor', %s, true)", str(doctor))
    sql.run("update public.patients set gender = 'male' where id = %s", person)
    assert sql.one("select user_id from public.audit_logs order by id desc limit 1") == doctor


@pytest.mark.parametrize("role", ["anon", "authenticated", "service_role", "workflow_api", "workflow_jobs"])
@pytest.mark.parametrize("change", [
    "insert into public.audit_logs (action, resource_type) values ('read', 'patients')",
    "update public.audit_logs set action = 'read'", "delete from public.audit_logs",
    "truncate public.audit_logs",
    "delete from partitions.audit_logs_default", "select * from private.audit_values",
    "update private.audit_values set old_values = null",
])  # fmt: skip
def test_no_api_role_writes_the_audit(role: LiteralString, change: LiteralString, sql: Sql) -> None:
    person = sql.sign_up()
    with sql.acting(person, role), sql.refused("42501"):
        sql.run(change)


@pytest.mark.parametrize("change", [
    "update public.audit_logs set action = 'read'", "delete from public.audit_logs",
    "truncate public.audit_logs",
])  # fmt: skip
def test_the_owner_cannot_change_audit_rows_by_accident(change: LiteralString, sql: Sql) -> None:
    sql.sign_up()
    with sql.refused("PT403", "audit_is_append_only"):
        sql.run(change)


def test_a_forged_address_header_never_fails_a_write(sql: Sql) -> None:
    person = sql.sign_up()
    for header, address in (('{"x-forwarded-for": "203.0.113.9, 10.0.0.1"}', "203.0.113.9"),
                            ('{"x-forwarded-for": "drop table"}', None), ("{}", None)):  # fmt: skip
        sql.run("select set_config('request.headers', %s, true)", header)
        sql.run("update public.patients set allergies = allergies || 'dust'::text where id = %s", person)
        kept = "select host(ip_address) from private.audit_values order by audit_id desc limit 1"
        assert sql.one(kept) == address


def test_a_write_while_triggers_are_off_is_audited(sql: Sql) -> None:
    person = sql.sign_up()
    before = sql.one(COUNT)
    sql.run("set local session_replication_role = replica")
    sql.run("update public.patients set gender = 'male' where id = %s", person)
    assert sql.one(COUNT) == before + 1
    with sql.refused("PT403", "audit_is_append_only"):
        sql.run("delete from public.audit_logs")


def test_every_trigger_of_the_audit_fires_always(sql: Sql) -> None:
    hint = "end the migration with: select private.audit_always();"
    assert asleep(sql.conn) == [], hint


@pytest.mark.parametrize("how", ["disable trigger user", "enable trigger user"])
def test_the_verifier_names_a_trigger_that_may_not_fire(how: LiteralString, sql: Sql) -> None:
    sql.run(f"alter table public.messages {how}")
    assert asleep(sql.conn) == ["public.messages: trigger messages_audit does not fire always"]


def test_a_device_that_moves_to_another_person_is_audited(sql: Sql) -> None:
    before, after = sql.sign_up(), sql.sign_up()
    for person in (before, after, after):
        with sql.acting(person):
            sql.run("select public.register_push_device('ios', 'token of one phone')")
    rows = sql.rows(
        "select a.user_id, a.patient_id, v.old_values ->> 'profile_id', v.new_values ->> 'profile_id',"
        " v.new_values ? 'token' from public.audit_logs as a"
        " join private.audit_values as v on v.audit_id = a.id where a.resource_type = 'push_devices'"
    )
    assert rows == [(after, before, str(before), str(after), False)]
