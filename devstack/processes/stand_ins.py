"""The process of all stand-ins, as a part for the supervisor. devstack/processes/services.py runs in it."""

import sys

from devstack import functions
from devstack.config import Config
from devstack.processes.part import Part, listens

_SERVED = ("gateway", "inbox", "providers", "secrets", "devtools")


def part(config: Config) -> Part:
    """The process of all stand-ins. It has the functions' environment: it runs the scheduled functions."""
    command = [sys.executable, "-m", "devstack.processes.services"]

    def ready() -> bool:
        return all(listens(config.ports[name]) for name in _SERVED)

    return Part("services", command, ready, config.root, functions.environment(config))
