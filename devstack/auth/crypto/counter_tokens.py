"""Refresh tokens of version 2: a session's id and a counter, signed with its key. They have no rows.

Layout (base64url without padding): version 0, the session's 16 bytes, the counter as a varint, the first 16
bytes of an HMAC-SHA-256 of these, and 4 bytes of SHA-256 as a checksum.
"""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Self
from uuid import UUID

_SIGNATURE, _CHECKSUM = 16, 4


@dataclass(frozen=True)
class CounterToken:
    session_id: UUID
    counter: int
    signed: bytes
    signature: bytes

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse a token, without checking its signature. Raises ValueError when `text` is not one."""
        raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        body, checksum = raw[:-_CHECKSUM], raw[-_CHECKSUM:]
        counter = body[17:-_SIGNATURE]
        if len(counter) < 1 or raw[0] != 0 or hashlib.sha256(body).digest()[:_CHECKSUM] != checksum:
            raise ValueError("not a refresh token")
        return cls(UUID(bytes=body[1:17]), _from_varint(counter), body[:-_SIGNATURE], body[-_SIGNATURE:])

    def signed_with(self, key: str) -> bool:
        return hmac.compare_digest(_sign(key, self.signed), self.signature)


def new_key() -> str:
    return _encode(secrets.token_bytes(32))


def encode(session_id: UUID, counter: int, key: str) -> str:
    """Make the token for this counter value of the session."""
    body = b"\0" + session_id.bytes + _to_varint(counter)
    body += _sign(key, body)
    return _encode(body + hashlib.sha256(body).digest()[:_CHECKSUM])


def _sign(key: str, body: bytes) -> bytes:
    secret = urlsafe_b64decode(key + "=" * (-len(key) % 4))
    return hmac.digest(secret, body, "sha256")[:_SIGNATURE]


def _encode(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def _to_varint(number: int) -> bytes:
    low, rest = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + _to_varint(rest) if rest else bytes([low])


def _from_varint(raw: bytes) -> int:
    if any(byte < 0x80 for byte in raw[:-1]) or raw[-1] >= 0x80:
        raise ValueError("not a varint")
    return sum((byte & 0x7F) << (7 * place) for place, byte in enumerate(raw))
