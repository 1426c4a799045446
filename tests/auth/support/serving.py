"""Runs the auth stand-in behind the real gateway, with settings that a test may change."""

import asyncio
import copy
import random
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette

from devstack import auth, gateway, inbox
from devstack.config import HOST, Config
from tests.auth.support.gotrue import GoTrue, Json
from tests.support.databases import ConfigWithDatabase


def varied(config: ConfigWithDatabase, changes: Json) -> ConfigWithDatabase:
    """The same configuration with other ports and changed [auth] settings; keys may be dotted."""
    toml = copy.deepcopy(config.toml)
    for path, value in changes.items():
        *sections, name = path.split(".")
        section = toml["auth"]
        for part in sections:
            section = section.setdefault(part, {})
        section[name] = value
    return replace(config, base=free_base(), toml=toml)


def free_base() -> int:
    """A base port with free ports for gateway, database and inbox."""
    while True:
        base = random.randrange(20000, 32000)
        if all(_is_free(base + offset) for offset in (0, 1, 3)):
            return base


@contextmanager
def serving(config: Config) -> Iterator[GoTrue]:
    """Runs gateway and inbox of this configuration on real ports during the block."""
    apps = {
        "gateway": gateway.create_app(config, auth.create_app(config), Starlette()),
        "inbox": inbox.create_app(config),
    }
    servers = [_server(app, config.ports[name]) for name, app in apps.items()]
    thread = threading.Thread(target=lambda: asyncio.run(_serve(servers)), daemon=True)
    thread.start()
    while not all(server.started for server in servers):
        assert thread.is_alive(), "the service did not start"
        time.sleep(0.01)
    with httpx.Client(base_url=config.gateway_url, timeout=20) as http:
        yield GoTrue(config, http)
    for server in servers:
        server.should_exit = True
    thread.join(10)


async def _serve(servers: list[uvicorn.Server]) -> None:
    await asyncio.gather(*(server.serve() for server in servers))


def _server(app: Any, port: int) -> uvicorn.Server:
    settings = uvicorn.Config(
        app,
        host=HOST,
        port=port,
        lifespan="on",
        log_level="warning",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=75,  # as in devstack/processes/services.py
    )
    return uvicorn.Server(settings)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) != 0
