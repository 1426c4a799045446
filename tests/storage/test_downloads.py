"""Downloads: rights, ranges and headers."""

import httpx
import pytest

from tests.storage.conftest import Person, Storage
from tests.storage.support.refusals import refused

DATA = b"0123456789"


@pytest.fixture
def note(lab: Storage, alice: Person) -> str:
    """The bucket and path of a ten-byte text that Alice uploaded."""
    place = f"{lab.bucket()}/{alice.folder}/note.txt"
    with lab.client(alice) as client:
        client.post(f"/object/{place}", content=DATA, headers={"content-type": "text/plain"})
    return place


@pytest.mark.parametrize("route", ["object", "object/authenticated"])
def test_the_owner_reads_their_object(lab: Storage, alice: Person, note: str, route: str) -> None:
    with lab.client(alice) as client:
        assert client.get(f"/{route}/{note}").content == DATA


@pytest.mark.parametrize(
    "route", ["object", "object/authenticated", "object/info", "object/info/authenticated"]
)
def test_a_hidden_object_is_answered_like_a_missing_one(
    lab: Storage, bob: Person, note: str, route: str
) -> None:
    with lab.client(bob) as client:
        hidden, missing = client.get(f"/{route}/{note}"), client.get(f"/{route}/{note}-no")
    assert refused(hidden) == (400, "404", "not_found")
    assert hidden.json() == missing.json()


def test_a_private_bucket_is_not_found_without_a_token(lab: Storage, note: str) -> None:
    answer = httpx.get(f"{lab.url}/object/{note}")
    assert refused(answer) == (400, "404", "Bucket not found")
    assert refused(httpx.get(f"{lab.url}/object/public/{note}")) == (400, "404", "Bucket not found")
    assert httpx.head(f"{lab.url}/object/{note}").status_code == 400


def test_the_publishable_key_alone_reads_no_object(lab: Storage, note: str) -> None:
    with lab.client() as client:
        assert refused(client.get(f"/object/{note}")) == (400, "404", "not_found")


def test_anyone_reads_a_public_bucket_but_cannot_list_it(lab: Storage, service: httpx.Client) -> None:
    bucket = lab.bucket("open", public=True)
    service.post(f"/object/{bucket}/logo.svg", content=b"<svg/>", headers={"content-type": "image/svg+xml"})
    got = httpx.get(f"{lab.url}/object/public/{bucket}/logo.svg")
    assert (got.content, got.headers["content-type"]) == (b"<svg/>", "image/svg+xml")
    assert httpx.head(f"{lab.url}/object/public/{bucket}/logo.svg").headers["content-length"] == "6"
    assert httpx.get(f"{lab.url}/object/info/public/{bucket}/logo.svg").json()["size"] == 6
    with lab.client() as client:
        assert client.post(f"/object/list/{bucket}", json={"prefix": ""}).json() == []


def test_head_returns_size_and_type_without_the_bytes(lab: Storage, alice: Person, note: str) -> None:
    with lab.client(alice) as client:
        got = client.head(f"/object/{note}")
        assert (got.status_code, got.content) == (200, b"")
        assert got.headers["content-length"] == "10"
        assert got.headers["content-type"].startswith("text/plain")
        assert client.head(f"/object/{note}-no").status_code == 400


@pytest.mark.parametrize(
    ("asked", "expected", "content_range"),
    [
        ("bytes=0-3", b"0123", "bytes 0-3/10"),
        ("bytes=7-", b"789", "bytes 7-9/10"),
        ("bytes=-2", b"89", "bytes 8-9/10"),
        ("bytes=5-500", b"56789", "bytes 5-9/10"),
    ],
)
def test_a_range_returns_that_part(
    lab: Storage, alice: Person, note: str, asked: str, expected: bytes, content_range: str
) -> None:
    with lab.client(alice) as client:
        got = client.get(f"/object/{note}", headers={"range": asked})
    assert (got.status_code, got.content) == (206, expected)
    assert got.headers["content-range"] == content_range


@pytest.mark.parametrize(
    "asked", ["bytes=10-", "bytes=4-2", "bytes=-0", "bytes=-", "chapters=1-2", "bytes=0-1,3-4"]
)
def test_an_impossible_range_is_refused(lab: Storage, alice: Person, note: str, asked: str) -> None:
    with lab.client(alice) as client:
        assert refused(client.get(f"/object/{note}", headers={"range": asked})) == (
            416,
            "416",
            "invalid_range",
        )


def test_an_unchanged_object_is_not_sent_again(lab: Storage, alice: Person, note: str) -> None:
    with lab.client(alice) as client:
        first = client.get(f"/object/{note}")
        by_tag = client.get(f"/object/{note}", headers={"if-none-match": first.headers["etag"]})
        by_date = client.get(f"/object/{note}", headers={"if-modified-since": first.headers["last-modified"]})
        changed = client.get(f"/object/{note}", headers={"if-none-match": '"other"'})
    assert (by_tag.status_code, by_date.status_code, changed.status_code) == (304, 304, 200)
    assert by_tag.content == b""


def test_the_download_parameter_makes_a_browser_save_the_file(lab: Storage, alice: Person, note: str) -> None:
    with lab.client(alice) as client:
        named = client.get(f"/object/{note}", params={"download": 'my "résumé".txt'})
        plain = client.get(f"/object/{note}", params={"download": ""})
        shown = client.get(f"/object/{note}")
    encoded = "my%20%22r%C3%A9sum%C3%A9%22.txt"
    assert (
        named.headers["content-disposition"] == f"attachment; filename={encoded}; filename*=UTF-8''{encoded}"
    )
    assert plain.headers["content-disposition"] == "attachment;"
    assert "content-disposition" not in shown.headers


def test_an_uploaded_page_is_sent_as_text(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    with lab.client(alice) as client:
        place = f"/object/{bucket}/{alice.folder}/x.html"
        client.post(place, content=b"<script>", headers={"content-type": "text/html"})
        assert client.get(place).headers["content-type"].startswith("text/plain")


def test_image_transformation_is_refused(lab: Storage, alice: Person, note: str) -> None:
    with lab.client(alice) as client:
        answer = client.get(f"/render/image/authenticated/{note}", params={"width": 10})
    assert refused(answer) == (403, "403", "FeatureNotEnabled")


def test_an_unknown_route_is_not_found(lab: Storage, alice: Person) -> None:
    with lab.client(alice) as client:
        assert refused(client.get("/nothing/here")) == (404, "404", "Not Found")
