"""Daily's error answers: `{"error": <stable type>, "info": <prose>}` (docs.daily.co/reference/rest-api)."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response


class DailyError(Exception):
    """A refusal with Daily's status and error type."""

    def __init__(self, status: int, error: str, info: str | None = None) -> None:
        super().__init__(error)
        self.status, self.error, self.info = status, error, info


def invalid(info: str) -> DailyError:
    """400: a parameter is missing, unknown or wrong."""
    return DailyError(400, "invalid-request-error", info)


def not_found() -> DailyError:
    """404: no such room, webhook or participant."""
    return DailyError(404, "not-found")


def of_status(status: int) -> Response:
    """Daily's answer during an outage."""
    return JSONResponse({"error": "rate-limit-error" if status == 429 else "server-error"}, status)


async def answer(_: Request, error: Exception) -> Response:
    """Starlette's handler for `DailyError`."""
    assert isinstance(error, DailyError)
    body = {"error": error.error} | ({"info": error.info} if error.info else {})
    return JSONResponse(body, error.status)
