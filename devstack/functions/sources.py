"""Finds whether one of the functions' source files was edited."""

from collections.abc import Iterator
from pathlib import Path

Stamp = frozenset[tuple[Path, int, int]]
"""Every file with the time of its last change and its size."""


def stamp(root: Path) -> Stamp:
    """The current state of the functions' source files in project `root`."""
    return frozenset(_described([root / "app.py", *_modules(root / "chalice_app", root / "functions")]))


def _modules(*packages: Path) -> Iterator[Path]:
    for package in packages:
        yield from package.rglob("*.py")


def _described(files: list[Path]) -> Iterator[tuple[Path, int, int]]:
    for file in files:
        try:
            status = file.stat()
        except FileNotFoundError:  # an editor is replacing the file
            continue
        yield file, status.st_mtime_ns, status.st_size
