"""Checks the route, status and schema of every answer of the functions against docs/openapi.json."""

import json
import re
from typing import Any

import httpx
from jsonschema import Draft202012Validator, FormatChecker

from devstack.config import ROOT

DOCUMENT: dict[str, Any] = json.loads((ROOT / "docs" / "openapi.json").read_text())


def check(answer: httpx.Response) -> httpx.Response:
    """Returns the answer if docs/openapi.json describes it. Raises `AssertionError` otherwise."""
    operation, where = _operation(answer.request)
    described = operation["responses"].get(str(answer.status_code))
    assert described, f"{where} answered {answer.status_code}, which is not described: {answer.text}"
    media = answer.headers["content-type"].partition(";")[0]
    assert media in described["content"], f"{where} answered {media}"
    schema = {**described["content"][media]["schema"], "components": DOCUMENT["components"]}
    checker = Draft202012Validator(_absolute(schema), format_checker=FormatChecker())
    errors = [error.message for error in checker.iter_errors(answer.json())]
    assert not errors, f"{where} {answer.status_code}: {errors}"
    return answer


def _operation(request: httpx.Request) -> tuple[dict[str, Any], str]:
    for path, methods in DOCUMENT["paths"].items():
        if re.fullmatch(re.sub(r"\{[a-z_]+\}", "[^/]+", path), request.url.path):
            return methods[request.method.lower()], f"{request.method} {path}"
    raise AssertionError(f"{request.url.path} is not described")


def _absolute(schema: dict[str, Any]) -> dict[str, Any]:
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
