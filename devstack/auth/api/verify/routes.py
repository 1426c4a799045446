"""GET and POST /verify: checks a code or link, confirms the address, and signs in."""

from starlette.responses import JSONResponse, RedirectResponse, Response

from devstack.auth import addresses, errors, redirects
from devstack.auth.api import pkce
from devstack.auth.api.verify import outcomes as verify_outcomes
from devstack.auth.api.verify.one_time_token import VerifyParams
from devstack.auth.crypto import codes
from devstack.auth.errors import AuthError
from devstack.auth.models.table import Conn
from devstack.auth.request import AuthRequest
from devstack.auth.tokens import issue

_HALF_WAY = "Confirmation link accepted. Please proceed to confirm link sent to the other email"
_OAUTH_ERRORS = {
    400: "invalid_request", 401: "unauthorized_client", 403: "access_denied", 500: "server_error",
    503: "temporarily_unavailable",
}  # fmt: skip


async def verify_code(request: AuthRequest) -> Response:
    """POST: answer a session, or a note that the other address must confirm too."""
    params = _params(request)
    async with request.transaction() as conn:
        user, _ = await verify_outcomes.accept(request, conn, params)
        if user is None:
            return JSONResponse({"msg": _HALF_WAY, "code": "200"})
        return JSONResponse(await issue.start_session(request, conn, user, "otp"))


async def verify_link(request: AuthRequest) -> Response:
    """GET: redirect with tokens in the fragment, with `?code=` (PKCE), or with the error."""
    token, kind = request.query("token"), request.query("type")
    if not kind:
        raise errors.invalid("Verify requires a verification type")
    if not token:
        raise errors.invalid("Verify requires a token or a token hash")
    linked, target = token.startswith(codes.PKCE_PREFIX), redirects.destination(request)
    try:
        async with request.transaction() as conn:
            target = await _follow(request, conn, VerifyParams(kind, token), target, linked=linked)
    except AuthError as error:
        target = _failed(error, target, linked=linked)
    return RedirectResponse(target, 303)


async def _follow(
    request: AuthRequest, conn: Conn, params: VerifyParams, target: str, *, linked: bool
) -> str:
    user, kind = await verify_outcomes.accept(request, conn, params)
    if user is None:
        url = redirects.with_query(target, {"message": _HALF_WAY}) if linked else target
        return redirects.with_fragment(url, {"message": _HALF_WAY})
    if linked:
        return redirects.with_query(target, {"code": await pkce.issue_code(conn, user, kind)})
    answer = await issue.start_session(request, conn, user, "otp")
    names = ("access_token", "token_type", "expires_in", "expires_at", "refresh_token")
    values = {name: str(answer[name]) for name in names}
    return redirects.with_fragment(target, {**values, "type": kind})


def _failed(error: AuthError, target: str, *, linked: bool) -> str:
    values = {"error_code": error.code, "error_description": error.message}
    if error.status in _OAUTH_ERRORS:
        values["error"] = _OAUTH_ERRORS[error.status]
    return redirects.with_fragment(redirects.with_query(target, values) if linked else target, values)


def _params(request: AuthRequest) -> VerifyParams:
    kind, code, token_hash = request.text("type"), request.text("token"), request.text("token_hash")
    email, phone = request.text("email"), request.text("phone")
    if not kind:
        raise errors.invalid("Verify requires a verification type")
    if bool(code) == bool(token_hash):
        raise errors.invalid("Verify requires either a token or a token hash")
    if token_hash:
        if email or phone or request.text("redirect_to"):
            raise errors.invalid("Only the token_hash and type should be provided")
        return VerifyParams(kind, token_hash)
    if bool(email) == bool(phone):
        message = "Only an email address or phone number should be provided on verify"
        raise errors.invalid(message)
    if phone:
        phone = addresses.phone_number(phone)
    else:
        email = addresses.email_address(email)
    return VerifyParams(kind, codes.token_hash(email or phone, code), code, email, phone)
