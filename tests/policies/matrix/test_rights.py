"""Rights outside the matrix: on internal tables, sequences, schemas and functions."""

from typing import Any

import psycopg

from ops.access import rights
from tests.policies.matrix.test_columns import written
from tests.policies.support.current_rights import assert_current
from tests.policies.support.personas import WORKERS

ROLES = ["public", "anon", "authenticated", "service_role", *WORKERS]
SCHEMAS = {
    ("private", "anon"), ("private", "authenticated"), ("private", "service_role"),
    ("private", "workflow_api"), ("private", "workflow_jobs"), ("private", "workflow_signer"),
    ("workflows", "workflow_api"), ("workflows", "workflow_jobs"),
}  # fmt: skip


def test_tables_behind_the_api_give_no_role_a_right(db: psycopg.Connection[Any]) -> None:
    held = db.execute(
        """
        select r.role, c.oid::regclass::text from pg_class as c cross join unnest(%s::text[]) as r (role)
        where c.relnamespace::regnamespace::text in ('private', 'partitions', 'workflows') and (
            c.relkind in ('r', 'p', 'v', 'm')
            and has_table_privilege(r.role, c.oid, 'select, insert, update, delete')
            or c.relkind in ('r', 'p', 'v', 'm')
            and has_any_column_privilege(r.role, c.oid, 'select, insert, update')
            or c.relkind = 'S' and has_sequence_privilege(r.role, c.oid, 'usage, select, update')
        )
    """,
        [ROLES],
    ).fetchall()
    assert held == []


def test_sequences_are_used_by_those_who_insert(db: psycopg.Connection[Any]) -> None:
    held = db.execute(
        """
        select c.relname, r.role from pg_class as c cross join unnest(%s::text[]) as r (role)
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
            and has_sequence_privilege(r.role, c.oid, 'usage, select, update')
    """,
        [ROLES],
    ).fetchall()
    drawn = db.execute("""
        select table_name, substring(column_default from 'nextval\\(''(?:public\\.)?(\\w+)')
        from information_schema.columns
        where table_schema = 'public' and column_default like '%nextval(%'
    """).fetchall()
    inserting = {(table, role) for table, role, verb, _ in written() if verb == "insert"}
    assert set(held) == {(name, role) for table, name in drawn for on, role in inserting if on == table}


def test_schemas_open_to_roles_that_call_functions_there(db: psycopg.Connection[Any]) -> None:
    entered = db.execute(
        """
        select n.nspname, r.role from pg_namespace as n cross join unnest(%s::text[]) as r (role)
        where n.nspname in ('private', 'workflows', 'partitions', 'archive')
            and has_schema_privilege(r.role, n.oid, 'usage')
    """,
        [ROLES],
    ).fetchall()
    assert set(entered) == SCHEMAS


def test_functions_answer_the_roles_the_file_names_and_no_others(db: psycopg.Connection[Any]) -> None:
    """The file lists each function that a role may execute; other functions are internal helpers."""
    assert_current(rights.FUNCTIONS, rights.function_matrix(db))
