"""Hospital stays and waiting lists."""

from tests.policies.cases.hospitals.organization import employed, run_by
from tests.policies.support.case_builders import Values
from tests.policies.support.case_types import Row, Rpc
from tests.policies.support.personas import LEFT
from tests.policies.support.world import World, token

STAY = """insert into public.hospital_patients
              (hospital_id, patient_id, assigned_physician_id, status, discharge_date)
          values (%s, %s, %s, %s, case when %s <> 'active' then now() end) returning id"""
WAIT = """insert into public.patient_waitlist
              (hospital_id, patient_id, department, reason, status, called_at, completed_at)
          values (%s, %s, %s, 'pain', %s, case when %s = 'completed' then now() end,
                  case when %s = 'completed' then now() end) returning id"""


def admit(world: World) -> str:
    """Admits the patient to the first hospital."""
    at = world.hospitals["hospital_admin"]
    return world.one(STAY, at, world.ids["patient"], None, "active", "active")


def admit_at_rejected(world: World) -> str:
    """Admits the stranger to the rejected hospital."""
    return world.one(STAY, world.rejected, world.ids["stranger"], None, "active", "active")


def hospital_patients(world: World) -> list[Row]:
    """The patient's active stay, and ended stays of others at the other hospital, one with a physician."""
    here = next(iter(world.subjects())).row(world.made(admit))
    at, other = world.hospitals["hospital_admin_other"], run_by("hospital_admin_other")
    ended = ("discharged", "discharged")
    under = world.one(STAY, at, world.ids["stranger"], world.ids["doctor_ended"], *ended)
    gone = world.one(STAY, at, world.ids["deactivated"], None, *ended)
    physician = {**other, "physician": world.mine("doctor_ended")}
    with employed(world, LEFT):
        first = world.hospitals["hospital_admin"]
        left = world.one(STAY, first, world.ids["stranger"], world.ids[LEFT], *ended)
    return [
        here,
        Row(left, world.mine("stranger"), more=run_by("hospital_admin")),
        Row(world.made(admit_at_rejected), world.mine("stranger")),
        Row(under, world.mine("stranger"), more=physician),
        Row(gone, world.mine("deactivated"), more=other),
    ]


def patient_waitlist(world: World) -> list[Row]:
    rows = []
    for subject in world.subjects():
        mine = subject.key == world.ids["patient"]
        name, status = ("hospital_admin", "waiting") if mine else ("hospital_admin_other", "completed")
        key = world.one(WAIT, world.hospitals[name], subject.key, token(), *[status] * 3)
        rows.append(Row(key, subject.own, subject.care, more={**subject.more, **run_by(name)}))
    return rows


def places(world: World, values: Values) -> list[Row]:
    """Rows to insert: the patient at the other hospital, the stranger at the first."""
    pairs = (("hospital_admin_other", "patient"), ("hospital_admin", "stranger"))
    return [
        Row(
            f"{person} at {name}", world.mine(person), more=run_by(name),
            values={"hospital_id": world.hospitals[name], "patient_id": world.ids[person], **values},
        )
        for name, person in pairs
    ]  # fmt: skip


def transfers(world: World) -> list[Row]:
    """A new inpatient of each hospital, to transfer to the other."""
    names = list(world.hospitals)
    rows = []
    for name, other in (names, names[::-1]):
        patient = world.one("insert into public.patients (name) values ('Moved') returning id")
        key = world.one(STAY, world.hospitals[name], patient, None, "active", "active")
        values = {"admission_id": key, "hospital_id": world.hospitals[other]}
        rows.append(Row(key, more=run_by(name), values=values))
    return rows


SETUP = [admit, admit_at_rejected]
ROWS = {"hospital_patients": hospital_patients, "patient_waitlist": patient_waitlist}
TARGETS = {
    "hospital_patients": lambda world: places(world, {"room_number": "1"}),
    "patient_waitlist": lambda world: places(world, {"department": "eye", "reason": "pain"}),
}
CHANGES = {"hospital_patients": {"room_number": "7"}, "patient_waitlist": {"estimated_wait_time": 10}}
RPCS = {"transfer_patient": Rpc(transfers)}
