"""GET /settings and /health: the ways to sign in that this project offers."""

from starlette.responses import JSONResponse, Response

from devstack.auth.request import AuthRequest

_PROVIDERS = (
    "apple", "azure", "bitbucket", "discord", "facebook", "snapchat", "figma", "fly", "github", "gitlab",
    "google", "keycloak", "kakao", "linkedin", "linkedin_oidc", "notion", "spotify", "slack", "slack_oidc",
    "workos", "twitch", "twitter", "zoom",
)  # fmt: skip


async def health(_: AuthRequest) -> Response:
    description = "GoTrue is a user registration and authentication API"
    return JSONResponse({"version": "carebase-devstack", "name": "GoTrue", "description": description})


async def settings(request: AuthRequest) -> Response:
    own = request.settings
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
