"""Durations in Go's format, which config.toml and the admin API use."""

import re
from datetime import timedelta

_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}
_DURATION = re.compile(r"([0-9]*\.?[0-9]+)(ms|s|m|h)")


def duration(text: str) -> timedelta:
    """Parse a duration such as `1h30m`, `1.5s` or `-2h`. Raises ValueError when `text` is not one."""
    sign, body = (-1, text[1:]) if text.startswith("-") else (1, text.removeprefix("+"))
    parts = _DURATION.findall(body)
    if body != "0" and (not parts or "".join(a + b for a, b in parts) != body):
        raise ValueError("not a duration")
    return timedelta(seconds=sign * sum(float(amount) * _UNITS[unit] for amount, unit in parts))
