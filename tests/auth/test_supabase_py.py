"""Unmodified supabase-py with the auth stand-in."""

from collections.abc import Callable, Iterator

import httpx
import pyotp
import pytest
from supabase_auth.errors import AuthApiError, AuthWeakPasswordError

from devstack import keys
from supabase import Client, ClientOptions, create_client
from tests.auth.support.gotrue import PASSWORD, GoTrue, new_email, new_phone

Connect = Callable[..., Client]


@pytest.fixture
def connect(gotrue: GoTrue) -> Iterator[Connect]:
    """Creates clients with separate sessions; `key` is the publishable key by default."""
    with httpx.Client(timeout=20) as http:

        def make(key: str = keys.PUBLISHABLE_KEY) -> Client:
            options = ClientOptions(httpx_client=http, auto_refresh_token=False)
            return create_client(gotrue.url, key, options)

        yield make


@pytest.fixture
def admin(connect: Connect) -> Client:
    return connect(keys.SECRET_KEY)


def test_signing_up_in_and_out(connect: Connect) -> None:
    email, here, there = new_email(), connect().auth, connect().auth
    signed_up = here.sign_up(
        {"email": email, "password": PASSWORD, "options": {"data": {"full_name": "Ada"}}}
    )
    assert signed_up.user
    assert signed_up.session
    assert signed_up.user.user_metadata["full_name"] == "Ada"
    signed_in = there.sign_in_with_password({"email": email, "password": PASSWORD})
    assert signed_in.user
    assert signed_in.user.id == signed_up.user.id
    here.sign_out()
    with pytest.raises(AuthApiError) as refused:
        there.get_user()
    assert refused.value.code == "session_not_found"


def test_errors_carry_gotrues_codes(connect: Connect) -> None:
    auth = connect().auth
    with pytest.raises(AuthApiError) as refused:
        auth.sign_in_with_password({"email": new_email(), "password": PASSWORD})
    assert (refused.value.status, refused.value.code) == (400, "invalid_credentials")
    with pytest.raises(AuthWeakPasswordError) as weak:
        auth.sign_up({"email": new_email(), "password": "short"})
    assert weak.value.reasons == ["length"]


def test_refreshing_and_setting_a_session(connect: Connect) -> None:
    auth = connect().auth
    session = auth.sign_up({"email": new_email(), "password": PASSWORD}).session
    assert session
    refreshed = auth.refresh_session().session
    assert refreshed
    assert refreshed.refresh_token != session.refresh_token
    other = connect().auth
    taken = other.set_session(refreshed.access_token, refreshed.refresh_token)
    assert taken.user
    assert taken.user.id == session.user.id


def test_codes_by_mail_and_sms(connect: Connect, gotrue: GoTrue) -> None:
    email, phone, auth = new_email(), new_phone(), connect().auth
    auth.sign_in_with_otp({"email": email})
    by_mail = auth.verify_otp({"email": email, "token": gotrue.code(email), "type": "email"})
    assert by_mail.user
    assert by_mail.user.email == email
    auth.sign_in_with_otp({"phone": phone})
    by_sms = auth.verify_otp({"phone": phone, "token": gotrue.code(phone), "type": "sms"})
    assert by_sms.user
    assert by_sms.user.phone == phone


def test_anonymous_people_get_an_address(connect: Connect) -> None:
    auth, email = connect().auth, new_email()
    anonymous = auth.sign_in_anonymously().user
    assert anonymous
    assert anonymous.is_anonymous
    permanent = auth.update_user({"email": email, "password": PASSWORD}).user
    assert (permanent.id, permanent.email, permanent.is_anonymous) == (anonymous.id, email, False)


def test_claims_are_verified_with_the_published_keys(connect: Connect) -> None:
    auth = connect().auth
    user = auth.sign_up({"email": new_email(), "password": PASSWORD}).user
    response = auth.get_claims()
    assert user
    assert response
    assert response["headers"]["alg"] == "ES256"
    assert response["claims"]["sub"] == user.id


def test_second_factors(connect: Connect) -> None:
    auth = connect().auth
    auth.sign_up({"email": new_email(), "password": PASSWORD})
    factor = auth.mfa.enroll({"factor_type": "totp", "friendly_name": "phone"})
    assert factor.totp
    code = pyotp.TOTP(factor.totp.secret).now()
    auth.mfa.challenge_and_verify({"factor_id": factor.id, "code": code})
    level = auth.mfa.get_authenticator_assurance_level()
    assert (level.current_level, level.next_level) == ("aal2", "aal2")
    assert [one.id for one in auth.mfa.list_factors().totp] == [factor.id]
    auth.mfa.unenroll({"factor_id": factor.id})


def test_the_admin_api(admin: Client, connect: Connect) -> None:
    email = new_email()
    made = admin.auth.admin.create_user({"email": email, "password": PASSWORD, "email_confirm": True}).user
    assert connect().auth.sign_in_with_password({"email": email, "password": PASSWORD}).session
    assert made.id in [user.id for user in admin.auth.admin.list_users(page=1, per_page=5)]
    changed = admin.auth.admin.update_user_by_id(made.id, {"user_metadata": {"colour": "yellow"}}).user
    assert changed.user_metadata["colour"] == "yellow"
    link = admin.auth.admin.generate_link({"type": "recovery", "email": email})
    assert link.properties.verification_type == "recovery"
    assert admin.auth.admin.invite_user_by_email(new_email()).user.invited_at
    admin.auth.admin.delete_user(made.id)
    with pytest.raises(AuthApiError) as refused:
        admin.auth.admin.get_user_by_id(made.id)
    assert refused.value.code == "user_not_found"
