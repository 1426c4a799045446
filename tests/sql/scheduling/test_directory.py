"""search_doctors: filters, a stable order, and the indexes it uses."""

import json
import uuid
from decimal import Decimal
from typing import Any, LiteralString

import pytest

from tests.sql.support.bookings import book, hours, tomorrow
from tests.sql.support.connection import Sql
from tests.sql.whole_schema.test_access_paths import nodes

DOCTORS: list[dict[str, Any]] = [
    {"display_name": "Ngozi Okafor", "specialization": "Cardiology", "consultation_fee": 100, "rating": 4.9,
     "languages": ["en", "ig"]},
    {"display_name": "Ravi Kumar", "specialization": "Cardiology", "consultation_fee": 300, "rating": 4.5,
     "languages": ["en", "ta"], "currency": "INR"},
    {"display_name": "Jane 100% Doe", "specialization": "Dermatology", "consultation_fee": 200,
     "rating": None, "languages": ["sw"], "is_available": False},
]  # fmt: skip


@pytest.fixture
def names(sql: Sql) -> dict[uuid.UUID, str]:
    """Names of three listed doctors by id, best rated first.

    An unverified doctor and doctors that other tests committed are not listed.
    """
    sql.run("update public.profiles set is_verified = false where role = 'doctor'")
    listed = {}
    for columns in DOCTORS:
        doctor = sql.doctor()
        changes = ", ".join(f"{name} = %({name})s" for name in columns)
        query = f"update public.doctors set {changes} where id = %(id)s"
        sql.conn.execute(query.encode(), {**columns, "id": doctor})
        # a changed entry is verified again
        sql.run("update public.profiles set is_verified = true where id = %s", doctor)
        listed[doctor] = columns["display_name"].split()[0]
    sql.sign_up({"role": "doctor", "full_name": "Ngozi Unverified"})
    return listed


def search(sql: Sql, names: dict[uuid.UUID, str], **arguments: Any) -> list[str]:
    """The names that the search returns to a caller who is not signed in."""
    given = ", ".join(f"{name} => %({name})s" for name in arguments)
    with sql.acting(uuid.uuid4(), "anon"):
        return [names[found] for found in run(sql, given, arguments)]


def run(sql: Sql, given: str, arguments: dict[str, Any]) -> list[uuid.UUID]:
    query = f"select id from public.search_doctors({given})".encode()
    return [row[0] for row in sql.conn.execute(query, arguments or None)]


@pytest.mark.parametrize(("arguments", "found"), [
    ({}, ["Ngozi", "Ravi", "Jane"]),
    ({"query": "okaf"}, ["Ngozi"]), ({"query": "OKAFOR"}, ["Ngozi"]),
    ({"query": "cardology"}, ["Ngozi", "Ravi"]),
    ({"query": "cardio"}, ["Ngozi", "Ravi"]), ({"query": "0%"}, ["Jane"]), ({"query": "n_o"}, []),
    ({"specialization": "Dermatology"}, ["Jane"]), ({"min_rating": Decimal("4.6")}, ["Ngozi"]),
    ({"max_fee": 150, "currency": "NGN"}, ["Ngozi"]), ({"currency": "INR"}, ["Ravi"]),
    ({"language": "ta"}, ["Ravi"]), ({"only_available": True}, ["Ngozi", "Ravi"]),
    ({"page_size": 1}, ["Ngozi"]), ({"query": "unverified"}, []),
    ({"hospital_id": uuid.UUID(int=0)}, []), ({"after": uuid.UUID(int=0)}, []),
])  # fmt: skip
def test_each_filter_selects_the_expected_doctors(
    arguments: Any, found: list[str], names: dict[uuid.UUID, str], sql: Sql
) -> None:
    assert search(sql, names, **arguments) == found


@pytest.mark.parametrize("arguments", [
    {"query": "a"}, {"query": ""}, {"query": "x" * 101}, {"max_fee": 100}, {"page_size": 0},
    {"page_size": 51}, {"page_size": None}, {"available_on": "infinity"}, {"available_on": "2200-01-01"},
])  # fmt: skip
def test_an_unbounded_search_is_refused(arguments: Any, names: dict[uuid.UUID, str], sql: Sql) -> None:
    given = ", ".join(f"{name} => %({name})s" for name in arguments)
    with sql.acting(uuid.uuid4(), "anon"), sql.refused("PT422", "search_invalid"):
        run(sql, given, arguments)
    assert search(sql, names) == ["Ngozi", "Ravi", "Jane"]


def test_pages_list_each_doctor_once(names: dict[uuid.UUID, str], sql: Sql) -> None:
    more = [sql.doctor() for _ in range(5)]
    names |= {doctor: doctor.hex for doctor in more}
    by_name = {name: doctor for doctor, name in names.items()}
    seen, page = list[str](), search(sql, names, page_size=3)
    while page:
        seen += page
        page = search(sql, names, page_size=3, after=by_name[page[-1]])
    assert len(seen) == 8
    assert set(seen) == set(by_name)
    assert seen == search(sql, names)


def test_a_search_by_hospital_finds_its_doctors(names: dict[uuid.UUID, str], sql: Sql) -> None:
    hospital = sql.one(
        "insert into public.hospitals (name, verification_status) values ('General', 'verified') returning id"
    )
    first = next(iter(names))
    sql.run("insert into public.hospital_staff (hospital_id, profile_id) values (%s, %s)", hospital, first)
    assert search(sql, names, hospital_id=hospital) == ["Ngozi"]
    sql.run("update public.hospital_staff set is_active = false")
    assert search(sql, names, hospital_id=hospital) == []


def test_a_search_by_day_finds_doctors_with_free_time(names: dict[uuid.UUID, str], sql: Sql) -> None:
    at = tomorrow(days=3)
    day = (at.weekday() + 1) % 7
    for doctor in names:
        hours(sql, doctor, day_of_week=day, start_time="10:00", end_time="10:30")
    assert search(sql, names, available_on=at.date()) == ["Ngozi", "Ravi"]  # Jane takes no bookings
    book(sql, sql.sign_up(), next(iter(names)), at)
    assert search(sql, names, available_on=at.date()) == ["Ravi"]
    assert search(sql, names, available_on=tomorrow(days=4).date()) == []


# Doctors without profiles, which the queries do not read.
MANY_DOCTORS: LiteralString = """
    insert into public.doctors (id, display_name, is_verified)
    select gen_random_uuid(), md5(n::text), true from generate_series(1, 3000) as n
"""
PAGE = """select d.* from public.doctors as d where d.is_verified
          order by coalesce(d.rating, -1) desc, d.id desc limit 20"""
TEXT = """select d.* from public.doctors as d where d.is_verified
          and (private.search_text(d.display_name, d.specialization) like '%c4ca4238%'
               or private.search_text(d.display_name, d.specialization) operator(extensions.%>) 'c4ca4238')"""


def test_a_page_and_a_text_search_use_their_indexes(sql: Sql) -> None:
    sql.run("set local session_replication_role = replica")
    sql.run(MANY_DOCTORS)
    sql.run("analyze public.doctors")
    for query, index in ((PAGE, "doctors_rating_idx"), (TEXT, "doctors_search_idx")):
        plan = sql.conn.execute(f"explain (format json) {query}".encode()).fetchone()
        assert plan
        used = {node.get("Index Name") for node in nodes(plan[0][0]["Plan"])}
        assert index in used, json.dumps(plan[0])
