"""POST /signup: by e-mail or phone with a password, or anonymously."""

from typing import Any
from uuid import uuid4

from starlette.responses import JSONResponse, Response

from devstack.auth import errors
from devstack.auth.api import signup_params as applicants
from devstack.auth.api.signup_params import Applicant
from devstack.auth.crypto import passwords
from devstack.auth.mailer import mail, sms
from devstack.auth.models import audit_log, flow_states, identities, user_changes, user_json, users
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User
from devstack.auth.request import Call
from devstack.auth.tokens import issue


async def signup(call: Call) -> Response:
    """Answers a session, or the user whose address has to be confirmed first."""
    if not call.settings.signup_enabled:
        raise errors.unprocessable("signup_disabled", "Signups not allowed for this instance")
    if not call.text("email") and not call.text("phone"):
        return await _anonymous(call)
    applicant = applicants.read(call)
    async with call.transaction() as conn:
        user = await register(call, conn, applicant)
        if user is not None and applicant.is_confirmed(user):
            await audit_log.record(conn, user, "login", {"provider": applicant.provider})
            return JSONResponse(await issue.start_session(call, conn, user, "password"))
        shown = await _confirmation_pending(conn, user) if user else _stranger(call, applicant)
    return JSONResponse(shown)


async def register(call: Call, conn: Conn, applicant: Applicant) -> User | None:
    """Make the account unless it exists, and confirm it or send a code. None: it is somebody's already."""
    user = await _existing(call, conn, applicant)
    if user is not None and applicant.is_confirmed(user):
        await audit_log.record(conn, user, "user_repeated_signup", {"provider": applicant.provider})
        if call.settings.email_autoconfirm or call.settings.phone_autoconfirm:
            raise errors.unprocessable("user_already_exists", "User already registered")
        return None
    user = user or await _create(call, conn, applicant)
    if applicant.by_email:
        return await _confirm_by_email(call, conn, user, applicant)
    return await _confirm_by_phone(call, conn, user, applicant)


async def _existing(call: Call, conn: Conn, applicant: Applicant) -> User | None:
    if applicant.by_email:
        return await users.taken_email(conn, applicant.address, call.aud)
    return await users.by_phone(conn, applicant.address, call.aud)


async def _create(call: Call, conn: Conn, applicant: Applicant) -> User:
    address = {applicant.provider: applicant.address}
    stored = await passwords.hashed(call.settings, applicant.password)
    user = await user_changes.create(
        conn, call.aud, applicant.provider, encrypted_password=stored,
        raw_user_meta_data=applicant.data, **address,
    )  # fmt: skip
    own = {"email": user.email} if user.email else {}
    taken = {"sub", "email_verified", "phone_verified", *own}
    data = {name: value for name, value in applicant.data.items() if name not in taken}
    identity = await identities.create(conn, user, applicant.provider, **own, **data)
    return await users.merge(conn, user, "raw_user_meta_data", identity.identity_data)


async def _confirm_by_email(call: Call, conn: Conn, user: User, applicant: Applicant) -> User:
    if call.settings.email_autoconfirm:
        await audit_log.record(conn, user, "user_signedup", {"provider": "email"})
        return await user_changes.confirm_email(conn, user)
    await audit_log.record(conn, user, "user_confirmation_requested", {"provider": "email"})
    if applicant.pkce:
        await flow_states.begin(call, conn, user, "email/signup")
    return await mail.send(call, conn, user, mail.CONFIRMATION, pkce=applicant.pkce)


async def _confirm_by_phone(call: Call, conn: Conn, user: User, applicant: Applicant) -> User:
    if call.settings.phone_autoconfirm:
        await audit_log.record(conn, user, "user_signedup", {"provider": "phone"})
        return await user_changes.confirm_phone(conn, user)
    await audit_log.record(conn, user, "user_confirmation_requested", {"provider": "phone"})
    user, _ = await sms.send(call, conn, user, applicant.address, sms.CONFIRMATION)
    return user


async def _confirmation_pending(conn: Conn, user: User) -> dict[str, Any]:
    shown = await user_json.user_json(conn, user)
    return {**shown, "user_metadata": {}, "identities": []} if user.invited_at else shown


def _stranger(call: Call, applicant: Applicant) -> dict[str, Any]:
    """What a new user would look like, so that nobody learns that this one exists."""
    moment = now().isoformat().replace("+00:00", "Z")
    return {
        "id": str(uuid4()), "aud": call.aud, "role": "", "email": "", "phone": "",
        applicant.provider: applicant.address, "confirmation_sent_at": moment,
        "app_metadata": {"provider": applicant.provider, "providers": [applicant.provider]},
        "user_metadata": applicant.data, "identities": [], "created_at": moment, "updated_at": moment,
        "is_anonymous": False,
    }  # fmt: skip


async def _anonymous(call: Call) -> Response:
    if not call.settings.anonymous_enabled:
        raise errors.unprocessable("anonymous_provider_disabled", "Anonymous sign-ins are disabled")
    async with call.transaction() as conn:
        user = await user_changes.create(
            conn, call.aud, refused="Database error creating anonymous user", is_anonymous=True,
            raw_user_meta_data=call.mapping("data") or {},
        )  # fmt: skip
        return JSONResponse(await issue.start_session(call, conn, user, "anonymous"))
