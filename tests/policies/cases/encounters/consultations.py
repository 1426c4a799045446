"""Encounters, case history and prescriptions."""

from tests.policies.support.case_types import Row, Rows
from tests.policies.support.patient_doctor_rows import between, pairs
from tests.policies.support.world import RELATED, World

DRUG = {"name": "Amoxicillin", "dosage": "500 mg", "frequency": "3 a day", "duration": "7 days"}


def consultation(world: World) -> str:
    """The id of the patient's completed encounter with doctor_consulted."""
    sql = """insert into public.consultations
                 (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
             values (%s, %s, now() - interval '1 day', 'completed', now() - interval '1 day',
                 now() - interval '23 hours') returning id"""
    return world.one(sql, world.ids["patient"], world.ids["doctor_consulted"])


def old_consultation(world: World) -> str:
    """The id of the patient's encounter with doctor_lapsed, a hundred days ago."""
    sql = """insert into public.consultations
                 (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
             select %s, %s, t, 'completed', t, t from (select now() - interval '100 days') as a (t)
             returning id"""
    return world.one(sql, world.ids["patient"], world.ids["doctor_lapsed"])


def visit(world: World, patient: str, doctor: str, status: str = "canceled") -> str:
    """An encounter that gives no access; canceled by default."""
    sql = """insert into public.consultations (patient_id, doctor_id, scheduled_at, status)
             values (%s, %s, now(), %s) returning id"""
    return world.one(sql, world.ids[patient], world.ids[doctor], status)


def prescription(world: World, patient: str, doctor: str) -> str:
    sql = "insert into public.prescriptions (patient_id, doctor_id) values (%s, %s) returning id"
    return world.one(sql, world.ids[patient], world.ids[doctor])


def consultations(world: World) -> list[Row]:
    return [between(world, p, visit(world, p, d), treats, d) for p, d, treats in pairs(world)]


def case_history(world: World) -> list[Row]:
    """One entry by each doctor, who has the label `treat`."""
    sql = """insert into public.case_history (consultation_id, patient_id, history_type, recorded_by)
             values (%s, %s, 'medical_history', %s) returning id"""
    return [
        between(
            world, p, world.one(sql, visit(world, p, d), world.ids[p], world.ids[d]), treats, d
        )
        for p, d, treats in pairs(world)
    ]  # fmt: skip


def prescriptions(world: World) -> list[Row]:
    return [between(world, p, prescription(world, p, d), treats, d) for p, d, treats in pairs(world)]


def prescription_medications(world: World) -> list[Row]:
    sql = """insert into public.prescription_medications
                 (prescription_id, patient_id, name, dosage, frequency, duration)
             values (%s, %s, 'Amoxicillin', '500 mg', '3 a day', '7 days') returning id"""
    return [
        between(world, p, world.one(sql, prescription(world, p, d), world.ids[p]), treats, d)
        for p, d, treats in pairs(world)
    ]


def to_write(*, in_visit: bool = False, **values: str) -> Rows:
    """Rows to insert, one for each pair in the doctor's name; only doctors who treat the patient may."""

    def rows(world: World) -> list[Row]:
        found = []
        for patient, doctor, treats in pairs(world):
            where = {"consultation_id": visit(world, patient, doctor)} if in_visit else {}
            who = {} if in_visit else {"doctor_id": world.ids[doctor]}
            about = {"patient_id": world.ids[patient], **who, **where, **values}
            # Every doctor who treats the patient may add to the case history of any encounter.
            may = RELATED if in_visit and patient == "patient" else treats
            found.append(Row(doctor, values=about, more={"treat": may}))
        return found

    return rows


def drugs_to_write(world: World) -> list[Row]:
    header = prescription(world, "patient", "doctor_active")
    return [Row("", values={"prescription_id": header, "patient_id": world.ids["patient"], **DRUG})]


SETUP = (consultation, old_consultation)
ROWS = {
    "consultations": consultations,
    "case_history": case_history,
    "prescriptions": prescriptions,
    "prescription_medications": prescription_medications,
    "prescription_summaries": prescriptions,
}
TARGETS = {
    "consultations": to_write(scheduled_at="2027-01-01T10:00:00Z"),
    "case_history": to_write(in_visit=True, history_type="lab_report"),
    "prescriptions": to_write(instructions="rest"),
    "prescription_medications": drugs_to_write,
}
CHANGES = {
    "consultations": {"diagnosis": "a cold"},
    "case_history": {"title": "changed"},
    "prescriptions": {"status": "canceled"},
    "prescription_medications": {"dosage": "1 g"},
}
