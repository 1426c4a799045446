"""Hospitals with their staff, resources, finances, compliance and analytics."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.policies.support.case_builders import nobodys
from tests.policies.support.case_types import Personas, Row, Rows, Rpc
from tests.policies.support.personas import LEFT, REJECTED
from tests.policies.support.world import World, token

# Staff besides the administrators: hospital -> persona -> position.
STAFF = {
    "hospital_admin": {"doctor_consulted": "physician"},
    "hospital_admin_other": {"doctor_ended": "physician", "caregiver_pending": "nurse"},
}


def employ(world: World) -> None:
    sql = "insert into public.hospital_staff (hospital_id, profile_id, position) values (%s, %s, %s)"
    for at, people in STAFF.items():
        for name, position in people.items():
            world.db.execute(sql, [world.hospitals[at], world.ids[name], position])


@contextmanager
def employed(world: World, name: str) -> Iterator[None]:
    """Employs a former member of staff, to make rows that name them."""
    sql = "update public.hospital_staff set is_active = %s where profile_id = %s"
    world.db.execute(sql, [True, world.ids[name]])
    try:
        yield
    finally:
        world.db.execute(sql, [False, world.ids[name]])


def unlisted(world: World) -> tuple[str, str]:
    """An unverified hospital and a closed one."""
    sql = """insert into public.hospitals (name, verification_status, is_active)
             values ('Hospital of nobody', %s, %s) returning id"""
    return world.one(sql, "pending", True), world.one(sql, "verified", False)


def run_by(name: str) -> dict[str, Personas]:
    """The labels of a row that belongs to the hospital of this administrator."""
    return {"hospital": frozenset({name})}


def hospitals(world: World) -> list[Row]:
    rows = [Row(key, world.mine(name), listed=True) for name, key in world.hospitals.items()]
    rejected = Row(world.rejected, world.mine(REJECTED))
    return [*rows, rejected, *(Row(key) for key in world.made(unlisted))]


def hospital_settings(world: World) -> list[Row]:
    return [Row(row.key, row.own) for row in hospitals(world)]


def hospital_staff(world: World) -> list[Row]:
    sql = "select id from public.hospital_staff where hospital_id = %s and profile_id = %s"
    left = world.one(sql, world.hospitals["hospital_admin"], world.ids[LEFT])
    rejected = world.one(sql, world.rejected, world.ids[REJECTED])
    return [
        Row(left, world.mine(LEFT), more=run_by("hospital_admin")),
        Row(rejected, world.mine(REJECTED)),
        *_employed(world, sql),
    ]


def _employed(world: World, sql: str) -> list[Row]:
    return [
        Row(world.one(sql, world.hospitals[at], world.ids[name]), world.mine(name), more=run_by(at))
        for at in STAFF
        for name in (at, *STAFF[at])
    ]


def appointments(world: World) -> list[Row]:
    """A nurse for each hospital, whom nobody may insert: RPCs ask."""
    nurse = {"profile_id": world.ids["free_doctor"], "position": "nurse"}
    return [
        Row(name, values={"hospital_id": key, **nurse}, more=run_by(name))
        for name, key in world.hospitals.items()
    ]


def rows_of_hospitals(sql: str, *values: Callable[[], Any]) -> Rows:
    """`insert … values (%s, …) returning` the key; the first mark is the hospital, then `values`.

    The rejected hospital has a row, which its administrator does not reach.
    """
    return lambda world: [
        *(
            Row(world.one(sql, key, *(value() for value in values)), world.mine(name))
            for name, key in world.hospitals.items()
        ),
        Row(world.one(sql, world.rejected, *(value() for value in values))),
    ]


def for_hospitals(**values: Any) -> Rows:
    """Rows to insert, one for each hospital and one for the rejected hospital."""
    return lambda world: [
        *(
            Row(key, world.mine(name), values={"hospital_id": key, **values})
            for name, key in world.hospitals.items()
        ),
        Row(world.rejected, values={"hospital_id": world.rejected, **values}),
    ]


def everybodys(**values: Any) -> Rpc:
    """An RPC that every persona may call, with these arguments."""
    return Rpc(lambda world: [Row("answer", frozenset(world.cast.clients), values=values)])


def roles(world: World) -> list[Row]:
    asked = {"user_id": world.ids["stranger"], "required_role": "patient"}
    return [Row("answer", frozenset(world.cast.clients), values=asked)]


SETUP = [employ]
ROWS = {
    "hospitals": hospitals,
    "hospital_settings": hospital_settings,
    "hospital_staff": hospital_staff,
    "hospital_resources": rows_of_hospitals(
        """insert into public.hospital_resources (hospital_id, category, name)
           values (%s, 'bed', %s) returning id""",
        token,
    ),
    "hospital_financial_data": rows_of_hospitals(
        """insert into public.hospital_financial_data (hospital_id, transaction_type, category, amount)
           values (%s, 'revenue', 'ward', 10) returning id"""
    ),
    "hospital_compliance_tracking": rows_of_hospitals(
        """insert into public.hospital_compliance_tracking (hospital_id, compliance_type)
           values (%s, 'fire') returning id"""
    ),
    "analytics_data": rows_of_hospitals(
        "insert into public.analytics_data (hospital_id, metric_name) values (%s, %s) returning id", token
    ),
}
TARGETS = {
    "hospitals": nobodys(name="New hospital"),
    "hospital_settings": lambda world: [Row("", values={"id": key}) for key in world.hospitals.values()],
    "hospital_staff": appointments,
    "hospital_resources": for_hospitals(
        category="bed", name="Upserted", total_quantity=2, available_quantity=2
    ),
    "hospital_financial_data": for_hospitals(transaction_type="expense", category="food", amount=10),
    "hospital_compliance_tracking": for_hospitals(compliance_type="fire", violations=["no exit"]),
    "analytics_data": for_hospitals(metric_name="beds"),
}
UPSERTS = {"hospital_resources": "hospital_id,category,name"}
CHANGES = {
    "hospitals": {"city": "Lagos"},
    "hospital_settings": {"security_settings": {"locked": True}},
    "hospital_staff": {"is_active": True},
    "hospital_resources": {"status": "limited"},
    "hospital_financial_data": {"description": "Changed."},
    "hospital_compliance_tracking": {"score": 90},
    "analytics_data": {"metric_value": 1},
}
SERVICE_CHANGES = {"hospitals": {"country": "Nigeria"}}
RPCS = {
    "calculate_distance": everybodys(lat1=0, lng1=0, lat2=1, lng2=1),
    "nearest_hospitals": everybodys(latitude=0, longitude=0),
    "check_user_role": Rpc(roles),
}
