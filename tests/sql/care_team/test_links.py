"""A link changes status only as allowed, and gives and ends access to the record."""

from itertools import product

import pytest

from tests.sql.support.connection import Sql

STATUSES = ("requested", "active", "ended", "blocked")
MOVES = {
    ("requested", "active"), ("requested", "ended"), ("requested", "blocked"), ("active", "ended"),
    ("active", "blocked"), ("ended", "requested"), ("ended", "blocked"), ("blocked", "ended"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new"), [pair for pair in product(STATUSES, STATUSES) if pair[0] != pair[1]])
def test_a_link_changes_status_only_as_allowed(old: str, new: str, sql: Sql) -> None:
    link = sql.link(sql.sign_up(), sql.doctor(), old)
    move = "update public.patient_doctor_links set status = %s where id = %s"
    if (old, new) in MOVES:
        assert sql.run(move, new, link) == 1
        ended = sql.one("select ended_at is not null from public.patient_doctor_links where id = %s", link)
        assert ended == (new in ("ended", "blocked"))
    else:
        with sql.refused("PT409", "link_transition_not_allowed"):
            sql.run(move, new, link)


def test_a_pair_has_one_link_and_nobody_links_to_themselves(sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    with sql.refused("23505", "patient_doctor_links_unique"):
        sql.link(patient, doctor)
    sql.run("insert into public.patients (id, profile_id, name) values (%s, %s, 'Dora')", doctor, doctor)
    with sql.refused("23514", "patient_doctor_links_two_people"):
        sql.link(doctor, doctor)


def test_the_doctor_is_notified_of_new_and_renewed_requests(sql: Sql) -> None:
    doctor = sql.doctor()
    link = sql.link(sql.sign_up(), doctor, "requested")
    told = "select count(*) from public.notifications where user_id = %s and type = 'link.requested'"
    assert sql.one(told, doctor) == 1
    ask_again(sql, link)
    assert sql.one(told, doctor) == 1  # at most one notification an hour
    sql.run("update public.notifications set created_at = now() - interval '61 minutes'")
    ask_again(sql, link)
    assert sql.one(told, doctor) == 2
    assert sql.one("select count(*) from private.outbox where topic = 'notification.created'") == 2


def ask_again(sql: Sql, link: int) -> None:
    sql.run("update public.patient_doctor_links set status = 'ended' where id = %s", link)
    sql.run("update public.patient_doctor_links set status = 'requested' where id = %s", link)


@pytest.mark.parametrize("loss", [
    "update public.patient_doctor_links set status = 'ended' where doctor_id = %s",
    "update public.patient_doctor_links set status = 'blocked' where doctor_id = %s",
    "update public.profiles set is_verified = false where id = %s",
    "update public.profiles set is_active = false where id = %s",
    "update public.profiles set role = 'agent' where id = %s",
    "update public.profiles set license_number = 'another' where id = %s",
    """update public.patients set deleted_at = now()
       where id = (select patient_id from public.patient_doctor_links where doctor_id = %s)""",
])  # fmt: skip
def test_a_doctor_loses_access_as_soon_as_care_ends(loss: str, sql: Sql) -> None:
    patient, doctor = sql.sign_up(), sql.doctor()
    sql.link(patient, doctor)
    sql.conversation(patient, doctor)
    seen = """select (select count(*) from public.patients), (select count(*) from public.conversations),
                     (select count(*) from public.profiles where id <> (select auth.uid()))"""
    with sql.acting(doctor):
        assert sql.rows(seen) == [(1, 1, 1)]
    sql.conn.execute(loss.encode(), [doctor])
    with sql.acting(doctor):
        assert sql.rows(seen) == [(0, 0, 0)]


def test_a_duplicate_flag_is_hidden_from_apps(sql: Sql) -> None:
    first, second = sql.sign_up({"full_name": "Ada Obi"}), sql.sign_up({"full_name": "Ada Obi"})
    for person in (first, second):
        with sql.acting(person):
            assert sql.run("update public.patients set date_of_birth = '1988-04-12'") == 1
    assert sql.rows("select patient_id from private.duplicate_reviews") == [(second,)]
    with sql.acting(second), sql.refused("42501"):
        sql.rows("select * from private.duplicate_reviews")


def test_a_patient_has_one_primary_contact(sql: Sql) -> None:
    person = sql.sign_up()
    add = """insert into public.emergency_contacts (patient_id, name, relationship, phone, is_primary)
             values (%s, 'Emeka', 'brother', '+2348000000001', true)"""
    with sql.acting(person):
        sql.run(add, person)
        with sql.refused("23505", "emergency_contacts_one_primary"):
            sql.run(add, person)
