"""RPCs of the care team: invitations, memberships, dependants and claims."""

from tests.policies.support.case_builders import for_patients
from tests.policies.support.case_types import Personas, Row, Rpc
from tests.policies.support.personas import WITH_PROFILE
from tests.policies.support.world import MANAGERS, PATIENT, World, token

ANYBODY: Personas = frozenset(WITH_PROFILE) - {"deactivated"}
PRIMARY: Personas = frozenset({"caregiver_primary"})
INVITE = """insert into public.caregiver_invitations (patient_id, role) values (%s, %s) returning id"""
CODE = """insert into private.caregiver_invitation_codes (invitation_id, code_hash)
          values (%s, private.code_hash(%s)) returning invitation_id"""


MEMBER = """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
            values (%s, %s, 'primary', now()) returning id"""


def dependant(world: World) -> str:
    """A patient without an account whose primary caregiver is caregiver_primary."""
    patient = world.one("insert into public.patients (name) values ('Kofi') returning id")
    world.one(MEMBER, patient, world.ids["caregiver_primary"])
    return patient


def closed(world: World) -> str:
    """A dependant of caregiver_primary whose record is closed."""
    patient = dependant(world)
    _close(world, Row(patient))
    return patient


def new_code(world: World, patient: str, role: str) -> str:
    """An invitation code for a record, from a primary caregiver who is not a persona."""
    code, author = token(), world.ids["free_doctor"]
    world.one(MEMBER, patient, author)
    invited = "update public.caregiver_invitations set invited_by = %s where id = %s returning id"
    world.one(CODE, world.one(invited, author, world.one(INVITE, patient, role)), code)
    return code


def _open(world: World, target: Row) -> None:
    sql = "update public.patients set deleted_at = null, closed_by = null where id = %s"
    world.db.execute(sql, [target.key])


def _close(world: World, target: Row) -> None:
    sql = "update public.patients set deleted_at = now(), closed_by = %s where id = %s"
    world.db.execute(sql, [world.ids["caregiver_primary"], target.key])


def _uninvite(world: World, target: Row) -> None:
    world.db.execute("delete from public.caregiver_invitations where patient_id = %s", [target.key])


def _invitations(world: World) -> list[Row]:
    return [
        subject.row(key, values={"invitation_id": key})
        for subject in world.subjects()
        for key in [world.one(INVITE, subject.key, "viewer")]
    ]


def _to_accept(world: World) -> list[Row]:
    """A dependant who has no caregiver among the personas; any persona may accept the code."""
    patient = world.one("insert into public.patients (name) values ('Ama') returning id")
    return [Row(patient, ANYBODY, values={"code": new_code(world, patient, "viewer")})]


def _remove_caregiver(world: World, target: Row) -> None:
    """Removes the new caregiver, so that the persona has no extra patient in other tests."""
    sql = "delete from public.patient_caregivers where patient_id = %s and caregiver_id <> %s"
    world.db.execute(sql, [target.key, world.ids["free_doctor"]])


def _to_claim(world: World) -> list[Row]:
    """A record to claim. Personas whose own record is not empty cannot claim it."""
    patient = world.one("insert into public.patients (name) values ('Ama') returning id")
    claimants = ANYBODY - {"patient", "stranger"}
    return [Row(patient, claimants, values={"code": new_code(world, patient, "self")})]


def _unclaim(world: World, target: Row) -> None:
    """Reverts the claim, and reopens the claimant's own empty record."""
    world.db.execute("update public.patients set profile_id = null where id = %s", [target.key])
    sql = """update public.patients set profile_id = id, deleted_at = null, closed_by = null
             where id = any (%s) and profile_id is null"""
    world.db.execute(sql, [list(world.ids.values())])


def member(world: World) -> str:
    """A caregiver of the patient who is not a persona."""
    sql = """insert into public.patient_caregivers (patient_id, caregiver_id, role, accepted_at)
             values (%s, %s, 'viewer', now()) returning caregiver_id"""
    return world.one(sql, world.ids["patient"], world.ids["other_doctor"])


def _members(world: World) -> list[Row]:
    values = {"patient_id": world.ids["patient"]}
    viewer, other = world.ids["caregiver_viewer"], world.made(member)
    leaves = PATIENT | {"caregiver_viewer"}
    return [
        Row(other, PATIENT, values={**values, "caregiver_id": other}, more=MANAGERS),
        Row(viewer, leaves, values={**values, "caregiver_id": viewer}, more=MANAGERS),
    ]


def _roles(world: World) -> list[Row]:
    other = world.made(member)
    values = {"patient_id": world.ids["patient"], "caregiver_id": other, "role": "secondary"}
    return [Row(other, PATIENT, values=values, more=MANAGERS)]


def _restore_membership(world: World, target: Row) -> None:
    sql = "update public.patient_caregivers set is_active = true, role = 'viewer' where caregiver_id = %s"
    world.db.execute(sql, [target.key])


def _dependants(_: World) -> list[Row]:
    name = token()
    return [Row(name, ANYBODY, values={"name": name})]


def _undo_dependant(world: World, target: Row) -> None:
    sql = """delete from public.patient_caregivers using public.patients as p
             where p.id = patient_id and p.name = %s"""
    world.db.execute(sql, [target.key])
    world.db.execute("delete from public.patients where name = %s", [target.key])


def _of_primary(world: World) -> list[Row]:
    patient = world.made(dependant)
    return [Row(patient, PRIMARY, values={"patient_id": patient})]


def _closed(world: World) -> list[Row]:
    patient = world.made(closed)
    return [Row(patient, PRIMARY, values={"patient_id": patient})]


RPCS = {
    "invite_caregiver": Rpc(for_patients(lambda _: {"role": "viewer"}), _uninvite),
    "revoke_caregiver_invitation": Rpc(_invitations),
    "accept_caregiver_invitation": Rpc(_to_accept, _remove_caregiver),
    "revoke_caregiver": Rpc(_members, _restore_membership),
    "change_caregiver_role": Rpc(_roles, _restore_membership),
    "care_team": Rpc(for_patients(lambda _: {})),
    "create_dependant": Rpc(_dependants, _undo_dependant),
    "close_dependant": Rpc(_of_primary, _open),
    "reopen_dependant": Rpc(_closed, _close),
    "invite_patient_account": Rpc(_of_primary, _uninvite),
    "claim_dependant": Rpc(_to_claim, _unclaim, refusals=("PT409",)),
}
