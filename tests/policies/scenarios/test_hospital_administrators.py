"""What a hospital administrator may not do, over HTTP."""

from typing import Any

import pytest

from tests.policies.support.world import World

REFUSED = (403, "42501")


@pytest.mark.parametrize("change", [
    {"verification_status": "verified"}, {"is_active": True}, {"name": "Another"},
    {"latitude": 0, "longitude": 0}, {"currency": "USD"}, {"time_zone": "UTC"},
    {"created_at": "2000-01-01T00:00:00Z"},
])  # fmt: skip
def test_a_hospital_cannot_change_verified_columns(change: dict[str, Any], world: World) -> None:
    key = world.hospitals["hospital_admin"]
    answer = world.cast.clients["hospital_admin"].update("hospitals", change, id=f"eq.{key}")
    assert (answer.status_code, answer.json()["code"]) == REFUSED


@pytest.mark.parametrize(("relation", "column", "value"), [
    ("hospital_patients", "status", "discharged"), ("hospital_patients", "admission_date", "2000-01-01"),
    ("hospital_patients", "transferred_from_id", None), ("patient_waitlist", "called_at", "2026-01-01"),
    ("hospital_compliance_tracking", "assessed_by", None), ("ambulances", "status", "dispatched"),
    ("hospital_financial_data", "created_at", "2000-01-01"), ("hospital_staff", "created_at", "2000-01-01"),
])  # fmt: skip
def test_administrators_cannot_set_columns_of_the_backend(
    relation: str, column: str, value: Any, world: World
) -> None:
    row = {"hospital_id": world.hospitals["hospital_admin"], column: value}
    answer = world.cast.clients["hospital_admin"].insert(relation, row)
    assert (answer.status_code, answer.json()["code"]) == REFUSED
    assert answer.json()["message"].startswith("permission denied for table")


def test_nobody_appoints_themselves_or_others_administrator(world: World) -> None:
    desk, at = world.cast.clients["hospital_admin"], world.hospitals["hospital_admin"]
    chief = {"hospital_id": at, "profile_id": world.ids["stranger"], "position": "administrator"}
    assert desk.insert("hospital_staff", chief).json()["code"] == "42501"
    below = {"hospital_id": f"eq.{at}", "profile_id": f"eq.{world.ids['doctor_consulted']}"}
    answer = desk.update("hospital_staff", {"position": "administrator"}, **below)
    assert (answer.status_code, answer.json()["code"]) == REFUSED
    other = {"hospital_id": world.hospitals["hospital_admin_other"]}
    assert desk.update("hospital_staff", other, **below).json()["code"] == "42501"


def test_a_row_is_not_moved_to_another_hospital(world: World) -> None:
    desk, mine = world.cast.clients["hospital_admin"], world.hospitals["hospital_admin"]
    theirs = world.hospitals["hospital_admin_other"]
    thing = {"hospital_id": mine, "category": "bed", "name": "Not moved"}
    assert desk.insert("hospital_resources", thing).status_code == 201
    answer = desk.update("hospital_resources", {"hospital_id": theirs}, name="eq.Not moved")
    assert (answer.status_code, answer.json()["code"]) == REFUSED


def test_an_administrator_needs_the_account_role_too(world: World) -> None:
    """An administrator of a hospital has no access after the account loses the role hospital_admin."""
    desk, at = world.cast.clients["hospital_admin"], world.hospitals["hospital_admin"]
    role = "update public.profiles set role = %s where id = %s"
    seen = {"hospital_id": f"eq.{at}"}
    assert desk.select("hospital_patients", **seen)
    try:
        world.db.execute(role, ["patient", world.ids["hospital_admin"]])
        assert desk.select("hospital_patients", **seen) == []
    finally:
        world.db.execute(role, ["hospital_admin", world.ids["hospital_admin"]])
