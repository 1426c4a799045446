"""Finds the migrations that have landed: those that git has on `main`, here or at `origin`."""

import subprocess
from pathlib import Path

from ops.migrations.project import MIGRATIONS

_BRANCHES = ("main", "origin/main")


def unlanded(name: str, root: Path) -> Path | None:
    """The migration called `name` of project `root`, if git says that it has not landed.

    If git has no branch `main`, every migration counts as landed.
    """
    branches = [files for branch in _BRANCHES if (files := _files(branch, root)) is not None]
    landed = set().union(*branches)
    found = [file for file in (root / MIGRATIONS).glob(f"*_{name}.sql") if file.name[15:] == f"{name}.sql"]
    open_to_change = [file for file in found if branches and file.name not in landed]
    return max(open_to_change, default=None)


def _files(branch: str, root: Path) -> set[str] | None:
    """Names of the migrations on `branch`; None when there is no such branch."""
    git = ("git", "-C", str(root), "ls-tree", "-z", "--name-only", branch, "--", f"{MIGRATIONS}/")
    try:
        listed = subprocess.run(git, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    return {Path(file).name for file in listed.split("\0") if file}
