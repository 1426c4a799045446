"""The gateway answers as PostgREST does; the other tests of this folder ask PostgREST directly."""

import httpx
import pytest

from tests.policies.support.existing_rows import filter_of, rows_of
from tests.policies.support.personas import PERSONAS
from tests.policies.support.world import World

RELATIONS = ("profiles", "doctors", "patients", "messages")


def said(answer: httpx.Response) -> tuple[int, list[str]]:
    """The status and the body without the time of a write."""
    rows = answer.json() if answer.is_success else [answer.json()]
    return answer.status_code, sorted(str({**row, "updated_at": ""}) for row in rows)


@pytest.mark.parametrize("persona", PERSONAS)
def test_the_gateway_answers_as_postgrest_does(persona: str, world: World) -> None:
    client = world.cast.clients[persona]
    for relation in RELATIONS:
        asked = {"select": "*", **filter_of(relation, rows_of(world, relation))}
        direct, through = (door.rest("GET", relation, params=asked) for door in (client, client.at_gateway))
        assert said(through) == said(direct), relation


@pytest.mark.parametrize("persona", PERSONAS)
def test_a_write_through_the_gateway_reaches_the_same_rows(persona: str, world: World) -> None:
    client, everybody = world.cast.clients[persona], filter_of("profiles", rows_of(world, "profiles"))
    direct, through = (
        door.update("profiles", {"address": "1 Test Road"}, **everybody)
        for door in (client, client.at_gateway)
    )
    world.forget()
    assert said(through) == said(direct)
