"""The usual shapes of cases: a row for every person, every patient or every conversation."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.policies.support.case_types import Row, Rows
from tests.policies.support.world import World

Values = dict[str, Any]


def rows_of_profiles(sql: str, *values: Callable[[], Any]) -> Rows:
    """`insert … values (%s, …) returning` the key; the first mark is the profile, the others are `values`."""
    return lambda world: [
        Row(world.one(sql, key, *(value() for value in values)), own) for key, own in world.profiles()
    ]


def rows_of_patients(sql: str, *values: Callable[[], Any]) -> Rows:
    """One row for each patient, with the labels of the patient's record; `sql` as in rows_of_profiles."""
    return lambda world: [
        subject.row(world.one(sql, subject.key, *(value() for value in values)))
        for subject in world.subjects()
    ]


def for_profiles(column: str, values: Callable[[], Values]) -> Rows:
    """Rows to insert: one for each persona, whose id is in `column`."""
    return lambda world: [
        Row(key, own, values={column: key, **values()}, alike=True) for key, own in world.profiles()
    ]


def for_patients(values: Callable[[World], Values]) -> Rows:
    """Rows to insert: one about each patient."""
    return lambda world: [
        subject.row(subject.key, values={"patient_id": subject.key, **values(world)})
        for subject in world.subjects()
    ]


def for_conversations(values: Callable[[World, str], Values]) -> Rows:
    """Rows to insert: one in each conversation; `values` gets the name of the other side."""
    return lambda world: [
        replace(row, values={"conversation_id": row.key, **values(world, name)})
        for name, row in world.conversations()
    ]


def files_of_people(world: World, persona: str) -> list[Row]:
    """A file in the folder of the persona and of three others."""
    some = {persona, "patient", "stranger", "doctor_active"}
    return [Row(f"{key}/{world.token}.png", own, listed=True) for key, own in world.profiles() if own & some]


def nobodys(**values: Any) -> Rows:
    """A row for relations into which no client may insert."""
    return lambda _: [Row("", values=values)]
