"""Estimated counts, which use planner statistics, reveal nothing about a person."""

import uuid
from dataclasses import dataclass

import pytest

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care

READINGS = """
    insert into public.health_realtime (metric_name, timestamp, value, patient_id)
    select 'guess', now() - make_interval(secs => s), 1, %s from generate_series(1, 3000) as s
"""
NOTIFICATIONS = """
    insert into public.notifications (user_id, type, title, message)
    select %s, 'link.active', 'Title', 'Message' from generate_series(1, 3000)
"""


@dataclass(frozen=True)
class Guess:
    table: str
    column: str
    rows: str


GUESSES = (
    Guess("health_realtime", "patient_id", READINGS),
    Guess("notifications", "user_id", NOTIFICATIONS),
)


def estimate(person: Person, table: str, column: str, value: object) -> str:
    answer = person.rest("HEAD", table, params={column: f"eq.{value}"}, headers={"Prefer": "count=planned"})
    assert answer.is_success
    return answer.headers["content-range"]


@pytest.mark.parametrize("guess", GUESSES, ids=lambda guess: f"{guess.table}.{guess.column}")
def test_an_estimate_is_the_same_for_a_busy_person_and_nobody(care: Care, others: Care, guess: Guess) -> None:
    care.root.execute(guess.rows, [care.patient.id])
    care.root.execute(f"analyze public.{guess.table}")
    busy = care.one(f"select {guess.column} from public.{guess.table} where {guess.column} is not null "
                    f"group by 1 order by count(*) desc limit 1")  # fmt: skip
    stranger, nobody = others.patient, uuid.uuid4()
    assert estimate(stranger, guess.table, guess.column, busy) == estimate(
        stranger, guess.table, guess.column, nobody
    )


def test_an_estimate_does_not_tell_whether_an_address_is_known(care: Care, others: Care) -> None:
    care.root.execute(READINGS, [care.patient.id])
    care.root.execute("analyze public.health_realtime")
    stranger, nobody = others.patient, f"{uuid.uuid4()}@example.com"
    assert estimate(stranger, "health_realtime", "email", care.patient.email) == estimate(
        stranger, "health_realtime", "email", nobody
    )
    assert len(care.patient.select("health_realtime", email=f"eq.{care.patient.email}", limit="5")) == 5


def test_no_column_that_names_a_person_has_statistics(care: Care) -> None:
    with_statistics = """
        select p.relation::text || '.' || p.attribute
        from private.columns_that_name_people() as p
        join pg_attribute as a on a.attrelid = p.relation and a.attname = p.attribute
        where a.attstattarget is distinct from 0
    """
    hint = "end the migration with: select private.hide_people_from_statistics();"
    assert [name for (name,) in care.root.execute(with_statistics).fetchall()] == [], hint
