"""Updates the table of schedules in docs/operations.md from chalice_app/schedules.py: `make openapi`."""

import re
from pathlib import Path

from devstack.config import ROOT
from devstack.functions import schedules

FILE = Path("docs", "operations.md")
_TABLE = re.compile(r"(?<=\n## Schedules\n\n)(?:\|.*\n)*")
_HEAD = "| schedule | every | does |\n|---|---|---|\n"


def written(page: str) -> str:
    """The text of docs/operations.md with the schedules that the app declares."""
    rows = [f"| `{name}` | {_every(rate)} | {text} |\n" for name, rate, text in schedules.declared()]
    return _TABLE.sub(lambda _: _HEAD + "".join(rows), page)


def write() -> None:
    """Update the table."""
    (ROOT / FILE).write_text(written((ROOT / FILE).read_text(encoding="utf-8")), encoding="utf-8")


def _every(rate: str) -> str:
    """The page's text for a rate: `rate(1 minute)` becomes `minute`."""
    return rate.removeprefix("rate(").removesuffix(")").removeprefix("1 ")
