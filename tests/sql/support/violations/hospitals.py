"""The tables of hospitals: for each a valid row, and the values that make it invalid."""

from tests.sql.support.violations.attempts import HUGE, Bad, Values

LIST = [{"x": 1}]
OPERATIONS: dict[str, tuple[Values, Bad]] = {
    "hospitals": (
        {"name": "Marina", "latitude": 6.5, "longitude": 3.4, "departments": ["emergency"], "capacity": 90},
        {
            "hospitals_name_length": [{"name": " "}, {"name": "x" * 201}],
            "hospitals_address_length": [{"address": "x" * 501}],
            "hospitals_phone_e164": [{"phone": "08012345678"}, {"phone": "+0"}],
            "hospitals_email_length": [{"email": "x" * 321}],
            "hospitals_city_length": [{"city": "x" * 101}],
            "hospitals_state_length": [{"state": "x" * 101}],
            "hospitals_country_length": [{"country": "x" * 101}],
            "hospitals_latitude_range": [{"latitude": 90.1}, {"latitude": "NaN"}],
            "hospitals_longitude_range": [{"longitude": -180.1}, {"longitude": "NaN"}],
            "hospitals_location_whole": [{"latitude": None}, {"longitude": None}],
            "hospitals_departments_list": [
                {"departments": ["Emergency"]}, {"departments": [None]}, {"departments": ["x" * 5001]},
            ],
            "hospitals_specialities_list": [{"specialities": ["Trauma"]}, {"specialities": ["x"] * 101}],
            "hospitals_capacity_range": [{"capacity": -1}, {"capacity": 100_001}],
            "hospitals_time_zone_iana": [{"time_zone": "Lagos"}],
            "hospitals_currency_iso4217": [{"currency": "naira"}],
            "hospitals_verification_status_check": [{"verification_status": "true"}],
        },
    ),
    "hospital_resources": (
        {"hospital_id": None, "name": "Bed", "category": "ward", "total_quantity": 3, "in_use_quantity": 3},
        {
            "hospital_resources_name_length": [{"name": ""}],
            "hospital_resources_category_length": [{"category": ""}],
            "hospital_resources_total_quantity_range": [
                {"total_quantity": 1_000_001, "in_use_quantity": 999_999, "available_quantity": 2},
            ],
            "hospital_resources_available_quantity_range": [{"available_quantity": -1, "in_use_quantity": 4}],
            "hospital_resources_in_use_quantity_range": [
                {"in_use_quantity": -1, "available_quantity": 4},
            ],
            "hospital_resources_maintenance_quantity_range": [
                {"maintenance_quantity": -1, "in_use_quantity": 4},
            ],
            "hospital_resources_quantities_add_up": [{"total_quantity": 4}, {"maintenance_quantity": 1}],
            "hospital_resources_status_check": [{"status": "gone"}],
        },
    ),
    "hospital_financial_data": (
        {"hospital_id": None, "transaction_type": "revenue", "category": "ward", "amount": "10.50"},
        {
            "hospital_financial_data_transaction_type_check": [{"transaction_type": "gift"}],
            "hospital_financial_data_category_length": [{"category": ""}],
            "hospital_financial_data_amount_range": [{"amount": 0}, {"amount": -1}, {"amount": "NaN"}],
            "hospital_financial_data_currency_iso4217": [{"currency": "ngn"}],
            "hospital_financial_data_description_length": [{"description": "x" * 2001}],
            "hospital_financial_data_transaction_date_range": [{"transaction_date": "1999-12-30"}],
            "hospital_financial_data_reference_id_length": [{"reference_id": ""}],
            "hospital_financial_data_metadata_object": [{"metadata": LIST}, {"metadata": HUGE}],
        },
    ),
    "hospital_compliance_tracking": (
        {"hospital_id": None, "compliance_type": "fire", "violations": LIST, "corrective_actions": []},
        {
            "hospital_compliance_tracking_type_length": [{"compliance_type": ""}],
            "hospital_compliance_tracking_status_check": [{"status": "fine"}],
            "hospital_compliance_tracking_score_range": [{"score": 101}, {"score": -1}],
            "hospital_compliance_tracking_last_assessment_range": [{"last_assessment_date": "1899-12-31"}],
            "hospital_compliance_tracking_next_assessment_range": [{"next_assessment_due": "infinity"}],
            "hospital_compliance_tracking_next_assessment_order": [{"next_assessment_due": "yesterday"}],
            "hospital_compliance_tracking_details_object": [
                {"assessment_details": LIST}, {"assessment_details": HUGE},
            ],
            "hospital_compliance_tracking_violations_list": [{"violations": {}}],
            "hospital_compliance_tracking_actions_list": [{"corrective_actions": {}}],
        },
    ),
    "analytics_data": (
        {"hospital_id": None, "metric_name": "occupancy", "metric_value": "0.75"},
        {
            "analytics_data_metric_name_length": [{"metric_name": ""}],
            "analytics_data_metric_value_range": [{"metric_value": "NaN"}, {"metric_value": "1e16"}],
            "analytics_data_metric_date_range": [{"metric_date": "1999-12-31"}],
        },
    ),
}  # fmt: skip
