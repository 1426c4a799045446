"""The ASGI app: the routes, their handlers and their guards."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeAlias

import psycopg
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from devstack.auth import errors
from devstack.auth.api import disabled, jwks, logout, settings, signup, user
from devstack.auth.api.admin import delete as admin_delete
from devstack.auth.api.admin import factors as admin_factors
from devstack.auth.api.admin import generate_link, invite
from devstack.auth.api.admin import list as admin_list
from devstack.auth.api.admin import users as admin_users
from devstack.auth.api.authentication import (
    require_admin_credentials,
    require_authentication,
    require_not_anonymous,
)
from devstack.auth.api.mfa import factors as mfa
from devstack.auth.api.mfa import verify as mfa_verify
from devstack.auth.api.sending import magic_link, otp, reauthenticate, recover, resend
from devstack.auth.api.token import grants as token
from devstack.auth.api.verify import routes as verify
from devstack.auth.request import AuthRequest
from devstack.auth.service import Service
from devstack.config import Config

Handler: TypeAlias = Callable[[AuthRequest], Awaitable[Response]]
Guard: TypeAlias = Callable[[AuthRequest], Awaitable[None]]
Specs: TypeAlias = tuple[tuple[str, str, Handler], ...]

_log = logging.getLogger(__name__)
_OPEN: Specs = (
    ("GET", "/health", settings.health),
    ("GET", "/settings", settings.settings),
    ("GET", "/.well-known/jwks.json", jwks.jwks),
    ("GET", "/.well-known/openid-configuration", jwks.openid_configuration),
    ("GET", "/authorize", disabled.authorize),
    ("POST", "/sso", disabled.sso),
    ("POST", "/passkeys/{rest:path}", disabled.passkeys),
    ("POST", "/signup", signup.signup),
    ("POST", "/token", token.token),
    ("POST", "/otp", otp.otp),
    ("POST", "/magiclink", magic_link.magic_link),
    ("POST", "/recover", recover.recover),
    ("POST", "/resend", resend.resend),
    ("POST", "/verify", verify.verify_code),
    ("GET", "/verify", verify.verify_link),
)
_SIGNED_IN: Specs = (
    ("GET", "/user", user.get_user),
    ("PUT", "/user", user.update_user),
    ("GET", "/user/identities/authorize", disabled.link_identity),
    ("DELETE", "/user/identities/{identity_id}", disabled.link_identity),
    ("POST", "/logout", logout.logout),
    ("GET", "/reauthenticate", reauthenticate.reauthenticate),
)
_NOT_ANONYMOUS: Specs = (
    ("POST", "/factors", mfa.enroll),
    ("POST", "/factors/{factor_id}/challenge", mfa.challenge),
    ("POST", "/factors/{factor_id}/verify", mfa_verify.verify),
    ("DELETE", "/factors/{factor_id}", mfa.unenroll),
)
_ADMIN: Specs = (
    ("POST", "/invite", invite.invite),
    ("POST", "/admin/generate_link", generate_link.generate_link),
    ("GET", "/admin/users", admin_list.list_users),
    ("POST", "/admin/users", admin_users.create_user),
    ("GET", "/admin/users/{user_id}", admin_users.get_user),
    ("PUT", "/admin/users/{user_id}", admin_users.update_user),
    ("DELETE", "/admin/users/{user_id}", admin_delete.delete_user),
    ("GET", "/admin/users/{user_id}/factors", admin_factors.list_factors),
    ("DELETE", "/admin/users/{user_id}/factors/{factor_id}", admin_factors.delete_factor),
)
_GUARDED: tuple[tuple[Specs, Guard | None], ...] = (
    (_OPEN, None),
    (_SIGNED_IN, require_authentication),
    (_NOT_ANONYMOUS, require_not_anonymous),
    (_ADMIN, require_admin_credentials),
)


def create_app(config: Config) -> Starlette:
    """Build GoTrue's API over this stack's database, to be mounted at /auth/v1.

    Its lifespan opens the database pool. Requests reach it through the gateway, which checks the apikey.
    """
    service = Service.of(config)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with service.pool:
            yield

    routes = [_route(service, *spec, guard) for specs, guard in _GUARDED for spec in specs]
    return Starlette(routes=routes, lifespan=lifespan)


def _route(service: Service, method: str, path: str, handler: Handler, guard: Guard | None) -> Route:
    async def endpoint(http: Request) -> Response:
        request = AuthRequest(service, http, await http.body())
        try:
            if guard is not None:
                await guard(request)
            return await handler(request)
        except errors.AuthError as error:
            return error.response(http)
        except psycopg.Error as error:
            # The message is not logged, because it may quote the row.
            _log.warning("%s %s failed in the database: %s", method, path, error.sqlstate)
            return errors.unexpected().response(http)

    return Route(path, endpoint, methods=[method])
