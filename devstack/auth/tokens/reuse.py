"""Exchanges a refresh token, and handles one that was used before.

A client that lost the answer may send the same token again, and gets the token that replaced it. Concurrent
refreshes get it too, within the reuse interval. Any other reuse counts as theft: with rotation, it ends the
session or revokes all its tokens.
"""

from datetime import timedelta

from devstack.auth import errors
from devstack.auth.conf import Settings
from devstack.auth.crypto.counter_tokens import CounterToken
from devstack.auth.errors import AuthError
from devstack.auth.models import refresh_tokens, sessions
from devstack.auth.models.refresh_tokens import RefreshToken
from devstack.auth.models.sessions import Session
from devstack.auth.models.table import Conn, now
from devstack.auth.models.users import User


async def next_token(
    conn: Conn, settings: Settings, user: User, session: Session, token: RefreshToken | CounterToken
) -> str | AuthError:
    """The token to issue, or the refusal, returned (not raised) so that revocations are committed."""
    if isinstance(token, CounterToken):
        return await _next_counting(conn, settings, session, token)
    if token.revoked:
        active = await refresh_tokens.active(conn, session)
        if active is not None and active.parent == token.token:
            return active.token
        if now() > token.updated_at + settings.reuse_interval:
            if settings.rotation:
                await refresh_tokens.revoke_family(conn, session)
            return _already_used()
    return await refresh_tokens.replace(conn, user, session, token)


async def _next_counting(
    conn: Conn, settings: Settings, session: Session, token: CounterToken
) -> str | AuthError:
    current = session.refresh_token_counter or 0
    behind = current - token.counter
    if behind < 0:
        return errors.invalid("Invalid Refresh Token: Not Issued By This Server")
    if behind > 1 and not _just_refreshed(settings, session):
        if settings.rotation:
            await sessions.end(conn, session)
        return _already_used()
    issued = current if behind else current + 1
    return (await sessions.update(conn, session, refresh_token_counter=issued)).counter_token()


def _just_refreshed(settings: Settings, session: Session) -> bool:
    return now() - session.last_refreshed(None) < max(settings.reuse_interval, timedelta())


def _already_used() -> AuthError:
    return errors.bad_request("refresh_token_already_used", "Invalid Refresh Token: Already Used")
