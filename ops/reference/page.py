"""The reference as one page of Markdown."""

import json
from pathlib import Path
from typing import Any

import psycopg

from devstack.config import ROOT
from ops.codes.problem_codes import ProblemCodes
from ops.reference.examples import Example, of_functions, of_routes
from ops.reference.functions import Sections
from ops.reference.outline import Outline
from ops.reference.routes import Routes
from ops.typegen.catalog import Catalog
from ops.typegen.schema import Function

FILE = Path("docs", "reference.md")
_INTRODUCTION = Path(__file__).with_name("introduction.md")


def write(conn: psycopg.Connection[Any]) -> str:
    """The page for the database behind `conn`."""
    catalog = Catalog.read(conn)
    examples = of_functions(catalog.functions)
    sections = Sections(Outline(catalog), ProblemCodes.read(conn), examples)
    grouped = _by_domain(catalog.functions, examples)
    parts = [_INTRODUCTION.read_text(encoding="utf-8").rstrip(), _contents(grouped)]
    for domain, functions in grouped.items():
        parts += [f"## {domain}", *map(sections.section, functions)]
    routes = Routes(json.loads((ROOT / "docs" / "openapi.json").read_text()))
    parts += ["## HTTPS functions", *routes.sections(of_routes(routes.operations))]
    return "\n\n".join(parts) + "\n"


def _by_domain(functions: list[Function], examples: dict[str, Example]) -> dict[str, list[Function]]:
    """The functions by the heading they come under."""
    domains = sorted({example.domain for example in examples.values()})
    return {
        title(domain): [each for each in functions if examples[each.name].domain == domain]
        for domain in domains
    }


def title(domain: str) -> str:
    """The heading of a domain: `20_care_team` is "Care team functions"."""
    return f"{domain.partition('_')[2].replace('_', ' ').capitalize()} functions"


def _contents(grouped: dict[str, list[Function]]) -> str:
    lines = [
        f"- {domain}: {', '.join(f'[{each.name}](#{each.name})' for each in functions)}"
        for domain, functions in grouped.items()
    ]
    return "\n".join([*lines, "- [HTTPS functions](#https-functions)"])
