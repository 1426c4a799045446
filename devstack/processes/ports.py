"""The TCP ports of a stack. The first port determines the others, and the stack's home stores it."""

import os
from pathlib import Path

from devstack.errors import StackError

OFFSETS = {
    "gateway": 0,
    "postgres": 1,
    "inbox": 3,
    "functions": 10,
    "postgrest": 11,
    "postgrest_admin": 12,
    "providers": 13,
    "moto": 14,
    "secrets": 15,
    "devtools": 16,
}
_FILE = "port"


def first(home: Path, default: int) -> int:
    """The first port: CAREBASE_PORT, or the one stored in the home, or `default`. Raises `StackError`."""
    return _parsed(asked() or remembered(home) or str(default))


def asked() -> str:
    """The value of CAREBASE_PORT, empty if it is not set."""
    return os.environ.get("CAREBASE_PORT", "")


def remembered(home: Path) -> str:
    """The port that an earlier CAREBASE_PORT set for this home, empty if none did."""
    file = home / _FILE
    return file.read_text().strip() if file.exists() else ""


def remember(home: Path, port: str) -> None:
    """Store `port` for later commands, unless it is empty."""
    if port:
        (home / _FILE).write_text(f"{port}\n")


def _parsed(text: str) -> int:
    highest = 65535 - max(OFFSETS.values())
    if text.isdigit() and 1024 <= int(text) <= highest:
        return int(text)
    raise StackError(f"CAREBASE_PORT must be a number between 1024 and {highest}.")
