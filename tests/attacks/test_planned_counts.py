"""Estimated counts, which use planner statistics, do not reveal who is a patient."""

import uuid

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care

ROWS = """
    insert into public.health_realtime (metric_name, timestamp, value, patient_id)
    select 'guess', now() - make_interval(secs => s), 1, %s from generate_series(1, 3000) as s
"""


def guess(person: Person, email: str) -> str:
    answer = person.rest(
        "HEAD", "health_realtime", params={"email": f"eq.{email}"}, headers={"Prefer": "count=planned"}
    )
    assert answer.is_success
    return answer.headers["content-range"]


def test_a_planned_count_does_not_reveal_a_patient(care: Care, others: Care) -> None:
    care.root.execute(ROWS, [care.patient.id])
    care.root.execute("analyze public.health_realtime")
    stranger, nobody = others.patient, f"{uuid.uuid4()}@example.com"
    assert guess(stranger, care.patient.email) == guess(stranger, nobody)
    assert len(care.patient.select("health_realtime", email=f"eq.{care.patient.email}", limit="5")) == 5


def test_no_partition_keeps_planner_statistics_of_emails(care: Care) -> None:
    talkative = """
        select count(*) from pg_attribute as a
        join pg_class as c on c.oid = a.attrelid
        where starts_with(c.relname, 'health_') and c.relkind in ('r', 'p') and a.attname = 'email'
            and a.attstattarget is distinct from 0
    """
    assert care.one(talkative) == 0
