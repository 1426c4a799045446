"""Runs all stand-ins in one process and event loop: `python -m devstack.processes.services`."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from devstack import auth, devtools, gateway, inbox, providers, storage
from devstack.aws import bucket as aws_bucket
from devstack.aws import secrets_extension
from devstack.aws import stored_secrets as aws_secrets
from devstack.config import Config
from devstack.functions.scheduler import Scheduler


class Server(uvicorn.Server):
    """One of several servers in an event loop; `serve` handles the signals of the process."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def apps(config: Config, scheduler: Scheduler) -> dict[str, ASGIApp]:
    """Each stand-in by the name of its port."""
    return {
        "gateway": gateway.create_app(config, auth.create_app(config), storage.create_app(config)),
        "inbox": inbox.create_app(config),
        "providers": providers.create_app(config),
        "secrets": secrets_extension.create_app(config),
        "devtools": devtools.create_app(config, scheduler),
    }


async def serve(config: Config) -> bool:
    """Serve until SIGTERM or SIGINT, or until one part ends; false when a server could not start."""
    scheduler = Scheduler(config.root if config.reload else None)
    servers = [
        _server(app, config.host(name), config.ports[name]) for name, app in apps(config, scheduler).items()
    ]
    _stop_on_signal(servers)
    await asyncio.to_thread(aws_secrets.put, config)
    await asyncio.to_thread(aws_bucket.put, config)
    serving = [asyncio.create_task(server.serve()) for server in servers]
    ticking = [asyncio.create_task(scheduler.run())] if config.scheduler else []
    await asyncio.wait([*serving, *ticking], return_when=asyncio.FIRST_COMPLETED)
    _stop(servers)
    await asyncio.gather(*serving, *(task for task in ticking if not task.cancel()))
    scheduler.close()
    return all(server.started for server in servers)


def _server(app: ASGIApp, host: str, port: int) -> Server:
    settings = uvicorn.Config(
        app, host=host, port=port, lifespan="on", access_log=False, log_level="warning",
        timeout_graceful_shutdown=2, server_header=False,
        # longer than httpx's five seconds (uvicorn's default too): httpx would use a connection being closed
        timeout_keep_alive=75,
    )  # fmt: skip
    return Server(settings)


def _stop_on_signal(servers: list[Server]) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, _stop, servers)


def _stop(servers: list[Server]) -> None:
    for server in servers:
        server.should_exit = True


if __name__ == "__main__":
    logging.basicConfig(level=os.environ.get("CAREBASE_LOG", "WARNING"))
    sys.exit(0 if asyncio.run(serve(Config.load())) else 1)
