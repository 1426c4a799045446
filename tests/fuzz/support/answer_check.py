"""Checks that an answer contains nothing that the persona must not see."""

import re
from collections.abc import Iterator
from typing import Any

import httpx

from tests.fuzz.support.changes_check import ChangesCheck
from tests.fuzz.support.oracle import Oracle
from tests.fuzz.support.recorded_world import Change, RecordedWorld, key_in
from tests.fuzz.support.requests import Request, Shape
from tests.policies.support.existing_rows import key_columns
from tests.policies.support.matrix import reaches
from tests.policies.support.rpc_attempts import RPCS
from tests.policies.support.table_attempts import NO_RIGHT

_CODE = re.compile(r"PGRST\d{3}|PT\d{3}|P0001|0A000|25006|2[123]\w{3}|42\w{3}|54\w{3}|57014")
# Details that Postgres adds to an error, which may show a row that is hidden from the caller.
_TELLING = re.compile(r"Failing row contains|Key \(|conflicting key value|private\.\w+\(|PL/pgSQL function")
# Tables that a refused request may change: the counter of wrong codes.
_COUNTED = {"private.code_attempts"}
# Functions that return names from rows which the caller cannot read directly, by their own rules.
NAMES: dict[str, set[str]] = {
    "care_team": {"profiles", "doctors", "patient_caregivers", "agent_assignments", "patient_doctor_links"},
    "record_history": {"profiles"},
    "record_change": {"profiles", "audit_logs"},
}
# Functions that return rows which are hidden elsewhere, to personas that this word reaches.
WIDER: dict[str, dict[str, str]] = {
    "read_health_record": {"health_records": "care"},
    "doctor_dashboard": {"patients": "asked"},
}
# Functions whose callers, by the matrix, decide about any row of a table and get it back.
DECIDES = {"settle_care_team": "patient_caregivers"}


class AnswerCheck:
    """Checks answers; each method yields a sentence for each problem."""

    def __init__(self, recorded: RecordedWorld, oracle: Oracle) -> None:
        self.recorded, self.oracle = recorded, oracle

    def wrong(self, request: Request, answer: httpx.Response, changes: list[Change]) -> Iterator[str]:
        """Every problem of this answer and its changes."""
        yield from self._refusal(answer, changes)
        yield from self._marks(request, answer)
        if answer.is_success and request.method != "HEAD":
            yield from self._rows(request, answer, changes)
            yield from self._total(request, answer)
            yield from self._sent(request)
            yield from self._called(request, answer)
        yield from ChangesCheck(self.recorded, self.oracle).wrong(request, changes)

    def _refusal(self, answer: httpx.Response, changes: list[Change]) -> Iterator[str]:
        if answer.is_success:
            return
        if answer.status_code >= 500 or not _CODE.fullmatch(str(_problem(answer).get("code"))):
            yield f"an unexpected answer: {answer.status_code} {answer.text[:300]}"
        if _TELLING.search(answer.text):
            yield f"an error that reveals a row: {answer.text[:300]}"
        if any(change.relation not in _COUNTED for change in changes):
            yield f"refused, but {len(changes)} rows changed"

    def _marks(self, request: Request, answer: httpx.Response) -> Iterator[str]:
        """Marks of hidden rows anywhere in the answer."""
        known = NAMES.get(request.path.removeprefix("rpc/"), set()) if request.verb == "call" else set()
        sent = self.recorded.marks.found_in(str(request))
        for relation, key in sorted(self.recorded.marks.found_in(answer.text) - sent):
            row = self.recorded.rows[relation][key]
            if relation not in known and not self._visible(request, relation, key, row):
                yield f"a mark of {relation} {key}, which is hidden"

    def _rows(self, request: Request, answer: httpx.Response, changes: list[Change]) -> Iterator[str]:
        if request.shape is None or not answer.content:
            return
        body = answer.json()
        rows = body if isinstance(body, list) else [body]
        if request.must_be_empty and rows:
            yield f"{len(rows)} rows for a request about hidden rows only"
        # A row that a function inserted belongs to the caller; a written row is checked with its new values.
        made = {change.key for change in changes if change.verb == "insert" and request.verb == "call"}
        if request.target:  # checked in _called
            made.add(str(request.target.key))
        rows = [row for row in rows if not made or key_in(request.shape.relation, row) not in made]
        now = {(change.relation, change.key): change.new for change in changes}
        if not request.must_be_empty:
            yield from self._seen(request, request.shape, rows, now)

    def _seen(
        self, request: Request, shape: Shape, rows: list[Any], now: dict[tuple[str, str], Any]
    ) -> Iterator[str]:
        for row in rows:
            key = key_in(shape.relation, row) if isinstance(row, dict) else ""
            if not isinstance(row, dict) or key_columns(shape.relation)[0] not in row:
                continue
            fresh = now.get((shape.relation, key)) or row
            if not self._visible(request, shape.relation, key, fresh):
                yield f"a hidden row of {shape.relation}: {key}"
            for name, inner in shape.embeds.items():
                found = row.get(name) or []
                yield from self._seen(request, inner, found if isinstance(found, list) else [found], now)

    def _visible(self, request: Request, relation: str, key: str, row: dict[str, Any]) -> bool:
        persona, name = request.persona, request.path.removeprefix("rpc/")
        wider = WIDER.get(name, {})
        if DECIDES.get(name) == relation and self.oracle.cell(persona, f"rpc:{name}") == "own":
            return True
        if relation in wider and self.oracle.has(wider[relation], persona, relation, row):
            return True
        if key in self.recorded.rows.get(relation, {}):
            return key in self.oracle.visible(persona, relation)
        return self.oracle.may(persona, relation, "select", key, row)

    def _total(self, request: Request, answer: httpx.Response) -> Iterator[str]:
        """The count must not include hidden rows."""
        total = answer.headers.get("content-range", "").rpartition("/")[2]
        is_exact = "count=exact" in request.headers.get("Prefer", "") and request.method == "GET"
        if not ((is_exact and total.isdigit() and request.shape is not None) or request.must_be_empty):
            return
        most = 0 if request.must_be_empty else len(self.oracle.visible(request.persona, request.path))
        if total.isdigit() and int(total) > most:
            yield f"a count of {total} where {most} rows are visible"

    def _sent(self, request: Request) -> Iterator[str]:
        """An accepted write may contain only columns that the persona may set."""
        if request.verb not in ("insert", "update"):
            return
        forbidden = request.sent - self.oracle.granted(request.persona, request.path, request.verb)
        if forbidden:
            yield f"columns of the backend were written: {sorted(forbidden)}"

    def _called(self, request: Request, answer: httpx.Response) -> Iterator[str]:
        name = request.path.removeprefix("rpc/")
        if request.verb != "call" or name not in RPCS:
            return
        cell = self.oracle.cell(request.persona, f"rpc:{name}")
        if cell == NO_RIGHT:
            yield f"a call of {name}, which the matrix denies completely"
        counts = RPCS[name].counts(answer.json() if answer.content else None)
        if request.target and counts and not reaches(cell, request.persona, request.target):
            yield f"{name} worked for {request.target.key}"


def _problem(answer: httpx.Response) -> dict[str, Any]:
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
