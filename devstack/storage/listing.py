"""Cursor pages of list-v2: the content of a cursor, and the answer for a page."""

import base64
from typing import Any, Literal

from pydantic import BaseModel

from devstack.storage.errors import StorageError
from devstack.storage.tables.rows import javascript_time, plain

Row = dict[str, Any]


class Cursor(BaseModel):
    """The end of the page before. Clients send it back unchanged."""

    after: str = ""
    column: Literal["name", "updated_at", "created_at"] = "name"
    order: Literal["asc", "desc"] = "asc"
    stamp: str = ""

    def encode(self) -> str:
        return base64.urlsafe_b64encode(self.model_dump_json().encode()).decode()


def decode_cursor(text: str) -> Cursor:
    """Decode a cursor. Raises InvalidParameter for a text that `Cursor.encode` did not make."""
    try:
        return Cursor.model_validate_json(base64.urlsafe_b64decode(text))
    except ValueError as error:  # bad base64 and failed validation are both
        raise StorageError(400, "InvalidParameter", "Invalid Parameter continuation token") from error


def page(rows: list[Row], limit: int, cursor: Cursor) -> Row:
    """The answer for up to `limit` of `rows`; one more row than that means there is a next page."""
    shown, more = rows[:limit], len(rows) > limit
    answer: Row = {
        "hasNext": more,
        "folders": [_folder(row) for row in shown if row["id"] is None],
        "objects": [plain(row) for row in shown if row["id"] is not None],
    }
    if more:
        answer["nextCursor"] = _next(shown[-1], cursor).encode()
        answer["nextCursorKey"] = shown[-1]["name"]
    return answer


def _folder(row: Row) -> Row:
    return plain(row) | {"name": f"{row['name']}/"}


def _next(last: Row, cursor: Cursor) -> Cursor:
    stamp = "" if cursor.column == "name" else javascript_time(last[cursor.column])
    return Cursor(after=last["name"], column=cursor.column, order=cursor.order, stamp=stamp)
