"""Patients, emergency contacts, and links with doctors."""

from tests.policies.support.case_builders import for_patients, nobodys, rows_of_patients
from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.world import FAMILY, MANAGERS, World

MOVES = {"renew_link": ("requested", "ended"), "withdraw_link": ("ended", "requested")}


def patients(world: World) -> list[Row]:
    return [subject.row(subject.key) for subject in world.subjects()]


def patient_doctor_links(world: World) -> list[Row]:
    """Both sides and the patient's caregivers see a link; other doctors do not."""
    both = {name: frozenset({"patient", name}) for name in world.links}
    rows = [Row(key, both[name], FAMILY, more=MANAGERS) for name, key in world.links.items()]
    return [
        *rows,
        Row(world.strangers_link, frozenset({"stranger"})),
        Row(world.strangers_ended, frozenset({"stranger", "doctor_ended"})),
        Row(world.strangers_asked, frozenset({"stranger", "doctor_requested"})),
    ]


def _ended(world: World) -> list[Row]:
    return _links(world, world.links["doctor_ended"], world.strangers_ended)


def _requested(world: World) -> list[Row]:
    return _links(world, world.links["doctor_requested"], world.strangers_asked)


def _doctors_of_encounters(world: World) -> list[Row]:
    """A doctor with an encounter and no link, and one whose link has ended already."""
    who = [("patient", "doctor_consulted", MANAGERS), ("stranger", "doctor_ended", {})]
    return [
        Row(
            f"{world.ids[patient]}:{world.ids[doctor]}", world.mine(patient),
            values={"patient_id": world.ids[patient], "doctor_id": world.ids[doctor]}, more=more,
        )
        for patient, doctor, more in who
    ]  # fmt: skip


def _links(world: World, patients: str, strangers: str) -> list[Row]:
    return [
        Row(patients, world.mine("patient"), values={"link_id": patients}, more=MANAGERS),
        Row(strangers, world.mine("stranger"), values={"link_id": strangers}),
    ]


def _move_back(name: str, world: World, target: Row) -> None:
    done, before = MOVES[name]
    sql = "update public.patient_doctor_links set status = %s where id = %s and status = %s"
    world.db.execute(sql, (before, target.key, done))


def _restore_care(world: World, target: Row) -> None:
    """Restores care by deleting the ended link that end_care made."""
    known = [*world.links.values(), world.strangers_ended]
    sql = """delete from public.patient_doctor_links
             where patient_id = %s and doctor_id = %s and id <> all (%s)"""
    world.db.execute(sql, (*target.values.values(), known))


ROWS = {
    "patients": patients,
    "emergency_contacts": rows_of_patients(
        """insert into public.emergency_contacts (patient_id, name, relationship, phone)
           values (%s, 'Emeka', 'brother', '+2348000000001') returning id"""
    ),
    "patient_doctor_links": patient_doctor_links,
}
TARGETS = {
    "patients": nobodys(name="Somebody"),
    "emergency_contacts": for_patients(
        lambda _: {"name": "Emeka", "relationship": "brother", "phone": "+2348000000001"}
    ),
    "patient_doctor_links": for_patients(lambda world: {"doctor_id": world.ids["free_doctor"]}),
}
CHANGES = {
    "patients": {"gender": "other"},
    "emergency_contacts": {"relationship": "sister"},
    "patient_doctor_links": {"status": "ended"},
}
RPCS = {
    "renew_link": Rpc(_ended, lambda world, target: _move_back("renew_link", world, target)),
    "withdraw_link": Rpc(_requested, lambda world, target: _move_back("withdraw_link", world, target)),
    "end_care": Rpc(_doctors_of_encounters, _restore_care),
}
