"""A dependant, the caregivers and the invitation codes, made with the RPCs that apps call."""

import uuid
from dataclasses import dataclass
from typing import Any

from tests.sql.support.connection import Sql

Wrong = dict[str, Any]


@dataclass(frozen=True)
class Family:
    """A dependant and the primary caregiver who made the record."""

    sql: Sql
    primary: uuid.UUID
    patient: uuid.UUID

    @classmethod
    def new(cls, sql: Sql) -> "Family":
        primary = sql.sign_up({"role": "caregiver", "full_name": "Grace"})
        with sql.acting(primary):
            return cls(sql, primary, sql.one("select (public.create_dependant('Kofi')).id"))

    def invited(self, role: str = "viewer") -> str:
        """The code of a new invitation by the primary caregiver."""
        with self.sql.acting(self.primary), self.sql.conn.transaction():
            answer = self.sql.one("select public.invite_caregiver(%s, %s)", self.patient, role)
        return str(answer["code"])

    def claim_code(self) -> str:
        """A code with which the person the record is about can claim it."""
        with self.sql.acting(self.primary), self.sql.conn.transaction():
            return str(self.sql.one("select public.invite_patient_account(%s)", self.patient)["code"])

    def joined(self, role: str = "viewer") -> uuid.UUID:
        """A new person who accepted an invitation."""
        person, code = self.sql.sign_up({"role": "caregiver"}), self.invited(role)
        accept(self.sql, person, code)
        return person

    def role_of(self, person: uuid.UUID) -> str | None:
        """The current role of this caregiver, if any."""
        found = self.sql.rows(
            """select role from public.patient_caregivers
               where patient_id = %s and caregiver_id = %s and is_active and accepted_at is not null""",
            self.patient, person,
        )  # fmt: skip
        return found[0][0] if found else None


def accept(sql: Sql, person: uuid.UUID, code: str) -> Wrong:
    """The answer of accept_caregiver_invitation: a membership, or a problem."""
    with sql.acting(person), sql.conn.transaction():
        answer: Wrong = sql.one("select public.accept_caregiver_invitation(%s)", code)
    return answer


def claim(sql: Sql, person: uuid.UUID, code: str) -> Wrong:
    """The answer of claim_dependant: a record, or a problem."""
    with sql.acting(person), sql.conn.transaction():
        answer: Wrong = sql.one("select public.claim_dependant(%s)", code)
    return answer


def told(sql: Sql, person: uuid.UUID) -> list[str]:
    """The types of this person's notifications."""
    return [kind for (kind,) in sql.rows(
        "select type from public.notifications where user_id = %s order by type", person
    )]  # fmt: skip
