"""Requests of a patient on every way to the data: tables, functions of the database, files, workflows."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care, outcome, post

TEXT = {"content-type": "text/plain"}
NOWHERE = str(uuid.UUID(int=0))


@dataclass(frozen=True)
class WayIn:
    """A patient, a file that they sent, and a call that rings for them."""

    person: Person
    conversation: int
    file: str
    call: int

    @classmethod
    def of(cls, care: Care) -> "WayIn":
        """Uploads the file and starts the call."""
        file = f"{care.conversation}/{care.patient.id}/{uuid.uuid4().hex}.txt"
        way = cls(care.patient, care.conversation, file, care.new_call("ringing"))
        assert way.upload(file).is_success
        return way

    def upload(self, path: str = "") -> httpx.Response:
        path = path or f"{self.conversation}/{self.person.id}/{uuid.uuid4().hex}.txt"
        return self.file_request("POST", "object/message-files/" + path, content=b"x", headers=TEXT)

    def file_request(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.person.storage(method, path, **options)


# The requests that succeed for a patient with a live session.
REQUESTS: dict[str, Callable[[WayIn], httpx.Response]] = {
    "rows": lambda way: way.person.rest("GET", "patients"),
    "a row that does not exist": lambda way: way.person.rest("GET", f"patients?id=eq.{NOWHERE}"),
    "a count": lambda way: way.person.rest("GET", "messages", headers={"Prefer": "count=exact"}),
    "the directory": lambda way: way.person.rest("GET", "doctors"),
    "a change": lambda way: way.person.update("profiles", {"city": "Lagos"}, id=f"eq.{way.person.id}"),
    "a change of no row": lambda way: way.person.update("profiles", {"city": "Lagos"}, id=f"eq.{NOWHERE}"),
    "a deletion of no row": lambda way: way.person.delete("push_devices", id=f"eq.{NOWHERE}"),
    "a new row": lambda way: way.person.insert(
        "messages", {"conversation_id": way.conversation, "body": "hi"}
    ),
    "an RPC": lambda way: way.person.rpc("send_message", conversation_id=way.conversation, body="hello"),
    "an RPC of the owner": lambda way: way.person.rpc(
        "register_push_device", platform="ios", token=uuid.uuid4().hex
    ),
    "an RPC about nobody": lambda way: way.person.rpc("calculate_distance", lat1=0, lng1=0, lat2=1, lng2=1),
    "an upload": lambda way: way.upload(),
    "a download": lambda way: way.file_request("GET", f"object/message-files/{way.file}"),
    "a file's details": lambda way: way.file_request("GET", f"object/info/message-files/{way.file}"),
    "a list of files": lambda way: way.file_request(
        "POST", "object/list/message-files", json={"prefix": f"{way.conversation}/{way.person.id}"}
    ),
    "a removal of no file": lambda way: way.file_request(
        "DELETE", "object/message-files", json={"prefixes": ["none.txt"]}
    ),
    "a workflow": lambda way: post(way.person, f"calls/{way.call}/token"),
}


def answers(way: WayIn) -> dict[str, tuple[int, str]]:
    """The status and the problem code of each request; status 200 for every success."""
    return {name: _answer(send(way)) for name, send in REQUESTS.items()}


def _answer(answer: httpx.Response) -> tuple[int, str]:
    if answer.is_success:
        return 200, ""
    told = answer.json()
    if "statusCode" in told:  # Storage's real status is in the body
        return int(told["statusCode"]), str(told["message"])
    status, code = outcome(answer)
    return status, str(told["message"]) if code.startswith("PT") else code


ALLOWED = dict.fromkeys(REQUESTS, (200, ""))


def refused(status: int, code: str) -> dict[str, tuple[int, str]]:
    """The answers if every request is refused with this code. Storage refuses with 403 only."""
    files = {"an upload", "a download", "a file's details", "a list of files", "a removal of no file"}
    return {name: (403 if name in files else status, code) for name in REQUESTS}
