"""Reads from a request the fields of an account that an administrator may set."""

from datetime import timedelta
from uuid import UUID, uuid4

from devstack.auth import errors
from devstack.auth.crypto import passwords
from devstack.auth.durations import duration
from devstack.auth.models.users import NIL
from devstack.auth.request import AuthRequest

_UNREADABLE_BAN = "invalid format for ban duration"


def ban(request: AuthRequest) -> timedelta | None:
    """The duration of the ban; zero lifts it, None does not change it."""
    text = request.text("ban_duration")
    try:
        return None if not text else timedelta() if text == "none" else duration(text)
    except ValueError as error:
        raise errors.invalid(_UNREADABLE_BAN) from error


async def password(request: AuthRequest) -> str:
    given, hashed = request.body.get("password"), request.text("password_hash")
    if given is not None and hashed:
        raise errors.invalid("Only a password or a password hash should be provided")
    if hashed and not passwords.is_hash(hashed):
        raise errors.internal("Error creating user")
    if len(request.text("password").encode()) > 72:
        raise errors.invalid("bcrypt: password length exceeds 72 bytes")
    return hashed or await passwords.hashed(request.settings, request.text("password"))


async def new_password(request: AuthRequest) -> str | None:
    """The hash to store; empty removes the password, None does not change it."""
    if request.body.get("password") is None:
        return None
    password = request.text("password")
    passwords.require_strength(request.settings, password)
    return await passwords.hashed(request.settings, password)


def new_id(text: str) -> UUID:
    """An id chosen by the caller, or a fresh one. Raises 400 validation_failed."""
    try:
        chosen = UUID(text) if text else uuid4()
    except ValueError as error:
        raise errors.invalid("ID must conform to the uuid v4 format") from error
    if chosen == NIL:
        raise errors.invalid("ID cannot be a nil uuid")
    return chosen
