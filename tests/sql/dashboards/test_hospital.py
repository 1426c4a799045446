"""The numbers of the hospital's and the caregiver's dashboards are compared with numbers counted by hand."""

import uuid
from typing import Any, LiteralString

import pytest

from tests.sql.support.connection import Sql
from tests.sql.support.dashboards import Scene, ask
from tests.sql.support.hospitals import administrator, admission, ambulance, emergency, hospital
from tests.sql.support.violations.attempts import insert

ASSESSED: LiteralString = """
    insert into public.hospital_compliance_tracking
        (hospital_id, compliance_type, last_assessment_date, next_assessment_due)
    values (%s, %s, now() - %s::interval, now() + %s::interval)
"""
WAITS: LiteralString = """
    insert into public.patient_waitlist (hospital_id, patient_id, department, reason, priority, status,
        called_at, created_at)
    values (%s, %s, %s, 'pain', %s, %s, case when %s = 'called' then now() end, now() - %s::interval)
"""


@pytest.fixture
def scene(sql: Sql) -> Scene:
    return Scene.new(sql)


def of(scene: Scene, **asked: Any) -> dict[str, Any]:
    return ask(scene.sql, scene.admin, "hospital", **asked)


def insert_in_two_hospitals(scene: Scene, table: str, *rows: dict[str, Any]) -> None:
    """Inserts the rows for this hospital and for another one."""
    for at in (scene.hospital, hospital(scene.sql)):
        for values in rows:
            insert(scene.sql, table, {"hospital_id": at, **values})


def resource(category: str, name: str, total: int, in_use: int, broken: int) -> dict[str, Any]:
    return {
        "category": category, "name": name, "total_quantity": total, "in_use_quantity": in_use,
        "maintenance_quantity": broken, "available_quantity": total - in_use - broken,
    }  # fmt: skip


def test_occupancy_adds_up_by_category(scene: Scene) -> None:
    insert_in_two_hospitals(
        scene, "hospital_resources",
        resource("bed", "Ward", 10, 6, 1), resource("bed", "ICU", 2, 1, 0),
        resource("ventilator", "Old", 0, 0, 0),
    )  # fmt: skip
    bed = {"kinds": 2, "total": 12, "in_use": 7, "available": 4, "maintenance": 1, "rate": 0.583}
    none = {"kinds": 1, "total": 0, "in_use": 0, "available": 0, "maintenance": 0, "rate": None}
    assert of(scene)["resources"] == [{"category": "bed", **bed}, {"category": "ventilator", **none}]


def test_admissions_and_waiting_lists_are_counted(scene: Scene) -> None:
    sql, others = scene.sql, [scene.sql.sign_up() for _ in range(3)]
    admission(sql, scene.hospital, scene.patient)
    admission(sql, scene.hospital, others[0], admission_date="2026-01-01")
    admission(sql, scene.hospital, others[1], status="discharged", discharge_date="now")
    for patient, line in (
        (scene.patient, ("emergency", "critical", "waiting", "waiting", "90 minutes")),
        (others[0], ("emergency", "low", "waiting", "waiting", "30 minutes")),
        (others[1], ("emergency", "low", "called", "called", "5 hours")),
        (others[2], ("x-ray", "low", "called", "called", "1 hour")),
    ):
        sql.run(WAITS, scene.hospital, patient, *line)
    page = of(scene)
    found = page["admissions"]
    assert (found["active"], found["admitted_today"], len(found["latest"])) == (2, 1, 2)
    assert found["latest"][0]["patient"] == "Ada"
    names = ("department", "waiting", "called", "critical", "longest_wait_minutes")
    lines = [tuple(line[name] for name in names) for line in page["waitlist"]]
    assert lines == [("emergency", 2, 1, 1, 90), ("x-ray", 0, 1, 0, None)]


def test_emergencies_and_ambulances_are_counted_by_status(scene: Scene) -> None:
    sql, at = scene.sql, {"hospital_id": scene.hospital}
    emergency(sql, scene.patient, **at, status="accepted", severity="high")
    emergency(sql, scene.patient, **at, status="en_route", severity="high")
    emergency(sql, scene.patient, **at, status="resolved", severity="low", ended_at="now")
    asked, late = emergency(sql, scene.patient), emergency(sql, scene.patient)
    insert(sql, "dispatch_offers", {**at, "emergency_request_id": asked})
    old = {"offered_at": "2026-01-01 10:00Z", "expires_at": "2026-01-01 10:02Z"}
    insert(sql, "dispatch_offers", {**at, "emergency_request_id": late, **old})
    for status in ("available", "available", "maintenance"):
        key = ambulance(sql, scene.hospital)
        sql.run("update public.ambulances set status = %s where id = %s", status, key)
    page = of(scene)
    found = page["emergencies"]
    assert (found["open"], found["to_answer"], len(found["latest"])) == (2, 1, 2)
    assert found["by_status"] == {"accepted": 1, "assigned": 0, "en_route": 1, "arrived": 0}
    assert found["by_severity"] == {"low": 0, "medium": 0, "high": 2, "critical": 0}
    counts = {"total": 3, "available": 2, "dispatched": 0, "maintenance": 1, "off_duty": 0}
    assert page["ambulances"] == counts


def test_the_months_finances_and_next_assessments_are_shown(scene: Scene) -> None:
    def entry(kind: str, amount: int, **more: Any) -> dict[str, Any]:
        return {"transaction_type": kind, "category": "ward", "amount": amount, **more}

    insert_in_two_hospitals(
        scene, "hospital_financial_data", entry("revenue", 100), entry("revenue", 50), entry("expense", 40),
        entry("refund", 10), entry("adjustment", 5), entry("revenue", 7, currency="USD"),
        entry("revenue", 999, transaction_date="2026-01-15 12:00Z"),
    )  # fmt: skip
    for kind, ago, due in (
        ("fire", "2 years", "-1 year"),
        ("fire", "1 day", "10 days"),
        ("hygiene", "1 year", "-1 day"),
    ):
        scene.sql.run(ASSESSED, scene.hospital, kind, ago, due)
    page = of(scene)
    naira = {"revenue": 150, "expense": 40, "refund": 10, "adjustment": 5, "net": 100}
    dollar = {"revenue": 7, "expense": 0, "refund": 0, "adjustment": 0, "net": 7}
    assert page["finances"]["currencies"] == [{"currency": "NGN", **naira}, {"currency": "USD", **dollar}]
    found = [(one["compliance_type"], one["overdue"]) for one in page["compliance_due"]]
    assert found == [("hygiene", True), ("fire", False)]


def test_only_administrators_get_their_hospitals_dashboard(scene: Scene) -> None:
    other = administrator(scene.sql, hospital(scene.sql, name="Another"))
    assert of(scene)["hospital"]["id"] == str(scene.hospital)
    for person in (scene.patient, scene.doctor, other):
        with scene.sql.refused("PT404", "hospital_not_found"):
            ask(scene.sql, person, "hospital", scene.hospital)
    with scene.sql.refused("PT404", "hospital_not_found"):
        ask(scene.sql, scene.admin, "hospital", uuid.uuid4())
