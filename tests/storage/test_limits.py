"""Sizes and types are checked during the upload, and no byte of a refused upload is kept."""

import socket
import time
from collections.abc import Callable, Iterator

import httpx

from tests.storage.conftest import Person, Storage
from tests.storage.support.refusals import refused

MIB = 1024 * 1024
TOO_LARGE = (400, "413", "Payload too large")


def pieces(count: int, size: int = 64 * 1024) -> Iterator[bytes]:
    for _ in range(count):
        yield b"x" * size


def test_a_bucket_accepts_its_limit_and_not_one_byte_more(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket(file_size_limit=1000)
    with lab.client(alice) as client:
        assert client.post(f"/object/{bucket}/{alice.folder}/a", content=b"x" * 1000).status_code == 200
        assert refused(client.post(f"/object/{bucket}/{alice.folder}/b", content=b"x" * 1001)) == TOO_LARGE
        form = {"": ("blob", b"x" * 1001, "text/plain")}
        assert refused(client.post(f"/object/{bucket}/{alice.folder}/c", files=form)) == TOO_LARGE
        assert (
            refused(client.post(f"/object/{bucket}/{alice.folder}/d", content=pieces(1, 1001))) == TOO_LARGE
        )
    assert [path.stat().st_size for path in lab.stored(bucket)] == [1000]


def test_the_projects_limit_applies_without_a_bucket_limit(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    with lab.client(alice) as client:
        assert (
            refused(client.post(f"/object/{bucket}/{alice.folder}/a", content=b"x" * (5 * MIB + 1)))
            == TOO_LARGE
        )
        assert refused(client.post(f"/object/{bucket}/{alice.folder}/b", content=pieces(96))) == TOO_LARGE
        assert client.post(f"/object/{bucket}/{alice.folder}/c", content=pieces(80)).status_code == 200
    assert [path.stat().st_size for path in lab.stored(bucket)] == [5 * MIB]


def test_an_oversized_upsert_keeps_the_old_bytes(lab: Storage, alice: Person) -> None:
    place = f"/object/{lab.bucket(file_size_limit=10)}/{alice.folder}/a"
    with lab.client(alice) as client:
        client.post(place, content=b"old")
        assert refused(client.put(place, content=pieces(2))) == TOO_LARGE
        assert client.get(place).content == b"old"


def test_the_bucket_must_allow_the_type(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket(allowed_mime_types=["image/*", "application/pdf"])
    with lab.client(alice) as client:
        for mime in ("image/png", "image/webp", "application/pdf"):
            name = mime.replace("/", ".")
            sent = client.post(
                f"/object/{bucket}/{alice.folder}/{name}", content=b"x", headers={"content-type": mime}
            )
            assert sent.status_code == 200, mime
        for mime in ("text/html", "application/pdfx", "imag/png", "image", "video/mp4"):
            sent = client.post(
                f"/object/{bucket}/{alice.folder}/no", content=b"x", headers={"content-type": mime}
            )
            assert refused(sent) == (400, "415", "invalid_mime_type"), mime
        form = {"": ("x.png", b"x", "text/html")}
        assert refused(client.post(f"/object/{bucket}/{alice.folder}/no", files=form))[1] == "415"
    assert len(lab.stored(bucket)) == 3


def test_a_folders_placeholder_is_empty_and_of_any_type(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket(allowed_mime_types=["image/png"])
    place = f"/object/{bucket}/{alice.folder}/new/.emptyFolderPlaceholder"
    with lab.client(alice) as client:
        assert refused(client.post(place, content=b"x")) == TOO_LARGE
        assert client.post(place, content=b"").status_code == 200


def test_an_aborted_upload_leaves_no_file(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    target = httpx.URL(f"{lab.url}/object/{bucket}/{alice.folder}/half.bin")
    head = f"POST {target.path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {alice.token}\r\n"
    with socket.create_connection((target.host, target.port or 80)) as wire:
        wire.sendall(f"{head}content-length: 1000000\r\n\r\n".encode() + b"x" * 300_000)
        assert eventually(lambda: bool(lab.stored(bucket))), "the upload did not start"
    assert eventually(lambda: not lab.stored(bucket)), "the incomplete upload was not removed"
    with lab.client(alice) as client:
        assert refused(client.get(f"/object/{bucket}/{alice.folder}/half.bin"))[1] == "404"


def test_a_client_that_finishes_sending_reads_the_refusal(lab: Storage, alice: Person) -> None:
    target = httpx.URL(f"{lab.url}/object/{lab.bucket()}/{alice.folder}/big")
    head = f"POST {target.path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {alice.token}\r\n"
    with socket.create_connection((target.host, target.port or 80), timeout=10) as wire:
        wire.sendall(f"{head}connection: close\r\ncontent-length: {8 * MIB}\r\n\r\n".encode())
        wire.sendall(b"x" * 8 * MIB)
        answer = b"".join(iter(lambda: wire.recv(65536), b""))
    assert b"HTTP/1.1 400" in answer
    assert b'"statusCode":"413"' in answer


def eventually(holds: Callable[[], bool], seconds: float = 5) -> bool:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
