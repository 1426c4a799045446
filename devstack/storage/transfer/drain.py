"""Reads the rest of a refused request, up to a limit, so that its client can read the refusal."""

import asyncio

from starlette.types import Message, Receive

MAX_BYTES = 64 * 1024 * 1024
MAX_SECONDS = 10


class Body:
    """A request's `receive` that records whether the client has finished sending."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._finished = False

    async def __call__(self) -> Message:
        message = await self._receive()
        self._finished = message["type"] == "http.disconnect" or not message.get("more_body", False)
        return message

    async def drain(self) -> None:
        """Read and discard the rest, up to a limit: a refusal must not cost more than it saves."""
        try:
            async with asyncio.timeout(MAX_SECONDS):
                await self._discard()
        except TimeoutError:
            return

    async def _discard(self) -> None:
        left = MAX_BYTES
        while left > 0 and not self._finished:
            left -= len((await self()).get("body", b"")) + 1
