"""What operators verified stays as they saw it, or is verified again."""

import uuid
from typing import LiteralString

import pytest

from tests.sql.support.connection import Sql

NAME_IN_HISTORY: LiteralString = """
    select distinct h.actor_name from public.record_history(%s) as h where h.resource_type = 'prescriptions'
"""


@pytest.mark.parametrize("change", [
    "update public.profiles set full_name = 'Dr Other'", "update public.profiles set last_name = 'Other'",
    "update public.profiles set license_number = 'MD 999'",
    "update public.profiles set designation = 'Professor'",
    "update public.doctors set display_name = 'Dr Other'",
    "update public.doctors set specialization = 'Surgery'",
    "update public.doctors set qualification = 'MD, PhD'",
])  # fmt: skip
def test_a_changed_doctor_is_verified_again(change: LiteralString, sql: Sql) -> None:
    doctor = sql.doctor()
    with sql.acting(doctor):
        assert sql.run(change + (" where id = auth.uid()")) == 1
    assert verified(sql, doctor) == (False, False)
    sql.run("update public.profiles set is_verified = true where id = %s", doctor)
    assert verified(sql, doctor) == (True, True)


@pytest.mark.parametrize("change", [
    "update public.profiles set city = 'Jos'", "update public.doctors set bio = 'Speaks Hausa.'",
    "update public.doctors set specialization = specialization",
    "update public.doctors set consultation_fee = 10",
])  # fmt: skip
def test_other_changes_keep_the_verification(change: LiteralString, sql: Sql) -> None:
    doctor = sql.doctor()
    with sql.acting(doctor):
        assert sql.run(change + (" where id = auth.uid()")) == 1
    assert verified(sql, doctor) == (True, True)


def verified(sql: Sql, doctor: uuid.UUID) -> tuple[bool, bool]:
    return (
        sql.one("select is_verified from public.profiles where id = %s", doctor),
        sql.one("select is_verified from public.doctors where id = %s", doctor),
    )


def test_the_history_keeps_the_name_of_the_time(sql: Sql) -> None:
    doctor = sql.doctor()
    moment = sql.one("select clock_timestamp()")
    # the audit of one transaction has one time, so that of the change is moved
    before = sql.one("select full_name from public.profiles where id = %s", doctor)
    sql.run("update public.profiles set full_name = 'Dr Other' where id = %s", doctor)
    at = "select private.name_at(%s, %s)"
    assert sql.one(at, doctor, moment.replace(year=moment.year - 1)) == before
    assert sql.one(at, doctor, moment) == "Dr Other"
    assert sql.one(at, uuid.uuid4(), moment) is None


@pytest.mark.parametrize("address", [
    "javascript:alert(1)", "JavaScript:alert(1)//x", "data:text/html,x", "http://example.com/a.png",
    "//example.com/a.png", "https://example.com/a b", "https://a\nb", "", "a.png", "avatars/x\"><script>",
])  # fmt: skip
def test_an_address_that_could_run_code_is_refused(address: str, sql: Sql) -> None:
    person = sql.sign_up()
    with sql.acting(person), sql.refused("23514", "profiles_avatar_url_address"):
        sql.run("update public.profiles set avatar_url = %s", address)
    with sql.acting(person), sql.refused("23514", "documents_document_url"):
        sql.run(
            "insert into public.documents (document_name, document_type, document_url) values ('a', 'b', %s)",
            address,
        )


@pytest.mark.parametrize("address", [
    "https://example.com/a.png?size=2", "avatars/7d1b/me and my dog.png",
    "/storage/v1/object/public/avatars/7d1b/me.png", "7d1b2c3e-0000-4000-8000-000000000000/licence.png",
])  # fmt: skip
def test_a_link_or_a_path_in_storage_is_accepted(address: str, sql: Sql) -> None:
    person = sql.sign_up()
    with sql.acting(person):
        assert sql.run("update public.profiles set avatar_url = %s", address) == 1
