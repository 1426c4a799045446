"""The real CLI applies the migrations to an empty database, once."""

import re
from datetime import UTC, datetime

from devstack.config import ROOT
from ops.migrations import lock as migration_lock
from ops.migrations import supabase_cli
from ops.migrations.project import MIGRATIONS
from ops.schema.scratch import Cluster

FILES = sorted(file.name for file in (ROOT / MIGRATIONS).iterdir())


def test_names_sort_by_time_and_none_is_in_the_future() -> None:
    assert FILES
    for name in FILES:
        assert re.fullmatch(r"\d{14}_[a-z][a-z0-9_]*\.sql", name)
        assert datetime.strptime(name[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC) < datetime.now(UTC)


def test_no_landed_migration_was_edited() -> None:
    assert migration_lock.changed() == []


def test_a_second_push_applies_nothing(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        query = (
            "select version || '_' || name || '.sql' from supabase_migrations.schema_migrations order by 1"
        )
        assert [name for (name,) in conn.execute(query)] == FILES
        supabase_cli.push(migrated_cluster.url())
        assert [name for (name,) in conn.execute(query)] == FILES


def test_the_list_shows_every_local_and_remote_migration(migrated_cluster: Cluster) -> None:
    listed = supabase_cli.run("migration", "list", f"--remote={migrated_cluster.url()}")
    pairs = re.findall(r"`(\d{14})` +\| +`(\d{14})`", listed)
    assert pairs == [(name[:14], name[:14]) for name in FILES]
