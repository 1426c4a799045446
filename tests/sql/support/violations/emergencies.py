"""The tables of emergencies: for each a valid row, and the values that make it invalid."""

from tests.sql.support.violations.attempts import Bad, Values

RULES: dict[str, tuple[Values, Bad]] = {
    "emergency_requests": (
        {"patient_id": None, "emergency_type": "fall", "location_latitude": 6.5, "location_longitude": 3.4},
        {
            "emergency_requests_emergency_type_length": [
                {"emergency_type": " "}, {"emergency_type": "x" * 101},
            ],
            "emergency_requests_description_length": [{"description": "x" * 5001}],
            "emergency_requests_status_check": [{"status": "open"}],
            "emergency_requests_severity_check": [{"severity": "urgent"}],
            "emergency_requests_location_latitude_range": [
                {"location_latitude": 91}, {"location_latitude": "NaN"},
            ],
            "emergency_requests_location_longitude_range": [
                {"location_longitude": 181}, {"location_longitude": "NaN"},
            ],
            "emergency_requests_location_whole": [{"location_latitude": None}, {"location_longitude": None}],
            "emergency_requests_hospital_known": [{"status": "accepted"}, {"status": "arrived"}],
            "emergency_requests_ended_at_known": [{"status": "canceled"}, {"ended_at": "now"}],
        },
    ),
    "ambulances": (
        {
            "hospital_id": None, "registration": "LAG 123-AB", "current_latitude": 6.5,
            "current_longitude": 3.4,
        },
        {
            "ambulances_registration_format": [{"registration": "lag 1"}, {"registration": " 12"}],
            "ambulances_status_check": [{"status": "lost"}],
            "ambulances_current_latitude_range": [{"current_latitude": -91}],
            "ambulances_current_longitude_range": [{"current_longitude": 181}],
            "ambulances_position_whole": [{"current_latitude": None}],
        },
    ),
    "ambulance_requests": (
        {
            "patient_id": None, "emergency_type": "fall", "pickup_address": "1 Test Road",
            "contact_phone": "+2348000000001", "pickup_latitude": 6.5, "pickup_longitude": 3.4,
            "destination_latitude": 6.4, "destination_longitude": 3.3, "ambulance_eta": 12,
        },
        {
            "ambulance_requests_emergency_type_length": [{"emergency_type": ""}],
            "ambulance_requests_description_length": [{"description": "x" * 5001}],
            "ambulance_requests_status_check": [
                {"status": "lost", "ambulance_id": "ambulance", "assigned_hospital_id": "hospital"},
            ],
            "ambulance_requests_pickup_address_length": [{"pickup_address": " "}],
            "ambulance_requests_pickup_latitude_range": [{"pickup_latitude": 91}],
            "ambulance_requests_pickup_longitude_range": [{"pickup_longitude": -181}],
            "ambulance_requests_pickup_whole": [{"pickup_latitude": None}],
            "ambulance_requests_destination_address_length": [{"destination_address": "x" * 501}],
            "ambulance_requests_destination_latitude_range": [{"destination_latitude": 91}],
            "ambulance_requests_destination_longitude_range": [{"destination_longitude": 181}],
            "ambulance_requests_destination_whole": [{"destination_longitude": None}],
            "ambulance_requests_contact_phone_e164": [{"contact_phone": "112"}],
            "ambulance_requests_ambulance_eta_range": [{"ambulance_eta": -1}, {"ambulance_eta": 1441}],
            "ambulance_requests_ambulance_known": [{"status": "assigned"}, {"status": "arrived"}],
            "ambulance_requests_ambulance_of_hospital": [{"ambulance_id": "ambulance"}],
            "ambulance_requests_ended_at_known": [{"status": "canceled"}, {"ended_at": "now"}],
        },
    ),
    "dispatch_offers": (
        {"emergency_request_id": "emergency", "hospital_id": None},
        {
            "dispatch_offers_one_request": [
                {"emergency_request_id": None}, {"ambulance_request_id": "ride"},
            ],
            "dispatch_offers_status_check": [{"status": "maybe", "answered_at": "now"}],
            "dispatch_offers_expires_at_range": [{"expires_at": "yesterday"}, {"expires_at": "infinity"}],
            "dispatch_offers_answered_at_known": [{"status": "declined"}, {"answered_at": "now"}],
        },
    ),
}  # fmt: skip
