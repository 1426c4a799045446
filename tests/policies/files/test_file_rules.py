"""The policies of storage.objects alone: statements without filter and RETURNING, on every kind of path.

The storage API reads a file before it changes it, so its requests cannot show mistakes in the write policies.
"""

import uuid
from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from tests.policies.support.world import World, token
from tests.sql.support.connection import Sql

RECORDS = ("patient-files", "medical-documents", "lab-reports")
BUCKETS = (
    "message-files", "avatars", "call-recordings", *RECORDS, "verification-documents", "hospital-documents",
)  # fmt: skip
FOLDERS = ("{me}", "{other}", "{open}", "{ended}", "{foreign}", "{hospital}", "{rival}")
BELOW = ("", "/{me}", "/{other}", "/{me}/deeper")
PATHS = [f"{bucket}/{folder}{below}" for bucket in BUCKETS for folder in FOLDERS for below in BELOW]
MY_AVATARS = {f"avatars/{{me}}{below}" for below in BELOW}
READABLE = {
    f"{bucket}/{talk}{below}"
    for bucket in ("message-files", "call-recordings")
    for talk in ("{open}", "{ended}")
    for below in BELOW
}
MY_PAPERS = {f"verification-documents/{{me}}{below}" for below in BELOW}
MY_RECORD = {f"{bucket}/{{me}}{below}" for bucket in RECORDS for below in BELOW}
MY_UPLOADS = {"message-files/{open}/{me}", "patient-files/{me}/{me}", "medical-documents/{me}/{me}"}
# Without it, nobody uploads a paper.
ENTRY = """insert into public.health_records (patient_id, recorded_by, record_type, title, document_path)
           values (%s, %s, 'letter', 'A letter', %s)"""
PATIENT = {
    "select": MY_AVATARS | READABLE | MY_PAPERS | MY_RECORD,
    "insert": MY_AVATARS | MY_UPLOADS | {"verification-documents/{me}"},
    "update": MY_AVATARS,
    "delete": MY_AVATARS | MY_UPLOADS | {f"{folder}/deeper" for folder in MY_UPLOADS} | MY_PAPERS,
}
HOSPITALS = {f"hospital-documents/{{hospital}}{below}" for below in BELOW}
# A hospital administrator also has a record of their own.
ADMINISTRATOR = {
    "select": MY_AVATARS | MY_PAPERS | MY_RECORD | HOSPITALS,
    "insert": PATIENT["insert"] - READABLE | {"hospital-documents/{hospital}/{me}"},
    "update": MY_AVATARS,
    "delete": PATIENT["delete"] - READABLE | HOSPITALS,
}
MAY = {
    (persona, verb): paths
    for persona, cells in (("patient", PATIENT), ("hospital_admin", ADMINISTRATOR))
    for verb, paths in cells.items()
}


def place(world: World, pattern: str, persona: str = "patient") -> tuple[str, str]:
    """The bucket and folder of a pattern for this persona."""
    names = {"me": world.ids[persona], "other": world.ids["stranger"], "open": world.talks["doctor_active"]}
    names |= {"hospital": world.hospitals["hospital_admin"], "rival": world.hospitals["hospital_admin_other"]}
    talks = {"ended": world.talks["doctor_ended"], "foreign": world.strangers_talk}
    bucket, _, folder = pattern.format(**names, **talks).partition("/")
    return bucket, folder


def attempted(world: World, sql: Sql, persona: str, verb: str, name: str) -> set[str]:
    """The patterns of PATHS on which the verb succeeds; every file has the name `name`."""
    there = {
        (bucket, f"{folder}/{name}"): path
        for path in PATHS
        for bucket, folder in [place(world, path, persona)]
    }
    if verb != "insert":
        for bucket, path in there:
            sql.run("insert into storage.objects (bucket_id, name) values (%s, %s)", bucket, path)
    else:
        me = world.ids[persona]
        sql.run(ENTRY, me, me, f"{me}/{me}/{name}")
    before = files(sql, name)
    with sql.acting(uuid.UUID(world.ids[persona])):
        if verb == "select":
            return {there[file] for file in files(sql, name)}
        ATTEMPTS[verb](sql, list(there))
    after = files(sql, name)
    return {there[file] for file in before.keys() | after.keys() if before.get(file) != after.get(file)}


def files(sql: Sql, name: str) -> dict[tuple[str, str], tuple[Any]]:
    """The metadata of visible files, by bucket and path."""
    found = sql.rows("select bucket_id, name, metadata from storage.objects where name like '%%' || %s", name)
    return {(bucket, path): (metadata,) for bucket, path, metadata in found}


def put(sql: Sql, places: list[tuple[str, str]]) -> None:
    for bucket, path in places:
        try:
            with sql.conn.transaction():
                sql.run("insert into storage.objects (bucket_id, name) values (%s, %s)", bucket, path)
        except psycopg.errors.InsufficientPrivilege:
            continue


def change(sql: Sql, _: list[tuple[str, str]]) -> None:
    sql.run("""update storage.objects set metadata = '{"changed": true}'""")


def remove(sql: Sql, _: list[tuple[str, str]]) -> None:
    sql.run("select set_config('storage.allow_delete_query', 'true', true)")
    sql.run("delete from storage.objects")


ATTEMPTS: dict[str, Callable[[Sql, list[tuple[str, str]]], None]] = {
    "insert": put,
    "update": change,
    "delete": remove,
}


@pytest.mark.parametrize(("persona", "verb"), MAY)
def test_a_persona_reaches_exactly_the_allowed_paths(
    persona: str, verb: str, world: World, db: psycopg.Connection[Any]
) -> None:
    with db.transaction(force_rollback=True):
        assert attempted(world, Sql(db), persona, verb, token()) == MAY[persona, verb]


@pytest.mark.parametrize(
    "destination",
    ["avatars/{other}", "message-files/{me}", "message-files/{open}/{me}", "patient-files/{me}/{me}"],
)
def test_an_avatar_moves_to_no_other_place(
    destination: str, world: World, db: psycopg.Connection[Any]
) -> None:
    """The update has no condition, so it covers all avatars of the patient."""
    sql, (bucket, folder) = Sql(db), place(world, destination)
    with db.transaction(force_rollback=True):
        mine = ("avatars", f"{world.ids['patient']}/{token()}")
        sql.run("insert into storage.objects (bucket_id, name) values (%s, %s)", *mine)
        move = "update storage.objects set bucket_id = %s, name = %s || '/' || gen_random_uuid()"
        with sql.acting(uuid.UUID(world.ids["patient"])), sql.refused("42501"):
            sql.run(move, bucket, folder)
