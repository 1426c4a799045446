"""Decides whether an EventBridge schedule expression is due in a minute.

Syntax: docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html, without its `L`,
`W` and `#`, which need a calendar.
"""

import re
from datetime import datetime

_MINUTES = {"minute": 1, "hour": 60, "day": 1440}


def due(expression: str, now: datetime) -> bool:
    """Whether `rate(…)` or `cron(…)` is due in the minute of `now` (UTC). Raises `ValueError`."""
    if rate := re.fullmatch(r"rate\((\d+) (minute|hour|day)s?\)", expression):
        return int(now.timestamp() // 60) % (int(rate[1]) * _MINUTES[rate[2]]) == 0
    if cron := re.fullmatch(r"cron\(((?:\S+ ){5}\S+)\)", expression):
        return all(map(_matches, cron[1].split(), _now_fields(now)))
    raise ValueError(f"not a schedule expression: {expression}")


def _now_fields(now: datetime) -> tuple[int, ...]:
    return now.minute, now.hour, now.day, now.month, now.isoweekday() % 7 + 1, now.year


def _matches(field: str, value: int) -> bool:
    return any(_within(item, value) for item in field.split(","))


def _within(item: str, value: int) -> bool:
    span, _, step = item.partition("/")
    if span in ("*", "?"):
        return value % int(step or 1) == 0
    low, _, high = span.partition("-")
    last = int(high) if high else (9999 if step else int(low))
    return int(low) <= value <= last and (value - int(low)) % int(step or 1) == 0
