"""Uploads: rights, stored metadata, and no trace of refused uploads."""

import base64
import hashlib
import json

import httpx

from tests.storage.conftest import Person, Storage
from tests.storage.support.refusals import refused


def test_an_upload_is_read_back_byte_for_byte(lab: Storage, alice: Person) -> None:
    bucket, data = lab.bucket(), bytes(range(256)) * 4000
    headers = {"content-type": "image/png", "cache-control": "max-age=60"}
    with lab.client(alice) as client:
        made = client.post(f"/object/{bucket}/{alice.folder}/a b.png", content=data, headers=headers)
        assert made.status_code == 200
        assert made.json()["Key"] == f"{bucket}/{alice.folder}/a b.png"
        got = client.get(f"/object/{bucket}/{alice.folder}/a b.png")
    assert got.content == data
    assert got.headers["content-type"] == "image/png"
    assert got.headers["cache-control"] == "max-age=60"
    assert got.headers["etag"] == f'"{hashlib.md5(data, usedforsecurity=False).hexdigest()}"'


def test_the_row_has_owner_type_and_size(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    own = base64.b64encode(json.dumps({"ward": "7"}).encode()).decode()
    with lab.client(alice) as client:
        headers = {"content-type": "text/csv", "x-metadata": own}
        client.post(f"/object/{bucket}/{alice.folder}/v.csv", content=b"a,b\n", headers=headers)
    row = lab.db.execute(
        "select owner, owner_id, metadata->>'size', metadata->>'mimetype', user_metadata, path_tokens"
        " from storage.objects where bucket_id = %s",
        (bucket,),
    ).fetchone()
    assert row == (alice.id, str(alice.id), "4", "text/csv", {"ward": "7"}, [alice.folder, "v.csv"])


def test_a_form_upload_reads_only_fields_before_the_file(lab: Storage, alice: Person) -> None:
    bucket, path = lab.bucket(), f"{alice.folder}/f.txt"
    with lab.client(alice) as client:
        made = client.post(
            f"/object/{bucket}/{path}",
            data={"cacheControl": "120", "metadata": '{"kind": "note"}'},
            files={"": ("blob", b"hello", "text/plain")},
        )
        assert made.status_code == 200, made.text
        info = client.get(f"/object/info/{bucket}/{path}").json()
    assert info["cache_control"] == "max-age=120"
    assert info["metadata"] == {"kind": "note"}
    assert (info["content_type"], info["size"]) == ("text/plain", 5)


def test_an_incomplete_form_is_refused(lab: Storage, alice: Person) -> None:
    bucket, path = lab.bucket(), f"{alice.folder}/f.txt"
    head = b'--x\r\ncontent-disposition: form-data; name=""; filename="f"\r\n\r\nhalf a file'
    form = {"content-type": "multipart/form-data; boundary=x"}
    with lab.client(alice) as client:
        cut = client.post(f"/object/{bucket}/{path}", content=head, headers=form)
        empty = client.post(f"/object/{bucket}/{path}", content=b"--x--\r\n", headers=form)
    assert refused(cut) == (400, "400", "InvalidRequest")
    assert refused(empty) == (400, "400", "InvalidRequest")
    assert lab.stored(bucket) == []


def test_an_upload_to_anothers_folder_leaves_no_file(lab: Storage, alice: Person, bob: Person) -> None:
    bucket = lab.bucket()
    with lab.client(bob) as client:
        answer = client.post(f"/object/{bucket}/{alice.folder}/x.txt", content=b"x")
    assert answer.status_code == 400
    assert answer.json() == {
        "statusCode": "403",
        "code": "AccessDenied",
        "error": "Unauthorized",
        "message": "new row violates row-level security policy",
    }
    assert lab.stored(bucket) == []


def test_an_upload_needs_a_signed_in_person(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    with lab.client() as client:
        answer = client.post(f"/object/{bucket}/{alice.folder}/x.txt", content=b"x")
    assert refused(answer) == (400, "403", "Unauthorized")


def test_a_missing_or_invalid_token_is_refused(lab: Storage, alice: Person) -> None:
    url = f"{lab.url}/object/{lab.bucket()}/{alice.folder}/x.txt"
    assert httpx.post(url, content=b"x").json()["message"].endswith("required property 'authorization'")
    forged = httpx.post(url, content=b"x", headers={"authorization": f"Bearer {alice.token[:-4]}AAAA"})
    assert refused(forged) == (400, "403", "Unauthorized")


def test_a_second_upload_of_a_name_needs_upsert(lab: Storage, alice: Person) -> None:
    bucket, path = lab.bucket(), f"{alice.folder}/x.txt"
    with lab.client(alice) as client:
        client.post(f"/object/{bucket}/{path}", content=b"one")
        again = client.post(f"/object/{bucket}/{path}", content=b"two")
        assert refused(again) == (400, "409", "Duplicate")
        assert client.get(f"/object/{bucket}/{path}").content == b"one"
        upsert = client.post(f"/object/{bucket}/{path}", content=b"three", headers={"x-upsert": "true"})
        assert upsert.status_code == 200
        assert client.get(f"/object/{bucket}/{path}").content == b"three"
        assert client.put(f"/object/{bucket}/{path}", content=b"four").status_code == 200
        assert client.get(f"/object/{bucket}/{path}").content == b"four"
    assert len(lab.stored(bucket)) == 1


def test_an_upsert_needs_rights_to_insert_and_update(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket("drop")
    with lab.client(alice) as client:
        assert client.post(f"/object/{bucket}/x.txt", content=b"one").status_code == 200
        upsert = client.post(f"/object/{bucket}/x.txt", content=b"two", headers={"x-upsert": "true"})
    assert refused(upsert) == (400, "403", "Unauthorized")
    assert [path.read_bytes() for path in lab.stored(bucket)] == [b"one"]


def test_a_policy_can_read_the_operation(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket("drop")
    with lab.client(alice) as client:
        assert client.post(f"/object/{bucket}/x.txt", content=b"x").status_code == 200
        signed = client.post(f"/object/upload/sign/{bucket}/y.txt", json={})
    assert refused(signed) == (400, "403", "Unauthorized")


def test_the_service_key_bypasses_policies(lab: Storage, service: httpx.Client) -> None:
    bucket = lab.bucket("closed")
    assert service.post(f"/object/{bucket}/x.txt", content=b"x").status_code == 200
    assert service.get(f"/object/{bucket}/x.txt").content == b"x"


def test_an_unknown_bucket_is_not_found(lab: Storage, alice: Person) -> None:
    with lab.client(alice) as client:
        answer = client.post("/object/own-none/x.txt", content=b"x")
    assert refused(answer) == (400, "404", "Bucket not found")
