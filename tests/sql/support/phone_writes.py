"""Which tables phones write: by their own rights, and through functions and triggers."""

from ops.codes.problem_codes import WRITE, ProblemCodes
from tests.sql.support.connection import Sql


def granted(sql: Sql, verb: str) -> set[str]:
    """The tables of schema public of which an app may insert (or update) a column."""
    rows = sql.rows(
        """select relname::text from pg_class
           where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
               and has_any_column_privilege('authenticated', oid, %s)""",
        verb,
    )
    return {name for (name,) in rows}


def written_by_phones(sql: Sql, verb: str) -> set[str]:
    """These, and the tables that functions of apps and routes write, directly or through triggers."""
    codes = ProblemCodes.read(sql.conn)
    reached = codes.fired(*_callable(sql), *_fired_by_grants(sql, codes))
    return granted(sql, verb) | {
        table.removeprefix("public.")
        for name in reached
        for event, table, rest in WRITE.findall(codes.bodies[name])
        if table.startswith("public.")
        and (event.startswith(verb) or (verb == "update" and "do update" in rest))
    }


def _callable(sql: Sql) -> list[str]:
    rows = sql.rows(
        """select oid::regproc::text from pg_proc
           where pronamespace = 'public'::regnamespace
               and has_function_privilege('authenticated', oid, 'execute')
               or pronamespace = 'workflows'::regnamespace
               and has_function_privilege('workflow_api', oid, 'execute')"""
    )
    return [name if "." in name else f"public.{name}" for (name,) in rows]


def _fired_by_grants(sql: Sql, codes: ProblemCodes) -> list[str]:
    tables = {f"public.{name}" for verb in ("insert", "update") for name in granted(sql, verb)}
    return [trigger.name for trigger in codes.triggers if trigger.table in tables]
