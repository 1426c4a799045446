"""Derives from the catalog which problem codes a database function can raise.

A function can raise the codes in its own text, those of the functions it calls, and those of the triggers on
the tables it writes. The derivation reads every branch. So it may name a code that no argument leads to, but
it never misses one. Functions are named `schema.name`.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg

SCHEMAS = ["public", "private", "workflows"]
_BODIES: LiteralString = """
select n.nspname || '.' || p.proname, string_agg(regexp_replace(p.prosrc, '--[^\n]*', '', 'g'), ' ')
from pg_proc as p inner join pg_namespace as n on n.oid = p.pronamespace
where n.nspname = any (%s) group by 1
"""
# A trigger function may take the code it raises as its first argument.
_TRIGGERS: LiteralString = r"""
select n.nspname || '.' || c.relname, format('trigger %%s of %%s', t.tgname, c.relname),
    replace(
        regexp_replace(p.prosrc, '--[^\n]*', '', 'g'),
        'tg_argv[0]', quote_literal(split_part(encode(t.tgargs, 'escape'), '\000', 1))
    ),
    array_remove(array[
        case when t.tgtype & 4 > 0 then 'insert into' end, case when t.tgtype & 8 > 0 then 'delete from' end,
        case when t.tgtype & 16 > 0 then 'update' end
    ], null),
    array(
        select a.attname::text from pg_attribute as a where a.attrelid = c.oid and a.attnum = any (t.tgattr)
    )
from pg_trigger as t
inner join pg_class as c on c.oid = t.tgrelid inner join pg_namespace as n on n.oid = c.relnamespace
inner join pg_proc as p on p.oid = t.tgfoid
where not t.tgisinternal and n.nspname = any (%s)
"""
_CALL = re.compile(r"\b(\w+\.\w+)\s*\(")
_RAISE = re.compile(r"(?:raise_problem|return_problem|refuse_session)\(\s*(\d+),\s*'(\w+)'")
# The check of the caller's session comes before each request, so no other function lists what it raises.
_CHECK, _ME = "private.check_request", "private.me"
# An RPC that must commit its writes returns the code of a 409 instead of raising it.
_REFUSE = re.compile(r"'refused',\s*case when [^;']*? then '(\w+)' end")
# A helper that takes the code as its last argument, and a call that ends with one.
_HELPER = re.compile(r"raise_problem\(\s*(\d+),\s*p_code\b")
_ARGUMENT = re.compile(r"\b(\w+\.\w+)\s*\((?:[^();]|\([^()]*\))*?'(\w+)'\s*\)")
# It checks a role only if the calling function passes one.
_ACTOR = "private.require_actor"
_ASKED_FOR = {(403, "role_not_allowed")}
_NAMES_NONE = re.compile(r"private\.require_actor\(\s*\w+,\s*\w+\s*\)")
WRITE = re.compile(r"\b(insert into|delete from|update)\s+(\w+\.\w+)([^;]*)")
Problem = tuple[int, str]


@dataclass(frozen=True)
class Trigger:
    """A trigger of a table. It fires on updates of `columns`, or of any column if there are none."""

    table: str
    name: str
    body: str
    events: list[str]
    columns: list[str]

    def fires(self, event: str, rest: str) -> bool:
        """Whether a statement of this kind, continued by `rest`, fires the trigger."""
        updates = event == "update" or "do update" in rest
        awaited = not self.columns or _sets(rest, self.columns)
        return (event != "update" and event in self.events) or (
            updates and awaited and "update" in self.events
        )


@dataclass(frozen=True)
class ProblemCodes:
    """The functions and triggers of a database. `bodies` holds the text of both by name."""

    bodies: dict[str, str]
    triggers: list[Trigger]

    @classmethod
    def read(cls, conn: psycopg.Connection[Any]) -> "ProblemCodes":
        """Read those of our own schemas."""
        bodies = dict(conn.execute(_BODIES, [SCHEMAS]).fetchall())
        triggers = [Trigger(*row) for row in conn.execute(_TRIGGERS, [SCHEMAS])]
        return cls(bodies | {trigger.name: trigger.body for trigger in triggers}, triggers)

    def called(self, *names: str) -> set[Problem]:
        """Status and code of each problem that these functions or triggers, and what they call, can raise."""
        return self._raised(self.reached(*names))

    def reached(self, *names: str) -> set[str]:
        """These, and all that they call, directly or through others."""
        return _reached(names, self._calls)

    def all(self, *functions: str) -> set[Problem]:
        """The same, with the problems that triggers on the tables they write can raise."""
        return self._raised(self.fired(*functions))

    def fired(self, *names: str) -> set[str]:
        """These, all that they call, and the triggers that they fire."""
        return _reached(names, lambda name: self._calls(name) | self._fired(name))

    def _calls(self, name: str) -> set[str]:
        called = set(_CALL.findall(self.bodies[name])) & set(self.bodies)
        return called if name == _CHECK else called - {_ME}

    def _fired(self, name: str) -> set[str]:
        writes = WRITE.findall(self.bodies[name])
        return {
            trigger.name
            for event, table, rest in writes
            for trigger in self.triggers
            if trigger.table == table and trigger.fires(event, rest)
        }

    def _raised(self, names: set[str]) -> set[Problem]:
        bodies = [self.bodies[name] for name in names]
        named = {pair for body in bodies for pair in _ARGUMENT.findall(body)}
        handed = {
            (int(status), code)
            for helper, code in named
            for status in _HELPER.findall(self.bodies.get(helper, ""))
        }
        refused = {(409, code) for body in bodies for code in _REFUSE.findall(body)}
        return handed | refused | self._plain(names)

    def _plain(self, names: set[str]) -> set[Problem]:
        """The problems in the texts, without that of the actor check if no text asks for a role."""
        raised = {
            name: {(int(status), code) for status, code in _RAISE.findall(self.bodies[name])}
            for name in names
        }
        if not any(self._asks_for_more(name) for name in names):
            raised |= {name: raised[name] - _ASKED_FOR for name in {_ACTOR} & names}
        return set().union(*raised.values())

    def _asks_for_more(self, name: str) -> bool:
        return f"{_ACTOR}(" in _NAMES_NONE.sub("", self.bodies[name])


def _reached(functions: Iterable[str], following: Callable[[str], set[str]]) -> set[str]:
    """The functions and everything that follows from them, directly or through others."""
    reached: set[str] = set()
    ahead = set(functions)
    while ahead:
        reached |= ahead
        ahead = {name for one in ahead for name in following(one)} - reached
    return reached


def _sets(rest: str, columns: list[str]) -> bool:
    return any(re.search(rf"\b{column}\s*=", rest) for column in columns)
