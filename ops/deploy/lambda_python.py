"""Finds the Python of this machine with Lambda's version, which builds the package."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from ops.errors import OpsError

VERSION = (3, 13)
_NAME = ".".join(map(str, VERSION))


def find(candidates: Iterable[Path]) -> Path:
    """The first candidate with Lambda's version. Raises `OpsError` when there is none."""
    for python in candidates:
        if version(python) == VERSION:
            return python
    raise OpsError(
        f"Lambda runs Python {_NAME}, and the package has to be built with it. None was found: install it, "
        f"for example with `pyenv install {_NAME}`, so that `python{_NAME}` runs."
    )


def candidates() -> Iterator[Path]:
    """The Python that runs this code, the one on PATH, and those of pyenv, newest first."""
    yield Path(sys.executable)
    if on_path := shutil.which(f"python{_NAME}"):
        yield Path(on_path)
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    yield from sorted(versions.glob(f"{_NAME}.*/bin/python"), reverse=True)


def version(python: Path) -> tuple[int, int] | None:
    """The version, or None when it does not run: pyenv puts commands on PATH that only print an error."""
    asked = [str(python), "-c", "import sys; print(*sys.version_info[:2])"]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
    except OSError:
        return None
    major, _, minor = done.stdout.strip().partition(" ")
    return (int(major), int(minor)) if done.returncode == 0 else None
