"""Write the next migration: the statements that lead from supabase/migrations to sql/ + policies/.

`python -m ops.migrations.write <name> [--extra statements.sql]` (`make migration name=…`) builds both in
scratch clusters, and writes supabase/migrations/<UTC time>_<name>.sql from
1. sql/00_platform/roles_and_buckets.sql, verbatim, if running it again changes anything (roles, settings,
   memberships, buckets: pg-delta writes none of them; so that file must be repeatable),
2. the difference that `supabase db diff --use-pg-delta` finds; and the statements that must run
   again for what it adds,
3. settings_rows.sql and quota_limits.sql of sql/01_foundation/, verbatim, if they have a row that is not
   there yet,
4. `--extra`: statements that only a person can write, such as a back-fill, or that pg-delta does not write.
It writes nothing unless applying the result with `supabase db push` makes the catalogs equal.
A migration that has landed is never edited. A migration of the same name that has not landed (landed.py)
is replaced: steps 1 to 3 leave it out, and it is deleted when the new one is written.

`python -m ops.migrations.write --initial` writes the first migration of a project without any: the declared
files, verbatim.
"""

import argparse
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from devstack.config import ROOT, Config
from devstack.database.migrations import next_step
from ops.errors import OpsError
from ops.migrations import lock as migration_lock
from ops.migrations import supabase_cli
from ops.migrations.landed import unlanded
from ops.migrations.parts import assembled, delta, platform, settings, upkeep
from ops.migrations.project import MIGRATIONS, copied_project
from ops.schema import declared
from ops.schema.catalog import Snapshot, differences, snapshot
from ops.schema.scratch import Cluster

INITIAL = "20261121000000_initial.sql"


def write_next(name: str, extra: str = "", root: Path = ROOT) -> Path:
    """Write the next migration of project `root` and return its path. Replaces an unlanded one of that name.

    Raises `OpsError` when there is nothing to do, or when the result would not make the catalogs equal.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise OpsError("A migration's name is lower-case letters, digits and underscores.")
    redone = unlanded(name, root)
    _require_untouched(root, redone)
    with copied_project(root, without=redone) as before, _declared(declared.read(root)) as (target, wanted):
        parts = [*_difference(before, target), extra]
        if not any(parts):
            raise OpsError(_nothing_to_do(redone, root))
        file = f"{datetime.now(UTC):%Y%m%d%H%M%S}_{name}.sql"
        _prove(before, file, assembled(name, parts), wanted, root)
        return _put(file, before, root, redone)


def write_initial(root: Path = ROOT) -> Path:
    """Write the first migration of project `root`. Raises `OpsError` when there is one."""
    if list((root / MIGRATIONS).glob("*.sql")):
        raise OpsError("There are migrations already; --initial writes only the first one.")
    sources = declared.read(root)
    parts = [f"-- {name}\n\n{sql.strip()}\n" for name, sql in sources.items()]
    with copied_project(root) as before, _declared(sources) as (_, wanted):
        _prove(before, INITIAL, assembled("initial", parts), wanted, root)
        return _put(INITIAL, before, root)


@contextmanager
def _declared(sources: Mapping[str, str]) -> Iterator[tuple[Cluster, Snapshot]]:
    with Cluster.started() as cluster, cluster.connect() as conn:
        declared.build(conn, sources)
        yield cluster, snapshot(conn)


def _difference(project: Path, target: Cluster) -> list[str]:
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url(), project)
        roles = platform(cluster, project)  # first: it makes the roles in `cluster`, so pg-delta does not
        difference = delta(cluster, target)
        return [
            roles, difference, upkeep(difference, project), settings(cluster, target, project),
        ]  # fmt: skip


def _prove(project: Path, file: str, sql: str, wanted: Snapshot, root: Path) -> None:
    """Write the migration into `project` and apply it. Raises `OpsError` unless the result is `wanted`."""
    (project / MIGRATIONS / file).write_text(sql)
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url(), project)
        with cluster.connect() as conn:
            found = differences(wanted, snapshot(conn))
    if found:
        rejected = root / "supabase" / ".temp" / file
        rejected.parent.mkdir(exist_ok=True)
        rejected.write_text(sql)
        listed = "\n".join(found)
        raise OpsError(
            f"Not written, see {rejected}. These differences remain, state them with --extra:\n{listed}"
        )


def _put(file: str, project: Path, root: Path, redone: Path | None = None) -> Path:
    (root / MIGRATIONS).mkdir(exist_ok=True)
    if redone:
        redone.unlink()
    (root / MIGRATIONS / file).write_text((project / MIGRATIONS / file).read_text())
    migration_lock.record(root)
    return root / MIGRATIONS / file


def _nothing_to_do(redone: Path | None, root: Path) -> str:
    if redone is None:
        return "Nothing to do: supabase/migrations already leads to the schema of sql/ and policies/."
    redone.unlink()
    migration_lock.record(root)
    return f"Deleted {redone.name}: the other migrations already lead to the schema of sql/ and policies/."


def _require_untouched(root: Path, redone: Path | None) -> None:
    edited = [name for name in migration_lock.changed(root) if not redone or name != redone.name]
    if edited:
        raise OpsError(
            f"Landed migrations must not be edited; restore: {', '.join(edited)}. "
            "To rewrite a migration that has not landed, run `make migration` with the same name."
        )


def main() -> None:
    """The commands described at the top of this file."""
    parser = argparse.ArgumentParser(description="Write the next migration.")
    parser.add_argument("name", nargs="?", help="what it does, such as add_refunds")
    parser.add_argument("--extra", type=Path, help="a file of statements to append")
    parser.add_argument("--initial", action="store_true", help="write the first migration")
    options = parser.parse_args()
    if not options.initial and not options.name:
        parser.error("a name is missing (make migration name=add_refunds)")
    extra = options.extra.read_text() if options.extra else ""
    written = write_initial() if options.initial else write_next(options.name, extra)
    print(written.relative_to(ROOT))
    print(next_step(Config.load()))


if __name__ == "__main__":
    try:
        main()
    except OpsError as error:
        raise SystemExit(str(error)) from None
