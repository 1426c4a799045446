"""The demo accounts of supabase/seed*.sql read rows of every relation they need, through the real API."""

import pytest

from devstack.report import ACCOUNTS
from devstack.report import PASSWORD as DEMO
from tests.support.clients import People

pytestmark = pytest.mark.local

ADA = "a0000000-0000-4000-8000-000000000001"
SCREENS = {
    "patient": """
        patients patient_doctor_links patient_caregivers emergency_contacts appointments consultations
        prescriptions prescription_summaries lab_reports health_records conversations messages
        medications medication_schedules doses measurements daily_logs health_realtime payments wallets
        wallet_transactions notifications hospitals doctors availability_slots agent_assignments
    """,
    "doctor": """
        patients patient_doctor_links appointments consultations prescriptions lab_reports conversations
        messages availability_slots doses health_realtime wallets wallet_transactions payments
        notifications
    """,
    "caregiver": """
        patients patient_caregivers appointments medications doses measurements daily_logs
        health_realtime notifications
    """,
    "hospital": """
        hospital_staff hospital_patients patient_waitlist hospital_resources hospital_financial_data
        ambulances emergency_requests
    """,
    "agent": "agent_assignments agent_assisted_patients appointments notifications",
}


@pytest.mark.parametrize(
    ("role", "screen"), [(r, s) for r, screens in SCREENS.items() for s in screens.split()]
)
def test_a_demo_account_reads_rows_of_each_relation(people: People, role: str, screen: str) -> None:
    person = people.sign_in(ACCOUNTS[role], DEMO)
    if role == "doctor":
        assert person.rpc("open_record", patient_id=ADA, purpose="treatment").is_success
    assert person.select(screen, limit="1") != []


def test_a_parent_sees_the_child(people: People) -> None:
    names = {row["name"] for row in people.sign_in(ACCOUNTS["patient"], DEMO).select("patients")}
    assert names == {"Ada Obi", "Zina Obi"}


def test_the_demo_patient_has_doses_and_a_future_booking(people: People) -> None:
    ada = people.sign_in(ACCOUNTS["patient"], DEMO)
    assert ada.select("doses", status="eq.pending", due_at="gte.now")
    assert ada.select("doses", status="eq.taken")
    assert ada.select("appointments", status="eq.confirmed", starts_at="gte.now")
