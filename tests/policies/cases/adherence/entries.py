"""Medication at home: medications, schedules, doses, measurements and diary entries."""

from dataclasses import replace

from tests.policies.support.case_builders import Values, for_patients, rows_of_patients
from tests.policies.support.case_types import NOBODY, Row, Rows
from tests.policies.support.world import World, token

# A caregiver who may log for the patient, and two who no longer may; each has made an entry.
AUTHORS = ("caregiver_secondary", "caregiver_viewer", "caregiver_deactivated")
SECONDARY = frozenset({"caregiver_secondary"})
MEDICATION = "insert into public.medications (patient_id, name) values (%s, 'Amlodipine') returning id"
SCHEDULE = """
    with m as (insert into public.medications (patient_id, name) values (%s, 'Amlodipine')
        returning id, patient_id)
    insert into public.medication_schedules (patient_id, medication_id, times, time_zone, is_active)
    select patient_id, id, '{08:00}', 'Africa/Lagos', false from m returning id
"""
MEASURED = """insert into public.measurements (patient_id, type, value, unit, recorded_by)
              values (%s, 'weight', 70, 'kg', %s) returning id"""
NOTED = """insert into public.daily_logs (patient_id, log_date, mood, author_id)
           values (%s, current_date, 'good', %s) returning id"""
DUE = """insert into public.doses
             (patient_id, medication_id, schedule_id, due_at, due_date, due_time, time_zone)
         select patient_id, medication_id, id, now(), current_date, '08:00', time_zone
         from public.medication_schedules where id = %s returning id"""


def _with_a_deleted_one(relation: str, rows: Rows) -> Rows:
    """The rows and a deleted row, which no persona reaches."""

    def both(world: World) -> list[Row]:
        gone = rows(world)[0].key
        world.db.execute(f"update public.{relation} set deleted_at = now() where id = %s".encode(), [gone])
        return [*rows(world), Row(gone)]

    return both


def medication(world: World, patient: str) -> str:
    return world.one(MEDICATION, patient)


def doses(world: World) -> list[Row]:
    return [_pending(world, row) for row in schedules(world)]


def measurements(world: World) -> list[Row]:
    """One by each patient, and those that caregivers made; managers may correct all of them."""
    rows = [s.row(world.one(MEASURED, s.key, s.key)) for s in world.subjects()]
    return [*rows, *_made_by_others(world, MEASURED)]


def daily_logs(world: World) -> list[Row]:
    """A diary entry belongs to its author; the patient reads it like other readers of the record."""
    rows = [s.row(world.one(NOTED, s.key, s.key)) for s in world.subjects()]
    return [
        *rows,
        *(
            replace(row, own=row.labelled("made") - row.own, care=row.own | row.care, more={})
            for row in _made_by_others(world, NOTED)
        ),
    ]


def _made_by_others(world: World, sql: str) -> list[Row]:
    patient = next(iter(world.subjects()))
    rows = []
    for name in AUTHORS:
        made = SECONDARY if name == "caregiver_secondary" else NOBODY
        row = patient.row(world.one(sql, patient.key, world.ids[name]))
        rows.append(replace(row, more={**row.more, "made": made}))
    return rows


def schedules(world: World) -> list[Row]:
    return rows_of_patients(SCHEDULE)(world)


def _pending(world: World, schedule: Row) -> Row:
    return replace(schedule, key=world.one(DUE, schedule.key))


def schedule_targets(world: World) -> list[Row]:
    """One schedule for a medication of each patient; it is inactive, so that it makes no doses."""
    values = {"times": ["08:00"], "time_zone": "Africa/Lagos", "is_active": False}
    return [
        subject.row(subject.key, values={
            "patient_id": subject.key, "medication_id": medication(world, subject.key), **values
        })
        for subject in world.subjects()
    ]  # fmt: skip


def dose_targets(world: World) -> list[Row]:
    return [
        subject.row(subject.key, values={
            "patient_id": subject.key, "medication_id": medication(world, subject.key), "client_id": token(),
            "due_at": "2026-01-05T08:00:00Z", "status": "taken", "taken_at": "2026-01-05T08:00:00Z",
        })
        for subject in world.subjects()
    ]  # fmt: skip


def _weight(_: World) -> Values:
    return {"type": "weight", "value": 70, "unit": "kg"}


ROWS: dict[str, Rows] = {
    name: _with_a_deleted_one(name, rows)
    for name, rows in {
        "medications": rows_of_patients(MEDICATION),
        "medication_schedules": schedules,
        "doses": doses,
        "measurements": measurements,
        "daily_logs": daily_logs,
    }.items()
}
TARGETS: dict[str, Rows] = {
    "medications": for_patients(lambda _: {"name": "Amlodipine"}),
    "medication_schedules": schedule_targets,
    "doses": dose_targets,
    "measurements": for_patients(_weight),
    "daily_logs": for_patients(lambda _: {"log_date": "2026-01-05", "mood": "good"}),
}
CHANGES = {
    "medications": {"instructions": "With food."},
    "medication_schedules": {"interval_days": 2},
    "doses": {"note": "changed"},
    "measurements": {"note": "changed"},
    "daily_logs": {"notes": "changed"},
}
