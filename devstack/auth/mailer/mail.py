"""Sends mails with a code and a link, and stores the hash of the code with the user."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from urllib.parse import quote

from devstack.auth import redirects
from devstack.auth.crypto import codes
from devstack.auth.mailer import templates
from devstack.auth.mailer.frequency import require_pause
from devstack.auth.models import one_time_tokens, user_changes, users
from devstack.auth.models.one_time_tokens import Kind
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest
from devstack.inbox import deliver

_Letter: TypeAlias = tuple[Kind, str, str, str]  # and to whom, the code, its hash


@dataclass(frozen=True)
class Purpose:
    """A kind of mail: its template, the verification type of its link, the columns it uses."""

    template: str
    verification: str
    kind: Kind
    sent_at: str
    limited: bool = True


CONFIRMATION = Purpose("confirmation", "signup", "confirmation_token", "confirmation_sent_at")
INVITE = Purpose("invite", "invite", "confirmation_token", "confirmation_sent_at", limited=False)
RECOVERY = Purpose("recovery", "recovery", "recovery_token", "recovery_sent_at")
MAGIC_LINK = Purpose("magic_link", "magiclink", "recovery_token", "recovery_sent_at")
REAUTHENTICATION = Purpose(
    "reauthentication", "reauthentication", "reauthentication_token", "reauthentication_sent_at"
)


async def send(request: AuthRequest, conn: Conn, user: User, purpose: Purpose, *, pkce: bool = False) -> User:
    """Mail the user a new code. Raises 429 over_email_send_rate_limit when the last one is too recent."""
    if purpose.limited:
        _require_pause(request, getattr(user, purpose.sent_at))
    address = user.email or ""
    code = codes.one_time_code(request.settings.email_otp_length)
    token = codes.token_hash(address, code, pkce=pkce)
    times = {purpose.sent_at: now(), **({"invited_at": now()} if purpose is INVITE else {})}
    user = await user_changes.expect_token(conn, user, purpose.kind, address, token, **times)
    url = link(request, token, purpose.verification)
    await _post(request, user, purpose.template, address, code, token, url)
    return user


async def send_email_change(request: AuthRequest, conn: Conn, user: User, new: str, *, pkce: bool) -> User:
    """Mail a code to the new address and, if both addresses must confirm, to the current one."""
    _require_pause(request, user.email_change_sent_at)
    letters = [_letter(request, "email_change_token_new", new, pkce=pkce)]
    if request.settings.double_confirm_changes and user.email:
        letters.append(_letter(request, "email_change_token_current", user.email, pkce=pkce))
    hashes = {kind: token for kind, _, _, token in letters}
    user = await users.update(
        conn, user, email_change=new, email_change_sent_at=now(), email_change_confirm_status=0, **hashes
    )
    for kind, address, code, token in letters:
        await one_time_tokens.store(conn, user, kind, address, token)
        url = link(request, token, "email_change")
        await _post(request, user, "email_change", address, code, token, url)
    return user


def link(request: AuthRequest, token: str, verification: str, redirect_to: str = "") -> str:
    """The link in a mail: GET /verify."""
    target = redirects.escaped(redirect_to or redirects.destination(request))
    return f"{request.external_url}/verify?token={quote(token)}&type={verification}&redirect_to={target}"


def _require_pause(request: AuthRequest, sent_at: datetime | None) -> None:
    require_pause(sent_at, request.settings.email_frequency, "over_email_send_rate_limit")


def _letter(request: AuthRequest, kind: Kind, address: str, *, pkce: bool) -> _Letter:
    code = codes.one_time_code(request.settings.email_otp_length)
    return kind, address, code, codes.token_hash(address, code, pkce=pkce)


async def _post(
    request: AuthRequest, user: User, template: str, to: str, code: str, token: str, url: str
) -> None:
    values = {
        "ConfirmationURL": url, "Token": code, "TokenHash": token, "SiteURL": request.settings.site_url,
        "RedirectTo": redirects.destination(request), "Email": user.email or "",
        "NewEmail": user.email_change, "SendingTo": to,
    }  # fmt: skip
    await deliver(request.service.config, templates.render(request.service, template, to, values))
