"""The caregiver's dashboard lists their patients; days are correct where clocks change."""

from datetime import datetime
from typing import LiteralString

import pytest

from tests.sql.support.bookings import book, open_doctor, tomorrow
from tests.sql.support.connection import Sql
from tests.sql.support.dashboards import Scene, ask, noon_zone
from tests.sql.support.hospitals import emergency


@pytest.fixture
def scene(sql: Sql) -> Scene:
    return Scene.new(sql)


def test_a_caregiver_sees_each_of_their_patients(scene: Scene) -> None:
    sql = scene.sql
    scene.doses(h_2="taken", h_1="pending", in_h_1="pending", h_3="missed")
    scene.say(sql.conversation(scene.patient, scene.doctor), scene.doctor, 2)
    emergency(sql, scene.patient)
    doctor = open_doctor(sql)
    with sql.acting(scene.patient):
        key = book(sql, scene.patient, doctor, tomorrow())
    (found,) = ask(sql, scene.caregiver, "caregiver")["patients"]
    counts = {"due": 4, "taken": 1, "skipped": 0, "missed": 1, "pending": 2, "overdue": 1}
    assert {name: found["today"][name] for name in counts} == counts
    assert found["next_appointment"]["id"] == str(key)
    told = {"role": "primary", "unread": 2, "open_emergencies": 1, "name": "Ada"}
    assert {name: found[name] for name in told} == told
    assert found["today"]["time_zone"] == noon_zone()


def test_the_list_leaves_out_ended_and_open_memberships(scene: Scene) -> None:
    assert ask(scene.sql, scene.patient, "caregiver")["patients"] == []
    for change in ("accepted_at = null", "accepted_at = now(), is_active = false"):
        scene.sql.conn.execute(f"update public.patient_caregivers set {change}".encode())
        assert ask(scene.sql, scene.caregiver, "caregiver")["patients"] == []
    scene.sql.run("update public.profiles set is_active = false where id = %s", scene.caregiver)
    with scene.sql.refused("PT403", "profile_inactive"):
        ask(scene.sql, scene.caregiver, "caregiver")


@pytest.mark.parametrize(
    ("day", "zone", "starts", "hours"),
    [
        ("2026-03-29", "Europe/London", "2026-03-29T00:00:00+00:00", 23),
        ("2026-10-25", "Europe/London", "2026-10-24T23:00:00+00:00", 25),
        (
            "2026-04-24",
            "Africa/Cairo",
            "2026-04-23T22:00:00+00:00",
            23,
        ),  # midnight is skipped: starts at 01:00
        (
            "2026-11-01",
            "America/Havana",
            "2026-11-01T04:00:00+00:00",
            25,
        ),  # two midnights: starts at the first
        ("2026-06-01", "Asia/Kolkata", "2026-05-31T18:30:00+00:00", 24),
    ],
)
def test_a_day_of_a_clock_change_has_the_right_length(
    day: str, zone: str, starts: str, hours: int, sql: Sql
) -> None:
    query: LiteralString = """
        select private.day_start(d, z),
            extract(epoch from private.day_start(d + 1, z) - private.day_start(d, z)) / 3600
        from (values (%s::date, %s)) as v (d, z)
    """
    assert sql.rows(query, day, zone) == [(datetime.fromisoformat(starts), hours)]
