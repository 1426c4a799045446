"""Postgres cuts names at 63 bytes without a word: two that differ only after that collide."""

import re

from devstack.config import ROOT

DECLARED = re.compile(
    r"^\s*(?:create\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:constraint\s+)?"
    r"(?:policy|index|trigger|function|table|view|type|domain|sequence)|constraint)\s+"
    r"(?:if\s+not\s+exists\s+)?(?:\w+\.)?(\"[^\"]+\"|\w+)",
    re.MULTILINE,
)


def names() -> list[str]:
    files = [*(ROOT / "sql").rglob("*.sql"), *(ROOT / "policies").glob("*.sql")]
    return [name.strip('"') for file in files for name in DECLARED.findall(file.read_text())]


def test_no_name_is_longer_than_postgres_keeps() -> None:
    found = names()
    known = {"Patients and primary caregivers ask verified doctors for links", "doctors_search_idx"}
    assert known <= set(found)
    assert [name for name in found if len(name.encode()) > 63] == []
