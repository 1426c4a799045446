"""Adds the functions of the database to the API's page: the text of docs/reference.md, folded by domain."""

from collections.abc import Iterator
from html import escape

from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


def render(reference: str) -> str:
    """The page without its HTTPS functions, which openapi.json describes in more detail."""
    _, *domains = reference.split("\n## ")
    return "".join(part for domain in domains if not domain.startswith("HTTPS") for part in _domain(domain))


def _domain(text: str) -> Iterator[str]:
    heading, *functions = text.split("\n### ")
    yield f"<h2>{escape(heading.strip())}</h2>"
    for function in functions:
        name, _, rest = function.partition("\n")
        about = rest.strip().partition(". ")[0].rstrip(".")
        summary = f"<summary><code>{escape(name.strip('`'))}</code> {escape(about)}</summary>"
        yield f"<details>{summary}{_MARKDOWN.render(rest)}</details>"
