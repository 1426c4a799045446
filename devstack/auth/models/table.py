"""Reads and writes rows of the auth schema as frozen dataclasses."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, Generic, LiteralString, TypeAlias, TypeVar
from uuid import UUID, uuid4

import psycopg
from psycopg import sql
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

Conn: TypeAlias = psycopg.AsyncConnection[Any]


def now() -> datetime:
    return datetime.now(UTC)


Row = TypeVar("Row")


class Table(Generic[Row]):
    """One table of the auth schema, read and written as `model` (its fields are the columns used)."""

    def __init__(self, name: str, model: type[Row]) -> None:
        self._model = model
        self._name = sql.Identifier("auth", name)
        self._types = {field.name: field.type for field in fields(model)}  # type: ignore[arg-type]  # a dataclass
        self._columns = sql.SQL(", ").join(map(sql.Identifier, self._types))

    async def find(self, conn: Conn, where: LiteralString, *values: object) -> Row | None:
        """The first row that matches, or None. `where` may carry an `order by` and a lock."""
        rows = await self.find_all(conn, where, *values)
        return rows[0] if rows else None

    async def find_all(self, conn: Conn, where: LiteralString, *values: object) -> list[Row]:
        query = sql.SQL("select {} from {} where {}").format(self._columns, self._name, sql.SQL(where))
        return await self._rows(conn, query, values)

    async def insert(self, conn: Conn, **values: object) -> Row:
        """Insert a row. As in GoTrue, this code sets its id and times, not the database."""
        made = {"id": uuid4(), "created_at": now(), "updated_at": now()}
        # The database sets a bigserial id.
        chosen = {n: v for n, v in made.items() if n in self._types and (n != "id" or self._types[n] is UUID)}
        row = {**chosen, **values}
        query = sql.SQL("insert into {} ({}) values ({}) returning {}").format(
            self._name, sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(sql.Placeholder() * len(row)), self._columns,
        )  # fmt: skip
        return (await self._rows(conn, query, row.values()))[0]

    async def update(self, conn: Conn, row_id: object, **values: object) -> Row:
        """Update columns of one row, and its `updated_at`."""
        row = {**({"updated_at": now()} if "updated_at" in self._types else {}), **values}
        changes = sql.SQL(", ").join(sql.SQL("{} = %s").format(sql.Identifier(name)) for name in row)
        template = sql.SQL("update {} set {} where id = %s returning {}")
        query = template.format(self._name, changes, self._columns)
        return (await self._rows(conn, query, [*row.values(), row_id]))[0]

    async def delete(self, conn: Conn, where: LiteralString, *values: object) -> None:
        await conn.execute(sql.SQL("delete from {} where {}").format(self._name, sql.SQL(where)), values)

    async def _rows(self, conn: Conn, query: sql.Composed, values: Any) -> list[Row]:
        async with conn.cursor(row_factory=class_row(self._model)) as cursor:
            await cursor.execute(query, [Jsonb(v) if isinstance(v, dict) else v for v in values])
            return await cursor.fetchall()
