"""Published hours and bookings."""

from tests.policies.cases.hospitals.organization import STAFF
from tests.policies.support.case_types import NOBODY, Row
from tests.policies.support.patient_doctor_rows import DOCTORS, booking, next_day, next_slot, pairs
from tests.policies.support.personas import LEFT
from tests.policies.support.world import CONCERNED, FAMILY, MANAGERS, World

LEFT_BEHIND = """delete from public.availability_slots
                 where doctor_id = %s and daterange(valid_from, valid_until, '[]') @> %s::date"""


def opening(world: World) -> None:
    """Publishes hours of four doctors for every time of the coming year."""
    for name in ("doctor_active", "doctor_unopened", "doctor_consulted", "free_doctor"):
        world.db.execute(
            """insert into public.availability_slots
                   (doctor_id, day_of_week, start_time, end_time, time_zone, valid_until)
               select %s, d, '00:00', '24:00', 'UTC', current_date + 366 from generate_series(0, 6) as d""",
            [world.ids[name]],
        )


def availability_slots(world: World) -> list[Row]:
    query = """insert into public.availability_slots
                   (doctor_id, day_of_week, start_time, end_time, time_zone, valid_from, valid_until)
               values (%s, 1, '09:00', '17:00', 'UTC', %s, %s) returning id"""
    rows = []
    for name in (*DOCTORS, "other_doctor"):
        day = next_day()
        # Hours without an end date that another test left.
        world.db.execute(LEFT_BEHIND, [world.ids[name], day])
        key = world.one(query, world.ids[name], day, day)
        rows.append(Row(key, world.mine(name), listed=name != "doctor_unverified"))
    return rows


def hours_to_publish(world: World) -> list[Row]:
    rows = []
    for name in (*DOCTORS, "patient", "caregiver_primary"):
        day = next_day().isoformat()
        values = {
            "doctor_id": world.ids[name], "day_of_week": 2, "start_time": "09:00", "end_time": "17:00",
            "time_zone": "UTC", "valid_from": day, "valid_until": day,
        }  # fmt: skip
        rows.append(Row(name, world.mine(name) if name in DOCTORS else NOBODY, values=values))
    return rows


def appointments(world: World) -> list[Row]:
    """Both sides, family and agent see a booking. Each hospital has one. Other doctors see none.

    The first hospital also has a booking with a physician who left it: the hospital does not see that one.
    """
    at = {name: hospital for hospital, physician in STAFF.items() for name in physician}
    left = booking(world, "stranger", LEFT, hospital_id=world.hospitals["hospital_admin"])
    rows = [Row(left, frozenset({"stranger", LEFT}))]
    for patient, doctor, _ in pairs(world):
        hospital = at.get(doctor) if patient == "patient" else None
        where = world.hospitals[hospital] if hospital else None
        key = booking(world, patient, doctor, hospital_id=where)
        sides = world.mine(patient) | (world.mine(doctor) - {"doctor_unverified"})
        helpers = {"assigned": CONCERNED["assigned"]} if patient == "patient" else {}
        desk = {"hospital": frozenset({hospital})} if hospital else {}
        care = (FAMILY | {"admin_break_glass"}) if patient == "patient" else NOBODY
        rows.append(Row(key, sides, care, more={**helpers, **desk}))
    return rows


def _cancel_old_bookings(world: World) -> None:
    """Cancels the oldest bookings of other tests, because a patient may have at most twenty."""
    world.db.execute("""
        update public.appointments set status = 'canceled', canceled_at = now()
        where id in (
            select t.id from (
                select id, row_number() over (partition by patient_id order by created_at desc) as place
                from public.appointments where status in ('pending', 'confirmed') and starts_at > now()
            ) as t
            where t.place > 10
        )
    """)


def bookings_to_make(world: World) -> list[Row]:
    _cancel_old_bookings(world)

    def values(patient: str, **more: str) -> dict[str, object]:
        ids = {"patient_id": world.ids[patient], "doctor_id": world.ids["free_doctor"]}
        return {**ids, "starts_at": next_slot().isoformat(), "duration_minutes": 30, **more}

    own = [
        Row(name, world.mine(name), values=values(name), more=MANAGERS if name == "patient" else {})
        for name in ("patient", "stranger", "deactivated")
    ]
    agents = [
        Row(
            name, more={"assigned": frozenset({name}) & CONCERNED["assigned"]},
            values=values("patient", agent_id=world.ids[name]),
        )
        for name in ("agent_assigned", "agent_unassigned")
    ]  # fmt: skip
    return [*own, *agents]


SETUP = (opening,)
ROWS = {"availability_slots": availability_slots, "appointments": appointments}
TARGETS = {"availability_slots": hours_to_publish, "appointments": bookings_to_make}
CHANGES = {"availability_slots": {"slot_minutes": 15}, "appointments": {"cancel_reason": "pat"}}
