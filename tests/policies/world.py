"""One of everything, with everybody who could want to see it: the rows the access matrix is tried on."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import psycopg

from tests.policies.personas import LINKED, WITH_PROFILE, Cast


@dataclass(frozen=True)
class Row:
    """A row, or a place to put one, and whose it is.

    `own` and `care` name personas; `open` says that it may still change (an active link, a pending document);
    `listed` that it is in the public directory; `values` what to send to put one there.
    """

    key: str
    own: frozenset[str] = frozenset()
    care: frozenset[str] = frozenset()
    open: bool = True
    listed: bool = False
    values: dict[str, Any] = field(default_factory=dict)


class World:
    """The links and conversations between the cast, built as `postgres`, who passes every policy."""

    def __init__(self, db: psycopg.Connection[Any], cast: Cast) -> None:
        self.db, self.cast = db, cast
        self.ids = {name: person.id for name, person in cast.people.items()}
        self.names = {person_id: name for name, person_id in self.ids.items()}
        self.links = {name: self._link(self.ids["patient"], name) for name in LINKED}
        self.talks = {name: self._talk(self.ids["patient"], name) for name in LINKED}
        self.strangers_link = self._link(self.ids["stranger"], "other_doctor", "active")
        self.strangers_ended = self._link(self.ids["stranger"], "doctor_ended", "ended")
        self.strangers_asked = self._link(self.ids["stranger"], "doctor_requested", "requested")
        self.strangers_talk = self._talk(self.ids["stranger"], "other_doctor")
        self._link(self.ids["deactivated"], "other_doctor", "active")
        self.closed_talk = self._talk(self.ids["deactivated"], "other_doctor")

    def one(self, sql: str, *values: Any) -> str:
        """The first value of the first row, as text."""
        row = self.db.execute(sql.encode(), values).fetchone()
        assert row, sql
        return str(row[0])

    def subjects(self) -> Iterable[tuple[str, frozenset[str], frozenset[str]]]:
        """Each patient with a record here: id, whose it is, who cares for them now."""
        active, nobody = frozenset({"doctor_active"}), frozenset[str]()
        yield self.ids["patient"], frozenset({"patient"}), active
        yield self.ids["stranger"], frozenset({"stranger"}), nobody
        yield self.ids["deactivated"], frozenset({"deactivated"}), nobody

    def conversations(self) -> Iterable[tuple[str, Row]]:
        """Each conversation: its doctor's persona and the row, `open` where the link is active and valid."""
        for name, key in self.talks.items():
            care = frozenset({name} if name == "doctor_active" else ())
            yield (
                name,
                Row(key, frozenset({"patient"}), care, open=name in ("doctor_active", "doctor_unverified")),
            )
        yield "other_doctor", Row(self.strangers_talk, frozenset({"stranger"}))
        yield "other_doctor", Row(self.closed_talk, frozenset({"deactivated"}))

    def mine(self, name: str) -> frozenset[str]:
        return frozenset({name})

    def profiles(self) -> Iterable[tuple[str, frozenset[str]]]:
        """Each persona's profile id."""
        return ((self.ids[name], self.mine(name)) for name in WITH_PROFILE)

    def message(self, conversation: str, sender: str) -> str:
        sql = """insert into public.messages (conversation_id, sender_id, body, message_type)
                 values (%s, %s, 'a body', 'file') returning id"""
        return self.one(sql, conversation, sender)

    def settle(self) -> None:
        """Undo what the secret key may do to people: open a closed account."""
        self.db.execute(
            "update public.profiles set is_active = false where id = %s", [self.ids["deactivated"]]
        )

    def _link(self, patient: str, doctor: str, status: str = "") -> str:
        sql = """insert into public.patient_doctor_links
                     (patient_id, doctor_id, status, requested_by, ended_at)
                 values (%s, %s, %s, %s, case when %s in ('ended', 'blocked') then now() end) returning id"""
        status = status or LINKED[doctor]
        return self.one(sql, patient, self.ids[doctor], status, patient, status)

    def _talk(self, patient: str, doctor: str) -> str:
        sql = "insert into public.conversations (patient_id, doctor_id) values (%s, %s) returning id"
        return self.one(sql, patient, self.ids[doctor])


def token() -> str:
    """Something no other test has used."""
    return uuid.uuid4().hex
