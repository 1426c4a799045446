"""POST /logout."""

from starlette.responses import Response

from devstack.auth import errors
from devstack.auth.models import audit_log, sessions
from devstack.auth.request import AuthRequest


async def logout(request: AuthRequest) -> Response:
    """End this session, the others, or all (the default). Their access tokens are refused at once."""
    scope, session = request.query("scope") or "global", request.session
    if scope not in {"global", "local", "others"}:
        raise errors.invalid("Unsupported logout scope")
    async with request.transaction() as conn:
        await audit_log.record(conn, request.user, "logout")
        if session is None or scope == "global":
            await sessions.end_all(conn, request.user)
        elif scope == "local":
            await sessions.end(conn, session)
        else:
            await sessions.end_others(conn, session)
    return Response(status_code=204)
