"""The local functions reload edited files, in a copy of the project."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from devstack.config import HOST, ROOT, Config
from devstack.functions import environment
from tests.support.ports import free_base
from tests.support.stack import eventually

COPIED = ("app.py", "chalice_app", "functions", "devstack", "supabase/config.toml", ".chalice/config.json")
SCHEDULES = """
import asyncio, pathlib
from devstack.config import ROOT
from devstack.functions.scheduler import Scheduler

async def main():
    scheduler, file = Scheduler(ROOT), ROOT / "chalice_app" / "schedules.py"
    print(len(await scheduler.expressions()))
    text = file.read_text()
    file.write_text("def")
    try:
        await scheduler.expressions()
    except SyntaxError:
        print("refused")
    file.write_text(text.replace(" 1, Rate.MINUTES", " 7, Rate.MINUTES"))
    print("rate(7 minutes)" in (await scheduler.expressions()).values())
    scheduler.close()

if __name__ == "__main__":
    asyncio.run(main())
"""


@dataclass(frozen=True)
class Project:
    """A copy of the project whose functions are served."""

    root: Path
    url: str

    def edit(self, before: str, after: str) -> None:
        file = self.root / "chalice_app" / "health.py"
        text = file.read_text()
        assert before in text
        file.write_text(text.replace(before, after))

    def status(self) -> str:
        """The status in the answer of GET /health."""
        return str(httpx.get(f"{self.url}/health", trust_env=False).json()["status"])

    def logged(self, event: str) -> list[dict[str, Any]]:
        lines = [line for line in (self.root / "log").read_text().splitlines() if line.startswith("{")]
        return [fields for fields in map(json.loads, lines) if fields["event"] == event]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in COPIED:
        source, target = ROOT / name, tmp_path / name
        target.parent.mkdir(exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    return tmp_path


@pytest.fixture
def project(copy: Path) -> Iterator[Project]:
    own = Config(root=copy, home=copy, base=free_base())
    command = [sys.executable, "-m", "devstack.functions.reload", HOST, str(own.ports["functions"])]
    with (copy / "log").open("wb") as log:
        process = subprocess.Popen(
            command, cwd=copy, env={**os.environ, **environment(own)}, stdout=log, stderr=log,
            start_new_session=True,
        )  # fmt: skip
    served = Project(copy, own.functions_url)
    try:
        for _ in eventually("the functions answer", 30):
            if served.logged("answered") or answers(served):
                break
        yield served
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


def answers(project: Project) -> bool:
    try:
        return project.status() == "ok"
    except httpx.TransportError:
        return False


def test_an_edited_file_is_loaded(project: Project) -> None:
    project.edit('"ok"', '"edited"')
    for _ in eventually("the new code answers", 30):
        if project.status() == "edited":
            break
    assert len(project.logged("reloaded")) == 1


def test_an_edit_interrupts_no_request(project: Project) -> None:
    with httpx.Client(trust_env=False, limits=httpx.Limits(max_keepalive_connections=0)) as http:
        for number in range(3):
            file = project.root / "chalice_app" / "health.py"
            file.write_text(file.read_text() + "\n")
            for _ in eventually("the files are loaded", 30):
                assert http.get(f"{project.url}/health").status_code == 200
                if len(project.logged("reloaded")) > number:
                    break


def test_a_mistake_is_reported_and_the_next_edit_loads(project: Project) -> None:
    project.edit('{"status": "ok"}', '{"status": "ok"')
    for _ in eventually("the mistake is reported", 30):
        if told := project.logged("not_loaded"):
            break
    assert told[0]["place"] == "chalice_app/health.py:13"
    assert told[0]["error"].startswith("SyntaxError: '{' was never closed")
    assert project.status() == "ok"
    project.edit('{"status": "ok"', '{"status": "mended"}')
    for _ in eventually("the new code answers", 30):
        if project.status() == "mended":
            break


def test_an_error_while_loading_is_reported_with_its_place(project: Project) -> None:
    project.edit("routes = Blueprint(__name__)", "routes = Blueprint(__nam__)")
    for _ in eventually("the error is reported", 30):
        if told := project.logged("not_loaded"):
            break
    assert (told[0]["place"], told[0]["error"][:9]) == ("chalice_app/health.py:7", "NameError")


def test_an_edited_schedule_is_loaded(copy: Path) -> None:
    (copy / "script.py").write_text(SCHEDULES)
    own = Config(root=copy, home=copy, base=free_base())
    done = subprocess.run(
        [sys.executable, "script.py"], cwd=copy, env={**os.environ, **environment(own)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines()[1:] == ["refused", "True"], done.stderr
