"""Who is let in: tokens that are right, and tokens that are wrong in exactly one way."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from chalice_app.auth import Verifier
from chalice_app.keys import LIFETIME, PAUSE, KeySet
from functions.connection import Answer
from functions.errors import DatabaseUnavailable, Forbidden, Unauthenticated, Unavailable, WorkflowError
from tests.chalice_app.tokens import ISSUER, Signer, claims, document


@dataclass
class Published:
    """What Supabase publishes, how often it was asked, and what time it is."""

    body: bytes
    status: int = 200
    down: bool = False
    fetched: int = 0
    now: float = 1000.0
    keys: KeySet = field(init=False)

    def __post_init__(self) -> None:
        self.keys = KeySet(self.fetch, lambda: self.now)

    def fetch(self) -> Answer:
        self.fetched += 1
        if self.down:
            raise DatabaseUnavailable
        return Answer(self.status, self.body)

    def verify(self, token: str) -> Any:
        return Verifier(self.keys, ISSUER).actor_of(f"Bearer {token}")


OURS = Signer("ours")
STRANGER = Signer("ours")


@pytest.fixture
def published() -> Published:
    return Published(document(OURS))


def test_a_good_token_names_person_and_session(published: Published) -> None:
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
    "with a subject that is no UUID": (lambda: OURS.sign(claims(sub="me")), "invalid_token"),
    "with a session that is no UUID": (lambda: OURS.sign(claims(session_id="mine")), "invalid_token"),
    "signed by a stranger": (lambda: STRANGER.sign(claims()), "invalid_token"),
    "of an unknown key": (lambda: Signer("other").sign(claims()), "invalid_token"),
    "without a key id": (lambda: jwt.encode(claims(), OURS.private, "ES256"), "invalid_token"),
    "unsigned": (lambda: jwt.encode(claims(), "", "none", headers={"kid": "ours"}), "invalid_token"),
    "signed with the public key as a secret": (lambda: hs256_with_public_key(), "invalid_token"),
    "no token at all": (lambda: "not.a.token", "invalid_token"),
    "an empty token": (lambda: "", "token_missing"),
}


def hs256_with_public_key() -> str:
    """The classic confusion; PyJWT refuses to make it, so it is made by hand."""
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
def test_a_token_that_is_wrong_in_one_way_lets_nobody_in(published: Published, wrong: str) -> None:
    make, code = WRONG[wrong]
    with pytest.raises(Unauthenticated) as refused:
        published.verify(make())
    assert refused.value.code == code


@pytest.mark.parametrize("claim", [True, "false", 0])
def test_only_a_plain_false_says_that_somebody_is_not_anonymous(published: Published, claim: object) -> None:
    with pytest.raises(Forbidden, match="anonymous_not_allowed"):
        published.verify(OURS.sign(claims(is_anonymous=claim)))


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic abc", "abc"])
def test_without_a_bearer_token_it_is_missing(published: Published, header: str | None) -> None:
    with pytest.raises(Unauthenticated, match="token_missing"):
        Verifier(published.keys, ISSUER).actor_of(header)


def refused(published: Published, token: str) -> str:
    with pytest.raises(WorkflowError) as error:
        published.verify(token)
    return error.value.code


def test_keys_are_fetched_once_for_many_tokens(published: Published) -> None:
    for _ in range(5):
        published.verify(OURS.sign(claims()))
    assert published.fetched == 1


def test_a_new_key_is_found_by_fetching_once_more(published: Published) -> None:
    published.verify(OURS.sign(claims()))
    rotated = Signer("rotated")
    published.body = document(OURS, rotated)
    published.now += PAUSE + 1
    published.verify(rotated.sign(claims()))
    assert published.fetched == 2


def test_a_hundred_forged_key_ids_cause_one_fetch_in_a_pause(published: Published) -> None:
    published.verify(OURS.sign(claims()))
    published.now += PAUSE + 1
    for number in range(100):
        assert refused(published, Signer(f"forged-{number}").sign(claims())) == "invalid_token"
    assert published.fetched == 2


def test_a_key_that_is_published_no_more_is_refused_after_its_lifetime(published: Published) -> None:
    token = OURS.sign(claims())
    published.verify(token)
    published.body = document(Signer("next"))
    published.now += LIFETIME + 1
    assert refused(published, token) == "invalid_token"


def test_while_supabase_is_down_the_keys_that_are_known_stay_good(published: Published) -> None:
    published.verify(OURS.sign(claims()))
    published.down = True
    published.now += LIFETIME + 1
    published.verify(OURS.sign(claims()))


@pytest.mark.parametrize("body", [b"", b"[]", b'{"keys": 1}', b'{"keys": [1]}', b'{"keys": []}'])
def test_without_any_key_nobody_can_be_told_apart(body: bytes) -> None:
    published = Published(body)
    with pytest.raises(Unavailable, match="auth_unavailable"):
        published.verify(OURS.sign(claims()))


def test_a_shared_secret_in_the_document_is_not_a_key_for_us() -> None:
    secret = {
        "kty": "oct",
        "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA",
        "kid": "legacy",
        "alg": "HS256",
    }
    published = Published(json.dumps({"keys": [secret, OURS.jwk()]}).encode())
    forged = jwt.encode(claims(), b"secret-secret-secret-secret-secret", "HS256", headers={"kid": "legacy"})
    assert refused(published, forged) == "invalid_token"
    published.verify(OURS.sign(claims()))
