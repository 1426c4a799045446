"""Accepted keys, and the number of fetches."""

import json

import jwt
import pytest

from chalice_app.keys import LIFETIME, PAUSE
from functions.errors import Unavailable, WorkflowError
from tests.chalice_app.support.published_keys import Published
from tests.chalice_app.support.tokens import Signer, claims, document

OURS = Signer("ours")


@pytest.fixture
def published() -> Published:
    return Published(document(OURS))


def refused(published: Published, token: str) -> str:
    with pytest.raises(WorkflowError) as error:
        published.verify(token)
    return error.value.code


def test_keys_are_fetched_once_for_many_tokens(published: Published) -> None:
    for _ in range(5):
        published.verify(OURS.sign(claims()))
    assert published.fetched == 1


def test_a_new_key_is_found_with_one_more_fetch(published: Published) -> None:
    published.verify(OURS.sign(claims()))
    rotated = Signer("rotated")
    published.body = document(OURS, rotated)
    published.now += PAUSE + 1
    published.verify(rotated.sign(claims()))
    assert published.fetched == 2


def test_many_forged_key_ids_cause_one_fetch_per_pause(published: Published) -> None:
    published.verify(OURS.sign(claims()))
    published.now += PAUSE + 1
    for number in range(100):
        assert refused(published, Signer(f"forged-{number}").sign(claims())) == "invalid_token"
    assert published.fetched == 2


def test_a_withdrawn_key_is_refused_after_its_lifetime(published: Published) -> None:
    token = OURS.sign(claims())
    published.verify(token)
    published.body = document(Signer("next"))
    published.now += LIFETIME + 1
    assert refused(published, token) == "invalid_token"


def test_known_keys_stay_valid_while_supabase_is_down(published: Published) -> None:
    published.verify(OURS.sign(claims()))
    published.down = True
    published.now += LIFETIME + 1
    published.verify(OURS.sign(claims()))


@pytest.mark.parametrize("body", [b"", b"[]", b'{"keys": 1}', b'{"keys": [1]}', b'{"keys": []}'])
def test_without_any_key_the_answer_is_unavailable(body: bytes) -> None:
    published = Published(body)
    with pytest.raises(Unavailable, match="auth_unavailable"):
        published.verify(OURS.sign(claims()))


def test_a_shared_secret_in_the_document_is_ignored() -> None:
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
