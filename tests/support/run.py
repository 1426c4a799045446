"""What the processes of a test run share: a directory, in memory where there is room, gone afterwards."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from devstack.processes.lock import alive

_MEMORY = Path("/dev/shm")
_PREFIX = "carebase-test-run-"  # and the id of the process
_ROOM = 4 * 2**30  # bytes; a run needs about a third of it


def use_memory() -> None:
    """Keep temporary files in memory: making a database there takes a tenth of the time."""
    if "TMPDIR" not in os.environ and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)


def place() -> Path:
    """The directory; the process that asked for it first removes it at its end."""
    if "CAREBASE_TESTS_PLACE" not in os.environ:
        _remove_abandoned()
        found = os.environ["CAREBASE_TESTS_PLACE"] = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-")
        Path(found).chmod(0o755)
        atexit.register(shutil.rmtree, found, ignore_errors=True)
    return Path(os.environ["CAREBASE_TESTS_PLACE"])


def _remove_abandoned() -> None:
    """Remove the directories of runs that were killed."""
    for found in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if not alive(int(found.name.removeprefix(_PREFIX).partition("-")[0])):
            shutil.rmtree(found, ignore_errors=True)
