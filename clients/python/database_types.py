"""Types of the tables and functions that apps use. Generated from the database by `make types`. Do not edit.

Rows (`PublicDoses`) and answers of functions (`PatientDashboard`) are pydantic models: `model_validate` reads what the
API sends. What an app sends is a `TypedDict` (`PublicMedicationsInsert`, `LogDoseArguments`): it holds only the columns
an app may write, and only values that supabase-py can write as JSON.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import BaseModel, Field, JsonValue

Id: TypeAlias = uuid.UUID | str
Ids: TypeAlias = list[uuid.UUID] | list[str]
Date: TypeAlias = datetime.date | str
Dates: TypeAlias = list[datetime.date] | list[str]
Time: TypeAlias = datetime.time | str
Times: TypeAlias = list[datetime.time] | list[str]
Timestamp: TypeAlias = datetime.datetime | str
Timestamps: TypeAlias = list[datetime.datetime] | list[str]
Json: TypeAlias = Mapping[str, object] | Sequence[object] | str | float | bool | None

PublicUserRole: TypeAlias = Literal["patient", "doctor", "caregiver", "agent", "hospital_admin", "admin"]
PublicAgentAssignmentsStatus: TypeAlias = Literal["proposed", "active", "declined", "completed", "canceled"]
PublicAgentAssistedPatientsStatus: TypeAlias = Literal["active", "completed", "canceled"]
PublicAmbulanceRequestsStatus: TypeAlias = Literal["pending", "assigned", "en_route", "arrived", "completed", "canceled"]
PublicAmbulancesStatus: TypeAlias = Literal["available", "dispatched", "maintenance", "off_duty"]
PublicAppointmentRemindersChannel: TypeAlias = Literal["push", "email", "sms"]
PublicAppointmentRemindersStatus: TypeAlias = Literal["pending", "sent", "failed", "canceled"]
PublicAppointmentsConsultationType: TypeAlias = Literal["in_person", "virtual"]
PublicAppointmentsStatus: TypeAlias = Literal["proposed", "awaiting_payment", "pending", "confirmed", "completed", "no_show", "canceled", "declined", "expired"]
PublicAppointmentsType: TypeAlias = Literal["consultation", "follow_up", "assessment", "review"]
PublicAuditLogsAction: TypeAlias = Literal["insert", "update", "delete", "read"]
PublicAuditLogsActionCategory: TypeAlias = Literal["patient_data", "account", "financial", "emergency", "system_admin"]
PublicAuditLogsImpactLevel: TypeAlias = Literal["low", "medium", "high", "critical"]
PublicCaregiverInvitationsRole: TypeAlias = Literal["primary", "secondary", "viewer", "self"]
PublicCaregiverInvitationsStatus: TypeAlias = Literal["open", "accepted", "revoked"]
PublicCaseHistoryHistoryType: TypeAlias = Literal["previous_consultation", "medical_history", "prescription", "lab_report"]
PublicConsultationsConsultationType: TypeAlias = Literal["in_person", "video", "audio", "text"]
PublicConsultationsStatus: TypeAlias = Literal["pending", "confirmed", "in_progress", "completed", "canceled"]
PublicConsultationsType: TypeAlias = Literal["new", "follow_up"]
PublicConversationsStatus: TypeAlias = Literal["active", "closed", "archived"]
PublicConversationsType: TypeAlias = Literal["doctor_consultation", "ai_diagnosis", "agent_support"]
PublicDailyLogsMood: TypeAlias = Literal["very_bad", "bad", "neutral", "good", "very_good"]
PublicDailyLogsSleepQuality: TypeAlias = Literal["poor", "fair", "good"]
PublicDispatchOffersStatus: TypeAlias = Literal["offered", "accepted", "declined", "expired", "withdrawn"]
PublicDocumentsVerificationStatus: TypeAlias = Literal["pending", "verified", "rejected"]
PublicDosesStatus: TypeAlias = Literal["pending", "taken", "skipped", "missed"]
PublicEmergencyRequestsSeverity: TypeAlias = Literal["low", "medium", "high", "critical"]
PublicEmergencyRequestsStatus: TypeAlias = Literal["pending", "offered", "accepted", "assigned", "en_route", "arrived", "resolved", "canceled"]
PublicFilesBucket: TypeAlias = Literal["patient-files", "medical-documents", "lab-reports"]
PublicHealthAggregatedPeriod: TypeAlias = Literal["hour", "day"]
PublicHospitalComplianceTrackingStatus: TypeAlias = Literal["compliant", "non_compliant", "under_review"]
PublicHospitalFinancialDataTransactionType: TypeAlias = Literal["revenue", "expense", "refund", "adjustment"]
PublicHospitalPatientsStatus: TypeAlias = Literal["active", "discharged", "transferred"]
PublicHospitalResourcesStatus: TypeAlias = Literal["available", "limited", "unavailable", "maintenance"]
PublicHospitalStaffPosition: TypeAlias = Literal["administrator", "physician", "nurse", "dispatcher"]
PublicHospitalsVerificationStatus: TypeAlias = Literal["pending", "verified", "rejected"]
PublicJobRunsStatus: TypeAlias = Literal["running", "succeeded", "failed"]
PublicLabReportsStatus: TypeAlias = Literal["ordered", "collected", "resulted", "reviewed", "canceled"]
PublicMeasurementsType: TypeAlias = Literal["blood_pressure", "weight", "height", "temperature", "blood_glucose", "spo2", "heart_rate", "respiratory_rate", "pain"]
PublicMedicationsForm: TypeAlias = Literal["tablet", "capsule", "liquid", "injection", "inhaler", "drops", "patch", "cream", "suppository", "other"]
PublicMessagesMessageType: TypeAlias = Literal["text", "file", "mixed", "system"]
PublicMessagesSenderType: TypeAlias = Literal["patient", "doctor", "caregiver", "agent", "ai_bot", "system"]
PublicPatientCaregiversRole: TypeAlias = Literal["primary", "secondary", "viewer"]
PublicPatientDoctorLinksStatus: TypeAlias = Literal["requested", "active", "ended", "blocked"]
PublicPatientWaitlistPriority: TypeAlias = Literal["low", "medium", "high", "critical"]
PublicPatientWaitlistStatus: TypeAlias = Literal["waiting", "called", "completed", "canceled"]
PublicPatientsGender: TypeAlias = Literal["male", "female", "other"]
PublicPaymentEventsPaymentGateway: TypeAlias = Literal["stripe", "paystack"]
PublicPaymentsPaymentGateway: TypeAlias = Literal["stripe", "paystack", "wallet"]
PublicPaymentsStatus: TypeAlias = Literal["pending", "processing", "succeeded", "failed", "canceled", "refunded", "partially_refunded"]
PublicPlaceRequestsAskedAs: TypeAlias = Literal["patient", "doctor", "hospital"]
PublicPlaceRequestsKind: TypeAlias = Literal["admission", "waitlist", "transfer"]
PublicPlaceRequestsStatus: TypeAlias = Literal["open", "accepted", "declined", "withdrawn", "expired"]
PublicPrescriptionsStatus: TypeAlias = Literal["active", "completed", "canceled"]
PublicPushDevicesPlatform: TypeAlias = Literal["ios", "android", "web"]
PublicRecordOpeningsPurpose: TypeAlias = Literal["treatment", "emergency_treatment", "follow_up", "care_coordination", "patient_request"]
PublicRefundsStatus: TypeAlias = Literal["pending", "processing", "succeeded", "failed", "canceled"]
PublicSurgeriesStatus: TypeAlias = Literal["scheduled", "ongoing", "post_surgery", "finished", "canceled"]
PublicUserSettingsTheme: TypeAlias = Literal["light", "dark"]
PublicVideoCallsEndedReason: TypeAlias = Literal["completed", "declined", "canceled", "no_answer", "room_empty", "link_ended", "provider_error", "caller_left", "never_confirmed"]
PublicVideoCallsStatus: TypeAlias = Literal["scheduled", "ringing", "active", "ended", "missed", "canceled", "failed"]
PublicWalletTransactionsTransactionType: TypeAlias = Literal["credit", "debit"]

class PublicAccountBlocks(BaseModel):
    blocked_id: uuid.UUID
    blocker_id: uuid.UUID
    created_at: datetime.datetime

class PublicAgentAssignments(BaseModel):
    agent_id: uuid.UUID
    assigned_at: datetime.datetime
    completed_at: datetime.datetime | None
    id: uuid.UUID
    notes: str | None
    patient_id: uuid.UUID
    status: PublicAgentAssignmentsStatus

class PublicAgentAssistedPatients(BaseModel):
    agent_id: uuid.UUID
    appointment_booking_count: int
    assistance_type: str
    created_at: datetime.datetime
    description: str | None
    id: uuid.UUID
    last_interaction_at: datetime.datetime
    notes: str | None
    patient_id: uuid.UUID
    status: PublicAgentAssistedPatientsStatus
    updated_at: datetime.datetime

class PublicAgentAssistedPatientsInsert(TypedDict):
    agent_id: NotRequired[Id]
    assistance_type: str
    description: NotRequired[str | None]
    notes: NotRequired[str | None]
    patient_id: Id

class PublicAgentAssistedPatientsUpdate(TypedDict):
    assistance_type: NotRequired[str]
    description: NotRequired[str | None]
    notes: NotRequired[str | None]
    status: NotRequired[PublicAgentAssistedPatientsStatus]

class PublicAmbulanceRequests(BaseModel):
    ambulance_eta: int | None
    ambulance_id: uuid.UUID | None
    assigned_hospital_id: uuid.UUID | None
    contact_phone: str
    created_at: datetime.datetime
    description: str | None
    destination_address: str | None
    destination_latitude: float | None
    destination_longitude: float | None
    emergency_request_id: uuid.UUID | None
    emergency_type: str
    ended_at: datetime.datetime | None
    id: uuid.UUID
    patient_id: uuid.UUID
    pickup_address: str
    pickup_latitude: float | None
    pickup_longitude: float | None
    requested_by: uuid.UUID | None
    status: PublicAmbulanceRequestsStatus
    updated_at: datetime.datetime

class PublicAmbulanceRequestsInsert(TypedDict):
    contact_phone: str
    description: NotRequired[str | None]
    destination_address: NotRequired[str | None]
    destination_latitude: NotRequired[float | None]
    destination_longitude: NotRequired[float | None]
    emergency_request_id: NotRequired[Id | None]
    emergency_type: str
    patient_id: Id
    pickup_address: str
    pickup_latitude: NotRequired[float | None]
    pickup_longitude: NotRequired[float | None]

class PublicAmbulances(BaseModel):
    created_at: datetime.datetime
    current_latitude: float | None
    current_longitude: float | None
    hospital_id: uuid.UUID
    id: uuid.UUID
    position_updated_at: datetime.datetime | None
    registration: str
    status: PublicAmbulancesStatus
    updated_at: datetime.datetime

class PublicAmbulancesInsert(TypedDict):
    current_latitude: NotRequired[float | None]
    current_longitude: NotRequired[float | None]
    hospital_id: Id
    registration: str

class PublicAmbulancesUpdate(TypedDict):
    current_latitude: NotRequired[float | None]
    current_longitude: NotRequired[float | None]
    registration: NotRequired[str]
    status: NotRequired[PublicAmbulancesStatus]

class PublicAnalyticsData(BaseModel):
    created_at: datetime.datetime
    hospital_id: uuid.UUID | None
    id: uuid.UUID
    metric_date: datetime.date
    metric_name: str
    metric_value: float | None

class PublicAppointmentNotes(BaseModel):
    appointment_id: uuid.UUID
    created_at: datetime.datetime
    doctor_id: uuid.UUID
    id: uuid.UUID
    notes: str
    patient_id: uuid.UUID
    updated_at: datetime.datetime

class PublicAppointmentNotesInsert(TypedDict):
    appointment_id: Id
    notes: str

class PublicAppointmentNotesUpdate(TypedDict):
    notes: NotRequired[str]

class PublicAppointmentReminders(BaseModel):
    appointment_id: uuid.UUID
    channel: PublicAppointmentRemindersChannel
    created_at: datetime.datetime
    id: uuid.UUID
    profile_id: uuid.UUID
    remind_at: datetime.datetime
    sent_at: datetime.datetime | None
    status: PublicAppointmentRemindersStatus
    updated_at: datetime.datetime

class PublicAppointments(BaseModel):
    agent_id: uuid.UUID | None
    appointment_number: str
    cancel_reason: str | None
    canceled_at: datetime.datetime | None
    canceled_by: uuid.UUID | None
    consultation_type: PublicAppointmentsConsultationType
    created_at: datetime.datetime
    doctor_id: uuid.UUID
    duration_minutes: int
    ends_at: datetime.datetime
    expires_at: datetime.datetime | None
    hospital_id: uuid.UUID | None
    id: uuid.UUID
    patient_id: uuid.UUID
    proposed_starts_at: datetime.datetime | None
    slot_id: uuid.UUID | None
    starts_at: datetime.datetime
    status: PublicAppointmentsStatus
    type: PublicAppointmentsType
    updated_at: datetime.datetime

class PublicAppointmentsInsert(TypedDict):
    agent_id: NotRequired[Id | None]
    consultation_type: NotRequired[PublicAppointmentsConsultationType]
    doctor_id: Id
    duration_minutes: int
    patient_id: Id
    starts_at: Timestamp
    type: NotRequired[PublicAppointmentsType]

class PublicAuditLogs(BaseModel):
    action: PublicAuditLogsAction
    action_category: PublicAuditLogsActionCategory
    action_type: str
    change_hash: str | None
    compliance_relevant: bool
    created_at: datetime.datetime
    details: JsonValue
    financial_impact: float
    hospital_id: uuid.UUID | None
    id: int
    impact_level: PublicAuditLogsImpactLevel
    patient_id: uuid.UUID | None
    resource_id: str | None
    resource_type: str
    session_id: uuid.UUID | None
    txid: int
    user_id: uuid.UUID | None

class PublicAvailabilitySlots(BaseModel):
    created_at: datetime.datetime
    day_of_week: int
    doctor_id: uuid.UUID
    end_time: str
    hospital_id: uuid.UUID | None
    id: uuid.UUID
    is_recurring: bool
    slot_minutes: int
    start_time: str
    time_zone: str
    updated_at: datetime.datetime
    valid_from: datetime.date | None
    valid_until: datetime.date | None

class PublicAvailabilitySlotsInsert(TypedDict):
    day_of_week: int
    doctor_id: Id
    end_time: Time
    hospital_id: NotRequired[Id | None]
    is_recurring: NotRequired[bool]
    slot_minutes: NotRequired[int]
    start_time: Time
    time_zone: str
    valid_from: NotRequired[Date | None]
    valid_until: NotRequired[Date | None]

class PublicAvailabilitySlotsUpdate(TypedDict):
    day_of_week: NotRequired[int]
    end_time: NotRequired[Time]
    hospital_id: NotRequired[Id | None]
    is_recurring: NotRequired[bool]
    slot_minutes: NotRequired[int]
    start_time: NotRequired[Time]
    time_zone: NotRequired[str]
    valid_from: NotRequired[Date | None]
    valid_until: NotRequired[Date | None]

class PublicBreakGlassGrants(BaseModel):
    admin_id: uuid.UUID
    expires_at: datetime.datetime
    granted_at: datetime.datetime
    id: uuid.UUID
    patient_id: uuid.UUID
    reason: str
    revoked_at: datetime.datetime | None

class PublicCancellationNotes(BaseModel):
    appointment_id: uuid.UUID
    created_at: datetime.datetime
    doctor_id: uuid.UUID
    note: str
    patient_id: uuid.UUID

class PublicCaregiverInvitations(BaseModel):
    accepted_by: uuid.UUID | None
    created_at: datetime.datetime
    expires_at: datetime.datetime
    id: uuid.UUID
    invited_by: uuid.UUID | None
    label: str | None
    patient_id: uuid.UUID
    role: PublicCaregiverInvitationsRole
    status: PublicCaregiverInvitationsStatus
    updated_at: datetime.datetime

class PublicCaseHistory(BaseModel):
    consultation_id: uuid.UUID
    created_at: datetime.datetime
    date: datetime.date | None
    description: str | None
    history_type: PublicCaseHistoryHistoryType
    id: uuid.UUID
    metadata: JsonValue
    patient_id: uuid.UUID
    recorded_by: uuid.UUID | None
    title: str | None
    updated_at: datetime.datetime

class PublicCaseHistoryInsert(TypedDict):
    consultation_id: Id
    date: NotRequired[Date | None]
    description: NotRequired[str | None]
    history_type: PublicCaseHistoryHistoryType
    metadata: NotRequired[Json]
    patient_id: Id
    title: NotRequired[str | None]

class PublicCaseHistoryUpdate(TypedDict):
    date: NotRequired[Date | None]
    description: NotRequired[str | None]
    history_type: NotRequired[PublicCaseHistoryHistoryType]
    metadata: NotRequired[Json]
    title: NotRequired[str | None]

class PublicConsultations(BaseModel):
    appointment_id: uuid.UUID | None
    archived_at: datetime.datetime | None
    consultation_rate: float
    consultation_type: PublicConsultationsConsultationType
    created_at: datetime.datetime
    currency: str
    diagnosis: str | None
    disputed_at: datetime.datetime | None
    disputed_by: uuid.UUID | None
    doctor_id: uuid.UUID
    duration_minutes: int
    ended_at: datetime.datetime | None
    id: uuid.UUID
    notes: str | None
    patient_id: uuid.UUID
    procedure: str | None
    scheduled_at: datetime.datetime
    slot_id: uuid.UUID | None
    started_at: datetime.datetime | None
    status: PublicConsultationsStatus
    symptoms: str | None
    type: PublicConsultationsType
    updated_at: datetime.datetime

class PublicConsultationsInsert(TypedDict):
    appointment_id: NotRequired[Id | None]
    consultation_type: NotRequired[PublicConsultationsConsultationType]
    diagnosis: NotRequired[str | None]
    doctor_id: Id
    duration_minutes: NotRequired[int]
    notes: NotRequired[str | None]
    patient_id: Id
    procedure: NotRequired[str | None]
    scheduled_at: Timestamp
    symptoms: NotRequired[str | None]
    type: NotRequired[PublicConsultationsType]

class PublicConsultationsUpdate(TypedDict):
    consultation_type: NotRequired[PublicConsultationsConsultationType]
    diagnosis: NotRequired[str | None]
    duration_minutes: NotRequired[int]
    notes: NotRequired[str | None]
    procedure: NotRequired[str | None]
    scheduled_at: NotRequired[Timestamp]
    symptoms: NotRequired[str | None]
    type: NotRequired[PublicConsultationsType]

class PublicConversationReads(BaseModel):
    conversation_id: int
    last_read_at: datetime.datetime
    last_read_message_id: int | None
    profile_id: uuid.UUID

class PublicConversationReadsInsert(TypedDict):
    conversation_id: int
    last_read_message_id: NotRequired[int | None]
    profile_id: NotRequired[Id]

class PublicConversationReadsUpdate(TypedDict):
    conversation_id: NotRequired[int]
    last_read_message_id: NotRequired[int | None]
    profile_id: NotRequired[Id]

class PublicConversations(BaseModel):
    created_at: datetime.datetime
    doctor_id: uuid.UUID | None
    id: int
    last_message_at: datetime.datetime | None
    patient_id: uuid.UUID
    status: PublicConversationsStatus
    title: str | None
    type: PublicConversationsType
    updated_at: datetime.datetime

class PublicDailyLogs(BaseModel):
    author_id: uuid.UUID | None
    change_seq: int
    client_id: uuid.UUID | None
    created_at: datetime.datetime
    deleted_at: datetime.datetime | None
    id: uuid.UUID
    log_date: datetime.date
    mood: PublicDailyLogsMood | None
    notes: str | None
    patient_id: uuid.UUID
    sleep_hours: float | None
    sleep_quality: PublicDailyLogsSleepQuality | None
    symptoms: list[str]
    updated_at: datetime.datetime

class PublicDailyLogsInsert(TypedDict):
    client_id: NotRequired[Id | None]
    log_date: Date
    mood: NotRequired[PublicDailyLogsMood | None]
    notes: NotRequired[str | None]
    patient_id: Id
    sleep_hours: NotRequired[float | None]
    sleep_quality: NotRequired[PublicDailyLogsSleepQuality | None]
    symptoms: NotRequired[list[str]]

class PublicDailyLogsUpdate(TypedDict):
    client_id: NotRequired[Id | None]
    log_date: NotRequired[Date]
    mood: NotRequired[PublicDailyLogsMood | None]
    notes: NotRequired[str | None]
    patient_id: NotRequired[Id]
    sleep_hours: NotRequired[float | None]
    sleep_quality: NotRequired[PublicDailyLogsSleepQuality | None]
    symptoms: NotRequired[list[str]]

class PublicDispatchOffers(BaseModel):
    ambulance_id: uuid.UUID | None
    ambulance_request_id: uuid.UUID | None
    answered_at: datetime.datetime | None
    answered_by: uuid.UUID | None
    created_at: datetime.datetime
    emergency_request_id: uuid.UUID | None
    expires_at: datetime.datetime
    hospital_id: uuid.UUID
    id: uuid.UUID
    offered_at: datetime.datetime
    status: PublicDispatchOffersStatus
    updated_at: datetime.datetime

class PublicDoctors(BaseModel):
    avatar_url: str | None
    bio: str | None
    consultation_fee: float
    created_at: datetime.datetime
    currency: str
    display_name: str
    experience_years: int | None
    id: uuid.UUID
    is_available: bool
    is_verified: bool
    languages: list[str]
    qualification: str | None
    rating: float | None
    specialization: str | None
    total_consultations: int
    updated_at: datetime.datetime

class PublicDoctorsUpdate(TypedDict):
    avatar_url: NotRequired[str | None]
    bio: NotRequired[str | None]
    consultation_fee: NotRequired[float]
    currency: NotRequired[str]
    display_name: NotRequired[str]
    experience_years: NotRequired[int | None]
    is_available: NotRequired[bool]
    languages: NotRequired[list[str]]
    qualification: NotRequired[str | None]
    specialization: NotRequired[str | None]

class PublicDocuments(BaseModel):
    document_name: str
    document_type: str
    document_url: str
    id: uuid.UUID
    upload_date: datetime.datetime
    user_id: uuid.UUID
    verification_status: PublicDocumentsVerificationStatus
    verified_at: datetime.datetime | None
    verified_by: uuid.UUID | None

class PublicDocumentsInsert(TypedDict):
    document_name: str
    document_type: str
    document_url: str
    user_id: NotRequired[Id]

class PublicDoses(BaseModel):
    amount: float
    change_seq: int
    client_id: uuid.UUID | None
    created_at: datetime.datetime
    deleted_at: datetime.datetime | None
    due_at: datetime.datetime
    due_date: datetime.date | None
    due_time: str | None
    id: uuid.UUID
    medication_id: uuid.UUID
    note: str | None
    patient_id: uuid.UUID
    recorded_at: datetime.datetime | None
    recorded_by: uuid.UUID | None
    schedule_id: uuid.UUID | None
    status: PublicDosesStatus
    taken_at: datetime.datetime | None
    time_zone: str | None
    updated_at: datetime.datetime

class PublicEmergencyContacts(BaseModel):
    address: str | None
    created_at: datetime.datetime
    email: str | None
    id: uuid.UUID
    is_primary: bool
    name: str
    patient_id: uuid.UUID
    phone: str
    relationship: str
    updated_at: datetime.datetime

class PublicEmergencyContactsInsert(TypedDict):
    address: NotRequired[str | None]
    email: NotRequired[str | None]
    is_primary: NotRequired[bool]
    name: str
    patient_id: Id
    phone: str
    relationship: str

class PublicEmergencyContactsUpdate(TypedDict):
    address: NotRequired[str | None]
    email: NotRequired[str | None]
    is_primary: NotRequired[bool]
    name: NotRequired[str]
    phone: NotRequired[str]
    relationship: NotRequired[str]

class PublicEmergencyRequests(BaseModel):
    assigned_physician_id: uuid.UUID | None
    created_at: datetime.datetime
    description: str | None
    emergency_type: str
    ended_at: datetime.datetime | None
    hospital_id: uuid.UUID | None
    id: uuid.UUID
    location_latitude: float | None
    location_longitude: float | None
    patient_id: uuid.UUID
    requested_by: uuid.UUID | None
    severity: PublicEmergencyRequestsSeverity
    status: PublicEmergencyRequestsStatus
    updated_at: datetime.datetime

class PublicEmergencyRequestsInsert(TypedDict):
    description: NotRequired[str | None]
    emergency_type: str
    location_latitude: NotRequired[float | None]
    location_longitude: NotRequired[float | None]
    patient_id: Id
    severity: NotRequired[PublicEmergencyRequestsSeverity]

class PublicFileShares(BaseModel):
    created_at: datetime.datetime
    expires_at: datetime.datetime | None
    file_id: uuid.UUID
    id: uuid.UUID
    patient_id: uuid.UUID
    permissions: JsonValue
    shared_by: uuid.UUID | None
    shared_with: uuid.UUID
    updated_at: datetime.datetime

class PublicFileSharesInsert(TypedDict):
    expires_at: NotRequired[Timestamp | None]
    file_id: Id
    permissions: NotRequired[Json]
    shared_with: Id

class PublicFileSharesUpdate(TypedDict):
    expires_at: NotRequired[Timestamp | None]
    file_id: NotRequired[Id]
    permissions: NotRequired[Json]
    shared_with: NotRequired[Id]

class PublicFiles(BaseModel):
    bucket: PublicFilesBucket
    change_seq: int
    client_id: uuid.UUID | None
    deleted_at: datetime.datetime | None
    file_name: str
    filename: str | None
    id: uuid.UUID
    log_id: uuid.UUID | None
    measurement_id: uuid.UUID | None
    metadata: JsonValue
    mime_type: str | None
    original_name: str | None
    patient_id: uuid.UUID
    size: int | None
    storage_path: str
    updated_at: datetime.datetime
    uploaded_at: datetime.datetime
    uploaded_by: uuid.UUID | None
    url: str | None

class PublicFilesInsert(TypedDict):
    bucket: NotRequired[PublicFilesBucket]
    client_id: NotRequired[Id | None]
    file_name: str
    log_id: NotRequired[Id | None]
    measurement_id: NotRequired[Id | None]
    metadata: NotRequired[Json]
    original_name: NotRequired[str | None]
    patient_id: Id
    storage_path: str

class PublicFilesUpdate(TypedDict):
    bucket: NotRequired[PublicFilesBucket]
    client_id: NotRequired[Id | None]
    file_name: NotRequired[str]
    log_id: NotRequired[Id | None]
    measurement_id: NotRequired[Id | None]
    metadata: NotRequired[Json]
    original_name: NotRequired[str | None]
    patient_id: NotRequired[Id]
    storage_path: NotRequired[str]

class PublicHealthAggregated(BaseModel):
    email: str
    id: int
    metric_name: str
    patient_id: uuid.UUID
    period: PublicHealthAggregatedPeriod
    sample_count: int
    timestamp: datetime.datetime
    units: str | None
    value: float
    value_max: float | None
    value_min: float | None

class PublicHealthRealtime(BaseModel):
    email: str
    id: int
    metric_name: str
    patient_id: uuid.UUID
    source: str | None
    timestamp: datetime.datetime
    units: str | None
    value: float

class PublicHealthRealtimeInsert(TypedDict):
    email: NotRequired[str]
    metric_name: str
    patient_id: NotRequired[Id]
    source: NotRequired[str | None]
    timestamp: Timestamp
    units: NotRequired[str | None]
    value: float

class PublicHealthRecords(BaseModel):
    created_at: datetime.datetime
    deleted_at: datetime.datetime | None
    description: str | None
    document_path: str | None
    document_url: str | None
    id: uuid.UUID
    is_sensitive: bool
    patient_id: uuid.UUID
    record_data: JsonValue
    record_type: str
    recorded_by: uuid.UUID | None
    recorded_date: datetime.datetime
    title: str
    updated_at: datetime.datetime

class PublicHealthRecordsInsert(TypedDict):
    description: NotRequired[str | None]
    document_path: NotRequired[str | None]
    document_url: NotRequired[str | None]
    is_sensitive: NotRequired[bool]
    patient_id: Id
    record_data: NotRequired[Json]
    record_type: str
    recorded_date: NotRequired[Timestamp]
    title: str

class PublicHealthRecordsUpdate(TypedDict):
    description: NotRequired[str | None]
    document_path: NotRequired[str | None]
    document_url: NotRequired[str | None]
    is_sensitive: NotRequired[bool]
    record_data: NotRequired[Json]
    record_type: NotRequired[str]
    recorded_date: NotRequired[Timestamp]
    title: NotRequired[str]

class PublicHospitalComplianceTracking(BaseModel):
    assessed_by: uuid.UUID | None
    assessment_details: JsonValue
    compliance_type: str
    corrective_actions: JsonValue
    created_at: datetime.datetime
    hospital_id: uuid.UUID
    id: uuid.UUID
    last_assessment_date: datetime.datetime
    next_assessment_due: datetime.datetime | None
    score: int | None
    status: PublicHospitalComplianceTrackingStatus
    updated_at: datetime.datetime
    violations: JsonValue

class PublicHospitalComplianceTrackingInsert(TypedDict):
    assessment_details: NotRequired[Json]
    compliance_type: str
    corrective_actions: NotRequired[Json]
    hospital_id: Id
    last_assessment_date: NotRequired[Timestamp]
    next_assessment_due: NotRequired[Timestamp | None]
    score: NotRequired[int | None]
    status: NotRequired[PublicHospitalComplianceTrackingStatus]
    violations: NotRequired[Json]

class PublicHospitalComplianceTrackingUpdate(TypedDict):
    assessment_details: NotRequired[Json]
    compliance_type: NotRequired[str]
    corrective_actions: NotRequired[Json]
    last_assessment_date: NotRequired[Timestamp]
    next_assessment_due: NotRequired[Timestamp | None]
    score: NotRequired[int | None]
    status: NotRequired[PublicHospitalComplianceTrackingStatus]
    violations: NotRequired[Json]

class PublicHospitalFinancialData(BaseModel):
    amount: float
    category: str
    created_at: datetime.datetime
    currency: str
    description: str | None
    fiscal_month: str
    hospital_id: uuid.UUID
    id: uuid.UUID
    metadata: JsonValue
    reference_id: str | None
    transaction_date: datetime.datetime
    transaction_type: PublicHospitalFinancialDataTransactionType
    updated_at: datetime.datetime

class PublicHospitalFinancialDataInsert(TypedDict):
    amount: float
    category: str
    currency: NotRequired[str]
    description: NotRequired[str | None]
    fiscal_month: NotRequired[str]
    hospital_id: Id
    metadata: NotRequired[Json]
    reference_id: NotRequired[str | None]
    transaction_date: NotRequired[Timestamp]
    transaction_type: PublicHospitalFinancialDataTransactionType

class PublicHospitalFinancialDataUpdate(TypedDict):
    amount: NotRequired[float]
    category: NotRequired[str]
    currency: NotRequired[str]
    description: NotRequired[str | None]
    fiscal_month: NotRequired[str]
    metadata: NotRequired[Json]
    reference_id: NotRequired[str | None]
    transaction_date: NotRequired[Timestamp]
    transaction_type: NotRequired[PublicHospitalFinancialDataTransactionType]

class PublicHospitalPatients(BaseModel):
    admission_date: datetime.datetime
    assigned_physician_id: uuid.UUID | None
    created_at: datetime.datetime
    discharge_date: datetime.datetime | None
    hospital_id: uuid.UUID
    id: uuid.UUID
    notes: str | None
    patient_id: uuid.UUID
    room_number: str | None
    status: PublicHospitalPatientsStatus
    transferred_from_id: uuid.UUID | None
    updated_at: datetime.datetime

class PublicHospitalPatientsUpdate(TypedDict):
    assigned_physician_id: NotRequired[Id | None]
    notes: NotRequired[str | None]
    room_number: NotRequired[str | None]
    status: NotRequired[PublicHospitalPatientsStatus]

class PublicHospitalResources(BaseModel):
    available_quantity: int
    category: str
    created_at: datetime.datetime
    hospital_id: uuid.UUID
    id: uuid.UUID
    in_use_quantity: int
    maintenance_quantity: int
    name: str
    status: PublicHospitalResourcesStatus
    total_quantity: int
    updated_at: datetime.datetime

class PublicHospitalResourcesInsert(TypedDict):
    available_quantity: NotRequired[int]
    category: str
    hospital_id: Id
    in_use_quantity: NotRequired[int]
    maintenance_quantity: NotRequired[int]
    name: str
    status: NotRequired[PublicHospitalResourcesStatus]
    total_quantity: NotRequired[int]

class PublicHospitalResourcesUpdate(TypedDict):
    available_quantity: NotRequired[int]
    category: NotRequired[str]
    hospital_id: NotRequired[Id]
    in_use_quantity: NotRequired[int]
    maintenance_quantity: NotRequired[int]
    name: NotRequired[str]
    status: NotRequired[PublicHospitalResourcesStatus]
    total_quantity: NotRequired[int]

class PublicHospitalSettings(BaseModel):
    created_at: datetime.datetime
    id: uuid.UUID
    security_settings: JsonValue
    updated_at: datetime.datetime
    verification_documents: JsonValue

class PublicHospitalSettingsUpdate(TypedDict):
    security_settings: NotRequired[Json]
    verification_documents: NotRequired[Json]

class PublicHospitalStaff(BaseModel):
    accepted_at: datetime.datetime | None
    applicant_name: str | None
    asked_at: datetime.datetime
    asked_by: uuid.UUID | None
    created_at: datetime.datetime
    hospital_id: uuid.UUID
    id: uuid.UUID
    is_active: bool
    position: PublicHospitalStaffPosition
    profile_id: uuid.UUID
    updated_at: datetime.datetime

class PublicHospitals(BaseModel):
    address: str | None
    capabilities: list[str]
    capacity: int | None
    city: str | None
    country: str | None
    created_at: datetime.datetime
    currency: str
    departments: list[str]
    email: str | None
    id: uuid.UUID
    is_active: bool
    latitude: float | None
    longitude: float | None
    name: str
    phone: str | None
    specialities: list[str]
    state: str | None
    time_zone: str
    updated_at: datetime.datetime
    verification_status: PublicHospitalsVerificationStatus

class PublicHospitalsInsert(TypedDict):
    address: NotRequired[str | None]
    capacity: NotRequired[int | None]
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    currency: NotRequired[str]
    departments: NotRequired[list[str]]
    email: NotRequired[str | None]
    latitude: NotRequired[float | None]
    longitude: NotRequired[float | None]
    name: str
    phone: NotRequired[str | None]
    specialities: NotRequired[list[str]]
    state: NotRequired[str | None]
    time_zone: NotRequired[str]

class PublicHospitalsUpdate(TypedDict):
    address: NotRequired[str | None]
    capacity: NotRequired[int | None]
    city: NotRequired[str | None]
    departments: NotRequired[list[str]]
    email: NotRequired[str | None]
    phone: NotRequired[str | None]
    specialities: NotRequired[list[str]]
    state: NotRequired[str | None]

class PublicJobRuns(BaseModel):
    counts: JsonValue
    error_code: str | None
    finished_at: datetime.datetime | None
    id: int
    job: str
    started_at: datetime.datetime
    status: PublicJobRunsStatus

class PublicLabReports(BaseModel):
    collected_at: datetime.datetime | None
    consultation_id: uuid.UUID | None
    created_at: datetime.datetime
    id: uuid.UUID
    notes: str | None
    object_path: str | None
    ordered_at: datetime.datetime
    ordered_by: uuid.UUID
    patient_id: uuid.UUID
    reference_range: str | None
    reported_at: datetime.datetime | None
    results: JsonValue
    reviewed_at: datetime.datetime | None
    reviewed_by: uuid.UUID | None
    status: PublicLabReportsStatus
    test_name: str
    unit: str | None
    updated_at: datetime.datetime

class PublicLabReportsInsert(TypedDict):
    consultation_id: NotRequired[Id | None]
    notes: NotRequired[str | None]
    ordered_by: Id
    patient_id: Id
    reference_range: NotRequired[str | None]
    test_name: str
    unit: NotRequired[str | None]

class PublicLabReportsUpdate(TypedDict):
    notes: NotRequired[str | None]
    object_path: NotRequired[str | None]
    reference_range: NotRequired[str | None]
    results: NotRequired[Json]
    test_name: NotRequired[str]
    unit: NotRequired[str | None]

class PublicMeasurements(BaseModel):
    change_seq: int
    client_id: uuid.UUID | None
    created_at: datetime.datetime
    deleted_at: datetime.datetime | None
    id: uuid.UUID
    measured_at: datetime.datetime
    note: str | None
    patient_id: uuid.UUID
    recorded_by: uuid.UUID | None
    type: PublicMeasurementsType
    unit: str
    updated_at: datetime.datetime
    value: float
    value2: float | None

class PublicMeasurementsInsert(TypedDict):
    client_id: NotRequired[Id | None]
    measured_at: NotRequired[Timestamp]
    note: NotRequired[str | None]
    patient_id: Id
    type: PublicMeasurementsType
    unit: str
    value: float
    value2: NotRequired[float | None]

class PublicMeasurementsUpdate(TypedDict):
    client_id: NotRequired[Id | None]
    measured_at: NotRequired[Timestamp]
    note: NotRequired[str | None]
    patient_id: NotRequired[Id]
    type: NotRequired[PublicMeasurementsType]
    unit: NotRequired[str]
    value: NotRequired[float]
    value2: NotRequired[float | None]

class PublicMedicationSchedules(BaseModel):
    change_seq: int
    client_id: uuid.UUID | None
    created_at: datetime.datetime
    created_by: uuid.UUID | None
    days_of_week: list[int]
    deleted_at: datetime.datetime | None
    dose_amount: float
    end_date: datetime.date | None
    id: uuid.UUID
    interval_days: int
    is_active: bool
    medication_id: uuid.UUID
    patient_id: uuid.UUID
    start_date: datetime.date
    time_zone: str
    times: list[str]
    updated_at: datetime.datetime

class PublicMedicationSchedulesInsert(TypedDict):
    client_id: NotRequired[Id | None]
    days_of_week: NotRequired[list[int]]
    dose_amount: NotRequired[float]
    end_date: NotRequired[Date | None]
    interval_days: NotRequired[int]
    is_active: NotRequired[bool]
    medication_id: Id
    patient_id: Id
    start_date: NotRequired[Date]
    time_zone: str
    times: Times

class PublicMedicationSchedulesUpdate(TypedDict):
    client_id: NotRequired[Id | None]
    days_of_week: NotRequired[list[int]]
    dose_amount: NotRequired[float]
    end_date: NotRequired[Date | None]
    interval_days: NotRequired[int]
    is_active: NotRequired[bool]
    medication_id: NotRequired[Id]
    patient_id: NotRequired[Id]
    start_date: NotRequired[Date]
    time_zone: NotRequired[str]
    times: NotRequired[Times]

class PublicMedications(BaseModel):
    as_needed: bool
    change_seq: int
    client_id: uuid.UUID | None
    created_at: datetime.datetime
    created_by: uuid.UUID | None
    deleted_at: datetime.datetime | None
    end_date: datetime.date | None
    form: PublicMedicationsForm | None
    id: uuid.UUID
    instructions: str | None
    is_active: bool
    name: str
    patient_id: uuid.UUID
    prescription_medication_id: uuid.UUID | None
    refill_threshold: float | None
    start_date: datetime.date | None
    stock_count: float | None
    strength: str | None
    updated_at: datetime.datetime

class PublicMedicationsInsert(TypedDict):
    as_needed: NotRequired[bool]
    client_id: NotRequired[Id | None]
    end_date: NotRequired[Date | None]
    form: NotRequired[PublicMedicationsForm | None]
    instructions: NotRequired[str | None]
    is_active: NotRequired[bool]
    name: str
    patient_id: Id
    prescription_medication_id: NotRequired[Id | None]
    refill_threshold: NotRequired[float | None]
    start_date: NotRequired[Date | None]
    stock_count: NotRequired[float | None]
    strength: NotRequired[str | None]

class PublicMedicationsUpdate(TypedDict):
    as_needed: NotRequired[bool]
    client_id: NotRequired[Id | None]
    end_date: NotRequired[Date | None]
    form: NotRequired[PublicMedicationsForm | None]
    instructions: NotRequired[str | None]
    is_active: NotRequired[bool]
    name: NotRequired[str]
    patient_id: NotRequired[Id]
    prescription_medication_id: NotRequired[Id | None]
    refill_threshold: NotRequired[float | None]
    start_date: NotRequired[Date | None]
    stock_count: NotRequired[float | None]
    strength: NotRequired[str | None]

class PublicMessageAttachments(BaseModel):
    bucket: str
    conversation_id: int
    created_at: datetime.datetime
    file_name: str | None
    file_size: int | None
    id: int
    message_id: int
    mime_type: str | None
    object_path: str

class PublicMessageAttachmentsInsert(TypedDict):
    bucket: NotRequired[str]
    file_name: NotRequired[str | None]
    file_size: NotRequired[int | None]
    message_id: int
    mime_type: NotRequired[str | None]
    object_path: str

class PublicMessages(BaseModel):
    body: str | None
    client_id: uuid.UUID | None
    conversation_id: int
    created_at: datetime.datetime
    id: int
    message_type: PublicMessagesMessageType
    metadata: JsonValue
    sender_id: uuid.UUID | None
    sender_type: PublicMessagesSenderType

class PublicMessagesInsert(TypedDict):
    body: NotRequired[str | None]
    client_id: NotRequired[Id | None]
    conversation_id: int
    message_type: NotRequired[PublicMessagesMessageType]
    metadata: NotRequired[Json]
    sender_id: NotRequired[Id | None]

class PublicNotifications(BaseModel):
    created_at: datetime.datetime
    data: JsonValue
    id: uuid.UUID
    message: str
    read: bool
    title: str
    type: str
    user_id: uuid.UUID

class PublicNotificationsUpdate(TypedDict):
    read: NotRequired[bool]

class PublicPatientCaregivers(BaseModel):
    accepted_at: datetime.datetime | None
    caregiver_id: uuid.UUID
    created_at: datetime.datetime
    id: uuid.UUID
    invited_by: uuid.UUID | None
    is_active: bool
    patient_id: uuid.UUID
    permissions: JsonValue
    role: PublicPatientCaregiversRole
    updated_at: datetime.datetime

class PublicPatientCaregiversUpdate(TypedDict):
    permissions: NotRequired[Json]

class PublicPatientConditions(BaseModel):
    created_at: datetime.datetime
    medical_conditions: list[str]
    patient_id: uuid.UUID
    updated_at: datetime.datetime

class PublicPatientConditionsInsert(TypedDict):
    medical_conditions: NotRequired[list[str]]
    patient_id: Id

class PublicPatientConditionsUpdate(TypedDict):
    medical_conditions: NotRequired[list[str]]
    patient_id: NotRequired[Id]

class PublicPatientDoctorLinks(BaseModel):
    blocked_by: uuid.UUID | None
    created_at: datetime.datetime
    doctor_id: uuid.UUID
    ended_at: datetime.datetime | None
    id: int
    parted_at: datetime.datetime | None
    patient_id: uuid.UUID
    requested_by: uuid.UUID | None
    status: PublicPatientDoctorLinksStatus
    updated_at: datetime.datetime

class PublicPatientDoctorLinksInsert(TypedDict):
    doctor_id: Id
    patient_id: Id

class PublicPatientWaitlist(BaseModel):
    called_at: datetime.datetime | None
    completed_at: datetime.datetime | None
    created_at: datetime.datetime
    department: str
    estimated_wait_time: int | None
    hospital_id: uuid.UUID
    id: uuid.UUID
    patient_id: uuid.UUID
    priority: PublicPatientWaitlistPriority
    reason: str
    status: PublicPatientWaitlistStatus
    updated_at: datetime.datetime

class PublicPatientWaitlistUpdate(TypedDict):
    department: NotRequired[str]
    estimated_wait_time: NotRequired[int | None]
    priority: NotRequired[PublicPatientWaitlistPriority]
    reason: NotRequired[str]
    status: NotRequired[PublicPatientWaitlistStatus]

class PublicPatients(BaseModel):
    allergies: list[str]
    closed_by: uuid.UUID | None
    created_at: datetime.datetime
    created_by: uuid.UUID | None
    date_of_birth: datetime.date | None
    deleted_at: datetime.datetime | None
    gender: PublicPatientsGender | None
    id: uuid.UUID
    name: str
    profile_id: uuid.UUID | None
    updated_at: datetime.datetime

class PublicPatientsUpdate(TypedDict):
    allergies: NotRequired[list[str]]
    date_of_birth: NotRequired[Date | None]
    gender: NotRequired[PublicPatientsGender | None]
    name: NotRequired[str]

class PublicPaymentEvents(BaseModel):
    created_at: datetime.datetime
    event_id: str
    event_type: str
    id: uuid.UUID
    occurred_at: datetime.datetime | None
    payload_digest: str
    payment_gateway: PublicPaymentEventsPaymentGateway
    payment_id: uuid.UUID | None

class PublicPayments(BaseModel):
    amount: float
    appointment_id: uuid.UUID | None
    consultation_id: uuid.UUID | None
    created_at: datetime.datetime
    currency: str
    doctor_id: uuid.UUID
    failure_code: str | None
    id: uuid.UUID
    paid_at: datetime.datetime | None
    patient_id: uuid.UUID
    payer_id: uuid.UUID
    payment_gateway: PublicPaymentsPaymentGateway
    payment_method: str | None
    status: PublicPaymentsStatus
    transaction_id: str | None
    updated_at: datetime.datetime

class PublicPlaceRequests(BaseModel):
    asked_as: PublicPlaceRequestsAskedAs
    asked_by: uuid.UUID | None
    asking_hospital_id: uuid.UUID | None
    created_at: datetime.datetime
    department: str | None
    ended_at: datetime.datetime | None
    expires_at: datetime.datetime
    hospital_agreed_at: datetime.datetime | None
    hospital_id: uuid.UUID
    id: uuid.UUID
    kind: PublicPlaceRequestsKind
    patient_agreed_at: datetime.datetime | None
    patient_id: uuid.UUID
    reason: str | None
    status: PublicPlaceRequestsStatus
    stay_id: uuid.UUID | None
    updated_at: datetime.datetime

class PublicPrescriptionMedications(BaseModel):
    created_at: datetime.datetime
    doctor_id: uuid.UUID
    dosage: str
    duration: str
    frequency: str
    id: uuid.UUID
    instructions: str | None
    name: str
    patient_id: uuid.UUID
    position: int
    prescription_id: uuid.UUID
    updated_at: datetime.datetime

class PublicPrescriptions(BaseModel):
    archived_at: datetime.datetime | None
    consultation_id: uuid.UUID | None
    created_at: datetime.datetime
    disputed_at: datetime.datetime | None
    disputed_by: uuid.UUID | None
    doctor_id: uuid.UUID
    follow_up_date: datetime.date | None
    id: uuid.UUID
    instructions: str | None
    is_active: bool
    patient_id: uuid.UUID
    status: PublicPrescriptionsStatus
    updated_at: datetime.datetime

class PublicProfiles(BaseModel):
    address: str | None
    avatar_url: str | None
    certification: str | None
    city: str | None
    country: str | None
    created_at: datetime.datetime | None
    designation: str | None
    email: str | None
    first_name: str | None
    full_name: str
    id: uuid.UUID
    is_active: bool
    is_verified: bool | None
    last_name: str | None
    license_number: str | None
    phone: str | None
    postal_code: str | None
    role: PublicUserRole
    state: str | None
    subscription_plan: str
    time_zone: str
    updated_at: datetime.datetime | None

class PublicProfilesUpdate(TypedDict):
    address: NotRequired[str | None]
    avatar_url: NotRequired[str | None]
    certification: NotRequired[str | None]
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    designation: NotRequired[str | None]
    first_name: NotRequired[str | None]
    full_name: NotRequired[str]
    last_name: NotRequired[str | None]
    license_number: NotRequired[str | None]
    phone: NotRequired[str | None]
    postal_code: NotRequired[str | None]
    state: NotRequired[str | None]
    time_zone: NotRequired[str]

class PublicPushDevices(BaseModel):
    app_version: str | None
    created_at: datetime.datetime
    id: uuid.UUID
    last_seen_at: datetime.datetime
    platform: PublicPushDevicesPlatform
    profile_id: uuid.UUID
    token: str

class PublicRecordOpenings(BaseModel):
    doctor_id: uuid.UUID
    opened_at: datetime.datetime
    patient_id: uuid.UUID
    purpose: PublicRecordOpeningsPurpose
    valid_until: datetime.datetime

class PublicRefunds(BaseModel):
    amount: float
    created_at: datetime.datetime
    currency: str
    id: uuid.UUID
    patient_id: uuid.UUID
    payment_gateway: str
    payment_id: uuid.UUID
    provider_reference: str | None
    reason: str | None
    refunded_at: datetime.datetime | None
    requested_by: uuid.UUID | None
    status: PublicRefundsStatus
    updated_at: datetime.datetime

class PublicSurgeries(BaseModel):
    assistant: str | None
    created_at: datetime.datetime
    doctor_id: uuid.UUID
    estimated_duration_minutes: int | None
    hospital_id: uuid.UUID | None
    id: uuid.UUID
    notes: str | None
    patient_id: uuid.UUID
    procedure: str
    room: str | None
    scheduled_at: datetime.datetime
    status: PublicSurgeriesStatus
    surgeon: str | None
    updated_at: datetime.datetime

class PublicSurgeriesInsert(TypedDict):
    assistant: NotRequired[str | None]
    doctor_id: Id
    estimated_duration_minutes: NotRequired[int | None]
    hospital_id: NotRequired[Id | None]
    notes: NotRequired[str | None]
    patient_id: Id
    procedure: str
    room: NotRequired[str | None]
    scheduled_at: Timestamp
    surgeon: NotRequired[str | None]

class PublicSurgeriesUpdate(TypedDict):
    assistant: NotRequired[str | None]
    estimated_duration_minutes: NotRequired[int | None]
    hospital_id: NotRequired[Id | None]
    notes: NotRequired[str | None]
    procedure: NotRequired[str]
    room: NotRequired[str | None]
    scheduled_at: NotRequired[Timestamp]
    surgeon: NotRequired[str | None]

class PublicUserSettings(BaseModel):
    created_at: datetime.datetime
    email_notifications: bool
    id: uuid.UUID
    language: str
    notifications_enabled: bool
    push_notifications: bool
    sms_notifications: bool
    theme: PublicUserSettingsTheme
    updated_at: datetime.datetime
    user_id: uuid.UUID

class PublicUserSettingsInsert(TypedDict):
    email_notifications: NotRequired[bool]
    language: NotRequired[str]
    notifications_enabled: NotRequired[bool]
    push_notifications: NotRequired[bool]
    sms_notifications: NotRequired[bool]
    theme: NotRequired[PublicUserSettingsTheme]
    user_id: NotRequired[Id]

class PublicUserSettingsUpdate(TypedDict):
    email_notifications: NotRequired[bool]
    language: NotRequired[str]
    notifications_enabled: NotRequired[bool]
    push_notifications: NotRequired[bool]
    sms_notifications: NotRequired[bool]
    theme: NotRequired[PublicUserSettingsTheme]
    user_id: NotRequired[Id]

class PublicVideoCalls(BaseModel):
    answered_by: uuid.UUID | None
    consultation_id: uuid.UUID | None
    conversation_id: int
    created_at: datetime.datetime
    ended_at: datetime.datetime | None
    ended_reason: PublicVideoCallsEndedReason | None
    id: int
    provider: str
    recording_enabled: bool
    recording_url: str | None
    ringing_at: datetime.datetime | None
    room_name: str
    room_url: str | None
    scheduled_for: datetime.datetime | None
    started_at: datetime.datetime | None
    started_by: uuid.UUID
    status: PublicVideoCallsStatus
    updated_at: datetime.datetime

class PublicWalletTransactions(BaseModel):
    amount: float
    balance_after: float
    created_at: datetime.datetime
    description: str | None
    id: uuid.UUID
    reference_id: str | None
    transaction_type: PublicWalletTransactionsTransactionType
    transfer_id: uuid.UUID
    wallet_id: uuid.UUID

class PublicWallets(BaseModel):
    account: str | None
    balance: float
    created_at: datetime.datetime
    currency: str
    id: uuid.UUID
    profile_id: uuid.UUID | None
    shard: int
    updated_at: datetime.datetime

class PrescribedDrug(BaseModel):
    name: str
    dosage: str
    frequency: str
    duration: str
    instructions: str | None

class PrescriptionSummary(BaseModel):
    id: uuid.UUID
    consultation_id: uuid.UUID | None
    patient_id: uuid.UUID
    doctor_id: uuid.UUID
    status: PublicPrescriptionsStatus
    is_active: bool
    instructions: str | None
    follow_up_date: datetime.date | None
    archived_at: datetime.datetime | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    medications: list[PrescribedDrug]

class Adherence(BaseModel):
    medication_id: uuid.UUID | None
    medication: str | None
    due: int
    taken: int
    skipped: int
    missed: int
    unlogged: int
    rate: float | None

class CareTeamMember(BaseModel):
    profile_id: uuid.UUID
    full_name: str
    avatar_url: str | None
    kind: Literal["patient", "caregiver", "doctor", "agent"]
    role: str | None

class CaredForToday(BaseModel):
    date: datetime.date
    time_zone: str
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    due: int
    taken: int
    skipped: int
    missed: int
    pending: int
    overdue: int

class NextAppointment(BaseModel):
    id: uuid.UUID
    appointment_number: str
    status: PublicAppointmentsStatus
    type: PublicAppointmentsType
    consultation_type: PublicAppointmentsConsultationType
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    proposed_starts_at: datetime.datetime | None
    expires_at: datetime.datetime | None
    doctor_id: uuid.UUID
    hospital_id: uuid.UUID | None
    doctor: str | None
    specialization: str | None
    hospital: str | None

class CaredForPatient(BaseModel):
    patient_id: uuid.UUID
    name: str
    date_of_birth: datetime.date | None
    role: PublicPatientCaregiversRole
    since: datetime.datetime
    avatar_url: str | None
    today: CaredForToday
    unread: int
    next_appointment: NextAppointment | None
    open_emergencies: int

class UnreadNotification(BaseModel):
    id: uuid.UUID
    type: str
    title: str
    message: str
    data: JsonValue
    created_at: datetime.datetime

class UnreadNotifications(BaseModel):
    unread: int
    latest: list[UnreadNotification]

class CaregiverDashboard(BaseModel):
    as_of: datetime.datetime
    patients: list[CaredForPatient]
    notifications: UnreadNotifications

class DoctorHeader(BaseModel):
    id: uuid.UUID
    display_name: str
    specialization: str | None
    avatar_url: str | None
    rating: float | None
    total_consultations: int
    is_verified: bool
    is_available: bool

class BookingCounts(BaseModel):
    proposed: int
    awaiting_payment: int
    pending: int
    confirmed: int
    completed: int
    no_show: int
    canceled: int
    declined: int
    expired: int

class BookingCard(BaseModel):
    id: uuid.UUID
    appointment_number: str
    status: PublicAppointmentsStatus
    type: PublicAppointmentsType
    consultation_type: PublicAppointmentsConsultationType
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    proposed_starts_at: datetime.datetime | None
    expires_at: datetime.datetime | None
    patient_id: uuid.UUID
    hospital_id: uuid.UUID | None
    patient: str | None
    hospital: str | None

class DoctorToday(BaseModel):
    date: datetime.date
    time_zone: str
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    counts: BookingCounts
    appointments: list[BookingCard]

class LinkRequest(BaseModel):
    id: int
    patient_id: uuid.UUID
    patient: str | None
    requested_at: datetime.datetime

class LinkRequests(BaseModel):
    pending: int
    latest: list[LinkRequest]

class UnreadConversation(BaseModel):
    conversation_id: int
    type: PublicConversationsType
    patient_id: uuid.UUID
    doctor_id: uuid.UUID | None
    patient: str | None
    doctor: str | None
    unread: int
    last_message_at: datetime.datetime

class UnreadMessages(BaseModel):
    total: int
    conversations: list[UnreadConversation]

class OpenConsultation(BaseModel):
    id: uuid.UUID
    patient_id: uuid.UUID
    status: PublicConsultationsStatus
    type: PublicConsultationsType
    consultation_type: PublicConsultationsConsultationType
    scheduled_at: datetime.datetime
    started_at: datetime.datetime | None
    patient: str | None

class OpenConsultations(BaseModel):
    open: int
    list: list[OpenConsultation]

class Earnings(BaseModel):
    currency: str
    today: float
    week: float
    month: float
    total: float
    refunded: float
    payments: int

class DoctorDashboard(BaseModel):
    as_of: datetime.datetime
    doctor: DoctorHeader
    today: DoctorToday
    next_appointments: list[BookingCard]
    link_requests: LinkRequests
    messages: UnreadMessages
    consultations: OpenConsultations
    patients: int
    earnings: list[Earnings]
    notifications: UnreadNotifications

class PatientExport(BaseModel):
    patient_id: uuid.UUID
    exported_at: datetime.datetime
    tables: dict[str, list[dict[str, JsonValue]]]
    next: str | None

class FreeSlot(BaseModel):
    slot_id: uuid.UUID
    hospital_id: uuid.UUID | None
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    local_start: datetime.datetime

class HospitalHeader(BaseModel):
    id: uuid.UUID
    name: str
    time_zone: str
    currency: str
    capacity: int | None
    is_active: bool
    verification_status: PublicHospitalsVerificationStatus

class LocalDay(BaseModel):
    date: datetime.date
    time_zone: str
    starts_at: datetime.datetime
    ends_at: datetime.datetime

class ResourceTotals(BaseModel):
    category: str
    kinds: int
    total: int
    in_use: int
    available: int
    maintenance: int
    rate: float | None

class LatestAdmission(BaseModel):
    id: uuid.UUID
    patient_id: uuid.UUID
    room_number: str | None
    admission_date: datetime.datetime
    assigned_physician_id: uuid.UUID | None
    patient: str | None
    physician: str | None

class Admissions(BaseModel):
    active: int
    admitted_today: int
    latest: list[LatestAdmission]

class WaitingLine(BaseModel):
    department: str
    waiting: int
    called: int
    critical: int
    longest_wait_minutes: int | None

class EmergencyStatusCounts(BaseModel):
    accepted: int
    assigned: int
    en_route: int
    arrived: int

class EmergencySeverityCounts(BaseModel):
    low: int
    medium: int
    high: int
    critical: int

class HospitalEmergency(BaseModel):
    id: uuid.UUID
    patient_id: uuid.UUID
    emergency_type: str
    severity: PublicEmergencyRequestsSeverity
    status: PublicEmergencyRequestsStatus
    created_at: datetime.datetime
    patient: str | None

class HospitalEmergencies(BaseModel):
    open: int
    to_answer: int
    by_status: EmergencyStatusCounts
    by_severity: EmergencySeverityCounts
    latest: list[HospitalEmergency]

class AmbulanceCounts(BaseModel):
    total: int
    available: int
    dispatched: int
    maintenance: int
    off_duty: int

class MonthFinances(BaseModel):
    currency: str
    revenue: float
    expense: float
    refund: float
    adjustment: float
    net: float

class Finances(BaseModel):
    fiscal_month: str
    currencies: list[MonthFinances]

class AssessmentDue(BaseModel):
    id: uuid.UUID
    compliance_type: str
    status: PublicHospitalComplianceTrackingStatus
    score: int | None
    next_assessment_due: datetime.datetime
    overdue: bool

class HospitalDashboard(BaseModel):
    as_of: datetime.datetime
    hospital: HospitalHeader
    today: LocalDay
    resources: list[ResourceTotals]
    admissions: Admissions
    waitlist: list[WaitingLine]
    emergencies: HospitalEmergencies
    ambulances: AmbulanceCounts
    finances: Finances
    compliance_due: list[AssessmentDue]
    notifications: UnreadNotifications

class InvitationWithCode(BaseModel):
    code: str
    invitation: PublicCaregiverInvitations

class NearbyHospital(BaseModel):
    id: uuid.UUID
    name: str
    address: str | None
    phone: str | None
    email: str | None
    city: str | None
    state: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    departments: list[str]
    specialities: list[str]
    capacity: int | None
    distance_km: float

class PatientHeader(BaseModel):
    id: uuid.UUID
    name: str
    date_of_birth: datetime.date | None
    gender: PublicPatientsGender | None
    allergies: list[str]
    medical_conditions: list[str]
    has_account: bool
    is_own: bool
    avatar_url: str | None
    time_zone: str | None

class DoseOfToday(BaseModel):
    id: uuid.UUID
    medication_id: uuid.UUID
    amount: float
    due_at: datetime.datetime
    status: PublicDosesStatus
    taken_at: datetime.datetime | None
    medication: str | None
    strength: str | None
    local_time: str
    scheduled: bool

class PatientToday(BaseModel):
    date: datetime.date
    time_zone: str
    starts_at: datetime.datetime
    ends_at: datetime.datetime
    due: int
    taken: int
    skipped: int
    missed: int
    pending: int
    overdue: int
    doses: list[DoseOfToday]

class AdherenceShare(BaseModel):
    due: int
    taken: int
    skipped: int
    missed: int
    unlogged: int
    rate: float | None

class AdherenceShares(BaseModel):
    days_7: AdherenceShare
    days_30: AdherenceShare

class Trend(BaseModel):
    mean: float | None
    before: float | None
    change: float | None
    direction: Literal["steady", "rising", "falling"] | None

class VitalSign(BaseModel):
    metric: str
    value: float
    units: str | None
    source: str | None
    measured_at: datetime.datetime
    hours_24: Trend
    days_7: Trend

class LatestMeasurement(BaseModel):
    type: PublicMeasurementsType
    value: float
    value2: float | None
    unit: str
    measured_at: datetime.datetime

class ActiveMedication(BaseModel):
    id: uuid.UUID
    name: str
    strength: str | None
    form: PublicMedicationsForm | None
    instructions: str | None
    as_needed: bool
    stock_count: float | None
    refill_due: bool
    next_due_at: datetime.datetime | None

class OpenEmergency(BaseModel):
    kind: Literal["emergency", "ambulance"]
    status: Literal["pending", "offered", "accepted", "assigned", "en_route", "arrived"]
    id: uuid.UUID
    emergency_type: str
    hospital_id: uuid.UUID | None
    created_at: datetime.datetime
    severity: PublicEmergencyRequestsSeverity | None
    hospital: str | None
    ambulance_eta: int | None

class RecordRead(BaseModel):
    resource_type: str
    resource_id: str | None
    read_at: datetime.datetime
    reader: str | None
    role: str
    purpose: PublicRecordOpeningsPurpose | None
    valid_until: datetime.datetime | None

class PatientDashboard(BaseModel):
    as_of: datetime.datetime
    patient: PatientHeader
    today: PatientToday
    adherence: AdherenceShares
    appointments: list[NextAppointment]
    messages: UnreadMessages
    vitals: list[VitalSign]
    measurements: list[LatestMeasurement]
    medications: list[ActiveMedication]
    emergencies: list[OpenEmergency]
    reads: list[RecordRead]
    notifications: UnreadNotifications

class FieldChange(BaseModel):
    field: str
    old_value: JsonValue | None
    new_value: JsonValue | None

class HistoryEntry(BaseModel):
    id: int
    created_at: datetime.datetime
    action: PublicAuditLogsAction
    action_type: str
    resource_type: str
    resource_id: str | None
    impact_level: PublicAuditLogsImpactLevel
    details: JsonValue
    actor_name: str | None
    actor_role: str
    sealed: bool
    seq: int | None
    chain_hash: str | None

class DailyLogChange(BaseModel):
    relation: Literal["daily_logs"]
    id: uuid.UUID
    row: PublicDailyLogs | None

class DoseChange(BaseModel):
    relation: Literal["doses"]
    id: uuid.UUID
    row: PublicDoses | None

class FileChange(BaseModel):
    relation: Literal["files"]
    id: uuid.UUID
    row: PublicFiles | None

class MeasurementChange(BaseModel):
    relation: Literal["measurements"]
    id: uuid.UUID
    row: PublicMeasurements | None

class MedicationScheduleChange(BaseModel):
    relation: Literal["medication_schedules"]
    id: uuid.UUID
    row: PublicMedicationSchedules | None

class MedicationChange(BaseModel):
    relation: Literal["medications"]
    id: uuid.UUID
    row: PublicMedications | None

SyncChange: TypeAlias = Annotated[DailyLogChange | DoseChange | FileChange | MeasurementChange | MedicationScheduleChange | MedicationChange, Field(discriminator="relation")]

class SyncPage(BaseModel):
    changes: list[SyncChange]
    next: str
    more: bool

class NewDrug(TypedDict):
    name: str
    dosage: str
    frequency: str
    duration: str
    instructions: NotRequired[str | None]

class NewAttachment(TypedDict):
    object_path: str
    file_name: NotRequired[str | None]
    mime_type: NotRequired[str | None]
    file_size: NotRequired[int | None]

class AcceptCaregiverInvitationArguments(TypedDict):
    code: str

class AcceptProposalArguments(TypedDict):
    appointment_id: Id

class AdherenceArguments(TypedDict):
    patient_id: Id
    days: NotRequired[int]

class AdmitEmergencyArguments(TypedDict):
    emergency_id: Id

class AnswerAgentArguments(TypedDict):
    assignment_id: Id
    accept: bool

class AnswerPlaceArguments(TypedDict):
    place_request_id: Id
    accept: bool

class AnswerStaffArguments(TypedDict):
    staff_id: Id
    accept: bool

class ApplyToHospitalArguments(TypedDict):
    hospital_id: Id
    position: str

class AskForPlaceArguments(TypedDict):
    hospital_id: Id
    patient_id: Id
    kind: NotRequired[str]
    department: NotRequired[str | None]
    reason: NotRequired[str | None]

class AssignAgentArguments(TypedDict):
    patient_id: Id
    agent_id: Id
    notes: NotRequired[str | None]

class BlockAccountArguments(TypedDict):
    profile_id: Id

class BreakGlassArguments(TypedDict):
    patient_id: Id
    reason: str
    minutes: NotRequired[int]

class CalculateDistanceArguments(TypedDict):
    lat1: float
    lng1: float
    lat2: float
    lng2: float

class CancelAmbulanceRequestArguments(TypedDict):
    request_id: Id

class CancelAppointmentArguments(TypedDict):
    appointment_id: Id
    reason: NotRequired[str]
    note: NotRequired[str | None]

class CancelEmergencyArguments(TypedDict):
    emergency_id: Id

class CareTeamArguments(TypedDict):
    patient_id: Id

class CaregiverDashboardArguments(TypedDict):
    time_zone: NotRequired[str | None]

class ChangeCaregiverRoleArguments(TypedDict):
    patient_id: Id
    caregiver_id: Id
    role: Literal["primary", "secondary", "viewer"]

class CheckUserRoleArguments(TypedDict):
    user_id: Id
    required_role: PublicUserRole

class ClaimDependantArguments(TypedDict):
    code: str

class CloseDependantArguments(TypedDict):
    patient_id: Id

class CompleteAgentAssignmentArguments(TypedDict):
    assignment_id: Id
    status: NotRequired[Literal["completed", "canceled"]]

class CompleteAppointmentArguments(TypedDict):
    appointment_id: Id

class ConfirmAppointmentArguments(TypedDict):
    appointment_id: Id

class CreateDependantArguments(TypedDict):
    name: str
    date_of_birth: NotRequired[Date | None]
    gender: NotRequired[PublicPatientsGender | None]
    client_id: NotRequired[Id | None]

class DeclineProposalArguments(TypedDict):
    appointment_id: Id

class DeleteEntryArguments(TypedDict):
    relation: Literal["daily_logs", "doses", "files", "measurements", "medication_schedules", "medications"]
    id: Id

class DescribeSymptomsArguments(TypedDict):
    consultation_id: Id
    symptoms: str

class DisputeEntryArguments(TypedDict):
    relation: str
    id: Id

class DoctorDashboardArguments(TypedDict):
    time_zone: NotRequired[str | None]

class EndBreakGlassArguments(TypedDict):
    grant_id: Id

class EndCareArguments(TypedDict):
    patient_id: Id
    doctor_id: Id

class EndPrescriptionArguments(TypedDict):
    prescription_id: Id
    status: Literal["completed", "canceled"]

class EndStaffArguments(TypedDict):
    staff_id: Id

class ExportPatientArguments(TypedDict):
    patient_id: Id
    after: NotRequired[str | None]
    row_limit: NotRequired[int]

class FreeSlotsArguments(TypedDict):
    doctor_id: Id
    from_date: Date
    to_date: Date
    time_zone: NotRequired[str]

class HospitalDashboardArguments(TypedDict):
    hospital_id: NotRequired[Id | None]
    time_zone: NotRequired[str | None]

class InviteCaregiverArguments(TypedDict):
    patient_id: Id
    role: Literal["primary", "secondary", "viewer"]
    label: NotRequired[str | None]

class InvitePatientAccountArguments(TypedDict):
    patient_id: Id

class InviteStaffArguments(TypedDict):
    hospital_id: Id
    profile_id: Id
    position: NotRequired[str]

class IssuePrescriptionArguments(TypedDict):
    patient_id: Id
    medications: list[NewDrug]
    consultation_id: NotRequired[Id | None]
    instructions: NotRequired[str | None]
    follow_up_date: NotRequired[Date | None]

class LeaveHospitalArguments(TypedDict):
    admission_id: Id

class LeaveWaitlistArguments(TypedDict):
    waitlist_id: Id

class LogDoseArguments(TypedDict):
    dose_id: Id
    status: NotRequired[Literal["taken", "skipped", "pending"]]
    taken_at: NotRequired[Timestamp | None]
    note: NotRequired[str | None]

class LogDoseNowArguments(TypedDict):
    medication_id: Id
    client_id: Id
    amount: NotRequired[float]
    taken_at: NotRequired[Timestamp]
    note: NotRequired[str | None]

class MarkConversationReadArguments(TypedDict):
    conversation_id: int
    last_read_message_id: NotRequired[int | None]

class MarkNoShowArguments(TypedDict):
    appointment_id: Id

class MoveConsultationArguments(TypedDict):
    consultation_id: Id
    status: Literal["confirmed", "in_progress", "completed", "canceled"]

class MoveLabReportArguments(TypedDict):
    report_id: Id
    status: Literal["collected", "resulted", "reviewed", "canceled"]

class MoveSurgeryArguments(TypedDict):
    surgery_id: Id
    status: Literal["ongoing", "post_surgery", "finished", "canceled"]

class NearestHospitalsArguments(TypedDict):
    latitude: float
    longitude: float
    capability: NotRequired[str | None]
    page_size: NotRequired[int]

class OpenRecordArguments(TypedDict):
    patient_id: Id
    purpose: PublicRecordOpeningsPurpose

class PatientDashboardArguments(TypedDict):
    patient_id: NotRequired[Id | None]
    time_zone: NotRequired[str | None]

class ProposeAppointmentArguments(TypedDict):
    patient_id: Id
    starts_at: Timestamp
    duration_minutes: NotRequired[int]
    type: NotRequired[str]
    consultation_type: NotRequired[str]

class ReadHealthRecordArguments(TypedDict):
    record_id: Id

class RecordChangeArguments(TypedDict):
    audit_id: int

class RecordHistoryArguments(TypedDict):
    patient_id: Id
    before: NotRequired[int | None]
    page_size: NotRequired[int]

class RegisterPushDeviceArguments(TypedDict):
    platform: PublicPushDevicesPlatform
    token: str
    app_version: NotRequired[str | None]

class RemoveHealthRecordArguments(TypedDict):
    record_id: Id

class RenewLinkArguments(TypedDict):
    link_id: int

class ReopenDependantArguments(TypedDict):
    patient_id: Id

class RescheduleAppointmentArguments(TypedDict):
    appointment_id: Id
    starts_at: Timestamp

class RevokeCaregiverArguments(TypedDict):
    patient_id: Id
    caregiver_id: Id

class RevokeCaregiverInvitationArguments(TypedDict):
    invitation_id: Id

class SearchDoctorsArguments(TypedDict):
    query: NotRequired[str | None]
    specialization: NotRequired[str | None]
    max_fee: NotRequired[float | None]
    currency: NotRequired[str | None]
    available_on: NotRequired[Date | None]
    only_available: NotRequired[bool]
    min_rating: NotRequired[float | None]
    language: NotRequired[str | None]
    hospital_id: NotRequired[Id | None]
    page_size: NotRequired[int]
    after: NotRequired[Id | None]

class SendMessageArguments(TypedDict):
    conversation_id: int
    body: NotRequired[str | None]
    attachments: NotRequired[list[NewAttachment]]
    client_id: NotRequired[Id | None]

class SettleCareTeamArguments(TypedDict):
    patient_id: Id
    caregiver_id: Id
    role: NotRequired[str | None]

class SyncChangesArguments(TypedDict):
    patient_id: Id
    since: NotRequired[str | None]
    page_size: NotRequired[int]

class TransferPatientArguments(TypedDict):
    admission_id: Id
    hospital_id: Id

class UnblockAccountArguments(TypedDict):
    profile_id: Id

class WithdrawDisputeArguments(TypedDict):
    relation: str
    id: Id

class WithdrawLinkArguments(TypedDict):
    link_id: int

class WithdrawPlaceArguments(TypedDict):
    place_request_id: Id

class WithdrawProposalArguments(TypedDict):
    appointment_id: Id
