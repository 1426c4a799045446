"""docs/bookings.md says of each status of a booking what the database does with it."""

import re

from devstack.config import ROOT
from tests.sql.support.connection import Sql

PAGE = (ROOT / "docs/bookings.md").read_text()
HELD = {2: "holding_statuses", 3: "agreed_statuses", 4: "expected_statuses"}  # by column of the first table
ARGUMENTS = """select (string_to_array(encode(tgargs, 'escape'), '\\000'))[2:tgnargs] from pg_trigger
               where tgrelid = 'public.appointments'::regclass and tgname = 'appointments_check_move'"""
DEFINED = """select pg_get_constraintdef(oid) from pg_constraint
             where conrelid = 'public.appointments'::regclass and conname = %s"""


def rows(first: str) -> list[list[str]]:
    """The cells of the table whose first column has this heading."""
    table = re.search(rf"^\| {first} \|.*\n\|[-|]+\|\n((?:\|.*\n)+)", PAGE, re.MULTILINE)
    assert table
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table[1].splitlines()]


def words(text: str) -> list[str]:
    return re.findall(r"`(\w+)`", text)


def literals(sql: Sql, constraint: str) -> set[str]:
    return set(re.findall(r"'([a-z_]+)'", sql.one(DEFINED, constraint)))


def test_the_page_lists_every_status_and_what_it_holds(sql: Sql) -> None:
    states = {words(row[0])[0]: row for row in rows("status")}
    assert set(states) == literals(sql, "appointments_status_check")
    for column, function in HELD.items():
        listed = {status for status, row in states.items() if row[column] in ("held", "yes")}
        assert listed == set(sql.one(f"select private.{function}()"))


def test_the_constraints_hold_the_times_of_the_page(sql: Sql) -> None:
    for side, function in (("doctor", "holding_statuses"), ("patient", "agreed_statuses")):
        listed = set(sql.one(f"select private.{function}()"))
        assert literals(sql, f"appointments_{side}_no_overlap") == listed


def test_the_page_lists_every_change_of_a_status(sql: Sql) -> None:
    listed = {(old, new) for row in rows("from") for old in words(row[0]) for new in words(row[1])}
    allowed = {
        (old, new)
        for old, follow in (argument.split(" -> ") for argument in sql.one(ARGUMENTS))
        for new in follow.split(", ")
    }
    # the trigger lets a booking with a new time be pending again
    assert listed == allowed | {("confirmed", "pending")}


def test_the_page_names_functions_that_exist(sql: Sql) -> None:
    states = {words(row[0])[0] for row in rows("status")} | {"in_progress", "appointments"}
    named = {word for row in rows("from") for word in words(row[3])} - states
    known = sql.rows(
        """select proname from pg_proc where pronamespace::regnamespace::text in ('public', 'workflows')"""
    )
    assert named
    assert named <= {name for (name,) in known}
