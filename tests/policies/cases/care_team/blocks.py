"""Accounts that people have blocked."""

import uuid

from tests.policies.support.case_builders import rows_of_profiles
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


ROWS = {"account_blocks": rows_of_profiles(BLOCK, _somebody)}
KEYS = {"account_blocks": ("blocker_id", "blocked_id")}
RPCS = {"block_account": Rpc(_to_block), "unblock_account": Rpc(_to_block)}
