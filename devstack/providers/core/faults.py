"""Faults that a test or a developer switches on to simulate outages."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

MODES = "down, hang, slow, drip, nonsense or a status from 200 to 599"
_MODE = re.compile(r"down|hang|slow|drip|nonsense|[2-5]\d\d")
_SECONDS = {"slow": 1.5, "hang": 30.0, "drip": 30.0}


@dataclass
class Fault:
    """How a provider fails, for `count` requests (None: until switched off) whose `METHOD path` matches.

    down: the connection breaks. hang: no answer for `seconds`, then 504. slow: the right answer after
    `seconds`. drip: a body that comes byte by byte, for `seconds`. nonsense: 200 and HTML. A status: the
    provider's own error of that status, or `body` (JSON, or a text sent unchanged) with `headers`.

    With `done` the provider runs the request before it fails, so the caller does not learn the result.
    """

    target: str
    mode: str
    count: int | None = None
    match: str = ""
    seconds: float | None = None
    done: bool = False
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def wait(self) -> float:
        """Seconds before the answer, or until its end."""
        return _SECONDS.get(self.mode, 0.0) if self.seconds is None else self.seconds

    def applies(self, target: str, request_line: str) -> bool:
        return target == self.target and self.count != 0 and re.search(self.match, request_line) is not None

    def spend(self) -> None:
        if self.count is not None:
            self.count -= 1


@dataclass
class Faults:
    """The faults now switched on; the first that applies wins."""

    targets: Sequence[str]
    active: list[Fault] = field(default_factory=list)

    def take(self, target: str, request_line: str) -> Fault | None:
        fault = next((f for f in self.active if f.applies(target, request_line)), None)
        if fault:
            fault.spend()
        return fault

    def add(self, values: dict[str, Any]) -> Fault:
        """Switch on another fault. Raises ValueError with the reason if it is invalid."""
        try:
            fault = Fault(**values)
        except TypeError as error:
            names = "target, mode, count?, match?, seconds?, done?, body?, headers?"
            raise ValueError(f"a fault has {names}") from error
        if fault.target not in self.targets:
            raise ValueError(f"target is one of {', '.join(self.targets)}")
        if not _MODE.fullmatch(fault.mode):
            raise ValueError(f"mode is {MODES}")
        self.active.append(fault)
        return fault


def routes(faults: Faults) -> list[Route]:
    """`/_faults`: read, switch one on (in addition), switch all off."""

    async def read(_: Request) -> Response:
        return JSONResponse([asdict(fault) for fault in faults.active])

    async def add(request: Request) -> Response:
        try:
            return JSONResponse(asdict(faults.add(await request.json())))
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    async def clear(_: Request) -> Response:
        faults.active.clear()
        return Response(status_code=204)

    return [
        Route("/_faults", read),
        Route("/_faults", add, methods=["PUT"]),
        Route("/_faults", clear, methods=["DELETE"]),
    ]
