"""Moving, copying and deleting need rights on both ends, and the bytes follow the rows."""

import base64
import json

import httpx
import pytest

from tests.storage.conftest import Person, Storage
from tests.storage.support.refusals import refused


@pytest.fixture
def bucket(lab: Storage) -> str:
    return lab.bucket()


@pytest.fixture
def note(lab: Storage, alice: Person, bucket: str) -> str:
    path = f"{alice.folder}/note.txt"
    with lab.client(alice) as client:
        client.post(f"/object/{bucket}/{path}", content=b"note", headers={"content-type": "text/plain"})
    return path


def order(bucket: str, source: str, target: str, **more: object) -> dict[str, object]:
    return {"bucketId": bucket, "sourceKey": source, "destinationKey": target, **more}


def test_a_moved_object_exists_only_under_its_new_name(
    lab: Storage, alice: Person, bucket: str, note: str
) -> None:
    target = f"{alice.folder}/deep/er/note 2.txt"
    with lab.client(alice) as client:
        moved = client.post("/object/move", json=order(bucket, note, target))
        assert (moved.json()["message"], moved.json()["Key"]) == ("Successfully moved", target)
        assert client.get(f"/object/{bucket}/{target}").content == b"note"
        assert client.get(f"/object/{bucket}/{target}").headers["content-type"].startswith("text/plain")
        assert refused(client.get(f"/object/{bucket}/{note}"))[1] == "404"
    assert len(lab.stored(bucket)) == 1


def test_a_move_needs_rights_on_source_and_target(
    lab: Storage, alice: Person, bob: Person, bucket: str, note: str
) -> None:
    with lab.client(bob) as client:
        stolen = client.post("/object/move", json=order(bucket, note, f"{bob.folder}/mine.txt"))
    assert refused(stolen) == (400, "404", "not_found")
    with lab.client(alice) as client:
        planted = client.post("/object/move", json=order(bucket, note, f"{bob.folder}/gift.txt"))
        elsewhere = order(bucket, note, note, destinationBucket=lab.bucket("board"))
        assert refused(planted) == (400, "403", "Unauthorized")
        assert refused(client.post("/object/move", json=elsewhere)) == (400, "403", "Unauthorized")
        assert client.get(f"/object/{bucket}/{note}").content == b"note"
    assert len(lab.stored(bucket)) == 1


def test_a_move_from_nowhere_or_onto_an_object_is_refused(
    lab: Storage, alice: Person, bucket: str, note: str
) -> None:
    with lab.client(alice) as client:
        client.post(f"/object/{bucket}/{alice.folder}/other", content=b"other")
        taken = client.post("/object/move", json=order(bucket, note, f"{alice.folder}/other"))
        assert refused(taken) == (400, "409", "Duplicate")
        missing = client.post("/object/move", json=order(bucket, f"{note}-no", f"{alice.folder}/x"))
        assert refused(missing) == (400, "404", "not_found")
        assert client.get(f"/object/{bucket}/{alice.folder}/other").content == b"other"
        assert client.post("/object/move", json=order(bucket, note, note)).status_code == 200
        assert client.get(f"/object/{bucket}/{note}").content == b"note"


def test_a_move_between_buckets(lab: Storage, alice: Person, bucket: str, note: str) -> None:
    other = lab.bucket()
    with lab.client(alice) as client:
        assert (
            client.post("/object/move", json=order(bucket, note, note, destinationBucket=other)).status_code
            == 200
        )
        assert client.get(f"/object/{other}/{note}").content == b"note"
    assert (len(lab.stored(bucket)), len(lab.stored(other))) == (0, 1)


def test_a_copy_is_independent_of_its_source(lab: Storage, alice: Person, bucket: str, note: str) -> None:
    target = f"{alice.folder}/copy.txt"
    with lab.client(alice) as client:
        copied = client.post("/object/copy", json=order(bucket, note, target)).json()
        assert (copied["Key"], copied["owner_id"]) == (f"{bucket}/{target}", alice.folder)
        client.delete(f"/object/{bucket}/{note}")
        assert client.get(f"/object/{bucket}/{target}").content == b"note"
        info = client.get(f"/object/info/{bucket}/{target}").json()
    assert (info["content_type"], info["size"]) == ("text/plain", 4)


def test_a_copy_can_get_other_metadata(lab: Storage, alice: Person, bucket: str, note: str) -> None:
    body = order(bucket, note, f"{note}2", copyMetadata=False, metadata={"mimetype": "text/csv"})
    own = base64.b64encode(json.dumps({"kind": "copy"}).encode()).decode()
    with lab.client(alice) as client:
        client.post("/object/copy", json=body, headers={"x-metadata": own})
        info = client.get(f"/object/info/{bucket}/{note}2").json()
    assert (info["content_type"], info["metadata"], info["size"]) == ("text/csv", {"kind": "copy"}, 4)


def test_a_copy_needs_rights_on_source_and_target(
    lab: Storage, alice: Person, bob: Person, bucket: str, note: str
) -> None:
    with lab.client(bob) as client:
        assert refused(client.post("/object/copy", json=order(bucket, note, f"{bob.folder}/x")))[1] == "404"
    with lab.client(alice) as client:
        assert refused(client.post("/object/copy", json=order(bucket, note, f"{bob.folder}/x")))[1] == "403"
        assert refused(client.post("/object/copy", json=order(bucket, note, note)))[2] == "Duplicate"
        client.post(f"/object/{bucket}/{alice.folder}/old", content=b"old")
        over = order(bucket, note, f"{alice.folder}/old")
        assert client.post("/object/copy", json=over, headers={"x-upsert": "true"}).status_code == 200
        assert client.get(f"/object/{bucket}/{alice.folder}/old").content == b"note"
    assert len(lab.stored(bucket)) == 2


def test_deleting_an_object_deletes_its_bytes(lab: Storage, alice: Person, bucket: str, note: str) -> None:
    with lab.client(alice) as client:
        assert client.delete(f"/object/{bucket}/{note}").json() == {"message": "Successfully deleted"}
        assert refused(client.delete(f"/object/{bucket}/{note}")) == (400, "404", "not_found")
    assert lab.stored(bucket) == []
    assert not (lab.files / bucket).exists()


def test_a_stranger_deletes_nothing(lab: Storage, bob: Person, bucket: str, note: str) -> None:
    with lab.client(bob) as client:
        assert refused(client.delete(f"/object/{bucket}/{note}")) == (400, "403", "Unauthorized")
        assert client.request("DELETE", f"/object/{bucket}", json={"prefixes": [note]}).json() == []
    assert len(lab.stored(bucket)) == 1


def test_one_request_deletes_several_objects_and_names_them(
    lab: Storage, alice: Person, service: httpx.Client, bucket: str, note: str
) -> None:
    service.post(f"/object/{bucket}/not-hers.txt", content=b"x")
    with lab.client(alice) as client:
        asked = {"prefixes": [note, "not-hers.txt", "no-such"]}
        gone = client.request("DELETE", f"/object/{bucket}", json=asked).json()
        assert refused(client.request("DELETE", f"/object/{bucket}", json={"prefixes": []})) == (
            400,
            "400",
            "Error",
        )
    assert [row["name"] for row in gone] == [note]
    assert len(lab.stored(bucket)) == 1


def test_rows_of_objects_cannot_be_deleted_with_sql(lab: Storage, bucket: str, note: str) -> None:
    import psycopg

    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="Use the Storage API"):
        lab.db.execute("delete from storage.objects where name = %s", (note,))
