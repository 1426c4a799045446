"""A copy of this project with a running stack, in which commands run as in a fresh checkout."""

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT
from tests.support.ports import free_base
from tests.support.stack import Stack

# Linked, not copied: what `make install` made of them.
_INSTALLED = {".venv": "requirements-dev.txt", "node_modules": "package-lock.json"}


@dataclass(frozen=True)
class Project:
    """The project at `root` and its stack."""

    root: Path
    stack: Stack

    @classmethod
    @contextmanager
    def copied(cls) -> Iterator["Project"]:
        """A copy of every file that git tracks, as it is now; it is committed there, and its stack is up."""
        folder = Path(tempfile.mkdtemp(prefix="carebase-"))
        folder.chmod(0o755)  # Postgres runs as another user
        _copy(folder)
        project = cls(folder, Stack(folder / ".devstack", free_base(), os.getpid()))
        project.run(
            "git init -q -b main && git add -A && git -c user.name=T -c user.email=t@t commit -qm copy"
        )
        try:
            project.run("make up", CAREBASE_RELOAD="on")
            yield project
        finally:
            project.stack.run("reset", cwd=folder)
            shutil.rmtree(folder)

    def run(self, command: str, **variables: str) -> str:
        """What the command prints. Raises AssertionError with all of it when it fails."""
        # Under `make test` the variables of that make would have this one print its directory.
        inherited = {
            name: value
            for name, value in self.stack.variables.items()
            if not name.startswith(("MAKE", "MFLAGS"))
        }
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.root, env={**inherited, **variables},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        return done.stdout

    def check(self, arguments: list[str]) -> None:
        """Run the project's own tests against its stack. Raises AssertionError when one fails."""
        self.run(
            f".venv/bin/python -m pytest -q -x {shlex.join(arguments)}", CAREBASE_VERIFY=str(self.stack.home)
        )

    def changed(self) -> set[str]:
        """The files that are not as they were copied."""
        lines = self.run("git status --porcelain --untracked-files=all").splitlines()
        return {line[3:] for line in lines}


def _copy(folder: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_symlink() or (ROOT / name).exists():
            shutil.copy2(ROOT / name, folder / name, follow_symlinks=False)
    for installed, pinned in _INSTALLED.items():
        (folder / installed).symlink_to((ROOT / installed).resolve())
        os.utime(folder / pinned, (0, 0))  # nothing to install again
