"""A unique key or an exclusion in a table that apps write tells nobody of rows of others."""

from typing import LiteralString

from tests.sql.support.connection import Sql

# Columns that policies bind to the caller. A policy is checked before the index: a row that it refuses meets
# no conflict.
BOUND = {
    "patient_id",
    "doctor_id",
    "hospital_id",
    "conversation_id",
    "user_id",
    "appointment_id",
    "profile_id",
}
# Keys without such a column, and why their conflict tells nothing.
OTHERS = {
    "ambulances_registration_unique": "a plate is written on the vehicle, and each vehicle is in one fleet",
    "ambulance_requests_one_live_dispatch": "only the hospital that owns the ambulance sends it",
    "appointments_appointment_number_unique": "apps cannot write it",
    "file_shares_unique": "the policy checks who shares the file",
    "files_object_unique": "the path begins with the patient and the caller",
    "health_records_document_path_unique": "the path begins with the patient and the caller",
    "lab_reports_object_path_unique": "the path begins with the patient and the caller",
    "message_attachments_object_unique": "the path begins with the conversation and the caller",
    "profiles_license_number_unique": "only among verified people; a change ends the verification",
}
KEYS: LiteralString = """
    select k.relname::text, array(
        select a.attname::text from unnest(i.indkey) as n (num)
        inner join pg_attribute as a on a.attrelid = i.indrelid and a.attnum = n.num
    )
    from pg_index as i
    inner join pg_class as k on k.oid = i.indexrelid
    left join pg_constraint as c on c.conindid = i.indexrelid and c.contype = 'x'
    where k.relnamespace = 'public'::regnamespace and not i.indisprimary
        and (i.indisunique or c.oid is not null)
        and has_any_column_privilege('authenticated', i.indrelid, 'insert, update')
"""


def test_each_conflict_is_bound_to_the_caller_or_explained(sql: Sql) -> None:
    keys = {name: set(columns) for name, columns in sql.rows(KEYS)}
    assert len(keys) > 25
    assert {name for name, columns in keys.items() if not columns & BOUND} == OTHERS.keys()
