"""Signed URLs: HS256 tokens for one object, one action and a limited time, as storage-api makes them."""

import time
from typing import Any

import jwt

from devstack import keys
from devstack.storage.errors import StorageError

DOWNLOAD = "download"
UPLOAD = "upload"
UPLOAD_SECONDS = 7200  # in hosted Supabase, a signed upload URL is valid for two hours


def sign_download(bucket: str, key: str, seconds: int) -> str:
    """The path (from /storage/v1) with which anyone can read one object for `seconds`."""
    url = f"{bucket}/{key}"
    return f"/object/sign/{url}?token={_sign({'url': url, 'scope': DOWNLOAD}, seconds)}"


def sign_upload(bucket: str, key: str, owner: str | None, *, upsert: bool) -> str:
    """A token with which anyone can upload one object in the owner's name."""
    claims = {"owner": owner, "url": f"{bucket}/{key}", "upsert": upsert, "scope": UPLOAD}
    return _sign(claims, UPLOAD_SECONDS)


def verify(token: str, bucket: str, key: str, scope: str) -> dict[str, Any]:
    """The claims of a signed-URL token; raises InvalidJWT or InvalidSignature (both 400)."""
    try:
        claims = jwt.decode(token, keys.JWT_SECRET, ["HS256"], options={"require": ["exp"]})
    except jwt.ExpiredSignatureError as error:
        raise StorageError(400, "InvalidJWT", '"exp" claim timestamp check failed') from error
    except jwt.InvalidTokenError as error:
        raise StorageError(400, "InvalidJWT", "signature verification failed") from error
    if claims.get("scope") != scope:
        raise StorageError(400, "InvalidSignature", f"Token is not scoped for {scope}")
    if claims.get("url") != f"{bucket}/{key}":
        raise StorageError(400, "InvalidSignature", "Invalid signature")
    return dict(claims)


def _sign(claims: dict[str, Any], seconds: int) -> str:
    now = int(time.time())
    return jwt.encode({**claims, "iat": now, "exp": now + seconds}, keys.JWT_SECRET, "HS256")
