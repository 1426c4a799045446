"""Factors of an account, and the claims of a token."""

import json
import uuid
from typing import Any

from tests.sql.support.connection import Sql

ME = "select private.me()"


def factor(sql: Sql, person: uuid.UUID, status: str = "verified") -> None:
    sql.run(
        """insert into auth.mfa_factors (id, user_id, factor_type, status, created_at, updated_at)
           values (gen_random_uuid(), %s, 'totp', %s, now(), now())""",
        person, status,
    )  # fmt: skip


def claim(sql: Sql, person: object, **claims: Any) -> None:
    """Sets the claims as PostgREST does, and keeps the role."""
    token = json.dumps({"sub": str(person), "role": "authenticated", "aal": "aal1"} | claims)
    sql.run("select set_config('request.jwt.claims', %s, true)", token)
