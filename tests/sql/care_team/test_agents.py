"""Agents have access while they are assigned; an admin with a second factor assigns them."""

import uuid

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dependants import Family, told

ASSIGN = "select (public.assign_agent(%s, %s)).id"
ANSWER = "select (public.answer_agent(%s, %s)).status"
COMPLETE = "select (public.complete_agent_assignment(%s)).status"
NOTE = """insert into public.agent_assisted_patients (patient_id, assistance_type)
          values (%s, 'booking') returning id"""


def sign_up_as(sql: Sql, role: str) -> uuid.UUID:
    person = sql.sign_up()
    sql.run("update public.profiles set role = %s where id = %s", role, person)
    return person


def assigned(sql: Sql, admin: uuid.UUID, patient: uuid.UUID, agent: uuid.UUID) -> uuid.UUID:
    """An assignment that the patient accepted."""
    with sql.acting(admin, aal="aal2"):
        found: uuid.UUID = sql.one(ASSIGN, patient, agent)
    with sql.acting(patient):
        sql.one(ANSWER, found, True)
    return found


def test_an_agent_has_access_only_while_assigned(sql: Sql) -> None:
    admin, agent, patient = sign_up_as(sql, "admin"), sign_up_as(sql, "agent"), sql.sign_up()
    with sql.acting(admin, aal="aal2"):
        assignment = sql.one(ASSIGN, patient, agent)
        with sql.refused("PT409", "agent_already_assigned"):
            sql.one(ASSIGN, patient, agent)
    with sql.acting(agent):
        assert sql.one("select count(*) from public.patients where id = %s", patient) == 0
        with sql.refused("PT404", "assignment_not_found"):
            sql.one(ANSWER, assignment, True)
        with sql.refused("42501"):
            sql.one(NOTE, patient)
    with sql.acting(patient):
        assert sql.one(ANSWER, assignment, True) == "active"
        with sql.refused("PT409", "assignment_transition_not_allowed"):
            sql.one(ANSWER, assignment, True)
    with sql.acting(agent):
        assert sql.one("select count(*) from public.patients where id = %s", patient) == 1
        note = sql.one(NOTE, patient)
        assert sql.run("update public.agent_assisted_patients set notes = 'called'") == 1
        with sql.refused("42501"):
            sql.run("update public.agent_assisted_patients set appointment_booking_count = 9")
    with sql.acting(patient):
        assert sql.rows("select id, notes from public.agent_assisted_patients") == [(note, "called")]
    for _ in range(2):
        with sql.acting(admin, aal="aal2"):
            assert sql.one(COMPLETE, assignment) == "completed"
    with sql.acting(agent):
        assert sql.rows("select id from public.agent_assisted_patients") == []
        assert sql.one("select count(*) from public.patients where id = %s", patient) == 0
        with sql.refused("42501"):
            sql.one(NOTE, patient)
    for person in (patient, agent):
        assert told(sql, person) == ["agent.active", "agent.completed", "agent.proposed"]


def test_a_declined_agent_sees_nothing_and_is_not_proposed_soon(sql: Sql) -> None:
    admin, agent, patient = sign_up_as(sql, "admin"), sign_up_as(sql, "agent"), sql.sign_up()
    with sql.acting(admin, aal="aal2"):
        assignment = sql.one(ASSIGN, patient, agent)
    with sql.acting(sql.sign_up()), sql.refused("PT404", "assignment_not_found"):
        sql.one(ANSWER, assignment, True)
    with sql.acting(patient):
        assert sql.one(ANSWER, assignment, False) == "declined"
    with sql.acting(agent):
        assert sql.one("select count(*) from public.patients where id = %s", patient) == 0
    with sql.acting(admin, aal="aal2"), sql.refused("PT409", "asked_recently"):
        sql.one(ASSIGN, patient, agent)
    assert sql.one("select count(*) from public.conversations") == 0


@pytest.mark.parametrize("who", ["patient", "agent", "admin"])
def test_each_side_ends_an_assignment_at_once(who: str, sql: Sql) -> None:
    people = {"patient": sql.sign_up(), "agent": sign_up_as(sql, "agent"), "admin": sign_up_as(sql, "admin")}
    assignment = assigned(sql, people["admin"], people["patient"], people["agent"])
    with sql.acting(people[who], aal="aal2"):
        assert sql.one("select (public.complete_agent_assignment(%s, 'canceled')).status", assignment) == (
            "canceled"
        )
    with sql.acting(people["agent"]):
        assert sql.one("select count(*) from public.patients where id = %s", people["patient"]) == 0


def test_an_agent_uses_the_support_conversation_only(sql: Sql) -> None:
    admin, agent, patient, doctor = (
        sign_up_as(sql, "admin"),
        sign_up_as(sql, "agent"),
        sql.sign_up(),
        sql.doctor(),
    )
    sql.link(patient, doctor)
    private = sql.conversation(patient, doctor)
    assigned(sql, admin, patient, agent)
    say = "insert into public.messages (conversation_id, body) values (%s, 'hi') returning sender_type"
    with sql.acting(agent):
        (support,) = [talk for (talk,) in sql.rows("select id from public.conversations")]
        assert sql.one(say, support) == "agent"
        with sql.refused("42501"):
            sql.one(say, private)
    with sql.acting(patient):
        assert sql.one(say, support) == "patient"


def test_a_second_agent_joins_the_existing_support(sql: Sql) -> None:
    admin, patient, agents = (
        sign_up_as(sql, "admin"),
        sql.sign_up(),
        [sign_up_as(sql, "agent") for _ in range(2)],
    )
    for agent in agents:
        assigned(sql, admin, patient, agent)
    assert sql.one("select count(*) from public.conversations") == 1


@pytest.mark.parametrize(("role", "aal", "code"), [
    ("admin", "aal1", "insufficient_aal"), ("patient", "aal2", "role_not_allowed"),
    ("agent", "aal2", "role_not_allowed"),
])  # fmt: skip
def test_only_admins_with_a_second_factor_propose_agents(role: str, aal: str, code: str, sql: Sql) -> None:
    person, patient, agent = sign_up_as(sql, role), sql.sign_up(), sign_up_as(sql, "agent")
    with sql.acting(person, aal=aal), sql.refused("PT403", code):
        sql.one(ASSIGN, patient, agent)


def test_people_apart_do_not_end_an_assignment(sql: Sql) -> None:
    admin, agent, patient = sign_up_as(sql, "admin"), sign_up_as(sql, "agent"), sql.sign_up()
    assignment = assigned(sql, admin, patient, agent)
    for person, aal in ((sql.sign_up(), "aal2"), (sign_up_as(sql, "agent"), "aal2"), (admin, "aal1")):
        with sql.acting(person, aal=aal), sql.refused("PT404", "assignment_not_found"):
            sql.one(COMPLETE, assignment)


def test_an_invalid_assignment_is_refused(sql: Sql) -> None:
    admin, agent, patient = sign_up_as(sql, "admin"), sign_up_as(sql, "agent"), sql.sign_up()
    closed = Family.new(sql).patient
    sql.run("update public.patients set deleted_at = now() where id = %s", closed)
    with sql.acting(admin, aal="aal2"):
        for values, code in (
            ((patient, patient), "agent_not_available"), ((closed, agent), "patient_not_found"),
            ((uuid.uuid4(), agent), "patient_not_found"),
        ):  # fmt: skip
            with sql.refused("PT404" if code == "patient_not_found" else "PT409", code):
                sql.one(ASSIGN, *values)
        with sql.refused("PT422", "notes_too_long"):
            sql.one("select public.assign_agent(%s, %s, repeat('x', 5001))", patient, agent)
        with sql.refused("PT404", "assignment_not_found"):
            sql.one(COMPLETE, uuid.uuid4())
    assignment = assigned(sql, admin, patient, agent)
    with sql.acting(admin, aal="aal2"):
        with sql.refused("PT422", "status_invalid"):
            sql.one("select public.complete_agent_assignment(%s, 'active')", assignment)
        sql.one(COMPLETE, assignment)
        with sql.refused("PT409", "assignment_transition_not_allowed"):
            sql.one("select public.complete_agent_assignment(%s, 'canceled')", assignment)
