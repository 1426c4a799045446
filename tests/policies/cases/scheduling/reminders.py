"""Reminders and notes of a booking, and surgeries."""

from tests.policies.support.case_types import NOBODY, Row
from tests.policies.support.patient_doctor_rows import YESTERDAY, between, booking, pairs
from tests.policies.support.world import MANAGERS, World

PARTED = frozenset({"doctor_ended", "doctor_blocked", "doctor_unverified"})


def note_readers(world: World, patient: str, doctor: str) -> Row:
    """Readers of a booking's note: the patient, and the doctor unless the link or licence ended."""
    row = between(world, patient, "", NOBODY)
    asked = frozenset({doctor}) & {"doctor_requested", "doctor_unopened", "doctor_lapsed"}
    return Row("", row.own | asked, row.care, more=row.more)


def appointment_notes(world: World) -> list[Row]:
    query = "insert into public.appointment_notes (appointment_id, notes) values (%s, 'a cough') returning id"
    rows = []
    for patient, doctor, _ in pairs(world):
        row = note_readers(world, patient, doctor)
        key = world.one(query, booking(world, patient, doctor))
        rows.append(Row(key, row.own, row.care, more=row.more))
    return rows


def cancellation_notes(world: World) -> list[Row]:
    query = """insert into public.cancellation_notes (appointment_id, patient_id, doctor_id, note)
               values (%s, %s, %s, 'abroad') returning appointment_id"""
    rows = []
    for patient, doctor, _ in pairs(world):
        visit = booking(world, patient, doctor, "canceled", canceled_at=YESTERDAY)
        key = world.one(query, visit, world.ids[patient], world.ids[doctor])
        sides = world.mine(patient) | (world.mine(doctor) - PARTED)
        rows.append(Row(key, sides, more=MANAGERS if patient == "patient" else {}))
    return rows


def cancellation_notes_to_write(world: World) -> list[Row]:
    visit = booking(world, "patient", "doctor_active", "canceled", canceled_at=YESTERDAY)
    sides = {"patient_id": world.ids["patient"], "doctor_id": world.ids["doctor_active"]}
    return [Row("", values={"appointment_id": visit, **sides, "note": "abroad"})]


def notes_to_write(world: World) -> list[Row]:
    rows = []
    for patient in ("patient", "stranger", "deactivated"):
        key = booking(world, patient, "doctor_active" if patient == "patient" else "other_doctor")
        more = MANAGERS if patient == "patient" else {}
        rows.append(Row(key, world.mine(patient), values={"appointment_id": key, "notes": "pain"}, more=more))
    return rows


def appointment_reminders(world: World) -> list[Row]:
    query = """insert into public.appointment_reminders (appointment_id, profile_id, channel, remind_at)
               values (%s, %s, 'push', now()) returning id"""
    visit = booking(world, "patient", "doctor_active")
    return [Row(world.one(query, visit, key), own) for key, own in world.profiles()]


def reminders_to_plan(world: World) -> list[Row]:
    values = {"channel": "sms", "remind_at": "2027-01-01T10:00:00Z", "profile_id": world.ids["patient"]}
    return [Row("", values={"appointment_id": booking(world, "patient", "doctor_active"), **values})]


def surgeries(world: World) -> list[Row]:
    query = """insert into public.surgeries (patient_id, doctor_id, procedure, scheduled_at)
               values (%s, %s, 'Bypass', now()) returning id"""
    return [
        between(world, patient, world.one(query, world.ids[patient], world.ids[doctor]), treats, doctor)
        for patient, doctor, treats in pairs(world)
    ]


def surgeries_to_plan(world: World) -> list[Row]:
    values = {"procedure": "Bypass", "scheduled_at": "2027-01-01T10:00:00Z"}
    return [
        Row(
            doctor, more={"treat": treats},
            values={"patient_id": world.ids[patient], "doctor_id": world.ids[doctor], **values},
        )
        for patient, doctor, treats in pairs(world)
    ]  # fmt: skip


ROWS = {
    "appointment_notes": appointment_notes,
    "cancellation_notes": cancellation_notes,
    "appointment_reminders": appointment_reminders,
    "surgeries": surgeries,
}
KEYS = {"cancellation_notes": ("appointment_id",)}
TARGETS = {
    "appointment_notes": notes_to_write,
    "cancellation_notes": cancellation_notes_to_write,
    "appointment_reminders": reminders_to_plan,
    "surgeries": surgeries_to_plan,
}
CHANGES = {
    "appointment_notes": {"notes": "changed"},
    "cancellation_notes": {"note": "changed"},
    "appointment_reminders": {"status": "canceled"},
    "surgeries": {"room": "2"},
}
