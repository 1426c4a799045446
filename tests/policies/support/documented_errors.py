"""The errors of the database that docs/errors.md explains."""

import re
from functools import cache

import httpx

from ops.codes.errors_page import table


@cache
def problems() -> frozenset[tuple[str, str]]:
    """The project's own errors: PT with the status, and the machine code."""
    return frozenset((f"PT{status}", code.strip("`")) for status, code, *_ in table("### Our codes"))


@cache
def rules() -> frozenset[tuple[str, str]]:
    """The SQLSTATE and name of each constraint."""
    rows = table("### Rules of the tables")
    return frozenset((code, name) for names, code, _ in rows for name in re.findall(r"`(\w+)`", names))


@cache
def general() -> frozenset[tuple[str, str]]:
    """Codes of Postgres and PostgREST with their HTTP statuses."""
    rows = table("### What Postgres and PostgREST say")
    return frozenset(
        (code, status)
        for codes, statuses, *_ in rows
        for code in re.findall(r"`(\w+)`", codes)
        for status in statuses.split(", ")
    )


def is_ours(answer: httpx.Response) -> bool:
    """Whether the message is the project's own or that of a constraint, which must not quote the request."""
    code = str(answer.json()["code"])
    return code.startswith("PT") or code in {"23514", "23505", "23P01", "23503", "23502", "42501"}


def is_explained(answer: httpx.Response) -> bool:
    """Whether docs/errors.md lists the error."""
    problem = answer.json()
    code, message = problem["code"], str(problem["message"])
    if code.startswith("PT"):
        return (code, message) in problems()
    if code in {"23514", "23505", "23P01"}:
        return any((code, name) in rules() for name in re.findall(r'constraint "(\w+)"', message))
    return (code, str(answer.status_code)) in general()
