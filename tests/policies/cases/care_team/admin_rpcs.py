"""RPCs of admins with a second factor: agent assignments, disputes and break-glass grants."""

from tests.policies.cases.care_team.rpcs import member
from tests.policies.support.case_types import Personas, Row, Rpc
from tests.policies.support.world import World

ADMINS: Personas = frozenset({"admin_aal2", "admin_break_glass"})
ASSIGNMENT = "insert into public.agent_assignments (patient_id, agent_id) values (%s, %s) returning id"
GRANT = """insert into public.break_glass_grants (admin_id, patient_id, reason, expires_at)
           values (%s, %s, 'found unconscious', now() + interval '1 hour') returning id"""


def _to_assign(world: World) -> list[Row]:
    stranger, agent = world.ids["stranger"], world.ids["agent_unassigned"]
    return [Row(agent, ADMINS, values={"patient_id": stranger, "agent_id": agent})]


def _unassign(world: World, target: Row) -> None:
    sql = "delete from public.agent_assignments where patient_id = %s and agent_id = %s and status = 'active'"
    world.db.execute(sql, [world.ids["stranger"], target.key])


def assignment(world: World) -> str:
    """An assignment of a person who is not an agent: it gives no access, and can be ended."""
    return world.one(ASSIGNMENT, world.ids["stranger"], world.ids["free_doctor"])


def _assignments(world: World) -> list[Row]:
    key = world.made(assignment)
    return [Row(key, ADMINS, values={"assignment_id": key})]


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
    "assign_agent": Rpc(_to_assign, _unassign),
    "complete_agent_assignment": Rpc(_assignments),
    "break_glass": Rpc(_grants_to_open, _delete_grant),
    "end_break_glass": Rpc(_grants),
}
