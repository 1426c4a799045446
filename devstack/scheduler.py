"""Runs the scheduled functions: at their times, and whenever somebody asks.

Each run happens in a worker process, one event at a time a process, as in Lambda; two runs at once are two
processes.
"""

import asyncio
import logging
import multiprocessing
import os
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from typing import Any

from devstack import schedules
from devstack.timing import due

log = logging.getLogger(__name__)
_WORKERS = 2


class Scheduler:
    """Owns the worker processes; they start when first needed."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    async def invoke(self, name: str) -> Any:
        """The result of one run of scheduled function `name`. Raises `KeyError` for another name."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._workers(), schedules.run, name)
        except BrokenProcessPool:
            self._pool = None  # a worker was killed; the next event gets new ones
            raise

    async def expressions(self) -> dict[str, str]:
        """Every scheduled function with its EventBridge expression."""
        return await asyncio.get_running_loop().run_in_executor(self._workers(), schedules.expressions)

    async def run(self) -> None:
        """At the start of each minute, run what is due. Ends when cancelled."""
        running: set[asyncio.Task[None]] = set()
        known = await self.expressions()
        while True:
            await asyncio.sleep(60 - time.time() % 60)
            now = datetime.now(UTC)
            for name in (name for name, expression in known.items() if due(expression, now)):
                task = asyncio.create_task(self._run(name))
                running.add(task)
                task.add_done_callback(running.discard)

    def close(self) -> None:
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)

    async def _run(self, name: str) -> None:
        try:
            await self.invoke(name)
        except Exception as error:  # noqa: BLE001 - like EventBridge, the next run comes all the same
            log.warning("scheduled function %s failed: %s", name, type(error).__name__)

    def _workers(self) -> ProcessPoolExecutor:
        if not self._pool:
            spawn = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(_WORKERS, spawn, initializer=_end_with, initargs=(os.getpid(),))
        return self._pool


def _end_with(parent: int) -> None:
    """A worker whose parent was killed would wait for work for ever."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
