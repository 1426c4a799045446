"""The objects that all requests share: the stack's configuration, the settings and the database pool."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

from devstack.auth.conf import Settings
from devstack.config import Config

Pool: TypeAlias = AsyncConnectionPool[AsyncConnection[Any]]


@dataclass(frozen=True)
class Service:
    config: Config
    settings: Settings
    pool: Pool

    @classmethod
    def of(cls, config: Config) -> "Service":
        """Build the service. Its pool connects as GoTrue's role; the app's lifespan opens it."""
        url = config.db_url("supabase_auth_admin")
        # Each connection is checked before use, as in Go's database/sql: Postgres may have restarted.
        check = AsyncConnectionPool.check_connection
        pool = AsyncConnectionPool(url, min_size=1, max_size=10, open=False, check=check)
        return cls(config, Settings.of(config), pool)
