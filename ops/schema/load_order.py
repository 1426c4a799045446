"""The order in which the declared files run: sql/load-order.txt, then policies/ in number order."""

from fnmatch import fnmatchcase
from pathlib import Path

from devstack.config import ROOT
from ops.errors import OpsError

LIST = Path("sql", "load-order.txt")


def files(root: Path = ROOT) -> list[Path]:
    """Every declared file of project `root`, in the order in which they run.

    A line with `*` stands for the files that match it and have no line of their own, in alphabetical order.
    Raises `OpsError` when sql/load-order.txt and the files in sql/ differ.
    """
    lines = _lines(root)
    present = sorted(file.relative_to(root / "sql").as_posix() for file in (root / "sql").rglob("*.sql"))
    ordered = [name for line in lines for name in _meant(line, lines, present)]
    _compare(ordered, present)
    return [*(root / "sql" / name for name in ordered), *sorted((root / "policies").glob("*.sql"))]


def _lines(root: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in (root / LIST).read_text().splitlines())
    return [line for line in lines if line]


def _meant(line: str, lines: list[str], present: list[str]) -> list[str]:
    if "*" not in line:
        return [line]
    return [name for name in present if fnmatchcase(name, line) and name not in lines]


def _compare(ordered: list[str], present: list[str]) -> None:
    wrong = [f"{LIST} needs a line `{name}`: the file is there." for name in present if name not in ordered]
    wrong += [
        f"{LIST} has a line `{name}`, but sql/{name} does not exist."
        for name in ordered
        if name not in present
    ]
    wrong += [
        f"{LIST} names `{name}` more than once." for name in sorted({*ordered}) if ordered.count(name) > 1
    ]
    if wrong:
        raise OpsError("\n".join(wrong))
