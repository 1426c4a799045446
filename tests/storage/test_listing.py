"""Listing: folders, pages and order, with only the entries that the caller may see."""

from typing import Any

import pytest

from tests.storage.conftest import Person, Storage
from tests.storage.support.refusals import refused

NAMES = ("b.txt", "A.txt", "docs/one.txt", "docs/two.txt", "pics/2024/i.png", "c_.txt", "cx.txt")


@pytest.fixture
def shelf(lab: Storage, alice: Person) -> str:
    bucket = lab.bucket()
    with lab.client(alice) as client:
        for name in NAMES:
            client.post(f"/object/{bucket}/{alice.folder}/{name}", content=b"x")
    return bucket


def names(lab: Storage, person: Person, bucket: str, prefix: str, **body: Any) -> list[str]:
    with lab.client(person) as client:
        found = client.post(f"/object/list/{bucket}", json={"prefix": prefix, **body})
    return [entry["name"] + ("" if entry["id"] else "/") for entry in found.json()]


def test_a_folder_shows_its_entries(lab: Storage, alice: Person, shelf: str) -> None:
    assert names(lab, alice, shelf, alice.folder) == ["A.txt", "b.txt", "c_.txt", "cx.txt", "docs/", "pics/"]
    assert names(lab, alice, shelf, f"{alice.folder}/docs/") == ["one.txt", "two.txt"]
    assert names(lab, alice, shelf, f"{alice.folder}/pics") == ["2024/"]
    assert names(lab, alice, shelf, "") == [f"{alice.folder}/"]
    assert names(lab, alice, shelf, f"{alice.folder}/none") == []


def test_an_entry_has_metadata_and_a_folder_has_none(lab: Storage, alice: Person, shelf: str) -> None:
    with lab.client(alice) as client:
        found = client.post(f"/object/list/{shelf}", json={"prefix": alice.folder}).json()
    file, folder = found[0], found[-1]
    assert file["metadata"]["size"] == 1
    assert file["created_at"].endswith("Z")
    assert {value for name, value in folder.items() if name != "name"} == {None}


def test_a_stranger_sees_no_entries(lab: Storage, bob: Person, alice: Person, shelf: str) -> None:
    assert names(lab, bob, shelf, "") == []
    assert names(lab, bob, shelf, alice.folder) == []
    with lab.client(bob) as client:
        assert client.post(f"/object/list-v2/{shelf}", json={}).json()["objects"] == []


def test_pages_search_and_order(lab: Storage, alice: Person, shelf: str) -> None:
    everything = names(lab, alice, shelf, alice.folder)
    pages = [names(lab, alice, shelf, alice.folder, limit=2, offset=start) for start in (0, 2, 4, 6)]
    assert [entry for page in pages for entry in page] == everything
    down = {"column": "name", "order": "desc"}
    assert names(lab, alice, shelf, alice.folder, sortBy=down) == everything[::-1]
    assert names(lab, alice, shelf, alice.folder, search="D") == ["docs/"]
    assert names(lab, alice, shelf, alice.folder, search="c_") == ["c_.txt"]
    assert names(lab, alice, shelf, alice.folder, search="pics/20") == ["pics/2024/"]


def test_by_age_folders_come_first(lab: Storage, alice: Person, shelf: str) -> None:
    newest = {"column": "created_at", "order": "desc"}
    found = names(lab, alice, shelf, alice.folder, sortBy=newest)
    assert found == ["pics/", "docs/", "cx.txt", "c_.txt", "A.txt", "b.txt"]


@pytest.mark.parametrize(
    "body",
    [{}, {"prefix": 7}, {"prefix": "", "limit": 0}, {"prefix": "", "offset": -1},
     {"prefix": "", "sortBy": {"column": "id; drop table x"}}],
)  # fmt: skip
def test_an_invalid_list_request_is_refused(lab: Storage, alice: Person, shelf: str, body: object) -> None:
    with lab.client(alice) as client:
        assert refused(client.post(f"/object/list/{shelf}", json=body)) == (400, "400", "Error")


def walk(lab: Storage, person: Person, bucket: str, **body: Any) -> list[str]:
    """Every page of list-v2, two entries at a time."""
    found: list[str] = []
    with lab.client(person) as client:
        cursor: str | None = None
        while True:
            asked = {"limit": 2, **body} | ({"cursor": cursor} if cursor else {})
            page = client.post(f"/object/list-v2/{bucket}", json=asked).json()
            found += sorted(entry["name"] for kind in ("folders", "objects") for entry in page[kind])
            if not page["hasNext"]:
                return found
            cursor = page["nextCursor"]


@pytest.mark.parametrize("column", ["name", "created_at", "updated_at"])
@pytest.mark.parametrize("order", ["asc", "desc"])
def test_cursors_list_each_entry_once(
    lab: Storage, alice: Person, shelf: str, column: str, order: str
) -> None:
    sort = {"column": column, "order": order}
    flat = walk(lab, alice, shelf, prefix=f"{alice.folder}/", sortBy=sort)
    assert sorted(flat) == sorted(f"{alice.folder}/{name}" for name in NAMES)
    level = walk(lab, alice, shelf, prefix=f"{alice.folder}/", with_delimiter=True, sortBy=sort)
    expected = ["A.txt", "b.txt", "c_.txt", "cx.txt", "docs/", "pics/"]
    assert sorted(level) == sorted(f"{alice.folder}/{name}" for name in expected)


def test_an_invalid_cursor_of_a_list_is_refused(lab: Storage, alice: Person, shelf: str) -> None:
    with lab.client(alice) as client:
        for cursor in ("nonsense", "e30", "W10=", "eyJhZnRlciI6IHt9fQ=="):
            answer = client.post(f"/object/list-v2/{shelf}", json={"cursor": cursor})
            assert answer.status_code in {200, 400}, answer.text
            if answer.status_code == 400:
                assert refused(answer) == (400, "400", "InvalidParameter")
