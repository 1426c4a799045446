"""Reads a refusal: the HTTP status and the two fields of the body that clients use."""

import httpx


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    """(HTTP status, statusCode, error) of an answer in storage-api's error shape."""
    body = answer.json()
    assert set(body) == {"statusCode", "code", "error", "message"}, body
    return answer.status_code, body["statusCode"], body["error"]
