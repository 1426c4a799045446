"""Random calls of functions: the matrix's targets, other people's ids, and invalid values."""

from typing import Any

from tests.fuzz.support.requests import Request, Shape
from tests.fuzz.support.values import Values
from tests.policies.support.rpc_attempts import RPCS


def call(values: Values, persona: str, name: str) -> Request:
    """A call with the matrix's arguments, with one of them changed, or with random arguments."""
    known = values.oracle.recorded.catalog.calls[name]
    shape = Shape(known.returns) if known.returns in values.rows else None
    choice, target = values.chance.random(), None
    body: dict[str, Any] = {}
    if name in RPCS and choice < 0.75:
        target = values.chance.choice(RPCS[name].targets(values.oracle.recorded.world))
        body = dict(target.values)
    if target is None or choice > 0.5:
        body, target = _other(values, known.arguments, body), None
    if values.chance.random() < 0.1 and target is None:
        query = [(key, str(value)[:500].encode(errors="replace").decode()) for key, value in body.items()]
        return Request(persona, "GET", f"rpc/{name}", query, shape=shape, verb="call")
    return Request(persona, "POST", f"rpc/{name}", body=body, shape=shape, verb="call", target=target)


def _other(values: Values, arguments: dict[str, str], body: dict[str, Any]) -> dict[str, Any]:
    """One argument changed where there were some, else all drawn; now and then one is missing."""
    drawn = {name: values.named(name, kind) for name, kind in arguments.items()}
    if body and values.chance.random() < 0.7:
        changed = values.chance.choice(sorted(arguments) or [""])
        drawn = {**body, **({changed: drawn[changed]} if changed else {})}
    if drawn and values.chance.random() < 0.1:
        drawn.pop(values.chance.choice(sorted(drawn)))
    return drawn
