"""Whether a code or link is good, and whose it is. What follows from it is in verify.py."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from devstack.auth import errors
from devstack.auth.crypto import codes
from devstack.auth.models import flow_states, one_time_tokens, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call

_LINK_KINDS: dict[str, tuple[one_time_tokens.Kind, ...]] = {
    "email": ("confirmation_token", "recovery_token"),
    "signup": ("confirmation_token",),
    "invite": ("confirmation_token",),
    "recovery": ("recovery_token",),
    "magiclink": ("recovery_token",),
    "email_change": ("email_change_token_current", "email_change_token_new"),
}


@dataclass(frozen=True)
class Presented:
    """What was shown: a hash (from a link) or a code with the address it was sent to."""

    kind: str
    token_hash: str
    code: str = ""
    email: str = ""
    phone: str = ""


async def check(call: Call, conn: Conn, shown: Presented) -> tuple[User, str]:
    """The user, and the verification type with `email` resolved. Raises 403 otp_expired, user_banned."""
    user = await (_by_code(call, conn, shown) if shown.code else _by_link(conn, shown))
    if user is None:
        raise _refusal(shown)
    user = await users.locked(conn, user)  # so that a code or link that comes twice at once works once
    if user.is_banned:
        raise errors.forbidden("user_banned", "User is banned")
    kind = _resolved(user, shown)
    if not _is_good(call, user, shown, kind):
        raise _refusal(shown)
    return user, kind


async def _by_link(conn: Conn, shown: Presented) -> User | None:
    kinds = _LINK_KINDS.get(shown.kind)
    if kinds is None:
        raise errors.invalid("Invalid email verification type")
    return await one_time_tokens.owner(conn, shown.token_hash, *kinds)


async def _by_code(call: Call, conn: Conn, shown: Presented) -> User | None:
    if shown.kind == "phone_change":
        return await users.by_phone_change(conn, shown.phone, call.aud)
    if shown.kind == "sms":
        return await users.by_phone(conn, shown.phone, call.aud)
    if shown.kind == "email_change":
        kinds = _LINK_KINDS["email_change"]
        plain = await one_time_tokens.owner(conn, shown.token_hash, *kinds)
        return plain or await one_time_tokens.owner(conn, flow_states.PREFIX + shown.token_hash, *kinds)
    return await users.by_email(conn, shown.email, call.aud)


def _resolved(user: User, shown: Presented) -> str:
    if shown.kind != "email":
        return shown.kind
    return "magiclink" if _same(shown, user.recovery_token) else "signup"


def _is_good(call: Call, user: User, shown: Presented, kind: str) -> bool:
    if shown.phone and shown.code and call.settings.test_otps.get(shown.phone) == shown.code:
        return True
    candidates, sent_at = _expected(user, kind)
    fresh = sent_at is not None and now() <= sent_at + timedelta(seconds=call.settings.otp_expiry)
    return fresh and any(_same(shown, candidate) for candidate in candidates)


def _expected(user: User, kind: str) -> tuple[tuple[str, ...], datetime | None]:
    if kind in {"signup", "invite", "sms"}:
        return (user.confirmation_token,), user.confirmation_sent_at
    if kind in {"recovery", "magiclink"}:
        return (user.recovery_token,), user.recovery_sent_at
    if kind == "email_change":
        both = (user.email_change_token_current, user.email_change_token_new)
        return both, user.email_change_sent_at
    if kind == "phone_change":
        return (user.phone_change_token,), user.phone_change_sent_at
    raise errors.invalid("Unsupported verification type")


def _same(shown: Presented, expected: str) -> bool:
    accepted = (
        (shown.token_hash, flow_states.PREFIX + shown.token_hash) if shown.code else (shown.token_hash,)
    )
    return bool(expected) and any(secrets.compare_digest(one, expected) for one in accepted)


def nonce_is_good(call: Call, user: User, nonce: str) -> bool:
    """Whether a reauthentication code is the one that was sent last."""
    shown = Presented("reauthentication", codes.token_hash(user.email or user.phone or "", nonce), nonce)
    sent_at = user.reauthentication_sent_at
    fresh = sent_at is not None and now() <= sent_at + timedelta(seconds=call.settings.otp_expiry)
    return fresh and _same(shown, user.reauthentication_token)


def _refusal(shown: Presented) -> errors.AuthError:
    by_code = "Token has expired or is invalid"
    return errors.forbidden("otp_expired", by_code if shown.code else "Email link is invalid or has expired")
