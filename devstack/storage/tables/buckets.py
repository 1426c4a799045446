"""Statements on storage.buckets."""

from typing import Any

from psycopg import sql
from psycopg.errors import UniqueViolation

from devstack.storage.caller import owner_ids
from devstack.storage.errors import StorageError, already_exists, no_such_bucket
from devstack.storage.tables.database import Connection

Row = dict[str, Any]
_COLUMNS = "id, name, owner, public, created_at, updated_at, file_size_limit, allowed_mime_types"
SORTABLE = ("id", "name", "created_at", "updated_at")


async def find(conn: Connection, bucket: str, columns: str = _COLUMNS) -> Row:
    """One bucket that the role may read. Raises NoSuchBucket."""
    query = sql.SQL(f"select {columns} from storage.buckets where id = %s")  # columns are ours
    row = await (await conn.execute(query, [bucket])).fetchone()
    if row is None:
        raise no_such_bucket()
    return row


async def find_all(conn: Connection, page: dict[str, Any]) -> list[Row]:
    """A page of the buckets that the role may read; `page`: search, limit, offset, column, descending."""
    column = page["column"] if page["column"] in SORTABLE else "id"
    query = f"""
        select {_COLUMNS}, type from storage.buckets
        where strpos(lower(name), lower(%(search)s)) > 0 or %(search)s = ''
        order by {column} {"desc" if page["descending"] else "asc"}
        limit %(limit)s offset %(offset)s
    """
    return await (await conn.execute(sql.SQL(query), page)).fetchall()


async def create(conn: Connection, bucket: Row, subject: str | None) -> None:
    """Insert a bucket; raises BucketAlreadyExists, or AccessDenied by policy."""
    owner, owner_id = owner_ids(subject)
    query = """
        insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types, owner, owner_id)
        values (%(id)s, %(name)s, %(public)s, %(file_size_limit)s, %(allowed_mime_types)s, %(owner)s,
            %(owner_id)s)
    """
    try:
        await conn.execute(query, {**bucket, "owner": owner, "owner_id": owner_id})
    except UniqueViolation as error:
        raise already_exists("BucketAlreadyExists") from error


async def update(conn: Connection, bucket: str, changes: Row) -> None:
    """Set the given columns. Raises NoSuchBucket when the caller may change no such row."""
    sets = [sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(name)) for name in changes]
    query = sql.SQL("update storage.buckets set {}, updated_at = now() where id = {}").format(
        sql.SQL(", ").join(sets), sql.Placeholder("bucket")
    )
    if (await conn.execute(query, {**changes, "bucket": bucket})).rowcount == 0:
        raise no_such_bucket()


async def is_empty(conn: Connection, bucket: str) -> bool:
    found = await conn.execute("select from storage.objects where bucket_id = %s limit 1", [bucket])
    return found.rowcount == 0


async def delete(conn: Connection, bucket: str) -> None:
    """Delete an empty bucket. Raises NoSuchBucket when the caller may delete no such row."""
    if (await conn.execute("delete from storage.buckets where id = %s", [bucket])).rowcount == 0:
        raise no_such_bucket()


def not_empty() -> StorageError:
    return StorageError(409, "ResourceNotEmpty", "The bucket you tried to delete is not empty")
