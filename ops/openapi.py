"""Write docs/openapi.json from the declared routes, their models and their problem codes.

`python -m ops.openapi`
"""

import json
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

import chalice_app.models as models
from chalice_app import app
from chalice_app.codes import ANYONE, CODES, PERSON, PROVIDER, WITH_KEY
from chalice_app.routing import OPERATIONS, Operation

Mode = Literal["validation", "serialization"]
FILE = Path(__file__).resolve().parent.parent / "docs" / "openapi.json"
COMMON = {"anyone": ANYONE, "person": PERSON, "provider": PROVIDER}
ABOUT = (
    "Workflows that no phone may do alone. Reads and simple writes go to Supabase directly. Errors are RFC "
    "9457 problem details; programs read `code`. POST /calls needs an Idempotency-Key, most other routes "
    "take one: the same key and body give the same answer."
)
KEY: dict[str, Any] = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "Names this wish: the same key and body have one effect and one answer for 24 hours.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[\\x21-\\x7e]+$"},
}


def document() -> dict[str, Any]:
    """The OpenAPI 3.1 description of every registered route."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Carebase functions", "version": "0.1.0", "description": ABOUT},
        "servers": [{"url": "http://127.0.0.1:54331", "description": "the local stack"}],
        "paths": _paths(),
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


def operations() -> list[Operation]:
    """What the routes of the app were declared as."""
    return [OPERATIONS[entry.view_function] for methods in app.routes.values() for entry in methods.values()]


def text() -> str:
    """The document as it is kept in docs/."""
    return json.dumps(document(), indent=2) + "\n"


def _paths() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for operation in sorted(operations(), key=lambda one: (one.path, one.method)):
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation)
    return paths


def _operation(operation: Operation) -> dict[str, Any]:
    summary, _, more = operation.text.partition("\n")
    described: dict[str, Any] = {
        "operationId": operation.name,
        "tags": [operation.name.partition(".")[0]],
        "summary": summary.rstrip("."),
        "parameters": _parameters(operation),
        "responses": _responses(operation),
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


def _responses(operation: Operation) -> dict[str, Any]:
    good = {"description": "Done", "content": _content(operation.answers)}
    codes = {*operation.codes, *COMMON[operation.access], *(WITH_KEY if operation.key else ())}
    if unknown := codes - {code for known in CODES.values() for code in known}:
        raise LookupError(f"chalice_app/codes.py does not explain {unknown} of {operation.name}")
    refusals = {
        str(status): _refusal(known)
        for status, table in CODES.items()
        if (known := {code: text for code, text in table.items() if code in codes})
    }
    return {str(operation.status): good, **refusals}


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
    named = {operation.answers for operation in operations()} | {"Problem"}
    out = [_mode(name, "serialization") for name in sorted(named)]
    into = [_mode(one.takes, "validation") for one in operations() if one.takes]
    _, schema = models_json_schema([*out, *into], ref_template="#/components/schemas/{model}")
    return dict(sorted(schema["$defs"].items()))


def _mode(name: str, mode: Mode) -> tuple[type[BaseModel], Mode]:
    return getattr(models, name), mode


if __name__ == "__main__":
    FILE.write_text(text())
    print(f"{FILE.name} describes {len(operations())} operations.")
