"""Checks whether a code or link is valid, and finds its user."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from devstack.auth import errors
from devstack.auth.crypto import codes
from devstack.auth.models import one_time_tokens, users
from devstack.auth.models.one_time_tokens import Kind
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest

_LINK_KINDS: dict[str, tuple[Kind, ...]] = {
    "email": ("confirmation_token", "recovery_token"),
    "signup": ("confirmation_token",),
    "invite": ("confirmation_token",),
    "recovery": ("recovery_token",),
    "magiclink": ("recovery_token",),
    "email_change": ("email_change_token_current", "email_change_token_new"),
}


@dataclass(frozen=True)
class VerifyParams:
    """The request's input: a hash (from a link), or a code with the address that it was sent to."""

    kind: str
    token_hash: str
    code: str = ""
    email: str = ""
    phone: str = ""

    @property
    def hashes(self) -> tuple[str, ...]:
        """The hashes that may be stored for it: a code does not show whether it belongs to a PKCE flow."""
        linked = (codes.PKCE_PREFIX + self.token_hash,) if self.code else ()
        return self.token_hash, *linked


async def check(request: AuthRequest, conn: Conn, params: VerifyParams) -> tuple[User, str]:
    """Find the user, and the type with `email` resolved. Raises 403 otp_expired, user_banned."""
    user = await (_by_code(request, conn, params) if params.code else _by_link(conn, params))
    if user is None:
        raise _refusal(params)
    # Locked, so that of two concurrent requests with one code, only one succeeds.
    user = await users.locked(conn, user)
    if user.is_banned:
        raise errors.forbidden("user_banned", "User is banned")
    kind = _resolved(user, params)
    if not _is_good(request, user, params, kind):
        raise _refusal(params)
    return user, kind


async def _by_link(conn: Conn, params: VerifyParams) -> User | None:
    kinds = _LINK_KINDS.get(params.kind)
    if kinds is None:
        raise errors.invalid("Invalid email verification type")
    return await one_time_tokens.owner(conn, params.token_hash, *kinds)


async def _by_code(request: AuthRequest, conn: Conn, params: VerifyParams) -> User | None:
    if params.kind == "phone_change":
        return await users.by_phone_change(conn, params.phone, request.aud)
    if params.kind == "sms":
        return await users.by_phone(conn, params.phone, request.aud)
    if params.kind == "email_change":
        kinds = _LINK_KINDS["email_change"]
        plain, linked = params.hashes
        owner = await one_time_tokens.owner(conn, plain, *kinds)
        return owner or await one_time_tokens.owner(conn, linked, *kinds)
    return await users.by_email(conn, params.email, request.aud)


def _resolved(user: User, params: VerifyParams) -> str:
    if params.kind != "email":
        return params.kind
    return "magiclink" if _same(params, user.recovery_token) else "signup"


def _is_good(request: AuthRequest, user: User, params: VerifyParams, kind: str) -> bool:
    if params.phone and params.code and request.settings.test_otps.get(params.phone) == params.code:
        return True
    candidates, sent_at = _expected(user, kind)
    return _is_fresh(request, sent_at) and any(_same(params, candidate) for candidate in candidates)


def _is_fresh(request: AuthRequest, sent_at: datetime | None) -> bool:
    return sent_at is not None and now() <= sent_at + timedelta(seconds=request.settings.otp_expiry)


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


def _same(params: VerifyParams, expected: str) -> bool:
    return bool(expected) and any(secrets.compare_digest(one, expected) for one in params.hashes)


def nonce_is_good(request: AuthRequest, user: User, nonce: str) -> bool:
    """Whether a reauthentication code is the last one sent."""
    params = VerifyParams("reauthentication", codes.token_hash(user.email or user.phone or "", nonce), nonce)
    fresh = _is_fresh(request, user.reauthentication_sent_at)
    return fresh and _same(params, user.reauthentication_token)


def _refusal(params: VerifyParams) -> errors.AuthError:
    by_code = "Token has expired or is invalid"
    return errors.forbidden("otp_expired", by_code if params.code else "Email link is invalid or has expired")
