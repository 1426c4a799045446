"""P5: the search for the nearest capable hospitals: its speed, and whether the answers are the nearest."""

import math
import random
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle
from statistics import median
from typing import Any

import psycopg

from bench.figures import Figure, at_least, at_most
from bench.pairs import Effort, Ratio, compare
from bench.place import Place
from bench.reads.personas import uid

COMMON, RARE = "emergency", "burns"  # every hospital; one in twenty
Point = tuple[float, float]
CORNERS: list[Point] = [
    (90, 0), (-90, 77), (0, 180), (0, -180), (51.5, 180), (-17, 179.9999), (66, -179.9999), (89.99, -180)
]  # fmt: skip
_NEAREST = "select * from public.nearest_hospitals(%s::numeric, %s::numeric, %s, 5)"
_BY_KEY = "select * from public.hospitals where id = %s"
_SCAN = """
    select *, public.calculate_distance(%s::numeric, %s::numeric, latitude, longitude) as distance_km
    from public.hospitals
    where is_active and verification_status = 'verified' and %s = any (departments || specialities)
    order by distance_km limit 5
"""
# This checks the answers without the index that the search used: every hospital nearer than the fifth lies
# within a range of latitudes and, away from the poles, of longitudes.
_GLOBE = """
    create temporary table globe as
    select latitude::float8 as lat, longitude::float8 as lng, specialities @> '{burns}' as rare
    from public.hospitals
    where is_active and verification_status = 'verified' order by 1
"""
_NEARER = """
    select count(*) from globe as g
    where g.lat between %(south)s::float8 and %(north)s::float8 and (g.rare or not %(rare)s)
        and least(abs(g.lng - %(lng)s::float8), 360 - abs(g.lng - %(lng)s::float8)) <= %(wide)s::float8
        and 6371 * acos(least(
            sind(g.lat) * sind(%(lat)s::float8)
            + cosd(g.lat) * cosd(%(lat)s::float8) * cosd(g.lng - %(lng)s::float8), 1
        )) < %(km)s::float8 - 0.001
"""
Connection = psycopg.Connection[Any]


def figures(place: Place, effort: Effort, points: int) -> Iterator[Figure]:
    """The time against a look-up by primary key and against reading all hospitals, and the recall."""
    somewhere = CORNERS + _spread(points - len(CORNERS))
    with closing(place.owner()) as conn:
        for capability, capable in ((COMMON, "all"), (RARE, "one in twenty")):
            ratio = _against_key(conn, effort, somewhere, capability, place.size.hospitals)
            what = f"five nearest of {place.size.hospitals:,} hospitals, {capable} capable"
            control = f"A against A {ratio.itself:.3f}"
            yield at_most("P5", f"{what}: times a primary-key look-up", 8, ratio.value, control=control)
        yield _against_scan(conn, somewhere)
        conn.execute(_GLOBE.encode())
        conn.execute("create index on globe (lat)")
        right = [_right(conn, at, (COMMON, RARE)[n % 10 == 0]) for n, at in enumerate(somewhere)]
    what = f"nearest hospitals: recall on {points:,} points, poles and antimeridian included"
    yield at_least("P5", what, 1, sum(right) / points)


def _spread(count: int) -> list[Point]:
    """Places spread evenly over the globe, the same in every run."""
    dice = random.Random(5)
    return [
        (round(math.degrees(math.asin(dice.uniform(-1, 1))), 6), round(dice.uniform(-180, 180), 6))
        for _ in range(count)
    ]


def _against_key(conn: Connection, effort: Effort, points: list[Point], capability: str, count: int) -> Ratio:
    places, keys = cycle(points), cycle(uid("hospital", 1 + n * 7919 % count) for n in range(1000))
    return compare(
        lambda: conn.execute(_NEAREST, (*next(places), capability)).fetchall(),
        lambda: conn.execute(_BY_KEY, (next(keys),)).fetchall(),
        effort,
    )


def _against_scan(conn: Connection, points: list[Point]) -> Figure:
    scanned = median(_seconds(conn, _SCAN, point) for point in points[-3:])
    found = median(_seconds(conn, _NEAREST, point) for point in points[-50:])
    return at_least("P5", "five nearest hospitals: times faster than reading all", 2000, scanned / found)


def _seconds(conn: Connection, sql: str, point: Point) -> float:
    began = time.perf_counter()
    conn.execute(sql.encode(), (*point, COMMON)).fetchall()
    return time.perf_counter() - began


def _right(conn: Connection, at: Point, capability: str) -> bool:
    """Whether there are five answers, and at most four hospitals are nearer than the last of them."""
    answer = conn.execute(_NEAREST, (*at, capability)).fetchall()
    if len(answer) != 5:
        return False
    km = float(answer[-1][-1])
    band = math.degrees(km / 6371) + 0.001
    values = {
        "lat": at[0],
        "lng": at[1],
        "km": km,
        "south": at[0] - band,
        "north": at[0] + band,
        "wide": _width(at[0], band),
    }
    row = conn.execute(_NEARER.encode(), {**values, "rare": capability == RARE}).fetchone()
    return bool(row and row[0] <= 4)


def _width(lat: float, band: float) -> float:
    """How many degrees east and west a circle of `band` degrees around a place reaches."""
    if abs(lat) + band >= 90:
        return 180
    return math.degrees(math.asin(math.sin(math.radians(band)) / math.cos(math.radians(lat)))) + 0.001
