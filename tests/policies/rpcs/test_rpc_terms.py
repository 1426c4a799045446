"""Conditions inside the RPCs for apps."""

from typing import Any

import pytest

from tests.policies.support.linked_people import Db, linked, one, talk
from tests.support.clients import People, Person


@pytest.fixture
def pair(people: People, db: Db) -> tuple[Person, Person, str]:
    return linked(people, db)


def test_a_link_is_renewed_or_withdrawn_only_in_its_status(pair: tuple[Person, Person, str], db: Db) -> None:
    patient, doctor, link = pair

    def asked(name: str) -> str:
        answer = patient.rpc(name, link_id=link)
        return "" if answer.is_success else str(answer.json()["message"])

    assert [asked(name) for name in ("renew_link", "withdraw_link")] == ["link_transition_not_allowed"] * 2
    db.execute("update public.patient_doctor_links set status = 'ended' where id = %s", [link])
    db.execute("update public.profiles set is_verified = false where id = %s", [doctor.id])
    assert asked("renew_link") == "doctor_not_available"
    db.execute("update public.profiles set is_verified = true where id = %s", [doctor.id])
    assert [asked("renew_link"), asked("renew_link")] == ["", "link_transition_not_allowed"]
    assert asked("withdraw_link") == ""


@pytest.mark.parametrize("wrong", [{"platform": "toaster"}, {"token": None}])
def test_an_invalid_device_is_refused(wrong: dict[str, Any], people: People) -> None:
    answer = people.sign_up().rpc("register_push_device", **{"platform": "ios", "token": "t" * 20, **wrong})
    assert (answer.status_code, answer.json()["message"]) == (422, "device_invalid")


@pytest.mark.parametrize("wrong", [{"object_path": "x"}, [{"object_path": "x"}] * 11])
def test_attachments_are_a_list_of_at_most_ten(wrong: Any, pair: tuple[Person, Person, str], db: Db) -> None:
    key = talk(db, *pair[:2])
    answer = pair[0].rpc("send_message", conversation_id=key, body="hello", attachments=wrong)
    assert (answer.status_code, answer.json()["message"]) == (422, "attachments_invalid")


def test_a_message_sent_again_has_the_same_id(pair: tuple[Person, Person, str], db: Db) -> None:
    """Neither another of one's own, nor one with the same client_id elsewhere or by somebody else."""
    patient, doctor, _ = pair
    here, alone = talk(db, patient, doctor), talk(db, patient, None, "ai_diagnosis")
    first, second = (one(db, "select gen_random_uuid()") for _ in range(2))
    sent = [(patient, here, first), (patient, here, second), (patient, alone, second), (doctor, here, second)]

    def ids() -> list[int]:
        answers = [
            who.rpc("send_message", conversation_id=where, body="hello", client_id=key)
            for who, where, key in sent
        ]
        return [answer.json()["id"] for answer in answers]

    once = ids()
    assert (len(set(once)), ids()) == (4, once)
