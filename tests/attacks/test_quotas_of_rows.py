"""One account writes a limited number of rows and files in a day."""

import uuid
from datetime import UTC, datetime, timedelta

import pytest

from tests.attacks.support.quotas import refusal, use
from tests.support.patient_and_doctor import Care, at_once, in_future


def test_one_request_cannot_write_thousands_of_entries(care: Care) -> None:
    rows = [
        {"patient_id": care.patient.id, "client_id": str(uuid.uuid4()), "notes": "n" * 10_000,
         "log_date": (datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=day)).date().isoformat()}
        for day in range(2000)
    ]  # fmt: skip
    answer = care.patient.rest("POST", "daily_logs", json=rows)
    assert refusal(answer) == (413, "too_many_rows", "daily_logs")
    assert care.patient.rest("POST", "daily_logs", json=rows[:100]).is_success


def test_of_two_requests_at_the_limit_one_is_refused(care: Care) -> None:
    use(care, care.patient, "measurements", left=1)
    row = {
        "patient_id": care.patient.id,
        "type": "weight",
        "value": 70,
        "unit": "kg",
        "measured_at": in_future(minutes=-1),
    }
    answers = at_once(*[lambda: care.patient.insert("measurements", row)] * 4)
    assert sorted(one.status_code for one in answers) == [201, 429, 429, 429]


def test_changes_of_all_tables_count_together(care: Care) -> None:
    use(care, care.patient, "changes", left=1)
    assert care.patient.update("patients", {"gender": "other"}, id=f"eq.{care.patient.id}").is_success
    refused = care.patient.update("profiles", {"city": "Lagos"}, id=f"eq.{care.patient.id}")
    assert refusal(refused) == (429, "quota_exceeded", "changes")


def test_a_refused_request_is_not_counted(care: Care) -> None:
    use(care, care.patient, "measurements", left=1)
    row = {
        "patient_id": care.patient.id,
        "type": "weight",
        "value": 70,
        "unit": "kg",
        "measured_at": in_future(minutes=-1),
    }
    assert refusal(care.patient.rest("POST", "measurements", json=[row, row]))[0] == 429
    assert care.patient.insert("measurements", row).status_code == 201


def test_a_call_for_help_needs_no_quota(care: Care) -> None:
    for kind in ("any", "changes"):
        use(care, care.patient, kind)
    row = {"patient_id": care.patient.id, "emergency_type": "fall"}
    ride = row | {"pickup_address": "1 Road", "contact_phone": "+2348012345678"}
    assert care.patient.insert("emergency_requests", row).status_code == 201
    assert care.patient.insert("ambulance_requests", ride).status_code == 201


@pytest.mark.parametrize(("files", "size"), [(500, 1), (1, 2000 * 2**20)])
def test_uploads_end_at_the_quota_of_files_and_bytes(care: Care, files: int, size: int) -> None:
    kid = care.patient.rpc("create_dependant", name="Kid").json()["id"]

    def upload() -> int:
        path = f"object/patient-files/{care.patient.id}/{care.patient.id}/{uuid.uuid4()}.txt"
        kind = {"Content-Type": "text/plain"}
        return care.patient.storage("POST", path, content=b"x", headers=kind).status_code

    care.root.execute(
        """insert into storage.objects (bucket_id, name, metadata)
           select 'patient-files', concat_ws('/', %s::text, %s::text, n),
               jsonb_build_object('size', %s::bigint)
           from generate_series(1, %s) as n""",
        [kid, care.patient.id, size, files - 1 if size == 1 else files],
    )
    if size == 1:
        assert upload() == 200
    assert upload() == 400
    care.root.execute(
        "update storage.objects set created_at = created_at - interval '1 day' where name like %s",
        [f"{kid}/%"],
    )
    assert upload() == 200


def test_an_account_keeps_its_twenty_latest_devices(care: Care) -> None:
    made = [
        care.patient.rpc("register_push_device", platform="ios", token=f"{care.patient.id}-{number}").json()
        for number in range(22)
    ]
    assert {row["id"] for row in care.patient.select("push_devices")} == set(made[2:])


def test_the_files_of_other_people_do_not_count(care: Care) -> None:
    for folder in (
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        care.patient.id,
    ):
        care.root.execute(
            """insert into storage.objects (bucket_id, name, metadata)
               select 'patient-files', concat_ws('/', %s::text, %s::text, n), '{"size": 1}'
               from generate_series(1, 500) as n""",
            [folder, care.doctor.id],
        )
    path = f"object/patient-files/{care.patient.id}/{care.patient.id}/{uuid.uuid4()}.txt"
    stored = care.patient.storage("POST", path, content=b"x", headers={"Content-Type": "text/plain"})
    assert stored.status_code == 200, stored.text
