"""Records for people without an account: made once, closed, reopened."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import Family, told

CREATE = "select (public.create_dependant(%s, %s, %s, %s)).id"
CLOSE = "select (public.close_dependant(%s)).deleted_at is not null"
REOPEN = "select (public.reopen_dependant(%s)).deleted_at is null"


def test_a_double_tap_makes_one_record(sql: Sql) -> None:
    person, other, client = sql.sign_up(), sql.sign_up(), uuid.uuid4()
    made = []
    for who in (person, person, other):
        with sql.acting(who):
            made.append(sql.one(CREATE, "Kofi", "2020-02-29", "male", client))
    assert made[0] == made[1] != made[2]
    with sql.acting(person):
        row = "select p.name, p.profile_id, c.role from public.patients as p "
        row += "join public.patient_caregivers as c on c.patient_id = p.id where p.id = %s"
        assert sql.conn.execute(row.encode(), [made[0]]).fetchall() == [("Kofi", None, "primary")]
        sql.one(CLOSE, made[0])
        with sql.refused("PT409", "dependant_not_open"):
            sql.one(CREATE, "Kofi", None, None, client)


@pytest.mark.parametrize(("values", "code"), [
    ((" ", None, None), "dependant_invalid"), ((None, None, None), "dependant_invalid"),
    (("x" * 201, None, None), "dependant_invalid"), (("Kofi", "1899-12-31", None), "dependant_invalid"),
    (("Kofi", None, "boy"), "dependant_invalid"), (("Kofi", "2999-01-01", None), "date_of_birth_in_future"),
])  # fmt: skip
def test_an_invalid_dependant_is_refused(values: tuple[str | None, ...], code: str, sql: Sql) -> None:
    with sql.acting(sql.sign_up()), sql.refused("PT422", code):
        sql.one(CREATE, *values, None)
    assert sql.one("select count(*) from public.patients where profile_id is null") == 0


def test_a_birth_date_cannot_be_changed_to_the_future(sql: Sql) -> None:
    person = sql.sign_up()
    with sql.acting(person), sql.refused("PT422", "date_of_birth_in_future"):
        sql.run("update public.patients set date_of_birth = current_date + 2")
    with sql.acting(person):
        assert sql.run("update public.patients set date_of_birth = current_date - 1") == 1


def test_a_person_makes_at_most_fifty_records(sql: Sql) -> None:
    person = sql.sign_up()
    with sql.acting(person):
        sql.one("select count(public.create_dependant('Kofi ' || n)) from generate_series(1, 50) as n")
        with sql.refused("PT409", "too_many_dependants"):
            sql.one(CREATE, "Kofi", None, None, None)


def test_a_closed_record_is_hidden_until_it_is_reopened(sql: Sql) -> None:
    family, doctor = Family.new(sql), sql.doctor()
    viewer, second = family.joined(), family.joined("primary")
    sql.link(family.patient, doctor)
    family.invited()
    with sql.acting(viewer), sql.refused("PT403", "role_not_allowed"):
        sql.one(CLOSE, family.patient)
    with sql.acting(family.primary):
        assert sql.one(CLOSE, family.patient)
    people = (family.primary, second, viewer, doctor)
    assert seen(sql, family, *people) == [0, 0, 0, 0]
    assert told(sql, second) == ["dependant.closed"]
    assert sql.one("select count(*) from public.caregiver_invitations where status = 'open'") == 0
    for person in (viewer, doctor):
        with sql.acting(person), sql.refused("PT404", "patient_not_found"):
            sql.one(REOPEN, family.patient)
    for _ in range(2):
        with sql.acting(second):
            assert sql.one(REOPEN, family.patient)
    assert seen(sql, family, *people) == [1, 1, 1, 1]


def seen(sql: Sql, family: Family, *people: uuid.UUID) -> list[int]:
    counts = []
    for person in people:
        with sql.acting(person):
            counts.append(sql.one("select count(*) from public.patients where id = %s", family.patient))
    return counts


def test_a_record_closed_by_operators_cannot_be_reopened(sql: Sql) -> None:
    Family.new(sql)  # the record of another family, which is open
    family = Family.new(sql)
    sql.run("update public.patients set deleted_at = now() where id = %s", family.patient)
    with sql.acting(family.primary), sql.refused("PT404", "patient_not_found"):
        sql.one(REOPEN, family.patient)


def test_a_record_with_an_account_cannot_be_closed(sql: Sql) -> None:
    person = sql.sign_up()
    with sql.acting(person), sql.refused("PT409", "record_has_account"):
        sql.one(CLOSE, person)


def test_closing_a_record_ends_its_calls(sql: Sql) -> None:
    family, doctor = Family.new(sql), sql.doctor()
    sql.link(family.patient, doctor)
    talk = sql.conversation(family.patient, doctor)
    add = """insert into public.video_calls (conversation_id, started_by, status, room_url, scheduled_for)
             values (%s, %s, %s, 'https://daily.example.com/r', %s)"""
    sql.run(add, talk, doctor, "active", None)
    sql.run(add, talk, doctor, "scheduled", "2999-01-01")
    with sql.acting(family.primary):
        sql.one(CLOSE, family.patient)
    statuses = sql.rows("select status from public.video_calls order by id")
    assert statuses == [("ended",), ("canceled",)]
    payload = "select payload -> 'profile_ids' from private.outbox where topic = 'video_room.close'"
    assert all(str(family.primary) in people for (people,) in sql.rows(payload))
