"""Write docs/openapi.json from the declared routes, their models and the problem codes of the RPCs they call.

`python -m ops.openapi.document`
"""

import json
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

import chalice_app.models as models
from chalice_app import app
from chalice_app.routing import OPERATIONS, Operation, View
from devstack.config import ROOT
from ops.codes.problem_codes import Problem
from ops.codes.route_codes import RouteCodes
from ops.errors import OpsError
from ops.openapi import schedules_table
from ops.schema import declared
from ops.schema.scratch import Cluster

Mode = Literal["validation", "serialization"]
FILE = ROOT / "docs" / "openapi.json"
ABOUT = (
    "Work that must run on a server. Reads and simple writes go to Supabase directly. Errors are RFC "
    "9457 problem details; programs read `code`. POST /calls needs an Idempotency-Key; most other routes "
    "accept one. The same key and body give the same answer."
)
KEY: dict[str, Any] = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": (
        "Identifies this request. For 24 hours, the same key and body run once and get the same answer."
    ),
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[\\x21-\\x7e]+$"},
}


def document(codes: RouteCodes) -> dict[str, Any]:
    """The OpenAPI 3.1 description of every registered route."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Carebase functions", "version": "0.1.0", "description": ABOUT},
        "servers": [{"url": "http://127.0.0.1:54331", "description": "the local stack"}],
        "paths": _paths(codes),
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {
                "accessToken": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "The access token of a Supabase Auth session.",
                }
            },
        },
    }


def views() -> list[View]:
    """The functions behind the routes of the app."""
    return [entry.view_function for methods in app.routes.values() for entry in methods.values()]


def text(codes: RouteCodes) -> str:
    """The text of docs/openapi.json."""
    return json.dumps(document(codes), indent=2) + "\n"


def _paths(codes: RouteCodes) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for view in sorted(views(), key=lambda one: (OPERATIONS[one].path, OPERATIONS[one].method)):
        operation = OPERATIONS[view]
        described = _operation(operation, codes.explained(view))
        paths.setdefault(operation.path, {})[operation.method.lower()] = described
    return paths


def _operation(operation: Operation, problems: dict[Problem, str]) -> dict[str, Any]:
    summary, _, more = operation.text.partition("\n")
    described: dict[str, Any] = {
        "operationId": operation.name,
        "tags": [operation.name.partition(".")[0]],
        "summary": summary.rstrip("."),
        "parameters": _parameters(operation),
        "responses": _responses(operation, problems),
    }
    if more.strip():
        described["description"] = " ".join(more.split())
    if operation.access == "person":
        described["security"] = [{"accessToken": []}]
    if operation.takes:
        described["requestBody"] = {"required": True, "content": _content(operation.takes)}
    return described


def _parameters(operation: Operation) -> list[dict[str, Any]]:
    steps = [step[1:-1] for step in operation.path.split("/") if step.startswith("{")]
    ids = [{"name": step, "in": "path", "required": True, "schema": {"type": "string"}} for step in steps]
    return ids + ([{**KEY, "required": operation.key == "required"}] if operation.key else [])


def _responses(operation: Operation, problems: dict[Problem, str]) -> dict[str, Any]:
    refusals: dict[str, dict[str, str]] = {}
    for (status, code), text in problems.items():
        refusals.setdefault(str(status), {})[code] = text
    good = {"description": "Done", "content": _content(operation.answers)}
    return {str(operation.status): good} | {status: _refusal(known) for status, known in refusals.items()}


def _refusal(known: dict[str, str]) -> dict[str, Any]:
    schema = {
        "allOf": [{"$ref": "#/components/schemas/Problem"}],
        "properties": {"code": {"enum": sorted(known)}},
    }
    lines = [f"- `{code}`: {text}" for code, text in sorted(known.items())]
    return {"description": "\n".join(lines), "content": {"application/problem+json": {"schema": schema}}}


def _content(model: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model}"}}}


def _schemas() -> dict[str, Any]:
    named = {OPERATIONS[view].answers for view in views()} | {"Problem"}
    out = [_mode(name, "serialization") for name in sorted(named)]
    into = [_mode(takes, "validation") for view in views() if (takes := OPERATIONS[view].takes)]
    _, schema = models_json_schema([*out, *into], ref_template="#/components/schemas/{model}")
    return dict(sorted(schema["$defs"].items()))


def _mode(name: str, mode: Mode) -> tuple[type[BaseModel], Mode]:
    return getattr(models, name), mode


def main() -> None:
    """Write the document, with the codes of the declared schema, and renew the table of schedules."""
    with Cluster.started() as cluster, cluster.connect() as conn:
        declared.build(conn)
        FILE.write_text(text(RouteCodes.read(conn)))
    schedules_table.write()
    print(f"docs/{FILE.name} describes {len(views())} operations.\n{schedules_table.FILE}")


if __name__ == "__main__":
    try:
        main()
    except OpsError as error:
        raise SystemExit(str(error)) from None
