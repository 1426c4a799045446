"""Uploads, reads and removes files through the storage API."""

from tests.support.clients import Client

PNG = b"\x89PNG\r\n\x1a\n"


def put(person: Client, bucket: str, path: str, **headers: str) -> bool:
    answer = person.storage(
        "POST", f"object/{bucket}/{path}", content=PNG, headers={"content-type": "image/png", **headers}
    )
    return answer.is_success


def reads(person: Client, bucket: str, path: str) -> bool:
    """Whether the person can download and list the file, which have to agree. Nobody signs URLs."""
    folder, _, name = path.rpartition("/")
    listed = person.storage("POST", f"object/list/{bucket}", json={"prefix": folder}).json()
    assert not person.storage("POST", f"object/sign/{bucket}/{path}", json={"expiresIn": 60}).is_success
    opened = person.storage("GET", f"object/authenticated/{bucket}/{path}").is_success
    assert opened == (name in [entry["name"] for entry in listed])
    return opened


def removes(person: Client, bucket: str, path: str) -> bool:
    return bool(person.storage("DELETE", f"object/{bucket}", json={"prefixes": [path]}).json())
