"""Text messages with a code."""

from dataclasses import dataclass

from devstack.auth import errors
from devstack.auth.crypto import codes
from devstack.auth.mailer import mail
from devstack.auth.models import one_time_tokens, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call
from devstack.inbox import Sms, deliver


@dataclass(frozen=True)
class Purpose:
    """Why a message is sent: the columns it uses and the kind of token it leaves."""

    column: str
    kind: one_time_tokens.Kind


CONFIRMATION = Purpose("confirmation", "confirmation_token")
PHONE_CHANGE = Purpose("phone_change", "phone_change_token")
REAUTHENTICATION = Purpose("reauthentication", "reauthentication_token")


async def send(call: Call, conn: Conn, user: User, phone: str, purpose: Purpose) -> tuple[User, str]:
    """Text a fresh code to `phone`; returns the user and a message id (only test numbers have one).

    Raises 429 over_sms_send_rate_limit when the last one is too recent.
    """
    pause = call.settings.sms_frequency.total_seconds()
    mail.require_pause(getattr(user, f"{purpose.column}_sent_at"), pause, _too_many)
    fixed = call.settings.test_otps.get(phone)
    code = fixed or codes.one_time_code(call.settings.email_otp_length)
    token = codes.token_hash(phone, code)
    new_number = {"phone_change": phone} if purpose is PHONE_CHANGE else {}
    columns = {f"{purpose.column}_token": token, f"{purpose.column}_sent_at": now(), **new_number}
    user = await users.update(conn, user, **columns)
    await one_time_tokens.store(conn, user, purpose.kind, phone, token)
    if not fixed:
        await deliver(call.service.config, Sms(phone, _text(call, code)))
    return user, "test-otp" if fixed else ""


def _text(call: Call, code: str) -> str:
    template = call.settings.sms_template
    return template.replace("{{ .Code }}", code).replace("{{.Code}}", code)


def _too_many(message: str) -> errors.AuthError:
    return errors.too_many("over_sms_send_rate_limit", message)
