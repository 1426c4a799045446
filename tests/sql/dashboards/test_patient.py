"""The numbers of the patient's dashboard are compared with numbers counted by hand."""

import uuid
from typing import Any, LiteralString

import pytest

from tests.sql.support.bookings import book, open_doctor, tomorrow
from tests.sql.support.connection import Sql
from tests.sql.support.dashboards import Scene, ask, noon_zone
from tests.sql.support.hospitals import emergency, ride

BUCKET: LiteralString = """
    insert into public.health_aggregated (patient_id, metric_name, period, timestamp, value, sample_count)
    values (%s, 'pulse', %s, date_trunc(%s, now(), 'UTC') - %s::interval, %s, %s)
"""
VALUE: LiteralString = """
    insert into public.health_realtime (patient_id, metric_name, timestamp, value, units)
    values (%s, %s, now() - %s::interval, %s, 'bpm')
"""


@pytest.fixture
def scene(sql: Sql) -> Scene:
    return Scene.new(sql)


def of(scene: Scene, **asked: Any) -> dict[str, Any]:
    return ask(scene.sql, scene.patient, "patient", **asked)


def test_todays_doses_and_adherence_are_counted(scene: Scene) -> None:
    scene.doses(
        h_2="taken", h_1="pending", h_3="skipped", in_h_2="pending", d_3="missed", d_10="taken", d_20="missed"
    )
    page = of(scene)
    counts = {"due": 4, "taken": 1, "skipped": 1, "missed": 0, "pending": 2, "overdue": 1}
    assert {name: page["today"][name] for name in counts} == counts
    assert [dose["status"] for dose in page["today"]["doses"]] == ["skipped", "taken", "pending", "pending"]
    assert [dose["local_time"][:2] for dose in page["today"]["doses"]] == ["09", "10", "11", "14"]
    week = {"due": 4, "taken": 1, "skipped": 1, "missed": 1, "unlogged": 1, "rate": 0.25}
    month = {"due": 6, "taken": 2, "skipped": 1, "missed": 2, "unlogged": 1, "rate": 0.333}
    assert page["adherence"] == {"days_7": week, "days_30": month}


def test_today_is_a_day_of_the_requested_or_patients_zone(scene: Scene) -> None:
    scene.doses(h_2="taken", in_h_2="pending")
    elsewhere = "Etc/GMT+12" if noon_zone() != "Etc/GMT+12" else "Etc/GMT-1"
    assert of(scene)["today"]["time_zone"] == noon_zone()
    scene.sql.open_record(scene.patient, scene.doctor)
    assert ask(scene.sql, scene.doctor, "patient", scene.patient)["today"]["due"] == 2
    assert of(scene, zone=elsewhere)["today"]["time_zone"] == elsewhere


def test_unread_messages_are_counted_per_caller(scene: Scene) -> None:
    sql, talk = scene.sql, scene.sql.conversation(scene.patient, scene.doctor)
    first, *_ = scene.say(talk, scene.doctor, 3)
    scene.say(talk, scene.patient)
    scene.say(talk, None)
    with sql.acting(scene.patient):
        sql.one("select public.mark_conversation_read(%s, %s)::text", talk, first)
    messages = of(scene)["messages"]
    assert (messages["total"], [chat["unread"] for chat in messages["conversations"]]) == (3, [3])
    assert messages["conversations"][0]["doctor"] == "Dora"
    assert ask(sql, scene.caregiver, "patient", scene.patient)["messages"]["total"] == 5
    with sql.acting(scene.patient):
        sql.one("select public.mark_conversation_read(%s, max(id))::text from public.messages", talk)
    assert of(scene)["messages"] == {"total": 0, "conversations": []}


def test_unread_messages_are_counted_up_to_a_hundred(scene: Scene) -> None:
    talk = scene.sql.conversation(scene.patient, scene.doctor)
    scene.say(talk, scene.doctor, 101)
    assert of(scene)["messages"]["total"] == 100


def test_vitals_come_with_their_trend(scene: Scene) -> None:
    hours = [("1 hour", 80, 2), ("2 hours", 90, 1), ("30 hours", 70, 1), ("60 hours", 10, 1)]
    days = [("0 days", 80, 10), ("6 days", 82, 10), ("7 days", 80, 1), ("13 days", 80, 1), ("14 days", 9, 9)]
    for period, buckets in (("hour", hours), ("day", days)):
        for ago, value, samples in buckets:
            scene.sql.run(BUCKET, scene.patient, period, period, ago, value, samples)
    for metric, ago, value in (("pulse", "5 minutes", 88), ("pulse", "1 day", 60), ("steps", "3 days", 9)):
        scene.sql.run(VALUE, scene.patient, metric, ago, value)
    scene.sql.run(VALUE, scene.patient, "old", "31 days", 1)
    pulse, steps = of(scene)["vitals"]
    assert (pulse["metric"], pulse["value"], steps["metric"], steps["value"]) == ("pulse", 88, "steps", 9)
    # (2 * 80 + 90) / 3 compared with 70; (10 * 80 + 10 * 82) / 20 compared with 80
    assert pulse["hours_24"] == {"mean": 83.333, "before": 70, "change": 13.333, "direction": "rising"}
    assert pulse["days_7"] == {"mean": 81, "before": 80, "change": 1, "direction": "steady"}
    assert set(steps["hours_24"].values()) == {None}


def test_the_dashboard_shows_current_entries_of_each_kind(scene: Scene) -> None:
    sql, doctor = scene.sql, open_doctor(scene.sql)
    with sql.acting(scene.patient):
        key = book(sql, scene.patient, doctor, tomorrow())
    values = "insert into public.measurements (patient_id, type, value, unit, measured_at) values "
    sql.run(values + "(%s, 'weight', 71, 'kg', now() - interval '2 days')", scene.patient)
    sql.run(values + "(%s, 'weight', 70, 'kg', now() - interval '1 day')", scene.patient)
    help_ = emergency(sql, scene.patient)
    ride(sql, scene.patient)
    sql.run("update public.emergency_requests set status = 'canceled' where id = %s", help_)
    page = of(scene)
    assert [row["id"] for row in page["appointments"]] == [str(key)]
    assert [row["value"] for row in page["measurements"]] == [70]
    assert [row["kind"] for row in page["emergencies"]] == ["ambulance"]
    assert [row["name"] for row in page["medications"]] == ["Amlodipine"]
    sql.run("update public.medications set is_active = false")
    assert of(scene)["medications"] == []


def test_the_dashboard_shows_only_the_callers_notifications(scene: Scene) -> None:
    for _ in range(7):
        scene.sql.one("select private.notify(%s, 'info', 'a', 'b')", scene.patient)
    found = of(scene)["notifications"]
    assert (found["unread"], len(found["latest"])) == (7, 5)
    scene.sql.open_record(scene.patient, scene.doctor)
    assert ask(scene.sql, scene.doctor, "patient", scene.patient)["notifications"]["unread"] == 0


def test_an_unreadable_record_is_answered_as_not_found(scene: Scene) -> None:
    for person, record in (
        (scene.sql.sign_up(), scene.patient),
        (scene.admin, None),
        (scene.admin, uuid.uuid4()),
    ):
        scene.sql.run("update public.patients set deleted_at = now() where profile_id = %s", scene.admin)
        with scene.sql.refused("PT404", "patient_not_found"):
            ask(scene.sql, person, "patient", record)


@pytest.mark.parametrize("zone", ["Nowhere/City", "", "XYZ+3", "Africa/Lagos; drop"])
def test_an_unknown_time_zone_is_refused(zone: str, scene: Scene) -> None:
    for person, name in (
        (scene.patient, "patient"), (scene.doctor, "doctor"), (scene.admin, "hospital"),
        (scene.caregiver, "caregiver"),
    ):  # fmt: skip
        with scene.sql.refused("PT422", "time_zone_unknown"):
            ask(scene.sql, person, name, zone=zone)
