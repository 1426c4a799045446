"""A deployment package of stage `dev`, and what it holds.

The Python of Lambda builds it if this machine has it. Otherwise the one that runs the tests does: all but the
runtime is the same then, and the header of pytest's report says so.
"""

import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from ops.deploy.package import package
from ops.deploy.packager import Packager, best


@pytest.fixture(scope="session")
def packager() -> Packager:
    return best()


@pytest.fixture(scope="session")
def built(packager: Packager, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package("dev", tmp_path_factory.mktemp("package") / "dev", packager)


@pytest.fixture(scope="session")
def template(built: Path) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads((built / "sam.json").read_text())
    return parsed


@pytest.fixture(scope="session")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(built / "deployment.zip") as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="session")
def runnable(packager: Packager, unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package with its native modules, which are Arm64's, exchanged for this machine's builds of them."""
    folder = tmp_path_factory.mktemp("runnable") / "task"
    shutil.copytree(unpacked, folder)
    where = "import sysconfig; print(sysconfig.get_path('platlib'))"
    installed = Path(subprocess.check_output([packager.python, "-c", where], text=True).strip())
    for module in list(folder.rglob("*.so")):
        name, place = module.name.partition(".")[0], module.parent
        module.unlink()
        [ours] = (installed / place.relative_to(folder)).glob(f"{name}.*so")
        shutil.copy(ours, place)
    return folder
