"""POST /token: all grants except refresh_token, which is in refresh.py."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api.token.refresh import refresh_grant
from devstack.auth.crypto import passwords
from devstack.auth.models import audit_log, flow_states, users
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest
from devstack.auth.tokens import issue

_WRONG = "Invalid login credentials"


async def token(request: AuthRequest) -> Response:
    """Exchange a password, a refresh token or a PKCE code for a session."""
    grants = {
        "password": _password, "refresh_token": refresh_grant, "pkce": _pkce,
        "id_token": _id_token, "web3": _web3,
    }  # fmt: skip
    grant = grants.get(request.query("grant_type"))
    if grant is None:
        raise errors.bad_request("invalid_credentials", "unsupported_grant_type")
    return await grant(request)


async def _password(request: AuthRequest) -> Response:
    async with request.transaction() as conn:
        user = await _by_address(request, conn)
    if user is None or not user.has_password:
        raise errors.bad_request("invalid_credentials", _WRONG)
    if user.is_banned:
        raise errors.bad_request("user_banned", "User is banned")
    password = request.text("password")
    if not await passwords.matches(password, user.encrypted_password):
        raise errors.bad_request("invalid_credentials", _WRONG)
    _require_confirmed(request, user)
    provider = "email" if request.text("email") else "phone"
    async with request.transaction() as conn:
        await audit_log.record(conn, user, "login", {"provider": provider})
        answer = await issue.start_session(request, conn, user, "password")
    return JSONResponse({**answer, "weak_password": _weakness(request, password)})


async def _by_address(request: AuthRequest, conn: Conn) -> User | None:
    email, phone = request.text("email"), request.text("phone")
    if email and phone:
        raise errors.invalid("Only an email address or phone number should be provided on login.")
    if email:
        if not request.settings.email_enabled:
            raise errors.unprocessable("email_provider_disabled", "Email logins are disabled")
        return await users.by_email(conn, email, request.aud)
    if phone:
        if not request.settings.phone_enabled:
            raise errors.unprocessable("phone_provider_disabled", "Phone logins are disabled")
        return await users.by_phone(conn, addresses.plain_phone(phone), request.aud)
    raise errors.invalid("missing email or phone")


def _require_confirmed(request: AuthRequest, user: User) -> None:
    if request.text("email") and not user.is_confirmed:
        raise errors.bad_request("email_not_confirmed", "Email not confirmed")
    if request.text("phone") and not user.is_phone_confirmed:
        raise errors.bad_request("phone_not_confirmed", "Phone not confirmed")


def _weakness(request: AuthRequest, password: str) -> dict[str, object] | None:
    """The warning for a correct password that is weaker than the current rules. The sign-in succeeds."""
    weak = passwords.weaknesses(request.settings, password)
    return {"message": weak.message, **weak.extra["weak_password"]} if weak else None


async def _pkce(request: AuthRequest) -> Response:
    code, verifier = request.text("auth_code"), request.text("code_verifier")
    if not code or not verifier:
        raise errors.invalid("invalid request: both auth code and code verifier should be non-empty")
    async with request.transaction() as conn:
        state = await flow_states.by_code(conn, code)
        user = await users.by_id(conn, state.user_id) if state and state.user_id else None
        if state is None or user is None:
            message = "invalid flow state, no valid flow state found"
            raise errors.not_found("flow_state_not_found", message)
        if state.is_expired:
            message = "invalid flow state, flow state has expired"
            raise errors.unprocessable("flow_state_expired", message)
        if not state.answered_by(verifier):
            message = "code challenge does not match previously saved code verifier"
            raise errors.bad_request("bad_code_verifier", message)
        await audit_log.record(conn, user, "login", {"provider_type": state.provider_type})
        answer = await issue.start_session(request, conn, user, state.authentication_method)
        await flow_states.delete(conn, state)
    return JSONResponse(answer)


async def _id_token(request: AuthRequest) -> Response:
    if not request.text("id_token"):
        raise errors.bad_request("invalid_request", "id_token required")
    raise errors.bad_request("provider_disabled", "Provider (issuer) is not enabled")


async def _web3(_: AuthRequest) -> Response:
    raise errors.unprocessable("web3_provider_disabled", "Web3 provider is disabled")
