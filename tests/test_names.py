"""Postgres silently truncates names at 63 bytes; test names have a limit so that they fit on a line."""

import re

from devstack.config import ROOT

DECLARED = re.compile(
    r"^\s*(?:create\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:constraint\s+)?"
    r"(?:policy|index|trigger|function|table|view|type|domain|sequence)|constraint)\s+"
    r"(?:if\s+not\s+exists\s+)?(?:\w+\.)?(\"[^\"]+\"|\w+)",
    re.MULTILINE,
)
TEST = re.compile(r"^\s*(?:async )?def (test_\w+)", re.MULTILINE)
LONGEST_TEST_NAME = 65


def names() -> list[str]:
    files = [*(ROOT / "sql").rglob("*.sql"), *(ROOT / "policies").glob("*.sql")]
    return [name.strip('"') for file in files for name in DECLARED.findall(file.read_text())]


def test_no_name_is_longer_than_postgres_keeps() -> None:
    found = names()
    known = {"Patients and primary caregivers ask verified doctors for links", "doctors_search_idx"}
    assert known <= set(found)
    assert [name for name in found if len(name.encode()) > 63] == []


def test_no_test_name_is_longer_than_65_characters() -> None:
    files = (ROOT / "tests").rglob("test_*.py")
    found = [name for file in files for name in TEST.findall(file.read_text())]
    assert "test_no_test_name_is_longer_than_65_characters" in found
    assert [name for name in found if len(name) > LONGEST_TEST_NAME] == []
