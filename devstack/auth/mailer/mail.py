"""Mails with a code and a link, and the hash of the code beside the user it was sent to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias
from urllib.parse import quote

from devstack.auth import errors, redirects
from devstack.auth.crypto import codes
from devstack.auth.mailer import templates
from devstack.auth.models import flow_states, one_time_tokens, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call
from devstack.inbox import deliver

_Column: TypeAlias = Literal["confirmation", "recovery", "reauthentication"]


@dataclass(frozen=True)
class Purpose:
    """Why a mail is sent: its template, the verification type of its link, the columns it uses."""

    template: str
    verification: str
    column: _Column
    limited: bool = True


CONFIRMATION = Purpose("confirmation", "signup", "confirmation")
INVITE = Purpose("invite", "invite", "confirmation", limited=False)
RECOVERY = Purpose("recovery", "recovery", "recovery")
MAGIC_LINK = Purpose("magic_link", "magiclink", "recovery")
REAUTHENTICATION = Purpose("reauthentication", "reauthentication", "reauthentication")


async def send(call: Call, conn: Conn, user: User, purpose: Purpose, *, pkce: bool = False) -> User:
    """Mail the user a fresh code. Raises 429 over_email_send_rate_limit when the last one is too recent."""
    if purpose.limited:
        _require_pause(call, getattr(user, f"{purpose.column}_sent_at"))
    address = user.email or ""
    code, token = _code(call, address, pkce=pkce)
    user = await _store(conn, user, purpose, token)
    await _post(call, user, purpose.template, address, code, link(call, token, purpose.verification))
    return user


async def send_email_change(call: Call, conn: Conn, user: User, new: str, *, pkce: bool) -> User:
    """Mail codes to the new address and, when changes are confirmed twice, to the current one."""
    _require_pause(call, user.email_change_sent_at)
    letters = {"email_change_token_new": (new, *_code(call, new, pkce=pkce))}
    if call.settings.double_confirm_changes and user.email:
        letters["email_change_token_current"] = (user.email, *_code(call, user.email, pkce=pkce))
    hashes = {kind: token for kind, (_, _, token) in letters.items()}
    user = await users.update(
        conn, user, email_change=new, email_change_sent_at=now(), email_change_confirm_status=0, **hashes
    )
    for kind, (address, code, token) in letters.items():
        await one_time_tokens.store(conn, user, kind, address, token)  # type: ignore[arg-type]  # the two keys above
        await _post(call, user, "email_change", address, code, link(call, token, "email_change"))
    return user


def link(call: Call, token: str, verification: str, redirect_to: str = "") -> str:
    """The link that a mail carries: GET /verify."""
    target = redirects.escaped(redirect_to or redirects.destination(call))
    return f"{call.settings.url}/verify?token={quote(token)}&type={verification}&redirect_to={target}"


def seconds_left(sent_at: datetime, pause: float) -> int:
    return max(int(pause - (now() - sent_at).total_seconds()), 0)


def _require_pause(call: Call, sent_at: datetime | None) -> None:
    require_pause(sent_at, call.settings.email_frequency.total_seconds(), _too_many)


def require_pause(sent_at: datetime | None, pause: float, refuse: Callable[[str], errors.AuthError]) -> None:
    """Raises `refuse(message)` when the last message was sent less than `pause` seconds ago."""
    if sent_at is not None and (now() - sent_at).total_seconds() < pause:
        left = seconds_left(sent_at, pause)
        raise refuse(f"For security purposes, you can only request this after {left} seconds.")


def _too_many(message: str) -> errors.AuthError:
    return errors.too_many("over_email_send_rate_limit", message)


def _code(call: Call, address: str, *, pkce: bool) -> tuple[str, str]:
    code = codes.one_time_code(call.settings.email_otp_length)
    return code, (flow_states.PREFIX if pkce else "") + codes.token_hash(address, code)


async def _store(conn: Conn, user: User, purpose: Purpose, token: str) -> User:
    invited = {"invited_at": now()} if purpose is INVITE else {}
    columns = {f"{purpose.column}_token": token, f"{purpose.column}_sent_at": now(), **invited}
    user = await users.update(conn, user, **columns)
    kinds: dict[str, one_time_tokens.Kind] = {
        "confirmation": "confirmation_token",
        "recovery": "recovery_token",
        "reauthentication": "reauthentication_token",
    }
    await one_time_tokens.store(conn, user, kinds[purpose.column], user.email or "", token)
    return user


async def _post(call: Call, user: User, template: str, to: str, code: str, url: str) -> None:
    values = {
        "ConfirmationURL": url, "Token": code, "TokenHash": url.partition("token=")[2].partition("&")[0],
        "SiteURL": call.settings.site_url, "RedirectTo": redirects.destination(call),
        "Email": user.email or "", "NewEmail": user.email_change, "SendingTo": to,
    }  # fmt: skip
    await deliver(call.service.config, templates.render(call.service, template, to, values))
