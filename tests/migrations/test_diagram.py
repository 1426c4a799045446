"""docs/data-model.md and docs/states.md show the schema as it is."""

import re

from devstack.config import ROOT
from ops.diagram import data_model_page as diagram
from ops.diagram import status_moves, status_page
from ops.diagram.data_model import Column, Model, Reference, Table, read
from ops.diagram.status_moves import Machine
from ops.schema.scratch import Cluster

# Syntax that all renderers of Mermaid support: entities, columns with keys and comments, and relations.
PLAIN = re.compile(
    r"    \w+ \{|    \}"
    r'|        [a-z]\w*(?:\[\])? \w+(?: (?:PK|FK|UK)(?:, (?:PK|FK|UK))*)?(?: "[^"]+")?'
    r'|    \w+ (?:\|\||\|o)--(?:o\{|o\|) \w+ : "[^"]+"'
)


def test_the_data_model_is_current(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        assert (ROOT / diagram.FILE).read_text() == diagram.page(read(conn)), "run `make diagram`"


def test_the_page_of_states_is_current(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        text = status_page.page(status_moves.read(conn))
    assert (ROOT / status_page.FILE).read_text() == text, "run `make diagram`"


def test_states_are_drawn_with_their_moves_and_an_end() -> None:
    machine = Machine(
        "loans", "loan_is_over", {"asked": ["lent", "refused"], "lent": ["returned"]}, "A book."
    )
    text = status_page.page([machine])
    assert "## loans\n\nAnother move: `loan_is_over`. A book.\n" in text
    assert text.split("stateDiagram-v2\n")[1].split("\n```")[0].split("\n") == [
        "    asked --> lent",
        "    asked --> refused",
        "    lent --> returned",
        "    refused --> [*]",
        "    returned --> [*]",
    ]


def test_every_table_is_in_the_diagram(migrated_cluster: Cluster) -> None:
    drawn = {name for domain in diagram.domains() for name in domain.tables}
    with migrated_cluster.connect() as conn:
        assert drawn == {table.name for table in read(conn).tables}


def test_diagrams_use_only_basic_syntax(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        drawn = re.findall(r"(?s)```mermaid\nerDiagram\n(.*?)\n```", diagram.page(read(conn)))
    assert len(drawn) == len(diagram.domains())
    assert [line for each in drawn for line in each.splitlines() if not PLAIN.fullmatch(line)] == []


def test_the_diagram_shows_cardinality_and_foreign_keys() -> None:
    columns = [
        Column("public.pages", "book_id", "bigint", "FK"),
        Column("public.pages", "author", "uuid", "FK"),
    ]
    lines = [
        Reference("public.pages", "public.books", "book_id", optional=False, single=False),
        Reference("public.pages", "public.pages", "next_page", optional=True, single=True),
        Reference("public.pages", "public.people", "author", optional=True, single=True),
        Reference("public.pages", "public.shelves", "book_id, author", optional=True, single=True),
    ]
    model = Model([Table("public.pages", "Pages.")], columns, lines)
    domain = diagram.Domain("10 library", "What is read.", ["public.pages", "public.books"])
    text = diagram._section(domain, model, {"public.pages": "Pages.", "public.books": "Books."})
    assert 'books ||--o{ pages : "book_id"' in text
    assert 'pages |o--o| pages : "next_page"' in text
    assert "int8 book_id FK" in text
    assert 'uuid author FK "→ people"' in text
    assert "What is read." in text
