"""Emergencies, ambulances, rides and offers."""

from tests.policies.cases.hospitals.organization import employed, for_hospitals, rows_of_hospitals, run_by
from tests.policies.support.case_builders import for_patients
from tests.policies.support.case_types import Row, Rows, Rpc
from tests.policies.support.personas import LEFT
from tests.policies.support.world import MANAGERS, World, token

CALL = """insert into public.emergency_requests (patient_id, emergency_type, hospital_id, status)
          values (%s, 'fall', %s, %s) returning id"""
OVER = """insert into public.emergency_requests
              (patient_id, emergency_type, hospital_id, assigned_physician_id, status, ended_at)
          values (%s, 'fall', %s, %s, 'resolved', now()) returning id"""
RIDE = """insert into public.ambulance_requests
              (patient_id, emergency_type, pickup_address, contact_phone, assigned_hospital_id)
          values (%s, 'fall', '1 Test Road', '+2348000000001', %s) returning id"""
OFFER = {
    "emergency": """insert into public.dispatch_offers (emergency_request_id, hospital_id)
                    values (%s, %s) returning id""",
    "ride": """insert into public.dispatch_offers (ambulance_request_id, hospital_id)
               values (%s, %s) returning id""",
}
OTHER = run_by("hospital_admin_other")


def emergency_requests(world: World) -> list[Row]:
    """The first hospital accepted the patient's; the other has an open offer and a finished emergency."""
    at = world.hospitals
    patient, stranger, deactivated = world.subjects()
    asked = world.one(CALL, stranger.key, None, "pending")
    world.one(OFFER["emergency"], asked, at["hospital_admin_other"])
    with employed(world, LEFT):
        left = world.one(OVER, stranger.key, at["hospital_admin"], world.ids[LEFT])
    rejected = world.one(CALL, deactivated.key, world.rejected, "accepted")
    over = world.one(OVER, stranger.key, at["hospital_admin_other"], world.ids["doctor_ended"])
    return [
        patient.row(world.one(CALL, patient.key, at["hospital_admin"], "accepted")),
        Row(asked, stranger.own, more=OTHER),
        Row(left, stranger.own, more=run_by("hospital_admin")),
        Row(rejected, deactivated.own),
        Row(over, stranger.own, more={**OTHER, "physician": world.mine("doctor_ended")}),
        Row(world.one(CALL, deactivated.key, None, "pending"), deactivated.own),
    ]


def ambulance_requests(world: World) -> list[Row]:
    patient, stranger, deactivated = world.subjects()
    asked = world.one(RIDE, stranger.key, None)
    world.one(OFFER["ride"], asked, world.hospitals["hospital_admin_other"])
    return [
        patient.row(world.one(RIDE, patient.key, world.hospitals["hospital_admin"])),
        Row(asked, stranger.own, more=OTHER),
        Row(world.one(RIDE, deactivated.key, None), deactivated.own),
    ]


def dispatch_offers(world: World) -> list[Row]:
    """Offers for the stranger's emergency; the stranger does not see them."""
    call = world.one(CALL, world.ids["stranger"], None, "pending")
    return [
        Row(world.one(OFFER["emergency"], call, key), world.mine(name))
        for name, key in world.hospitals.items()
    ]


def an_offer(world: World) -> list[Row]:
    """A row to insert, which no client may do."""
    call = world.one(CALL, world.ids["stranger"], None, "pending")
    at = world.hospitals["hospital_admin"]
    return [Row("", values={"hospital_id": at, "emergency_request_id": call})]


def _registration() -> str:
    return f"LAG {token()[:10].upper()}"


def canceled(sql: str, argument: str) -> Rows:
    def rows(world: World) -> list[Row]:
        keys = {name: world.one(sql, world.ids[name]) for name in ("patient", "stranger", "deactivated")}
        return [
            Row(key, world.mine(name), values={argument: key}, more=MANAGERS if name == "patient" else {})
            for name, key in keys.items()
        ]

    return rows


ROWS = {
    "emergency_requests": emergency_requests,
    "ambulances": rows_of_hospitals(
        "insert into public.ambulances (hospital_id, registration) values (%s, %s) returning id",
        _registration,
    ),
    "ambulance_requests": ambulance_requests,
    "dispatch_offers": dispatch_offers,
}
TARGETS = {
    "emergency_requests": for_patients(
        lambda _: {"emergency_type": "fall", "severity": "high", "location_latitude": 6.5,
                   "location_longitude": 3.4}
    ),
    "ambulances": lambda world: for_hospitals(registration=_registration())(world),
    "ambulance_requests": for_patients(
        lambda _: {"emergency_type": "fall", "pickup_address": "1 Test Road",
                   "contact_phone": "+2348000000001"}
    ),
    "dispatch_offers": an_offer,
}  # fmt: skip
CHANGES = {
    "emergency_requests": {"status": "canceled"},
    "ambulances": {"status": "off_duty"},
    "ambulance_requests": {"ambulance_eta": 5},
    "dispatch_offers": {"status": "accepted"},
}
RPCS = {
    "cancel_emergency": Rpc(
        canceled(
            """insert into public.emergency_requests (patient_id, emergency_type)
               values (%s, 'fall') returning id""",
            "emergency_id",
        )
    ),
    "cancel_ambulance_request": Rpc(
        canceled(
            """insert into public.ambulance_requests
                   (patient_id, emergency_type, pickup_address, contact_phone)
               values (%s, 'fall', '1 Test Road', '+2348000000001') returning id""",
            "request_id",
        )
    ),
}
