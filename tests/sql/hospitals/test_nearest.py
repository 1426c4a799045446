"""nearest_hospitals returns the nearest hospitals for every place on the globe."""

import math
import random

from tests.sql.support.connection import Sql

Place = tuple[float, float]
CAPABLE = "trauma"
# Places where flat-map formulas fail: both poles, both sides of the antimeridian, opposite points.
CORNERS: list[Place] = [
    (90, 0), (90, 123.4), (-90, -180), (-89.9999, 77), (0, 180), (0, -180), (0.00001, 179.99999),
    (51.5, -179.9), (0, 0), (45, 45), (-45, -135),
]  # fmt: skip


def test_nearest_hospitals_returns_exactly_the_nearest(sql: Sql) -> None:
    """Compares with the distances of all hospitals, from random places and from `CORNERS`."""
    chance = random.Random(1)
    add_hospitals(sql, chance)
    for latitude, longitude in CORNERS + [random_place(chance) for _ in range(40)]:
        for capability in (None, CAPABLE):
            found = sql.rows(
                "select distance_km from public.nearest_hospitals(%s::numeric, %s::numeric, %s, 5)",
                latitude, longitude, capability,
            )  # fmt: skip
            assert found == sql.rows(
                """select public.calculate_distance(%s::numeric, %s::numeric, latitude, longitude) as km
                   from public.hospitals
                   where is_active and verification_status = 'verified' and latitude is not null
                       and (%s::text is null or %s = any (departments || specialities))
                   order by km limit 5""",
                latitude, longitude, capability, capability,
            )  # fmt: skip


def test_the_nearest_hospitals_come_from_the_index(sql: Sql) -> None:
    add_hospitals(sql, random.Random(2))
    sql.run("analyze public.hospitals")
    plan = sql.rows("""
        explain select id from public.hospitals where is_active and verification_status = 'verified'
        order by private.earth_point(latitude, longitude) operator(extensions.<->) private.earth_point(1, 2)
        limit 5
    """)
    assert any("hospitals_nearest_idx" in line for (line,) in plan)


def test_only_listed_hospitals_with_the_capability_are_found(sql: Sql) -> None:
    add = """insert into public.hospitals
                 (name, latitude, longitude, specialities, is_active, verification_status)
             values (%s, 1, 1, %s, %s, %s)"""
    for name, specialities, active, status in (
        ("listed", [CAPABLE], True, "verified"), ("plain", [], True, "verified"),
        ("closed", [CAPABLE], False, "verified"), ("new", [CAPABLE], True, "pending"),
    ):  # fmt: skip
        sql.run(add, name, specialities, active, status)
    sql.run("insert into public.hospitals (name, verification_status) values ('nowhere', 'verified')")
    near = "select name from public.nearest_hospitals(1, 1, %s) order by name"
    with sql.acting(sql.sign_up()):
        assert sql.rows(near, None) == [("listed",), ("plain",)]
        assert sql.rows(near, "Trauma") == [("listed",)]
        assert len(sql.rows("select * from public.nearest_hospitals(1, 1, page_size => 0)")) == 1
    with sql.acting(sql.sign_up(), "anon"), sql.refused("42501"):
        sql.rows(near, None)


def add_hospitals(sql: Sql, chance: random.Random) -> None:
    """Adds 2,000 hospitals at random places and one at each of `CORNERS`."""
    places = CORNERS + [random_place(chance) for _ in range(2000)]
    add = """insert into public.hospitals (name, latitude, longitude, departments, verification_status)
             values ('H', %s, %s, %s, 'verified')"""
    with sql.conn.cursor() as cursor:
        cursor.executemany(add, [(*place, [CAPABLE] if chance.random() < 0.2 else []) for place in places])


def random_place(chance: random.Random) -> Place:
    """A random place, uniformly distributed on the globe."""
    latitude = math.degrees(math.asin(chance.uniform(-1, 1)))
    return round(latitude, 6), round(chance.uniform(-180, 180), 6)
