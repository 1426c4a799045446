"""The people of the access matrix, signed up once."""

from collections.abc import Iterator

import psycopg
import pytest

from tests.policies.support.personas import SignedInPersonas, sign_up_personas
from tests.policies.support.world import World
from tests.support.clients import People


@pytest.fixture(scope="session")
def world(people: People) -> Iterator[World]:
    """Every persona, signed in, and the rows between them."""
    with psycopg.connect(people.env["SUPABASE_DB_URL"], autocommit=True) as conn:
        yield World(conn, sign_up_personas(people, conn))


@pytest.fixture(scope="session")
def cast(world: World) -> SignedInPersonas:
    return world.cast
