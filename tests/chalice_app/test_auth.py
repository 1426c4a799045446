"""Authentication: valid tokens, and tokens with exactly one fault."""

import json
import time
from collections.abc import Callable
from uuid import UUID

import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from chalice_app.auth import Verifier
from functions.errors import Forbidden, Unauthenticated
from tests.chalice_app.support.published_keys import Published
from tests.chalice_app.support.tokens import ISSUER, Signer, claims, document

OURS = Signer("ours")
STRANGER = Signer("ours")


@pytest.fixture
def published() -> Published:
    return Published(document(OURS))


def test_a_valid_token_names_person_and_session(published: Published) -> None:
    good = claims()
    actor = published.verify(OURS.sign(good))
    assert (actor.id, actor.session) == (UUID(good["sub"]), UUID(good["session_id"]))


WRONG: dict[str, tuple[Callable[[], str], str]] = {
    "expired": (lambda: OURS.sign(claims(exp=int(time.time()) - 60)), "token_expired"),
    "not valid yet": (lambda: OURS.sign(claims(nbf=int(time.time()) + 60)), "invalid_token"),
    "for another audience": (lambda: OURS.sign(claims(aud="anon")), "invalid_token"),
    "for several audiences": (lambda: OURS.sign(claims(aud=["authenticated", "x"])), "invalid_token"),
    "of another issuer": (lambda: OURS.sign(claims(iss=ISSUER + "/")), "invalid_token"),
    "of another role": (lambda: OURS.sign(claims(role="service_role")), "invalid_token"),
    "without a role": (lambda: OURS.sign(claims(role=None)), "invalid_token"),
    "without a subject": (lambda: OURS.sign(claims(sub=None)), "invalid_token"),
    "without an expiry": (lambda: OURS.sign(claims(exp=None)), "invalid_token"),
    "without a session": (lambda: OURS.sign(claims(session_id=None)), "invalid_token"),
    "with a subject that is not a UUID": (lambda: OURS.sign(claims(sub="me")), "invalid_token"),
    "with a session that is not a UUID": (lambda: OURS.sign(claims(session_id="mine")), "invalid_token"),
    "signed with an unknown private key": (lambda: STRANGER.sign(claims()), "invalid_token"),
    "of an unknown key": (lambda: Signer("other").sign(claims()), "invalid_token"),
    "without a key id": (lambda: jwt.encode(claims(), OURS.private, "ES256"), "invalid_token"),
    "unsigned": (lambda: jwt.encode(claims(), "", "none", headers={"kid": "ours"}), "invalid_token"),
    "signed with the public key as a secret": (lambda: hs256_with_public_key(), "invalid_token"),
    "no token at all": (lambda: "not.a.token", "invalid_token"),
    "an empty token": (lambda: "", "token_missing"),
}


def hs256_with_public_key() -> str:
    """A token of an algorithm confusion attack. PyJWT refuses to make it, so this function does."""
    import base64
    import hashlib
    import hmac

    pem = OURS.private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    header = {"alg": "HS256", "typ": "JWT", "kid": "ours"}
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (header, claims())]
    signature = hmac.new(pem, b".".join(parts), hashlib.sha256).digest()
    return b".".join([*parts, base64.urlsafe_b64encode(signature).rstrip(b"=")]).decode()


@pytest.mark.parametrize("wrong", WRONG)
def test_a_token_with_one_fault_is_refused(published: Published, wrong: str) -> None:
    make, code = WRONG[wrong]
    with pytest.raises(Unauthenticated) as refused:
        published.verify(make())
    assert refused.value.code == code


@pytest.mark.parametrize("claim", [True, "false", 0])
def test_only_is_anonymous_false_means_not_anonymous(published: Published, claim: object) -> None:
    with pytest.raises(Forbidden, match="anonymous_not_allowed"):
        published.verify(OURS.sign(claims(is_anonymous=claim)))


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic abc", "abc"])
def test_a_request_without_a_bearer_token_is_refused(published: Published, header: str | None) -> None:
    with pytest.raises(Unauthenticated, match="token_missing"):
        Verifier(published.keys, ISSUER).actor_of(header)
