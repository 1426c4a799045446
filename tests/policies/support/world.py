"""The people and rows on which the access matrix is tried."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg

from tests.policies.cases import listed
from tests.policies.support.care_relationships import (
    appoint_administrators,
    reject_hospital,
    relate_to_patient,
)
from tests.policies.support.case_types import Personas, Row, Subject
from tests.policies.support.personas import ENCOUNTERED, LINKED, WITH_PROFILE, SignedInPersonas

T = TypeVar("T")
# Readers of the patient's record besides the patient.
FAMILY: Personas = frozenset({"caregiver_viewer", "caregiver_secondary", "caregiver_primary"})
TREATING: Personas = frozenset({"doctor_active", "doctor_consulted"})
# Doctors in whose care the patient is, with or without an open record; and those who have not parted.
RELATED: Personas = TREATING | {"doctor_unopened"}
AUTHORS: Personas = RELATED | {"doctor_lapsed"}
READERS: Personas = FAMILY | TREATING | {"admin_break_glass"}
PATIENT: Personas = frozenset({"patient"})
# The personas of the other labels of the patient's record; docs/access.md explains the labels.
CONCERNED: dict[str, Personas] = {
    "manage": frozenset({"caregiver_primary"}),
    "log": frozenset({"caregiver_primary", "caregiver_secondary"}),
    "assigned": frozenset({"agent_assigned"}),
    "hospital": frozenset({"hospital_admin"}),
    "known": RELATED,
    "author": AUTHORS,
}
MANAGERS = {"manage": CONCERNED["manage"]}


class World:
    """The links and conversations between the personas, inserted as `postgres`, which bypasses policies."""

    def __init__(self, db: psycopg.Connection[Any], cast: SignedInPersonas) -> None:
        self.db, self.cast = db, cast
        self.ids = {name: person.id for name, person in cast.people.items()}
        self.names = {person_id: name for name, person_id in self.ids.items()}
        self.token, self.uploaded = token(), defaultdict[str, set[str]](set)  # paths by bucket
        self._made: dict[Callable[[World], Any], Any] = {}
        self._kept: dict[Callable[[World], list[Row]], list[Row]] = {}
        self.links = {name: self._link(self.ids["patient"], name) for name in LINKED}
        self.talks = {name: self._talk(self.ids["patient"], name) for name in (*LINKED, *ENCOUNTERED)}
        self.agents_talk = self._talk(self.ids["patient"], None, "agent_support")
        self.strangers_link = self._link(self.ids["stranger"], "other_doctor", "active")
        self.strangers_ended = self._link(self.ids["stranger"], "doctor_ended", "ended")
        self.strangers_asked = self._link(self.ids["stranger"], "doctor_requested", "requested")
        self.strangers_talk = self._talk(self.ids["stranger"], "other_doctor")
        self._link(self.ids["deactivated"], "other_doctor", "active")
        self.closed_talk = self._talk(self.ids["deactivated"], "other_doctor")
        self.hospitals = appoint_administrators(db, self.ids)
        self.rejected = reject_hospital(db, self.ids)
        relate_to_patient(db, self.ids)
        for setup in listed("SETUP"):
            self.made(setup)
        self._open_records()

    def one(self, sql: str, *values: Any) -> str:
        """The first value of the first row, as text."""
        row = self.db.execute(sql.encode(), values).fetchone()
        assert row, sql
        return str(row[0])

    def made(self, make: Callable[["World"], T]) -> T:
        """The result of `make`, which is called once for this world."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def kept(self, rows: Callable[["World"], list[Row]]) -> list[Row]:
        """The rows, built when they are first used and again after `forget`."""
        if rows not in self._kept:
            self._kept[rows] = rows(self)
        return self._kept[rows]

    def forget(self) -> None:
        """Drops built rows after a write, which may have changed or deleted them. Accounts are kept."""
        self._kept.clear()
        self.db.execute(
            "update public.profiles set is_active = false where id = %s and is_active",
            [self.ids["deactivated"]],
        )
        # The tests write more in a minute than a person in a day.
        self.db.execute("delete from private.quota_counts where account_id = any (%s)", [[*self.names]])
        self._open_records()

    @contextmanager
    def scratch(self) -> Iterator[None]:
        """Forgets afterwards what is made inside, because the caller undoes it."""
        made = dict(self._made)
        try:
            yield
        finally:
            self._made = made
            self._kept.clear()

    def subjects(self) -> Iterable[Subject]:
        """Each patient with a record and the personas who have access to it."""
        yield Subject(self.ids["patient"], PATIENT, READERS, CONCERNED)
        yield Subject(self.ids["stranger"], self.mine("stranger"))
        yield Subject(self.ids["deactivated"], self.mine("deactivated"))

    def conversations(self) -> Iterable[tuple[str, Row]]:
        """The name of the other side and the row; `open` if the link is active and messages may be sent."""
        readers = READERS - TREATING
        for name, key in self.talks.items():
            is_open = name in ("doctor_active", "doctor_unopened", "doctor_unverified")
            care = readers | (AUTHORS & {name})
            yield name, Row(key, PATIENT, care, is_open, more=MANAGERS)
        agents = {**MANAGERS, "assigned": CONCERNED["assigned"]}
        yield "agent_assigned", Row(self.agents_talk, PATIENT, readers, more=agents)
        yield "other_doctor", Row(self.strangers_talk, self.mine("stranger"))
        yield "other_doctor", Row(self.closed_talk, self.mine("deactivated"))

    def mine(self, name: str) -> Personas:
        return frozenset({name})

    def profiles(self) -> Iterable[tuple[str, Personas]]:
        """Each persona's profile id."""
        return ((self.ids[name], self.mine(name)) for name in WITH_PROFILE)

    def message(self, conversation: str, sender: str) -> str:
        sql = """insert into public.messages (conversation_id, sender_id, body, message_type)
                 values (%s, %s, 'a body', 'file') returning id"""
        return self.one(sql, conversation, sender)

    def _open_records(self) -> None:
        """Opens the patient's record for the doctors who treat, again if a test has ended their care."""
        for name in TREATING:
            self.one("select private.open_for(%s, %s, 'treatment')", self.ids[name], self.ids["patient"])

    def _link(self, patient: str, doctor: str, status: str = "") -> str:
        sql = """insert into public.patient_doctor_links
                     (patient_id, doctor_id, status, requested_by, ended_at)
                 values (%s, %s, %s, %s, case when %s in ('ended', 'blocked') then now() end) returning id"""
        status = status or LINKED[doctor]
        return self.one(sql, patient, self.ids[doctor], status, patient, status)

    def _talk(self, patient: str, doctor: str | None, kind: str = "doctor_consultation") -> str:
        sql = (
            "insert into public.conversations (patient_id, doctor_id, type) values (%s, %s, %s) returning id"
        )
        return self.one(sql, patient, doctor and self.ids[doctor], kind)


def token() -> str:
    """A random text."""
    return uuid.uuid4().hex
