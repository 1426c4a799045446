"""Amounts that are not numbers."""

import pytest

from tests.support.patient_and_doctor import Care


@pytest.mark.parametrize("fee", ["NaN", "Infinity", -1, "1e12"])
def test_a_fee_must_be_a_finite_amount_within_its_range(care: Care, fee: object) -> None:
    assert care.doctor.update("doctors", {"consultation_fee": fee}, id=f"eq.{care.doctor.id}").is_error
    ordinary = care.doctor.update("doctors", {"consultation_fee": "25.50"}, id=f"eq.{care.doctor.id}")
    assert ordinary.json()[0]["consultation_fee"] == 25.5
