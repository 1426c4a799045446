"""What an administrator may set on an account, as read from a request."""

from datetime import timedelta

from devstack.auth import errors
from devstack.auth.conf import duration
from devstack.auth.crypto import passwords
from devstack.auth.models import user_changes
from devstack.auth.request import Call

_UNREADABLE_BAN = "invalid format for ban duration"


def ban(call: Call) -> timedelta | None:
    """For how long, zero to lift a ban, None to leave it."""
    text = call.text("ban_duration")
    try:
        return None if not text else timedelta() if text == "none" else duration(text)
    except ValueError as error:
        raise errors.invalid(_UNREADABLE_BAN) from error


async def password(call: Call) -> str:
    given, hashed = call.body.get("password"), call.text("password_hash")
    if given is not None and hashed:
        raise errors.invalid("Only a password or a password hash should be provided")
    if hashed and not passwords.is_hash(hashed):
        raise errors.internal("Error creating user")
    if len(call.text("password").encode()) > 72:
        raise errors.invalid("bcrypt: password length exceeds 72 bytes")
    return hashed or await user_changes.password_hash(call.settings, call.text("password"))


async def new_password(call: Call) -> str | None:
    """The hash to store, empty to remove the password, None to leave it."""
    if call.body.get("password") is None:
        return None
    password = call.text("password")
    passwords.require_strength(call.settings, password)
    return await passwords.hashed(call.settings, password)
