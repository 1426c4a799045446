"""docs/openapi.json equals what the routes declare, and explains every code of the database."""

import re
from typing import Any

import pytest

import chalice_app
from chalice_app.codes import CODES
from devstack.config import ROOT
from ops import openapi

EXPLAINED = {code: status for status, table in CODES.items() for code in table}
RAISED = re.compile(r"raise_problem\(\s*(\d{3}),\s*'([a-z_]+)'")
OURS = (
    "*/workflow_*.sql",
    "50_messaging/calls.sql",
    "01_foundation/idempotency_keys.sql",
    "01_foundation/actor.sql",
)


# No route of today asks for an assurance level.
NOT_ASKED_FOR = {"insufficient_aal"}


def raised() -> dict[str, int]:
    texts = [file.read_text() for pattern in OURS for file in (ROOT / "sql").glob(pattern)]
    codes = {code: int(status) for text in texts for status, code in RAISED.findall(text)}
    return {code: status for code, status in codes.items() if code not in NOT_ASKED_FOR}


def described() -> dict[tuple[str, str], dict[str, Any]]:
    paths = openapi.document()["paths"].items()
    return {(method.upper(), path): one for path, methods in paths for method, one in methods.items()}


def test_the_kept_document_is_current() -> None:
    assert openapi.FILE.read_text() == openapi.text(), "run `make openapi`"


def test_every_route_of_the_app_is_described_and_nothing_else() -> None:
    served = {(method, path) for path, methods in chalice_app.app.routes.items() for method in methods}
    assert set(described()) == served


@pytest.mark.parametrize(("code", "status"), sorted(raised().items()))
def test_every_code_an_rpc_raises_is_explained_under_its_status(code: str, status: int) -> None:
    assert EXPLAINED[code] == status


def test_operations_have_names_of_their_own_and_say_what_they_do() -> None:
    names = [one["operationId"] for one in described().values()]
    assert len(set(names)) == len(names)
    assert all(one["summary"] for one in described().values())
