"""Keeps the digest of each migration in supabase/migrations.lock, because landed ones must not be edited.

Lines are `<sha256>  <file name>`, as `sha256sum` writes them. `make migration` adds the line of the
migration it writes. A test compares the digests, so an edit needs two changes: the file and the lock.
"""

from hashlib import sha256
from pathlib import Path

from devstack.config import ROOT
from ops.migrations.project import MIGRATIONS

LOCK = Path("supabase", "migrations.lock")


def record(root: Path = ROOT) -> None:
    """Lock every migration of project `root` as it is now."""
    lines = [f"{digest}  {name}\n" for name, digest in sorted(_present(root).items())]
    (root / LOCK).write_text("".join(lines))


def changed(root: Path = ROOT) -> list[str]:
    """Names of migrations that differ from their digest, are missing, or have no digest."""
    lines = (root / LOCK).read_text().splitlines() if (root / LOCK).exists() else []
    locked = {name: digest for digest, name in (line.split() for line in lines)}
    return sorted({name for name, _ in locked.items() ^ _present(root).items()})


def _present(root: Path) -> dict[str, str]:
    files = (root / MIGRATIONS).glob("*.sql")
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files}
