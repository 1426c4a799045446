"""RPCs for medication at home."""

from dataclasses import replace

from tests.policies.cases.adherence.entries import MEDICATION, doses, measurements, medication, schedules
from tests.policies.support.case_builders import rows_of_patients
from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.world import World, token

TAKEN = """insert into public.doses
               (patient_id, medication_id, due_at, status, taken_at, client_id, recorded_by)
           select patient_id, id, now(), 'taken', now(), gen_random_uuid(), %s
           from public.medications where id = %s returning id"""


def _doses_to_log(world: World) -> list[Row]:
    return [replace(row, values={"dose_id": row.key}) for row in doses(world)]


def _medications_to_log(world: World) -> list[Row]:
    rows = rows_of_patients(MEDICATION)(world)
    return [replace(r, values={"medication_id": r.key, "client_id": token()}) for r in rows]


def _entries(world: World) -> list[Row]:
    """One row of each relation that delete_entry accepts, and measurements that caregivers made."""
    found = [(row, "medications") for row in rows_of_patients(MEDICATION)(world)]
    found += [(row, "medication_schedules") for row in schedules(world)]
    found += [(row, "measurements") for row in measurements(world)]
    for subject in world.subjects():
        dose = world.one(TAKEN, subject.key, medication(world, subject.key))
        found.append((subject.row(dose), "doses"))
    return [replace(row, values={"relation": name, "id": row.key}) for row, name in found]


def _of_patients(world: World) -> list[Row]:
    return [subject.row(subject.key, values={"patient_id": subject.key}) for subject in world.subjects()]


RPCS = {
    "log_dose": Rpc(_doses_to_log),
    "log_dose_now": Rpc(_medications_to_log),
    "delete_entry": Rpc(_entries),
    "adherence": Rpc(_of_patients),
    "sync_changes": Rpc(_of_patients),
    "export_patient": Rpc(_of_patients),
}
