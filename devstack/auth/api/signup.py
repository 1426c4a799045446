"""POST /signup: signs up with e-mail or phone and a password, or anonymously."""

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from starlette.responses import JSONResponse, Response

from devstack.auth import addresses, errors
from devstack.auth.api import anonymous, pkce
from devstack.auth.crypto import passwords
from devstack.auth.mailer import mail, sms
from devstack.auth.models import audit_log, identities, user_changes, user_json, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import AuthRequest
from devstack.auth.tokens import issue


@dataclass(frozen=True)
class SignupParams:
    """The parameters of a sign-up: one address (`provider` is email or phone), a password, and metadata."""

    provider: str
    address: str
    password: str
    data: dict[str, Any] = field(default_factory=dict)
    pkce: bool = False

    @property
    def by_email(self) -> bool:
        return self.provider == "email"

    def is_confirmed(self, user: User) -> bool:
        return user.is_confirmed if self.by_email else user.is_phone_confirmed


async def signup(request: AuthRequest) -> Response:
    """Answer a session, or the user if the address must be confirmed first."""
    if not request.settings.signup_enabled:
        raise errors.unprocessable("signup_disabled", "Signups not allowed for this instance")
    if not request.text("email") and not request.text("phone"):
        return await anonymous.sign_up_anonymously(request)
    params = _params(request)
    async with request.transaction() as conn:
        user = await sign_up(request, conn, params)
        if user is not None and params.is_confirmed(user):
            await audit_log.record(conn, user, "login", {"provider": params.provider})
            return JSONResponse(await issue.start_session(request, conn, user, "password"))
        shown = await user_json.whole(conn, user) if user else _sanitized(request, params)
    invited = user is not None and user.invited_at
    return JSONResponse({**shown, "user_metadata": {}, "identities": []} if invited else shown)


async def sign_up(request: AuthRequest, conn: Conn, params: SignupParams) -> User | None:
    """Create the account unless it exists; confirm it or send a code. None if it is confirmed already."""
    find = users.by_email_in_use if params.by_email else users.by_phone
    user = await find(conn, params.address, request.aud)
    if user is not None and params.is_confirmed(user):
        await audit_log.record(conn, user, "user_repeated_signup", {"provider": params.provider})
        if request.settings.email_autoconfirm or request.settings.phone_autoconfirm:
            raise errors.unprocessable("user_already_exists", "User already registered")
        return None
    user = user or await _create(request, conn, params)
    return await _confirm_or_send(request, conn, user, params)


async def _create(request: AuthRequest, conn: Conn, params: SignupParams) -> User:
    user = await users.create(
        conn, request.aud, params.provider, raw_user_meta_data=params.data,
        encrypted_password=await passwords.hashed(request.settings, params.password),
        **{params.provider: params.address},
    )  # fmt: skip
    own = {"email": user.email} if user.email else {}
    taken = {"sub", "email_verified", "phone_verified", *own}
    data = {name: value for name, value in params.data.items() if name not in taken}
    identity = await identities.create(conn, user, params.provider, **own, **data)
    return await users.merge(conn, user, "raw_user_meta_data", identity.identity_data)


async def _confirm_or_send(request: AuthRequest, conn: Conn, user: User, params: SignupParams) -> User:
    confirmed = request.settings.confirms_at_once(params.provider)
    action = "user_signedup" if confirmed else "user_confirmation_requested"
    await audit_log.record(conn, user, action, {"provider": params.provider})
    if confirmed:
        confirm = user_changes.confirm_email if params.by_email else user_changes.confirm_phone
        return await confirm(conn, user)
    if not params.by_email:
        return (await sms.send(request, conn, user, params.address, sms.CONFIRMATION))[0]
    if params.pkce:
        await pkce.begin(request, conn, user, "email/signup")
    return await mail.send(request, conn, user, mail.CONFIRMATION, pkce=params.pkce)


def _params(request: AuthRequest) -> SignupParams:
    """Check the parameters. Raises 400 validation_failed, 422 weak_password, or a 422 that it is disabled."""
    email, phone, password = request.text("email"), request.text("phone"), request.text("password")
    if not password:
        raise errors.invalid("Signup requires a valid password")
    passwords.require_strength(request.settings, password)
    if email and phone:
        raise errors.invalid("Only an email address or phone number should be provided on signup.")
    if phone:
        addresses.require_channel(request.text("channel"))
        if request.text("code_challenge"):
            raise errors.invalid("PKCE not supported for phone signups")
    is_pkce, data = pkce.is_pkce(request), request.mapping("data") or {}
    if email:
        if not request.settings.email_enabled:
            raise errors.bad_request("email_provider_disabled", "Email signups are disabled")
        return SignupParams("email", addresses.email_address(email), password, data, is_pkce)
    if not request.settings.phone_enabled:
        raise errors.bad_request("phone_provider_disabled", "Phone signups are disabled")
    return SignupParams("phone", addresses.phone_number(phone), password, data)


def _sanitized(request: AuthRequest, params: SignupParams) -> dict[str, Any]:
    """The answer for a new user, invented, so that it does not show whether the account exists."""
    moment = now().isoformat().replace("+00:00", "Z")
    return {
        "id": str(uuid4()), "aud": request.aud, "role": "", "email": "", "phone": "",
        params.provider: params.address, "confirmation_sent_at": moment,
        "app_metadata": {"provider": params.provider, "providers": [params.provider]},
        "user_metadata": params.data, "identities": [], "created_at": moment, "updated_at": moment,
        "is_anonymous": False,
    }  # fmt: skip
