"""Chooses the operating-system user that runs Postgres, and the files that this user can read.

Postgres refuses to run as root. Started by root, its programs run as `nobody`. This user may have no access
to the project, such as below a `/root` of mode 0700. Then it uses copies below `SHELTER`.
"""

import os
import pwd
import shutil
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypedDict

from devstack.errors import StackError

SHELTER = Path("/var/lib/carebase")


class Identity(TypedDict, total=False):
    """Keyword arguments for `subprocess.run`; empty when no change of user is needed."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class OsUser:
    """The user that runs Postgres; `dropped` if this process is root and must switch to it."""

    uid: int
    gid: int
    dropped: bool

    @classmethod
    def for_postgres(cls) -> "OsUser":
        """The current user, or `nobody` for root. Raises `StackError` if there is no user `nobody`."""
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid(), dropped=False)
        try:
            entry = pwd.getpwnam("nobody")
        except KeyError:
            raise StackError("Postgres refuses to run as root, and there is no user `nobody`.") from None
        return cls(entry.pw_uid, entry.pw_gid, dropped=True)

    @property
    def identity(self) -> Identity:
        if not self.dropped:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def reaches(self, path: Path) -> bool:
        """Whether this user may enter (or execute) the existing `path` and all its parents."""
        real = path.resolve()
        return not self.dropped or all(self._may_enter(step) for step in (real, *real.parents))

    def take(self, path: Path) -> None:
        """Give `path` to this user."""
        if self.dropped:
            os.chown(path, self.uid, self.gid)

    def _may_enter(self, path: Path) -> bool:
        status = path.stat()
        if status.st_uid == self.uid:
            return bool(status.st_mode & 0o100)
        return bool(status.st_mode & (0o010 if status.st_gid == self.gid else 0o001))


def shelter(path: Path) -> Path:
    """The path below `SHELTER` for the copy of `path`; it need not exist yet."""
    return SHELTER / sha256(str(path).encode()).hexdigest()[:16]


def open_shelter(place: Path) -> None:
    """Make `place`, so that every user may enter it."""
    for step in (SHELTER, place):
        step.mkdir(parents=True, exist_ok=True)
        step.chmod(0o755)


def sheltered_copy(tree: Path) -> Path:
    """A copy of directory `tree` that every user may read, made once for each of its versions."""
    stamp = (tree / "package.json").stat().st_mtime_ns
    copy = shelter(tree) / f"{tree.name}-{stamp}"
    if not copy.exists():
        open_shelter(copy.parent)
        partial = copy.with_name(f"{copy.name}.{os.getpid()}")
        shutil.copytree(tree, partial, symlinks=True)
        _open_to_all(partial)
        _settle(partial, copy)
    return copy


def _open_to_all(tree: Path) -> None:
    for folder, _, files in os.walk(tree):
        Path(folder).chmod(0o755)
        for name in (name for name in files if not Path(folder, name).is_symlink()):
            file = Path(folder, name)
            file.chmod(0o755 if file.parent.name == "bin" else 0o644)


def _settle(partial: Path, copy: Path) -> None:
    try:
        partial.rename(copy)
    except OSError:  # another start made the same copy meanwhile
        shutil.rmtree(partial)
        if not copy.exists():
            raise
