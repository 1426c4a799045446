"""Accounts that people have blocked."""

import uuid

from tests.policies.support.case_builders import for_profiles, rows_of_profiles
from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.world import World

BLOCK = """insert into public.account_blocks (blocker_id, blocked_id) values (%s, %s)
           returning blocker_id || ':' || blocked_id"""


def _somebody() -> str:
    """The id of nobody, so that no persona is in a block with another."""
    return str(uuid.uuid4())


def _to_block(world: World) -> list[Row]:
    everybody = frozenset(world.cast.clients)
    return [Row("block", everybody, values={"profile_id": _somebody()})]


def _lift(world: World, _: Row) -> None:
    """Lifts the blocks of all personas, because a test may have blocked another person than the target."""
    world.db.execute("delete from public.account_blocks where blocker_id = any (%s)", [[*world.names]])


ROWS = {"account_blocks": rows_of_profiles(BLOCK, _somebody)}
TARGETS = {"account_blocks": for_profiles("blocker_id", lambda: {"blocked_id": _somebody()})}
CHANGES = {"account_blocks": {"created_at": "2026-01-01T00:00:00Z"}}
KEYS = {"account_blocks": ("blocker_id", "blocked_id")}
RPCS = {"block_account": Rpc(_to_block, _lift), "unblock_account": Rpc(_to_block)}
