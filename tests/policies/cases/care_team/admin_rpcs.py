"""RPCs about agent assignments, disputes and break-glass grants, most of them of admins."""

from tests.policies.cases.care_team.rpcs import member
from tests.policies.support.case_types import Personas, Row, Rpc
from tests.policies.support.world import CONCERNED, MANAGERS, PATIENT, World

AGENT = {"assigned": CONCERNED["assigned"]}
ADMINS: Personas = frozenset({"admin_aal2", "admin_break_glass"})
PROPOSED = """insert into public.agent_assignments (patient_id, agent_id, status) values (%s, %s, 'proposed')
              on conflict (patient_id, agent_id) where status in ('proposed', 'active')
              do update set notes = excluded.notes
              returning id"""
GRANT = """insert into public.break_glass_grants (admin_id, patient_id, reason, expires_at)
           values (%s, %s, 'found unconscious', now() + interval '1 hour') returning id"""


def _to_assign(world: World) -> list[Row]:
    stranger, agent = world.ids["stranger"], world.ids["agent_unassigned"]
    return [Row(agent, ADMINS, values={"patient_id": stranger, "agent_id": agent})]


def _unassign(world: World, target: Row) -> None:
    sql = """delete from public.agent_assignments
             where patient_id = %s and agent_id = %s and status = 'proposed'"""
    world.db.execute(sql, [world.ids["stranger"], target.key])


def _assignments(world: World) -> list[Row]:
    """Proposals, which give no access: of a person who is not an agent, and of the assigned agent."""
    patient, stranger, nobody = (world.ids[name] for name in ("patient", "stranger", "free_doctor"))
    mine = world.one(PROPOSED, patient, nobody)
    other = world.one(PROPOSED, stranger, nobody)
    agents = world.one(PROPOSED, stranger, world.ids["agent_assigned"])
    return [
        Row(mine, ADMINS | PATIENT, values=_canceled(mine), more=MANAGERS),
        Row(other, ADMINS | {"stranger"}, values=_canceled(other)),
        Row(agents, ADMINS | {"stranger"}, values=_canceled(agents), more=AGENT),
    ]


def _canceled(key: str) -> dict[str, str]:
    return {"assignment_id": key, "status": "canceled"}


def _proposals(world: World) -> list[Row]:
    """Proposals to answer with no. Nobody may answer for the other patient."""
    patient, stranger = world.ids["patient"], world.ids["stranger"]
    mine = world.one(PROPOSED, patient, world.ids["agent_unassigned"])
    other = world.one(PROPOSED, stranger, world.ids["other_doctor"])
    return [
        Row(mine, PATIENT, values={"assignment_id": mine, "accept": False}, more=MANAGERS),
        Row(other, world.mine("stranger"), values={"assignment_id": other, "accept": False}),
    ]


def _unpropose(world: World, target: Row) -> None:
    world.db.execute("delete from public.agent_assignments where id = %s", [target.key])


def _grants_to_open(world: World) -> list[Row]:
    values = {"patient_id": world.ids["stranger"], "reason": "found unconscious", "minutes": 5}
    return [Row(world.ids["stranger"], ADMINS, values=values)]


def _delete_grant(world: World, target: Row) -> None:
    sql = "delete from public.break_glass_grants where patient_id = %s and expires_at > now()"
    world.db.execute(sql, [target.key])


def _grants(world: World) -> list[Row]:
    """A grant of a person who is not an admin: it gives no access."""
    key = world.one(GRANT, world.ids["free_doctor"], world.ids["stranger"])
    return [Row(key, ADMINS, values={"grant_id": key})]


def _to_settle(world: World) -> list[Row]:
    """A membership of a person who is not a persona; the call gives it another role."""
    key = world.made(member)
    return [
        Row(
            key, ADMINS, values={"patient_id": world.ids["patient"], "caregiver_id": key, "role": "secondary"}
        )
    ]


def _unsettle(world: World, target: Row) -> None:
    sql = "update public.patient_caregivers set role = 'viewer' where patient_id = %s and caregiver_id = %s"
    world.db.execute(sql, [world.ids["patient"], target.key])


RPCS = {
    "settle_care_team": Rpc(_to_settle, _unsettle),
    "answer_agent": Rpc(_proposals, _unpropose),
    "assign_agent": Rpc(_to_assign, _unassign),
    "complete_agent_assignment": Rpc(_assignments),
    "break_glass": Rpc(_grants_to_open, _delete_grant),
    "end_break_glass": Rpc(_grants),
}
