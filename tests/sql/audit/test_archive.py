"""Old months are moved out of the live table and can still be verified."""

from typing import LiteralString

from ops.audit.chain import verify
from ops.schema.scratch import Cluster
from tests.sql.support.audit_sealing import head, seal_all, unguarded, verified, write
from tests.sql.support.connection import Sql

OLD: LiteralString = """
    insert into public.audit_logs (action, resource_type, created_at)
    values ('read', 'patients', date_trunc('month', now()) - interval '30 months')
    returning to_char(created_at, '"audit_logs_"YYYY_MM')
"""
MAKE: LiteralString = """
    select private.make_partition(
        'audit_logs', 'created_at', (date_trunc('month', now()) - interval '30 months')::date
    )
"""
ARCHIVE: LiteralString = "select private.archive_audit(24)"


def test_a_sealed_month_is_archived_once_and_still_verifies(sealing: Cluster) -> None:
    with sealing.connect() as conn:
        sql = Sql(conn)
        sql.one(MAKE)
        name = sql.one(OLD)
        assert sql.one(ARCHIVE) == 0  # not sealed yet
        seal_all(sealing)
        write(conn)
        seal_all(sealing)
        assert [sql.one(ARCHIVE), sql.one(ARCHIVE)] == [1, 0]
        assert sql.one("select to_regclass('archive.' || %s) is not null", name)
        assert (verified(sealing).broken, verified(sealing).pending) == ([], 0)
        anchored = head(conn)
        with sql.refused("PT403", "audit_is_append_only"):
            conn.execute(f"delete from archive.{name}".encode())
        with sql.refused("PT403", "audit_is_append_only"):
            conn.execute(f"truncate archive.{name}".encode())
        with unguarded(conn):
            conn.execute(f"alter table archive.{name} disable trigger user".encode())
            conn.execute(f"update archive.{name} set action = 'delete'".encode())
            assert "the audit row was changed" in verify(conn, anchored).broken[0]


def test_the_current_month_is_never_archived(sealing: Cluster) -> None:
    with sealing.connect() as conn:
        write(conn)
        seal_all(sealing)
        assert Sql(conn).one("select private.archive_audit(1)") == 0
        with Sql(conn).refused("PT422", "months_out_of_range"):
            Sql(conn).one("select private.archive_audit(0)")
