"""Emergencies, rides and offers change status only as allowed; ambulances and offers follow."""

import uuid
from itertools import product

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.hospitals import ambulance, emergency, hospital, physician, ride
from tests.sql.support.violations.attempts import Values, insert

OPEN = ("pending", "offered", "accepted", "assigned", "en_route", "arrived")
ENDED = ("resolved", "canceled")
CALLS = {
    *product(OPEN, ENDED),
    ("pending", "offered"), ("pending", "accepted"), ("pending", "assigned"), ("offered", "pending"),
    ("offered", "accepted"), ("offered", "assigned"), ("accepted", "assigned"), ("accepted", "en_route"),
    ("accepted", "pending"), ("assigned", "en_route"), ("assigned", "arrived"), ("assigned", "pending"),
    ("en_route", "arrived"), ("en_route", "pending"),
}  # fmt: skip
RIDING = ("pending", "assigned", "en_route", "arrived", "completed", "canceled")
RIDES = {
    ("pending", "assigned"), ("assigned", "en_route"), ("en_route", "arrived"), ("arrived", "completed"),
    *((status, "canceled") for status in ("pending", "assigned", "en_route", "arrived")),
}  # fmt: skip
ANSWERS = ("offered", "accepted", "declined", "expired", "withdrawn")
OFFERS = {*(("offered", answer) for answer in ANSWERS[1:]), ("accepted", "withdrawn")}
LIVE = ("assigned", "en_route", "arrived")


def pairs(statuses: tuple[str, ...]) -> list[tuple[str, str]]:
    return [pair for pair in product(statuses, statuses) if pair[0] != pair[1]]


def moves(sql: Sql, table: str, key: uuid.UUID, new: str, allowed: bool, code: str) -> None:
    move = f"update public.{table} set status = %s where id = %s".encode()
    if allowed:
        assert sql.conn.execute(move, [new, key]).rowcount == 1
    else:
        with sql.refused("PT409", code):
            sql.conn.execute(move, [new, key])


@pytest.mark.parametrize(("old", "new"), pairs((*OPEN, *ENDED)))
def test_an_emergency_changes_status_only_as_allowed(old: str, new: str, sql: Sql) -> None:
    ended: Values = {"ended_at": "now"} if old in ENDED else {}
    key = emergency(sql, sql.sign_up(), hospital_id=hospital(sql), status=old, **ended)
    moves(sql, "emergency_requests", key, new, (old, new) in CALLS, "emergency_transition_not_allowed")


@pytest.mark.parametrize(("old", "new"), pairs(RIDING))
def test_a_ride_changes_status_as_allowed_with_its_ambulance(old: str, new: str, sql: Sql) -> None:
    at = hospital(sql)
    vehicle = ambulance(sql, at)
    ended: Values = {"ended_at": "now"} if old in ("completed", "canceled") else {}
    sent: Values = {"assigned_hospital_id": at, "ambulance_id": vehicle}
    key = ride(sql, sql.sign_up(), status=old, **sent, **ended)
    state = "select status from public.ambulances where id = %s"
    assert sql.one(state, vehicle) == ("dispatched" if old in LIVE else "available")
    code = "ambulance_request_transition_not_allowed"
    moves(sql, "ambulance_requests", key, new, (old, new) in RIDES, code)
    now = new if (old, new) in RIDES else old
    assert sql.one(state, vehicle) == ("dispatched" if now in LIVE else "available")


@pytest.mark.parametrize(("old", "new"), pairs(ANSWERS))
def test_an_offer_is_answered_once(old: str, new: str, sql: Sql) -> None:
    answered: Values = {} if old == "offered" else {"answered_at": "now"}
    call = emergency(sql, sql.sign_up())
    row = {"emergency_request_id": call, "hospital_id": hospital(sql), "status": old, **answered}
    key = insert(sql, "dispatch_offers", row)
    moves(sql, "dispatch_offers", key, new, (old, new) in OFFERS, "offer_transition_not_allowed")


@pytest.mark.parametrize("status", ENDED)
def test_offers_of_a_finished_emergency_are_withdrawn(status: str, sql: Sql) -> None:
    call, asked = emergency(sql, sql.sign_up()), hospital(sql)
    offer = insert(sql, "dispatch_offers", {"emergency_request_id": call, "hospital_id": asked})
    sql.run("update public.emergency_requests set status = %s where id = %s", status, call)
    read = "select status, answered_at is not null from public.dispatch_offers where id = %s"
    assert sql.rows(read, offer) == [("withdrawn", True)]


@pytest.mark.parametrize(("column", "make", "constraint"), [
    ("emergency_request_id", emergency, "dispatch_offers_one_accepted_emergency"),
    ("ambulance_request_id", ride, "dispatch_offers_one_accepted_ambulance"),
])  # fmt: skip
def test_one_hospital_accepts_a_request(column: str, make: object, constraint: str, sql: Sql) -> None:
    request = emergency(sql, sql.sign_up()) if make is emergency else ride(sql, sql.sign_up())
    taken = {column: request, "status": "accepted", "answered_at": "now"}
    insert(sql, "dispatch_offers", {**taken, "hospital_id": hospital(sql)})
    with sql.refused("23505", constraint):
        insert(sql, "dispatch_offers", {**taken, "hospital_id": hospital(sql)})
    asked = {column: request, "hospital_id": hospital(sql)}
    insert(sql, "dispatch_offers", asked)
    with sql.refused("23505", constraint.replace("accepted", "open")):
        insert(sql, "dispatch_offers", asked)


def test_an_ambulance_has_one_ride_for_its_own_hospital(sql: Sql) -> None:
    at, patient = hospital(sql), sql.sign_up()
    vehicle, call = ambulance(sql, at), emergency(sql, patient)
    sent: Values = {"assigned_hospital_id": at, "ambulance_id": vehicle, "status": "assigned"}
    with sql.refused("23503", "ambulance_requests_ambulance_fkey"):
        ride(sql, patient, **{**sent, "assigned_hospital_id": hospital(sql)})
    with sql.refused("23503", "ambulance_requests_emergency_fkey"):
        ride(sql, sql.sign_up(), emergency_request_id=call)
    ride(sql, patient, emergency_request_id=call, **sent)
    with sql.refused("23505", "ambulance_requests_one_live_dispatch"):
        ride(sql, patient, **sent)
    for status in ("maintenance", "available"):
        with sql.refused("PT409", "ambulance_transition_not_allowed"):
            sql.run("update public.ambulances set status = %s where id = %s", status, vehicle)


def test_an_ambulance_that_is_not_ready_is_not_sent(sql: Sql) -> None:
    at = hospital(sql)
    vehicle = ambulance(sql, at)
    with sql.refused("PT409", "ambulance_transition_not_allowed"):
        sql.run("update public.ambulances set status = 'dispatched' where id = %s", vehicle)
    sql.run("update public.ambulances set status = 'maintenance' where id = %s", vehicle)
    with sql.refused("PT409", "ambulance_not_available"):
        ride(sql, sql.sign_up(), assigned_hospital_id=at, ambulance_id=vehicle, status="assigned")


def test_replacing_the_ambulance_frees_the_first(sql: Sql) -> None:
    at = hospital(sql)
    first, second = ambulance(sql, at), ambulance(sql, at)
    key = ride(sql, sql.sign_up(), assigned_hospital_id=at, ambulance_id=first, status="assigned")
    sql.run("update public.ambulance_requests set ambulance_id = %s where id = %s", second, key)
    state = "select status from public.ambulances where id = %s"
    assert (sql.one(state, first), sql.one(state, second)) == ("available", "dispatched")


def test_a_hospital_assigns_only_its_own_doctor(sql: Sql) -> None:
    at = hospital(sql)
    emergency(sql, sql.sign_up(), hospital_id=at, assigned_physician_id=physician(sql, at))
    with sql.refused("PT422", "physician_not_of_hospital"):
        emergency(sql, sql.sign_up(), hospital_id=at, assigned_physician_id=sql.doctor())


def test_an_ambulances_position_is_dated(sql: Sql) -> None:
    vehicle = ambulance(sql, hospital(sql))
    sql.run("update public.ambulances set current_latitude = 1, current_longitude = 2 where id = %s", vehicle)
    assert sql.one("select position_updated_at = now() from public.ambulances where id = %s", vehicle)
