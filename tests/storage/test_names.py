"""Names with a special meaning on a disk or in a URL are refused in every spelling."""

import socket
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from tests.storage.conftest import Storage
from tests.storage.support.refusals import refused


@pytest.mark.parametrize(
    "name", ["", "x" * 1025, "a//b", "../up", "a/../../b", "./a", "a/.", "naïve.txt", "a\\b", "a/"]
)
def test_hostile_names_are_refused(lab: Storage, service: httpx.Client, name: str) -> None:
    bucket = lab.bucket()
    before = everything_below(lab.config.home)
    sent = raw(lab, "POST", f"/object/{bucket}/{quote(name)}", service.headers["apikey"])
    assert b'"InvalidKey"' in sent, sent
    moved = {"bucketId": bucket, "sourceKey": "a", "destinationKey": name}
    assert refused(service.post("/object/move", json=moved)) == (400, "400", "InvalidKey")
    assert refused(service.post("/object/copy", json=moved)) == (400, "400", "InvalidKey")
    assert everything_below(lab.config.home) == before


@pytest.mark.parametrize(
    "path", ["%00", "a%00b", "%2e%2e%2fup", "a%2F..%2Fb", "%ff", "a%09b", "%2Fetc%2Fpasswd"]
)
def test_hostile_escapes_are_refused(lab: Storage, service: httpx.Client, path: str) -> None:
    bucket = lab.bucket()
    for method in ("POST", "PUT", "GET", "DELETE"):
        answer = raw(lab, method, f"/object/{bucket}/{path}", service.headers["apikey"])
        assert b'"InvalidKey"' in answer, (method, answer)


def test_a_bucket_name_cannot_be_a_path(lab: Storage, service: httpx.Client) -> None:
    for name in ("..", ".", "%2e%2e", "a%2fb", "x" * 101):
        answer = raw(lab, "POST", f"/object/{name}/file.txt", service.headers["apikey"])
        assert b"400 Bad Request" in answer, name
    for name in ("..", ".", "a/b", " a", "", "x" * 101):
        made = service.post("/bucket", json={"name": name})
        assert refused(made) == (400, "400", "Invalid Input"), name


def test_deep_and_long_names_work_within_the_limit(lab: Storage, service: httpx.Client) -> None:
    bucket, name = lab.bucket(), "/".join(["d" * 200] * 5)
    assert service.post(f"/object/{bucket}/{name}", content=b"deep").status_code == 200
    assert service.post(f"/object/{bucket}/{'d' * 200}", content=b"flat").status_code == 200
    assert service.get(f"/object/{bucket}/{name}").content == b"deep"


def raw(lab: Storage, method: str, path: str, key: str) -> bytes:
    """Sends a path exactly as written, because HTTP clients normalize paths."""
    url = httpx.URL(lab.url)
    head = f"{method} {url.path}{path} HTTP/1.1\r\nhost: x\r\napikey: {key}\r\nconnection: close\r\n"
    with socket.create_connection((url.host, url.port or 80), timeout=10) as wire:
        wire.sendall(f"{head}content-length: 1\r\n\r\nx".encode())
        return b"".join(iter(lambda: wire.recv(65536), b""))


def everything_below(home: Path) -> set[Path]:
    return {path for path in home.rglob("*") if "pg" not in str(path.relative_to(home)) and path.is_file()}
