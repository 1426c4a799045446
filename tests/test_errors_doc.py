"""docs/errors.md explains exactly the codes that exist: the functions', and the database's for phones."""

import json
import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from chalice_app import problems
from devstack.config import ROOT
from ops.codes.errors_page import OF_FUNCTIONS, OF_PHONES, explanations, require_rows, table
from ops.codes.problem_codes import ProblemCodes
from ops.codes.route_codes import RouteCodes
from ops.openapi import document as openapi
from tests.support.databases import declared_database

# Tables that apps may write, and whose constraints they can violate.
WRITABLE = """
    select attrelid, array_agg(attnum) as columns
    from pg_attribute inner join pg_class as c on c.oid = attrelid
    where attnum > 0 and not attisdropped
        and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (has_column_privilege('authenticated', attrelid, attnum, 'insert')
            or has_column_privilege('authenticated', attrelid, attnum, 'update'))
    group by attrelid
"""
CONSTRAINTS = f"""
    with writable as ({WRITABLE})
    select c.conname::text, case c.contype when 'c' then '23514' when 'x' then '23P01' else '23505' end
    from writable as w inner join pg_constraint as c on c.conrelid = w.attrelid and c.conkey && w.columns
    where c.contype in ('c', 'u', 'x')
    union
    select i.indexrelid::regclass::text, '23505'
    from writable as w inner join pg_index as i on i.indrelid = w.attrelid and i.indkey::int2[] && w.columns
    where i.indisunique and not i.indisprimary
"""
CALLABLE = """
    select 'public.' || proname from pg_proc
    where pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', oid, 'execute')
"""
TABLES = (
    f"select 'public.' || c.relname from pg_class as c inner join ({WRITABLE}) as w on w.attrelid = c.oid"
)


@pytest.fixture(scope="module")
def conn() -> Iterator[psycopg.Connection[Any]]:
    with declared_database() as database, database.connect() as connection:
        yield connection


def test_each_code_of_a_route_is_explained(conn: psycopg.Connection[Any]) -> None:
    codes = RouteCodes.read(conn)
    answered = {problem for view in openapi.views() for problem in codes.explained(view)}
    idle = sorted(set(explanations(OF_FUNCTIONS)) - answered)
    assert idle == [], (
        f"docs/errors.md, below {OF_FUNCTIONS!r}: no route answers these codes, delete their rows"
    )


def test_codes_of_the_gateway_and_chalice_are_explained() -> None:
    told = {code.strip("`") for _, code, _ in table("These come before")}
    resources = json.dumps(json.loads((ROOT / ".chalice" / "resources.json").read_text()))
    gateway = set(re.findall(re.escape(problems.TYPE) + r"(\w+)", resources))
    met = gateway | set(problems._CHALICE_CODES.values())
    assert met - told == set(), "docs/errors.md needs rows for these codes below 'These come before'"
    assert told - met == set(), "docs/errors.md, below 'These come before': delete the rows of these codes"


def test_database_codes_that_apps_can_get_are_explained(conn: psycopg.Connection[Any]) -> None:
    codes = ProblemCodes.read(conn)
    functions, tables = ([name for (name,) in conn.execute(q.encode())] for q in (CALLABLE, TABLES))
    triggers = [trigger.name for trigger in codes.triggers if trigger.table in tables]
    raised = codes.called("private.check_request", *functions, *triggers)
    require_rows(OF_PHONES, raised)
    idle = sorted(set(explanations(OF_PHONES)) - raised)
    assert idle == [], f"docs/errors.md, below {OF_PHONES!r}: no app can get these codes, delete their rows"


def test_constraints_that_apps_can_violate_are_explained(conn: psycopg.Connection[Any]) -> None:
    rows = table("### Rules of the tables")
    told = [(name, code) for names, code, _ in rows for name in re.findall(r"`(\w+)`", names)]
    assert len(told) == len(set(told))
    met = set(conn.execute(CONSTRAINTS.encode()).fetchall())
    missing = [f"| `{name}` | {code} | … |" for name, code in sorted(met - set(told))]
    assert not missing, "docs/errors.md needs below '### Rules of the tables':\n" + "\n".join(missing)
    idle = sorted(set(told) - met)
    assert idle == [], (
        "docs/errors.md, below '### Rules of the tables': no app can violate these, delete them"
    )
