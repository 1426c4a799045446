"""What holds for each route for people, also for one that came today: whom it refuses, and in which words."""

import re

import pytest

from chalice_app.routing import OPERATIONS, Operation
from ops.openapi import document as openapi
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import outcome, post

ROUTES = [each for each in map(OPERATIONS.__getitem__, openapi.views()) if each.access == "person"]
WITH_BODY = [each for each in ROUTES if each.takes]
WITHOUT_BODY = [each for each in ROUTES if not each.takes]
NOWHERE = "999999999"


@pytest.fixture(scope="module")
def patient(people: People) -> Person:
    return people.sign_up("patient")


def path(route: Operation, one_id: str = NOWHERE) -> str:
    return re.sub(r"{\w+}", one_id, route.path).lstrip("/")


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_a_route_asks_for_a_token(route: Operation, patient: Person) -> None:
    answer = patient.function("POST", path(route), headers={"Authorization": ""})
    assert outcome(answer) == (401, "token_missing")


@pytest.mark.parametrize("route", WITHOUT_BODY, ids=lambda route: route.path)
def test_a_route_without_a_body_finds_nothing_for_an_unknown_id(route: Operation, patient: Person) -> None:
    for unknown in (NOWHERE, "0", "x"):
        status, code = outcome(post(patient, path(route, unknown)))
        assert (status, code.endswith("_not_found")) == (404, True)


@pytest.mark.parametrize("route", WITHOUT_BODY, ids=lambda route: route.path)
def test_a_route_refuses_a_session_that_has_ended(route: Operation, people: People, patient: Person) -> None:
    again = people.sign_in(patient.email)
    assert again.auth("POST", "logout", params={"scope": "local"}).status_code == 204
    assert outcome(post(again, path(route))) == (401, "session_not_found")


@pytest.mark.parametrize("route", WITH_BODY, ids=lambda route: route.path)
def test_a_route_with_a_body_refuses_an_empty_one(route: Operation, patient: Person) -> None:
    assert outcome(post(patient, path(route))) == (422, "invalid_body")
