"""Caches the public keys of Supabase Auth. Tokens with unknown key ids do not cause more fetches."""

import json
import threading
import time
from collections.abc import Callable
from typing import Any

from jwt import PyJWK, PyJWTError

from functions.connection import Answer, Connection
from functions.errors import DatabaseUnavailable, Unauthenticated, Unavailable
from functions.settings import settings

ALGORITHMS = frozenset({"ES256", "RS256"})
LIFETIME = 600.0
# The pause between two fetches. It does not depend on unknown key ids, which may be forged.
PAUSE = 10.0


def fetch_published() -> Answer:
    """The JWKS document of Supabase Auth. Raises `DatabaseUnavailable`."""
    return Connection.of_this_thread(settings().supabase_url).get("/auth/v1/.well-known/jwks.json")


class KeySet:
    """Keys by their id, at most `LIFETIME` seconds old, or older if Supabase cannot be reached."""

    def __init__(
        self, fetch: Callable[[], Answer] = fetch_published, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._fetch, self._clock = fetch, clock
        self._keys: dict[str, PyJWK] = {}
        self._fetched, self._tried = float("-inf"), float("-inf")
        self._lock = threading.Lock()

    def find(self, kid: str) -> PyJWK:
        """The key with that id; its `algorithm_name` is the only one it verifies.

        Raises `Unauthenticated` for an unknown key, `Unavailable` with the code `auth_unavailable` when no
        key is known at all and none can be fetched.
        """
        key = self._known(kid)
        if key is None:
            raise Unauthenticated
        return key

    def _known(self, kid: str) -> PyJWK | None:
        if kid not in self._keys or self._clock() - self._fetched > LIFETIME:
            with self._lock:
                self._refresh(kid)
        return self._keys.get(kid)

    def _refresh(self, kid: str) -> None:
        now = self._clock()
        stale = kid not in self._keys or now - self._fetched > LIFETIME
        if stale and (not self._keys or now - self._tried > PAUSE):
            self._tried = now
            self._load()
        if not self._keys:
            raise Unavailable("auth_unavailable")

    def _load(self) -> None:
        try:
            answer = self._fetch()
        except DatabaseUnavailable:
            return  # the cached keys stay in use until new ones can be fetched
        if answer.status == 200:
            self._keys = _parse(answer.body) or self._keys
            self._fetched = self._clock()


def _parse(document: bytes) -> dict[str, PyJWK]:
    """The usable keys of a JWKS: asymmetric, for signing, with an id."""
    try:
        listed = [
            jwk for jwk in json.loads(document)["keys"] if jwk.get("kid") and jwk.get("use") in {None, "sig"}
        ]
        return {jwk["kid"]: PyJWK(jwk) for jwk in listed if _algorithm(jwk) in ALGORITHMS}
    except (ValueError, KeyError, TypeError, AttributeError, PyJWTError):
        return {}


def _algorithm(jwk: dict[str, Any]) -> Any:
    by_type = {"EC": "ES256", "RSA": "RS256"}.get(jwk.get("kty", ""))
    return by_type if jwk.get("alg", by_type) == by_type else None
