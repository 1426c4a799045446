"""Which rows a word of policies/access-matrix.csv reaches.

A cell names whom a verb reaches: `-` the role has no right to the verb; `none` it may ask and reaches
nothing; `all` every row; `listed` own rows and the public directory; `open` rows that any label gives to the
persona and that may still change. The other words are labels of rows (case_types.Row): whose they are,
and more.
"""

from tests.policies.support.case_types import Row


def expected(cell: str, persona: str, rows: list[Row]) -> set[str] | str:
    """The keys a verb has to reach, no more and no less; `-` for a refusal of the verb itself."""
    if cell == "-":
        return cell
    return {row.key for row in rows if reaches(cell, persona, row)}


def reaches(cell: str, persona: str, row: Row) -> bool:
    """Whether the cell gives this row to the persona."""
    rules = {
        "all": True,
        "none": False,
        "open": persona in row.everybody and row.open,
        "listed": persona in row.own or row.listed,
    }
    return rules[cell] if cell in rules else persona in row.labelled(cell)
