"""RPCs of the clinical record."""

from dataclasses import replace
from typing import Any

from tests.policies.cases.encounters.consultations import DRUG, prescription, visit
from tests.policies.cases.encounters.records import record, report
from tests.policies.support.case_types import NOBODY, Personas, Row, Rpc
from tests.policies.support.patient_doctor_rows import pairs
from tests.policies.support.world import AUTHORS, MANAGERS, TREATING, World

ADMINS: Personas = frozenset({"admin_aal2", "admin_break_glass"})


def _treated(world: World, patient: str, key: str, treats: frozenset[str], values: dict[str, Any]) -> Row:
    return Row(key, NOBODY, values=values, more={"treat": treats})


def _visits(world: World) -> list[Row]:
    rows = []
    for p, d, treats in pairs(world):
        key = visit(world, p, d, "pending")
        rows.append(_treated(world, p, key, treats, {"consultation_id": key, "status": "canceled"}))
    return rows


def _visits_to_describe(world: World) -> list[Row]:
    rows = []
    for patient in ("patient", "stranger", "deactivated"):
        key = visit(world, patient, "doctor_active" if patient == "patient" else "other_doctor", "pending")
        more = MANAGERS if patient == "patient" else {}
        values = {"consultation_id": key, "symptoms": "a cough"}
        rows.append(Row(key, world.mine(patient), more=more, values=values))
    return rows


def _patients_to_prescribe(world: World) -> list[Row]:
    return [
        Row(p, values={"patient_id": world.ids[p], "medications": [DRUG]}, more={"treat": treats})
        for p, treats in (("patient", TREATING), ("stranger", NOBODY))
    ]


def _prescriptions_to_end(world: World) -> list[Row]:
    rows = []
    for p, d, treats in pairs(world):
        key = prescription(world, p, d)
        rows.append(_treated(world, p, key, treats, {"prescription_id": key, "status": "completed"}))
    return rows


def _entries_to_dispute(world: World) -> list[Row]:
    """A prescription of each patient. Those who manage the record may dispute it."""
    rows = []
    for patient in ("patient", "stranger"):
        key = prescription(world, patient, "doctor_active" if patient == "patient" else "other_doctor")
        more = MANAGERS if patient == "patient" else {}
        rows.append(Row(key, world.mine(patient), more=more, values={"relation": "prescriptions", "id": key}))
    return rows


def _disputes_to_withdraw(world: World) -> list[Row]:
    """The same; an admin with a second factor decides any dispute."""
    return [replace(row, own=row.own | ADMINS) for row in _entries_to_dispute(world)]


def _undispute(world: World, target: Row) -> None:
    sql = "update public.prescriptions set disputed_at = null, disputed_by = null where id = %s"
    world.db.execute(sql, [target.key])


def _reports_to_move(world: World) -> list[Row]:
    rows = []
    for p, d, _ in pairs(world):
        key = report(world, p, d)
        treats = TREATING if p == "patient" else NOBODY
        row = _treated(world, p, key, treats, {"report_id": key, "status": "collected"})
        rows.append(replace(row, more={**row.more, "author": AUTHORS & {d}}))
    return rows


def _records_to_read(world: World) -> list[Row]:
    """Sensitive records, which every reader of the patient's record reads with this RPC."""
    keys = {
        s.key: record(world, world.names[s.key], world.names[s.key], sensitive=True) for s in world.subjects()
    }
    return [replace(s.row(keys[s.key]), values={"record_id": keys[s.key]}) for s in world.subjects()]


def _records_to_remove(world: World) -> list[Row]:
    rows = []
    for patient, author, owner in (
        ("patient", "patient", "patient"), ("patient", "caregiver_primary", "caregiver_primary"),
        ("patient", "doctor_active", None), ("stranger", "stranger", "stranger"),
        ("deactivated", "deactivated", None),
    ):  # fmt: skip
        key = record(world, patient, author)
        rows.append(Row(key, world.mine(owner) if owner else NOBODY, values={"record_id": key}))
    return rows


RPCS = {
    "dispute_entry": Rpc(_entries_to_dispute, _undispute),
    "withdraw_dispute": Rpc(_disputes_to_withdraw),
    "move_consultation": Rpc(_visits),
    "describe_symptoms": Rpc(_visits_to_describe),
    "issue_prescription": Rpc(_patients_to_prescribe),
    "end_prescription": Rpc(_prescriptions_to_end),
    "move_lab_report": Rpc(_reports_to_move),
    "read_health_record": Rpc(_records_to_read),
    "remove_health_record": Rpc(_records_to_remove),
}
