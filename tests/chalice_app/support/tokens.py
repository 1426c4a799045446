"""Access tokens as Supabase Auth signs them, and tokens with one fault each."""

import json
import time
from typing import Any
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

ISSUER = "https://project.supabase.co/auth/v1"


class Signer:
    """A key pair with an id."""

    def __init__(self, kid: str) -> None:
        self.kid, self.private = kid, ec.generate_private_key(ec.SECP256R1())

    def jwk(self) -> dict[str, Any]:
        return {**ECAlgorithm.to_jwk(self.private.public_key(), as_dict=True), "kid": self.kid, "use": "sig"}

    def sign(self, claims: dict[str, Any]) -> str:
        return jwt.encode(claims, self.private, "ES256", headers={"kid": self.kid})


def claims(**changed: Any) -> dict[str, Any]:
    """Valid claims; a value of None removes a claim."""
    now = int(time.time())
    good = {
        "iss": ISSUER,
        "aud": "authenticated",
        "role": "authenticated",
        "sub": str(uuid4()),
        "session_id": str(uuid4()),
        "is_anonymous": False,
        "iat": now,
        "exp": now + 3600,
    }
    return {name: value for name, value in {**good, **changed}.items() if value is not None}


def document(*signers: Signer) -> bytes:
    """A JWKS."""
    return json.dumps({"keys": [signer.jwk() for signer in signers]}).encode()
