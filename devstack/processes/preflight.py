"""Checks the requirements of a start. Each has its own error message."""

import re
import shutil
import socket
import subprocess

from devstack.config import HOST, Config
from devstack.errors import StackError

_NODE = 20
_ROOM = 400 * 1024 * 1024  # bytes: a fresh cluster, its write-ahead log and some uploads


def check(config: Config) -> None:
    """Raise `StackError` for the first requirement that is not met."""
    require_node()
    require_room(config)
    require_ports(config)


def require_node() -> None:
    """Check the version of Node.js, which runs the Supabase CLI."""
    node = shutil.which("node")
    if not node:
        raise StackError(f"Node.js was not found: install version {_NODE} or newer.")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    major = re.match(r"v(\d+)\.", version)
    if not major or int(major[1]) < _NODE:
        raise StackError(f"Node.js {version or '(unknown)'} is too old: install version {_NODE} or newer.")


def require_room(config: Config, room: int = _ROOM) -> None:
    """Check that the disk has `room` bytes: Postgres cannot write to a full disk."""
    if shutil.disk_usage(config.home).free < room:
        raise StackError(f"The disk that holds {config.home} is full: free {room >> 20} MiB there first.")


def require_ports(config: Config) -> None:
    """Check all ports. The error names the port in use, and the variable that changes all ports."""
    for part, port in config.ports.items():
        if taken(port, config.host(part)):
            where = f"Port {port} ({part.replace('_', ' ')}) is taken by another program"
            raise StackError(f"{where}: stop that, or set CAREBASE_PORT, which moves all ports of the stack.")


def taken(port: int, host: str = HOST) -> bool:
    """Whether a program already listens on that port of this machine, at the address `host`."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False
