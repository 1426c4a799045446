"""RPCs by which a hospital and a person agree that the person works there."""

from tests.policies.cases.care_team.admin_rpcs import ADMINS
from tests.policies.cases.hospitals.organization import run_by
from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.personas import WITH_PROFILE
from tests.policies.support.world import World

ACCOUNTS = frozenset(WITH_PROFILE) - {"deactivated"}
STAFF = """insert into public.hospital_staff (hospital_id, profile_id, position, accepted_at, asked_by)
           values (%s, %s, 'nurse', case when %s then now() end, %s)
           on conflict (hospital_id, profile_id) do update
           set is_active = true, accepted_at = excluded.accepted_at, asked_by = excluded.asked_by
           returning id"""


def hospital_without_staff(world: World) -> str:
    """A verified hospital whose staff the tests add and remove."""
    sql = """insert into public.hospitals (name, verification_status)
             values ('Without staff', 'verified') returning id"""
    return world.one(sql)


def _invitations(world: World) -> list[Row]:
    """A physician for each hospital, and an administrator, whom only admins invite."""
    doctor = {"profile_id": world.ids["other_doctor"], "position": "physician"}
    chief = {"profile_id": world.ids["stranger"], "position": "administrator"}
    at = [(name, {"hospital_id": key}) for name, key in world.hospitals.items()]
    return [
        *(Row(name, ADMINS, values={**key, **doctor}, more=run_by(name)) for name, key in at),
        *(Row(f"chief of {name}", ADMINS, values={**key, **chief}) for name, key in at),
    ]


def _uninvite(world: World, target: Row) -> None:
    sql = "delete from public.hospital_staff where hospital_id = %s and profile_id = %s"
    world.db.execute(sql, [target.values["hospital_id"], target.values["profile_id"]])


def _applications(world: World) -> list[Row]:
    at = hospital_without_staff(world)
    return [Row(at, ACCOUNTS, values={"hospital_id": at, "position": "nurse"})]


def _unapply(world: World, target: Row) -> None:
    world.db.execute("delete from public.hospital_staff where hospital_id = %s", [target.key])


def _requests(world: World) -> list[Row]:
    """An invitation of each persona, and an application to each hospital."""
    at, applicant = world.made(hospital_without_staff), world.ids["free_doctor"]
    invited = {name: world.one(STAFF, at, world.ids[name], False, None) for name in WITH_PROFILE}
    applied = {
        name: world.one(STAFF, key, applicant, False, applicant) for name, key in world.hospitals.items()
    }
    return [
        *(Row(key, world.mine(name), values=_yes(key)) for name, key in invited.items()),
        *(Row(key, ADMINS, values=_yes(key), more=run_by(name)) for name, key in applied.items()),
    ]


def _yes(key: str) -> dict[str, object]:
    return {"staff_id": key, "accept": True}


def _members(world: World) -> list[Row]:
    """A post of each persona, and one at each hospital."""
    at, nurse = world.made(hospital_without_staff), world.ids["free_doctor"]
    posts = {name: world.one(STAFF, at, world.ids[name], True, None) for name in WITH_PROFILE}
    others = {name: world.one(STAFF, key, nurse, True, None) for name, key in world.hospitals.items()}
    return [
        *(Row(key, world.mine(name) | ADMINS, values={"staff_id": key}) for name, key in posts.items()),
        *(Row(key, ADMINS, values={"staff_id": key}, more=run_by(name)) for name, key in others.items()),
    ]


def _delete(world: World, target: Row) -> None:
    world.db.execute("delete from public.hospital_staff where id = %s", [target.key])


RPCS = {
    "invite_staff": Rpc(_invitations, _uninvite),
    "apply_to_hospital": Rpc(_applications, _unapply),
    "answer_staff": Rpc(_requests, _delete),
    "end_staff": Rpc(_members, _delete),
}
