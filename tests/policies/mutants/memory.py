"""Mutants that earlier runs detected, stored outside the repository so that a stopped run can continue."""

import hashlib
import tempfile
from pathlib import Path


class Memory:
    """A file with one name per line, for exactly this set of mutants; another set has another file."""

    def __init__(self, names: list[str]) -> None:
        digest = hashlib.sha256("\n".join(names).encode()).hexdigest()[:12]
        self.file = Path(tempfile.gettempdir()) / f"carebase-mutants-{digest}.txt"
        self.noticed = set(self.file.read_text().splitlines()) if self.file.exists() else set[str]()

    def __str__(self) -> str:
        return str(self.file)

    def add(self, name: str) -> None:
        """Appends a name to the file at once, because the run may be stopped at any time."""
        with self.file.open("a") as file:
            file.write(f"{name}\n")

    def forget(self) -> None:
        self.file.unlink(missing_ok=True)
