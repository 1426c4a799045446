"""The local stack: real Postgres and PostgREST, and stand-ins for services that would need Docker."""
