"""docs/errors.md explains exactly the codes that exist: the functions', and the database's for phones."""

import json
import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from chalice_app import problems
from chalice_app.codes import CODES
from devstack.config import ROOT
from ops import declared
from ops.problem_codes import ProblemCodes
from ops.scratch import Cluster

Cells = list[str]
PAGE = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")

# What phones may write: the tables whose constraints they can meet.
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
ENTRANCES = f"""
    select 'public.' || proname from pg_proc
    where pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', oid, 'execute')
    union
    select t.tgfoid::regproc::text from pg_trigger as t inner join ({WRITABLE}) as w on w.attrelid = t.tgrelid
    where not t.tgisinternal
"""


def table(heading: str) -> list[Cells]:
    """The rows of the first table below the line `heading`."""
    lines = PAGE.split(f"\n{heading}", 1)[1].splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|---"))
    rows: list[Cells] = []
    for line in lines[start + 1 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


@pytest.fixture(scope="module")
def conn() -> Iterator[psycopg.Connection[Any]]:
    with Cluster.started() as cluster, cluster.connect() as connection:
        declared.build(connection)
        yield connection


def test_functions_codes_are_explained_as_the_code_says() -> None:
    told = [(status, code, meaning) for status, code, meaning, _ in table("## Functions")]
    assert told == [
        (str(status), f"`{code}`", meaning)
        for status, codes in CODES.items()
        for code, meaning in codes.items()
    ]


def test_codes_from_before_our_routes_are_explained() -> None:
    told = {code.strip("`") for _, code, _ in table("These come before")}
    resources = json.dumps(json.loads((ROOT / ".chalice" / "resources.json").read_text()))
    gateway = set(re.findall(re.escape(problems.TYPE) + r"(\w+)", resources))
    assert told == gateway | set(problems._CHALICE_CODES.values())


def test_codes_a_phone_can_meet_are_explained(conn: psycopg.Connection[Any]) -> None:
    entrances = [name for (name,) in conn.execute(ENTRANCES.encode())]
    raised = ProblemCodes.read(conn).called(*entrances)
    assert {(int(status), code.strip("`")) for status, code, *_ in table("### Our codes")} == raised


def test_constraints_a_phone_can_meet_are_explained(conn: psycopg.Connection[Any]) -> None:
    rows = table("### Rules of the tables")
    told = [(name, code) for names, code, _ in rows for name in re.findall(r"`(\w+)`", names)]
    assert len(told) == len(set(told))
    assert set(told) == set(conn.execute(CONSTRAINTS.encode()).fetchall())
