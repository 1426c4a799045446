"""Download URLs: one opens one file for a minute, for anyone who has it.

The RPC checks whether the actor may download the file, and writes a grant of half a minute. Storage signs
only what such a grant names.
"""

from datetime import UTC, datetime
from typing import Any, NamedTuple, Protocol

from functions.actor import Actor
from functions.database import Rpc, api_rpc
from functions.idempotency import WALL_CLOCK, Clock

# Here, because the database does not see for how long Storage signs.
LIFETIME_SECONDS = 60


class FileRequest(NamedTuple):
    """A stored file. With `download`, a browser saves it under that name instead of showing it."""

    bucket: str
    path: str
    download: str | None = None


class Signer(Protocol):
    """The method of a provider that the workflow uses; see `functions.providers.storage.FileSigner`."""

    def sign(self, bucket: str, path: str, seconds: int, download: str | None) -> str:
        """The URL that opens this file for so many seconds."""


def file_url(
    actor: Actor,
    asked: FileRequest,
    *,
    rpc: Rpc = api_rpc,
    signer: Signer | None = None,
    clock: Clock = WALL_CLOCK,
) -> dict[str, Any]:
    """Answer `{url, expires_at}`.

    Raises what `grant_file_url` raises, `NotFound` when the file was removed meanwhile, `ProviderUnavailable`
    and `ProviderRejected`.
    """
    rpc("grant_file_url", **actor.params(), p_bucket=asked.bucket, p_path=asked.path)
    expires_at = int(clock.now()) + LIFETIME_SECONDS
    url = (signer or _storage()).sign(asked.bucket, asked.path, LIFETIME_SECONDS, asked.download)
    return {"url": url, "expires_at": datetime.fromtimestamp(expires_at, UTC).isoformat()}


def _storage() -> Signer:
    from functions.providers.storage import from_settings

    return from_settings()
