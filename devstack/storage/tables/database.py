"""Transactions that run as the caller, so that row-level security applies."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import psycopg
from psycopg import AsyncConnection, sql
from psycopg.rows import DictRow, dict_row
from psycopg_pool import AsyncConnectionPool

from devstack.storage.caller import Scope
from devstack.storage.tables.database_errors import from_database

Connection = AsyncConnection[DictRow]

_SETTINGS = """
    select set_config('request.jwt.claims', %(claims)s, true),
        set_config('request.jwt.claim.sub', %(subject)s, true),
        set_config('request.jwt.claim.role', %(role)s, true),
        set_config('request.headers', %(headers)s, true),
        set_config('request.method', %(method)s, true),
        set_config('request.path', %(path)s, true),
        set_config('storage.operation', %(operation)s, true),
        set_config('storage.allow_delete_query', 'true', true),
        set_config('lock_timeout', '5s', true)
"""


class Database:
    """A pool of connections as supabase_storage_admin, which may switch to every API role."""

    def __init__(self, url: str) -> None:
        kwargs = {"row_factory": dict_row}
        self._pool = AsyncConnectionPool(
            url, connection_class=Connection, kwargs=kwargs, min_size=1, max_size=8, open=False,
            check=AsyncConnectionPool.check_connection,  # Postgres may have restarted since its last use
        )  # fmt: skip

    async def open(self) -> None:
        await self._pool.open()

    async def close(self) -> None:
        await self._pool.close()

    @asynccontextmanager
    async def run(self, scope: Scope, *, trial: bool = False) -> AsyncIterator[Connection]:
        """One transaction as the scope's role; a `trial` is rolled back. Raises `StorageError`."""
        try:
            async with self._pool.connection() as conn, conn.transaction(force_rollback=trial):
                await act_as(conn, scope)
                yield conn
        except psycopg.Error as error:
            raise from_database(error) from error


async def act_as(conn: Connection, scope: Scope) -> None:
    """Switch to the role of `scope` for the rest of the transaction."""
    await conn.execute("reset role")
    await conn.execute(_SETTINGS, _settings(scope))
    await conn.execute(sql.SQL("set local role {}").format(sql.Identifier(scope.caller.role)))


def _settings(scope: Scope) -> dict[str, Any]:
    return {
        "claims": json.dumps(scope.caller.claims),
        "subject": scope.caller.subject or "",
        "role": scope.caller.role,
        "headers": scope.headers,
        "method": scope.method,
        "path": scope.path,
        "operation": scope.operation,
    }
