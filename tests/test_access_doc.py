"""docs/access.md explains every persona and word of the matrix; access-by-persona.md matches the matrix."""

import re
from pathlib import Path

import psycopg

from devstack.config import ROOT
from ops.access import page as access
from ops.access import rows as access_rows
from ops.access.matrix import Line, lines
from ops.access.mistakes import WORDS
from tests.support.databases import new_project

TEXT = Path("docs/access.md").read_text(encoding="utf-8")


def explained(text: str, heading: str) -> set[str]:
    """The names in the first column of the table below a heading."""
    table = text.split(f"## {heading}\n")[1].split("\n## ")[0]
    return set(re.findall(r"`([^`]+)`", " ".join(re.findall(r"(?m)^\| (`.+?`) \|", table))))


def test_exactly_the_personas_are_explained() -> None:
    told, named = explained(TEXT, "The personas"), {line.persona for line in lines()}
    assert not named - told, f"docs/access.md needs a row below '## The personas' for {sorted(named - told)}"
    assert not told - named, f"docs/access.md explains unknown personas: {sorted(told - named)}"


def test_exactly_the_groups_of_personas_are_explained() -> None:
    groups = {group for who in access_rows.personas(ROOT) for group in who.groups}
    told = explained(Path("policies/README.md").read_text(encoding="utf-8"), "The groups")
    assert not groups - told, f"policies/README.md needs a row below '## The groups' for {groups - told}"
    assert not told - groups, f"policies/README.md explains unknown groups: {told - groups}"


def test_every_word_of_the_matrix_is_explained() -> None:
    assert set(WORDS) - explained(TEXT, "The words of the matrix") == set(), "explain it in docs/access.md"


def test_every_bucket_has_an_explanation_of_its_readers() -> None:
    with new_project() as database, database.connect() as conn:
        buckets = _buckets(conn)
    told = explained(TEXT, "Files")
    assert not buckets - told, f"docs/access.md needs a row below '## Files' for {sorted(buckets - told)}"
    assert not told - buckets, f"docs/access.md explains unknown buckets: {sorted(told - buckets)}"


def _buckets(conn: psycopg.Connection[tuple[str]]) -> set[str]:
    platform = (ROOT / "sql/00_platform/roles_and_buckets.sql").read_bytes()
    conn.execute(platform)
    return {name for (name,) in conn.execute("select id from storage.buckets").fetchall()}


def test_the_list_by_persona_is_current() -> None:
    assert (ROOT / access.FILE).read_text(encoding="utf-8") == access.page(lines()), "run `make access`"


def test_the_list_names_only_relations_a_persona_reaches() -> None:
    def line(relation: str, select: str, delete: str) -> Line:
        cells = {"select": select, "insert": "-", "update": "none", "delete": delete}
        return Line(relation, "reader", cells, "")

    text = access.page(
        [line("books", "own", "-"), line("shelves", "own", "all"), line("rpc:lend", "care", "-")]
    )
    assert "- reads **own**: `books`, `shelves`\n- removes **all**: `shelves`\n" in text
    assert "- calls for **care**: `rpc:lend`\n" in text
    assert "adds" not in text
    assert "changes" not in text
