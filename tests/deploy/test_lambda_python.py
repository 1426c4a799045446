"""The package is built with the Python that Lambda runs, or not at all."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from devstack.config import ROOT
from ops.deploy import lambda_python
from ops.errors import OpsError


def python(folder: Path, says: str) -> Path:
    """A program that answers as a Python of that version does."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "python3.13"
    file.write_text(f"#!/bin/sh\n{says}\n")
    file.chmod(0o755)
    return file


def test_the_first_python_of_lambdas_version_is_taken(tmp_path: Path) -> None:
    older = python(tmp_path / "older", "echo 3 12")
    only_a_name = python(tmp_path / "shim", "echo 'python3.13: command not found' >&2; exit 127")
    right = python(tmp_path / "right", "echo 3 13")
    missing = tmp_path / "missing"
    assert lambda_python.find([missing, older, only_a_name, right]) == right


def test_without_one_the_message_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(OpsError, match=r"None was found: install it, for example with `pyenv install 3\.13`"):
        lambda_python.find([python(tmp_path, "echo 3 12")])


def test_it_is_looked_for_on_path_and_among_pyenvs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path = python(tmp_path / "bin", "echo 3 13")
    for name in ("3.12.9", "3.13.1"):
        (tmp_path / "versions" / name / "bin").mkdir(parents=True)
        (tmp_path / "versions" / name / "bin" / "python").touch()
    monkeypatch.setenv("PATH", str(on_path.parent))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    pyenvs = tmp_path / "versions" / "3.13.1" / "bin" / "python"
    assert list(lambda_python.candidates()) == [Path(sys.executable), on_path, pyenvs]


def test_make_package_refuses_on_a_machine_without_it(tmp_path: Path) -> None:
    """In a copy of the project that asks for a Python nobody has."""
    for name in (
        "app.py",
        "ops",
        "devstack",
        "chalice_app",
        "functions",
        "requirements-package.txt",
        ".chalice",
    ):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    file = tmp_path / "ops" / "deploy" / "lambda_python.py"
    file.write_text(file.read_text().replace("VERSION = (3, 13)", "VERSION = (3, 99)"))
    done = subprocess.run(
        [sys.executable, "-m", "ops.deploy.package"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Lambda runs Python 3.99, and the package has to be built with it.")
    assert done.stderr.endswith("with `pyenv install 3.99`, so that `python3.99` runs.\n")
