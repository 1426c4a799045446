"""RPCs for bookings and the directory."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from tests.policies.support.case_types import NOBODY, Row, Rows, Rpc
from tests.policies.support.patient_doctor_rows import between, booking, next_slot, pairs, past_slot
from tests.policies.support.world import CONCERNED, MANAGERS, World

DECIDES = {**MANAGERS, "assigned": CONCERNED["assigned"]}


def _days(world: World) -> list[Row]:
    values = {"doctor_id": world.ids["free_doctor"], "from_date": "2027-01-04", "to_date": "2027-01-05"}
    return [Row("days", values=values)]


def _doctors_own(status: str, when: Callable[[], datetime] = next_slot) -> Rows:
    """A booking for its doctor to decide about, and one of other people."""

    def rows(world: World) -> list[Row]:
        found = []
        for patient, doctor in (("patient", "doctor_active"), ("stranger", "other_doctor")):
            key = booking(world, patient, doctor, status, starts_at=when())
            found.append(Row(key, world.mine(doctor), values={"appointment_id": key}))
        return found

    return rows


def _either_sides(world: World) -> list[Row]:
    """One booking made by the agent, one by the patient, and one of other people."""
    agent = {"agent_id": world.ids["agent_assigned"]}
    sides = world.mine("patient") | {"doctor_active"}
    keys = [
        (booking(world, "patient", "doctor_active", "pending", **agent), sides, DECIDES),
        (booking(world, "patient", "doctor_active", "pending"), sides, MANAGERS),
        (booking(world, "stranger", "other_doctor", "pending"), world.mine("stranger"), {}),
    ]
    return [Row(key, own, more=more, values={"appointment_id": key}) for key, own, more in keys]


def _to_move(world: World) -> list[Row]:
    return [
        Row(row.key, row.own, more=row.more, values={**row.values, "starts_at": next_slot().isoformat()})
        for row in _either_sides(world)
        if "stranger" not in row.own
    ]


def _proposals(world: World) -> list[Row]:
    """Another time for a booking of the patient and of somebody else, and an appointment that is proposed."""

    def waiting(patient: str, doctor: str, status: str = "confirmed") -> Row:
        move = {"proposed_starts_at": next_slot()} if status == "confirmed" else {}
        key = booking(
            world, patient, doctor, status, starts_at=next_slot(),
            expires_at=datetime.now(UTC) + timedelta(hours=1), **move,
        )  # fmt: skip
        more = MANAGERS if patient == "patient" else {}
        return Row(key, world.mine(patient), more=more, values={"appointment_id": key})

    return [
        waiting("patient", "doctor_active"), waiting("patient", "doctor_active", "proposed"),
        waiting("stranger", "free_doctor"),
    ]  # fmt: skip


def _to_withdraw(world: World) -> list[Row]:
    ours, _, theirs = _proposals(world)
    return [
        Row(ours.key, world.mine("doctor_active"), values=ours.values),
        Row(theirs.key, values=theirs.values),
    ]


def _end_proposals(world: World, _: Row | None = None) -> None:
    world.db.execute("update public.appointments set status = 'expired' where status = 'proposed'")


def _to_propose(world: World) -> list[Row]:
    _end_proposals(world)  # a patient has at most three of one doctor
    return [
        subject.row(subject.key, values={"patient_id": subject.key, "starts_at": next_slot().isoformat()})
        for subject in world.subjects()
    ]


def _surgeries(world: World) -> list[Row]:
    query = """insert into public.surgeries (patient_id, doctor_id, procedure, scheduled_at)
               values (%s, %s, 'Bypass', now()) returning id"""
    rows = []
    for patient, doctor, treats in pairs(world):
        key = world.one(query, world.ids[patient], world.ids[doctor])
        row = between(world, patient, key, treats, doctor, surgery_id=key, status="ongoing")
        rows.append(Row(key, NOBODY, values=row.values, more=row.more))
    return rows


RPCS = {
    "search_doctors": Rpc(lambda _: [Row("search", values={"page_size": 5})]),
    "free_slots": Rpc(_days),
    "confirm_appointment": Rpc(_doctors_own("pending")),
    "complete_appointment": Rpc(_doctors_own("confirmed", past_slot)),
    "mark_no_show": Rpc(_doctors_own("confirmed", past_slot)),
    "cancel_appointment": Rpc(_either_sides),
    "reschedule_appointment": Rpc(_to_move),
    "propose_appointment": Rpc(_to_propose, _end_proposals),
    "accept_proposal": Rpc(_proposals),
    "decline_proposal": Rpc(_proposals),
    "withdraw_proposal": Rpc(_to_withdraw),
    "move_surgery": Rpc(_surgeries),
}
