"""One account cannot keep the database busy with many heavy requests at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.attacks.test_care_team import caregiver
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, at_once

TURN = "hashtextextended(concat_ws(':', 'turn', %s::text, %s::uuid, %s::integer), 0)"
HEAVY: dict[str, dict[str, Any]] = {
    "patient_dashboard": {},
    "caregiver_dashboard": {},
    "search_doctors": {},
    "nearest_hospitals": {"latitude": 6.5, "longitude": 3.4},
}


@contextmanager
def running(care: Care, person: Person, kind: str, requests: int) -> Iterator[None]:
    """As if this many requests of the person were running."""
    turns = [[kind, person.id, turn + 1] for turn in range(requests)]
    for turn in turns:
        care.root.execute(f"select pg_advisory_lock({TURN})", turn)
    try:
        yield
    finally:
        for turn in turns:
            care.root.execute(f"select pg_advisory_unlock({TURN})", turn)


def test_one_page_of_an_export_runs_at_a_time(care: Care, people: People) -> None:
    helper = caregiver(people, care.patient)
    with running(care, care.patient, "export", 1):
        refused = care.patient.rpc("export_patient", patient_id=care.patient.id)
        assert (refused.status_code, refused.json()["message"]) == (429, "already_running")
        assert helper.rpc("export_patient", patient_id=care.patient.id).is_success
    assert care.patient.rpc("export_patient", patient_id=care.patient.id).is_success


def test_many_exports_at_once_leave_the_api_to_others(care: Care) -> None:
    acts = [lambda: care.patient.rpc("export_patient", patient_id=care.patient.id)] * 25
    answers = at_once(*acts)
    assert {one.status_code for one in answers} <= {200, 429}
    assert 200 in {one.status_code for one in answers}


@pytest.mark.parametrize("name", HEAVY)
def test_eight_heavy_requests_of_an_account_run_at_once(care: Care, name: str) -> None:
    with running(care, care.patient, "heavy", 7):
        assert care.patient.rpc(name, **HEAVY[name]).is_success
    with running(care, care.patient, "heavy", 8):
        refused = care.patient.rpc(name, **HEAVY[name])
        assert (refused.status_code, refused.json()["message"]) == (429, "already_running")
        assert care.stranger.rpc(name, **HEAVY[name]).is_success
        assert care.patient.select("patients", id=f"eq.{care.patient.id}") != []


def test_people_who_are_not_signed_in_have_no_turns(care: Care, people: People) -> None:
    with running(care, care.patient, "heavy", 8):
        assert people.anon.rpc("search_doctors").is_success
