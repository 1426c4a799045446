"""The types and statements of the tests of open records."""

import uuid
from typing import LiteralString

OPEN: LiteralString = "select (public.open_record(%s, %s)).valid_until - now()"
Pair = tuple[uuid.UUID, uuid.UUID]
