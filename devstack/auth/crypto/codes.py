"""Makes random codes, and the hash that the database stores for a code."""

import base64
import hashlib
import secrets
import string

PKCE_PREFIX = "pkce_"


def one_time_code(length: int) -> str:
    """A decimal code of `length` digits."""
    return str(secrets.randbelow(10**length)).zfill(length)


def token_hash(recipient: str, code: str, *, pkce: bool = False) -> str:
    """GoTrue's hash of a code: SHA-224 of address and code, in hex; with a prefix in a PKCE flow."""
    return (PKCE_PREFIX if pkce else "") + hashlib.sha224((recipient + code).encode()).hexdigest()


def refresh_token() -> str:
    """A refresh token of version 1: twelve characters of lower-case base32."""
    return base64.b32encode(secrets.token_bytes(8)).decode().lower()[:12]


def unguessable_password() -> str:
    """A random password for accounts that are created without one; it satisfies any rule."""
    return "aA1!" + "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(60))


def challenge_answers(challenge: str, method: str, verifier: str) -> bool:
    """Whether `verifier` matches the PKCE challenge (`s256` or `plain`; RFC 7636)."""
    if method == "s256":
        digest = hashlib.sha256(verifier.encode()).digest()
        verifier = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    return secrets.compare_digest(challenge.encode(), verifier.encode())
