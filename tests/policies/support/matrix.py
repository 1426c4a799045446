"""The rows that a word of policies/access-matrix.csv reaches.

A cell states which rows a verb reaches. `-`: the role has no right to the verb; `none`: it has the right and
reaches no row; `all`: every row; `listed`: own rows and the public directory; `open`: rows that any label
gives to the persona and that may still change. Other words are labels of rows (case_types.Row): they reach
own rows and rows of the label.
"""

from tests.policies.support.case_types import Row


def expected(cell: str, persona: str, rows: list[Row]) -> set[str] | str:
    """The keys that a verb has to reach exactly; `-` if the verb itself is refused."""
    if cell == "-":
        return cell
    return {row.key for row in rows if reaches(cell, persona, row)}


def reaches(cell: str, persona: str, row: Row) -> bool:
    """Whether the cell lets the persona reach this row."""
    rules = {
        "all": True,
        "none": False,
        "open": persona in row.everybody and row.open,
        "listed": persona in row.own or row.listed,
    }
    return rules[cell] if cell in rules else persona in row.labelled(cell)
