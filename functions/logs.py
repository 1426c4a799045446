"""Logs one line of JSON for each event. The fields are a closed list of our own ids, codes and counts.

Nothing that a caller sent is logged: of an exception only its type and place, not its message.
"""

import json
import sys
import time
import traceback
from typing import TypedDict, Unpack


class Fields(TypedDict, total=False):
    """The fields a log line may have."""

    request_id: str
    route: str
    status: int
    code: str
    milliseconds: int
    error: str
    place: str
    job: str
    run_id: int
    topic: str
    attempts: int
    counts: dict[str, int]


def log(event: str, **fields: Unpack[Fields]) -> None:
    """Write `event` (a fixed name) and its fields to standard output, where CloudWatch reads JSON."""
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    sys.stdout.write(json.dumps({"at": at, "event": event, **fields}) + "\n")
    sys.stdout.flush()


def log_exception(event: str, exception: BaseException, **fields: Unpack[Fields]) -> None:
    """As `log`, with the type and the innermost place of an unexpected exception."""
    frames = traceback.extract_tb(exception.__traceback__)
    places = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames[-4:]]
    fields["error"], fields["place"] = type(exception).__name__, " ".join(places)
    log(event, **fields)
