"""Postgres and PostgREST: installing, starting, bootstrapping and migrating them."""
