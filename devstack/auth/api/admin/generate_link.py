"""POST /admin/generate_link: returns the link and code of a mail without sending it."""

from typing import Any

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors, redirects
from devstack.auth.api.admin.invite import create_account
from devstack.auth.crypto import codes, passwords
from devstack.auth.mailer import mail
from devstack.auth.models import audit_log, user_changes, user_json, users
from devstack.auth.models.one_time_tokens import Kind
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest

_RECOVERIES = {"magiclink", "recovery"}
_CHANGES = {"email_change_current", "email_change_new"}


async def generate_link(request: AuthRequest) -> Response:
    email, kind = addresses.email_address(request.text("email")), request.text("type")
    async with request.transaction() as conn:
        user = await users.by_email(conn, email, request.aud)
        kind = _kind(kind, user)
        code = codes.one_time_code(request.settings.email_otp_length)
        user, token = await _prepare(request, conn, user, kind, email, code)
        shown = await user_json.whole(conn, user)
    return JSONResponse({**shown, **_properties(request, kind, code, token)})


def _kind(kind: str, user: User | None) -> str:
    if kind not in {"signup", "invite", *_RECOVERIES, *_CHANGES}:
        raise errors.invalid("Invalid email action link type requested")
    if user is None and kind == "magiclink":
        return "signup"
    if user is None and kind not in {"signup", "invite"}:
        raise errors.not_found("user_not_found", "User with this email not found")
    return kind


async def _prepare(
    request: AuthRequest, conn: Conn, user: User | None, kind: str, email: str, code: str
) -> tuple[User, str]:
    if user is not None and kind in _CHANGES:
        return await _prepare_change(request, conn, user, kind, code)
    token = codes.token_hash(email, code)
    if user is not None and kind in _RECOVERIES:
        await audit_log.record(conn, user, "user_recovery_requested")
        user = await user_changes.expect_token(
            conn, user, "recovery_token", email, token, recovery_sent_at=now()
        )
        return user, token
    user = await _account(request, conn, user, kind, email)
    times = {"confirmation_sent_at": now(), **({"invited_at": now()} if kind == "invite" else {})}
    user = await user_changes.expect_token(conn, user, "confirmation_token", email, token, **times)
    return user, token


async def _account(request: AuthRequest, conn: Conn, user: User | None, kind: str, email: str) -> User:
    if user is None:
        password = "" if kind == "invite" else _required_password(request)
        return await create_account(request, conn, email, password)
    if user.is_confirmed:
        raise errors.email_exists()
    data = request.mapping("data")
    return await users.merge(conn, user, "raw_user_meta_data", data) if data else user


async def _prepare_change(
    request: AuthRequest, conn: Conn, user: User, kind: str, code: str
) -> tuple[User, str]:
    new = addresses.email_address(request.text("new_email"))
    if kind == "email_change_current" and not request.settings.double_confirm_changes:
        raise errors.invalid("Enable secure email change to generate link for current email")
    if await users.by_email_in_use(conn, new, user.aud, but=user.id):
        raise errors.email_exists()
    pending: dict[str, Any] = {
        "email_change": new, "email_change_sent_at": now(), "email_change_confirm_status": 0,
    }  # fmt: skip
    side: Kind = "email_change_token_new"
    address = new
    if kind == "email_change_current":
        side, address = "email_change_token_current", user.email or ""
    token = codes.token_hash(address, code)
    return await user_changes.expect_token(conn, user, side, address, token, **pending), token


def _required_password(request: AuthRequest) -> str:
    password = request.text("password")
    if request.text("type") == "magiclink":
        return codes.unguessable_password()
    if not password:
        raise errors.invalid("Signup requires a valid password")
    passwords.require_strength(request.settings, password)
    return password


def _properties(request: AuthRequest, kind: str, code: str, token: str) -> dict[str, str]:
    target = redirects.destination(request, request.text("redirect_to"))
    verification = "email_change" if kind in _CHANGES else kind
    return {
        "action_link": mail.link(request, token, verification, target),
        "email_otp": code,
        "hashed_token": token,
        "verification_type": kind,
        "redirect_to": target,
    }
