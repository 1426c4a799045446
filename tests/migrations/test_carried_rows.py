"""Migrations carry existing rows over: they run on databases with rows of an earlier schema."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg

from ops.migrations import supabase_cli
from ops.migrations.project import MIGRATIONS, copied_project
from ops.schema.scratch import Cluster

ANNA, DORA = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"


@contextmanager
def before(migration: str) -> Iterator[tuple[Cluster, "psycopg.Connection[Any]"]]:
    """A database with all migrations before this one, and two people."""
    with copied_project() as project, Cluster.started() as cluster:
        files = sorted((project / MIGRATIONS).glob("*.sql"))
        (first,) = [file for file in files if file.stem.endswith(migration)]
        for later in files[files.index(first) :]:
            later.unlink()
        supabase_cli.push(cluster.url(), project)
        with cluster.connect() as conn:
            conn.execute(
                "insert into auth.users (id, email) values (%s, 'a@x.com'), (%s, 'd@x.com')", [ANNA, DORA]
            )
            yield cluster, conn


def test_papers_named_by_text_become_keys() -> None:
    """Of each entry: author, text, sensitive, removed; then the name of its paper and its remaining text."""
    mine = f"{ANNA}/{ANNA}"
    entries = {
        "plain": (ANNA, f"medical-documents/{mine}/plain.pdf", False, False, "plain.pdf", None),
        "escaped": (ANNA, f"https://x.com/{mine}/a%20%28HIV%29.pdf?v=2", True, False, "a (HIV).pdf",
                    f"https://x.com/{mine}/a%20%28HIV%29.pdf?v=2"),
        "longest": (ANNA, f"{mine}/plain.pdf.png", True, False, "plain.pdf.png", None),
        "ending": (ANNA, f"{mine}/ending.pdf&v=2", True, False, "ending.pdf", None),
        "open too": (ANNA, f"{mine}/shared.pdf", False, False, None, None),
        "sensitive": (ANNA, f"{mine}/shared.pdf", True, False, "shared.pdf", None),
        "removed": (ANNA, f"{mine}/shared.pdf", True, True, None, None),
        "of another author": (DORA, f"{mine}/theirs.pdf", True, False, None, None),
        "a link": (DORA, "https://example.com/x", False, False, None, "https://example.com/x"),
    }  # fmt: skip
    names = ("plain.pdf", "a (HIV).pdf", "plain.pdf.png", "ending.pdf", "shared.pdf", "theirs.pdf")
    with before("papers_by_key") as (cluster, conn):
        for name in names:
            conn.execute(
                "insert into storage.objects (bucket_id, name) values ('medical-documents', %s)",
                [f"{mine}/{name}"],
            )
        for title, (author, text, sensitive, removed, *_) in entries.items():
            conn.execute(
                """insert into public.health_records
                       (patient_id, recorded_by, record_type, title, document_url, is_sensitive, deleted_at)
                   values (%s, %s, 'letter', %s, %s, %s, case when %s then now() end)""",
                [ANNA, author, title, text, sensitive, removed],
            )
        supabase_cli.push(cluster.url())
        rows = conn.execute(
            """select title, split_part(document_path, '/', 3), document_url, record_data ->> 'document_url'
               from public.health_records"""
        ).fetchall()
    found = {title: (paper, link) for title, paper, link, _ in rows}
    assert found == {title: entry[4:] for title, entry in entries.items()}
    kept = {title: text for title, *_, text in rows if text}
    assert kept == {title: entries[title][1] for title in ("open too", "removed", "of another author")}
