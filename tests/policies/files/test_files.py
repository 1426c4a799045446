"""Uploads: into which folder they may go, and that they cannot be changed."""

from tests.policies.support.personas import LOCKED_OUT
from tests.policies.support.world import World, token


def test_files_go_to_the_senders_own_folder_and_cannot_change(world: World) -> None:
    client, talk = world.cast.clients["patient"], world.talks["doctor_active"]
    headers = {"content-type": "text/plain"}

    def put(method: str, path: str, **extra: str) -> bool:
        return client.storage(
            method, f"object/message-files/{path}", content=b"x", headers={**headers, **extra}
        ).is_success

    mine, theirs = (f"{talk}/{world.ids[name]}/{token()}.txt" for name in ("patient", "doctor_active"))
    assert put("POST", mine)
    refused = (
        theirs,
        f"{talk}/{token()}.txt",
        f"{talk}/{world.ids['patient']}/deeper/{token()}.txt",
        f"{token()}.txt",
    )
    assert [path for path in refused if put("POST", path)] == []
    assert not put("POST", mine, **{"x-upsert": "true"})
    assert not put("PUT", mine)


def test_a_sent_file_cannot_be_removed(world: World) -> None:
    client, talk = world.cast.clients["patient"], world.talks["doctor_active"]
    path = f"{talk}/{world.ids['patient']}/{token()}.txt"
    client.storage(
        "POST", f"object/message-files/{path}", content=b"x", headers={"content-type": "text/plain"}
    )
    assert client.rpc("send_message", conversation_id=talk, attachments=[{"object_path": path}]).is_success
    assert client.storage("DELETE", "object/message-files", json={"prefixes": [path]}).json() == []


def test_everybody_lists_only_their_own_avatars(world: World) -> None:
    for name in ("patient", "doctor_active"):
        client, folder = world.cast.clients[name], world.ids[name]
        put = client.storage(
            "POST",
            f"object/avatars/{folder}/{token()}.png",
            content=b"x",
            headers={"content-type": "image/png"},
        )
        assert put.is_success, put.text
        seen = client.storage("POST", "object/list/avatars", json={"prefix": "", "limit": 1000}).json()
        assert [entry["name"] for entry in seen] == [folder]


def test_an_avatar_cannot_move_into_another_folder(world: World) -> None:
    client, folder = world.cast.clients["patient"], world.ids["patient"]
    path, name = f"{folder}/{token()}.png", f"{token()}.png"
    client.storage("POST", f"object/avatars/{path}", content=b"x", headers={"content-type": "image/png"})

    def moved(destination: str) -> bool:
        move = {"bucketId": "avatars", "sourceKey": path, "destinationKey": destination}
        return client.storage("POST", "object/move", json=move).is_success

    assert not moved(f"{world.ids['stranger']}/{name}")
    assert moved(f"{folder}/{name}")


def test_a_refused_session_does_not_learn_which_files_exist(world: World) -> None:
    talk, content_type = world.talks["doctor_active"], {"content-type": "text/plain"}
    there, nowhere = (f"object/message-files/{talk}/{world.ids['patient']}/{token()}.txt" for _ in range(2))
    put = world.cast.clients["patient"].storage("POST", there, content=b"x", headers=content_type)
    assert put.is_success
    for persona, code in LOCKED_OUT.items():
        for path in (there, nowhere):
            answer = world.cast.clients[persona].storage("GET", path)
            assert answer.json()["message"] == code, (persona, path)
