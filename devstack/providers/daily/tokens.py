"""Meeting tokens: JWTs signed with the API key, their claims abbreviated as Daily's self-signed ones are.

docs.daily.co/reference/rest-api/meeting-tokens/self-signing-tokens
"""

import time
import uuid
from typing import Any

import jwt

from devstack.providers.daily.errors import invalid
from devstack.providers.daily.keys import API_KEY

Json = dict[str, Any]
DOMAIN_ID = "25df5057-ef0d-4d97-bde6-0cf287276cbb"
ABBREVIATED = {
    "room_name": "r",
    "user_id": "ud",
    "user_name": "u",
    "is_owner": "o",
    "enable_recording": "er",
    "start_cloud_recording": "sr",
    "eject_at_token_exp": "ejt",
    "eject_after_elapsed": "eje",
    "enable_screenshare": "ss",
    "start_video_off": "vo",
    "start_audio_off": "ao",
    "lang": "uil",
    "permissions": "p",
}


def mint(properties: Json, *, hipaa: bool) -> str:
    """Sign a token with these properties. A HIPAA domain drops names and user ids that are not UUIDs."""
    kept = {k: v for k, v in properties.items() if not (hipaa and _personal(k, v))}
    claims = {ABBREVIATED.get(k, k): v for k, v in kept.items()}
    return jwt.encode({**claims, "d": DOMAIN_ID, "iat": int(time.time())}, API_KEY, "HS256")


def read(token: str) -> Json:
    """The properties of a valid token. Raises Daily's 400 for an invalid one."""
    try:
        claims = jwt.decode(token, API_KEY, algorithms=["HS256"], options={"verify_iat": False})
    except jwt.InvalidTokenError:
        raise invalid("invalid token") from None
    names = {short: name for name, short in ABBREVIATED.items()}
    return {names.get(k, k): v for k, v in claims.items() if k not in {"d", "iat"}}


def _personal(key: str, value: Any) -> bool:
    return key == "user_name" or (key == "user_id" and not _is_uuid(value))


def _is_uuid(value: Any) -> bool:
    try:
        return bool(uuid.UUID(value))
    except (ValueError, AttributeError):
        return False
