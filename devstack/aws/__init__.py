"""AWS on this machine: moto's server, filled by stored_secrets.py and bucket.py of this folder."""

import sys
from functools import partial

from devstack.config import HOST, Config
from devstack.processes.part import Part, listens


def part(config: Config) -> Part:
    """The moto process. It stores nothing on disk, so it is filled at every start."""
    port = config.ports["moto"]
    command = [sys.executable, "-m", "moto.server", "--host", HOST, "--port", str(port)]
    return Part("aws", command, partial(listens, port), config.home)
