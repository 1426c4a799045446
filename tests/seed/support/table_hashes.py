"""A hash of every table without columns that the server sets, to compare two databases."""

from typing import Any

import psycopg

# Columns with the time of writing, tables with random ids, and the demo accounts, which use the current time.
OURS = "updated_at last_read_at change_seq position_updated_at last_interaction_at"
DRAWN = {"user_settings", "hospital_settings"}
NOT_OURS = {"audit_logs", "job_runs"}
DEMO = "a0000000-0000-4000-8000-"

_TABLES = """
    select c.relname, c.relkind
    from pg_class as c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by 1
"""


def digest(conn: psycopg.Connection[Any]) -> dict[str, str]:
    """The hash of each table."""
    tables = [str(name) for name, _ in conn.execute(_TABLES).fetchall() if name not in NOT_OURS]
    return {name: _hash(conn, name) for name in tables}


def _hash(conn: psycopg.Connection[Any], table: str) -> str:
    without = OURS.split() + (["id"] if table in DRAWN else [])
    coming = " and t.due_at < %(until)s::date + 15" if table == "doses" else ""
    query = f"""
        select count(*) || ' ' || coalesce(sum(hashtextextended(r, 0)::numeric), 0)
        from (
            select (to_jsonb(t) - %(without)s::text[])::text as r from public.{table} as t
            where not to_jsonb(t)::text like '%%{DEMO}%%' {coming}
        ) as rows
    """
    row = conn.execute(query.encode(), {"without": without, "until": "2026-03-11"}).fetchone()
    return str(row and row[0])
