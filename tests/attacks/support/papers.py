"""Papers of entries in a record: the entry first, then the upload."""

import uuid
from typing import Any
from urllib.parse import quote

from tests.support.clients import Client, Person

BUCKET = "medical-documents"
PDF: dict[str, Any] = {"content": b"%PDF", "headers": {"content-type": "application/pdf"}}


def new_path(author: Person, patient: str) -> str:
    return f"{patient}/{author.id}/{uuid.uuid4().hex}.pdf"


def announce(author: Person, path: str, **more: Any) -> str:
    """The author inserts the entry of a paper; returns its id."""
    entry = {"patient_id": path.partition("/")[0], "record_type": "letter", "title": "A letter"}
    answer = author.insert("health_records", {**entry, "document_path": path, **more})
    assert answer.status_code == 201, answer.text
    return str(answer.json()[0]["id"])


def upload(person: Client, path: str, bucket: str = BUCKET) -> bool:
    return person.storage("POST", f"object/{bucket}/{quote(path)}", **PDF).is_success


def paper(author: Person, patient: str, **more: Any) -> str:
    """A paper of this author in the patient's record; returns its path."""
    path = new_path(author, patient)
    announce(author, path, **more)
    assert upload(author, path)
    return path


def opens(person: Client, path: str, bucket: str = BUCKET) -> bool:
    """Whether the person downloads the file, in any of the ways that Storage offers with a session."""
    folder, _, name = path.rpartition("/")
    ways = [f"object/{bucket}/{quote(path)}", f"object/authenticated/{bucket}/{quote(path)}",
            f"object/info/{bucket}/{quote(path)}"]  # fmt: skip
    answers = {person.storage("GET", way).is_success for way in ways}
    listed = person.storage("POST", f"object/list/{bucket}", json={"prefix": folder, "search": name}).json()
    answers.add(name in [entry["name"] for entry in listed])
    flat = person.storage("POST", f"object/list-v2/{bucket}", json={"prefix": path}).json()
    answers.add(path in [entry["name"] for entry in flat["objects"]])
    (opened,) = answers
    return opened
