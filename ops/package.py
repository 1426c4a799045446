"""Build a stage's deployment package: ``python -m ops.package --stage dev``.

Runs ``chalice package`` with the additions of ``ops.template`` and leaves ``dist/<stage>/`` with
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

from ops.template import text as template_text

ROOT = Path(__file__).resolve().parent.parent
STAGES = ("dev", "staging", "prod")
# Chalice chooses the Lambda runtime and the wheels by the version of Python that runs Chalice.
LAMBDA_PYTHON = (3, 11)


def package(stage: str, out: Path) -> Path:
    """Package one stage into ``out`` and return the folder. Raises CalledProcessError when chalice fails."""
    shutil.rmtree(out, ignore_errors=True)
    chalice = [str(Path(sys.executable).parent / "chalice"), "package", "--stage", stage]
    region = {"AWS_DEFAULT_REGION": os.environ.get("AWS_DEFAULT_REGION", "us-east-1")}  # not in the template
    with _alone(), NamedTemporaryFile("w", suffix=".json") as template:
        template.write(template_text())
        template.flush()
        merge = ["--merge-template", template.name]
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
    if sys.version_info[:2] != LAMBDA_PYTHON:
        sys.exit(f"Package with Python {'.'.join(map(str, LAMBDA_PYTHON))}: it decides the Lambda runtime.")
    print(package(stage, ROOT / "dist" / stage))


if __name__ == "__main__":
    main()
