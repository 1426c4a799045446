"""Claims and verification of access tokens, and errors for older clients."""

import jwt
from jwt import PyJWKSet

from devstack import keys
from tests.auth.support.gotrue import GoTrue, ok, refusal

KID = "b81269f1-21d8-4f2e-b719-c2240a840d90"


def test_an_access_token_has_gotrues_claims(gotrue: GoTrue) -> None:
    session = gotrue.sign_up(data={"full_name": "Ada"})
    claims = keys.verify(session["access_token"])
    assert claims["iss"] == f"{gotrue.url}/auth/v1"
    assert claims["sub"] == session["user"]["id"]
    assert (claims["aud"], claims["role"], claims["aal"]) == ("authenticated", "authenticated", "aal1")
    assert (
        claims["amr"] == [{"method": "password", "timestamp": claims["iat"]}]
        or claims["amr"][0]["method"] == "password"
    )
    assert claims["email"] == session["user"]["email"]
    assert claims["phone"] == ""
    assert claims["app_metadata"] == session["user"]["app_metadata"]
    assert claims["user_metadata"] == session["user"]["user_metadata"]
    assert claims["is_anonymous"] is False
    assert claims["exp"] - claims["iat"] == 3600
    assert session["expires_at"] == claims["exp"]


def test_the_published_keys_verify_a_token(gotrue: GoTrue) -> None:
    token = gotrue.sign_up()["access_token"]
    assert jwt.get_unverified_header(token) == {"alg": "ES256", "typ": "JWT", "kid": KID}
    answer = gotrue.http.get("/auth/v1/.well-known/jwks.json")
    assert answer.headers["cache-control"] == "public, max-age=600"
    (published,) = answer.json()["keys"]
    assert "d" not in published
    key = PyJWKSet.from_dict({"keys": [published]})[KID]
    assert jwt.decode(token, key, algorithms=["ES256"], audience="authenticated")["role"] == "authenticated"


def test_an_anonymous_token_has_the_claim_is_anonymous(gotrue: GoTrue) -> None:
    claims = keys.verify(ok(gotrue.post("/signup", {}))["access_token"])
    assert claims["is_anonymous"] is True
    assert claims["amr"][0]["method"] == "anonymous"


def test_older_clients_get_older_errors(gotrue: GoTrue) -> None:
    answer = gotrue.post(
        "/token?grant_type=password",
        {"email": "a@example.com", "password": "x"},
        headers={"X-Supabase-Api-Version": ""},
    )
    assert answer.json() == {
        "code": 400,
        "error_code": "invalid_credentials",
        "msg": "Invalid login credentials",
    }
    assert answer.headers["x-sb-error-code"] == "invalid_credentials"
    newer = gotrue.post("/token?grant_type=password", {"email": "a@example.com", "password": "x"})
    assert newer.json() == {"code": "invalid_credentials", "message": "Invalid login credentials"}
    assert newer.headers["x-supabase-api-version"] == "2024-01-01"


def test_health_and_settings(gotrue: GoTrue) -> None:
    assert ok(gotrue.get("/health"))["name"] == "GoTrue"
    settings = ok(gotrue.get("/settings"))
    assert settings["external"]["email"] is True
    assert settings["external"]["google"] is False
    assert settings["mailer_autoconfirm"] is True
    assert settings["disable_signup"] is False


def test_disabled_features_answer_with_a_code(gotrue: GoTrue) -> None:
    token = gotrue.sign_up()["access_token"]
    identities = "/user/identities/authorize?provider=google"
    assert refusal(gotrue.get(identities, token=token)) == (404, "manual_linking_disabled")
    assert refusal(gotrue.get("/authorize?provider=google")) == (400, "validation_failed")
    assert refusal(gotrue.post("/sso", {"domain": "example.com"})) == (404, "saml_provider_disabled")
    web3 = gotrue.post("/token?grant_type=web3", {"chain": "solana"})
    assert refusal(web3) == (422, "web3_provider_disabled")
    id_token = gotrue.post("/token?grant_type=id_token", {"provider": "google", "id_token": "x"})
    assert refusal(id_token) == (400, "provider_disabled")
