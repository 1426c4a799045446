"""A persona's attempt at each verb on the files of a bucket, through the storage API."""

from collections.abc import Callable

from tests.policies.cases import merged
from tests.policies.support.case_types import Files, Row
from tests.policies.support.world import World, token
from tests.support.clients import Client

FILES: dict[str, Files] = merged("FILES")


def files_of(world: World, bucket: str, persona: str) -> list[Row]:
    """The bucket's files for the persona. Those that are missing are uploaded with the secret key."""
    files, uploaded = FILES[bucket].rows(world, persona), world.uploaded[bucket]
    service, missing = world.cast.clients["service_role"], {file.key for file in files} - uploaded
    refused = [key for key in missing if not _put(service, "POST", bucket, key)]
    assert refused == [], f"{bucket} refuses files of its cases"
    uploaded |= missing
    return files


def every(world: World, bucket: str, persona: str, files: list[Row]) -> dict[str, set[str]]:
    """The keys that each verb reaches. All verbs use the same files, so delete is last."""
    client = world.cast.clients[persona]
    if persona != "service_role" and not FILES[bucket].is_public:
        assert not _signs_any(client, bucket, files), "only POST /files/url signs URLs of private files"
    reached = {
        verb: {file.key for file in files if _ATTEMPTS[verb](client, bucket, file)} for verb in _ATTEMPTS
    }
    reached["insert"] = {file.key for file in files if _insert(world, client, bucket, file)}
    reached["delete"] = delete(client, bucket, files)
    if any(keys for verb, keys in reached.items() if verb != "select"):
        world.forget()
        _remove(world, bucket, reached["update"] | reached["delete"])
    return reached


def select(client: Client, bucket: str, file: Row) -> bool:
    access = "public" if FILES[bucket].is_public else "authenticated"
    return client.storage("GET", f"object/{access}/{bucket}/{file.key}").is_success


def update(client: Client, bucket: str, file: Row) -> bool:
    return _put(client, "PUT", bucket, file.key)


def delete(client: Client, bucket: str, files: list[Row]) -> set[str]:
    """Deletes all files in one request; the API skips those that the caller may not delete."""
    answer = client.storage("DELETE", f"object/{bucket}", json={"prefixes": [file.key for file in files]})
    return {gone["name"] for gone in answer.json()} if answer.is_success else set()


def _signs_any(client: Client, bucket: str, files: list[Row]) -> bool:
    asked = {"expiresIn": 60, "paths": [file.key for file in files]}
    answer = client.storage("POST", f"object/sign/{bucket}", json=asked)
    return answer.is_success and any(one["signedURL"] for one in answer.json())


def _insert(world: World, client: Client, bucket: str, file: Row) -> bool:
    """Uploads a new file to the folder of this file."""
    folder, _, name = file.key.rpartition("/")
    path = f"{folder}/{token()}-{name}"
    FILES[bucket].before(world, path)
    return _put(client, "POST", bucket, path)


def _remove(world: World, bucket: str, changed: set[str]) -> None:
    """Removes what the persona has changed, so that the next one finds a new file."""
    if changed:
        delete(world.cast.clients["service_role"], bucket, [Row(key) for key in changed])
        world.uploaded[bucket] -= changed


def _put(client: Client, method: str, bucket: str, path: str) -> bool:
    kind, headers = FILES[bucket], {"content-type": FILES[bucket].content_type}
    return client.storage(method, f"object/{bucket}/{path}", content=kind.content, headers=headers).is_success


_ATTEMPTS: dict[str, Callable[[Client, str, Row], bool]] = {
    "select": select,
    "update": update,
}
