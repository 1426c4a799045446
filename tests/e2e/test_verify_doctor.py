"""The operators' command that verifies a doctor."""

import pytest

from ops import verify_doctor
from tests.support.clients import People


@pytest.fixture(autouse=True)
def _database(env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUPABASE_DB_URL", env["SUPABASE_DB_URL"])


def test_a_doctor_is_in_the_directory_while_verified(
    people: People, capsys: pytest.CaptureFixture[str]
) -> None:
    doctor = people.sign_up("doctor", full_name="Vera Verified")
    assert people.anon.select("doctors", id=f"eq.{doctor.id}") == []
    assert verify_doctor.main([doctor.email.upper()]) == 0
    assert [one["id"] for one in people.anon.select("doctors", id=f"eq.{doctor.id}")] == [doctor.id]
    assert verify_doctor.main([doctor.email, "--revoke"]) == 0
    assert people.anon.select("doctors", id=f"eq.{doctor.id}") == []
    said = capsys.readouterr().out.splitlines()
    assert said[1::2] == ["Vera Verified is verified.", "Vera Verified is no longer verified."]


def test_only_doctors_can_be_verified(people: People, capsys: pytest.CaptureFixture[str]) -> None:
    patient = people.sign_up("patient")
    for address in (patient.email, "nobody@example.com"):
        assert verify_doctor.main([address]) == 1
    assert capsys.readouterr().err == "There is no doctor with this address.\n" * 2


def test_a_missing_database_is_reported_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SUPABASE_DB_URL", "postgresql://postgres:postgres@127.0.0.1:1/postgres")
    assert verify_doctor.main(["x@example.com"]) == 1
    assert capsys.readouterr().err == "The database refused: OperationalError.\n"
