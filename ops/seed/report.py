"""Prints a progress bar while rows are made, and a table of the row counts."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from devstack.report import PASSWORD, console
from ops.seed.scripts import Say

_TABLES = "select tablename from pg_tables where schemaname = 'public' order by 1"
_SOMEBODY = """
    select distinct on (f.role, f.country) f.role::text, f.email, f.city
    from public.profiles as f
    where f.email ~ '[.](doctor|patient|caregiver|agent|hospitaladmin)[0-9]+@example[.]com$'
        and f.city is not null
    order by f.role, f.country, f.created_at, f.email
"""


@contextmanager
def bar(title: str) -> Iterator[Say]:
    """A progress bar. Yields a function that shows which step of how many has begun."""
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
    )  # fmt: skip
    with Progress(*columns, console=console) as progress:
        task = progress.add_task(title, total=None)

        def say(step: str, done: int, total: int) -> None:
            progress.update(task, description=f"{title}: {step}", completed=done, total=total)

        yield say


def counts(conn: psycopg.Connection[Any]) -> dict[str, int]:
    """Count the rows of every table in public."""
    tables = [str(name) for (name,) in conn.execute(_TABLES).fetchall()]
    every = " union all ".join(f"select '{name}', count(*) from public.{name}" for name in tables)
    return dict(sorted(conn.execute(every.encode()).fetchall()))


def show(conn: psycopg.Connection[Any]) -> None:
    """Print how many rows each table has."""
    rows = counts(conn)
    table = Table("table", "rows", box=None, padding=(0, 2, 0, 0))
    table.columns[1].justify = "right"
    for name, number in rows.items():
        table.add_row(name, f"{number:,}")
    table.add_row("[bold]all of public[/bold]", f"[bold]{sum(rows.values()):,}[/bold]")
    console.print(table)


def show_people(conn: psycopg.Connection[Any]) -> None:
    """Print one account of each role in each city, to sign in with."""
    table = Table("role", "city", "email", box=None, padding=(0, 2, 0, 0))
    for role, email, city in conn.execute(_SOMEBODY).fetchall():
        table.add_row(role, city, email)
    console.print(table)
    console.print(f"The password of every account: [bold]{PASSWORD}[/bold]")
