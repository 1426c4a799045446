"""Files of a record, their shares, and the buckets that hold the bytes."""

from collections.abc import Callable
from dataclasses import replace

from tests.policies.support.case_builders import files_of_people
from tests.policies.support.case_types import NOBODY, Files, Row, Subject
from tests.policies.support.world import World, token

FILED = """insert into public.files (patient_id, storage_path, file_name, uploaded_by)
           values (%s, %s, 'wound.png', %s) returning id"""
SHARED = """insert into public.file_shares (file_id, shared_with, expires_at, shared_by)
            values (%s, %s, %s, %s) returning id"""
# Uploaders of files of the patient: two who may upload, and two who no longer may.
UPLOADERS = ("caregiver_primary", "caregiver_secondary", "caregiver_viewer", "caregiver_deactivated")
# A persona who reads no record, but has a share of a file.
RECIPIENT = "agent_unassigned"


def files(world: World) -> list[Row]:
    """A file belongs to its uploader; readers of the record and people with a share read it."""
    rows = [subject.row(_filed(world, subject.key, subject.key)) for subject in world.subjects()]
    patient = _patient(world)
    for name in UPLOADERS:
        row = patient.row(_filed(world, patient.key, world.ids[name]))
        rows.append(replace(row, own=row.labelled("log") & {name}, care=row.own | row.care, more={}))
    deleted = Row(_filed(world, patient.key, patient.key))
    world.db.execute("update public.files set deleted_at = now() where id = %s", [deleted.key])
    return [
        *rows,
        deleted,
        _file_shared_until(world, "tomorrow", frozenset({RECIPIENT})),
        _file_shared_until(world, "yesterday", NOBODY),
    ]


def file_shares(world: World) -> list[Row]:
    """The recipient reads the share; the patient and the managers of the record have it; `author` shared."""
    rows = []
    for subject in world.subjects():
        for author in (*subject.own, *subject.more.get("manage", NOBODY)):
            care = frozenset({RECIPIENT}) | subject.more.get("manage", NOBODY) | subject.own
            row = subject.row(_shared(world, subject.key, author))
            rows.append(replace(row, care=care, more={**row.more, "author": world.mine(author)}))
    return rows


def _file_shared_until(world: World, until: str, told: frozenset[str]) -> Row:
    """A file of the patient with a share that expires `until`."""
    patient = _patient(world)
    key = _filed(world, patient.key, patient.key)
    world.one(SHARED, key, world.ids[RECIPIENT], until, patient.key)
    return patient.row(key) if not told else replace(patient.row(key), care=patient.care | told)


def _patient(world: World) -> Subject:
    return next(iter(world.subjects()))


def _filed(world: World, patient: str, uploader: str) -> str:
    return world.one(FILED, patient, f"{patient}/{uploader}/{token()}.png", uploader)


def _shared(world: World, patient: str, author: str) -> str:
    file = _filed(world, patient, patient)
    return world.one(SHARED, file, world.ids[RECIPIENT], "2199-01-01", world.ids[author])


def uploads(world: World) -> list[Row]:
    """A stored file of each uploader in their own folder; each uploader adds their own file to the record."""
    patient = _patient(world)
    rows = [_upload(world, subject, next(iter(subject.own))) for subject in world.subjects()]
    return [*rows, *(_upload(world, patient, name) for name in (*UPLOADERS, "doctor_active"))]


def _upload(world: World, subject: Subject, name: str) -> Row:
    path = f"{subject.key}/{world.ids[name]}/{token()}.png"
    world.db.execute("insert into storage.objects (bucket_id, name) values ('patient-files', %s)", [path])
    values = {"patient_id": subject.key, "storage_path": path, "file_name": "wound.png"}
    row = subject.row(path, values=values)
    return replace(row, own=row.labelled("log") & {name}, care=NOBODY, more={})


def shares(world: World) -> list[Row]:
    return [
        subject.row(subject.key, values={
            "file_id": _filed(world, subject.key, subject.key), "shared_with": world.ids["free_doctor"],
        })
        for subject in world.subjects()
    ]  # fmt: skip


def of_records(world: World, persona: str) -> list[Row]:
    """A file of the persona in the folder of each patient."""
    folder = world.ids.get(persona, world.ids["other_doctor"])
    return [subject.row(f"{subject.key}/{folder}/{world.token}.png") for subject in world.subjects()]


def announced(world: World, path: str) -> None:
    """The uploader's entry, without which nobody uploads a paper."""
    patient, author, _ = path.split("/")
    sql = """insert into public.health_records (patient_id, recorded_by, record_type, title, document_path)
             select %s, p.id, 'letter', 'A letter', %s from public.profiles as p where p.id = %s"""
    world.db.execute(sql, [patient, path, author])


def hospital_documents(world: World, persona: str) -> list[Row]:
    folder = world.ids.get(persona, world.ids["other_doctor"])
    return [
        Row(f"{key}/{folder}/{world.token}.png", world.mine(name)) for name, key in world.hospitals.items()
    ]


ROWS: dict[str, Callable[[World], list[Row]]] = {"files": files, "file_shares": file_shares}
TARGETS: dict[str, Callable[[World], list[Row]]] = {"files": uploads, "file_shares": shares}
CHANGES = {
    "files": {"file_name": "changed.png"},
    "file_shares": {"permissions": {"download": False}},
}
FILES = {
    "patient-files": Files(of_records),
    "medical-documents": Files(of_records, before=announced),
    "lab-reports": Files(of_records),
    "verification-documents": Files(files_of_people),
    "hospital-documents": Files(hospital_documents),
}
