"""A patient, a doctor and a stranger, and the rows between them in any state."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import psycopg

from tests.support.clients import People, Person
from tests.support.openapi_contract import check

CALL_COLUMNS = (
    "conversation_id, started_by, status, room_name, room_url, scheduled_for, ringing_at, started_at"
)


def post(person: Person, path: str, body: object = None, key: str | None = None) -> httpx.Response:
    """POSTs to a function as `person`; checks the answer against the API description."""
    headers = {"Idempotency-Key": key} if key is not None else {}
    return check(person.function("POST", path, json=body or {}, headers=headers))


def outcome(answer: httpx.Response) -> tuple[int, str]:
    """The status and the problem code (empty for a success)."""
    return answer.status_code, answer.json().get("code", "")


def in_future(**distance: float) -> str:
    """An RFC 3339 time this far in the future."""
    return (datetime.now(UTC) + timedelta(**distance)).isoformat()


def at_once(*acts: Callable[[], httpx.Response]) -> list[httpx.Response]:
    """Runs all functions at the same time, each in its own thread."""
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], httpx.Response]) -> httpx.Response:
        start.wait()
        return act()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def open_record(doctor: Person, patient: Person) -> None:
    """The doctor opens the record of a patient in their care."""
    answer = doctor.rpc("open_record", patient_id=patient.id, purpose="treatment")
    assert answer.is_success, answer.text


@dataclass
class Care:
    """A pair with one link and one conversation; the connection `root` has no triggers and sets any state."""

    root: "psycopg.Connection[Any]"
    patient: Person
    doctor: Person
    stranger: Person
    link: int = 0
    conversation: int = 0
    people: dict[str, Person] = field(default_factory=dict)

    @classmethod
    def between(cls, root: "psycopg.Connection[Any]", people: People) -> "Care":
        """New people with an active link. The doctor has opened the record."""
        care = cls(root, people.sign_up("patient"), people.sign_up("doctor"), people.sign_up("patient"))
        care.people = {"patient": care.patient, "doctor": care.doctor, "stranger": care.stranger}
        care.verify_doctor(verified=True)
        care.link = care.request()
        assert post(care.doctor, f"links/{care.link}/approve").status_code == 200
        care.conversation = care.one(
            "select id from public.conversations where doctor_id = %s", care.doctor.id
        )
        open_record(care.doctor, care.patient)
        return care

    def verify_doctor(self, *, verified: bool) -> None:
        """Sets both rows as an admin's verification does."""
        for table in ("profiles", "doctors"):
            self.root.execute(
                f"update public.{table} set is_verified = %s where id = %s", [verified, self.doctor.id]
            )

    def request(self) -> int:
        """Requests a link as the patient."""
        row = {"patient_id": self.patient.id, "doctor_id": self.doctor.id}
        answer = self.patient.insert("patient_doctor_links", row)
        assert answer.status_code == 201, answer.text
        return int(answer.json()[0]["id"])

    def one(self, sql: str, *params: object) -> Any:
        """The first value of the only row."""
        row = self.root.execute(sql, params).fetchone()
        assert row
        return row[0]

    def set_link(self, status: str, blocked_by: str | None = None) -> None:
        """Sets the link's status without triggers, and lifts blocks of the pair."""
        pair = [self.patient.id, self.doctor.id]
        lift = "delete from public.account_blocks where blocker_id = any(%s) and blocked_id = any(%s)"
        self.root.execute(lift, [pair, pair])
        sql = "update public.patient_doctor_links set status = %s, blocked_by = %s where id = %s"
        self.root.execute(sql, [status, blocked_by, self.link])
        self.root.execute("select private.refresh_care(%s, %s)", [self.doctor.id, self.patient.id])

    def link_status(self) -> str:
        return str(self.one("select status from public.patient_doctor_links where id = %s", self.link))

    def new_call(self, status: str, room: bool = True, starts_in: str | None = None) -> int:
        """A call by the doctor in this status; `starts_in` is an interval from now."""
        self.silence()
        sql = (
            f"insert into public.video_calls ({CALL_COLUMNS}) "
            "values (%s, %s, %s, 'room-' || gen_random_uuid(), "
            "case when %s then 'https://carebase.daily.co/room' end, now() + %s::interval, "
            "case when %s <> 'scheduled' then now() end, case when %s in ('active', 'ended') then now() end) "
            "returning id"
        )
        values: Sequence[object] = [
            self.conversation,
            self.doctor.id,
            status,
            room,
            starts_in,
            status,
            status,
        ]
        return int(self.one(sql, *values))

    def silence(self) -> None:
        """Ends all live calls of the pair."""
        sql = "update public.video_calls set status = 'failed' where conversation_id = %s"
        self.root.execute(sql, [self.conversation])

    def call(self, call_id: int) -> dict[str, Any]:
        """The row of the call."""
        return dict(self.one("select to_jsonb(c) from public.video_calls as c where id = %s", call_id))

    def start(self, key: str, by: str = "doctor", **request: Any) -> httpx.Response:
        """POST /calls."""
        return post(self.people[by], "calls", {"conversation_id": self.conversation, **request}, key)
