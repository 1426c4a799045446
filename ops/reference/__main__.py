"""Write docs/reference.md from the committed migrations and docs/openapi.json: `make reference`."""

from devstack.config import ROOT
from ops.errors import OpsError
from ops.migrations import supabase_cli
from ops.reference.page import FILE, write
from ops.schema.scratch import Cluster


def main() -> None:
    """Write the page."""
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url())
        with cluster.connect() as conn:
            (ROOT / FILE).write_text(write(conn))
    print(FILE)


if __name__ == "__main__":
    try:
        main()
    except OpsError as error:
        raise SystemExit(str(error)) from None
