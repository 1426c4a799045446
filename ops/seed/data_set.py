"""Makes the people in one transaction: the demo accounts of supabase/seed*.sql, then each domain's data."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Self

import psycopg

from devstack.config import Config
from devstack.database.prepare import seed_files
from ops.errors import OpsError
from ops.seed import scripts
from ops.seed.scripts import Say

_FIRST = "select exists (select from auth.users where email ~ '[.]patient1@example[.]com$')"


@dataclass(frozen=True)
class Moment:
    """The day that counts as today in the data, and the moment after which there are no past events."""

    today: date
    clock: datetime

    @classmethod
    def at(cls, day: date | None, now: datetime | None = None) -> Self:
        """Now; or noon (UTC) of a given day, so that every run makes the same rows. Raises `OpsError`."""
        now = now or datetime.now(UTC)
        if day is None:
            return cls(now.date(), now)
        if day > now.date():
            raise OpsError("The day must not be in the future.")
        return cls(day, min(now, datetime.combine(day, time(12), UTC)))

    @property
    def settings(self) -> dict[str, object]:
        return {"today": self.today.isoformat(), "clock": self.clock.isoformat()}


def exists(conn: psycopg.Connection[Any]) -> bool:
    """Whether this database has the synthetic people."""
    row = conn.execute(_FIRST).fetchone()
    return bool(row and row[0])


def load(conn: psycopg.Connection[Any], moment: Moment, say: Say) -> None:
    """Fill a migrated database. Raises `OpsError`; the database is then unchanged."""
    with conn.transaction():
        conn.execute("set local timezone = 'UTC'")
        for file in seed_files(Config.load()):
            scripts.run(conn, file)
        scripts.configure(conn, moment.settings)
        scripts.run_all(conn, scripts.files("data_set_scripts"), say)
        scripts.run(conn, scripts.CHECKS)
