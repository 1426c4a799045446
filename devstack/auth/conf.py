"""The [auth] section of supabase/config.toml as GoTrue's settings."""

import os
from dataclasses import dataclass
from datetime import timedelta
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits
from typing import Any, Self, TypeAlias

from devstack.auth.durations import duration
from devstack.config import Config

Toml: TypeAlias = dict[str, Any]

_SYMBOLS = "!@#$%^&*()_+-=[]{};'\\:\"|<>?,./`~"
_PASSWORD_SETS = {
    "": (),
    "letters_digits": (ascii_letters, digits),
    "lower_upper_letters_digits": (ascii_lowercase, ascii_uppercase, digits),
    "lower_upper_letters_digits_symbols": (ascii_lowercase, ascii_uppercase, digits, _SYMBOLS),
}


@dataclass(frozen=True)
class Settings:
    """The settings. Durations are timedeltas; `jwt_expiry` and `otp_expiry` are in seconds."""

    url: str
    site_url: str
    redirect_urls: tuple[str, ...]
    jwt_expiry: int
    signup_enabled: bool
    anonymous_enabled: bool
    email_enabled: bool
    phone_enabled: bool
    email_autoconfirm: bool
    phone_autoconfirm: bool
    rotation: bool
    reuse_interval: timedelta
    token_version: int
    refresh_patience: timedelta
    timebox: timedelta | None
    inactivity_timeout: timedelta | None
    password_cost: int
    password_min: int
    password_sets: tuple[str, ...]
    double_confirm_changes: bool
    reauthenticate_for_password: bool
    email_frequency: timedelta
    email_otp_length: int
    otp_expiry: int
    sms_template: str
    sms_frequency: timedelta
    test_otps: dict[str, str]
    access_token_hook: str | None
    max_factors: int
    totp_enroll: bool
    totp_verify: bool
    templates: dict[str, Toml]

    def confirms_at_once(self, provider: str) -> bool:
        """Whether a new address (email or phone) needs no code."""
        return self.email_autoconfirm if provider == "email" else self.phone_autoconfirm

    @classmethod
    def of(cls, config: Config) -> Self:
        auth = config.auth
        return cls(
            url=config.auth_url,
            **_access(auth),
            **_tokens(auth),
            **_passwords(auth),
            **_email(auth.get("email", {})),
            **_sms(auth.get("sms", {})),
            **_factors(auth.get("mfa", {})),
        )


def _access(auth: Toml) -> Toml:
    return {
        "site_url": auth["site_url"],
        "redirect_urls": tuple(auth.get("additional_redirect_urls", ())),
        "signup_enabled": auth.get("enable_signup", True),
        "anonymous_enabled": auth.get("enable_anonymous_sign_ins", False),
        "access_token_hook": _hook(auth.get("hook", {}).get("custom_access_token", {})),
    }


def _tokens(auth: Toml) -> Toml:
    sessions = auth.get("sessions", {})
    return {
        "jwt_expiry": auth.get("jwt_expiry", 3600),
        "rotation": auth.get("enable_refresh_token_rotation", True),
        "reuse_interval": timedelta(seconds=auth.get("refresh_token_reuse_interval", 10)),
        # Not a setting of config.toml: GoTrue's own GOTRUE_SECURITY_REFRESH_TOKEN_ALGORITHM_VERSION.
        "token_version": auth.get("refresh_token_algorithm_version", 1),
        # GoTrue's constant: how long a refresh waits for another one of the same session.
        "refresh_patience": duration(auth.get("refresh_patience", "5s")),
        "timebox": _limit(sessions.get("timebox")),
        "inactivity_timeout": _limit(sessions.get("inactivity_timeout")),
    }


def _passwords(auth: Toml) -> Toml:
    return {
        # GoTrue's cost, which makes hashing slow on purpose. Stacks of tests use the lowest one, 4.
        "password_cost": int(os.environ.get("CAREBASE_BCRYPT_COST", "10")),
        "password_min": auth.get("minimum_password_length", 6),
        "password_sets": _PASSWORD_SETS[auth.get("password_requirements", "")],
    }


def _email(email: Toml) -> Toml:
    return {
        "email_enabled": email.get("enabled", email.get("enable_signup", True)),
        "email_autoconfirm": not email.get("enable_confirmations", False),
        "double_confirm_changes": email.get("double_confirm_changes", True),
        "reauthenticate_for_password": email.get("secure_password_change", False),
        "email_frequency": duration(email.get("max_frequency", "1s")),
        "email_otp_length": email.get("otp_length", 6),
        "otp_expiry": email.get("otp_expiry", 3600),
        "templates": email.get("template", {}),
    }


def _sms(sms: Toml) -> Toml:
    return {
        "phone_enabled": sms.get("enabled", sms.get("enable_signup", False)),
        "phone_autoconfirm": not sms.get("enable_confirmations", False),
        "sms_template": sms.get("template", "Your code is {{ .Code }}"),
        "sms_frequency": duration(sms.get("max_frequency", "5s")),
        "test_otps": dict(sms.get("test_otp", {})),
    }


def _factors(mfa: Toml) -> Toml:
    totp = mfa.get("totp", {})
    return {
        "max_factors": mfa.get("max_enrolled_factors", 10),
        "totp_enroll": totp.get("enroll_enabled", False),
        "totp_verify": totp.get("verify_enabled", False),
    }


def _hook(hook: Toml) -> str | None:
    return str(hook["uri"]) if hook.get("enabled") else None


def _limit(text: str | None) -> timedelta | None:
    return (duration(text) or None) if text else None
