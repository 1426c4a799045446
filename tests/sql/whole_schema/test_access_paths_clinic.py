"""Policies of bookings and the record use indexes and do not scan whole tables."""

import json
import uuid
from typing import LiteralString

import pytest

from tests.sql.support.bookings import visit
from tests.sql.support.connection import Sql
from tests.sql.support.many_people import add_many_people
from tests.sql.whole_schema.test_access_paths import nodes

TABLES: tuple[LiteralString, ...] = (
    "appointments", "appointment_notes", "cancellation_notes", "appointment_reminders", "surgeries",
    "consultations",
    "case_history", "prescriptions", "prescription_medications", "health_records", "lab_reports",
)  # fmt: skip
# A row of each relation for each pair.
ROWS: tuple[LiteralString, ...] = (
    """insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes)
       select patient_id, doctor_id, now() + row_number() over () * interval '30 minutes', 30 from pairs""",
    """insert into public.appointment_notes (appointment_id, patient_id, doctor_id, notes)
       select id, patient_id, doctor_id, 'a cough' from public.appointments""",
    """insert into public.cancellation_notes (appointment_id, patient_id, doctor_id, note)
       select id, patient_id, doctor_id, 'abroad' from public.appointments""",
    """insert into public.appointment_reminders (appointment_id, profile_id, channel, remind_at)
       select id, patient_id, 'push', now() from public.appointments""",
    """insert into public.surgeries (patient_id, doctor_id, procedure, scheduled_at)
       select patient_id, doctor_id, 'Bypass', now() from pairs""",
    """insert into public.consultations (patient_id, doctor_id, scheduled_at)
       select patient_id, doctor_id, now() from pairs""",
    """insert into public.case_history (patient_id, consultation_id, history_type)
       select patient_id, id, 'lab_report' from public.consultations""",
    "insert into public.prescriptions (patient_id, doctor_id) select patient_id, doctor_id from pairs",
    """insert into public.prescription_medications
           (prescription_id, patient_id, doctor_id, name, dosage, frequency, duration)
       select id, patient_id, doctor_id, 'A', '1', '1', '1' from public.prescriptions""",
    """insert into public.health_records (patient_id, record_type, title)
       select patient_id, 'note', 'Flu' from pairs""",
    """insert into public.lab_reports (patient_id, ordered_by, test_name)
       select patient_id, doctor_id, 'Glucose' from pairs""",
)


@pytest.fixture
def people(sql: Sql) -> list[uuid.UUID]:
    """A patient, their doctor, agent and hospital administrator among 1,200 others."""
    patient, doctor, agent, admin = sql.sign_up(), sql.doctor(), sql.sign_up(), sql.sign_up()
    visit(sql, patient, doctor)
    sql.run("update public.profiles set role = 'agent' where id = %s", agent)
    sql.run("update public.profiles set role = 'hospital_admin' where id = %s", admin)
    sql.run("insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)", patient, agent)
    add_many_people(sql, ROWS)
    return [patient, doctor, agent, admin]


def test_no_policy_scans_a_whole_table(people: list[uuid.UUID], sql: Sql) -> None:
    for person in people:
        for table in TABLES:
            with sql.acting(person):
                plan = sql.one(f"explain (analyze, format json) select * from public.{table}")
            scans = [node for node in nodes(plan[0]["Plan"]) if node["Node Type"] == "Seq Scan"]
            read = sum(node["Actual Rows"] + node.get("Rows Removed by Filter", 0) for node in scans)
            assert read < 100, (table, json.dumps(scans))
