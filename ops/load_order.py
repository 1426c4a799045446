"""The order in which the declared files run: sql/load-order.txt, then policies/ in number order."""

from pathlib import Path

from devstack.config import ROOT
from ops.errors import OpsError

LIST = Path("sql", "load-order.txt")


def files(root: Path = ROOT) -> list[Path]:
    """Every declared file of project `root`, in the order in which they run.

    Raises `OpsError` when sql/load-order.txt and the files in sql/ differ.
    """
    listed = _listed(root)
    _compare(listed, {file.relative_to(root / "sql").as_posix() for file in (root / "sql").rglob("*.sql")})
    return [*(root / "sql" / name for name in listed), *sorted((root / "policies").glob("*.sql"))]


def _listed(root: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in (root / LIST).read_text().splitlines())
    return [line for line in lines if line]


def _compare(listed: list[str], present: set[str]) -> None:
    unlisted = [f"{LIST} needs a line `{name}`: the file is there." for name in sorted(present - {*listed})]
    missing = [
        f"{LIST} has a line `{name}`, but sql/{name} does not exist."
        for name in listed
        if name not in present
    ]
    twice = [
        f"{LIST} has the line `{name}` more than once."
        for name in sorted({*listed})
        if listed.count(name) > 1
    ]
    if wrong := [*unlisted, *missing, *twice]:
        raise OpsError("\n".join(wrong))
