"""Twelve hundred people, for tests that need large tables.

Triggers are off, which is ten times as fast; other tests cover what the triggers do.
"""

from collections.abc import Iterable
from typing import LiteralString

from tests.sql.support.connection import Sql

# Every twentieth person is a doctor, the others are patients; each patient has one of the doctors.
PEOPLE: tuple[LiteralString, ...] = (
    """create temporary table crowd on commit drop as
       select gen_random_uuid() as id, n, case when n % 20 = 0 then 'doctor' else 'patient' end as role
       from generate_series(1, 1200) as n""",
    "insert into auth.users (id, email) select id, n || '@crowd.example.com' from crowd",
    """insert into public.profiles (id, full_name, role, is_verified)
       select id, 'Somebody', role::public.user_role, true from crowd""",
    "insert into public.user_settings (user_id) select id from crowd",
    """insert into public.doctors (id, display_name, is_verified)
       select id, 'Somebody', true from crowd where role = 'doctor'""",
    """insert into public.patients (id, profile_id, name, created_by)
       select id, id, 'Somebody', id from crowd where role = 'patient'""",
    """create temporary table pairs on commit drop as
       with doctors as materialized (select array_agg(id) as ids from crowd where role = 'doctor')
       select c.id as patient_id, d.ids[1 + c.n % cardinality(d.ids)] as doctor_id
       from crowd as c cross join doctors as d where c.role = 'patient'""",
)
CONVERSATIONS: tuple[LiteralString, ...] = (
    "insert into public.conversations (patient_id, doctor_id) select * from pairs",
    """insert into public.messages (conversation_id, sender_id, body)
       select c.id, c.doctor_id, 'hi' from public.conversations as c inner join pairs using (patient_id)""",
)


def add_many_people(sql: Sql, rows: Iterable[LiteralString]) -> None:
    """Adds the people, their tables `crowd` and `pairs`, and `rows`, which may select from these tables."""
    sql.conn.execute("set local session_replication_role = replica")
    for statement in (*PEOPLE, *rows):
        sql.run(statement)
    sql.conn.execute("set local session_replication_role = origin")
    sql.run("analyze")
