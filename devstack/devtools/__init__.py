"""Tools for developers: a page of the HTTP API, and `POST /invoke/<schedule>` to run a scheduled function."""

import json
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from devstack.config import Config
from devstack.devtools import functions as devtools_functions
from devstack.devtools.page import render
from devstack.functions.scheduler import Scheduler


def create_app(config: Config, scheduler: Scheduler) -> Starlette:
    """Build the ASGI app on the devtools port."""
    description = config.root / "docs" / "openapi.json"
    reference = config.root / "docs" / "reference.md"

    async def page(_: Request) -> Response:
        functions = devtools_functions.render(reference.read_text(encoding="utf-8"))
        expressions = await scheduler.expressions()
        return HTMLResponse(render(_read(description), functions, expressions, config.functions_url))

    async def openapi(_: Request) -> Response:
        return JSONResponse(_read(description))

    async def schedules(_: Request) -> Response:
        return JSONResponse(await scheduler.expressions())

    async def invoke(request: Request) -> Response:
        name, known = request.path_params["name"], await scheduler.expressions()
        if name not in known:
            return JSONResponse({"error": "no_such_schedule", "schedules": sorted(known)}, 404)
        try:
            return JSONResponse(await scheduler.invoke(name))
        except Exception as error:  # noqa: BLE001 - Lambda, too, answers with what the function raised
            return JSONResponse({"error": type(error).__name__}, 500)

    return Starlette(
        routes=[
            Route("/", page),
            Route("/openapi.json", openapi),
            Route("/schedules", schedules),
            Route("/invoke/{name}", invoke, methods=["POST"]),
        ]
    )


def _read(description: Path) -> dict[str, Any]:
    return dict(json.loads(description.read_text()))
