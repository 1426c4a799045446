"""P2: a workflow through its Chalice handler against the RPC it calls.

A doctor repeatedly blocks and unblocks a patient: each is the real transaction with its audit row,
notification and outbox row. No provider is called. On this machine the functions reach PostgREST through the
gateway stand-in, which hosted projects do not have. So its share is measured and subtracted from both sides.
"""

import contextlib
import io
import itertools
import json
import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from typing import Any

from bench.figures import Figure, at_most
from bench.pairs import Effort, compare_seconds
from bench.place import Place
from bench.reads.personas import DOCTOR
from bench.rest import Rest
from devstack import functions, keys

LIMIT = 1.15
LINK = 1
_MOVES = ("block", "unblock")
Move = Callable[[str], object]


def figures(place: Place, effort: Effort) -> Iterator[Figure]:
    """One figure: the time of the RPC through PostgREST plus the handler's own, against that of the RPC."""
    os.environ.update(functions.environment(place.config))
    ports = place.config.ports
    with (
        closing(Rest(ports["postgrest"])) as straight,
        closing(Rest(ports["gateway"], "/rest/v1")) as gateway,
    ):
        handler = _handler(DOCTOR.token(place.config))
        key = keys.workflow_key(place.config.home / "workflow-key.json")
        call = partial(_call, keys.mint_workflow("workflow_api", key))
        through_gateway = _cycle(partial(call, gateway))
        with contextlib.redirect_stdout(io.StringIO()):  # its log lines
            whole = compare_seconds(_cycle(handler), through_gateway, effort)
        direct = compare_seconds(_cycle(partial(call, straight)), through_gateway, effort)
    value = 1 + (whole.a - whole.b) / direct.a
    control = (
        f"through the gateway stand-in {whole.value:.2f}; the handler itself adds {whole.a - whole.b:.2g} "
        f"s to {direct.a:.2g} s; A against A {whole.itself:.3f}"
    )
    what = "block or unblock a patient: Chalice handler against its RPC through PostgREST"
    yield at_most("P2", what, LIMIT, value, control=control)


def _cycle(move: Move) -> Callable[[], float]:
    """The mean of blocking and unblocking: the link's state is the same afterwards."""

    def run() -> float:
        seconds = []
        for name in _MOVES:
            began = time.perf_counter()
            move(name)
            seconds.append(time.perf_counter() - began)
        return statistics.mean(seconds)

    return run


def _call(token: str, rest: Rest, move: str) -> bytes:
    params = {"p_actor": DOCTOR.id, "p_session": DOCTOR.session, "p_link_id": LINK, **_idempotency_key()}
    return rest.call(token, f"{move}_link", params)


_numbers = itertools.count()


def _idempotency_key() -> dict[str, str]:
    """A new key for every request, as an app sends it."""
    return {"p_key": f"bench-{next(_numbers)}", "p_fingerprint": "0" * 64}


def _handler(token: str) -> Move:
    """Call the app as Lambda does, with API Gateway's event for the request."""
    import app

    def run(move: str) -> object:
        answer = app.app(event(token, move, f"bench-{next(_numbers)}"), None)
        if answer["statusCode"] != 200:
            raise RuntimeError(f"{move} answered {answer['statusCode']}: {answer['body']}")
        return answer

    return run


def event(token: str, move: str, key: str) -> dict[str, Any]:
    """A POST /links/1/<move> as API Gateway's proxy integration sends it."""
    path = f"/links/{LINK}/{move}"
    return {
        "httpMethod": "POST",
        "path": path,
        "pathParameters": {"link_id": str(LINK)},
        "headers": {
            "authorization": f"Bearer {token}",
            "content-type": "application/json",
            "idempotency-key": key,
        },
        "multiValueQueryStringParameters": None,
        "stageVariables": None,
        "isBase64Encoded": False,
        "body": json.dumps({}),
        "requestContext": {
            "httpMethod": "POST",
            "resourcePath": f"/links/{{link_id}}/{move}",
            "path": path,
            "stage": "local",
            "requestId": "bench",
            "identity": {"sourceIp": "127.0.0.1"},
        },
    }
