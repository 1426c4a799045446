"""Ways to sign in that this project has disabled, each with GoTrue's refusal."""

from starlette.responses import Response

from devstack.auth import errors
from devstack.auth.request import AuthRequest


async def authorize(_: AuthRequest) -> Response:
    """GET /authorize: no external provider is configured."""
    raise errors.invalid("Unsupported provider: provider is not enabled")


async def sso(_: AuthRequest) -> Response:
    raise errors.not_found("saml_provider_disabled", "SAML 2.0 is disabled")


async def passkeys(_: AuthRequest) -> Response:
    raise errors.not_found("passkey_disabled", "Passkeys are disabled")


async def link_identity(_: AuthRequest) -> Response:
    """GET /user/identities/authorize and DELETE /user/identities/{id}."""
    raise errors.not_found("manual_linking_disabled", "Manual linking is disabled")
