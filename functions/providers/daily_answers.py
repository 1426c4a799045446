"""Checks Daily's answers: patients are sent to the address in one, so anything unexpected is refused."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urlsplit

from functions.errors import ProviderRejected

Body = dict[str, Any] | None
ROOM_NAME = re.compile(r"[A-Za-z0-9_-]{1,128}")
ROOM_URL = re.compile(r"\S{1,2048}")
TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]{16,8192}")
# Exact, because a browser reads `https://evil.example\\.daily.co` as another host than urlsplit does.
DAILY_HOST = re.compile(r"[a-z0-9-]{1,63}\.daily\.co")


@dataclass(frozen=True)
class Room:
    """A room at Daily: the name it was given and the address participants open."""

    name: str
    url: str


def room(body: Body, api: SplitResult) -> Room:
    """The private room in an answer, on Daily's domain or on the API's own. Raises `ProviderRejected`."""
    name, url = _text(body, "name", ROOM_NAME), _text(body, "url", ROOM_URL)
    if (body or {}).get("privacy") != "private" or not _is_daily_s(url, name, api):
        raise ProviderRejected
    return Room(name, url)


def token(body: Body) -> str:
    """The token of an answer. Raises `ProviderRejected`."""
    return _text(body, "token", TOKEN)


def total(body: Body) -> int:
    """The count of an answer; 0 for none, since a room that is gone is empty. Raises `ProviderRejected`."""
    count = 0 if body is None else body.get("total_count")
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise ProviderRejected
    return count


def _is_daily_s(url: str, name: str, api: SplitResult) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    at_daily = parts.scheme == "https" and DAILY_HOST.fullmatch(parts.netloc) is not None
    beside_api = (parts.scheme, parts.netloc) == (api.scheme, api.netloc)
    return (at_daily or beside_api) and parts.path.rpartition("/")[2] == name


def _text(body: Body, key: str, shape: re.Pattern[str]) -> str:
    value = (body or {}).get(key)
    if not isinstance(value, str) or not shape.fullmatch(value):
        raise ProviderRejected
    return value
