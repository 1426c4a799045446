"""Reads the tables of docs/errors.md, which explain each problem code in a row."""

from collections.abc import Iterable

from devstack.config import ROOT
from ops.codes.problem_codes import Problem
from ops.errors import OpsError

FILE = ROOT / "docs" / "errors.md"
OF_FUNCTIONS, OF_PHONES = "## Functions", "### Our codes"


def table(heading: str) -> list[list[str]]:
    """The rows of the first table below the line that begins with `heading`."""
    lines = FILE.read_text(encoding="utf-8").split(f"\n{heading}", 1)[1].splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|---"))
    rows: list[list[str]] = []
    for line in lines[start + 1 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def explanations(heading: str) -> dict[Problem, str]:
    """The third cell of each row that begins with a status and a code."""
    return {(int(status), code.strip("`")): text for status, code, text, *_ in table(heading)}


def require_rows(heading: str, problems: Iterable[Problem]) -> None:
    """Raise `OpsError` naming the problems that have no row below `heading`."""
    unknown = sorted(set(problems) - set(explanations(heading)))
    if unknown:
        names = ", ".join(f"{status} {code}" for status, code in unknown)
        raise OpsError(f"add a row to docs/errors.md, below {heading!r}, for {names}")
