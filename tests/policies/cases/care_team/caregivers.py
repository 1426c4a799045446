"""Caregivers, agents, invitations and break-glass grants; both sides see the row."""

from tests.policies.support.case_builders import for_patients
from tests.policies.support.case_types import Row
from tests.policies.support.personas import ASSIGNED, CAREGIVERS
from tests.policies.support.world import CONCERNED, MANAGERS, PATIENT, World

ASSISTED = """insert into public.agent_assisted_patients (patient_id, agent_id, assistance_type)
              values (%s, %s, 'booking') returning id"""
AGENT = {"assigned": CONCERNED["assigned"]}


def patient_caregivers(world: World) -> list[Row]:
    find = "select id from public.patient_caregivers where patient_id = %s and caregiver_id = %s"
    mine = [
        Row(world.one(find, world.ids["patient"], world.ids[name]), PATIENT | {name}, more=MANAGERS)
        for name in CAREGIVERS
    ]
    return [*mine, Row(world.made(strangers_caregiver), world.mine("stranger"))]


def strangers_caregiver(world: World) -> str:
    sql = """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
             values (%s, %s, 'viewer', now()) returning id"""
    return world.one(sql, world.ids["stranger"], world.ids["free_doctor"])


def agent_assignments(world: World) -> list[Row]:
    find = "select id from public.agent_assignments where patient_id = %s and agent_id = %s"
    mine = [
        Row(world.one(find, world.ids["patient"], world.ids[name]), PATIENT | {name}, more=MANAGERS)
        for name in ASSIGNED
    ]
    sql = """insert into public.agent_assignments (patient_id, agent_id, status, completed_at)
             values (%s, %s, 'canceled', now()) returning id"""
    past = world.one(sql, world.ids["stranger"], world.ids["agent_unassigned"])
    return [*mine, Row(past, frozenset({"stranger", "agent_unassigned"}))]


def agent_assisted_patients(world: World) -> list[Row]:
    """An agent reads their notes while they are assigned; the patient always does."""
    patient, stranger, agents = world.ids["patient"], world.ids["stranger"], sorted(ASSIGNED)
    rows = [
        Row(
            world.one(ASSISTED, patient, world.ids[name]),
            PATIENT,
            more={**MANAGERS, **(AGENT if name == "agent_assigned" else {})},
        )
        for name in agents
    ]
    other = world.one(ASSISTED, stranger, world.ids["agent_unassigned"])
    return [*rows, Row(other, world.mine("stranger"))]


def to_assist(world: World) -> list[Row]:
    """A note by each agent about each patient; only the assigned agent may insert theirs."""
    return [
        Row(
            f"{patient} by {agent}",
            world.mine(patient),
            values={
                "patient_id": world.ids[patient], "agent_id": world.ids[agent], "assistance_type": "booking",
            },
            more=AGENT if (patient, agent) == ("patient", "agent_assigned") else {},
        )
        for patient in ("patient", "stranger") for agent in ASSIGNED
    ]  # fmt: skip


def break_glass_grants(world: World) -> list[Row]:
    find = "select id from public.break_glass_grants where admin_id = %s and patient_id = %s"
    live = world.one(find, world.ids["admin_break_glass"], world.ids["patient"])
    sql = """insert into public.break_glass_grants (admin_id, patient_id, reason, granted_at, expires_at)
             values (%s, %s, 'found unconscious', now() - interval '2 hours', now() - interval '1 hour')
             returning id"""
    past = world.one(sql, world.ids["admin_aal2"], world.ids["stranger"])
    return [Row(live, PATIENT, more=MANAGERS), Row(past, world.mine("stranger"))]


def caregiver_invitations(world: World) -> list[Row]:
    sql = """insert into public.caregiver_invitations (patient_id, role, status)
             values (%s, 'viewer', 'revoked') returning id"""
    return [subject.row(world.one(sql, subject.key)) for subject in world.subjects()]


ROWS = {
    "patient_caregivers": patient_caregivers,
    "agent_assignments": agent_assignments,
    "agent_assisted_patients": agent_assisted_patients,
    "break_glass_grants": break_glass_grants,
    "caregiver_invitations": caregiver_invitations,
}
TARGETS = {
    "patient_caregivers": for_patients(
        lambda world: {"caregiver_id": world.ids["hospital_admin_other"], "role": "viewer"}
    ),
    "agent_assignments": for_patients(lambda world: {"agent_id": world.ids["hospital_admin_other"]}),
    "agent_assisted_patients": to_assist,
    "break_glass_grants": for_patients(
        lambda world: {
            "admin_id": world.ids["admin_aal1"],
            "reason": "found unconscious",
            "expires_at": "tomorrow",
        }
    ),
    "caregiver_invitations": for_patients(lambda _: {"role": "viewer"}),
}
CHANGES = {
    "patient_caregivers": {"permissions": {"reads": "everything"}},
    "agent_assignments": {"notes": "changed"},
    "agent_assisted_patients": {"notes": "changed"},
    "break_glass_grants": {"reason": "changed afterwards"},
    "caregiver_invitations": {"label": "changed"},
}
