"""When a link or an encounter gives a doctor access, after changes in any order, compared with a model."""

import random
import uuid
from dataclasses import dataclass, field
from typing import LiteralString

import pytest

from tests.sql.support.connection import Sql

LINK_MOVES: dict[str, tuple[str, ...]] = {
    "requested": ("active", "ended", "blocked"), "active": ("ended", "blocked"),
    "ended": ("requested", "blocked"), "blocked": ("ended",),
}  # fmt: skip
REQUEST: LiteralString = "insert into public.patient_doctor_links (patient_id, doctor_id) values (%s, %s)"
MOVE: LiteralString = "update public.patient_doctor_links set status = %s where doctor_id = %s"
MEET: LiteralString = """
    insert into public.consultations (patient_id, doctor_id, scheduled_at, status, started_at, ended_at)
    values (%s, %s, now(), 'completed', now() - %s * interval '1 day', now() - %s * interval '1 day')
"""
AGE: LiteralString = """
    update public.consultations
    set started_at = started_at - interval '50 days', ended_at = ended_at - interval '50 days'
    where doctor_id = %s
"""
SEEN: LiteralString = "select count(*) from public.patients"


@dataclass
class Pair:
    """A patient and a doctor in the database, and what the model says of them."""

    sql: Sql
    patient: uuid.UUID
    doctor: uuid.UUID
    link: str = ""
    parted: bool = False
    days_ago: list[int] = field(default_factory=list)

    @property
    def sees(self) -> bool:
        """Whether the doctor has access, as docs/access.md says it."""
        return self.link == "active" or (not self.parted and any(days < 90 for days in self.days_ago))

    def request(self) -> None:
        """The patient requests the link, or an ended one again."""
        with self.sql.acting(self.patient):
            if not self.link:
                self.sql.run(REQUEST, self.patient, self.doctor)
            elif self.link == "ended":
                self.sql.rows("select public.renew_link(id) from public.patient_doctor_links")
            else:
                return
        self.link = "requested"

    def end_care(self) -> None:
        """The patient parts from the doctor without a link, or with a request."""
        if self.link == "active" or not (self.link or self.days_ago):
            return
        with self.sql.acting(self.patient):
            self.sql.rows("select public.end_care(%s, %s)", self.patient, self.doctor)
        self.link, self.parted = self.link if self.link == "blocked" else "ended", True

    def move(self, status: str) -> None:
        """Either side answers, ends, blocks or unblocks, as far as the status allows."""
        if status in LINK_MOVES.get(self.link, ()):
            self.sql.run(MOVE, status, self.doctor)
            self.link = status
            self.parted = status != "active" and (self.parted or status in ("ended", "blocked"))

    def meet(self, days: int) -> None:
        """An encounter that ended some days ago."""
        self.sql.run(MEET, self.patient, self.doctor, days, days)
        self.days_ago.append(days)

    def age(self) -> None:
        """All encounters become 50 days older."""
        self.sql.run(AGE, self.doctor)
        self.days_ago = [days + 50 for days in self.days_ago]


@pytest.mark.parametrize("seed", range(8))
def test_access_follows_every_sequence_of_changes(seed: int, sql: Sql) -> None:
    chance, seen, did = random.Random(seed), set(), []
    pair = Pair(sql, sql.sign_up(), sql.doctor())
    for _ in range(60):
        act = chance.choice(["request", "end_care", "meet", "age", "active", "ended", "blocked"])
        did.append(act)
        if act in ("request", "end_care", "age"):
            getattr(pair, act)()
        elif act == "meet":
            pair.meet(chance.choice([0, 30, 89, 91, 200]))
        else:
            pair.move(act)
        with sql.acting(pair.doctor):
            assert sql.one(SEEN) == pair.sees, did
        seen.add((pair.link, pair.parted, pair.sees))
    assert len(seen) > 4, seen


@pytest.fixture
def met(sql: Sql) -> Pair:
    """A pair with an encounter that ended ten days ago."""
    pair = Pair(sql, sql.sign_up(), sql.doctor())
    pair.meet(10)
    assert pair.sees
    return pair


def test_a_renewed_request_opens_nothing(met: Pair, sql: Sql) -> None:
    met.end_care()
    met.request()
    with sql.acting(met.doctor):
        assert sql.one(SEEN) == 0
    met.move("active")
    with sql.acting(met.doctor):
        assert sql.one(SEEN) == 1


@pytest.mark.parametrize("parting", ["ended", "blocked"])
def test_an_encounter_after_parting_opens_nothing(parting: str, met: Pair, sql: Sql) -> None:
    met.request()
    met.move(parting)
    met.meet(0)
    met.move("ended")
    met.request()
    met.meet(0)
    with sql.acting(met.doctor):
        assert sql.one(SEEN) == 0
        assert sql.rows("select private.former_patient_ids()") == [(met.patient,)]


def test_a_first_request_leaves_an_encounter_in_force(met: Pair, sql: Sql) -> None:
    met.request()
    with sql.acting(met.doctor):
        assert sql.one(SEEN) == 1
