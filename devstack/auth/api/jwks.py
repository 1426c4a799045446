"""GET /.well-known/…: the issuer of tokens, and the keys that verify them."""

from starlette.responses import JSONResponse, Response

from devstack import keys
from devstack.auth.request import AuthRequest

_CACHED = {"Cache-Control": "public, max-age=600"}


async def jwks(_: AuthRequest) -> Response:
    return JSONResponse(keys.jwks(), headers=_CACHED)


async def openid_configuration(request: AuthRequest) -> Response:
    """OpenID discovery: the fields that apply here."""
    issuer = request.settings.url
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
