"""POST /signup with neither e-mail nor phone: an anonymous user."""

from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.models import users
from devstack.auth.request import AuthRequest
from devstack.auth.tokens import issue


async def sign_up_anonymously(request: AuthRequest) -> Response:
    """Answer a session at once. The user becomes permanent by adding an address."""
    if not request.settings.anonymous_enabled:
        raise errors.unprocessable("anonymous_provider_disabled", "Anonymous sign-ins are disabled")
    async with request.transaction() as conn:
        user = await users.create(
            conn, request.aud, refused="Database error creating anonymous user", is_anonymous=True,
            raw_user_meta_data=request.mapping("data") or {},
        )  # fmt: skip
        return JSONResponse(await issue.start_session(request, conn, user, "anonymous"))
