"""docs/data-model.md shows the schema as it is."""

from devstack.config import ROOT
from ops import diagram
from ops.scratch import Cluster


def test_the_data_model_is_current(migrated_cluster: Cluster) -> None:
    with migrated_cluster.connect() as conn:
        assert (ROOT / diagram.FILE).read_text() == diagram.page(diagram.read(conn)), "run `make diagram`"


def test_every_table_is_drawn(migrated_cluster: Cluster) -> None:
    drawn = {name for names in diagram.domains().values() for name in names}
    with migrated_cluster.connect() as conn:
        assert drawn == {table.name for table in diagram.read(conn).tables}


def test_lines_say_how_many() -> None:
    columns = [diagram.Column("public.pages", "book_id", "bigint", "FK")]
    lines = [
        diagram.Reference("public.pages", "public.books", "book_id", optional=False, single=False),
        diagram.Reference("public.pages", "auth.users", "author", optional=True, single=True),
    ]
    model = diagram.Model([diagram.Table("public.pages", "Pages.")], columns, lines)
    text = diagram._section("10_library", ["public.pages"], model, {"public.pages": "Pages."})
    assert 'books ||--o{ pages : "book_id"' in text
    assert 'auth_users |o--o| pages : "author"' in text
    assert "int8 book_id FK" in text
