"""A doctor who takes the call of an encounter opens the record with it."""

import pytest

from tests.support.patient_and_doctor import Care, outcome, post


@pytest.fixture(autouse=True)
def closed(care: Care) -> None:
    """The pair is that of every test of the module."""
    care.root.execute("delete from public.record_openings where doctor_id = %s", [care.doctor.id])


@pytest.mark.parametrize("step", ["token", "answer"])
def test_taking_the_call_of_an_encounter_opens_the_record(step: str, care: Care) -> None:
    visit = care.one(
        """insert into public.consultations (patient_id, doctor_id, scheduled_at, status)
           values (%s, %s, now(), 'confirmed') returning id""",
        care.patient.id, care.doctor.id,
    )  # fmt: skip
    call = care.new_call("ringing")
    care.root.execute("update public.video_calls set started_by = %s where id = %s", [care.patient.id, call])
    care.root.execute("update public.video_calls set consultation_id = %s where id = %s", [visit, call])
    assert outcome(post(care.patient, f"calls/{call}/token")) == (200, "")
    assert care.doctor.select("record_openings") == []
    assert outcome(post(care.doctor, f"calls/{call}/{step}")) == (200, "")
    [opening] = care.patient.select("record_openings")
    assert (opening["doctor_id"], opening["purpose"]) == (care.doctor.id, "treatment")


def test_a_call_without_an_encounter_opens_nothing(care: Care) -> None:
    call = care.new_call("ringing")
    assert outcome(post(care.doctor, f"calls/{call}/token")) == (200, "")
    assert care.doctor.select("record_openings") == []
