"""Runs one function several times at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from functions.connection import Connection

Result = TypeVar("Result")


def at_once(times: int, work: Callable[[int], Result]) -> list[Result]:
    """Calls `work(0)`, `work(1)`, … in threads that start together; returns the results in this order."""
    barrier = Barrier(times)

    def one(number: int) -> Result:
        barrier.wait()
        try:
            return work(number)
        finally:
            Connection.close_all_of_this_thread()

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(one, range(times)))
