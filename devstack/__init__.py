"""The local stack: real Postgres and PostgREST, stand-ins for what cannot be had without Docker."""
