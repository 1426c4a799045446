"""Build a stage's deployment package: ``python -m ops.deploy.package --stage dev``.

Runs ``chalice package`` with the additions of ``ops.deploy.template`` and leaves ``dist/<stage>/`` with
``deployment.zip`` and ``sam.json``, ready for ``aws cloudformation package`` and ``deploy``.
"""

import argparse
import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

from devstack.config import ROOT
from ops.deploy.packager import Packager, for_lambda
from ops.deploy.template import text as template_text
from ops.errors import OpsError

STAGES = ("dev", "staging", "prod")


def package(stage: str, out: Path, packager: Packager | None = None) -> Path:
    """Package one stage into ``out``, for Lambda unless a packager is given, and return the folder.

    Raises `OpsError` without Lambda's Python, CalledProcessError when chalice fails.
    """
    shutil.rmtree(out, ignore_errors=True)
    region = {"AWS_DEFAULT_REGION": os.environ.get("AWS_DEFAULT_REGION", "us-east-1")}  # not in the template
    with _alone(), NamedTemporaryFile("w", suffix=".json") as template:
        template.write(template_text())
        template.flush()
        merge = ["--merge-template", template.name]
        chalice = [str((packager or for_lambda()).chalice), "package", "--stage", stage]
        # Chalice's cache ignores changed requirements.
        shutil.rmtree(ROOT / ".chalice" / "deployments", ignore_errors=True)
        subprocess.run([*chalice, *merge, str(out)], cwd=ROOT, env={**os.environ, **region}, check=True)
    return out


@contextmanager
def _alone() -> Iterator[None]:
    """Let one process package at a time: Chalice uses one folder, and two would delete each other's files."""
    folder = os.open(ROOT / ".chalice", os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def main() -> None:
    """Command line entry point."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", choices=STAGES, default="dev")
    stage = parser.parse_args().stage
    try:
        print(package(stage, ROOT / "dist" / stage))
    except OpsError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
