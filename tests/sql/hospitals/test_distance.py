"""Distances are accurate everywhere on the globe."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sql.support.connection import Sql

Place = tuple[float, float]
RADIUS = 6371
HALF_CIRCUMFERENCE = math.pi * RADIUS
DISTANCE = "select public.calculate_distance(%s::numeric, %s::numeric, %s::numeric, %s::numeric)"
EVERYWHERE = st.tuples(
    st.floats(-90, 90).map(lambda value: round(value, 6)),
    st.floats(-180, 180).map(lambda value: round(value, 6)),
)
READING = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def distance(sql: Sql, one: Place, other: Place) -> float:
    return float(sql.one(DISTANCE, *one, *other))


def vector(place: Place) -> tuple[float, float, float]:
    latitude, longitude = map(math.radians, place)
    return (
        math.cos(latitude) * math.cos(longitude),
        math.cos(latitude) * math.sin(longitude),
        math.sin(latitude),
    )


def true_distance(one: Place, other: Place) -> float:
    """Great-circle distance from the angle between two vectors.

    The database uses another formula; this one is exact for every angle.
    """
    a, b = vector(one), vector(other)
    cross = math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    return RADIUS * math.atan2(cross, sum(x * y for x, y in zip(a, b, strict=True)))


@READING
@given(one=EVERYWHERE, other=EVERYWHERE)
def test_a_distance_is_symmetric_and_accurate(sql: Sql, one: Place, other: Place) -> None:
    there = distance(sql, one, other)
    assert there == distance(sql, other, one)
    assert there == pytest.approx(true_distance(one, other), abs=0.001)
    assert 0 <= there <= HALF_CIRCUMFERENCE + 0.001


@READING
@given(one=EVERYWHERE, middle=EVERYWHERE, other=EVERYWHERE)
def test_distances_satisfy_the_triangle_inequality(sql: Sql, one: Place, middle: Place, other: Place) -> None:
    assert distance(sql, one, other) <= distance(sql, one, middle) + distance(sql, middle, other) + 0.001


@READING
@given(place=EVERYWHERE)
def test_distances_to_same_and_opposite_places_are_exact(sql: Sql, place: Place) -> None:
    assert sql.one(DISTANCE, *place, *place) == 0
    assert distance(sql, place, (-place[0], place[1] - math.copysign(180, place[1]))) == pytest.approx(
        HALF_CIRCUMFERENCE, abs=0.001
    )


def test_every_longitude_of_a_pole_is_the_same_place(sql: Sql) -> None:
    assert sql.one(DISTANCE, 90, 0, 90, 123.4) == 0
    assert sql.one(DISTANCE, -90, 10, -90, -170) == 0
    assert sql.one(DISTANCE, 12.5, 180, 12.5, -180) == 0
    assert distance(sql, (0, 179.9), (0, -179.9)) == pytest.approx(RADIUS * math.radians(0.2), abs=0.001)


@pytest.mark.parametrize("place", [("NaN", 0), (0, "NaN"), (90.1, 0), (0, -180.1), ("Infinity", 0)])
def test_an_invalid_place_is_refused(place: tuple[object, object], sql: Sql) -> None:
    with sql.refused("PT422", "place_out_of_range"):
        sql.one(DISTANCE, *place, 0, 0)
    with sql.refused("PT422", "place_out_of_range"):
        sql.one(DISTANCE, 0, 0, *place)
    with sql.refused("PT422", "place_out_of_range"):
        sql.rows("select * from public.nearest_hospitals(%s::numeric, %s::numeric)", *place)


def test_a_missing_place_has_no_distance_and_is_not_searched(sql: Sql) -> None:
    assert sql.one(DISTANCE, 0, None, 0, 0) is None
    with sql.refused("PT422", "place_out_of_range"):
        sql.rows("select * from public.nearest_hospitals(null, 0)")


def test_the_distance_functions_are_immutable_and_parallel(sql: Sql) -> None:
    marks = sql.rows("""
        select provolatile, proisstrict, proparallel from pg_proc
        where oid in ('public.calculate_distance'::regproc, 'private.earth_point'::regproc)
    """)
    assert marks == [("i", True, "s")] * 2
