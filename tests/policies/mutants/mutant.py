"""One change to the access rules and its undoing."""

from dataclasses import dataclass
from typing import Any

import psycopg

API_ROLES = ("anon", "authenticated", "service_role", "workflow_api", "workflow_jobs")


@dataclass(frozen=True)
class Mutant:
    """`apply` and `undo` are SQL for a superuser with an empty search path.

    `relations` are names of the access matrix whose cells could notice, `role` whose cells come first,
    `verbs` what is tried there. Stories that name one of `words` could notice too.
    """

    kind: str
    name: str
    apply: str
    undo: str
    relations: tuple[str, ...] = ()
    role: str = "authenticated"
    verbs: tuple[str, ...] = ("select", "insert", "update", "delete")
    words: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


def toggled(kind: str, name: str, on: str, off: str, holds: bool, **more: Any) -> Mutant:
    """The mutant of a right: taken away where it `holds`, given where it does not."""
    apply, undo = (off, on) if holds else (on, off)
    return Mutant(kind, f"{name} {'revoked' if holds else 'granted'}", apply, undo, **more)


def rows(conn: psycopg.Connection[Any], query: str) -> list[Any]:
    """Of the catalog, every name written with its schema."""
    with conn.transaction():
        conn.execute("set local search_path = ''")
        return conn.execute(query.encode()).fetchall()
