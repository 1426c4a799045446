"""Unmodified storage3 of supabase-py, with each of its calls."""

from collections.abc import Iterator
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import cast
from uuid import uuid4

import httpx
import pytest
from storage3 import SyncStorageClient
from storage3.exceptions import StorageApiError

from devstack import keys
from tests.storage.conftest import Person, Storage


@pytest.fixture
def alices(lab: Storage, alice: Person) -> Iterator[SyncStorageClient]:
    yield from _client(lab, keys.PUBLISHABLE_KEY, alice.token)


@pytest.fixture
def services(lab: Storage) -> Iterator[SyncStorageClient]:
    yield from _client(lab, keys.SECRET_KEY, keys.SECRET_KEY)


def _client(lab: Storage, key: str, token: str) -> Iterator[SyncStorageClient]:
    headers = {"apikey": key, "Authorization": f"Bearer {token}"}
    with httpx.Client(follow_redirects=True) as session:
        yield SyncStorageClient(f"{lab.url}/", headers, http_client=session)


def test_buckets(services: SyncStorageClient) -> None:
    name = f"py-{uuid4().hex[:8]}"
    services.create_bucket(
        name, options={"public": True, "file_size_limit": 100, "allowed_mime_types": ["text/*"]}
    )
    bucket = services.get_bucket(name)
    assert (bucket.public, bucket.file_size_limit, bucket.allowed_mime_types) == (True, 100, ["text/*"])
    services.update_bucket(name, {"public": False})
    assert name in {each.name for each in services.list_buckets() if not each.public}
    services.from_(name).upload("a.txt", b"x", {"content-type": "text/plain"})
    with pytest.raises(StorageApiError, match="not empty"):
        services.delete_bucket(name)
    services.empty_bucket(name)
    services.delete_bucket(name)
    with pytest.raises(StorageApiError) as gone:
        services.get_bucket(name)
    assert str(gone.value.status) == "404"


def test_files(lab: Storage, alice: Person, alices: SyncStorageClient, tmp_path: Path) -> None:
    files, path = alices.from_(lab.bucket()), f"{alice.folder}/letter one.txt"
    on_disk = tmp_path / "letter"
    on_disk.write_bytes(b"from disk")
    made = files.upload(path, on_disk, {"content-type": "text/plain", "metadata": {"ward": 7}})
    assert made.path == path
    assert files.download(path) == b"from disk"
    files.update(
        path, cast("BufferedReader", BufferedReader(BytesIO(b"changed"))), {"content-type": "text/plain"}
    )
    assert files.download(path) == b"changed"
    info = files.info(path)
    assert (info["size"], info["content_type"], info["cache_control"]) == (7, "text/plain", "max-age=3600")
    assert files.exists(path)
    assert not files.exists(f"{path}-no")
    files.copy(path, f"{alice.folder}/two.txt")
    files.move(path, f"{alice.folder}/three.txt")
    assert [entry["name"] for entry in files.list(alice.folder)] == ["three.txt", "two.txt"]
    listed = files.list_v2({"prefix": "", "with_delimiter": True})
    assert ([folder.name for folder in listed.folders], listed.objects) == ([f"{alice.folder}/"], [])
    assert len(files.list_v2({"prefix": alice.folder}).objects) == 2
    gone = files.remove([f"{alice.folder}/two.txt", f"{alice.folder}/three.txt"])
    assert len(gone) == 2


def test_upserts_and_duplicates(lab: Storage, alice: Person, alices: SyncStorageClient) -> None:
    files, path = alices.from_(lab.bucket()), f"{alice.folder}/a"
    files.upload(path, b"1")
    with pytest.raises(StorageApiError) as again:
        files.upload(path, b"2")
    assert (again.value.code, str(again.value.status)) == ("Duplicate", "409")
    files.upload(path, b"3", {"upsert": "true"})
    assert files.download(path) == b"3"


def test_signed_urls(lab: Storage, alice: Person, alices: SyncStorageClient) -> None:
    files, path = alices.from_(lab.bucket()), f"{alice.folder}/a b.txt"
    files.upload(path, b"secret")
    one = files.create_signed_url(path, 60, {"download": "saved.txt"})["signedURL"]
    assert one is not None
    answer = httpx.get(one)
    assert (answer.content, "saved.txt" in answer.headers["content-disposition"]) == (b"secret", True)
    many = files.create_signed_urls([path, "none"], 60)
    assert [each["error"] is None for each in many] == [True, False]
    upload = files.create_signed_upload_url(f"{alice.folder}/later.txt")
    files.upload_to_signed_url(upload["path"], upload["token"], b"later")
    assert files.download(f"{alice.folder}/later.txt") == b"later"


def test_public_urls(lab: Storage, services: SyncStorageClient) -> None:
    files = services.from_(lab.bucket("open", public=True))
    files.upload("a b.txt", b"everyone")
    assert httpx.get(files.get_public_url("a b.txt")).content == b"everyone"


def test_a_stranger_gets_typed_errors(lab: Storage, bob: Person, alices: SyncStorageClient) -> None:
    files = alices.from_(lab.bucket())
    with pytest.raises(StorageApiError) as refused:
        files.upload(f"{bob.folder}/x", b"x")
    assert (refused.value.code, str(refused.value.status)) == ("Unauthorized", "403")
    with pytest.raises(StorageApiError) as hidden:
        files.download(f"{bob.folder}/x")
    assert hidden.value.code == "not_found"
    assert files.list(bob.folder) == []
