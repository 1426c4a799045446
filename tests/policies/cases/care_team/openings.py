"""Open records, and the conditions that only an open record shows."""

from tests.policies.support.case_builders import for_patients, rows_of_patients
from tests.policies.support.case_types import NOBODY, Row, Rpc
from tests.policies.support.world import MANAGERS, RELATED, TREATING, World


def record_openings(world: World) -> list[Row]:
    """The doctor and the people who manage the record see who has opened it."""
    return [
        Row(f"{world.ids[name]}:{world.ids['patient']}", frozenset({"patient", name}), more=MANAGERS)
        for name in TREATING
    ]


def _not_in_care(world: World) -> list[Row]:
    """An opening that not even the owner of the tables can make: the doctor does not care for the patient."""
    pair = {"doctor_id": world.ids["free_doctor"], "patient_id": world.ids["patient"]}
    return [Row("", values={**pair, "purpose": "treatment", "valid_until": "2030-01-01T00:00:00Z"})]


def _to_open(world: World) -> list[Row]:
    patients = (("patient", RELATED), ("stranger", NOBODY))
    return [
        Row(
            name, more={"known": known},
            values={"patient_id": world.ids[name], "purpose": "follow_up"},
        )
        for name, known in patients
    ]  # fmt: skip


def _close_again(world: World, _: Row) -> None:
    world.db.execute(
        "delete from public.record_openings where doctor_id = %s", [world.ids["doctor_unopened"]]
    )


ROWS = {
    "record_openings": record_openings,
    "patient_conditions": rows_of_patients(
        """insert into public.patient_conditions (patient_id, medical_conditions) values (%s, '{asthma}')
           on conflict (patient_id) do update set medical_conditions = '{asthma}' returning patient_id"""
    ),
}
KEYS = {"record_openings": ("doctor_id", "patient_id"), "patient_conditions": ("patient_id",)}
TARGETS = {
    "record_openings": _not_in_care,
    "patient_conditions": for_patients(lambda _: {"medical_conditions": ["asthma"]}),
}
UPSERTS = {"patient_conditions": "patient_id"}
CHANGES = {
    "record_openings": {"purpose": "treatment"},
    "patient_conditions": {"medical_conditions": ["hay fever"]},
}
RPCS = {"open_record": Rpc(_to_open, undo=_close_again)}
