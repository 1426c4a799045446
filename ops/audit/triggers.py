"""Finds triggers of the audit that would not fire."""

from typing import Any

import psycopg

# Our functions and tables by name: sql/90_audit/always.sql makes exactly these triggers fire always.
_ASLEEP = """
    select format('%I.%I: trigger %I', n.nspname, c.relname, t.tgname)
    from pg_catalog.pg_trigger as t
    join pg_catalog.pg_class as c on c.oid = t.tgrelid
    join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
    join pg_catalog.pg_proc as f on f.oid = t.tgfoid and f.pronamespace = 'private'::regnamespace
    where f.proname in ('audit', 'audit_vitals', 'note_opening', 'refuse_audit_change') and t.tgenabled <> 'A'
    order by 1
"""


def asleep(conn: psycopg.Connection[Any]) -> list[str]:
    """A line for each trigger that somebody disabled, or that `session_replication_role` turns off."""
    return [f"{name} does not fire always" for (name,) in conn.execute(_ASLEEP)]
