"""A stand-in for Supabase Auth: GoTrue's API, answers and error codes over the real `auth` schema.

`create_app(config)` is mounted at /auth/v1. Behaviour follows github.com/supabase/auth; the clients that
must work against it, unmodified, are supabase-js and supabase-py.
"""

from devstack.auth.api.routes import create_app

__all__ = ["create_app"]
