"""The usual shapes of cases: a row for every person, every patient or every conversation."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.policies.support.case_types import Row, Rows
from tests.policies.support.world import World, token

Values = dict[str, Any]


def rows_of_profiles(sql: str, *values: Callable[[], Any]) -> Rows:
    """`insert … values (%s, …) returning` the key; the first mark is the profile, the others are `values`."""
    return lambda world: [
        Row(world.one(sql, key, *(value() for value in values)), own) for key, own in world.profiles()
    ]


def rows_of_patients(sql: str, *values: Callable[[], Any]) -> Rows:
    """The same for each patient: readers of a record see the row, as far as the cell says."""
    return lambda world: [
        subject.row(world.one(sql, subject.key, *(value() for value in values)))
        for subject in world.subjects()
    ]


def for_profiles(column: str, values: Callable[[], Values]) -> Rows:
    """To insert: one for each person, who is named in `column`."""
    return lambda world: [
        Row(key, own, values={column: key, **values()}, alike=True) for key, own in world.profiles()
    ]


def for_patients(values: Callable[[World], Values]) -> Rows:
    """To insert: one about each patient."""
    return lambda world: [
        subject.row(subject.key, values={"patient_id": subject.key, **values(world)})
        for subject in world.subjects()
    ]


def for_conversations(values: Callable[[World, str], Values]) -> Rows:
    """To insert: one in each conversation; `values` is told who the patient talks with there."""
    return lambda world: [
        replace(row, values={"conversation_id": row.key, **values(world, name)})
        for name, row in world.conversations()
    ]


def files_of_people(world: World, persona: str) -> list[Row]:
    """A file in the folder of the persona and of some others."""
    some = {persona, "patient", "stranger", "doctor_active"}
    return [Row(f"{key}/{token()}.png", own, listed=True) for key, own in world.profiles() if own & some]


def nobodys(**values: Any) -> Rows:
    """To insert where no client may: any row will do to see that refused."""
    return lambda _: [Row("", values=values)]
