"""Daily's REST API: private rooms, and a short-lived token for each person.

Protocol: docs.daily.co/reference/rest-api (rooms, meeting-tokens). Three of its defaults are unsafe and
always overridden here: rooms are public, a token without `room_name` opens every room, a token without `exp`
is valid for ever. No `name` is sent, since with Daily's HIPAA add-on that makes creation fail: the room's
name is what Daily answers.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlsplit
from uuid import UUID

import httpx

from functions.errors import ProviderRejected
from functions.providers import daily_answers as answers
from functions.providers.daily_answers import Room
from functions.providers.http import DEADLINE_SECONDS, Answer, JsonClient
from functions.secrets import daily_secret
from functions.settings import settings

__all__ = ["Daily", "Room", "from_settings"]
# Patient, doctor, caregivers. Daily's default is 200; this limits what a leaked token can do.
MAX_PARTICIPANTS = 10
EJECT_AT_ONCE = 100


# Returns the API key; called with True it does not use a cached one.
ApiKey = Callable[[bool], str]


class Daily:
    """A client for one Daily domain. Times are Unix seconds.

    Every method raises `ProviderUnavailable` (no answer, 429, 5xx) or `ProviderRejected` (any other refusal,
    or an answer that is not what Daily documents).
    """

    def __init__(
        self,
        *,
        base_url: str,
        api_key: ApiKey,
        transport: httpx.BaseTransport | None = None,
        deadline: float = DEADLINE_SECONDS,
    ) -> None:
        self._http = JsonClient(base_url, transport, deadline=deadline)
        self._key, self._api = api_key, urlsplit(base_url)

    def close(self) -> None:
        """Close the kept-alive connections."""
        self._http.close()

    def create_room(self, *, expires_at: int, not_before: int | None, recording: bool) -> Room:
        """A new private room that nobody can enter after `expires_at` and that empties then.

        A retry may leave an unused room behind; it is private, empty and expires.
        """
        properties: dict[str, Any] = {
            "exp": expires_at,
            "eject_at_room_exp": True,
            "max_participants": MAX_PARTICIPANTS,
        }
        if not_before is not None:
            properties["nbf"] = not_before
        if recording:
            properties["enable_recording"] = "cloud"
        body = self._ask("POST", "/rooms", {"privacy": "private", "properties": properties})
        return answers.room(body, self._api)

    def create_token(
        self, *, room_name: str, user_id: UUID, user_name: str | None, is_owner: bool, expires_at: int
    ) -> str:
        """A token that lets one person into one room until `expires_at`. Never stored, never logged."""
        properties: dict[str, Any] = {
            "room_name": room_name,
            "user_id": str(user_id),
            "is_owner": is_owner,
            "exp": expires_at,
        }
        if user_name is not None:
            properties["user_name"] = user_name
        body = self._ask("POST", "/meeting-tokens", {"properties": properties})
        return answers.token(body)

    def eject(self, room_name: str, user_ids: Sequence[UUID]) -> None:
        """Eject these people from a meeting and ban them; it is no error if they are not in it."""
        for start in range(0, len(user_ids), EJECT_AT_ONCE):
            ids = [str(user_id) for user_id in user_ids[start : start + EJECT_AT_ONCE]]
            self._ask("POST", f"{_path(room_name)}/eject", {"user_ids": ids, "ban": True}, missing_ok=True)

    def delete_room(self, room_name: str) -> None:
        """Delete a room, which also ends its meeting; a room that does not exist is no error."""
        self._ask("DELETE", _path(room_name), missing_ok=True)

    def presence(self, room_name: str) -> int:
        """How many people are in the room now (Daily may be 15 seconds late); 0 if it is gone."""
        body = self._ask("GET", f"{_path(room_name)}/presence", missing_ok=True)
        return answers.total(body)

    def _ask(
        self, method: str, path: str, body: object = None, *, missing_ok: bool = False
    ) -> dict[str, Any] | None:
        """The answer's object; None for a 404 if `missing_ok`."""
        key = self._key(False)
        answer = self._send(method, path, body, key)
        if answer.status == 401 and (rotated := self._key(True)) != key:
            answer = self._send(method, path, body, rotated)
        if missing_ok and answer.status == 404:
            return None
        if answer.status != 200 or not isinstance(answer.body, dict):
            raise ProviderRejected
        return answer.body

    def _send(self, method: str, path: str, body: object, key: str) -> Answer:
        return self._http.request(method, path, body, {"Authorization": f"Bearer {key}"})


def _path(room_name: str) -> str:
    return f"/rooms/{quote(room_name, safe='')}"


@lru_cache(maxsize=1)
def from_settings() -> Daily:
    """The client of this process: only one, so that its retry budget and breaker count every call."""
    return Daily(
        base_url=settings().daily_api_url,
        api_key=lambda fresh: daily_secret(fresh=fresh).api_key,
        deadline=settings().provider_seconds,
    )
