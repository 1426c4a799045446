"""Lists the scheduled functions that Chalice registered, and runs one of them."""

import importlib
import time
import uuid
from datetime import UTC, datetime
from typing import Any

from chalice.app import ScheduledEventConfig


class LambdaContext:
    """The attributes of Lambda's context object that a scheduled function may read."""

    timeout = 120.0  # seconds, .chalice/config.json's lambda_timeout
    memory_limit_in_mb = 512
    function_version = "$LATEST"

    def __init__(self, name: str) -> None:
        self._deadline = time.monotonic() + self.timeout
        self.function_name = f"carebase-local-{name}"
        self.aws_request_id = str(uuid.uuid4())
        self.invoked_function_arn = f"arn:aws:lambda:us-east-1:000000000000:function:{self.function_name}"

    def get_remaining_time_in_millis(self) -> int:
        return max(0, int((self._deadline - time.monotonic()) * 1000))


def expressions() -> dict[str, str]:
    """Each scheduled function's EventBridge expression, such as `rate(1 minute)`, by its name."""
    return {name: _text(found.schedule_expression) for name, found in _registered().items()}


def declared() -> list[tuple[str, str, str]]:
    """Name, expression and description of each scheduled function, in the order of their declaration."""
    return [
        (name, _text(found.schedule_expression), found.description) for name, found in _registered().items()
    ]


def run(name: str) -> Any:
    """Invoke scheduled function `name` once as EventBridge does. Returns its result and raises its errors."""
    # Called by the path that Lambda uses, so code that Chalice adds only to the app object does not run here.
    module, _, function = _registered()[name].handler_string.rpartition(".")
    return getattr(importlib.import_module(module), function)(_event(name), LambdaContext(name))


def _registered() -> dict[str, ScheduledEventConfig]:
    app = importlib.import_module("chalice_app").app
    return {event.name: event for event in app.event_sources if isinstance(event, ScheduledEventConfig)}


def _text(expression: Any) -> str:
    return str(expression if isinstance(expression, str) else expression.to_string())


def _event(name: str) -> dict[str, Any]:
    return {
        "version": "0",
        "id": str(uuid.uuid4()),
        "source": "aws.events",
        "detail-type": "Scheduled Event",
        "account": "000000000000",
        "region": "us-east-1",
        "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "resources": [f"arn:aws:events:us-east-1:000000000000:rule/carebase-local-{name}"],
        "detail": {},
    }
