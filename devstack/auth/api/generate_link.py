"""POST /invite and /admin/generate_link: mails, or the links of mails, on an administrator's behalf."""

from typing import Any

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors, redirects
from devstack.auth.crypto import codes, passwords
from devstack.auth.mailer import mail
from devstack.auth.models import audit_log, identities, one_time_tokens, user_changes, user_json, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call

_TAKEN = "A user with this email address has already been registered"
_RECOVERIES = {"magiclink", "recovery"}
_CHANGES = {"email_change_current", "email_change_new"}


async def invite(call: Call) -> Response:
    """Mail an invitation; the account is made at once and confirmed by the link."""
    email = addresses.email_address(call.text("email"))
    async with call.transaction() as conn:
        user = await users.by_email(conn, email, call.aud)
        if user is not None and user.is_confirmed:
            raise errors.unprocessable("email_exists", _TAKEN)
        user = user or await _account(call, conn, email, "")
        await audit_log.record(conn, None, "user_invited", {"user_id": user.id})
        user = await mail.send(call, conn, user, mail.INVITE)
        return JSONResponse(await user_json.user_json(conn, user))


async def generate_link(call: Call) -> Response:
    """The link and code that a mail would carry, without sending it."""
    email, kind = addresses.email_address(call.text("email")), call.text("type")
    async with call.transaction() as conn:
        user = await users.by_email(conn, email, call.aud)
        kind = _kind(kind, user)
        code = codes.one_time_code(call.settings.email_otp_length)
        user, token = await _prepare(call, conn, user, kind, email, code)
        shown = await user_json.user_json(conn, user)
    return JSONResponse({**shown, **_properties(call, kind, code, token)})


def _kind(kind: str, user: User | None) -> str:
    if kind not in {"signup", "invite", *_RECOVERIES, *_CHANGES}:
        raise errors.invalid("Invalid email action link type requested")
    if user is None and kind == "magiclink":
        return "signup"
    if user is None and kind not in {"signup", "invite"}:
        raise errors.not_found("user_not_found", "User with this email not found")
    return kind


async def _prepare(
    call: Call, conn: Conn, user: User | None, kind: str, email: str, code: str
) -> tuple[User, str]:
    token = codes.token_hash(email, code)
    if user is not None and kind in _RECOVERIES:
        await audit_log.record(conn, user, "user_recovery_requested")
        return await _store(conn, user, "recovery_token", email, token, recovery_sent_at=now()), token
    if user is not None and kind in _CHANGES:
        return await _prepare_change(call, conn, user, kind, code)
    if user is not None and user.is_confirmed:
        raise errors.unprocessable("email_exists", _TAKEN)
    if user is None:
        user = await _account(call, conn, email, "" if kind == "invite" else _required_password(call))
    elif data := call.mapping("data"):
        user = await users.merge(conn, user, "raw_user_meta_data", data)
    invited: dict[str, Any] = {"invited_at": now()} if kind == "invite" else {}
    sent = {"confirmation_sent_at": now(), **invited}
    return await _store(conn, user, "confirmation_token", email, token, **sent), token


async def _prepare_change(call: Call, conn: Conn, user: User, kind: str, code: str) -> tuple[User, str]:
    new = addresses.email_address(call.text("new_email"))
    if kind == "email_change_current" and not call.settings.double_confirm_changes:
        raise errors.invalid("Enable secure email change to generate link for current email")
    if await users.taken_email(conn, new, user.aud, but=user.id):
        raise errors.unprocessable("email_exists", _TAKEN)
    pending: dict[str, Any] = {
        "email_change": new, "email_change_sent_at": now(), "email_change_confirm_status": 0,
    }  # fmt: skip
    side: one_time_tokens.Kind = "email_change_token_new"
    address = new
    if kind == "email_change_current":
        side, address = "email_change_token_current", user.email or ""
    token = codes.token_hash(address, code)
    return await _store(conn, user, side, address, token, **pending), token


async def _store(
    conn: Conn, user: User, kind: one_time_tokens.Kind, address: str, token: str, **columns: Any
) -> User:
    user = await users.update(conn, user, **{kind: token}, **columns)
    await one_time_tokens.store(conn, user, kind, address, token)
    return user


def _required_password(call: Call) -> str:
    password = call.text("password")
    if call.text("type") == "magiclink":
        return codes.unguessable_password()
    if not password:
        raise errors.invalid("Signup requires a valid password")
    passwords.require_strength(call.settings, password)
    return password


async def _account(call: Call, conn: Conn, email: str, password: str) -> User:
    stored = await passwords.hashed(call.settings, password) if password else ""
    user = await user_changes.create(
        conn, call.aud, "email", email=email, encrypted_password=stored,
        raw_user_meta_data=call.mapping("data") or {},
    )  # fmt: skip
    await identities.create(conn, user, "email", email=email)
    return user


def _properties(call: Call, kind: str, code: str, token: str) -> dict[str, str]:
    target = redirects.destination(call, call.text("redirect_to"))
    verification = "email_change" if kind in _CHANGES else kind
    return {
        "action_link": mail.link(call, token, verification, target),
        "email_otp": code,
        "hashed_token": token,
        "verification_type": kind,
        "redirect_to": target,
    }
