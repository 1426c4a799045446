"""A role has a right exactly where the matrix has a cell for one of its personas."""

from typing import Any

import psycopg

from ops.access.matrix import lines
from ops.access.rows import VERBS
from tests.policies.support.existing_rows import ROWS
from tests.policies.support.personas import PERSONAS

ROLES = ["anon", "authenticated", "service_role", "workflow_api", "workflow_jobs"]
ROLE = {name: name for name in ("anon", "service_role", "workflow_api", "workflow_jobs")}


def test_roles_hold_the_verbs_of_their_personas_and_no_others(db: psycopg.Connection[Any]) -> None:
    held = db.execute(
        """
        select distinct r.rolname, c.relname, v.verb
        from pg_class as c
        cross join unnest(%s::text[]) as r (rolname)
        cross join unnest(array['select', 'insert', 'update', 'delete']) as v (verb)
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and (
            has_table_privilege(r.rolname, c.oid, v.verb)
            or v.verb <> 'delete' and has_any_column_privilege(r.rolname, c.oid, v.verb)
        )
    """,
        [ROLES],
    ).fetchall()
    given = {
        (ROLE.get(line.persona, "authenticated"), line.relation, verb)
        for line in lines()
        for verb in VERBS
        if line.relation in ROWS and line.cells[verb] != "-"
    }
    more, less = sorted(set(held) - given), sorted(given - set(held))
    assert not more, f"policies/*.sql grants what policies/access-matrix.csv has no cell for: {more}"
    assert not less, f"policies/*.sql lacks a grant that policies/access-matrix.csv has a cell for: {less}"
    assert set(PERSONAS) > set(ROLE)


def test_nobody_may_truncate_reference_or_add_triggers(db: psycopg.Connection[Any]) -> None:
    more = db.execute(
        """
        select r.rolname, c.oid::regclass::text from pg_class as c
        cross join unnest(%s::text[]) as r (rolname)
        where c.relnamespace::regnamespace::text in ('public', 'private', 'partitions')
            and c.relkind in ('r', 'p')
            and has_table_privilege(r.rolname, c.oid, 'truncate, references, trigger, maintain')
    """,
        [ROLES],
    ).fetchall()
    assert more == []
