"""The Supabase CLI project of this repository, and temporary copies of it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from devstack.config import ROOT

MIGRATIONS = Path("supabase", "migrations")


@contextmanager
def copied_project(root: Path = ROOT, without: Path | None = None) -> Iterator[Path]:
    """A temporary directory with a copy of `root`'s supabase/, sql/ and policies/, without one migration."""
    with tempfile.TemporaryDirectory(prefix="carebase-") as folder:
        copy = Path(folder)
        for room in ("supabase", "sql", "policies"):
            if (root / room).exists():
                shutil.copytree(root / room, copy / room, ignore=shutil.ignore_patterns(".temp", ".branches"))
        (copy / MIGRATIONS).mkdir(parents=True, exist_ok=True)
        if without:
            (copy / MIGRATIONS / without.name).unlink()
        yield copy
