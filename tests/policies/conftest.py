"""The people of the access matrix, signed up once."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from tests.policies.support.personas import SignedInPersonas, sign_up_personas
from tests.policies.support.world import World
from tests.support.clients import People


@pytest.fixture(scope="session")
def world(people: People) -> Iterator[World]:
    """Every persona, signed in, and the rows between them."""
    with new_world(people) as world:
        yield world


@pytest.fixture(scope="module")
def own_world(people: People) -> Iterator[World]:
    """A world for one file, whose tests delete or change rows that the tests of other files expect."""
    with new_world(people) as world:
        yield world


@contextmanager
def new_world(people: People) -> Iterator[World]:
    with psycopg.connect(people.env["SUPABASE_DB_URL"], autocommit=True) as conn:
        yield World(conn, sign_up_personas(people, conn))


@pytest.fixture(scope="session")
def cast(world: World) -> SignedInPersonas:
    return world.cast
