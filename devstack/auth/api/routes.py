"""The ASGI app: which request goes where, behind which guard."""

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
from devstack.auth.api import (
    admin_factors,
    admin_list,
    admin_users,
    generate_link,
    mfa,
    otp,
    resend,
    settings,
    signup,
    token,
    user,
    verify,
)
from devstack.auth.api.authentication import require_account, require_admin, require_user
from devstack.auth.request import Call
from devstack.auth.service import Service
from devstack.config import Config

Handler: TypeAlias = Callable[[Call], Awaitable[Response]]
Guard: TypeAlias = Callable[[Call], Awaitable[None]]
Specs: TypeAlias = tuple[tuple[str, str, Handler], ...]

_log = logging.getLogger(__name__)
_OPEN: Specs = (
    ("GET", "/health", settings.health),
    ("GET", "/settings", settings.settings),
    ("GET", "/.well-known/jwks.json", settings.jwks),
    ("GET", "/.well-known/openid-configuration", settings.openid_configuration),
    ("GET", "/authorize", settings.authorize),
    ("POST", "/sso", settings.sso),
    ("POST", "/passkeys/{rest:path}", settings.passkeys),
    ("POST", "/signup", signup.signup),
    ("POST", "/token", token.token),
    ("POST", "/otp", otp.otp),
    ("POST", "/magiclink", otp.magic_link),
    ("POST", "/recover", otp.recover),
    ("POST", "/resend", resend.resend),
    ("POST", "/verify", verify.verify_code),
    ("GET", "/verify", verify.verify_link),
)
_SIGNED_IN: Specs = (
    ("GET", "/user", user.get_user),
    ("PUT", "/user", user.update_user),
    ("GET", "/user/identities/authorize", user.link_identity),
    ("DELETE", "/user/identities/{identity_id}", user.link_identity),
    ("POST", "/logout", user.logout),
    ("GET", "/reauthenticate", otp.reauthenticate),
)
_ACCOUNT: Specs = (
    ("POST", "/factors", mfa.enroll),
    ("POST", "/factors/{factor_id}/challenge", mfa.challenge),
    ("POST", "/factors/{factor_id}/verify", mfa.verify),
    ("DELETE", "/factors/{factor_id}", mfa.unenroll),
)
_ADMIN: Specs = (
    ("POST", "/invite", generate_link.invite),
    ("POST", "/admin/generate_link", generate_link.generate_link),
    ("GET", "/admin/users", admin_list.list_users),
    ("POST", "/admin/users", admin_users.create_user),
    ("GET", "/admin/users/{user_id}", admin_users.get_user),
    ("PUT", "/admin/users/{user_id}", admin_users.update_user),
    ("DELETE", "/admin/users/{user_id}", admin_list.delete_user),
    ("GET", "/admin/users/{user_id}/factors", admin_factors.list_factors),
    ("DELETE", "/admin/users/{user_id}/factors/{factor_id}", admin_factors.delete_factor),
)
_GUARDED: tuple[tuple[Specs, Guard | None], ...] = (
    (_OPEN, None),
    (_SIGNED_IN, require_user),
    (_ACCOUNT, require_account),
    (_ADMIN, require_admin),
)


def create_app(config: Config) -> Starlette:
    """GoTrue's API over this stack's database, to be mounted at /auth/v1.

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
    async def endpoint(request: Request) -> Response:
        call = Call(service, request, await request.body())
        try:
            if guard is not None:
                await guard(call)
            return await handler(call)
        except errors.AuthError as error:
            return error.response(request)
        except psycopg.Error as error:
            # Not its message: that may quote the row.
            _log.warning("%s %s failed in the database: %s", method, path, error.sqlstate)
            return errors.unexpected().response(request)

    return Route(path, endpoint, methods=[method])
