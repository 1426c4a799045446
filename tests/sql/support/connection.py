"""A connection to the schema's cluster, with short helpers for common statements."""

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, LiteralString

import psycopg
import pytest


class Sql:
    """A connection as `postgres` inside a transaction that will be rolled back."""

    def __init__(self, conn: psycopg.Connection[Any]) -> None:
        self.conn = conn

    def rows(self, query: LiteralString, *values: Any) -> list[tuple[Any, ...]]:
        return self.conn.execute(query, values or None).fetchall()

    def one(self, query: LiteralString, *values: Any) -> Any:
        """The first value of the only row."""
        (row,) = self.rows(query, *values)
        return row[0]

    def run(self, query: LiteralString, *values: Any) -> int:
        """The number of rows that the statement changed."""
        return self.conn.execute(query, values or None).rowcount

    @contextmanager
    def acting(
        self, person: uuid.UUID, role: LiteralString = "authenticated", **claims: Any
    ) -> Iterator[None]:
        """Sets the role and claims that PostgREST would set for this person, who has a live session."""
        token = {"sub": str(person), "role": role, "aal": "aal1", **claims}
        token = {"session_id": str(self.session(person, token["aal"])), **token}
        self.conn.execute("select set_config('request.jwt.claims', %s, true)", [json.dumps(token)])
        self.conn.execute(f"set local role {role}".encode())
        try:
            yield
        finally:
            self.conn.execute("reset role")
            self.conn.execute("select set_config('request.jwt.claims', '', true)")

    def session(self, person: uuid.UUID, aal: str = "aal1") -> uuid.UUID:
        """Signs the person in, as GoTrue does; returns the session's id, which is the same the next time."""
        session = uuid.uuid5(person, aal)
        query = """insert into auth.sessions (id, user_id, created_at, aal)
                   select %s, u.id, now(), %s from auth.users as u where u.id = %s on conflict do nothing"""
        self.conn.execute(query, (session, aal, person))
        return session

    @contextmanager
    def refused(self, code: str, message: str | None = None) -> Iterator[None]:
        """Expects an error with this SQLSTATE; the transaction can continue."""
        with pytest.raises(psycopg.Error, match=message) as caught, self.conn.transaction():
            yield
        assert caught.value.sqlstate == code, caught.value

    def sign_up(self, metadata: Any = None, **columns: Any) -> uuid.UUID:
        """Inserts into auth.users as GoTrue does; returns the id."""
        person = uuid.uuid4()
        row = {
            "id": person, "email": f"{person.hex}@example.com", "email_confirmed_at": "now",
            "is_anonymous": False,
            "raw_user_meta_data": None if metadata is None else json.dumps(metadata), **columns,
        }  # fmt: skip
        marks = ", ".join(f"%({name})s" for name in row)
        self.conn.execute(f"insert into auth.users ({', '.join(row)}) values ({marks})".encode(), row)
        return person

    def doctor(self) -> uuid.UUID:
        """Signs up a verified doctor; returns the id."""
        person = self.sign_up({"role": "doctor", "full_name": "Dora"})
        self.run("update public.profiles set is_verified = true where id = %s", person)
        return person

    def link(self, patient: uuid.UUID, doctor: uuid.UUID, status: str = "active") -> int:
        query = """insert into public.patient_doctor_links (patient_id, doctor_id, status)
                   values (%s, %s, %s) returning id"""
        return int(self.one(query, patient, doctor, status))

    def open_record(self, patient: uuid.UUID, doctor: uuid.UUID) -> None:
        """Opens the record for a doctor who cares for the patient."""
        assert self.rows("select from private.open_for(%s, %s, 'treatment')", doctor, patient)

    def conversation(self, patient: uuid.UUID, doctor: uuid.UUID) -> int:
        query = "insert into public.conversations (patient_id, doctor_id) values (%s, %s) returning id"
        return int(self.one(query, patient, doctor))
