"""One change to the access rules and how to undo it."""

from dataclasses import dataclass
from typing import Any

import psycopg

API_ROLES = ("anon", "authenticated", "service_role", "workflow_api", "workflow_jobs", "workflow_signer")


@dataclass(frozen=True)
class Mutant:
    """`apply` and `undo` are SQL for a superuser with an empty search path.

    `relations` are names of the access matrix whose cells could detect it; cells of `role` come first;
    `verbs` are the verbs to try. Scenarios that contain one of `words` could detect it too.
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
    """The mutant of a right: revokes it if it `holds`, otherwise grants it."""
    apply, undo = (off, on) if holds else (on, off)
    return Mutant(kind, f"{name} {'revoked' if holds else 'granted'}", apply, undo, **more)


def rows(conn: psycopg.Connection[Any], query: str) -> list[Any]:
    """Rows of a query of the catalog, with every name qualified by its schema."""
    with conn.transaction():
        conn.execute("set local search_path = ''")
        return conn.execute(query.encode()).fetchall()
