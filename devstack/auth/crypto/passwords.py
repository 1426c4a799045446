"""Hashes passwords with bcrypt in GoTrue's format, in a thread because hashing blocks the event loop."""

import asyncio

import bcrypt

from devstack.auth import errors
from devstack.auth.conf import Settings
from devstack.auth.crypto import codes

_LIMIT = 72  # bytes; bcrypt ignores the rest


async def hashed(settings: Settings, password: str) -> str:
    """The hash of a password of at most 72 bytes. An empty password is replaced with a random one."""
    password = password or codes.unguessable_password()
    salt = bcrypt.gensalt(settings.password_cost, prefix=b"2a")
    made = await asyncio.to_thread(bcrypt.hashpw, password.encode(), salt)
    return made.decode()


async def matches(password: str, stored: str | None) -> bool:
    """Whether the password matches the hash. Also reads the hashes of pgcrypto's crypt()."""
    if not stored:
        return False
    try:
        return await asyncio.to_thread(bcrypt.checkpw, password.encode()[:_LIMIT], stored.encode())
    except ValueError:  # not a bcrypt hash
        return False


def is_hash(text: str) -> bool:
    """Whether `text` is a bcrypt hash, for accounts imported with one."""
    return text.startswith(("$2a$", "$2b$", "$2y$")) and len(text) == 60


def weaknesses(settings: Settings, password: str) -> errors.AuthError | None:
    """The 422 weak_password for this password, or None. Raises validation_failed when it is too long."""
    if len(password.encode()) > _LIMIT:
        raise errors.invalid(f"Password cannot be longer than {_LIMIT} characters")
    found: dict[str, str] = {}
    if len(password) < settings.password_min:
        found["length"] = f"Password should be at least {settings.password_min} characters."
    if not all(set(password) & set(characters) for characters in settings.password_sets):
        sets = ", ".join(settings.password_sets)
        found["characters"] = f"Password should contain at least one character of each: {sets}."
    return errors.weak_password(" ".join(found.values()), list(found)) if found else None


def require_strength(settings: Settings, password: str) -> None:
    """Check a new password. Raises 422 weak_password with the reasons, or 400 when it is too long."""
    if weak := weaknesses(settings, password):
        raise weak
