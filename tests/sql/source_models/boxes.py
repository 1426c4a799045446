"""Tables drawn with box characters, and the lines between them."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from tests.sql.source_models.item import Item

LINE = set("─│┌┐└┘├┤┬┴┼▼▲◄►<>")
Cell = tuple[int, int]


class Box(NamedTuple):
    """A rectangle: its first line is the name."""

    name: str
    lines: list[str]
    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        """Whether the cell is in the box or on its border."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


def boxes(text: str) -> list[Box]:
    """The outermost boxes of all drawings in a text, from the top."""
    grid, found = text.splitlines(), list[Box]()
    for row, line in enumerate(grid):
        for edge in re.finditer(r"┌[─┬┴▼]+┐", line):
            if not any(box.holds(row, edge.start()) for box in found) and (
                box := _box(grid, row, edge.start(), edge.end() - 1)
            ):
                found.append(box)
    return found


def _box(grid: list[str], top: int, left: int, right: int) -> Box | None:
    """The box with this upper left corner; None if the corner belongs to a line between boxes."""
    bottom, lines = top + 1, list[str]()
    while bottom < len(grid) and (at := _side(grid[bottom], left)) is not None:
        if grid[bottom][at] == "└":
            return Box(lines[0].lower(), lines, top, left, bottom, right) if lines else None
        inside = grid[bottom][at + 1 : _side(grid[bottom], right, slip=2) or right]
        if words := " ".join(re.sub(r"[│─┌┐└┘▼]+", " ", inside).split()):
            lines.append(words)
        bottom += 1
    return None


def _side(line: str, column: int, slip: int = 1) -> int | None:
    """The column where a side crosses this line. Drawings are off by a few columns, mostly on the right."""
    near = sorted(range(column - slip, column + slip + 1), key=lambda at: abs(at - column))
    return next((at for at in near if line[at : at + 1] in set("│├┤└┘")), None)


def relationships(source: str, text: str) -> Iterator[Item]:
    """One item for each pair of boxes that a line joins, the upper or left box first."""
    grid = text.splitlines()
    drawn = boxes(text)
    for line in _lines(grid, drawn):
        touched = [box for box in drawn if any(box.holds(*near) for cell in line for near in _near(cell))]
        for one, other in combinations(touched, 2):
            if one is touched[0]:
                yield Item(source, "relationship", "", f"{one.name} - {other.name}", "drawn")


def _lines(grid: list[str], drawn: list[Box]) -> Iterator[set[Cell]]:
    """The cells of each line: groups of adjacent strokes outside all boxes."""
    cells = {
        (row, column)
        for row, line in enumerate(grid)
        for column, stroke in enumerate(line)
        if stroke in LINE and not any(box.holds(row, column) for box in drawn)
    }
    while cells:
        line, queue = set[Cell](), [cells.pop()]
        while queue:
            line.add(cell := queue.pop())
            queue += (reached := cells & set(_near(cell)))
            cells -= reached
        yield line


def _near(cell: Cell) -> list[Cell]:
    row, column = cell
    return [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
