"""The settings of the local Postgres, and its errors as sentences for the terminal."""

import os

from devstack.config import HOST

SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "wal_level": "logical",
    "max_connections": "200",
    "shared_preload_libraries": "pg_stat_statements",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_error_statement": "panic",  # a failed statement may hold patient data
    "log_parameter_max_length_on_error": "0",
    "log_error_verbosity": "terse",  # detail and context quote rows and JSON bodies
}
_HURRIED = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
_SMALL_SHARED_MEMORY = 256 * 1024 * 1024  # bytes; containers often get 64 MB


def start_options(port: int) -> dict[str, str]:
    """The settings for each start: port and sockets, durability, shared memory."""
    hurried = _HURRIED if os.environ.get("CAREBASE_PG_FSYNC") == "off" else {}
    return {"port": str(port), **hurried, **_shared_memory()}


def sentence(what: str, output: str) -> str:
    """One sentence: `what` failed, and the reason from the `output` of a program or the server's log."""
    if "Address already in use" in output:
        return f"{what}: another program has that port."
    if "No space left on device" in output:
        return f"{what}: the disk is full."
    lines = [line for line in output.splitlines() if any(w in line for w in ("FATAL", "PANIC", "error:"))]
    reason = (lines or output.splitlines() or ["no reason was given"])[-1]
    return f"{what}: {reason.strip()}"


def _shared_memory() -> dict[str, str]:
    try:
        status = os.statvfs("/dev/shm")  # noqa: S108 - asked for its size only
    except OSError:
        return {}
    small = status.f_frsize * status.f_bavail < _SMALL_SHARED_MEMORY
    return {"dynamic_shared_memory_type": "mmap"} if small else {}
