"""Only POST /files/url signs download URLs, for people who may download the file, and only for a minute."""

import time
import uuid
from datetime import datetime
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import jwt
import pytest

from tests.attacks.conftest import client_with_role
from tests.attacks.support.papers import BUCKET, opens, paper
from tests.attacks.test_care_team import caregiver, remove_rights
from tests.support.clients import Client, People, Person
from tests.support.patient_and_doctor import Care, outcome, post
from tests.support.stack import Stack

CHAT = "message-files"


@pytest.fixture
def signer(stack: Stack) -> Client:
    """A client with the stolen token of the signer."""
    return client_with_role(stack, "workflow_signer")


def url_of(person: Person, path: str, bucket: str = BUCKET, **more: str) -> httpx.Response:
    return post(person, "files/url", {"bucket": bucket, "path": path, **more})


def note(person: Person, folder: object, bucket: str = CHAT, name: str = "a note (1) & 2+2=4!.txt") -> str:
    """A file with a difficult name in a folder of this person; returns its path."""
    path = f"{folder}/{person.id}/{name}" if bucket == CHAT else f"{folder}/{name}"
    kind = "text/plain" if bucket == CHAT else "application/pdf"
    sent = person.storage(
        "POST", f"object/{bucket}/{quote(path)}", content=b"hello", headers={"content-type": kind}
    )
    assert sent.is_success, sent.text
    return path


def test_a_url_opens_the_file_for_a_minute(care: Care) -> None:
    path = note(care.patient, care.conversation)
    for person in (care.patient, care.doctor):
        answer = url_of(person, path, CHAT)
        assert answer.status_code == 200, answer.text
        url = answer.json()["url"]
        assert httpx.get(url).content == b"hello"
        claims = jwt.decode(parse_qs(urlsplit(url).query)["token"][0], options={"verify_signature": False})
        assert claims["exp"] - time.time() <= 60
        ends = datetime.fromisoformat(answer.json()["expires_at"]).timestamp()
        assert abs(claims["exp"] - ends) <= 2
    saved = httpx.get(url_of(care.doctor, path, CHAT, download="naïve name.txt").json()["url"])
    assert "na%C3%AFve%20name.txt" in saved.headers["content-disposition"]


def test_people_without_access_get_no_url(care: Care, others: Care, people: People) -> None:
    path, primary = note(care.patient, care.conversation), caregiver(people, care.patient)
    for person in (others.patient, others.doctor, care.stranger):
        assert outcome(url_of(person, path, CHAT)) == (404, "file_not_found")
    for bucket, missing in ((CHAT, path + "x"), ("nothing", path), (BUCKET, path)):
        assert outcome(url_of(care.patient, missing, bucket)) == (404, "file_not_found")
    withheld = paper(care.patient, care.patient.id, is_sensitive=True)
    for person in (care.doctor, primary):
        assert outcome(url_of(person, withheld)) == (404, "file_not_found")
    assert url_of(care.patient, withheld).status_code == 200


@pytest.mark.parametrize("how", ["removed", "deactivated"])
def test_lost_access_ends_new_urls_at_once(care: Care, people: People, how: str) -> None:
    primary, path = caregiver(people, care.patient), paper(care.patient, care.patient.id)
    assert url_of(primary, path).status_code == 200
    remove_rights(care, primary, how)
    assert url_of(primary, path).status_code in (403, 404)
    assert not opens(primary, path)


def test_an_ended_session_gets_no_url(care: Care, people: People) -> None:
    path = note(care.patient, care.conversation)
    again = people.sign_in(care.patient.email)
    assert again.auth("POST", "logout", params={"scope": "local"}).status_code == 204
    assert outcome(url_of(again, path, CHAT)) == (401, "session_not_found")


def test_no_phone_signs_a_url_of_a_private_file(care: Care) -> None:
    mine, doctors = care.patient, care.doctor
    stored = {
        CHAT: note(mine, care.conversation),
        BUCKET: paper(mine, mine.id),
        "verification-documents": note(doctors, doctors.id, "verification-documents", "licence.pdf"),
    }
    for bucket, path in stored.items():
        person = doctors if bucket == "verification-documents" else mine
        place = f"object/sign/{bucket}"
        one = person.storage("POST", f"{place}/{quote(path)}", json={"expiresIn": 60})
        many = person.storage("POST", place, json={"expiresIn": 60, "paths": [path]})
        assert not one.is_success
        assert many.json()[0]["signedURL"] is None
        assert person.storage("GET", f"object/authenticated/{bucket}/{quote(path)}").is_success
        assert person.storage("GET", f"object/info/{bucket}/{quote(path)}").is_success
        assert httpx.get(url_of(person, path, bucket).json()["url"]).is_success


def test_a_phone_signs_a_url_of_its_public_avatar(care: Care) -> None:
    path = f"{care.patient.id}/{uuid.uuid4().hex}.png"
    image = {"content": b"x", "headers": {"content-type": "image/png"}}
    assert care.patient.storage("POST", f"object/avatars/{path}", **image).is_success
    assert care.patient.storage("POST", f"object/sign/avatars/{path}", json={"expiresIn": 60}).is_success


def test_the_patient_sees_who_asked_for_a_url(care: Care) -> None:
    path = paper(care.patient, care.patient.id)
    assert url_of(care.doctor, path).status_code == 200
    assert url_of(care.doctor, path + "x").status_code == 404
    history = care.patient.rpc("record_history", patient_id=care.patient.id).json()
    asked = [row for row in history if row["resource_type"] == "storage.objects"]
    stored = care.one("select id::text from storage.objects where name = %s", path)
    assert [(row["action"], row["actor_role"], row["resource_id"]) for row in asked] == [
        ("read", "doctor", stored)
    ]


def test_a_stolen_signers_token_opens_nothing(care: Care, signer: Client) -> None:
    path = note(care.patient, care.conversation, name="x.txt")

    def signed() -> bool:
        body = {"expiresIn": 9999, "paths": [path]}
        return signer.storage("POST", f"object/sign/{CHAT}", json=body).json()[0]["signedURL"] is not None

    assert not signed()
    assert url_of(care.patient, path, CHAT).status_code == 200
    assert signed()
    for method, way in (("GET", "object"), ("GET", "object/info"), ("POST", "object/sign")):
        place = f"{way}/{CHAT}/{path}"
        sent = {} if method == "GET" else {"json": {"expiresIn": 60}}
        assert not signer.storage(method, place, **sent).is_success
    assert signer.storage("POST", f"object/list/{CHAT}", json={"prefix": ""}).json() == []
    care.root.execute("update private.signing_grants set expires_at = now() where path = %s", [path])
    assert not signed()


def test_the_signer_reaches_nothing_else(care: Care, signer: Client) -> None:
    for table in ("profiles", "patients", "files"):
        assert signer.rest("GET", table).status_code in (401, 403)
    who = {"p_actor": care.patient.id, "p_session": str(uuid.uuid4()), "p_bucket": CHAT, "p_path": "x"}
    assert signer.rpc("grant_file_url", schema="workflows", **who).status_code in (401, 403)
    assert signer.storage("POST", f"object/{CHAT}/{care.conversation}/x.txt", content=b"x").status_code >= 400
