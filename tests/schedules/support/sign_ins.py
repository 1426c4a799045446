"""A person signed in through the auth stand-in; tests can backdate the session."""

import uuid
from dataclasses import dataclass

import httpx

from devstack import keys
from tests.schedules.support.backdated_rows import Care
from tests.support.clients import Person


@dataclass
class SignIn:
    """`token` is the app's current refresh token."""

    person: Person
    care: Care
    token: str

    @property
    def session(self) -> str:
        return str(keys.verify(self.person.token)["session_id"])

    def refresh(self) -> bool:
        """Refreshes like supabase-js, then backdates the session by a minute."""
        answer = self._ask(self.token)
        assert answer.is_success, answer.text
        self.token = answer.json()["refresh_token"]
        self.age("1 minute")
        return True

    def refused(self, token: str) -> str:
        answer = self._ask(token)
        assert answer.status_code == 400, answer.text
        return str(answer.json()["error_code"])

    def age(self, interval: str) -> None:
        """Backdates all times of the session by this interval."""
        for table, key, columns in (
            ("sessions", "id", ("created_at", "updated_at", "refreshed_at")),
            ("refresh_tokens", "session_id", ("created_at", "updated_at")),
        ):
            earlier = ", ".join(f"{one} = {one} - interval '{interval}'" for one in columns)
            self.care.db.execute(
                f"update auth.{table} set {earlier} where {key} = %s".encode(), [self.session]
            )

    def set(self, assignment: str) -> None:
        self.care.db.execute(f"update auth.sessions set {assignment} where id = %s".encode(), [self.session])

    def revoke(self) -> None:
        """Revokes all tokens of the session, as reuse detection does."""
        self.care.db.execute(
            "update auth.refresh_tokens set revoked = true where session_id = %s", [self.session]
        )

    def become_version_2(self, key: str) -> None:
        """Changes the session to version 2 of refresh tokens: no token rows, but a key and a counter."""
        self.care.db.execute("delete from auth.refresh_tokens where session_id = %s", [self.session])
        self.set(f"refresh_token_hmac_key = '{key}', refresh_token_counter = 0")

    def add_revoked(self, number: int, age: str) -> None:
        self.care.db.execute(
            "insert into auth.refresh_tokens (token, user_id, revoked, created_at, updated_at, session_id)"
            f" select gen_random_uuid(), %s, true, now(), now() - interval '{age}', %s"
            " from generate_series(1, %s)",
            [self.person.id, self.session, number],
        )

    def add_unfinished_flows(self, age: str) -> None:
        """Adds a code, a PKCE flow and a challenge that were never completed."""
        values = {"id": uuid.uuid4(), "user": self.person.id, "age": age}
        for sql in _LEFTOVERS:
            self.care.db.execute(sql.encode(), values)

    def tokens(self) -> int:
        return int(
            self.care.one("select count(*) from auth.refresh_tokens where session_id = %s", self.session)
        )

    def exists(self) -> bool:
        return bool(self.care.one("select exists (select from auth.sessions where id = %s)", self.session))

    def _ask(self, token: str) -> httpx.Response:
        params = {"grant_type": "refresh_token"}
        return self.person.auth("POST", "token", params=params, json={"refresh_token": token})


_LEFTOVERS = (
    """
    insert into auth.one_time_tokens (id, user_id, token_type, token_hash, relates_to, created_at)
    select %(id)s, %(user)s, k.kind, %(id)s, 'x', now() - %(age)s::interval
    from unnest(enum_range(null::auth.one_time_token_type)) as k (kind)
    where not exists (
        select from auth.one_time_tokens as t where t.user_id = %(user)s and t.token_type = k.kind
    ) limit 1
    """,
    """
    insert into auth.flow_state (id, provider_type, authentication_method, created_at)
    values (%(id)s, 'email', 'otp', now() - %(age)s::interval)
    """,
    """
    insert into auth.mfa_factors (id, user_id, factor_type, status, created_at, updated_at)
    values (%(id)s, %(user)s, 'totp', 'verified', now(), now())
    """,
    """
    insert into auth.mfa_challenges (id, factor_id, ip_address, created_at)
    values (%(id)s, %(id)s, '127.0.0.1', now() - %(age)s::interval)
    """,
)
