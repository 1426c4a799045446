"""Translates errors of Postgres into Storage's, by SQLSTATE. No text of the caller is repeated."""

import psycopg

from devstack.storage.errors import StorageError, access_denied, already_exists

RLS_MESSAGE = "new row violates row-level security policy"

_BY_STATE = {
    "23505": lambda: already_exists("ResourceAlreadyExists"),
    "23503": lambda: StorageError(404, "InvalidRequest", "The related resource does not exist"),
    "55P03": lambda: StorageError(423, "ResourceLocked", "The resource is locked"),
    "57014": lambda: StorageError(
        544, "DatabaseTimeout", "The connection to the database timed out", http=544
    ),
    "42P17": lambda: StorageError(
        503, "DatabaseInvalidObjectDefinition", "The database schema is invalid or incompatible."
    ),
    "22P02": lambda: StorageError(400, "InvalidParameter", "Invalid value format"),
}


def from_database(error: psycopg.Error) -> StorageError:
    """Translate a driver error. An unknown SQLSTATE becomes a 500 that names only the code."""
    if error.sqlstate == "42501":
        return _denied(error)
    if error.sqlstate in _BY_STATE:
        return _BY_STATE[error.sqlstate]()
    return StorageError(500, "DatabaseError", f"database error, code: {error.sqlstate}")


def _denied(error: psycopg.Error) -> StorageError:
    message = error.diag.message_primary or ""
    return access_denied(RLS_MESSAGE if "row-level security" in message else message)
