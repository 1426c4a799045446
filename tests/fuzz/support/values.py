"""Random values for requests: existing ids, texts of hidden rows, and invalid values."""

import random
import uuid
from typing import Any

from tests.fuzz.support.oracle import Oracle

_HOSTILE: dict[str, list[Any]] = {
    "uuid": ["not-an-id", "", None, "00000000-0000-0000-0000-000000000000", 7],
    "text": [
        "",
        None,
        "x" * 70_000,
        "' or true --",
        "a\\u0000b",
        {"a": [1]},
        "%",
        "\ud800",
        "\U0001f600" * 9,
    ],
    "jsonb": [None, [], {"deep": [[[[]]]]}, {"x": "y" * 70_000}, "text", 1],
    "boolean": [True, False, None, "maybe"],
    "number": [0, -1, 1, 10**30, "NaN", "Infinity", None, "1e400", 2**31],
    "time": ["now", "infinity", "-infinity", "2026-02-30", "1800-01-01T00:00:00Z", None, "tomorrow"],
    "array": [[], None, ["x"] * 5000, "{", ["a", None], [["a"]]],
}
_NUMBERS = ("bigint", "integer", "numeric", "smallint", "real", "double precision")


class Values:
    """Random values of one step."""

    def __init__(self, oracle: Oracle, chance: random.Random) -> None:
        self.oracle, self.chance = oracle, chance
        self.rows = oracle.recorded.rows

    def relation(self) -> str:
        names: list[str] = list(self.rows)
        return self.chance.choice(names)

    def of(self, kind: str) -> Any:
        """A value for a column or argument of this type, mostly invalid."""
        return self.chance.choice(_HOSTILE[_family(kind)])

    def key(self, relation: str) -> str:
        """The id of a random row of the relation, or a random id."""
        rows = list(self.rows.get(relation, {}).values())
        return (
            str(self.chance.choice(rows).get("id"))
            if rows
            else str(uuid.UUID(int=self.chance.getrandbits(128)))
        )

    def hidden(self, persona: str, relation: str) -> dict[str, Any] | None:
        """A random row that the persona must not see."""
        rows, visible = self.rows[relation], self.oracle.visible(persona, relation)
        keys = [key for key in rows if key not in visible]
        return rows[self.chance.choice(keys)] if keys else None

    def some(self, relation: str) -> dict[str, Any]:
        """A random row, or an empty one."""
        rows = list(self.rows[relation].values())
        return self.chance.choice(rows) if rows else {}

    def named(self, name: str, kind: str) -> Any:
        """A value for an argument: mostly an id of the relation in its name, else a value of its type."""
        if kind == "uuid" and self.chance.random() < 0.8:
            return self.key(_meant(name, self.rows.keys()) or self.relation())
        if kind == "bigint" and self.chance.random() < 0.7:
            return self.key("audit_logs")
        return self.of(kind)


def literal(value: Any) -> str:
    """The value in the syntax of PostgREST filters."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _family(kind: str) -> str:
    if kind.endswith("[]"):
        return "array"
    if kind in _NUMBERS:
        return "number"
    if kind.startswith(("timestamp", "time", "date")):
        return "time"
    return {"json": "jsonb"}.get(kind, kind) if kind in ("uuid", "jsonb", "json", "boolean") else "text"


def _meant(name: str, relations: Any) -> str | None:
    stem = name.removesuffix("_id")
    return next(
        (relation for relation in relations if f"_{relation}".endswith((f"_{stem}s", f"_{stem}"))), None
    )
