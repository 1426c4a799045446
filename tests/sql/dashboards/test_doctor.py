"""The numbers of the doctor's dashboard are compared with numbers counted by hand."""

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any, LiteralString

import pytest

from tests.sql.support.bookings import visit
from tests.sql.support.connection import Sql
from tests.sql.support.dashboards import Scene, ask
from tests.sql.support.payments import payment, row

BOOKING: LiteralString = """
    insert into public.appointments (patient_id, doctor_id, starts_at, duration_minutes, status, canceled_at)
    values (%s, %s, now() + %s::interval, 30, %s, case when %s = 'canceled' then now() end) returning id
"""
EARNINGS: LiteralString = """
    select private.doctor_earnings(
        %s, row('Africa/Lagos', '2026-03-18', '2026-03-17 23:00Z', '2026-03-18 23:00Z')
    )
"""


@pytest.fixture
def scene(sql: Sql) -> Scene:
    return Scene.new(sql)


def of(scene: Scene, **asked: Any) -> dict[str, Any]:
    return ask(scene.sql, scene.doctor, "doctor", **asked)


def booking(scene: Scene, when: str, status: str) -> str:
    return str(scene.sql.one(BOOKING, scene.patient, scene.doctor, when, status, status))


def paid(scene: Scene, amount: int, ago: timedelta = timedelta(0), **more: Any) -> uuid.UUID:
    """A payment to the doctor."""
    people = {"patient_id": scene.patient, "doctor_id": scene.doctor}
    at = datetime.now(UTC) - ago
    return payment(scene.sql, amount=amount, **people, **{"status": "succeeded", "paid_at": at, **more})


def test_todays_bookings_are_counted_and_the_next_listed(scene: Scene) -> None:
    states = {"-5 hours": "completed", "-4 hours": "no_show", "-3 hours": "canceled", "2 hours": "pending"}
    keys = [booking(scene, when, status) for when, status in states.items()]
    later = [booking(scene, "2 days", "confirmed"), booking(scene, "1 day", "pending")]
    booking(scene, "3 days", "canceled")
    page = of(scene)
    counts = {status: count for status, count in page["today"]["counts"].items() if count}
    assert counts == {"pending": 1, "completed": 1, "canceled": 1, "no_show": 1}
    assert [card["id"] for card in page["today"]["appointments"]] == keys
    assert [card["id"] for card in page["next_appointments"]] == [keys[-1], later[1], later[0]]
    assert page["next_appointments"][0]["patient"] == "Ada"


def test_earnings_are_payments_less_refunds(scene: Scene) -> None:
    old = paid(scene, 500, timedelta(days=400))
    paid(scene, 100)
    paid(scene, 70, currency="USD")
    paid(scene, 999, status="failed", paid_at=None)
    payment(scene.sql, amount=888, status="succeeded", paid_at="now")
    row(scene.sql, "refunds", payment_id=old, amount=30, status="succeeded")
    row(scene.sql, "refunds", payment_id=old, amount=10)
    naira = {"today": 70, "week": 70, "month": 70, "total": 570, "refunded": 30, "payments": 2}
    dollar = {"today": 70, "week": 70, "month": 70, "total": 70, "refunded": 0, "payments": 1}
    assert of(scene)["earnings"] == [{"currency": "NGN", **naira}, {"currency": "USD", **dollar}]


def test_weeks_and_months_begin_in_the_doctors_time_zone(scene: Scene) -> None:
    """Lagos is one hour ahead of UTC; 16 March 2026 is a Monday."""
    for amount, at in (
        (1, "2026-02-28 22:59Z"), (2, "2026-02-28 23:00Z"), (4, "2026-03-15 22:59Z"),
        (8, "2026-03-15 23:00Z"), (16, "2026-03-17 22:59Z"), (32, "2026-03-17 23:00Z"),
    ):  # fmt: skip
        paid(scene, amount, paid_at=at)
    (found,) = scene.sql.one(EARNINGS, scene.doctor)
    sums = [found[span] for span in ("today", "week", "month", "total")]
    assert sums == [32, 8 + 16 + 32, 2 + 4 + 8 + 16 + 32, 63]


def test_work_waiting_for_the_doctor_is_counted(scene: Scene) -> None:
    sql = scene.sql
    for status in ("in_progress", "confirmed", "completed", "canceled"):
        visit(sql, scene.patient, scene.doctor, status)
    sql.run(
        "update public.consultations set scheduled_at = now() - interval '1 hour' where status = 'confirmed'"
    )
    sql.run(
        """insert into public.consultations (patient_id, doctor_id, scheduled_at)
           values (%s, %s, now() + interval '1 day')""",
        scene.patient, scene.doctor,
    )  # fmt: skip
    link = sql.link(sql.sign_up(), scene.doctor, "requested")
    scene.say(sql.conversation(scene.patient, scene.doctor), scene.patient, 2)
    page = of(scene)
    assert (page["consultations"]["open"], page["patients"]) == (2, 1)
    assert [c["status"] for c in page["consultations"]["list"]] == ["confirmed", "in_progress"]
    assert (page["link_requests"]["pending"], page["link_requests"]["latest"][0]["id"]) == (1, link)
    assert page["messages"]["total"] == 2
    assert page["doctor"]["display_name"] == "Dora"


def test_a_link_request_shows_the_doctor_only_the_name(scene: Scene) -> None:
    """While the request is open, the requested doctor reads the name, but not the record."""
    sql, name = scene.sql, "select private.presented_name(%s)"
    asking = sql.sign_up({"full_name": "Ada Asks"})
    link = sql.link(asking, scene.doctor, "requested")
    assert of(scene)["link_requests"]["latest"][0]["patient"] == "Ada Asks"
    stranger = sql.doctor()
    for who, seen in ((scene.doctor, "Ada Asks"), (stranger, None), (scene.patient, None)):
        with sql.acting(who):
            assert sql.one(name, asking) == seen
    with sql.acting(scene.doctor):
        assert sql.rows("select id from public.patients where id = %s", asking) == []
    sql.run("update public.patient_doctor_links set status = 'ended' where id = %s", link)
    with sql.acting(scene.doctor):
        assert sql.one(name, asking) is None


def test_an_unverified_doctor_sees_only_their_earnings(scene: Scene) -> None:
    booking(scene, "2 hours", "confirmed")
    paid(scene, 100)
    scene.say(scene.sql.conversation(scene.patient, scene.doctor), scene.patient)
    scene.sql.run("update public.profiles set is_verified = false where id = %s", scene.doctor)
    page = of(scene)
    assert (page["next_appointments"], page["messages"]["total"], page["patients"]) == ([], 0, 0)
    assert (page["doctor"]["is_verified"], page["earnings"][0]["total"]) == (False, 100)


def test_only_doctors_get_the_doctor_dashboard(scene: Scene) -> None:
    for person in (scene.patient, scene.admin):
        with scene.sql.refused("PT403", "role_not_allowed"):
            ask(scene.sql, person, "doctor")
