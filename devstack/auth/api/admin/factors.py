"""/admin/users/{id}/factors: a user's second factors, for callers with a server-side key."""

from starlette.responses import JSONResponse, Response

from devstack.auth.api.admin.users import target
from devstack.auth.api.mfa import factors as mfa
from devstack.auth.models import audit_log, factors, user_json
from devstack.auth.request import AuthRequest


async def list_factors(request: AuthRequest) -> Response:
    async with request.transaction() as conn:
        own = await factors.of_user(conn, await target(request, conn))
    return JSONResponse([user_json.factor_json(factor) for factor in own])


async def delete_factor(request: AuthRequest) -> Response:
    async with request.transaction() as conn:
        user = await target(request, conn)
        factor = await mfa.owned_factor(request, conn, user)
        await audit_log.record(conn, user, "factor_deleted", {"user_id": user.id, "factor_id": factor.id})
        await factors.delete(conn, factor)
    return JSONResponse(user_json.factor_json(factor))
