"""Rows for jobs, inserted by `postgres` with dates in the past."""

import uuid
from dataclasses import dataclass
from typing import Any

import psycopg


@dataclass(frozen=True)
class Pair:
    """A patient and a doctor with an active link and their conversation."""

    patient: uuid.UUID
    doctor: uuid.UUID
    conversation: int


@dataclass(frozen=True)
class Care:
    """`db` is a connection in autocommit."""

    db: psycopg.Connection[Any]

    def one(self, sql: str, *params: Any) -> Any:
        """The single value of the single row, or the row when there are several columns."""
        row = self.db.execute(sql.encode(), params).fetchone()
        assert row is not None
        return row[0] if len(row) == 1 else row

    def person(self, role: str) -> uuid.UUID:
        """A person signed up through the trigger on auth.users."""
        person = uuid.uuid4()
        self.db.execute(
            "insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data, aud, role)"
            " values (%s, %s, now(), jsonb_build_object('role', %s::text, 'full_name', 'Some One'),"
            " 'authenticated', 'authenticated')",
            [person, f"{person}@example.test", role],
        )
        return person

    def pair(self) -> Pair:
        patient, doctor = self.person("patient"), self.person("doctor")
        self.db.execute(
            "insert into public.patient_doctor_links (patient_id, doctor_id, status, requested_by)"
            " values (%s, %s, 'active', %s)",
            [patient, doctor, patient],
        )
        conversation = self.one(
            "insert into public.conversations (patient_id, doctor_id) values (%s, %s) returning id",
            patient,
            doctor,
        )
        return Pair(patient, doctor, conversation)

    def call(self, pair: Pair, status: str, **columns: Any) -> int:
        """A call by the doctor; string values are SQL, such as `now() - interval '1 hour'`."""
        room = f"room-{uuid.uuid4()}"
        values = {
            "conversation_id": str(pair.conversation),
            "started_by": f"'{pair.doctor}'",
            "status": f"'{status}'",
            "room_name": f"'{room}'",
            "room_url": f"'https://example.daily.co/{room}'",
            **columns,
        }
        sql = f"insert into public.video_calls ({', '.join(values)}) values ({', '.join(values.values())})"
        return int(self.one(f"{sql} returning id"))

    def forget_calls(self) -> None:
        """Deletes calls and outbox rows, so that jobs of other tests do not find them."""
        self.db.execute("truncate public.video_calls, private.outbox cascade")

    def status(self, call: int) -> Any:
        return self.one("select status, ended_reason from public.video_calls where id = %s", call)

    def job_run(self, job: str) -> Any:
        """The status, counts and error code of the latest run."""
        return self.one(
            "select status, counts, error_code from public.job_runs where job = %s order by id desc limit 1",
            job,
        )
