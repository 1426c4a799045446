"""The bytes of objects. A version is written elsewhere, synced and renamed, so readers never see half a file.

`<home>/storage/<bucket>/<digest of the object's name>/<version>`: a name from a client is never a path.
"""

import asyncio
import contextlib
import hashlib
import os
import shutil
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from devstack.storage.errors import too_large


@dataclass(frozen=True)
class Received:
    """A complete upload waiting to be published: `size` in bytes, `etag` as S3 gives it (quoted MD5)."""

    path: Path
    size: int
    etag: str


class Files:
    """Object versions under one directory."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._incoming = root / ".incoming"

    def prepare(self) -> None:
        """Make the directory, and delete files that an earlier run was receiving when it stopped."""
        shutil.rmtree(self._incoming, ignore_errors=True)
        self._incoming.mkdir(parents=True)

    def path(self, bucket: str, key: str, version: str) -> Path:
        return self._root / bucket / hashlib.sha256(key.encode()).hexdigest()[:32] / version

    async def receive(self, chunks: AsyncIterator[bytes], limit: int) -> Received:
        """Write `chunks` to a new file, deleted on failure. Raises EntityTooLarge past `limit` bytes."""
        path = self._incoming / str(uuid4())
        try:
            size, digest = await self._write(path, chunks, limit)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return Received(path, size, f'"{digest}"')

    async def publish(self, received: Received, bucket: str, key: str, version: str) -> None:
        """Move a received file to its final path, durably."""
        try:
            await asyncio.to_thread(_rename, received.path, self.path(bucket, key, version))
        except BaseException:
            received.path.unlink(missing_ok=True)
            raise

    async def copy(self, source: Path, target: Path) -> None:
        """Give the bytes of `source` a second name. A hard link is enough: bytes are never changed."""
        await asyncio.to_thread(_link, source, target)

    def remove(self, bucket: str, key: str, version: str | None) -> None:
        """Delete a version, and directories that are then empty."""
        path = self.path(bucket, key, version or "-")
        path.unlink(missing_ok=True)
        for directory in (path.parent, path.parent.parent):
            with contextlib.suppress(OSError):  # not empty, or deleted already
                directory.rmdir()

    async def _write(self, path: Path, chunks: AsyncIterator[bytes], limit: int) -> tuple[int, str]:
        size, digest = 0, hashlib.md5(usedforsecurity=False)
        with path.open("wb") as stream:
            async for chunk in chunks:
                size += len(chunk)
                if size > limit:
                    raise too_large()
                digest.update(chunk)
                stream.write(chunk)
            stream.flush()
            await asyncio.to_thread(os.fsync, stream.fileno())
        return size, digest.hexdigest()


def _rename(source: Path, target: Path) -> None:
    _into(target, lambda: source.rename(target))
    directory = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _link(source: Path, target: Path) -> None:
    _into(target, lambda: target.hardlink_to(source))


def _into(target: Path, act: Callable[[], object]) -> None:
    """Run the action in the target's directory; make it again if another removal just deleted it."""
    for last in (False, False, True):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            act()
        except FileNotFoundError:
            if last:
                raise
        else:
            return
