"""Verifies the caller's access token in this process. The first request with a token loads this module.

A token is valid if Supabase Auth signed it with a published asymmetric key, for our issuer and audience, and
for a person who is not anonymous. Every RPC checks in the database that session and profile are active.
"""

from functools import cache
from typing import Any
from uuid import UUID

import jwt

from chalice_app.keys import KeySet
from functions.actor import Actor
from functions.errors import Forbidden, Unauthenticated
from functions.settings import settings

AUDIENCE = "authenticated"
LEEWAY_SECONDS = 5
REQUIRED = ["exp", "iss", "aud", "sub", "role", "session_id"]


class Verifier:
    """Verifies access tokens of one issuer with its published keys."""

    def __init__(self, keys: KeySet, issuer: str) -> None:
        self._keys, self._issuer = keys, issuer

    def actor_of(self, authorization: str | None) -> Actor:
        """The person whose access token is in an Authorization header.

        Raises `Unauthenticated` (token_missing, token_expired, invalid_token), `Forbidden`
        (anonymous_not_allowed), or `Unavailable` when no signing key is available.
        """
        claims = self._verified(_bearer(authorization))
        if claims["role"] != "authenticated":
            raise Unauthenticated
        if claims.get("is_anonymous", False) is not False:
            raise Forbidden("anonymous_not_allowed")
        try:
            return Actor(UUID(claims["sub"]), UUID(claims["session_id"]))
        except (ValueError, AttributeError, TypeError):
            raise Unauthenticated from None

    def _verified(self, token: str) -> dict[str, Any]:
        try:
            key = self._keys.find(str(jwt.get_unverified_header(token).get("kid")))
            return jwt.decode(
                token,
                key,
                algorithms=[key.algorithm_name],
                audience=AUDIENCE,
                issuer=self._issuer,
                leeway=LEEWAY_SECONDS,
                options={"require": REQUIRED, "strict_aud": True},
            )
        except jwt.ExpiredSignatureError:
            raise Unauthenticated("token_expired") from None
        except jwt.PyJWTError:
            raise Unauthenticated from None


@cache
def verifier() -> Verifier:
    """The verifier of this process, which caches the keys."""
    return Verifier(KeySet(), settings().issuer)


def _bearer(authorization: str | None) -> str:
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated("token_missing")
    return token.strip()
