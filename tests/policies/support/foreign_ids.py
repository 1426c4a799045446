"""Ids of rows that a persona may not read, and an id that no row has."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, LiteralString

from ops.access.matrix import lines
from tests.policies.support.bad_values import NOWHERE
from tests.policies.support.case_types import Row
from tests.policies.support.existing_rows import ROWS, rows_of
from tests.policies.support.matrix import reaches
from tests.policies.support.world import World

_REFERENCES: LiteralString = """
    select c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text,
        format_type(b.atttypid, null), has_column_privilege('authenticated', c.conrelid, a.attname, 'update')
    from pg_constraint as c
    cross join unnest(c.conkey, c.confkey) as k (here, there)
    inner join pg_attribute as a on a.attrelid = c.conrelid and a.attnum = k.here
    inner join pg_attribute as b on b.attrelid = c.confrelid and b.attnum = k.there
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and c.confrelid::regclass::text !~ '[.]'
"""
# The tables that arguments name, if not `appointments` for appointment_id and so on. Empty: no table.
_TABLES = {
    "admission_id": "hospital_patients", "after": "doctors", "agent_id": "profiles",
    "assignment_id": "agent_assignments", "audit_id": "audit_logs", "before": "", "caregiver_id": "profiles",
    "client_id": "", "emergency_id": "emergency_requests", "grant_id": "break_glass_grants", "id": "",
    "invitation_id": "caregiver_invitations", "last_read_message_id": "messages",
    "link_id": "patient_doctor_links", "record_id": "health_records", "report_id": "lab_reports",
    "request_id": "ambulance_requests", "staff_id": "hospital_staff", "surgery_id": "surgeries",
    "user_id": "profiles", "waitlist_id": "patient_waitlist",
}  # fmt: skip
_TRIED = 2
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CELLS = {(line.relation, line.persona): line.cells for line in lines()}


class ForeignIds:
    """What each persona may not read, found by reading as the persona."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.seen: dict[tuple[str, str, str], bool] = {}
        self.named: dict[str, set[str]] = {}
        self.references: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        self.updatable: set[tuple[str, str]] = set()
        for relation, column, table, kind, updatable in world.db.execute(_REFERENCES).fetchall():
            self.references[relation].setdefault(column, (table, kind))
            if updatable:
                self.updatable.add((relation, column))

    def reads(self, persona: str, table: str, key: Any) -> bool:
        """Whether the persona reads the row of the table with this id."""
        if not table:
            return False
        if table in ("profiles", "doctors") and str(key) in self._people_named_to(persona):
            return True
        asked = (persona, table, str(key))
        if asked not in self.seen:
            answer = self.world.cast.clients[persona].rest(
                "GET", table, params={"id": f"eq.{key}", "select": "id"}
            )
            self.seen[asked] = answer.is_success and answer.json() != []
        return self.seen[asked]

    def _people_named_to(self, persona: str) -> set[str]:
        """The ids in all rows that the persona reads: of the members of a care team, for example."""
        if persona not in self.named:
            client = self.world.cast.clients[persona]
            texts = (client.rest("GET", relation, params={"limit": "1000"}).text for relation in ROWS)
            self.named[persona] = set(_UUID.findall(" ".join(texts)))
        return self.named[persona]

    def writable(self, relation: str) -> dict[str, tuple[str, str]]:
        """The columns that apps may change and that name another row: its table and the type of its id."""
        found = self.references[relation].items()
        return {
            column: (table, kind)
            for column, (table, kind) in found
            if (relation, column) in self.updatable and kind in NOWHERE
        }

    def changed_by(self, persona: str, relation: str) -> list[Row]:
        """A row of the relation that the persona may change, if a column of it names another row."""
        cell = CELLS[relation, persona]["update"]
        if cell in ("-", "none") or not self.writable(relation):
            return []
        return [row for row in rows_of(self.world, relation) if reaches(cell, persona, row)][:1]

    def named_by(self, target: Row, relation: str, persona: str) -> Iterator[tuple[str, Any, Any]]:
        """Each column of the row that names another row, with a foreign id and one that no row has."""
        for column, (table, kind) in self.references[relation].items():
            if column in target.values and kind in NOWHERE:
                for key in self.of(persona, table):
                    yield column, key, NOWHERE[kind]

    def of(self, persona: str, table: str) -> list[Any]:
        """A few ids of rows of the table that the persona may not read."""
        if not table:
            return []
        rows = self.world.db.execute(
            f"select id from public.{table} order by md5(id::text) limit 30".encode()
        ).fetchall()
        keys = (key if isinstance(key, int) else str(key) for (key,) in rows)
        return [key for key in keys if not self.reads(persona, table, key)][:_TRIED]


def table_of(argument: str) -> str:
    """The table whose rows an argument of a function names."""
    return _TABLES.get(argument, f"{argument.removesuffix('_id')}s")
