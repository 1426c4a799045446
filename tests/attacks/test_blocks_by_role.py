"""A block reaches doctors without a link, caregivers, agents, shares and other conversations."""

import uuid

from tests.attacks.support.blocks import ask, block, book, dependant, notices, problem, write
from tests.attacks.support.encounters import publish
from tests.attacks.test_care_team import accept, invitation
from tests.support.clients import People
from tests.support.patient_and_doctor import Care


def test_a_doctor_without_a_link_blocks_a_patient(care: Care, people: People) -> None:
    publish(care.doctor)
    nuisance = people.sign_up("patient")
    for number in range(3):
        booking = book(nuisance, nuisance.id, care.doctor, days=30 + number).json()[0]["id"]
        assert nuisance.rpc("cancel_appointment", appointment_id=booking).is_success
    block(care.doctor, nuisance)
    before = len(notices(care.doctor))
    assert problem(book(nuisance, nuisance.id, care.doctor)) == "doctor_not_available"
    assert problem(ask(nuisance, nuisance.id, care.doctor)) == "42501"
    assert len(notices(care.doctor)) == before


def test_a_blocked_caregiver_cannot_come_back_by_code(care: Care, people: People) -> None:
    helper = people.sign_up("caregiver")
    assert accept(helper, invitation(care.patient, care.patient)).is_success
    kept = invitation(helper, care.patient, "viewer")
    block(care.patient, helper)
    assert helper.select("patients", id=f"eq.{care.patient.id}") == []
    assert problem(accept(helper, invitation(care.patient, care.patient))) == "invitation_not_open"
    assert problem(accept(people.sign_up("caregiver"), kept)) == "invitation_not_open"
    assert accept(people.sign_up("caregiver"), invitation(care.patient, care.patient)).is_success
    assert care.patient.rpc("unblock_account", profile_id=helper.id).is_success
    assert helper.select("patients", id=f"eq.{care.patient.id}") == [], "nothing comes back by itself"
    assert accept(helper, invitation(care.patient, care.patient, "viewer")).is_success


def test_files_are_not_shared_across_a_block(care: Care, people: People) -> None:
    friend = people.sign_up("patient")
    path = f"{care.patient.id}/{care.patient.id}/{uuid.uuid4().hex}.txt"
    upload = {"content": b"x", "headers": {"content-type": "text/plain"}}
    assert care.patient.storage("POST", f"object/patient-files/{path}", **upload).is_success
    entry = {"patient_id": care.patient.id, "storage_path": path, "file_name": "letter"}
    file = care.patient.insert("files", entry).json()[0]["id"]
    share = {"file_id": file, "shared_with": friend.id}
    assert care.patient.insert("file_shares", share).status_code == 201
    block(friend, care.patient)
    assert (friend.select("files"), care.patient.select("file_shares")) == ([], [])
    assert problem(care.patient.insert("file_shares", share)) == "42501"
    assert care.patient.insert("file_shares", share | {"shared_with": care.stranger.id}).status_code == 201


def test_a_blocked_agent_no_longer_helps(care: Care, people: People) -> None:
    agent, admin = people.sign_up("patient"), people.sign_up("patient")
    care.root.execute("update public.profiles set role = 'agent' where id = %s", [agent.id])
    care.root.execute(
        "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)",
        [care.patient.id, agent.id],
    )
    publish(care.doctor)
    assert problem(book(agent, care.patient.id, care.doctor, agent_id=agent.id)) == ""
    block(care.doctor, agent)
    booked = book(agent, care.patient.id, care.doctor, days=31, agent_id=agent.id)
    assert problem(booked) == "doctor_not_available"
    block(care.patient, agent)
    assert [row["status"] for row in care.patient.select("agent_assignments")] == ["canceled"]
    assert agent.select("patients", id=f"eq.{care.patient.id}") == []
    assert care.one("select private.cut_off(%s, %s)", agent.id, care.patient.id)
    assert admin.rpc("assign_agent", patient_id=care.patient.id, agent_id=agent.id).status_code == 403


def test_a_block_leaves_other_conversations_open(care: Care, people: People) -> None:
    agent = people.sign_up("patient")
    support = care.one(
        "insert into public.conversations (patient_id, type) values (%s, 'agent_support') returning id",
        care.patient.id,
    )
    care.root.execute("update public.profiles set role = 'agent' where id = %s", [agent.id])
    helps = "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s)"
    care.root.execute(helps, [care.patient.id, agent.id])
    helper = people.sign_up("caregiver")
    assert accept(helper, invitation(care.patient, care.patient)).is_success
    message = {"conversation_id": support, "body": "hello"}
    block(care.patient, care.stranger)
    for person in (care.patient, helper, agent):
        assert problem(person.insert("messages", message)) == ""
    block(agent, helper)
    assert problem(helper.insert("messages", message)) == "42501"
    assert problem(care.patient.insert("messages", message)) == ""
    assert write(care.patient, care) == ""


def test_the_answer_does_not_tell_which_accounts_exist(care: Care) -> None:
    nobody = str(uuid.uuid4())
    answers = [
        care.stranger.rpc("block_account", profile_id=one)
        for one in (care.doctor.id, care.patient.id, nobody)
    ]
    assert [answer.status_code for answer in answers] == [200] * 3
    assert len({frozenset(answer.json()) for answer in answers}) == 1
    assert len(care.stranger.select("account_blocks")) == 3
    own = care.stranger.rpc("block_account", profile_id=care.stranger.id)
    assert (own.status_code, problem(own)) == (422, "block_invalid")


def test_unblocking_lifts_only_the_own_block(care: Care) -> None:
    publish(care.doctor)
    block(care.patient, care.doctor)
    block(care.doctor, care.patient)
    block(care.doctor, care.patient)
    assert len(care.doctor.select("account_blocks")) == 1
    assert care.doctor.rpc("unblock_account", profile_id=care.patient.id).is_success
    assert problem(book(care.patient, care.patient.id, care.doctor)) == "doctor_not_available"
    assert care.patient.rpc("unblock_account", profile_id=care.doctor.id).is_success
    assert care.link_status() == "ended"
    link = care.patient.select("patient_doctor_links")[0]["id"]
    assert care.patient.rpc("renew_link", link_id=link).is_success


def test_an_emergency_is_announced_across_a_block(care: Care, people: People) -> None:
    helper = people.sign_up("caregiver")
    child = dependant(care.patient)
    code = care.patient.rpc("invite_caregiver", patient_id=child, role="primary").json()["code"]
    assert accept(helper, code).is_success
    block(helper, care.patient)
    call = {"patient_id": child, "emergency_type": "fall"}
    assert care.patient.insert("emergency_requests", call).status_code == 201
    assert "emergency.requested" in notices(helper)
