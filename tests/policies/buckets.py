"""Files of each bucket, and a persona's attempt at each verb through the storage API."""

from collections.abc import Callable

from tests.policies.world import Row, World, token
from tests.support.clients import Client

_PNG = b"\x89PNG\r\n\x1a\n"
_TYPES = {"call-recordings": "video/mp4"}


def message_files(world: World, persona: str) -> list[Row]:
    """A file of the persona's in each conversation, whether or not they take part in it."""
    folder = world.ids.get(persona, world.ids["other_doctor"])
    return [
        _stored(world, "message-files", Row(f"{row.key}/{folder}/{token()}.png", row.own, row.care, row.open))
        for _, row in world.conversations()
    ]


def avatars(world: World, _: str) -> list[Row]:
    return [
        _stored(world, "avatars", Row(f"{key}/{token()}.png", own, listed=True))
        for key, own in world.profiles()
    ]


def call_recordings(world: World, _: str) -> list[Row]:
    return [
        _stored(world, "call-recordings", Row(f"{row.key}/{token()}.mp4", row.own, row.care))
        for _, row in world.conversations()
    ]


def select(client: Client, bucket: str, file: Row) -> bool:
    door = "public" if bucket == "avatars" else "authenticated"
    return client.storage("GET", f"object/{door}/{bucket}/{file.key}").is_success


def insert(client: Client, bucket: str, file: Row) -> bool:
    """A new file beside this one."""
    folder, _, name = file.key.rpartition("/")
    return _put(client, "POST", bucket, f"{folder}/new-{name}")


def update(client: Client, bucket: str, file: Row) -> bool:
    return _put(client, "PUT", bucket, file.key)


def delete(client: Client, bucket: str, file: Row) -> bool:
    answer = client.storage("DELETE", f"object/{bucket}", json={"prefixes": [file.key]})
    return answer.is_success and [gone["name"] for gone in answer.json()] == [file.key]


def _put(client: Client, method: str, bucket: str, path: str) -> bool:
    headers = {"content-type": _TYPES.get(bucket, "image/png")}
    return client.storage(method, f"object/{bucket}/{path}", content=_PNG, headers=headers).is_success


def _stored(world: World, bucket: str, file: Row) -> Row:
    assert _put(world.cast.clients["service_role"], "POST", bucket, file.key)
    return file


FILES: dict[str, Callable[[World, str], list[Row]]] = {
    "message-files": message_files,
    "avatars": avatars,
    "call-recordings": call_recordings,
}
ATTEMPTS: dict[str, Callable[[Client, str, Row], bool]] = {
    "select": select,
    "insert": insert,
    "update": update,
    "delete": delete,
}
