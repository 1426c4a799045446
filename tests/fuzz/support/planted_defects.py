"""Typical defects of access rules, which the fuzzer has to find when they are planted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg

Db = psycopg.Connection[Any]


@dataclass(frozen=True)
class PlantedDefect:
    """`apply` is SQL for a superuser; `undo` is SQL, or a query that returns this SQL before `apply` runs."""

    name: str
    apply: str
    undo: str = ""
    written: str = ""

    @contextmanager
    def applied(self, db: Db) -> Iterator[None]:
        """Applies the defect during the block."""
        undo = self.undo or str((db.execute(self.written.encode()).fetchone() or ("",))[0])
        db.execute(self.apply.encode())
        try:
            yield
        finally:
            db.execute(undo.encode())


def _policy(table: str, name: str, condition: str = "using (true)") -> PlantedDefect:
    where = f'"{name}" on public.{table}'
    written = f"""
        select format('alter policy %I on public.{table} %s', policyname,
            concat_ws(' ', 'using (' || qual || ')', 'with check (' || with_check || ')'))
        from pg_catalog.pg_policies where tablename = '{table}' and policyname = '{name}'
    """
    return PlantedDefect(
        f"{table}: {name}: {condition}", f"alter policy {where} {condition}", written=written
    )


def _without(function: str, term: str, instead: str = "") -> PlantedDefect:
    """A function in which one term of the body is removed or replaced."""
    written = f"select pg_catalog.pg_get_functiondef('{function}'::regprocedure)"
    apply = f"""
        do $do$ begin execute replace(pg_catalog.pg_get_functiondef('{function}'::regprocedure),
            $term${term}$term$, $term${instead}$term$); end; $do$
    """
    return PlantedDefect(f"{function} without {term}", apply, written=written)


PLANTED_DEFECTS = (
    _policy("lab_reports", "Readers of the record and who ordered read laboratory reports"),
    _policy("medications", "Managers of the record change its medications", "using (true) with check (true)"),
    PlantedDefect(
        "row security of documents off",
        "alter table public.documents disable row level security",
        "alter table public.documents enable row level security",
    ),
    PlantedDefect(
        "a role may be sent",
        "grant update (role) on public.profiles to authenticated",
        "revoke update (role) on public.profiles from authenticated",
    ),
    PlantedDefect(
        "a view that runs as its owner",
        "alter view public.prescription_summaries set (security_invoker = false)",
        "alter view public.prescription_summaries set (security_invoker = true)",
    ),
    _without(
        "private.read_health_record(uuid)",
        "perform private.require_reader(v_record.patient_id, 'health_record_not_found');",
        "null;",
    ),
    _without(
        "private.readable_patient_ids()",
        "p.profile_id = v_me and p.deleted_at is null",
        "p.deleted_at is null",
    ),
)
