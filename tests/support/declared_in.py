"""Which file of sql/ or policies/ declares a table or a function, for messages about what it lacks."""

import re
from functools import cache
from pathlib import Path

from devstack.config import ROOT


def file_of(name: str) -> str:
    """The file that creates the table or function `schema.name`; `public` may be left out."""
    qualified = (name if "." in name else f"public.{name}").partition("(")[0]
    return _created().get(qualified, "sql/")


def policies_of(name: str) -> str:
    """The file of policies/ with the rights to a table or function."""
    return f"policies/{Path(file_of(name)).parent.name}.sql"


def cases_of(name: str) -> str:
    """The module or folder with the cases of the access matrix for a table or function."""
    return f"tests/policies/cases/{Path(file_of(name)).parent.name.partition('_')[2]}"


@cache
def _created() -> dict[str, str]:
    pattern = re.compile(r"(?m)^create (?:or replace )?(?:table|view|function) (\w+\.\w+)")
    return {
        name: file.relative_to(ROOT).as_posix()
        for file in (ROOT / "sql").rglob("*.sql")
        for name in pattern.findall(file.read_text(encoding="utf-8"))
    }
