"""Which tables leave a row in the audit with every write."""

from tests.sql.support.connection import Sql


def audited_tables(sql: Sql) -> set[str]:
    """The tables of `public` with a trigger of the audit."""
    found = sql.rows("""
        select distinct tgrelid::regclass::text from pg_trigger
        where tgparentid = 0 and tgfoid in (
            'private.audit'::regproc, 'private.audit_vitals'::regproc, 'private.note_opening'::regproc
        )
    """)
    return {name for (name,) in found}
