"""Writes the log lines of the functions' server, and formats log lines for the terminal.

They never contain a query string, a header or a body, because these may have tokens and patient data.
"""

import json
import sys
from typing import Any
from urllib.parse import quote

from rich.text import Text

_PATH_CHARACTERS = "/%:@!$&'()*+,;=~"
_EVENTS = {
    "not_loaded": "Functions not loaded",
    "reloaded": "Functions reloaded",
}


def write(event: str, **fields: str | int) -> None:
    """Add a line to the log of this process."""
    sys.stdout.write(json.dumps({"event": event, **fields}) + "\n")
    sys.stdout.flush()


def answered(method: str, target: str, status: int, milliseconds: int, code: str) -> None:
    """Add the line of one request; `target` is its path, with the query string if it has one."""
    path = quote(target.partition("?")[0], safe=_PATH_CHARACTERS)
    write("answered", method=method, path=path, status=status, milliseconds=milliseconds, code=code)


def shown(line: str) -> Text | None:
    """A line of a log as the terminal shows it; None if it is not shown."""
    fields = _parsed(line)
    if fields.get("event") == "answered":
        return _request(fields)
    if "error" in fields:
        what = _EVENTS.get(fields["event"]) or fields.get("job") or fields.get("route") or fields["event"]
        return Text(f"{what}: {fields['error']} at {fields.get('place', '?')}", "red")
    return Text(_EVENTS[fields["event"]], "dim") if fields.get("event") in _EVENTS else None


def _parsed(line: str) -> dict[str, Any]:
    try:
        parsed = json.loads(line)
    except ValueError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _request(fields: dict[str, Any]) -> Text:
    status = int(fields["status"])
    color = "red" if status >= 500 else "yellow" if status >= 400 else "green"
    text = Text.assemble(f"{fields['method']:6} {fields['path']}  ", (str(status), color))
    return text.append(f"  {fields['milliseconds']} ms  {fields['code']}".rstrip())
