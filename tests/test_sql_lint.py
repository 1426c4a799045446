"""The SQL linter checks only changed files again."""

import json
import shutil
from pathlib import Path

import pytest

from devstack.config import ROOT
from ops.schema.sql_lint import lint

GOOD, BAD = "select 1 as one;\n", "SELECT 1 as one;\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Two files in the project's style."""
    shutil.copy(ROOT / ".sqlfluff", tmp_path)
    for name in ("first.sql", "second.sql"):
        (tmp_path / name).write_text(GOOD)
    return tmp_path


def checked(place: Path) -> tuple[list[str], int]:
    """The codes of the violations, and the number of files without one."""
    cache = place / "cache"
    found = lint([str(place)], cache)
    return [line.split()[1] for line in found], len(json.loads(cache.read_text()))


def test_a_mistake_is_reported_until_it_is_fixed(place: Path) -> None:
    (place / "first.sql").write_text(BAD)
    assert [checked(place), checked(place)] == [(["CP01"], 1)] * 2
    (place / "first.sql").write_text(GOOD)
    assert checked(place) == ([], 2)


def test_a_mistake_in_a_file_that_had_passed_is_found(place: Path) -> None:
    assert checked(place)[0] == []
    (place / "second.sql").write_text(BAD)
    assert checked(place)[0] == ["CP01"]


def test_a_change_of_the_style_checks_every_file_again(place: Path) -> None:
    assert checked(place)[0] == []
    style = place / ".sqlfluff"
    style.write_text(
        style.read_text().replace(
            "keywords]\ncapitalisation_policy = lower", "keywords]\ncapitalisation_policy = upper"
        )
    )
    assert checked(place)[0] == ["CP01"] * 4
