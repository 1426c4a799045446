"""Holds the rights of a database to a file that `make access` writes."""

from pathlib import Path

from devstack.config import ROOT


def assert_current(file: Path, granted: str) -> None:
    """Fails with the lines that differ, and what to do."""
    kept, found = (set(text.splitlines()) for text in ((ROOT / file).read_text(encoding="utf-8"), granted))
    assert found == kept, (
        f"{file} and the grants differ. If the grants are right, run `make access` and review its changes:\n"
        f"granted: {sorted(found - kept)}\nin the file: {sorted(kept - found)}"
    )
