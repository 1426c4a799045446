"""Every argument of an RPC is either refused with an explained code or understood."""

import httpx
import pytest

from tests.policies.support.bad_values import NOWHERE, hostile
from tests.policies.support.case_types import Row
from tests.policies.support.documented_errors import is_explained
from tests.policies.support.matrix import reaches
from tests.policies.support.personas import WITH_PROFILE
from tests.policies.support.rpc_attempts import RPCS
from tests.policies.support.valid_requests import LINES, sending
from tests.policies.support.world import World

ARGUMENTS = """
    select a.name, format_type(a.type, null) from pg_proc as p
    cross join unnest(p.proargnames, coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargmodes)
        as a (name, type, mode)
    where p.pronamespace = 'public'::regnamespace and p.proname = %s and coalesce(a.mode, 'i') in ('i', 'b')
        and has_function_privilege('authenticated', p.oid, 'execute')
"""


@pytest.mark.parametrize("name", sorted(RPCS))
def test_an_rpc_explains_invalid_arguments(name: str, world: World) -> None:
    persona, target = caller(world, name)
    send = sending(world, persona, "POST", f"rpc/{name}", {})
    for argument, kind in world.db.execute(ARGUMENTS, [name]).fetchall():
        # A function may accept or shorten any text, and a search may find no rows.
        must = kind != "text" and name != "search_doctors"
        for value, is_bad in (*hostile(kind, points=False), (NOWHERE.get(kind), False)):
            answer = send({**target.values, argument: value})
            judge(answer, f"{name}({argument} => {str(value)[:60]!r})", is_bad and must)
            if answer.is_success:
                persona, target = again(world, name, target)


def judge(answer: httpx.Response, call: str, is_bad: bool) -> None:
    said = f"{call}: {answer.status_code} {answer.text[:300]}"
    if answer.is_success:
        assert not is_bad, said
    else:
        assert 400 <= answer.status_code < 500, said
        assert is_explained(answer), said


def caller(world: World, name: str) -> tuple[str, Row]:
    """The first persona for whom the RPC succeeds, and the target."""
    for persona in WITH_PROFILE:
        cell = LINES[f"rpc:{name}", persona]["select"]
        for target in RPCS[name].targets(world) if cell not in ("-", "none") else ():
            if reaches(cell, persona, target):
                return persona, target
    raise AssertionError("the RPC succeeds for no persona")


def again(world: World, name: str, target: Row) -> tuple[str, Row]:
    """Undoes the call; returns a persona and target for the next call."""
    undo = RPCS[name].undo
    if undo:
        undo(world, target)
    world.forget()
    return caller(world, name)
