"""Runs the scheduled functions at their times and on request.

Each run is in a worker process. As in Lambda, a process handles one event at a time; two concurrent runs have
two processes.
"""

import asyncio
import logging
import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from devstack.functions import schedules
from devstack.functions.sources import Stamp, stamp
from devstack.functions.timing import due
from devstack.processes.orphans import end_with

log = logging.getLogger(__name__)
_WORKERS = 2


class Scheduler:
    """Owns the worker processes. They start on first use, and again after a file of `root` was edited.

    Without `root`, edits have no effect.
    """

    def __init__(self, root: Path | None) -> None:
        self._root = root
        self._pool: ProcessPoolExecutor | None = None
        self._loaded: Stamp = frozenset()

    async def invoke(self, name: str) -> Any:
        """Run the scheduled function `name` once; return its result. Raises `KeyError` if it is unknown."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._workers(), schedules.run, name)
        except BrokenProcessPool:
            self._pool = None  # a worker was killed; the next event gets new ones
            raise

    async def expressions(self) -> dict[str, str]:
        """Every scheduled function with its EventBridge expression."""
        return await asyncio.get_running_loop().run_in_executor(self._workers(), schedules.expressions)

    async def run(self) -> None:
        """Run the functions that are due at the start of each minute. Ends when cancelled."""
        running: set[asyncio.Task[None]] = set()
        while True:
            await asyncio.sleep(60 - time.time() % 60)
            for name in await self._due(datetime.now(UTC)):
                task = asyncio.create_task(self._run(name))
                running.add(task)
                task.add_done_callback(running.discard)

    async def _due(self, now: datetime) -> list[str]:
        try:
            known = await self.expressions()
        except Exception as error:  # noqa: BLE001 - somebody is editing them
            log.warning("the scheduled functions cannot be loaded: %s", type(error).__name__)
            return []
        return [name for name, expression in known.items() if due(expression, now)]

    def close(self) -> None:
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)

    async def _run(self, name: str) -> None:
        try:
            await self.invoke(name)
        except Exception as error:  # noqa: BLE001 - like EventBridge, the next run comes all the same
            log.warning("scheduled function %s failed: %s", name, type(error).__name__)

    def _retire(self) -> None:
        """Let the workers finish their events; the next event gets new workers."""
        if self._pool:
            self._pool.shutdown(wait=False)
            self._pool = None

    def _workers(self) -> ProcessPoolExecutor:
        if self._root and (now := stamp(self._root)) != self._loaded:
            self._loaded = now
            self._retire()
        if not self._pool:
            spawn = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(_WORKERS, spawn, initializer=end_with, initargs=(os.getpid(),))
        return self._pool
