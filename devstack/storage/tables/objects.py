"""Statements on storage.objects. Each runs as its transaction's role: policies decide what it finds."""

from dataclasses import dataclass, field
from typing import Any

from psycopg.errors import UniqueViolation
from psycopg.types.json import Jsonb

from devstack.storage.caller import owner_ids
from devstack.storage.errors import already_exists, no_such_key
from devstack.storage.tables.database import Connection

Row = dict[str, Any]

_INSERT = """
    insert into storage.objects (bucket_id, name, owner, owner_id, version, metadata, user_metadata)
    values (%(bucket)s, %(key)s, %(owner)s, %(owner_id)s, %(version)s, %(metadata)s, %(user_metadata)s)
"""
_UPSERT = (
    _INSERT
    + """
    on conflict (name, bucket_id) do update set owner = coalesce(excluded.owner, objects.owner),
        owner_id = coalesce(excluded.owner_id, objects.owner_id), version = excluded.version,
        metadata = excluded.metadata, user_metadata = coalesce(excluded.user_metadata, objects.user_metadata)
    returning *
"""
)
_MOVE = """
    update storage.objects
    set bucket_id = %(to_bucket)s, name = %(to_key)s, version = %(version)s,
        owner = coalesce(%(owner)s, owner), owner_id = coalesce(%(owner_id)s, owner_id)
    where bucket_id = %(bucket)s and name = %(key)s
    returning *
"""


@dataclass(frozen=True)
class NewObject:
    """A row to write. `metadata` is Storage's (size, mimetype, …), `user_metadata` the uploader's own."""

    bucket: str
    key: str
    subject: str | None
    version: str = "1"
    metadata: Row = field(default_factory=dict)
    user_metadata: Row | None = None

    def values(self) -> Row:
        owner, owner_id = owner_ids(self.subject)
        own = None if self.user_metadata is None else Jsonb(self.user_metadata)
        return {
            "bucket": self.bucket,
            "key": self.key,
            "owner": owner,
            "owner_id": owner_id,
            "version": self.version,
            "metadata": Jsonb(self.metadata),
            "user_metadata": own,
        }


async def find(conn: Connection, bucket: str, key: str, *, lock: bool = False) -> Row:
    """The object's row. Raises NoSuchKey when there is none or the role may not read it."""
    query = "select * from storage.objects where bucket_id = %s and name = %s"
    row = await (await conn.execute(query + (" for update" if lock else ""), [bucket, key])).fetchone()
    if row is None:
        raise no_such_key()
    return row


async def current_version(conn: Connection, bucket: str, key: str) -> str | None:
    """The version a write is about to replace; None for a new name."""
    query = "select version from storage.objects where bucket_id = %s and name = %s for update"
    row = await (await conn.execute(query, [bucket, key])).fetchone()
    return row["version"] if row else None


async def visible_names(conn: Connection, bucket: str, names: list[str]) -> set[str]:
    query = "select name from storage.objects where bucket_id = %s and name = any(%s)"
    return {row["name"] for row in await (await conn.execute(query, [bucket, names])).fetchall()}


async def insert(conn: Connection, new: NewObject) -> None:
    """Create a row; raises KeyAlreadyExists, or AccessDenied by policy."""
    try:
        await conn.execute(_INSERT, new.values())
    except UniqueViolation as error:
        raise already_exists() from error


async def upsert(conn: Connection, new: NewObject) -> Row:
    """Create or replace a row; a caller needs insert, select and (to replace) update rights."""
    row = await (await conn.execute(_UPSERT, new.values())).fetchone()
    if row is None:
        raise no_such_key()
    return row


async def move(conn: Connection, bucket: str, key: str, to: NewObject) -> Row:
    """Rename a row and give it a new version; raises NoSuchKey or (taken name) ResourceAlreadyExists."""
    values = {**to.values(), "to_bucket": to.bucket, "to_key": to.key, "bucket": bucket, "key": key}
    row = await (await conn.execute(_MOVE, values)).fetchone()
    if row is None:
        raise no_such_key()
    return row


async def delete(conn: Connection, bucket: str, names: list[str]) -> list[Row]:
    """Delete the rows that the role may read and delete, and return them."""
    query = "delete from storage.objects where bucket_id = %s and name = any(%s) returning *"
    return await (await conn.execute(query, [bucket, names])).fetchall()


async def delete_all(conn: Connection, bucket: str) -> list[Row]:
    query = "delete from storage.objects where bucket_id = %s returning *"
    return await (await conn.execute(query, [bucket])).fetchall()


async def lock_name(conn: Connection, bucket: str, key: str) -> None:
    """Lock this name until the transaction ends. A second writer waits, then replaces the object."""
    await conn.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"{bucket}/{key}"])
