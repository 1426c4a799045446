"""POST /token: the grants. Refreshing has a module of its own."""

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api.token_refresh import refresh_grant
from devstack.auth.crypto import passwords
from devstack.auth.models import audit_log, flow_states, users
from devstack.auth.models.table import Conn
from devstack.auth.models.users import User
from devstack.auth.request import Call
from devstack.auth.tokens import issue

_WRONG = "Invalid login credentials"


async def token(call: Call) -> Response:
    """Exchange a password, a refresh token or a PKCE code for a session."""
    grants = {
        "password": _password, "refresh_token": refresh_grant, "pkce": _pkce,
        "id_token": _id_token, "web3": _web3,
    }  # fmt: skip
    grant = grants.get(call.request.query_params.get("grant_type", ""))
    if grant is None:
        raise errors.bad_request("invalid_credentials", "unsupported_grant_type")
    return await grant(call)


async def _password(call: Call) -> Response:
    async with call.transaction() as conn:
        user = await _by_address(call, conn)
    if user is None or not user.has_password:
        raise errors.bad_request("invalid_credentials", _WRONG)
    if user.is_banned:
        raise errors.bad_request("user_banned", "User is banned")
    password = call.text("password")
    if not await passwords.matches(password, user.encrypted_password):
        raise errors.bad_request("invalid_credentials", _WRONG)
    _require_confirmed(call, user)
    provider = "email" if call.text("email") else "phone"
    async with call.transaction() as conn:
        await audit_log.record(conn, user, "login", {"provider": provider})
        answer = await issue.start_session(call, conn, user, "password")
    return JSONResponse({**answer, "weak_password": _weakness(call, password)})


async def _by_address(call: Call, conn: Conn) -> User | None:
    email, phone = call.text("email"), call.text("phone")
    if email and phone:
        raise errors.invalid("Only an email address or phone number should be provided on login.")
    if email:
        if not call.settings.email_enabled:
            raise errors.unprocessable("email_provider_disabled", "Email logins are disabled")
        return await users.by_email(conn, email, call.aud)
    if phone:
        if not call.settings.phone_enabled:
            raise errors.unprocessable("phone_provider_disabled", "Phone logins are disabled")
        return await users.by_phone(conn, addresses.plain_phone(phone), call.aud)
    raise errors.invalid("missing email or phone")


def _require_confirmed(call: Call, user: User) -> None:
    if call.text("email") and not user.is_confirmed:
        raise errors.bad_request("email_not_confirmed", "Email not confirmed")
    if call.text("phone") and not user.is_phone_confirmed:
        raise errors.bad_request("phone_not_confirmed", "Phone not confirmed")


def _weakness(call: Call, password: str) -> dict[str, object] | None:
    """Not a refusal: the password is right, but would not be accepted today."""
    weak = passwords.weaknesses(call.settings, password)
    return {"message": weak.message, **weak.extra["weak_password"]} if weak else None


async def _pkce(call: Call) -> Response:
    code, verifier = call.text("auth_code"), call.text("code_verifier")
    if not code or not verifier:
        raise errors.invalid("invalid request: both auth code and code verifier should be non-empty")
    async with call.transaction() as conn:
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
        answer = await issue.start_session(call, conn, user, state.authentication_method)
        await flow_states.TABLE.delete(conn, "id = %s", state.id)
    return JSONResponse(answer)


async def _id_token(call: Call) -> Response:
    if not call.text("id_token"):
        raise errors.bad_request("invalid_request", "id_token required")
    raise errors.bad_request("provider_disabled", "Provider (issuer) is not enabled")


async def _web3(_: Call) -> Response:
    raise errors.unprocessable("web3_provider_disabled", "Web3 provider is disabled")
