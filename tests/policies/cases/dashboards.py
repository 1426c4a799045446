"""Dashboards: each is about a record, a hospital or the caller."""

from typing import Any

from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.world import World


def _of_patients(world: World) -> list[Row]:
    return [subject.row(subject.key, values={"patient_id": subject.key}) for subject in world.subjects()]


def _of_hospitals(world: World) -> list[Row]:
    return [Row(key, world.mine(name), values={"hospital_id": key}) for name, key in world.hospitals.items()]


def _of_oneself(world: World) -> list[Row]:
    return [Row("answer", frozenset(world.cast.clients))]


def _has_patients(answer: Any) -> bool:
    return bool(answer["patients"])


RPCS = {
    "patient_dashboard": Rpc(_of_patients),
    "hospital_dashboard": Rpc(_of_hospitals),
    "doctor_dashboard": Rpc(_of_oneself),
    "caregiver_dashboard": Rpc(_of_oneself, counts=_has_patients),
}
