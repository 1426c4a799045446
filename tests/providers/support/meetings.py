"""Actions of people in Daily's meetings, for the tests of the stand-in."""

import time
from typing import Any

from tests.providers.conftest import Providers

LATER = int(time.time()) + 3600


def open_room(providers: Providers, **properties: Any) -> str:
    body = {"privacy": "private", "properties": {"exp": LATER, **properties}}
    return str(providers.daily("POST", "/rooms", body).json()["name"])


def token(providers: Providers, **properties: Any) -> str:
    return str(providers.daily("POST", "/meeting-tokens", {"properties": properties}).json()["token"])


def join(providers: Providers, room: str, **properties: Any) -> Any:
    given = token(providers, **({"room_name": room, "exp": LATER} | properties))
    return providers.control("POST", f"/_daily/rooms/{room}/join", {"token": given})
