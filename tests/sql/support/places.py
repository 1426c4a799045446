"""Requests for a place: a hospital, a patient, a doctor, and what they call."""

import uuid
from dataclasses import dataclass

from tests.sql.support.connection import Sql
from tests.sql.support.hospitals import administrator, hospital

ASK = "select (public.ask_for_place(%s, %s, %s, 'eye', 'pain')).id"
ANSWER = "select (public.answer_place(%s, %s)).status"
WITHDRAW = "select (public.withdraw_place(%s)).status"
TRANSFER = "select (public.transfer_patient(%s, %s)).id"
SEEN = "select count(*) from public.patients where id = %s"
STAYS = "select count(*) from public.hospital_patients where patient_id = %s and status = 'active'"
LINE = "select count(*) from public.patient_waitlist where patient_id = %s and status = 'waiting'"


@dataclass
class Scene:
    """A hospital, its administrator, a patient and a doctor with an active link."""

    at: uuid.UUID
    desk: uuid.UUID
    patient: uuid.UUID
    doctor: uuid.UUID

    @classmethod
    def new(cls, sql: Sql) -> "Scene":
        at, patient, doctor = hospital(sql), sql.sign_up(), sql.doctor()
        sql.link(patient, doctor)
        sql.run("update public.patient_doctor_links set status = 'active' where doctor_id = %s", doctor)
        return cls(at, administrator(sql, at), patient, doctor)


def seen(sql: Sql, desk: uuid.UUID, patient: uuid.UUID) -> bool:
    with sql.acting(desk):
        return bool(sql.one(SEEN, patient))
