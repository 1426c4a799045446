"""A doctor and one of two parents are in a block; the other parent still acts for the child."""

from dataclasses import dataclass
from typing import Any

import psycopg
import pytest

from tests.attacks.support.blocks import ask, block, book, dependant, notices, problem
from tests.attacks.support.encounters import publish
from tests.attacks.test_care_team import accept
from tests.support.clients import People, Person
from tests.support.patient_and_doctor import Care, outcome, post


@dataclass(frozen=True)
class Parents:
    """A child with two parents, and a doctor whose link with the child is active."""

    care: Care
    child: str
    first: Person
    second: Person
    link: int
    conversation: int

    @property
    def doctor(self) -> Person:
        return self.care.doctor

    def write(self, person: Person) -> str:
        row = {"conversation_id": self.conversation, "body": "hello"}
        return problem(person.insert("messages", row))

    def ring(self) -> int:
        """A call by the doctor that rings."""
        sql = """insert into public.video_calls
                     (conversation_id, started_by, status, room_name, room_url, ringing_at)
                 values (%s, %s, 'ringing', 'room-' || gen_random_uuid(), 'https://x.daily.co/r', now())
                 returning id"""
        return int(self.care.one(sql, self.conversation, self.doctor.id))


@pytest.fixture
def parents(care: Care, people: People, db: "psycopg.Connection[Any]") -> Parents:
    publish(care.doctor)
    second, child = people.sign_up("caregiver"), dependant(care.stranger)
    code = care.stranger.rpc("invite_caregiver", patient_id=child, role="primary").json()["code"]
    assert accept(second, code).is_success
    link = int(ask(care.stranger, child, care.doctor).json()[0]["id"])
    talk = int(post(care.doctor, f"links/{link}/approve").json()["conversation_id"])
    return Parents(care, child, care.stranger, second, link, talk)


@pytest.mark.parametrize("blocker", ["doctor", "parent"])
def test_one_blocked_parent_cannot_act_and_the_other_can(parents: Parents, blocker: str) -> None:
    doctor, first, second = parents.doctor, parents.first, parents.second
    booked = book(first, parents.child, doctor).json()[0]
    assert (parents.write(first), parents.write(second)) == ("", "")
    block(*((doctor, first) if blocker == "doctor" else (first, doctor)))
    assert [row["status"] for row in second.select("patient_doctor_links")] == ["active"]
    assert [row["status"] for row in second.select("appointments")] == ["pending"]
    assert (parents.write(first), parents.write(second), parents.write(doctor)) == ("42501", "", "")
    assert problem(book(first, parents.child, doctor, days=31)) == "doctor_not_available"
    moved = {"appointment_id": booked["id"], "starts_at": booked["starts_at"]}
    assert problem(first.rpc("reschedule_appointment", **moved)) == "doctor_not_available"
    note = {"appointment_id": booked["id"], "notes": "I know where you live"}
    assert problem(first.insert("appointment_notes", note)) == "42501"
    with_note = {"appointment_id": booked["id"], "note": "I know where you live"}
    assert problem(first.rpc("cancel_appointment", **with_note)) == "doctor_not_available"
    assert problem(second.insert("appointment_notes", note | {"notes": "a cough"})) == ""
    assert problem(book(second, parents.child, doctor, days=31)) == ""


def test_a_blocked_parent_is_put_out_of_calls(parents: Parents) -> None:
    call = parents.ring()
    assert outcome(post(parents.first, f"calls/{call}/token"))[0] == 200
    block(parents.doctor, parents.first)
    assert parents.care.call(call)["status"] == "canceled"
    again = parents.ring()
    assert outcome(post(parents.first, f"calls/{again}/token")) == (409, "conversation_not_active")
    assert outcome(post(parents.first, f"calls/{again}/answer")) == (409, "conversation_not_active")
    assert outcome(post(parents.second, f"calls/{again}/answer")) == (200, "")


def test_the_blocker_hears_nothing_from_the_blocked(parents: Parents) -> None:
    """The parents are in a block with each other: both still act for the child."""
    block(parents.second, parents.first)
    before = notices(parents.second)
    assert book(parents.first, parents.child, parents.doctor).status_code == 201
    assert notices(parents.second) == before
    assert book(parents.second, parents.child, parents.doctor, days=31).status_code == 201
    assert "appointment.requested" in notices(parents.doctor)
    member = {"patient_id": f"eq.{parents.child}", "caregiver_id": f"eq.{parents.second.id}"}
    assert parents.first.update("patient_caregivers", {"permissions": {"note": "call me"}}, **member).is_error


def test_a_blocked_parent_cannot_hide_what_they_do_with_the_record(parents: Parents) -> None:
    block(parents.second, parents.first)
    who = {"patient_id": parents.child, "caregiver_id": parents.second.id}
    assert parents.first.rpc("change_caregiver_role", **who, role="viewer").is_success
    assert "caregiver.role_changed" in notices(parents.second)


def test_a_doctor_who_blocks_both_parents_parts_from_the_child(parents: Parents) -> None:
    assert book(parents.first, parents.child, parents.doctor).status_code == 201
    for parent in (parents.first, parents.second):
        block(parents.doctor, parent)
    assert [row["status"] for row in parents.second.select("patient_doctor_links")] == ["ended"]
    assert [row["status"] for row in parents.second.select("appointments")] == ["canceled"]
    assert parents.doctor.select("patients", id=f"eq.{parents.child}") == []


def test_a_doctor_who_blocks_the_link_blocks_both_parents(parents: Parents, people: People) -> None:
    assert post(parents.doctor, f"links/{parents.link}/block").is_success
    blocked = {row["blocked_id"] for row in parents.doctor.select("account_blocks")}
    assert blocked == {parents.first.id, parents.second.id}
    for parent in (parents.first, parents.second):
        assert problem(book(parent, dependant(parent), parents.doctor)) == "doctor_not_available"
    third = people.sign_up("caregiver")
    code = parents.second.rpc("invite_caregiver", patient_id=parents.child, role="primary").json()["code"]
    assert accept(third, code).is_success
    assert problem(book(third, parents.child, parents.doctor)) == "doctor_not_available", (
        "the link is blocked"
    )


@pytest.mark.parametrize("how", ["leaves the family", "closes the account"])
def test_a_child_left_with_a_blocked_parent_is_out_of_reach(parents: Parents, how: str) -> None:
    block(parents.first, parents.doctor)
    who = {"patient_id": parents.child, "caregiver_id": parents.second.id}
    assert parents.write(parents.doctor) == ""
    if how == "leaves the family":
        assert parents.second.rpc("revoke_caregiver", **who).is_success
    else:
        closing = "update public.profiles set is_active = false where id = %s"
        parents.care.root.execute(closing, [parents.second.id])
    assert parents.write(parents.doctor) == "42501"
    call = {"conversation_id": parents.conversation}
    assert outcome(post(parents.doctor, "calls", call, "k")) == (409, "conversation_not_active")


def test_an_agent_left_with_a_blocked_parent_cannot_write(parents: Parents, people: People) -> None:
    agent, root = people.sign_up("patient"), parents.care.root
    root.execute("update public.profiles set role = 'agent' where id = %s", [agent.id])
    helps = "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)"
    root.execute(helps, [parents.child, agent.id])
    talk = parents.care.one(
        "insert into public.conversations (patient_id, type) values (%s, 'agent_support') returning id",
        parents.child,
    )
    message = {"conversation_id": talk, "body": "hello"}
    block(parents.first, agent)
    assert problem(agent.insert("messages", message)) == ""
    who = {"patient_id": parents.child, "caregiver_id": parents.second.id}
    assert parents.second.rpc("revoke_caregiver", **who).is_success
    assert problem(agent.insert("messages", message)) == "42501"
