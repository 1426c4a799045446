"""The reader of the access matrix expands groups and reasons, and reports mistakes with their line."""

from pathlib import Path

import pytest

from ops.access.matrix import Line, lines
from ops.errors import OpsError

PERSONAS = """\
persona,groups,reason
reader,people,
writer,people,
robot,,no table privilege
"""
MATRIX = """\
relation,select,insert,update,delete,personas,rule
books,own,-,-,-,people,"readers, and writers, see their books"
books,-,-,-,-,robot,
shelves,all,none,-,-,people robot,everybody sees them
"""


def read(folder: Path, matrix: str = MATRIX, personas: str = PERSONAS) -> list[Line]:
    (folder / "policies").mkdir()
    (folder / "policies" / "access-matrix.csv").write_text(matrix, encoding="utf-8")
    (folder / "policies" / "personas.csv").write_text(personas, encoding="utf-8")
    return lines(folder)


def test_a_group_stands_for_each_of_its_personas(tmp_path: Path) -> None:
    found = {str(line): line for line in read(tmp_path)}
    assert list(found) == [
        "books-reader", "books-writer", "books-robot", "shelves-reader", "shelves-writer", "shelves-robot",
    ]  # fmt: skip
    assert found["books-writer"].cells == {"select": "own", "insert": "-", "update": "-", "delete": "-"}
    assert found["shelves-robot"].cells["insert"] == "none"


def test_a_rule_opens_with_the_reason_of_the_persona(tmp_path: Path) -> None:
    rules = {line.persona: line.rule for line in read(tmp_path) if line.relation == "books"}
    assert rules["reader"] == "readers, and writers, see their books"
    assert rules["robot"] == "no table privilege: readers, and writers, see their books"


def test_a_row_of_the_star_holds_where_no_other_names_it(tmp_path: Path) -> None:
    people, star = f"{PERSONAS}ghost,,gone\n", "*,-,-,-,-,ghost,no request is answered\nbooks,own"
    matrix = MATRIX.replace("books,own", star).replace("people robot", "people robot ghost")
    found = {str(line): line for line in read(tmp_path, matrix, people)}
    assert found["books-ghost"].cells["select"] == "-"
    assert found["books-ghost"].rule == "gone: no request is answered"
    assert found["shelves-ghost"].cells["select"] == "all"
    assert not any(line.startswith("*") for line in found)


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("people,\"", "peple,\"", "line 2: unknown persona or group 'peple'"),
        ("people robot", "people robot reader", "line 4: shelves names reader a second time"),
        (",robot,", ",robot writer,", "line 3: books names writer a second time (first in line 2)"),
        ("people robot", "people", "line 4: shelves does not name robot"),
        ("books,own", "books,owm", "line 2: unknown word 'owm' under select"),
        (",everybody sees them", ",", "line 4: the first row of shelves has no rule"),
        (",robot,", ",robot,again", "line 3: only the first row of books has a rule"),
        ("shelves", "atlases", "line 4: atlases belongs before books (alphabetical order)"),
        ("everybody", "all, everybody", "line 4: write relation,select,insert,update,delete,personas,rule;"),
        ("relation,", "table,", "line 1: write relation,select,insert,update,delete,personas,rule;"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_matrix_is_reported_with_its_line(
    tmp_path: Path, right: str, wrong: str, said: str
) -> None:
    assert right in MATRIX
    with pytest.raises(OpsError) as refused:
        read(tmp_path, MATRIX.replace(right, wrong))
    assert f"policies/access-matrix.csv {said}" in str(refused.value)


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("writer", "reader", "line 3: reader is already the name of a persona or a group"),
        ("robot", "people", "line 4: people is already the name of a persona or a group"),
        (",,", ",", "line 4: write persona,groups,reason;"),
    ],
)
def test_a_mistake_in_the_personas_is_reported_with_its_line(
    tmp_path: Path, right: str, wrong: str, said: str
) -> None:
    with pytest.raises(OpsError) as refused:
        read(tmp_path, personas=PERSONAS.replace(right, wrong))
    assert f"policies/personas.csv {said}" in str(refused.value)


def test_all_mistakes_are_reported_at_once(tmp_path: Path) -> None:
    with pytest.raises(OpsError) as refused:
        read(tmp_path, MATRIX.replace("own", "owm").replace("people robot", "people"))
    assert len(str(refused.value).splitlines()) == 2
