"""With 1,200 other people, a dashboard reads only the rows it shows and scans no whole table."""

from typing import Any, LiteralString

from tests.sql.support.connection import Sql
from tests.sql.support.dashboards import Scene, ask
from tests.sql.support.many_people import CONVERSATIONS, add_many_people

READ: LiteralString = """
    select relname, seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
    where seq_tup_read > 0 or idx_tup_fetch > 0
"""
# For every patient and doctor: one row of each thing that a dashboard counts.
ROWS: tuple[LiteralString, ...] = (
    "insert into public.patient_doctor_links (patient_id, doctor_id) select * from pairs",
    *CONVERSATIONS,
    """insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes)
       select patient_id, doctor_id, now() + row_number() over () * interval '30 minutes', 30 from pairs""",
    """insert into public.consultations (patient_id, doctor_id, scheduled_at)
       select patient_id, doctor_id, now() - interval '1 hour' from pairs""",
    """insert into public.medications (patient_id, name) select patient_id, 'A' from pairs""",
    """insert into public.doses (patient_id, medication_id, due_at, status, taken_at, client_id)
       select patient_id, id, now() - interval '1 hour', 'taken', now(), gen_random_uuid()
       from public.medications""",
    """insert into public.health_realtime (metric_name, timestamp, value, patient_id)
       select 'pulse', now() - n * interval '1 hour', 70, patient_id
       from pairs, generate_series(1, 3) as n""",
    """insert into public.health_aggregated (metric_name, period, timestamp, value, patient_id)
       select 'pulse', 'hour', date_trunc('hour', now()), 70, patient_id from pairs""",
    """insert into public.measurements (patient_id, type, value, unit)
       select patient_id, 'weight', 70, 'kg' from pairs""",
    """insert into public.payments (payer_id, patient_id, doctor_id, amount, payment_gateway, status, paid_at)
       select patient_id, patient_id, doctor_id, 5, 'stripe', 'succeeded', now() from pairs""",
    """insert into public.refunds (payment_id, patient_id, amount, currency, payment_gateway)
       select id, patient_id, 1, currency, payment_gateway from public.payments""",
    "insert into public.emergency_requests (patient_id, emergency_type) select patient_id, 'fall' from pairs",
    "insert into public.notifications (user_id, title, message) select patient_id, 'a', 'b' from pairs",
    """insert into public.doctors (id, display_name, is_verified)
       select id, 'Somebody', true from crowd on conflict do nothing""",
    "insert into public.hospitals (name) select 'H' || n from generate_series(1, 1000) as n",
    """insert into public.hospital_patients (hospital_id, patient_id)
       select (select id from public.hospitals where name = 'H1'), patient_id from pairs""",
    """insert into public.patient_waitlist (hospital_id, patient_id, department, reason)
       select hospital_id, patient_id, 'x', 'y' from public.hospital_patients""",
    """insert into public.hospital_resources (hospital_id, category, name)
       select id, 'bed', n::text from public.hospitals, generate_series(1, 2) as n""",
    "insert into public.hospital_settings (id) select id from public.hospitals on conflict do nothing",
    """insert into public.hospital_financial_data
           (hospital_id, transaction_type, category, amount, fiscal_month)
       select id, 'revenue', 'x', 1, to_char(now(), 'YYYY-MM') from public.hospitals""",
    """insert into public.hospital_compliance_tracking (hospital_id, compliance_type)
       select id, 'x' from public.hospitals""",
    """insert into public.ambulances (hospital_id, registration)
       select id, 'LAG ' || left(upper(md5(id::text)), 9) from public.hospitals""",
)  # fmt: skip


def test_a_dashboard_scans_no_whole_table(sql: Sql) -> None:
    scene = Scene.new(sql)
    add_many_people(sql, ROWS)
    busy, doctor = sql.rows("select patient_id, doctor_id from pairs order by 1 limit 1")[0]
    people: list[tuple[str, Any]] = [
        ("patient", scene.patient), ("patient", busy), ("doctor", scene.doctor), ("doctor", doctor),
        ("hospital", scene.admin), ("caregiver", scene.caregiver),
    ]  # fmt: skip
    for name, person in people:
        before = dict(sql.rows(READ))
        ask(sql, person, name)
        read = {table: rows - before.get(table, 0) for table, rows in sql.rows(READ)}
        assert {table: rows for table, rows in read.items() if rows > 150} == {}, name
