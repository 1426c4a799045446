"""What needs no credentials: health, settings, the keys that verify tokens, and what is switched off."""

from starlette.responses import JSONResponse, Response

from devstack import keys
from devstack.auth import errors
from devstack.auth.request import Call

_CACHED = {"Cache-Control": "public, max-age=600"}
_PROVIDERS = (
    "apple", "azure", "bitbucket", "discord", "facebook", "snapchat", "figma", "fly", "github", "gitlab",
    "google", "keycloak", "kakao", "linkedin", "linkedin_oidc", "notion", "spotify", "slack", "slack_oidc",
    "workos", "twitch", "twitter", "zoom",
)  # fmt: skip


async def health(_: Call) -> Response:
    description = "GoTrue is a user registration and authentication API"
    return JSONResponse({"version": "carebase-devstack", "name": "GoTrue", "description": description})


async def settings(call: Call) -> Response:
    """What this project offers for signing in."""
    own = call.settings
    external = {
        **dict.fromkeys(_PROVIDERS, False), "anonymous_users": own.anonymous_enabled,
        "email": own.email_enabled, "phone": own.phone_enabled,
    }  # fmt: skip
    return JSONResponse(
        {
            "external": external,
            "disable_signup": not own.signup_enabled,
            "mailer_autoconfirm": own.email_autoconfirm,
            "phone_autoconfirm": own.phone_autoconfirm,
            "sms_provider": "twilio",
            "saml_enabled": False,
            "passkeys_enabled": False,
        }
    )


async def jwks(_: Call) -> Response:
    return JSONResponse(keys.jwks(), headers=_CACHED)


async def openid_configuration(call: Call) -> Response:
    """OpenID discovery, as far as it holds here: who issues, and where the keys are."""
    issuer = call.settings.url
    return JSONResponse(
        {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/oauth/authorize",
            "token_endpoint": f"{issuer}/oauth/token",
            "jwks_uri": f"{issuer}/.well-known/jwks.json",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
        },
        headers=_CACHED,
    )


async def authorize(_: Call) -> Response:
    """GET /authorize: no external provider is configured."""
    raise errors.invalid("Unsupported provider: provider is not enabled")


async def sso(_: Call) -> Response:
    raise errors.not_found("saml_provider_disabled", "SAML 2.0 is disabled")


async def passkeys(_: Call) -> Response:
    raise errors.not_found("passkey_disabled", "Passkeys are disabled")
