"""A persona's attempt at each verb on the files of a bucket, through the storage API."""

from collections.abc import Callable

from tests.policies.cases import merged
from tests.policies.support.case_types import Files, Row
from tests.policies.support.world import World
from tests.support.clients import Client

FILES: dict[str, Files] = merged("FILES")


def files_of(world: World, bucket: str, persona: str) -> list[Row]:
    """Uploads the bucket's files for the persona with the secret key; returns them."""
    files = FILES[bucket].rows(world, persona)
    service = world.cast.clients["service_role"]
    refused = [file.key for file in files if not _put(service, "POST", bucket, file.key)]
    assert refused == [], f"{bucket} refuses files of its cases"
    return files


def every(world: World, bucket: str, persona: str, files: list[Row]) -> dict[str, set[str]]:
    """The keys that each verb reaches. All verbs use the same files, so delete is last."""
    client = world.cast.clients[persona]
    reached = {
        verb: {file.key for file in files if _ATTEMPTS[verb](client, bucket, file)} for verb in _ATTEMPTS
    }
    reached["delete"] = delete(client, bucket, files)
    if any(keys for verb, keys in reached.items() if verb != "select"):
        world.forget()
    return reached


def select(client: Client, bucket: str, file: Row) -> bool:
    access = "public" if FILES[bucket].is_public else "authenticated"
    return client.storage("GET", f"object/{access}/{bucket}/{file.key}").is_success


def insert(client: Client, bucket: str, file: Row) -> bool:
    """Uploads a new file to the folder of this file."""
    folder, _, name = file.key.rpartition("/")
    return _put(client, "POST", bucket, f"{folder}/new-{name}")


def update(client: Client, bucket: str, file: Row) -> bool:
    return _put(client, "PUT", bucket, file.key)


def delete(client: Client, bucket: str, files: list[Row]) -> set[str]:
    """Deletes all files in one request; the API skips those that the caller may not delete."""
    answer = client.storage("DELETE", f"object/{bucket}", json={"prefixes": [file.key for file in files]})
    return {gone["name"] for gone in answer.json()} if answer.is_success else set()


def _put(client: Client, method: str, bucket: str, path: str) -> bool:
    kind, headers = FILES[bucket], {"content-type": FILES[bucket].content_type}
    return client.storage(method, f"object/{bucket}/{path}", content=kind.content, headers=headers).is_success


_ATTEMPTS: dict[str, Callable[[Client, str, Row], bool]] = {
    "select": select,
    "insert": insert,
    "update": update,
}
