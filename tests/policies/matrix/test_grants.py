"""A role has a right exactly where the matrix has a cell for one of its personas."""

from typing import Any

import psycopg

from ops.access.matrix import lines
from ops.access.rows import VERBS
from tests.policies.support.existing_rows import ROWS
from tests.policies.support.personas import PERSONAS, WORKERS
from tests.support.declared_in import policies_of

ROLES = ["anon", "authenticated", "service_role", *WORKERS]
ROLE = {name: name for name in ("anon", "service_role", *WORKERS)}


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
    wrong = [
        f"{policies_of(relation)} grants {verb} on public.{relation} to {role}: remove the grant, or write "
        f"another word than '-' in this cell of a persona in policies/access-matrix.csv"
        for role, relation, verb in more
    ]
    wrong += [
        f"{policies_of(relation)} needs: grant {verb} on public.{relation} to {role}; "
        f"or policies/access-matrix.csv needs '-' in this cell for all personas of {role}"
        for role, relation, verb in less
    ]
    assert not wrong, "\n".join(wrong)
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
    wrong = [
        f"{policies_of(name)} needs: revoke truncate, references, trigger, maintain on {name} from {role};"
        for role, name in more
    ]
    assert not wrong, "\n".join(wrong)
