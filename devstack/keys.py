"""The keys of the local stack: the Supabase CLI's well-known ones, and one key of our own.

They are public (every `supabase start` uses them), so they must protect only local stacks.
"""

import json
import os
import time
from functools import cache
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm
from jwt.utils import base64url_encode

JWT_SECRET = "super-secret-jwt-token-with-at-least-32-characters-long"
PUBLISHABLE_KEY = "sb_publishable_ACJWlzQHlZjBrEguHvfOxg_3BJgxAaH"
SECRET_KEY = "sb_secret_N7UND0UgjKTVK-Uodkm0Hg_xSvEMPvz"
SIGNING_KEY: dict[str, Any] = {
    "kty": "EC",
    "kid": "b81269f1-21d8-4f2e-b719-c2240a840d90",
    "use": "sig",
    "key_ops": ["sign", "verify"],
    "alg": "ES256",
    "ext": True,
    "crv": "P-256",
    "x": "M5Sjqn5zwC9Kl1zVfUUGvv9boQjCGd45G8sdopBExB4",
    "y": "P6IXMvA2WYXSHSOMTBH2jsw_9rrzGy89FjPf6oOsIxQ",
    "d": "dIhR8wywJlqlua4y_yMq2SLhlFXDZJBCvFrY1DCHyVU",
}
_LEGACY_EXPIRY = 1983812996


def mint(claims: dict[str, Any], key: dict[str, Any] = SIGNING_KEY) -> str:
    """Sign `claims` as an ES256 JWT with a private JWK; the header names its `kid`."""
    return jwt.encode(claims, _private(json.dumps(key)), "ES256", headers={"kid": key["kid"]})


def mint_legacy(claims: dict[str, Any]) -> str:
    """Sign `claims` with the legacy shared secret (HS256)."""
    return jwt.encode(claims, JWT_SECRET, "HS256")


@cache
def legacy_key(role: str) -> str:
    """The CLI's legacy API key (a JWT) of `anon` or `service_role`; it is the same on every machine."""
    return mint_legacy({"iss": "supabase-demo", "role": role, "exp": _LEGACY_EXPIRY})


def verify(token: str, workflow_jwk: dict[str, Any] | None = None) -> dict[str, Any]:
    """The claims of a token that this stack signed: an ES256 access token or a legacy HS256 one.

    With `workflow_jwk`, also of a token that this key signed. The caller must check audience and issuer.
    Raises `jwt.InvalidTokenError`.
    """
    header = jwt.get_unverified_header(token)
    if header.get("alg") == "HS256":
        return _decode(token, JWT_SECRET, "HS256")
    if workflow_jwk and header.get("kid") == workflow_jwk["kid"]:
        return _decode(token, ECAlgorithm.from_jwk(json.dumps(workflow_jwk)), "ES256")
    return _decode(token, _public(), "ES256")


def public_jwk(key: dict[str, Any] = SIGNING_KEY) -> dict[str, Any]:
    """The public half of a private JWK, for verifying only."""
    return {**{k: v for k, v in key.items() if k != "d"}, "key_ops": ["verify"]}


def jwks() -> dict[str, Any]:
    """The content of `/auth/v1/.well-known/jwks.json`: the public signing keys, never the secret."""
    return {"keys": [public_jwk()]}


def postgrest_jwks(home: Path) -> dict[str, Any]:
    """The keys PostgREST accepts: for access tokens, legacy keys, and the functions' workflow tokens."""
    legacy = {"kty": "oct", "k": base64url_encode(JWT_SECRET.encode()).decode(), "alg": "HS256"}
    return {"keys": [public_jwk(), legacy, public_jwk(workflow_key(home / "workflow-key.json"))]}


def workflow_key(file: Path) -> dict[str, Any]:
    """The private JWK that signs workflow tokens, made on first use and readable only by its owner."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        _write_private(file, json.dumps(_new_key()))
    return dict(json.loads(file.read_text()))


def mint_workflow(role: str, key: dict[str, Any], days: int = 90) -> str:
    """A token for `workflow_api`, `workflow_jobs` or `workflow_signer`, the functions' only credentials."""
    now = int(time.time())
    return mint({"iss": "carebase-workflows", "role": role, "iat": now, "exp": now + days * 86400}, key)


def _decode(token: str, key: Any, algorithm: str) -> dict[str, Any]:
    return dict(jwt.decode(token, key, algorithms=[algorithm], options={"verify_aud": False}))


@cache
def _public() -> Any:
    return ECAlgorithm.from_jwk(json.dumps(public_jwk()))


@cache
def _private(key: str) -> Any:
    return ECAlgorithm.from_jwk(key)


def _new_key() -> dict[str, Any]:
    jwk = ECAlgorithm.to_jwk(ec.generate_private_key(ec.SECP256R1()), as_dict=True)
    kid = base64url_encode(os.urandom(16)).decode()
    return {**jwk, "kid": kid, "use": "sig", "alg": "ES256", "key_ops": ["sign", "verify"]}


def _write_private(file: Path, text: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as stream:
        stream.write(text)
