"""The functions' settings. No other file reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Self

from functions.errors import InternalError

# The key of every local stack and of `supabase start`: a deployed stage needs its own.
LOCAL_PUBLISHABLE_KEY = "sb_publishable_ACJWlzQHlZjBrEguHvfOxg_3BJgxAaH"


@dataclass(frozen=True)
class Settings:
    """The settings from the environment; `stage` is local, dev, staging or prod.

    `provider_seconds` is how long a request to a provider may take; only tests choose another value.
    """

    supabase_url: str
    publishable_key: str
    stage: str
    daily_api_url: str
    provider_seconds: float
    secrets_port: int
    aws_session_token: str
    audit_bucket: str = ""
    # Six years, as HIPAA requires.
    audit_retention_days: int = 2190

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Self:
        """Raises `InternalError` with the code `not_configured` when a required variable is missing, and
        `local_key_on_stage` when a deployed stage was given the well-known local key.
        """
        try:
            read = cls(
                supabase_url=environment["SUPABASE_URL"].rstrip("/"),
                publishable_key=environment["SUPABASE_PUBLISHABLE_KEY"],
                stage=environment["STAGE"],
                daily_api_url=environment.get("DAILY_API_URL", "https://api.daily.co/v1"),
                provider_seconds=float(environment.get("PROVIDER_SECONDS", "8")),
                secrets_port=int(environment.get("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", "2773")),
                aws_session_token=environment.get("AWS_SESSION_TOKEN", ""),
                audit_bucket=environment.get("AUDIT_BUCKET", ""),
                audit_retention_days=int(environment.get("AUDIT_RETENTION_DAYS", "2190")),
            )
        except (KeyError, ValueError) as error:
            raise InternalError("not_configured") from error
        if read.stage != "local" and read.publishable_key == LOCAL_PUBLISHABLE_KEY:
            raise InternalError("local_key_on_stage")
        return read

    @property
    def issuer(self) -> str:
        """The exact `iss` of the access tokens Supabase Auth signs."""
        return f"{self.supabase_url}/auth/v1"


@cache
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings.read(os.environ)
