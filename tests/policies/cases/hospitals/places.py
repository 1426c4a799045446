"""Requests that a hospital takes a patient, and the RPCs about stays and waiting lists."""

from typing import Any

from tests.policies.cases.hospitals.organization import run_by
from tests.policies.cases.hospitals.stays import STAY, WAIT
from tests.policies.support.case_builders import for_patients
from tests.policies.support.case_types import Personas, Row, Rpc
from tests.policies.support.world import FAMILY, MANAGERS, PATIENT, RELATED, World

ASKED = """insert into public.place_requests
               (kind, hospital_id, patient_id, status, ended_at, asked_as, asked_by, asking_hospital_id,
                patient_agreed_at, hospital_agreed_at)
           values ('admission', %(at)s, %(patient)s, %(status)s,
                   case when %(status)s <> 'open' then now() end,
                   %(side)s, %(by)s, case when %(side)s = 'hospital' then %(at)s::uuid end,
                   case when %(side)s = 'patient' then now() end,
                   case when %(side)s = 'hospital' then now() end) returning id"""
ACCEPTED = """insert into public.emergency_requests (patient_id, emergency_type, hospital_id, status)
              values (%s, 'fall', %s, 'accepted') returning id"""
TREATS: Personas = frozenset({"doctor_active"})


def asked(world: World, at: str, patient: str, side: str, by: str | None = None, status: str = "open") -> str:
    """A request; `side` is the side that asked and agreed."""
    values: dict[str, Any] = {"at": at, "patient": patient, "side": side, "by": by, "status": status}
    row = world.db.execute(ASKED.encode(), values).fetchone()
    assert row
    return str(row[0])


def place_requests(world: World) -> list[Row]:
    ids, (first, other) = world.ids, world.hospitals.values()
    past = {"status": "withdrawn"}
    return [
        Row(
            asked(world, first, ids["patient"], "patient", ids["patient"], **past), PATIENT, FAMILY,
            more=run_by("hospital_admin"),
        ),
        Row(
            asked(world, other, ids["patient"], "doctor", ids["doctor_active"], **past), PATIENT, FAMILY,
            more={"treat": TREATS, **run_by("hospital_admin_other")},
        ),
        Row(
            asked(world, other, ids["stranger"], "doctor", ids["doctor_ended"], **past),
            world.mine("stranger"), more=run_by("hospital_admin_other"),
        ),
        Row(asked(world, world.rejected, ids["stranger"], "hospital", **past), world.mine("stranger")),
        Row(
            asked(world, other, ids["deactivated"], "patient", **past), more=run_by("hospital_admin_other")
        ),
    ]  # fmt: skip


def new_hospital(world: World) -> str:
    sql = "insert into public.hospitals (name, verification_status) values ('New', 'verified') returning id"
    return world.one(sql)


def new_patient(world: World) -> str:
    return world.one("insert into public.patients (name) values ('New') returning id")


def _to_ask(world: World) -> list[Row]:
    """The first hospital knows the patient, who stays there; no hospital knows the stranger."""
    patient = {**MANAGERS, "known": RELATED}
    (first, other), ids = world.hospitals.values(), world.ids
    return [
        Row("known", PATIENT, more={**patient, **run_by("hospital_admin")},
            values={"hospital_id": first, "patient_id": ids["patient"]}),
        Row("unknown", PATIENT, more=patient, values={"hospital_id": other, "patient_id": ids["patient"]}),
        Row("stranger", world.mine("stranger"),
            values={"hospital_id": other, "patient_id": ids["stranger"]}),
    ]  # fmt: skip


def _unask(world: World, target: Row) -> None:
    sql = "delete from public.place_requests where status = 'open' and hospital_id = %s and patient_id = %s"
    world.db.execute(sql, [target.values["hospital_id"], target.values["patient_id"]])


def _to_answer(world: World) -> list[Row]:
    """An offer to each patient, and a request to each hospital. The answer is no, which changes least."""
    offers = [
        (Row("", own, more=more), asked(world, new_hospital(world), world.ids[name], "hospital"))
        for name, own, more in (("patient", PATIENT, MANAGERS), ("stranger", world.mine("stranger"), {}))
    ]
    wishes = [
        (Row("", more=run_by(name)), asked(world, at, new_patient(world), "patient"))
        for name, at in world.hospitals.items()
    ]
    return [
        Row(key, row.own, more=row.more, values={"place_request_id": key, "accept": False})
        for row, key in (*offers, *wishes)
    ]


def _to_withdraw(world: World) -> list[Row]:
    """A request by each patient and by a doctor, and an offer of each hospital."""
    rows = [
        (PATIENT, MANAGERS, asked(world, new_hospital(world), world.ids["patient"], "patient")),
        (world.mine("stranger"), {}, asked(world, new_hospital(world), world.ids["stranger"], "patient")),
        (frozenset(), {"treat": TREATS},
         asked(world, new_hospital(world), world.ids["patient"], "doctor", world.ids["doctor_active"])),
        *((frozenset(), run_by(name), asked(world, at, new_patient(world), "hospital"))
          for name, at in world.hospitals.items()),
    ]  # fmt: skip
    return [Row(key, own, more=more, values={"place_request_id": key}) for own, more, key in rows]


def _emergencies(world: World) -> list[Row]:
    keys = {name: world.one(ACCEPTED, new_patient(world), at) for name, at in world.hospitals.items()}
    return [Row(key, more=run_by(name), values={"emergency_id": key}) for name, key in keys.items()]


def _stays(world: World) -> list[Row]:
    return [
        Row(key, own, more=more, values={"admission_id": key})
        for own, more, patient in _patients(world)
        for key in [world.one(STAY, new_hospital(world), patient, None, "active", "active")]
    ]


def _line(world: World) -> list[Row]:
    return [
        Row(key, own, more=more, values={"waitlist_id": key})
        for own, more, patient in _patients(world)
        for key in [world.one(WAIT, new_hospital(world), patient, "eye", *["waiting"] * 3)]
    ]


def _patients(world: World) -> list[tuple[Personas, dict[str, Personas], str]]:
    return [
        (PATIENT, MANAGERS, world.ids["patient"]),
        (world.mine("stranger"), {}, world.ids["stranger"]),
        (frozenset(), {}, world.ids["deactivated"]),
    ]


ROWS = {"place_requests": place_requests}
TARGETS = {
    "place_requests": for_patients(
        lambda world: {"kind": "admission", "hospital_id": world.hospitals["hospital_admin"],
                       "asked_as": "patient"}
    )
}  # fmt: skip
CHANGES = {"place_requests": {"reason": "changed"}}
RPCS = {
    "ask_for_place": Rpc(_to_ask, _unask),
    "answer_place": Rpc(_to_answer),
    "withdraw_place": Rpc(_to_withdraw),
    "admit_emergency": Rpc(_emergencies),
    "leave_hospital": Rpc(_stays),
    "leave_waitlist": Rpc(_line),
}
