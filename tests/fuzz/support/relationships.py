"""The people related to each patient, computed from the rows without the policies."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

Rows = dict[str, dict[str, dict[str, Any]]]
# The parent that gives the patient of a row without patient_id.
PARENTS = {
    "conversation_id": "conversations",
    "message_id": "messages",
    "file_id": "files",
    "appointment_id": "appointments",
    "payment_id": "payments",
    "wallet_id": "wallets",
    "emergency_request_id": "emergency_requests",
    "ambulance_request_id": "ambulance_requests",
    "prescription_id": "prescriptions",
}
_STAYING = ("active", "waiting", "called", "transferred", "open")
_OF_HOSPITALS = (
    "hospital_patients", "patient_waitlist", "place_requests", "emergency_requests", "ambulance_requests",
)  # fmt: skip


class Relationships:
    """Profile ids by word (`care`, `manage`, …) and patient.

    By hospital: `runs`, the administrators of a listed one; `represents`, those of an active one;
    `employs`, the physicians of a listed one.
    """

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self.given: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.runs: dict[str, set[str]] = defaultdict(set)
        self.represents: dict[str, set[str]] = defaultdict(set)
        self.employs: dict[str, set[str]] = defaultdict(set)
        self._own()
        self._family()
        self._doctors()
        self._askers()
        self._others()
        self._given()
        self._hospitals()

    def of(self, word: str, patient: str) -> set[str]:
        return self.found[word][patient]

    def patients_of(self, relation: str, row: dict[str, Any]) -> set[str]:
        """The patients that the row is about."""
        if relation == "patients":
            return {str(row.get("id"))}
        if row.get("patient_id"):
            return {str(row["patient_id"])}
        return {
            patient
            for column, parent in PARENTS.items()
            if str(row.get(column)) in self.rows[parent]
            for patient in self.patients_of(parent, self.rows[parent][str(row[column])])
        }

    def hospitals_of(self, relation: str, row: dict[str, Any]) -> set[str]:
        """The hospitals that the row names, and those with an offer for it."""
        named = {row.get(column) for column in ("hospital_id", "assigned_hospital_id", "asking_hospital_id")}
        if relation in ("hospitals", "hospital_settings"):
            named.add(row.get("id"))
        offers = self.rows["dispatch_offers"].values()
        by = {"emergency_requests": "emergency_request_id", "ambulance_requests": "ambulance_request_id"}
        if relation in by:
            named |= {offer["hospital_id"] for offer in offers if offer[by[relation]] == row.get("id")}
        return {str(key) for key in named if key}

    def _own(self) -> None:
        for key, row in self.rows["patients"].items():
            if row["profile_id"]:
                self.found["own"][key].add(row["profile_id"])

    def _family(self) -> None:
        words = {
            "viewer": ["care"], "secondary": ["care", "log"], "primary": ["care", "log", "manage"],
        }  # fmt: skip
        for row in self.rows["patient_caregivers"].values():
            if row["is_active"] and row["accepted_at"]:
                for word in words[row["role"]]:
                    self.found[word][row["patient_id"]].add(row["caregiver_id"])

    def _doctors(self) -> None:
        """`author`: not parted; `treat` and `known`: in care; `care`: the record is open."""
        links = self.rows["patient_doctor_links"].values()
        parted = {(row["patient_id"], row["doctor_id"]) for row in links if row["parted_at"]}
        active = {(row["patient_id"], row["doctor_id"]) for row in links if row["status"] == "active"}
        met = [row for row in self.rows["consultations"].values() if row["status"] != "canceled"]
        ever = active | ({(row["patient_id"], row["doctor_id"]) for row in met} - parted)
        lately = {(row["patient_id"], row["doctor_id"]) for row in met if _is_recent(row)}
        for patient, doctor in ever:
            if self.rows["profiles"][doctor]["is_verified"]:
                self.found["author"][patient].add(doctor)
                if (patient, doctor) in active | lately:
                    self.found["treat"][patient].add(doctor)
                    self.found["known"][patient].add(doctor)
        for row in self.rows["record_openings"].values():
            if _is_ahead(row["valid_until"]):
                open_to = self.found["known"][row["patient_id"]] & {row["doctor_id"]}
                self.found["care"][row["patient_id"]] |= open_to

    def _askers(self) -> None:
        """Patients with a link request or booking: the doctor sees their name."""
        for relation in ("patient_doctor_links", "appointments"):
            for row in self.rows[relation].values():
                if row["status"] in ("requested", "active", "pending", "confirmed"):
                    self.found["asked"][row["patient_id"]].add(row["doctor_id"])

    def _others(self) -> None:
        now = datetime.now(UTC)
        for row in self.rows["break_glass_grants"].values():
            ended = row.get("ended_at") or row.get("revoked_at")
            if not ended and datetime.fromisoformat(row["expires_at"]) > now:
                self.found["care"][row["patient_id"]].add(row["admin_id"])
        for row in self.rows["agent_assignments"].values():
            if row["status"] == "active":
                self.found["assigned"][row["patient_id"]].add(row["agent_id"])

    def _given(self) -> None:
        """Shared files by recipient, and profiles of caregivers by patient and manager."""
        now = datetime.now(UTC)
        for row in self.rows["file_shares"].values():
            ends = row["expires_at"]
            if not ends or ends == "infinity" or datetime.fromisoformat(ends) > now:
                self.given["files", row["file_id"]].add(row["shared_with"])
        for row in self.rows["patient_caregivers"].values():
            if row["is_active"] and row["accepted_at"]:
                deciding = self.of("own", row["patient_id"]) | self.of("manage", row["patient_id"])
                self.given["profiles", row["caregiver_id"]] |= deciding

    def _hospitals(self) -> None:
        for row in self.rows["hospital_staff"].values():
            at = self.rows["hospitals"][row["hospital_id"]]
            if row["is_active"] and row["accepted_at"] and at["is_active"]:
                self._employ(row, listed=at["verification_status"] == "verified")
        for relation in _OF_HOSPITALS:
            for row in self.rows[relation].values():
                if row["status"] in _STAYING or relation.endswith("requests"):
                    for hospital in self.hospitals_of(relation, row):
                        self.found["hospital"][row["patient_id"]] |= self.runs[hospital]

    def _employ(self, row: dict[str, Any], *, listed: bool) -> None:
        by = {"administrator": [self.represents, *[self.runs] * listed], "physician": [self.employs] * listed}
        for people in by.get(row["position"], []):
            people[row["hospital_id"]].add(row["profile_id"])


def _is_ahead(time: str) -> bool:
    return datetime.fromisoformat(time) > datetime.now(UTC)


def _is_recent(encounter: dict[str, Any]) -> bool:
    """Whether an encounter still gives its doctor the care."""
    time = encounter["ended_at"] or encounter["started_at"] or encounter["scheduled_at"]
    return datetime.fromisoformat(time) > datetime.now(UTC) - timedelta(days=90)
