"""Write docs/access-by-persona.md: what each persona can read and write, from policies/access-matrix.csv.

`make access` runs this module.
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from devstack.config import ROOT
from ops.access import rights
from ops.access.matrix import Line, lines
from ops.errors import OpsError
from ops.schema import declared
from ops.schema.scratch import Cluster

FILE = Path("docs", "access-by-persona.md")
VERBS = {"select": "reads", "insert": "adds", "update": "changes", "delete": "removes"}
_INTRODUCTION = """# What each persona reaches

Generated from [the access matrix](../policies/access-matrix.csv) by `make access`. Do not edit.
[access.md](access.md) says who the personas are and what the words in **bold** mean. The persona
reaches nothing that is not listed. `bucket:` is a bucket of files. `rpc:` is a function that apps call; the
word says which rows it reaches.
"""


def page(matrix: list[Line]) -> str:
    """The text of docs/access-by-persona.md."""
    personas = dict.fromkeys(line.persona for line in matrix)
    return "\n".join([_INTRODUCTION, *(_section(persona, matrix) for persona in personas)])


def _section(persona: str, matrix: list[Line]) -> str:
    ours = [line for line in matrix if line.persona == persona]
    said = [*(text for verb, says in VERBS.items() for text in _reached(ours, verb, says)), *_called(ours)]
    return "\n".join([f"## {persona}", "", *(said or ["Nothing."]), ""])


def _reached(ours: list[Line], verb: str, says: str) -> Iterator[str]:
    rows = [line for line in ours if not line.relation.startswith("rpc:")]
    return _by_word(rows, verb, says)


def _called(ours: list[Line]) -> Iterator[str]:
    """The words for functions, which the matrix has in the column `select`."""
    return _by_word([line for line in ours if line.relation.startswith("rpc:")], "select", "calls for")


def _by_word(lines: list[Line], verb: str, says: str) -> Iterator[str]:
    """One line for each word, with the relations that have it."""
    said = ((line.cells[verb], line.relation) for line in lines)
    cells = sorted(cell for cell in said if cell[0] not in ("-", "none"))
    for word, found in groupby(cells, key=lambda cell: cell[0]):
        yield f"- {says} **{word}**: {', '.join(f'`{relation}`' for _, relation in found)}"


def main() -> None:
    """Write this page, and the column and function rights (ops/access/rights.py) of the declared schema."""
    texts = {FILE: page(lines())}
    with Cluster.started() as cluster, cluster.connect() as conn:
        declared.build(conn)
        texts |= {rights.COLUMNS: rights.column_matrix(conn), rights.FUNCTIONS: rights.function_matrix(conn)}
    for file, text in texts.items():
        (ROOT / file).write_text(text, encoding="utf-8")
        print(file)


if __name__ == "__main__":
    try:
        main()
    except OpsError as error:
        raise SystemExit(str(error)) from None
