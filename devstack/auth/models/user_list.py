"""auth.users in pages, for administrators."""

from typing import LiteralString

from devstack.auth.models.table import Conn
from devstack.auth.models.users import NIL, TABLE, User

_LISTED: LiteralString = "instance_id = %s and aud = %s and (email like %s or %s = '%%')"


async def page(conn: Conn, aud: str, text: str, order: LiteralString, limit: int, offset: int) -> list[User]:
    """A page of the users whose e-mail address contains `text`."""
    where: LiteralString = _LISTED + " order by " + order + ", id limit %s offset %s"
    return await TABLE.find_all(conn, where, *_values(aud, text), limit, offset)


async def count(conn: Conn, aud: str, text: str) -> int:
    """How many users there are whose e-mail address contains `text`."""
    query: LiteralString = "select count(*) from auth.users where " + _LISTED
    row: tuple[int] | None = await (await conn.execute(query, _values(aud, text))).fetchone()
    return row[0] if row else 0


def _values(aud: str, text: str) -> tuple[object, ...]:
    pattern = f"%{text}%".replace("%%", "%")
    return NIL, aud, pattern, pattern
