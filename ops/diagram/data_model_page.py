"""Write docs/data-model.md from the migrated schema: one entity-relationship diagram for each domain.

`make diagram` runs this module.

A table belongs to the domain whose folder in sql/ creates it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from devstack.config import ROOT
from ops.diagram import status_moves, status_page
from ops.diagram.data_model import Column, Model, Reference, read
from ops.errors import OpsError
from ops.migrations import supabase_cli
from ops.schema import load_order
from ops.schema.scratch import Cluster

FILE = Path("docs", "data-model.md")
_INTRODUCTION = """# The data model

Generated from the live schema by `make diagram`. Do not edit. A diagram shows the tables of one domain and
the references between them. A column that refers to a table of another domain names that table. `auth.users`
belongs to Supabase Auth. The API exposes neither the schema `private` nor the partitions.
[access.md](access.md) explains who may see what, and `policies/access-matrix.csv` says it for every table
and persona. [source-model-map.csv](source-model-map.csv) says where each part of the five source models is
stored.
"""
_SHORT = {
    "bigint": "int8",
    "integer": "int4",
    "boolean": "bool",
    "timestamp with time zone": "timestamptz",
    "double precision": "float8",
    "time without time zone": "time",
    "time without time zone[]": "time[]",
}


@dataclass
class Domain:
    """The tables and views that the files of one folder in sql/ create."""

    title: str
    about: str
    tables: list[str]


def domains() -> list[Domain]:
    """Every domain that has tables or views, in the order of the files."""
    found: dict[str, Domain] = {}
    for file in load_order.files():
        text = file.read_text()
        if names := re.findall(r"(?m)^create (?:table|view) ((?:public|private)\.\w+)", text):
            folder = file.parent.name
            domain = found.setdefault(folder, Domain(folder.replace("_", " "), _about(text), []))
            domain.tables.extend(names)
    return list(found.values())


def _about(text: str) -> str:
    """The comment at the beginning of a file."""
    opening = re.match(r"(?:--[^\n]*\n)*", text)
    return " ".join((opening[0] if opening else "").replace("--", "").split())


def page(model: Model) -> str:
    """The text of docs/data-model.md."""
    comments = {table.name: table.comment for table in model.tables}
    drawn = domains()
    contents = [f"- [{each.title}](#{each.title.replace(' ', '-')}): {_names(each)}" for each in drawn]
    sections = [_section(each, model, comments) for each in drawn]
    return "\n".join([_INTRODUCTION, *contents, "", *sections])


def _names(domain: Domain) -> str:
    return ", ".join(f"`{name.removeprefix('public.')}`" for name in domain.tables)


def _section(domain: Domain, model: Model, comments: dict[str, str]) -> str:
    said = [f"- `{name}`: {' '.join(comments[name].split())}" for name in domain.tables]
    inside, outside = _split(domain.tables, model.references)
    drawing = ["```mermaid", "erDiagram", *_entities(domain.tables, model, outside), *_lines(inside), "```"]
    return "\n".join([f"## {domain.title}", "", domain.about, "", *said, "", *drawing, ""])


def _split(names: list[str], references: list[Reference]) -> tuple[list[Reference], list[Reference]]:
    """Split the references: those between two tables of a domain, and those to another domain."""
    ours = [each for each in references if each.child in names]
    return [e for e in ours if e.parent in names], [e for e in ours if e.parent not in names]


def _entities(names: list[str], model: Model, outside: list[Reference]) -> Iterator[str]:
    for name in names:
        yield f"    {_entity(name)} {{"
        for column in (column for column in model.columns if column.relation == name):
            pointed = _pointed(column, outside)
            yield f"        {_type(column.type)} {column.name} {column.keys}{pointed}".rstrip()
        yield "    }"


def _pointed(column: Column, outside: list[Reference]) -> str:
    """The table of another domain that this column references; by the shortest key if there are several."""
    keys = [e for e in outside if e.child == column.relation and column.name in e.columns.split(", ")]
    nearest = min(keys, key=lambda each: each.columns.count(","), default=None)
    return f' "→ {nearest.parent.removeprefix("public.")}"' if nearest else ""


def _lines(inside: list[Reference]) -> Iterator[str]:
    for each in inside:
        ends = f"{'|o' if each.optional else '||'}--{'o|' if each.single else 'o{'}"
        yield f'    {_entity(each.parent)} {ends} {_entity(each.child)} : "{each.columns}"'


def _entity(name: str) -> str:
    schema, table = name.split(".")
    return table if schema == "public" else f"{schema}_{table}"


def _type(name: str) -> str:
    return re.sub(r"[^a-z0-9_\[\]]", "", re.sub(r"\(.*\)", "", _SHORT.get(name, name.rpartition(".")[2])))


def generate() -> dict[Path, str]:
    """This page and that of the states, for the committed migrations."""
    with Cluster.started() as cluster:
        supabase_cli.push(cluster.url())
        with cluster.connect() as conn:
            return {FILE: page(read(conn)), status_page.FILE: status_page.page(status_moves.read(conn))}


if __name__ == "__main__":
    try:
        for file, text in generate().items():
            (ROOT / file).write_text(text)
            print(file)
    except OpsError as error:
        raise SystemExit(str(error)) from None
