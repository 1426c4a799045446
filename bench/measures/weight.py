"""P10: the size of the deployment package."""

import contextlib
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, at_most
from ops.deploy.package import package
from ops.deploy.packager import best

LIMIT = 12.0
_MEGABYTE = 1024 * 1024


def figures() -> Iterator[Figure]:
    """Package stage dev into a temporary folder, as a deployment does."""
    with tempfile.TemporaryDirectory(prefix="carebase-") as folder, contextlib.redirect_stdout(io.StringIO()):
        built = package("dev", Path(folder) / "dev", best())
        size = (built / "deployment.zip").stat().st_size
    yield at_most("P10", "deployment zip, MB", LIMIT, size / _MEGABYTE)
