"""Checks that a request changed nothing that the persona must not change."""

from collections.abc import Iterator

from tests.fuzz.support.oracle import ACTORS, Oracle
from tests.fuzz.support.recorded_world import Change, RecordedWorld
from tests.fuzz.support.requests import Request


class ChangesCheck:
    """Checks every changed row."""

    def __init__(self, recorded: RecordedWorld, oracle: Oracle) -> None:
        self.recorded, self.oracle = recorded, oracle

    def wrong(self, request: Request, changes: list[Change]) -> Iterator[str]:
        """A sentence for each change that the matrix does not allow."""
        for change in changes:
            yield from self._changed(request, change)

    def _changed(self, request: Request, change: Change) -> Iterator[str]:
        if change.relation not in self.recorded.rows:
            return
        if change.relation == request.path and change.verb in ("insert", "update", "delete"):
            yield from self._wrote(request.persona, change)
        elif change.verb != "insert" and not self._concerned(request.persona, change):
            yield f"{change.verb} of {change.relation} {change.key} of unrelated people"

    def _wrote(self, persona: str, change: Change) -> Iterator[str]:
        before = change.old or change.new
        if not self.oracle.may(persona, change.relation, change.verb, change.key, before):
            yield f"{change.verb} of {change.relation} {change.key}, which the matrix denies"
        if change.verb == "update" and not self._stays(persona, change):
            yield f"{change.relation} {change.key} moved to unrelated people"
        me = self.recorded.world.ids.get(persona)
        for column in ACTORS:
            who = change.new.get(column)
            if who not in (None, me, change.old.get(column)) and persona != "service_role":
                name = self.recorded.by_person.get(who, who)
                yield f"{change.relation} {change.key} names {name} as its {column}"

    def _stays(self, persona: str, change: Change) -> bool:
        """Whether the row is about the same patients as before, or about patients of the persona."""
        before, now = (
            self.oracle.relationships.patients_of(change.relation, row) for row in (change.old, change.new)
        )
        return before == now or self.oracle.concerned(persona, change.relation, change.new)

    def _concerned(self, persona: str, change: Change) -> bool:
        about = self.oracle.relationships.patients_of(change.relation, change.new or change.old)
        # The relationships do not contain patients that the call or its target just made.
        made = about - self.recorded.rows["patients"].keys()
        return (
            bool(made)
            or "admin_" in persona
            or any(
                self.oracle.concerned(persona, change.relation, row)
                for row in (change.old, change.new)
                if row
            )
        )
