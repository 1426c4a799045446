"""Only people with the right get signed URLs; each is valid for one object, action and time."""

import time

import httpx
import pytest

from devstack import keys
from tests.storage.conftest import Person, Storage
from tests.storage.support.refusals import refused


@pytest.fixture
def note(lab: Storage, alice: Person) -> str:
    place = f"{lab.bucket()}/{alice.folder}/a note.txt"
    with lab.client(alice) as client:
        client.post(f"/object/{place}", content=b"secret")
    return place


def signed(lab: Storage, alice: Person, note: str, seconds: int = 60) -> str:
    with lab.client(alice) as client:
        made = client.post(f"/object/sign/{note}", json={"expiresIn": seconds})
    return f"{lab.url}{made.json()['signedURL']}"


def test_a_signed_url_reads_the_object(lab: Storage, alice: Person, note: str) -> None:
    got = httpx.get(signed(lab, alice, note))
    assert got.content == b"secret"
    assert "expires" in got.headers
    assert (
        httpx.get(signed(lab, alice, note) + "&download=x.txt")
        .headers["content-disposition"]
        .startswith("att")
    )


def test_a_signed_url_expires(lab: Storage, alice: Person, note: str) -> None:
    assert httpx.get(signed(lab, alice, note)).content == b"secret"
    short = signed(lab, alice, note, seconds=1)
    time.sleep(1.6)
    late = httpx.get(short)
    assert refused(late) == (400, "400", "InvalidJWT")
    assert late.json()["message"] == '"exp" claim timestamp check failed'


def test_a_stranger_cannot_sign(lab: Storage, bob: Person, note: str) -> None:
    with lab.client(bob) as client:
        assert refused(client.post(f"/object/sign/{note}", json={"expiresIn": 60})) == (
            400,
            "404",
            "not_found",
        )


def test_a_list_of_paths_is_signed_one_by_one(lab: Storage, alice: Person, bob: Person, note: str) -> None:
    bucket, _, path = note.partition("/")
    body = {"expiresIn": "60", "paths": [path, "no/such.txt"]}
    with lab.client(alice) as client:
        mine, missing = client.post(f"/object/sign/{bucket}", json=body).json()
    assert httpx.get(f"{lab.url}{mine['signedURL']}").content == b"secret"
    assert (mine["path"], mine["error"]) == (path, None)
    assert missing["signedURL"] is None
    assert "does not exist" in missing["error"]
    with lab.client(bob) as client:
        hidden = client.post(f"/object/sign/{bucket}", json=body).json()[0]
    assert hidden["signedURL"] is None
    assert hidden["error"] == missing["error"]


@pytest.mark.parametrize("seconds", [0, -5, "soon", None, 1e400])
def test_an_expiry_must_be_in_the_future(lab: Storage, alice: Person, note: str, seconds: object) -> None:
    with lab.client(alice) as client:
        content = f'{{"expiresIn": {"null" if seconds is None else repr(seconds)}}}'.replace("'", '"')
        assert refused(client.post(f"/object/sign/{note}", content=content)) == (400, "400", "Error")


def test_another_objects_token_and_a_forged_one_are_refused(lab: Storage, alice: Person, note: str) -> None:
    url = signed(lab, alice, note)
    assert refused(httpx.get(url.replace("a%20note", "b").replace("a note", "b")))[2] == "InvalidSignature"
    assert refused(httpx.get(url[:-6] + "AAAAAA"))[2] == "InvalidJWT"
    assert refused(httpx.get(url.partition("?")[0])) == (400, "400", "Error")
    with_a_session = f"{lab.url}/object/sign/{note}?token={alice.token}"
    assert refused(httpx.get(with_a_session))[2] == "InvalidJWT"
    as_api_key = f"{lab.url}/object/sign/{note}?token={keys.legacy_key('anon')}"
    assert refused(httpx.get(as_api_key))[2] == "InvalidSignature"


def test_a_signed_upload_belongs_to_the_signer(lab: Storage, alice: Person) -> None:
    place = f"{lab.bucket()}/{alice.folder}/later.txt"
    with lab.client(alice) as client:
        made = client.post(f"/object/upload/sign/{place}", json={}).json()
    url = f"{lab.url}{made['url']}"
    assert httpx.put(url, content=b"later").json() == {"Key": place}
    owner = lab.db.execute(
        "select owner from storage.objects where name like %s", (f"{alice.folder}%",)
    ).fetchone()
    assert owner == (alice.id,)
    assert refused(httpx.put(url, content=b"again")) == (400, "409", "Duplicate")
    with lab.client(alice) as client:
        assert client.get(f"/object/{place}").content == b"later"


def test_a_signed_upload_replaces_only_if_signed_for_upsert(lab: Storage, alice: Person, note: str) -> None:
    with lab.client(alice) as client:
        assert refused(client.post(f"/object/upload/sign/{note}", json={}))[2] == "Duplicate"
        made = client.post(f"/object/upload/sign/{note}", json={}, headers={"x-upsert": "true"}).json()
        assert httpx.put(f"{lab.url}{made['url']}", content=b"new").status_code == 200
        assert client.get(f"/object/{note}").content == b"new"


def test_signing_an_upload_needs_the_right_to_upload(lab: Storage, bob: Person, note: str) -> None:
    with lab.client(bob) as client:
        assert refused(client.post(f"/object/upload/sign/{note}2", json={})) == (400, "403", "Unauthorized")


def test_a_token_to_read_cannot_write_and_vice_versa(lab: Storage, alice: Person, note: str) -> None:
    token = signed(lab, alice, note).partition("token=")[2]
    write = httpx.put(f"{lab.url}/object/upload/sign/{note}", params={"token": token}, content=b"x")
    assert refused(write)[2] == "InvalidSignature"
    with lab.client(alice) as client:
        made = client.post(f"/object/upload/sign/{note}", json={}, headers={"x-upsert": "true"}).json()
    read = httpx.get(f"{lab.url}/object/sign/{note}", params={"token": made["token"]})
    assert refused(read)[2] == "InvalidSignature"
