"""Rows between a patient and a doctor: bookings, encounters and the rows that reference them."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

from tests.policies.support.case_types import NOBODY, Personas, Row
from tests.policies.support.personas import ENCOUNTERED, LINKED
from tests.policies.support.world import AUTHORS, MANAGERS, READERS, RELATED, World

DOCTORS = (*LINKED, *ENCOUNTERED)
# Each open booking has its own time, so that bookings do not overlap.
YESTERDAY = datetime.now(UTC) - timedelta(days=1)
_slots = count(96)
_days = count()


def next_slot() -> datetime:
    """The start of a half hour in the coming months that no other row uses."""
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(minutes=30) * next(_slots)


def past_slot() -> datetime:
    """The start of a past half hour that no other row uses."""
    return YESTERDAY - timedelta(minutes=30) * next(_slots)


def next_day() -> date:
    return date(2100, 1, 1) + timedelta(days=next(_days))


def pairs(world: World) -> list[tuple[str, str, Personas]]:
    """Patient and doctor of each row between two people, and the doctor if they treat the patient."""
    mine = [("patient", name, frozenset({name}) & RELATED) for name in DOCTORS]
    return [*mine, ("stranger", "other_doctor", NOBODY), ("deactivated", "other_doctor", NOBODY)]


def between(
    world: World, patient: str, key: str, treats: Personas, doctor: str = "", **values: object
) -> Row:
    """A row of this patient's record, which the treating doctor may change, and which this doctor wrote."""
    author = AUTHORS & {doctor}
    family = {**MANAGERS, "treat": treats, "author": author} if patient == "patient" else {}
    care = READERS if patient == "patient" else NOBODY
    return Row(key, world.mine(patient), care, values=dict(values), more=family)


def booking(world: World, patient: str, doctor: str, status: str = "completed", **columns: object) -> str:
    """Inserts a booking without the rules for apps; returns its id."""
    row = {
        "patient_id": world.ids[patient], "doctor_id": world.ids[doctor], "duration_minutes": 30,
        "starts_at": next_slot() if status == "pending" else YESTERDAY, "status": status, **columns,
    }  # fmt: skip
    marks = ", ".join(["%s"] * len(row))
    query = f"insert into public.appointments ({', '.join(row)}) values ({marks}) returning id"
    return world.one(query, *row.values())
