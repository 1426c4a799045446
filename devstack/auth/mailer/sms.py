"""Sends text messages with a code."""

from dataclasses import dataclass

from devstack.auth.crypto import codes
from devstack.auth.mailer.frequency import require_pause
from devstack.auth.models import user_changes
from devstack.auth.models.one_time_tokens import Kind
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest
from devstack.inbox import Sms, deliver


@dataclass(frozen=True)
class Purpose:
    """A kind of message: the columns it uses."""

    kind: Kind
    sent_at: str


CONFIRMATION = Purpose("confirmation_token", "confirmation_sent_at")
PHONE_CHANGE = Purpose("phone_change_token", "phone_change_sent_at")
REAUTHENTICATION = Purpose("reauthentication_token", "reauthentication_sent_at")


async def send(
    request: AuthRequest, conn: Conn, user: User, phone: str, purpose: Purpose
) -> tuple[User, str]:
    """Send a new code to `phone`; return the user and a message id (only test numbers have one).

    Raises 429 over_sms_send_rate_limit when the last one is too recent.
    """
    pause = request.settings.sms_frequency
    require_pause(getattr(user, purpose.sent_at), pause, "over_sms_send_rate_limit")
    fixed = request.settings.test_otps.get(phone)
    code = fixed or codes.one_time_code(request.settings.email_otp_length)
    token = codes.token_hash(phone, code)
    new_number = {"phone_change": phone} if purpose is PHONE_CHANGE else {}
    changes = {purpose.sent_at: now(), **new_number}
    user = await user_changes.expect_token(conn, user, purpose.kind, phone, token, **changes)
    if not fixed:
        await deliver(request.service.config, Sms(phone, _text(request, code)))
    return user, "test-otp" if fixed else ""


def _text(request: AuthRequest, code: str) -> str:
    template = request.settings.sms_template
    return template.replace("{{ .Code }}", code).replace("{{.Code}}", code)
