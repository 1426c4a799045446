"""Prints the figures and writes docs/benchmarks.md."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bench.figures import Figure

_WORDS = {True: "yes", False: "**no**", None: "no goal"}
_COLORS = {True: "green", False: "red", None: "dim"}
_HEAD = Path(__file__).with_name("method.md")


def show(console: Console, figures: Sequence[Figure]) -> None:
    """A table with a row for each figure and its goal."""
    table = Table("", "figure", "goal", "result")
    for one in figures:
        color = _COLORS[one.met]
        table.add_row(one.number, escape(one.what), one.goal, f"[{color}]{escape(one.result)}[/{color}]")
    console.print(table)


def markdown(figures: Sequence[Figure]) -> str:
    """The page: the method, the table, then every plan and remark."""
    rows = [f"| {f.number} | {f.what} | {f.goal} | {f.result} | {_WORDS[f.met]} |" for f in figures]
    head = ["| # | figure | goal | result | met |", "|---|---|---|---|---|"]
    details = [line for figure in figures if figure.detail for line in _detail(figure)]
    return "\n".join(
        [_HEAD.read_text().rstrip(), "", *head, *rows, "", "## Plans and controls", "", *details]
    )


def _detail(figure: Figure) -> list[str]:
    """Short remarks as a list, plans in folded sections."""
    short = [f"- {title}: {text}" for title, text in figure.detail.items() if "\n" not in text]
    long = [line for title, text in figure.detail.items() if "\n" in text for line in _folded(title, text)]
    return [
        f"**{figure.number} {figure.what}**: {figure.result}",
        "",
        *short,
        *([""] if short else []),
        *long,
    ]


def _folded(title: str, text: str) -> list[str]:
    return [
        f"<details><summary>{title}</summary>",
        "",
        "```text",
        *text.splitlines(),
        "```",
        "",
        "</details>",
        "",
    ]
