"""Each function that policies call answers correctly, before and after every change of access."""

from collections.abc import Iterator

import pytest

from ops.schema.scratch import Cluster
from tests.sql.support.access_cases import CASES
from tests.sql.support.access_cases.case import Case
from tests.sql.support.access_changes import EVENTS
from tests.sql.support.connection import Sql
from tests.sql.support.people_with_access import PeopleWithAccess


@pytest.fixture(scope="module")
def people(cluster: Cluster) -> Iterator[PeopleWithAccess]:
    """The people of the cases; no answer may contain rows of the other people, number 1."""
    with cluster.connect() as conn, conn.transaction(force_rollback=True):
        PeopleWithAccess(Sql(conn), 1)
        yield PeopleWithAccess(Sql(conn), 2)


def name_of(people: PeopleWithAccess, value: object) -> str:
    names = {str(value): name for name, value in people.ids.items()}
    names |= {"True": "yes", "False": "no", f"patient-files/{people.ids['path']}": "object"}
    return names.get(str(value), str(value))


@pytest.mark.parametrize(
    ("function", "case"),
    [pytest.param(case.call.partition("(")[0], case, id=f"{case.call} {case.who}") for case in CASES],
)
def test_a_helper_returns_the_expected_rows(function: str, case: Case, people: PeopleWithAccess) -> None:
    def answer() -> list[str]:
        return sorted(name_of(people, value) for value in people.answers(case.who, case.call, **case.claims))

    assert answer() == sorted(case.answer.split()), f"{function}, before any change"
    for event, left in case.then.items():
        with people.sql.conn.transaction(force_rollback=True):
            assert people.run(EVENTS[event]), event
            assert answer() == sorted(left.split()), event


def test_every_change_is_part_of_a_case() -> None:
    assert {event for case in CASES for event in case.then} == EVENTS.keys()
