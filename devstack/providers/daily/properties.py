"""The properties that Daily accepts, and their types (docs.daily.co: rooms/create-room, meeting-tokens)."""

from typing import Any

from devstack.providers.daily.errors import invalid

Json = dict[str, Any]

# fmt: off
_FLAGS = [
    "enable_people_ui", "enable_cpu_warning_notifications", "enable_pip_ui", "enable_emoji_reactions",
    "enable_hand_raising", "enable_prejoin_ui", "enable_live_captions_ui", "enable_network_ui",
    "enable_noise_cancellation_ui", "enable_breakout_rooms", "enable_knocking", "enable_screenshare",
    "enable_video_processing_ui", "enable_chat", "enable_shared_chat_history", "start_video_off",
    "start_audio_off", "owner_only_broadcast", "eject_at_room_exp", "enable_advanced_chat",
    "enable_hidden_participants", "enable_mesh_sfu", "enable_adaptive_simulcast",
    "enable_multiparty_adaptive_simulcast", "enforce_unique_user_ids",
    "experimental_optimize_large_calls", "enable_terse_logging", "enable_transcription_storage",
    "disable_rtmp_geo_fallback",
]
# fmt: on
_NUMBERS = ["nbf", "exp", "max_participants", "eject_after_elapsed", "sfu_switchover"]
_TEXTS = ["enable_recording", "lang", "meeting_join_hook", "geo", "rtmp_geo"]
_OBJECTS = [
    "recordings_bucket",
    "transcription_bucket",
    "auto_transcription_settings",
    "permissions",
    "streaming_endpoints",
]

ROOM: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(_FLAGS, bool),
    **dict.fromkeys(_NUMBERS, (int, float)),
    **dict.fromkeys(_TEXTS, str),
    **dict.fromkeys(_OBJECTS, (dict, list)),
}
TOKEN: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(["room_name", "user_id", "user_name", "enable_recording", "lang"], str),
    **dict.fromkeys(["redirect_on_meeting_exit", "meeting_join_hook"], str),
    **dict.fromkeys(["nbf", "exp", "eject_after_elapsed"], int),
    **dict.fromkeys(["is_owner", "eject_at_token_exp", "enable_screenshare", "start_video_off"], bool),
    **dict.fromkeys(["start_audio_off", "start_cloud_recording", "close_tab_on_exit"], bool),
    **dict.fromkeys(["enable_prejoin_ui", "enable_live_captions_ui", "auto_start_transcription"], bool),
    **dict.fromkeys(["permissions", "start_cloud_recording_opts"], dict),
}
RECORDINGS = {"cloud", "cloud-audio-only", "local", "raw-tracks"}


def check(properties: object, known: dict[str, type | tuple[type, ...]]) -> Json:
    """Check the properties. Raises Daily's 400 for one that is unknown or of the wrong type."""
    if not isinstance(properties, dict):
        raise invalid("properties must be an object")
    for key, value in properties.items():
        if key not in known:
            raise invalid(f"unknown parameter '{key}'")
        if not isinstance(value, known[key]) or (isinstance(value, bool) and known[key] is not bool):
            raise invalid(f"bad value for parameter '{key}'")
    if properties.get("enable_recording", "cloud") not in RECORDINGS:
        raise invalid("bad value for parameter 'enable_recording'")
    return dict(properties)


def only(body: object, *allowed: str) -> Json:
    """Check the body. Raises Daily's 400 for an unknown top-level key."""
    if not isinstance(body, dict):
        raise invalid("the body must be an object")
    for key in body:
        if key not in allowed:
            raise invalid(f"unknown parameter '{key}'")
    return body
