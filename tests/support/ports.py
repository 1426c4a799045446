"""Ports that nobody uses."""

import random

from devstack.processes.preflight import taken

_HIGHEST_OFFSET = 16


def free_base() -> int:
    """A first port such that all ports of a stack are free, below the system's range of automatic ports."""
    while True:
        base = random.randrange(20_000, 32_000, 20)
        if not any(taken(base + offset) for offset in range(_HIGHEST_OFFSET + 1)):
            return base
