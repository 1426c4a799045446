"""P8: the time to read an old page of a conversation against the first page, through PostgREST."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial

from bench.explained import explain
from bench.figures import Figure, at_most
from bench.pairs import Effort, compare
from bench.place import Place
from bench.reads.personas import PATIENT
from bench.rest import Rest

LIMIT = 1.05
_ORDER = "conversation_id=eq.1&order=created_at.desc,id.desc&limit=50"
_AT_DEPTH = """
    select created_at, id from public.messages where conversation_id = 1
    order by created_at desc, id desc offset %(depth)s limit 1
"""
_PAGE = """
    select * from public.messages where conversation_id = 1 and created_at <= %(at)s
        and (created_at < %(at)s or id < %(id)s)
    order by created_at desc, id desc limit 50
"""


def figures(place: Place, effort: Effort) -> Iterator[Figure]:
    """Read the page after the message at depth `place.size.deep`, found by time and id, not by `offset`."""
    with closing(place.owner()) as conn:
        row = conn.execute(_AT_DEPTH, {"depth": place.size.deep}).fetchone()
        assert row
        plan = explain(conn, _PAGE, {"at": row[0], "id": row[1]})
    at, number = row[0].strftime("%Y-%m-%dT%H:%M:%S.%fZ"), row[1]
    deep = f"{_ORDER}&created_at=lte.{at}&or=(created_at.lt.{at},id.lt.{number})"
    token = PATIENT.token(place.config)
    with closing(Rest(place.config.ports["postgrest"])) as rest:
        get = partial(rest.get, token, "messages")
        ratio = compare(partial(get, deep), partial(get, _ORDER), effort)
    what = f"chat page at depth {place.size.deep:,} against the first page"
    control = f"A against A {ratio.itself:.3f}"
    yield at_most("P8", what, LIMIT, ratio.value, control=control, plan=plan.text())
