"""The bucket API: the service key may do everything, others only what policies on storage.buckets allow."""

from uuid import uuid4

import httpx
import pytest

from devstack import keys
from tests.storage.conftest import Person, Storage
from tests.storage.support.refusals import refused


@pytest.fixture
def name() -> str:
    return f"made-{uuid4().hex[:8]}"


def test_a_bucket_is_created_changed_and_deleted(lab: Storage, service: httpx.Client, name: str) -> None:
    made = service.post("/bucket", json={"name": name, "public": True, "file_size_limit": "1MB"})
    assert made.json() == {"name": name}
    got = service.get(f"/bucket/{name}").json()
    assert (got["id"], got["public"], got["file_size_limit"]) == (name, True, 1_000_000)
    changed = {"public": False, "file_size_limit": None, "allowed_mime_types": ["image/*"]}
    assert service.put(f"/bucket/{name}", json=changed).json() == {"message": "Successfully updated"}
    got = service.get(f"/bucket/{name}").json()
    assert {column: got[column] for column in changed} == changed
    assert service.delete(f"/bucket/{name}").json() == {"message": "Successfully deleted"}
    assert refused(service.get(f"/bucket/{name}")) == (400, "404", "Bucket not found")


def test_an_update_keeps_fields_it_does_not_name(service: httpx.Client, name: str) -> None:
    service.post("/bucket", json={"name": name, "file_size_limit": 5, "allowed_mime_types": ["text/plain"]})
    service.put(f"/bucket/{name}", json={"public": True})
    got = service.get(f"/bucket/{name}").json()
    assert (got["public"], got["file_size_limit"], got["allowed_mime_types"]) == (True, 5, ["text/plain"])


def test_a_bucket_name_is_unique(service: httpx.Client, name: str) -> None:
    service.post("/bucket", json={"name": name})
    again = service.post("/bucket", json={"name": name})
    assert refused(again) == (400, "409", "Duplicate")
    assert again.json()["code"] == "BucketAlreadyExists"


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        ("file_size_limit", "6MB", ("413", "Payload too large")),
        ("file_size_limit", "6 potatoes", ("400", "InvalidRequest")),
        ("file_size_limit", -1, ("400", "Error")),
        ("allowed_mime_types", ["nonsense"], ("415", "invalid_mime_type")),
        ("public", "perhaps", ("400", "Error")),
    ],
)
def test_invalid_limits_are_refused(
    service: httpx.Client, name: str, column: str, value: object, expected: tuple[str, str]
) -> None:
    assert refused(service.post("/bucket", json={"name": name, column: value}))[1:] == expected
    service.post("/bucket", json={"name": name})
    assert refused(service.put(f"/bucket/{name}", json={column: value}))[1:] == expected


def test_an_update_must_change_something(service: httpx.Client, name: str) -> None:
    service.post("/bucket", json={"name": name})
    assert refused(service.put(f"/bucket/{name}", json={})) == (400, "400", "Error")
    assert refused(service.put("/bucket/none", json={"public": True})) == (400, "404", "Bucket not found")


def test_a_bucket_with_objects_is_not_deleted_until_emptied(
    lab: Storage, service: httpx.Client, name: str
) -> None:
    service.post("/bucket", json={"name": name})
    for number in range(3):
        service.post(f"/object/{name}/deep/{number}.txt", content=b"x")
    assert refused(service.delete(f"/bucket/{name}")) == (400, "409", "ResourceNotEmpty")
    assert len(lab.stored(name)) == 3
    assert service.post(f"/bucket/{name}/empty", json={}).status_code == 200
    assert lab.stored(name) == []
    assert service.delete(f"/bucket/{name}").status_code == 200


def test_people_need_a_policy_to_see_or_change_buckets(lab: Storage, alice: Person, name: str) -> None:
    bucket = lab.bucket()
    with lab.client(alice) as client:
        assert client.get("/bucket").json() == []
        assert refused(client.get(f"/bucket/{bucket}")) == (400, "404", "Bucket not found")
        assert refused(client.post("/bucket", json={"name": name})) == (400, "403", "Unauthorized")
        assert refused(client.put(f"/bucket/{bucket}", json={"public": True}))[1] == "404"
        assert refused(client.delete(f"/bucket/{bucket}"))[1] == "404"
        assert refused(client.post(f"/bucket/{bucket}/empty", json={})) == (403, "403", "Unauthorized")
    assert lab.db.execute("select public from storage.buckets where id = %s", (bucket,)).fetchone() == (
        False,
    )


def test_buckets_are_listed_in_pages(lab: Storage, service: httpx.Client) -> None:
    word = uuid4().hex[:6]
    for letter in "cab":
        service.post("/bucket", json={"name": f"{word}-{letter}"})

    def page(**query: str | int) -> list[str]:
        found = service.get("/bucket", params={"search": word.upper(), "sortColumn": "name", **query}).json()
        return [row["name"][-1] for row in found]

    assert page() == ["a", "b", "c"]
    assert page(sortOrder="desc") == ["c", "b", "a"]
    assert page(limit=1, offset=1) == ["b"]
    assert refused(service.get("/bucket", params={"limit": "many"})) == (400, "400", "Error")


def test_the_legacy_keys_work_too(lab: Storage) -> None:
    with lab.client(key=keys.legacy_key("service_role")) as client:
        assert client.get("/bucket").status_code == 200
    with lab.client(key=keys.legacy_key("anon")) as client:
        assert client.get("/bucket").json() == []
