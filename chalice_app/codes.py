"""Every problem code a route may answer, by status, explained to whoever writes a client."""

CODES: dict[int, dict[str, str]] = {
    400: {
        "malformed_json": "The body is not JSON.",
        "invalid_idempotency_key": "Idempotency-Key is not 1 to 255 visible ASCII characters.",
        "idempotency_key_required": "This route needs an Idempotency-Key.",
    },
    401: {
        "invalid_signature": "The provider's signature is missing or does not fit the body.",
        "stale_timestamp": "The provider signed this more than five minutes ago.",
        "token_missing": "No bearer token was sent.",
        "token_expired": "The access token has expired; refresh it.",
        "invalid_token": "The access token is not one of ours.",
        "session_not_found": "The session was ended; sign in again.",
    },
    403: {
        "anonymous_not_allowed": "An anonymous sign-in may not do this.",
        "profile_inactive": "The account is deactivated.",
        "role_not_allowed": "The other person of the two may do this.",
        "doctor_not_verified": "The doctor's licence was not verified yet.",
        "not_the_blocker": "Only who blocked may unblock.",
    },
    404: {
        "link_not_found": "No such link, or not one of the caller's.",
        "call_not_found": "No such call, or not one of the caller's.",
        "conversation_not_found": "No such conversation, or not one of the caller's.",
        "consultation_not_found": "No such consultation, or not one of these two people.",
    },
    409: {
        "in_progress": "The same Idempotency-Key is still being worked on; ask again.",
        "idempotency_key_reused": "The Idempotency-Key was used for another request.",
        "link_not_requested": "The link does not wait for an answer.",
        "link_not_active": "The link is not active.",
        "link_already_blocked": "The link is blocked already.",
        "link_not_blocked": "The link is not blocked.",
        "conversation_not_active": "The conversation is closed.",
        "call_in_progress": "The conversation has a live call already.",
        "call_not_reserved": "The call was closed while its room was made.",
        "call_not_ringing": "The call does not ring (any more).",
        "call_not_active": "The call is not running.",
        "call_not_cancelable": "The call runs or is over.",
        "call_not_live": "The call is over or has no room.",
        "call_not_open_yet": "The planned call opens 10 minutes before its time.",
        "too_many_planned_calls": "The two have ten planned calls already.",
        "consultation_is_over": "The consultation is completed or canceled.",
    },
    413: {"body_too_large": "The body is larger than this route takes."},
    415: {"unsupported_media_type": "The body is not declared as application/json."},
    422: {
        "invalid_body": "Fields are missing, unknown or wrong; `errors` names them.",
        "invalid_value": "A value cannot be stored.",
        "scheduled_for_out_of_range": "The planned time is past, or more than 90 days away.",
    },
    500: {"internal_error": "Our fault; tell us the request_id."},
    502: {"provider_error": "The provider refused or answered nonsense."},
    503: {
        "auth_unavailable": "The signing keys cannot be had just now.",
        "database_unavailable": "The database cannot be reached just now.",
        "secrets_unavailable": "The function's secrets cannot be had just now.",
        "provider_unavailable": "The provider is down or slow just now.",
    },
}
ANYONE = ("internal_error",)
PERSON = (
    *("token_missing", "token_expired", "invalid_token", "session_not_found"),
    *("anonymous_not_allowed", "profile_inactive"),
    *("malformed_json", "body_too_large", "unsupported_media_type", "invalid_body", "invalid_value"),
    *("auth_unavailable", "database_unavailable", "secrets_unavailable", "internal_error"),
)
"""What every signed-in route may answer besides its own codes."""
PROVIDER = ("unsupported_media_type", "database_unavailable", "secrets_unavailable", "internal_error")
WITH_KEY = ("in_progress", "idempotency_key_reused", "invalid_idempotency_key")
