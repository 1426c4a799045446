"""Checks and normalises e-mail addresses and phone numbers as GoTrue does."""

import re

from devstack.auth import errors

_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_EMAIL = re.compile(rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})*")
_E164 = re.compile(r"[1-9][0-9]{1,14}")


def email_address(text: str) -> str:
    """The address in lower case. Raises 400 validation_failed."""
    if not text:
        raise errors.invalid("An email address is required")
    if len(text) > 255:
        raise errors.invalid("An email address is too long")
    if not _EMAIL.fullmatch(text):
        raise errors.invalid("Unable to validate email address: invalid format")
    return text.lower()


def plain_phone(text: str) -> str:
    """The number without its `+` and blanks."""
    return text.removeprefix("+").replace(" ", "")


def phone_number(text: str) -> str:
    """An E.164 number without its `+`. Raises 400 validation_failed."""
    phone = plain_phone(text)
    if not _E164.fullmatch(phone):
        raise errors.invalid("Invalid phone number format (E.164 required)")
    return phone


def require_channel(channel: str) -> None:
    """Check that the channel is sms, the only one here. Raises 400 validation_failed."""
    if channel not in {"", "sms"}:
        raise errors.invalid(
            "Invalid channel, supported values are 'sms' or 'whatsapp'. "
            "'whatsapp' is only supported if Twilio or Twilio Verify is used as the provider."
        )
