"""Who wants an account, as read from a request."""

from dataclasses import dataclass, field
from typing import Any

from devstack.auth import addresses, errors
from devstack.auth.crypto import passwords
from devstack.auth.models import flow_states
from devstack.auth.models.users import User
from devstack.auth.request import Call


@dataclass(frozen=True)
class Applicant:
    """Who wants an account: one address, a password, and what the app wants to remember."""

    provider: str
    address: str
    password: str
    data: dict[str, Any] = field(default_factory=dict)
    pkce: bool = False

    @property
    def by_email(self) -> bool:
        return self.provider == "email"

    def is_confirmed(self, user: User) -> bool:
        return user.is_confirmed if self.by_email else user.is_phone_confirmed


def read(call: Call) -> Applicant:
    """Raises 400 validation_failed, 422 weak_password, or that this kind of sign-up is switched off."""
    email, phone, password = call.text("email"), call.text("phone"), call.text("password")
    if not password:
        raise errors.invalid("Signup requires a valid password")
    passwords.require_strength(call.settings, password)
    if email and phone:
        raise errors.invalid("Only an email address or phone number should be provided on signup.")
    if phone:
        addresses.require_channel(call.text("channel"))
        if call.text("code_challenge"):
            raise errors.invalid("PKCE not supported for phone signups")
    pkce, data = flow_states.is_pkce(call), call.mapping("data") or {}
    if email:
        if not call.settings.email_enabled:
            raise errors.bad_request("email_provider_disabled", "Email signups are disabled")
        return Applicant("email", addresses.email_address(email), password, data, pkce)
    if not call.settings.phone_enabled:
        raise errors.bad_request("phone_provider_disabled", "Phone signups are disabled")
    return Applicant("phone", addresses.phone_number(phone), password, data)
