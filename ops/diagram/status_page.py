"""Writes docs/states.md from the migrated schema: the allowed moves of each status (`make diagram`)."""

from collections.abc import Iterator
from pathlib import Path

from ops.diagram.status_moves import Machine

FILE = Path("docs", "states.md")
_INTRODUCTION = """# How each status moves

Generated from the live schema by `make diagram`. Do not edit. A trigger allows only the moves that the
arrows show, whoever writes. It refuses any other move with 409 and the code above the diagram.
[errors.md](errors.md) says what an app shows for that code. A status with an arrow to the end is final.
To change the moves, edit the trigger `<table>_check_move` in `sql/`.
"""


def page(machines: list[Machine]) -> str:
    """The text of docs/states.md."""
    return "\n".join([_INTRODUCTION, *(_section(machine) for machine in machines)])


def _section(machine: Machine) -> str:
    said = f"Another move: `{machine.code}`. {machine.comment or ''}".rstrip()
    drawing = ["```mermaid", "stateDiagram-v2", *_arrows(machine), "```"]
    return "\n".join([f"## {machine.table}", "", said, "", *drawing, ""])


def _arrows(machine: Machine) -> Iterator[str]:
    for old, ahead in machine.moves.items():
        yield from (f"    {old} --> {new}" for new in ahead)
    yield from (f"    {state} --> [*]" for state in machine.final)
