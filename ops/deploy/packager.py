"""Runs Chalice in a separate virtual environment, under the Python that it packages for.

Chalice takes the runtime and the wheels from the Python it runs with, and imports the app to find its routes.
So the environment has Chalice and the app's packages, as pinned in requirements-package.txt. It is made again
when these pins change.
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT
from ops.deploy import lambda_python
from ops.errors import OpsError

FOLDER = ROOT / ".venv-package"
PINS = ROOT / "requirements-package.txt"


@dataclass(frozen=True)
class Packager:
    """A virtual environment with Chalice: `python` is its interpreter."""

    python: Path

    @property
    def chalice(self) -> Path:
        return self.python.with_name("chalice")


def for_lambda() -> Packager:
    """The packager for deployments, made if it does not exist. Raises `OpsError`."""
    packager = Packager(FOLDER / "bin" / "python")
    if not _is_current(packager):
        _make(packager, lambda_python.find(lambda_python.candidates()))
    return packager


def best() -> Packager:
    """The packager for Lambda, or one with this Python if Lambda's is missing: never for a deployment."""
    try:
        return for_lambda()
    except OpsError:
        return Packager(Path(sys.executable))


def _is_current(packager: Packager) -> bool:
    noted = FOLDER / PINS.name
    same = noted.exists() and noted.read_bytes() == PINS.read_bytes()
    return same and lambda_python.version(packager.python) == lambda_python.VERSION


def _make(packager: Packager, python: Path) -> None:
    print(f"Installing Chalice for {python} into {FOLDER.name} (once) ...", file=sys.stderr)
    shutil.rmtree(FOLDER, ignore_errors=True)
    pip = [str(packager.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for command in ([str(python), "-m", "venv", str(FOLDER)], [*pip, "--require-hashes", "-r", str(PINS)]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise OpsError(f"{FOLDER.name} could not be made: {(done.stderr or done.stdout).strip()}")
    shutil.copy(PINS, FOLDER)
