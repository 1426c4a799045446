"""What every request shares: the stack's configuration, the settings and the database pool."""

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
        """The pool connects as GoTrue's own role and is opened by the app's lifespan."""
        url = config.db_url("supabase_auth_admin")
        # Checked when taken, as Go's database/sql does: Postgres may have restarted since.
        check = AsyncConnectionPool.check_connection
        pool = AsyncConnectionPool(url, min_size=1, max_size=10, open=False, check=check)
        return cls(config, Settings.of(config), pool)
