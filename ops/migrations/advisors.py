"""Supabase's own lints (`supabase db advisors`) against the migrated schema: `make advisors`.

Several lints check only the schemas that PostgREST exposes. They read them from the setting pgrst.db_schemas,
and check only `public` without it. The CLI sets it to `api.schemas` in supabase/config.toml of its working
directory. The lints check ordinary tables only, so `unguarded_partitioned_tables` checks partitioned ones.
"""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT
from ops.errors import OpsError
from ops.migrations import supabase_cli
from ops.schema.scratch import Cluster

LEVELS = ("INFO", "WARN", "ERROR")


@dataclass(frozen=True)
class Finding:
    """One report of a lint: `name` of the lint, `level` one of LEVELS, `detail` in prose."""

    name: str
    level: str
    detail: str


def exposed_schemas(root: Path = ROOT) -> list[str]:
    """The schemas that PostgREST exposes in project `root`."""
    toml = tomllib.loads((root / "supabase" / "config.toml").read_text())
    return list(toml["api"]["schemas"])


def findings(url: str, root: Path = ROOT) -> list[Finding]:
    """Run every lint on the database at `url`, with the exposed schemas of project `root`."""
    output = supabase_cli.run("db", "advisors", "--level", "info", f"--remote={url}", workdir=root)
    start = output.find("[")
    reports = json.loads(output[start:]) if start >= 0 else []
    return [Finding(report["name"], report["level"], report["detail"]) for report in reports]


def unguarded_partitioned_tables(cluster: Cluster) -> list[Finding]:
    """Partitioned tables in exposed schemas without row level security: the lints skip them."""
    with cluster.connect() as conn:
        rows = conn.execute(_UNGUARDED, (exposed_schemas(),)).fetchall()
    return [Finding("rls_disabled_on_partitioned_table", "ERROR", name) for (name,) in rows]


_UNGUARDED = """
    select c.oid::regclass::text from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind = 'p' and not c.relrowsecurity and n.nspname = any (%s)
"""


def check() -> list[Finding]:
    """Findings at level WARN or ERROR about the committed migrations, in a scratch cluster."""
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url())
        found = findings(cluster.url()) + unguarded_partitioned_tables(cluster)
    return [finding for finding in found if finding.level in LEVELS[1:]]


def main() -> None:
    """The command described at the top of this file; exit code 1 when there is a finding."""
    found = check()
    for finding in found:
        print(f"{finding.level} {finding.name}: {finding.detail}")
    if found:
        raise SystemExit(1)
    print("Supabase's advisors, security and performance: nothing at level warn or error.")


if __name__ == "__main__":
    try:
        main()
    except OpsError as error:
        raise SystemExit(str(error)) from None
