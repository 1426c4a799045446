"""Sends a request to an ASGI app without a server."""

import asyncio
from typing import Any

import httpx
from starlette.types import ASGIApp


def ask(app: ASGIApp, method: str, path: str, **options: Any) -> httpx.Response:
    """Sends one request; the app's lifespan does not run."""

    async def request() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as http:
            return await http.request(method, path, **options)

    return asyncio.run(request())
