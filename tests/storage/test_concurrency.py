"""Several clients write one name: one result is stored, its bytes are complete, and no other file is left."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx

from tests.storage.conftest import Person, Storage

SIZE = 400_000


def at_once(
    lab: Storage, person: Person, acts: list[Callable[[httpx.Client], httpx.Response]]
) -> list[httpx.Response]:
    with lab.client(person) as client, ThreadPoolExecutor(min(len(acts), 16)) as pool:
        return list(pool.map(lambda act: act(client), acts))


def sender(path: str, letter: str, **headers: str) -> Callable[[httpx.Client], httpx.Response]:
    return lambda client: client.post(path, content=letter.encode() * SIZE, headers=headers)


def test_one_of_many_uploads_of_one_name_succeeds(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    path = f"/object/{bucket}/{alice.folder}/one.bin"
    answers = at_once(lab, alice, [sender(path, letter) for letter in "abcdefgh"])
    won = [letter for letter, answer in zip("abcdefgh", answers, strict=True) if answer.status_code == 200]
    assert len(won) == 1
    assert {answer.json()["error"] for answer in answers if answer.status_code == 400} == {"Duplicate"}
    with lab.client(alice) as client:
        assert client.get(path).content == won[0].encode() * SIZE
    assert [file.stat().st_size for file in lab.stored(bucket)] == [SIZE]


def test_the_last_of_many_upserts_is_stored_complete(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    path = f"/object/{bucket}/{alice.folder}/one.bin"
    answers = at_once(lab, alice, [sender(path, letter, **{"x-upsert": "true"}) for letter in "abcdefgh"])
    assert {answer.status_code for answer in answers} == {200}
    with lab.client(alice) as client:
        data = client.get(path).content
    assert len(data) == SIZE
    assert len(set(data)) == 1
    assert len(lab.stored(bucket)) == 1


def test_readers_see_complete_versions_during_a_replacement(lab: Storage, alice: Person) -> None:
    path = f"/object/{lab.bucket()}/{alice.folder}/one.bin"
    with lab.client(alice) as client:
        client.post(path, content=b"a" * SIZE)
    writers = [sender(path, letter, **{"x-upsert": "true"}) for letter in "bcdefgh" * 8]
    readers: list[Callable[[httpx.Client], httpx.Response]] = [lambda client: client.get(path)] * 56
    answers = at_once(lab, alice, [act for pair in zip(readers, writers, strict=True) for act in pair])
    seen = [answer.content for answer in answers if answer.request.method == "GET"]
    assert {answer.status_code for answer in answers} == {200}
    assert all(len(data) == SIZE and len(set(data)) == 1 for data in seen)


def test_concurrent_moves_move_an_object_once(lab: Storage, alice: Person) -> None:
    bucket = lab.bucket()
    with lab.client(alice) as client:
        client.post(f"/object/{bucket}/{alice.folder}/one", content=b"x")

    def mover(number: int) -> Callable[[httpx.Client], httpx.Response]:
        body = {
            "bucketId": bucket,
            "sourceKey": f"{alice.folder}/one",
            "destinationKey": f"{alice.folder}/{number}",
        }
        return lambda client: client.post("/object/move", json=body)

    answers = at_once(lab, alice, [mover(number) for number in range(6)])
    assert sorted(answer.status_code for answer in answers) == [200, 400, 400, 400, 400, 400]
    assert len(lab.stored(bucket)) == 1
