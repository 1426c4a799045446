"""Invalid and unusual values, as JSON, for each type of a column or argument."""

import uuid
from collections.abc import Iterator
from typing import Any

MEGABYTE = "Zq7" * 350_000
# Ids that no row has.
NOWHERE: dict[str, Any] = {"uuid": str(uuid.uuid4()), "bigint": 2**62}
_TIMES = {
    "no time": "yesterday-ish", "infinity": "infinity", "minus infinity": "-infinity",
    "no such day": "2026-02-30", "too far": "294277-01-01", "a number": 20260230, "an object": {"a": 1},
}  # fmt: skip
_WHOLE = {"a word": "twelve", "a half": 1.5, "endless": 10**400, "a list": [1], "an object": {"a": 1}}
_BROKEN = {"a megabyte": MEGABYTE, "a NUL": "a\x00b", "half a character": "a\ud800b"}
# Values that every column of the type refuses.
REFUSED: dict[str, dict[str, Any]] = {
    "uuid": {"a word": "not-a-uuid", "nothing": "", "a number": 7, "a list": [], "an object": {"a": 1}},
    "text": _BROKEN,
    "boolean": {"a word": "maybe", "a number": 7, "a list": [True], "an object": {"a": 1}},
    "numeric": {"NaN": "NaN", "Infinity": "Infinity", "-Infinity": "-Infinity", "a word": "a lot",
                "endless": 10**400, "a list": [1], "an object": {"a": 1}},
    "double precision": {"NaN": "NaN", "Infinity": "Infinity", "a word": "a lot", "endless": 10**400},
    "integer": {**_WHOLE, "2^31": 2**31},
    "smallint": {**_WHOLE, "2^15": 2**15},
    "bigint": {**_WHOLE, "2^63": 2**63},
    "date": _TIMES,
    "timestamp with time zone": _TIMES,
    "time without time zone": {"a word": "noon-ish", "25 hours": "25:00", "an object": {"a": 1}},
    "text[]": {"a word": "x", "a null": ["a", None], "too many": ["a"] * 20_000, "an object": {"a": 1},
               "nested": [["a"], ["b"]], "ragged": [["a"], "b"],
               **{name: [value] for name, value in _BROKEN.items()}},
    "smallint[]": {"a word": "x", "a null": [1, None], "too many": [1] * 5_000, "words": ["x"],
                   "large": [2**15]},
    "time without time zone[]": {"a word": "x", "a null": ["08:00", None], "words": ["noon-ish"]},
    "jsonb": {"a word": "x", "a number": 7, "a NUL": {"a": "a\x00b"}, "half a character": ["a\ud800b"],
              "a long list": [MEGABYTE], "a long value": {"a": MEGABYTE}},
    "user_role": {"a word": "emperor", "an object": {"a": 1}},
    "uuid[]": {"a word": "x", "words": ["x"]},
}  # fmt: skip
# Values that some columns accept; an accepted value is stored as it was sent.
ODD: dict[str, dict[str, Any]] = {
    "text": {"nothing": "", "blank": " \t ", "control": "a\x01\x1b[31mb\x7f", "from right": "\u202egnp.exe",
             "emoji": "👩🏽‍⚕️💊", "SQL": "'; drop table patients; --", "HTML": "<script>alert(1)</script>",
             "a template": "{{7*7}} %s ${jndi:ldap://example.com/x}"},
}  # fmt: skip


def hostile(kind: str, *, points: bool) -> Iterator[tuple[Any, bool]]:
    """Values for a column or argument of this type, each with a flag whether it has to be refused."""
    yield from ((value, True) for value in REFUSED[kind].values())
    yield from ((value, False) for value in (None, *ODD.get(kind, {}).values()))
    if points:
        yield NOWHERE[kind], True
