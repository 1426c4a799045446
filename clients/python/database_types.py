from __future__ import annotations

import datetime
import uuid
from typing import (
    Annotated,
    Any,
    List,
    Literal,
    Optional,
    TypedDict,
)
from typing_extensions import NotRequired, TypeAlias

from pydantic import BaseModel, Field, JsonValue

AuthAalLevel: TypeAlias = Literal["aal1", "aal2", "aal3"]

AuthCodeChallengeMethod: TypeAlias = Literal["s256", "plain"]

AuthFactorStatus: TypeAlias = Literal["unverified", "verified"]

AuthFactorType: TypeAlias = Literal["totp", "webauthn", "phone"]

AuthOauthClientType: TypeAlias = Literal["public", "confidential"]

AuthOauthRegistrationType: TypeAlias = Literal["dynamic", "manual"]

AuthOneTimeTokenType: TypeAlias = Literal["confirmation_token", "reauthentication_token", "recovery_token", "email_change_token_new", "email_change_token_current", "phone_change_token"]

PublicUserRole: TypeAlias = Literal["patient", "doctor", "caregiver", "agent", "hospital_admin", "admin"]

StorageBuckettype: TypeAlias = Literal["STANDARD", "ANALYTICS", "VECTOR"]

class PublicAgentAssignments(BaseModel):
    agent_id: uuid.UUID = Field(alias="agent_id")
    assigned_at: datetime.datetime = Field(alias="assigned_at")
    completed_at: Optional[datetime.datetime] = Field(alias="completed_at")
    id: uuid.UUID = Field(alias="id")
    notes: Optional[str] = Field(alias="notes")
    patient_id: uuid.UUID = Field(alias="patient_id")
    status: str = Field(alias="status")

class PublicAgentAssignmentsInsert(TypedDict):
    agent_id: Annotated[uuid.UUID, Field(alias="agent_id")]
    assigned_at: NotRequired[Annotated[datetime.datetime, Field(alias="assigned_at")]]
    completed_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="completed_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    status: NotRequired[Annotated[str, Field(alias="status")]]

class PublicAgentAssignmentsUpdate(TypedDict):
    agent_id: NotRequired[Annotated[uuid.UUID, Field(alias="agent_id")]]
    assigned_at: NotRequired[Annotated[datetime.datetime, Field(alias="assigned_at")]]
    completed_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="completed_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]

class PublicAgentAssistedPatients(BaseModel):
    agent_id: uuid.UUID = Field(alias="agent_id")
    appointment_booking_count: int = Field(alias="appointment_booking_count")
    assistance_type: str = Field(alias="assistance_type")
    created_at: datetime.datetime = Field(alias="created_at")
    description: Optional[str] = Field(alias="description")
    id: uuid.UUID = Field(alias="id")
    last_interaction_at: datetime.datetime = Field(alias="last_interaction_at")
    notes: Optional[str] = Field(alias="notes")
    patient_id: uuid.UUID = Field(alias="patient_id")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicAgentAssistedPatientsInsert(TypedDict):
    agent_id: NotRequired[Annotated[uuid.UUID, Field(alias="agent_id")]]
    appointment_booking_count: NotRequired[Annotated[int, Field(alias="appointment_booking_count")]]
    assistance_type: Annotated[str, Field(alias="assistance_type")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_interaction_at: NotRequired[Annotated[datetime.datetime, Field(alias="last_interaction_at")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAgentAssistedPatientsUpdate(TypedDict):
    agent_id: NotRequired[Annotated[uuid.UUID, Field(alias="agent_id")]]
    appointment_booking_count: NotRequired[Annotated[int, Field(alias="appointment_booking_count")]]
    assistance_type: NotRequired[Annotated[str, Field(alias="assistance_type")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_interaction_at: NotRequired[Annotated[datetime.datetime, Field(alias="last_interaction_at")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAmbulanceRequests(BaseModel):
    ambulance_eta: Optional[int] = Field(alias="ambulance_eta")
    ambulance_id: Optional[uuid.UUID] = Field(alias="ambulance_id")
    assigned_hospital_id: Optional[uuid.UUID] = Field(alias="assigned_hospital_id")
    contact_phone: str = Field(alias="contact_phone")
    created_at: datetime.datetime = Field(alias="created_at")
    description: Optional[str] = Field(alias="description")
    destination_address: Optional[str] = Field(alias="destination_address")
    destination_latitude: Optional[float] = Field(alias="destination_latitude")
    destination_longitude: Optional[float] = Field(alias="destination_longitude")
    emergency_request_id: Optional[uuid.UUID] = Field(alias="emergency_request_id")
    emergency_type: str = Field(alias="emergency_type")
    ended_at: Optional[datetime.datetime] = Field(alias="ended_at")
    id: uuid.UUID = Field(alias="id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    pickup_address: str = Field(alias="pickup_address")
    pickup_latitude: Optional[float] = Field(alias="pickup_latitude")
    pickup_longitude: Optional[float] = Field(alias="pickup_longitude")
    requested_by: Optional[uuid.UUID] = Field(alias="requested_by")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicAmbulanceRequestsInsert(TypedDict):
    ambulance_eta: NotRequired[Annotated[Optional[int], Field(alias="ambulance_eta")]]
    ambulance_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="ambulance_id")]]
    assigned_hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assigned_hospital_id")]]
    contact_phone: Annotated[str, Field(alias="contact_phone")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    destination_address: NotRequired[Annotated[Optional[str], Field(alias="destination_address")]]
    destination_latitude: NotRequired[Annotated[Optional[float], Field(alias="destination_latitude")]]
    destination_longitude: NotRequired[Annotated[Optional[float], Field(alias="destination_longitude")]]
    emergency_request_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="emergency_request_id")]]
    emergency_type: Annotated[str, Field(alias="emergency_type")]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    pickup_address: Annotated[str, Field(alias="pickup_address")]
    pickup_latitude: NotRequired[Annotated[Optional[float], Field(alias="pickup_latitude")]]
    pickup_longitude: NotRequired[Annotated[Optional[float], Field(alias="pickup_longitude")]]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAmbulanceRequestsUpdate(TypedDict):
    ambulance_eta: NotRequired[Annotated[Optional[int], Field(alias="ambulance_eta")]]
    ambulance_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="ambulance_id")]]
    assigned_hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assigned_hospital_id")]]
    contact_phone: NotRequired[Annotated[str, Field(alias="contact_phone")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    destination_address: NotRequired[Annotated[Optional[str], Field(alias="destination_address")]]
    destination_latitude: NotRequired[Annotated[Optional[float], Field(alias="destination_latitude")]]
    destination_longitude: NotRequired[Annotated[Optional[float], Field(alias="destination_longitude")]]
    emergency_request_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="emergency_request_id")]]
    emergency_type: NotRequired[Annotated[str, Field(alias="emergency_type")]]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    pickup_address: NotRequired[Annotated[str, Field(alias="pickup_address")]]
    pickup_latitude: NotRequired[Annotated[Optional[float], Field(alias="pickup_latitude")]]
    pickup_longitude: NotRequired[Annotated[Optional[float], Field(alias="pickup_longitude")]]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAmbulances(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    current_latitude: Optional[float] = Field(alias="current_latitude")
    current_longitude: Optional[float] = Field(alias="current_longitude")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    position_updated_at: Optional[datetime.datetime] = Field(alias="position_updated_at")
    registration: str = Field(alias="registration")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicAmbulancesInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    current_latitude: NotRequired[Annotated[Optional[float], Field(alias="current_latitude")]]
    current_longitude: NotRequired[Annotated[Optional[float], Field(alias="current_longitude")]]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    position_updated_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="position_updated_at")]]
    registration: Annotated[str, Field(alias="registration")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAmbulancesUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    current_latitude: NotRequired[Annotated[Optional[float], Field(alias="current_latitude")]]
    current_longitude: NotRequired[Annotated[Optional[float], Field(alias="current_longitude")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    position_updated_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="position_updated_at")]]
    registration: NotRequired[Annotated[str, Field(alias="registration")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAnalyticsData(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    hospital_id: Optional[uuid.UUID] = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    metric_date: datetime.date = Field(alias="metric_date")
    metric_name: str = Field(alias="metric_name")
    metric_value: Optional[float] = Field(alias="metric_value")

class PublicAnalyticsDataInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    metric_date: NotRequired[Annotated[datetime.date, Field(alias="metric_date")]]
    metric_name: Annotated[str, Field(alias="metric_name")]
    metric_value: NotRequired[Annotated[Optional[float], Field(alias="metric_value")]]

class PublicAnalyticsDataUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    metric_date: NotRequired[Annotated[datetime.date, Field(alias="metric_date")]]
    metric_name: NotRequired[Annotated[str, Field(alias="metric_name")]]
    metric_value: NotRequired[Annotated[Optional[float], Field(alias="metric_value")]]

class PublicAppointmentNotes(BaseModel):
    appointment_id: uuid.UUID = Field(alias="appointment_id")
    created_at: datetime.datetime = Field(alias="created_at")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    id: uuid.UUID = Field(alias="id")
    notes: str = Field(alias="notes")
    patient_id: uuid.UUID = Field(alias="patient_id")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicAppointmentNotesInsert(TypedDict):
    appointment_id: Annotated[uuid.UUID, Field(alias="appointment_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: Annotated[str, Field(alias="notes")]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAppointmentNotesUpdate(TypedDict):
    appointment_id: NotRequired[Annotated[uuid.UUID, Field(alias="appointment_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[str, Field(alias="notes")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAppointmentReminders(BaseModel):
    appointment_id: uuid.UUID = Field(alias="appointment_id")
    channel: str = Field(alias="channel")
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    profile_id: uuid.UUID = Field(alias="profile_id")
    remind_at: datetime.datetime = Field(alias="remind_at")
    sent_at: Optional[datetime.datetime] = Field(alias="sent_at")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicAppointmentRemindersInsert(TypedDict):
    appointment_id: Annotated[uuid.UUID, Field(alias="appointment_id")]
    channel: Annotated[str, Field(alias="channel")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    profile_id: Annotated[uuid.UUID, Field(alias="profile_id")]
    remind_at: Annotated[datetime.datetime, Field(alias="remind_at")]
    sent_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="sent_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAppointmentRemindersUpdate(TypedDict):
    appointment_id: NotRequired[Annotated[uuid.UUID, Field(alias="appointment_id")]]
    channel: NotRequired[Annotated[str, Field(alias="channel")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    profile_id: NotRequired[Annotated[uuid.UUID, Field(alias="profile_id")]]
    remind_at: NotRequired[Annotated[datetime.datetime, Field(alias="remind_at")]]
    sent_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="sent_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAppointments(BaseModel):
    agent_id: Optional[uuid.UUID] = Field(alias="agent_id")
    appointment_number: str = Field(alias="appointment_number")
    cancel_reason: Optional[str] = Field(alias="cancel_reason")
    canceled_at: Optional[datetime.datetime] = Field(alias="canceled_at")
    canceled_by: Optional[uuid.UUID] = Field(alias="canceled_by")
    consultation_type: str = Field(alias="consultation_type")
    created_at: datetime.datetime = Field(alias="created_at")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    duration_minutes: int = Field(alias="duration_minutes")
    ends_at: datetime.datetime = Field(alias="ends_at")
    hospital_id: Optional[uuid.UUID] = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    slot_id: Optional[uuid.UUID] = Field(alias="slot_id")
    starts_at: datetime.datetime = Field(alias="starts_at")
    status: str = Field(alias="status")
    type: str = Field(alias="type")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicAppointmentsInsert(TypedDict):
    agent_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="agent_id")]]
    appointment_number: NotRequired[Annotated[str, Field(alias="appointment_number")]]
    cancel_reason: NotRequired[Annotated[Optional[str], Field(alias="cancel_reason")]]
    canceled_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="canceled_at")]]
    canceled_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="canceled_by")]]
    consultation_type: NotRequired[Annotated[str, Field(alias="consultation_type")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    duration_minutes: Annotated[int, Field(alias="duration_minutes")]
    ends_at: NotRequired[Annotated[datetime.datetime, Field(alias="ends_at")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    slot_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="slot_id")]]
    starts_at: Annotated[datetime.datetime, Field(alias="starts_at")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAppointmentsUpdate(TypedDict):
    agent_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="agent_id")]]
    appointment_number: NotRequired[Annotated[str, Field(alias="appointment_number")]]
    cancel_reason: NotRequired[Annotated[Optional[str], Field(alias="cancel_reason")]]
    canceled_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="canceled_at")]]
    canceled_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="canceled_by")]]
    consultation_type: NotRequired[Annotated[str, Field(alias="consultation_type")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    duration_minutes: NotRequired[Annotated[int, Field(alias="duration_minutes")]]
    ends_at: NotRequired[Annotated[datetime.datetime, Field(alias="ends_at")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    slot_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="slot_id")]]
    starts_at: NotRequired[Annotated[datetime.datetime, Field(alias="starts_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicAuditLogs(BaseModel):
    action: str = Field(alias="action")
    action_category: str = Field(alias="action_category")
    action_type: str = Field(alias="action_type")
    change_hash: Optional[str] = Field(alias="change_hash")
    compliance_relevant: bool = Field(alias="compliance_relevant")
    created_at: datetime.datetime = Field(alias="created_at")
    details: JsonValue = Field(alias="details")
    financial_impact: float = Field(alias="financial_impact")
    hospital_id: Optional[uuid.UUID] = Field(alias="hospital_id")
    id: int = Field(alias="id")
    impact_level: str = Field(alias="impact_level")
    patient_id: Optional[uuid.UUID] = Field(alias="patient_id")
    resource_id: Optional[str] = Field(alias="resource_id")
    resource_type: str = Field(alias="resource_type")
    session_id: Optional[uuid.UUID] = Field(alias="session_id")
    txid: int = Field(alias="txid")
    user_id: Optional[uuid.UUID] = Field(alias="user_id")

class PublicAuditLogsInsert(TypedDict):
    action: Annotated[str, Field(alias="action")]
    action_category: NotRequired[Annotated[str, Field(alias="action_category")]]
    action_type: NotRequired[Annotated[str, Field(alias="action_type")]]
    change_hash: NotRequired[Annotated[Optional[str], Field(alias="change_hash")]]
    compliance_relevant: NotRequired[Annotated[bool, Field(alias="compliance_relevant")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    details: NotRequired[Annotated[JsonValue, Field(alias="details")]]
    financial_impact: NotRequired[Annotated[float, Field(alias="financial_impact")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    impact_level: NotRequired[Annotated[str, Field(alias="impact_level")]]
    patient_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="patient_id")]]
    resource_id: NotRequired[Annotated[Optional[str], Field(alias="resource_id")]]
    resource_type: Annotated[str, Field(alias="resource_type")]
    session_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="session_id")]]
    txid: NotRequired[Annotated[int, Field(alias="txid")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]

class PublicAuditLogsUpdate(TypedDict):
    action: NotRequired[Annotated[str, Field(alias="action")]]
    action_category: NotRequired[Annotated[str, Field(alias="action_category")]]
    action_type: NotRequired[Annotated[str, Field(alias="action_type")]]
    change_hash: NotRequired[Annotated[Optional[str], Field(alias="change_hash")]]
    compliance_relevant: NotRequired[Annotated[bool, Field(alias="compliance_relevant")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    details: NotRequired[Annotated[JsonValue, Field(alias="details")]]
    financial_impact: NotRequired[Annotated[float, Field(alias="financial_impact")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    impact_level: NotRequired[Annotated[str, Field(alias="impact_level")]]
    patient_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="patient_id")]]
    resource_id: NotRequired[Annotated[Optional[str], Field(alias="resource_id")]]
    resource_type: NotRequired[Annotated[str, Field(alias="resource_type")]]
    session_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="session_id")]]
    txid: NotRequired[Annotated[int, Field(alias="txid")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]

class PublicAvailabilitySlots(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    day_of_week: int = Field(alias="day_of_week")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    end_time: datetime.time = Field(alias="end_time")
    hospital_id: Optional[uuid.UUID] = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    is_recurring: bool = Field(alias="is_recurring")
    slot_minutes: int = Field(alias="slot_minutes")
    start_time: datetime.time = Field(alias="start_time")
    time_zone: str = Field(alias="time_zone")
    updated_at: datetime.datetime = Field(alias="updated_at")
    valid_from: Optional[datetime.date] = Field(alias="valid_from")
    valid_until: Optional[datetime.date] = Field(alias="valid_until")

class PublicAvailabilitySlotsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    day_of_week: Annotated[int, Field(alias="day_of_week")]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    end_time: Annotated[datetime.time, Field(alias="end_time")]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_recurring: NotRequired[Annotated[bool, Field(alias="is_recurring")]]
    slot_minutes: NotRequired[Annotated[int, Field(alias="slot_minutes")]]
    start_time: Annotated[datetime.time, Field(alias="start_time")]
    time_zone: Annotated[str, Field(alias="time_zone")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    valid_from: NotRequired[Annotated[Optional[datetime.date], Field(alias="valid_from")]]
    valid_until: NotRequired[Annotated[Optional[datetime.date], Field(alias="valid_until")]]

class PublicAvailabilitySlotsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    day_of_week: NotRequired[Annotated[int, Field(alias="day_of_week")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    end_time: NotRequired[Annotated[datetime.time, Field(alias="end_time")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_recurring: NotRequired[Annotated[bool, Field(alias="is_recurring")]]
    slot_minutes: NotRequired[Annotated[int, Field(alias="slot_minutes")]]
    start_time: NotRequired[Annotated[datetime.time, Field(alias="start_time")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    valid_from: NotRequired[Annotated[Optional[datetime.date], Field(alias="valid_from")]]
    valid_until: NotRequired[Annotated[Optional[datetime.date], Field(alias="valid_until")]]

class PublicBreakGlassGrants(BaseModel):
    admin_id: uuid.UUID = Field(alias="admin_id")
    expires_at: datetime.datetime = Field(alias="expires_at")
    granted_at: datetime.datetime = Field(alias="granted_at")
    id: uuid.UUID = Field(alias="id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    reason: str = Field(alias="reason")
    revoked_at: Optional[datetime.datetime] = Field(alias="revoked_at")

class PublicBreakGlassGrantsInsert(TypedDict):
    admin_id: Annotated[uuid.UUID, Field(alias="admin_id")]
    expires_at: Annotated[datetime.datetime, Field(alias="expires_at")]
    granted_at: NotRequired[Annotated[datetime.datetime, Field(alias="granted_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    reason: Annotated[str, Field(alias="reason")]
    revoked_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="revoked_at")]]

class PublicBreakGlassGrantsUpdate(TypedDict):
    admin_id: NotRequired[Annotated[uuid.UUID, Field(alias="admin_id")]]
    expires_at: NotRequired[Annotated[datetime.datetime, Field(alias="expires_at")]]
    granted_at: NotRequired[Annotated[datetime.datetime, Field(alias="granted_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    reason: NotRequired[Annotated[str, Field(alias="reason")]]
    revoked_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="revoked_at")]]

class PublicCaregiverInvitations(BaseModel):
    accepted_by: Optional[uuid.UUID] = Field(alias="accepted_by")
    created_at: datetime.datetime = Field(alias="created_at")
    expires_at: datetime.datetime = Field(alias="expires_at")
    id: uuid.UUID = Field(alias="id")
    invited_by: Optional[uuid.UUID] = Field(alias="invited_by")
    label: Optional[str] = Field(alias="label")
    patient_id: uuid.UUID = Field(alias="patient_id")
    role: str = Field(alias="role")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicCaregiverInvitationsInsert(TypedDict):
    accepted_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="accepted_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    expires_at: NotRequired[Annotated[datetime.datetime, Field(alias="expires_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    invited_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="invited_by")]]
    label: NotRequired[Annotated[Optional[str], Field(alias="label")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    role: Annotated[str, Field(alias="role")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicCaregiverInvitationsUpdate(TypedDict):
    accepted_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="accepted_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    expires_at: NotRequired[Annotated[datetime.datetime, Field(alias="expires_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    invited_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="invited_by")]]
    label: NotRequired[Annotated[Optional[str], Field(alias="label")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    role: NotRequired[Annotated[str, Field(alias="role")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicCaseHistory(BaseModel):
    consultation_id: uuid.UUID = Field(alias="consultation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    date: Optional[datetime.date] = Field(alias="date")
    description: Optional[str] = Field(alias="description")
    history_type: str = Field(alias="history_type")
    id: uuid.UUID = Field(alias="id")
    metadata: JsonValue = Field(alias="metadata")
    patient_id: uuid.UUID = Field(alias="patient_id")
    recorded_by: Optional[uuid.UUID] = Field(alias="recorded_by")
    title: Optional[str] = Field(alias="title")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicCaseHistoryInsert(TypedDict):
    consultation_id: Annotated[uuid.UUID, Field(alias="consultation_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    date: NotRequired[Annotated[Optional[datetime.date], Field(alias="date")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    history_type: Annotated[str, Field(alias="history_type")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    title: NotRequired[Annotated[Optional[str], Field(alias="title")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicCaseHistoryUpdate(TypedDict):
    consultation_id: NotRequired[Annotated[uuid.UUID, Field(alias="consultation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    date: NotRequired[Annotated[Optional[datetime.date], Field(alias="date")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    history_type: NotRequired[Annotated[str, Field(alias="history_type")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    title: NotRequired[Annotated[Optional[str], Field(alias="title")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicConsultations(BaseModel):
    appointment_id: Optional[uuid.UUID] = Field(alias="appointment_id")
    archived_at: Optional[datetime.datetime] = Field(alias="archived_at")
    consultation_rate: float = Field(alias="consultation_rate")
    consultation_type: str = Field(alias="consultation_type")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    diagnosis: Optional[str] = Field(alias="diagnosis")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    duration_minutes: int = Field(alias="duration_minutes")
    ended_at: Optional[datetime.datetime] = Field(alias="ended_at")
    id: uuid.UUID = Field(alias="id")
    notes: Optional[str] = Field(alias="notes")
    patient_id: uuid.UUID = Field(alias="patient_id")
    procedure: Optional[str] = Field(alias="procedure")
    scheduled_at: datetime.datetime = Field(alias="scheduled_at")
    slot_id: Optional[uuid.UUID] = Field(alias="slot_id")
    started_at: Optional[datetime.datetime] = Field(alias="started_at")
    status: str = Field(alias="status")
    symptoms: Optional[str] = Field(alias="symptoms")
    type: str = Field(alias="type")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicConsultationsInsert(TypedDict):
    appointment_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="appointment_id")]]
    archived_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="archived_at")]]
    consultation_rate: NotRequired[Annotated[float, Field(alias="consultation_rate")]]
    consultation_type: NotRequired[Annotated[str, Field(alias="consultation_type")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    diagnosis: NotRequired[Annotated[Optional[str], Field(alias="diagnosis")]]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    duration_minutes: NotRequired[Annotated[int, Field(alias="duration_minutes")]]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    procedure: NotRequired[Annotated[Optional[str], Field(alias="procedure")]]
    scheduled_at: Annotated[datetime.datetime, Field(alias="scheduled_at")]
    slot_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="slot_id")]]
    started_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="started_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    symptoms: NotRequired[Annotated[Optional[str], Field(alias="symptoms")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicConsultationsUpdate(TypedDict):
    appointment_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="appointment_id")]]
    archived_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="archived_at")]]
    consultation_rate: NotRequired[Annotated[float, Field(alias="consultation_rate")]]
    consultation_type: NotRequired[Annotated[str, Field(alias="consultation_type")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    diagnosis: NotRequired[Annotated[Optional[str], Field(alias="diagnosis")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    duration_minutes: NotRequired[Annotated[int, Field(alias="duration_minutes")]]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    procedure: NotRequired[Annotated[Optional[str], Field(alias="procedure")]]
    scheduled_at: NotRequired[Annotated[datetime.datetime, Field(alias="scheduled_at")]]
    slot_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="slot_id")]]
    started_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="started_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    symptoms: NotRequired[Annotated[Optional[str], Field(alias="symptoms")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicConversationReads(BaseModel):
    conversation_id: int = Field(alias="conversation_id")
    last_read_at: datetime.datetime = Field(alias="last_read_at")
    last_read_message_id: Optional[int] = Field(alias="last_read_message_id")
    profile_id: uuid.UUID = Field(alias="profile_id")

class PublicConversationReadsInsert(TypedDict):
    conversation_id: Annotated[int, Field(alias="conversation_id")]
    last_read_at: NotRequired[Annotated[datetime.datetime, Field(alias="last_read_at")]]
    last_read_message_id: NotRequired[Annotated[Optional[int], Field(alias="last_read_message_id")]]
    profile_id: NotRequired[Annotated[uuid.UUID, Field(alias="profile_id")]]

class PublicConversationReadsUpdate(TypedDict):
    conversation_id: NotRequired[Annotated[int, Field(alias="conversation_id")]]
    last_read_at: NotRequired[Annotated[datetime.datetime, Field(alias="last_read_at")]]
    last_read_message_id: NotRequired[Annotated[Optional[int], Field(alias="last_read_message_id")]]
    profile_id: NotRequired[Annotated[uuid.UUID, Field(alias="profile_id")]]

class PublicConversations(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    doctor_id: Optional[uuid.UUID] = Field(alias="doctor_id")
    id: int = Field(alias="id")
    last_message_at: Optional[datetime.datetime] = Field(alias="last_message_at")
    patient_id: uuid.UUID = Field(alias="patient_id")
    status: str = Field(alias="status")
    title: Optional[str] = Field(alias="title")
    type: str = Field(alias="type")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicConversationsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="doctor_id")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    last_message_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="last_message_at")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    title: NotRequired[Annotated[Optional[str], Field(alias="title")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicConversationsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="doctor_id")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    last_message_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="last_message_at")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    title: NotRequired[Annotated[Optional[str], Field(alias="title")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDailyLogs(BaseModel):
    author_id: Optional[uuid.UUID] = Field(alias="author_id")
    change_seq: int = Field(alias="change_seq")
    client_id: Optional[uuid.UUID] = Field(alias="client_id")
    created_at: datetime.datetime = Field(alias="created_at")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    id: uuid.UUID = Field(alias="id")
    log_date: datetime.date = Field(alias="log_date")
    mood: Optional[str] = Field(alias="mood")
    notes: Optional[str] = Field(alias="notes")
    patient_id: uuid.UUID = Field(alias="patient_id")
    sleep_hours: Optional[float] = Field(alias="sleep_hours")
    sleep_quality: Optional[str] = Field(alias="sleep_quality")
    symptoms: List[str] = Field(alias="symptoms")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicDailyLogsInsert(TypedDict):
    author_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="author_id")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    log_date: Annotated[datetime.date, Field(alias="log_date")]
    mood: NotRequired[Annotated[Optional[str], Field(alias="mood")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    sleep_hours: NotRequired[Annotated[Optional[float], Field(alias="sleep_hours")]]
    sleep_quality: NotRequired[Annotated[Optional[str], Field(alias="sleep_quality")]]
    symptoms: NotRequired[Annotated[List[str], Field(alias="symptoms")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDailyLogsUpdate(TypedDict):
    author_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="author_id")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    log_date: NotRequired[Annotated[datetime.date, Field(alias="log_date")]]
    mood: NotRequired[Annotated[Optional[str], Field(alias="mood")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    sleep_hours: NotRequired[Annotated[Optional[float], Field(alias="sleep_hours")]]
    sleep_quality: NotRequired[Annotated[Optional[str], Field(alias="sleep_quality")]]
    symptoms: NotRequired[Annotated[List[str], Field(alias="symptoms")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDispatchOffers(BaseModel):
    ambulance_id: Optional[uuid.UUID] = Field(alias="ambulance_id")
    ambulance_request_id: Optional[uuid.UUID] = Field(alias="ambulance_request_id")
    answered_at: Optional[datetime.datetime] = Field(alias="answered_at")
    answered_by: Optional[uuid.UUID] = Field(alias="answered_by")
    created_at: datetime.datetime = Field(alias="created_at")
    emergency_request_id: Optional[uuid.UUID] = Field(alias="emergency_request_id")
    expires_at: datetime.datetime = Field(alias="expires_at")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    offered_at: datetime.datetime = Field(alias="offered_at")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicDispatchOffersInsert(TypedDict):
    ambulance_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="ambulance_id")]]
    ambulance_request_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="ambulance_request_id")]]
    answered_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="answered_at")]]
    answered_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="answered_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    emergency_request_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="emergency_request_id")]]
    expires_at: NotRequired[Annotated[datetime.datetime, Field(alias="expires_at")]]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    offered_at: NotRequired[Annotated[datetime.datetime, Field(alias="offered_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDispatchOffersUpdate(TypedDict):
    ambulance_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="ambulance_id")]]
    ambulance_request_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="ambulance_request_id")]]
    answered_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="answered_at")]]
    answered_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="answered_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    emergency_request_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="emergency_request_id")]]
    expires_at: NotRequired[Annotated[datetime.datetime, Field(alias="expires_at")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    offered_at: NotRequired[Annotated[datetime.datetime, Field(alias="offered_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDoctors(BaseModel):
    avatar_url: Optional[str] = Field(alias="avatar_url")
    bio: Optional[str] = Field(alias="bio")
    consultation_fee: float = Field(alias="consultation_fee")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    display_name: str = Field(alias="display_name")
    experience_years: Optional[int] = Field(alias="experience_years")
    id: uuid.UUID = Field(alias="id")
    is_available: bool = Field(alias="is_available")
    is_verified: bool = Field(alias="is_verified")
    languages: List[str] = Field(alias="languages")
    qualification: Optional[str] = Field(alias="qualification")
    rating: Optional[float] = Field(alias="rating")
    specialization: Optional[str] = Field(alias="specialization")
    total_consultations: int = Field(alias="total_consultations")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicDoctorsInsert(TypedDict):
    avatar_url: NotRequired[Annotated[Optional[str], Field(alias="avatar_url")]]
    bio: NotRequired[Annotated[Optional[str], Field(alias="bio")]]
    consultation_fee: NotRequired[Annotated[float, Field(alias="consultation_fee")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    display_name: Annotated[str, Field(alias="display_name")]
    experience_years: NotRequired[Annotated[Optional[int], Field(alias="experience_years")]]
    id: Annotated[uuid.UUID, Field(alias="id")]
    is_available: NotRequired[Annotated[bool, Field(alias="is_available")]]
    is_verified: NotRequired[Annotated[bool, Field(alias="is_verified")]]
    languages: NotRequired[Annotated[List[str], Field(alias="languages")]]
    qualification: NotRequired[Annotated[Optional[str], Field(alias="qualification")]]
    rating: NotRequired[Annotated[Optional[float], Field(alias="rating")]]
    specialization: NotRequired[Annotated[Optional[str], Field(alias="specialization")]]
    total_consultations: NotRequired[Annotated[int, Field(alias="total_consultations")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDoctorsUpdate(TypedDict):
    avatar_url: NotRequired[Annotated[Optional[str], Field(alias="avatar_url")]]
    bio: NotRequired[Annotated[Optional[str], Field(alias="bio")]]
    consultation_fee: NotRequired[Annotated[float, Field(alias="consultation_fee")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    display_name: NotRequired[Annotated[str, Field(alias="display_name")]]
    experience_years: NotRequired[Annotated[Optional[int], Field(alias="experience_years")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_available: NotRequired[Annotated[bool, Field(alias="is_available")]]
    is_verified: NotRequired[Annotated[bool, Field(alias="is_verified")]]
    languages: NotRequired[Annotated[List[str], Field(alias="languages")]]
    qualification: NotRequired[Annotated[Optional[str], Field(alias="qualification")]]
    rating: NotRequired[Annotated[Optional[float], Field(alias="rating")]]
    specialization: NotRequired[Annotated[Optional[str], Field(alias="specialization")]]
    total_consultations: NotRequired[Annotated[int, Field(alias="total_consultations")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDocuments(BaseModel):
    document_name: str = Field(alias="document_name")
    document_type: str = Field(alias="document_type")
    document_url: str = Field(alias="document_url")
    id: uuid.UUID = Field(alias="id")
    upload_date: datetime.datetime = Field(alias="upload_date")
    user_id: uuid.UUID = Field(alias="user_id")
    verification_status: str = Field(alias="verification_status")
    verified_at: Optional[datetime.datetime] = Field(alias="verified_at")
    verified_by: Optional[uuid.UUID] = Field(alias="verified_by")

class PublicDocumentsInsert(TypedDict):
    document_name: Annotated[str, Field(alias="document_name")]
    document_type: Annotated[str, Field(alias="document_type")]
    document_url: Annotated[str, Field(alias="document_url")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    upload_date: NotRequired[Annotated[datetime.datetime, Field(alias="upload_date")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]
    verification_status: NotRequired[Annotated[str, Field(alias="verification_status")]]
    verified_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="verified_at")]]
    verified_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="verified_by")]]

class PublicDocumentsUpdate(TypedDict):
    document_name: NotRequired[Annotated[str, Field(alias="document_name")]]
    document_type: NotRequired[Annotated[str, Field(alias="document_type")]]
    document_url: NotRequired[Annotated[str, Field(alias="document_url")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    upload_date: NotRequired[Annotated[datetime.datetime, Field(alias="upload_date")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]
    verification_status: NotRequired[Annotated[str, Field(alias="verification_status")]]
    verified_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="verified_at")]]
    verified_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="verified_by")]]

class PublicDoses(BaseModel):
    amount: float = Field(alias="amount")
    change_seq: int = Field(alias="change_seq")
    client_id: Optional[uuid.UUID] = Field(alias="client_id")
    created_at: datetime.datetime = Field(alias="created_at")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    due_at: datetime.datetime = Field(alias="due_at")
    due_date: Optional[datetime.date] = Field(alias="due_date")
    due_time: Optional[datetime.time] = Field(alias="due_time")
    id: uuid.UUID = Field(alias="id")
    medication_id: uuid.UUID = Field(alias="medication_id")
    note: Optional[str] = Field(alias="note")
    patient_id: uuid.UUID = Field(alias="patient_id")
    recorded_at: Optional[datetime.datetime] = Field(alias="recorded_at")
    recorded_by: Optional[uuid.UUID] = Field(alias="recorded_by")
    schedule_id: Optional[uuid.UUID] = Field(alias="schedule_id")
    status: str = Field(alias="status")
    taken_at: Optional[datetime.datetime] = Field(alias="taken_at")
    time_zone: Optional[str] = Field(alias="time_zone")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicDosesInsert(TypedDict):
    amount: NotRequired[Annotated[float, Field(alias="amount")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    due_at: Annotated[datetime.datetime, Field(alias="due_at")]
    due_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="due_date")]]
    due_time: NotRequired[Annotated[Optional[datetime.time], Field(alias="due_time")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    medication_id: Annotated[uuid.UUID, Field(alias="medication_id")]
    note: NotRequired[Annotated[Optional[str], Field(alias="note")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    recorded_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="recorded_at")]]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    schedule_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="schedule_id")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    taken_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="taken_at")]]
    time_zone: NotRequired[Annotated[Optional[str], Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicDosesUpdate(TypedDict):
    amount: NotRequired[Annotated[float, Field(alias="amount")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    due_at: NotRequired[Annotated[datetime.datetime, Field(alias="due_at")]]
    due_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="due_date")]]
    due_time: NotRequired[Annotated[Optional[datetime.time], Field(alias="due_time")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    medication_id: NotRequired[Annotated[uuid.UUID, Field(alias="medication_id")]]
    note: NotRequired[Annotated[Optional[str], Field(alias="note")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    recorded_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="recorded_at")]]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    schedule_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="schedule_id")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    taken_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="taken_at")]]
    time_zone: NotRequired[Annotated[Optional[str], Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicEmergencyContacts(BaseModel):
    address: Optional[str] = Field(alias="address")
    created_at: datetime.datetime = Field(alias="created_at")
    email: Optional[str] = Field(alias="email")
    id: uuid.UUID = Field(alias="id")
    is_primary: bool = Field(alias="is_primary")
    name: str = Field(alias="name")
    patient_id: uuid.UUID = Field(alias="patient_id")
    phone: str = Field(alias="phone")
    relationship: str = Field(alias="relationship")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicEmergencyContactsInsert(TypedDict):
    address: NotRequired[Annotated[Optional[str], Field(alias="address")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_primary: NotRequired[Annotated[bool, Field(alias="is_primary")]]
    name: Annotated[str, Field(alias="name")]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    phone: Annotated[str, Field(alias="phone")]
    relationship: Annotated[str, Field(alias="relationship")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicEmergencyContactsUpdate(TypedDict):
    address: NotRequired[Annotated[Optional[str], Field(alias="address")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_primary: NotRequired[Annotated[bool, Field(alias="is_primary")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    phone: NotRequired[Annotated[str, Field(alias="phone")]]
    relationship: NotRequired[Annotated[str, Field(alias="relationship")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicEmergencyRequests(BaseModel):
    assigned_physician_id: Optional[uuid.UUID] = Field(alias="assigned_physician_id")
    created_at: datetime.datetime = Field(alias="created_at")
    description: Optional[str] = Field(alias="description")
    emergency_type: str = Field(alias="emergency_type")
    ended_at: Optional[datetime.datetime] = Field(alias="ended_at")
    hospital_id: Optional[uuid.UUID] = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    location_latitude: Optional[float] = Field(alias="location_latitude")
    location_longitude: Optional[float] = Field(alias="location_longitude")
    patient_id: uuid.UUID = Field(alias="patient_id")
    requested_by: Optional[uuid.UUID] = Field(alias="requested_by")
    severity: str = Field(alias="severity")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicEmergencyRequestsInsert(TypedDict):
    assigned_physician_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assigned_physician_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    emergency_type: Annotated[str, Field(alias="emergency_type")]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    location_latitude: NotRequired[Annotated[Optional[float], Field(alias="location_latitude")]]
    location_longitude: NotRequired[Annotated[Optional[float], Field(alias="location_longitude")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    severity: NotRequired[Annotated[str, Field(alias="severity")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicEmergencyRequestsUpdate(TypedDict):
    assigned_physician_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assigned_physician_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    emergency_type: NotRequired[Annotated[str, Field(alias="emergency_type")]]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    location_latitude: NotRequired[Annotated[Optional[float], Field(alias="location_latitude")]]
    location_longitude: NotRequired[Annotated[Optional[float], Field(alias="location_longitude")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    severity: NotRequired[Annotated[str, Field(alias="severity")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicFileShares(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    expires_at: Optional[datetime.datetime] = Field(alias="expires_at")
    file_id: uuid.UUID = Field(alias="file_id")
    id: uuid.UUID = Field(alias="id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    permissions: JsonValue = Field(alias="permissions")
    shared_by: Optional[uuid.UUID] = Field(alias="shared_by")
    shared_with: uuid.UUID = Field(alias="shared_with")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicFileSharesInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    expires_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="expires_at")]]
    file_id: Annotated[uuid.UUID, Field(alias="file_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    permissions: NotRequired[Annotated[JsonValue, Field(alias="permissions")]]
    shared_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="shared_by")]]
    shared_with: Annotated[uuid.UUID, Field(alias="shared_with")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicFileSharesUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    expires_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="expires_at")]]
    file_id: NotRequired[Annotated[uuid.UUID, Field(alias="file_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    permissions: NotRequired[Annotated[JsonValue, Field(alias="permissions")]]
    shared_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="shared_by")]]
    shared_with: NotRequired[Annotated[uuid.UUID, Field(alias="shared_with")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicFiles(BaseModel):
    bucket: str = Field(alias="bucket")
    change_seq: int = Field(alias="change_seq")
    client_id: Optional[uuid.UUID] = Field(alias="client_id")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    file_name: str = Field(alias="file_name")
    filename: Optional[str] = Field(alias="filename")
    id: uuid.UUID = Field(alias="id")
    log_id: Optional[uuid.UUID] = Field(alias="log_id")
    measurement_id: Optional[uuid.UUID] = Field(alias="measurement_id")
    metadata: JsonValue = Field(alias="metadata")
    mime_type: Optional[str] = Field(alias="mime_type")
    original_name: Optional[str] = Field(alias="original_name")
    patient_id: uuid.UUID = Field(alias="patient_id")
    size: Optional[int] = Field(alias="size")
    storage_path: str = Field(alias="storage_path")
    updated_at: datetime.datetime = Field(alias="updated_at")
    uploaded_at: datetime.datetime = Field(alias="uploaded_at")
    uploaded_by: Optional[uuid.UUID] = Field(alias="uploaded_by")
    url: Optional[str] = Field(alias="url")

class PublicFilesInsert(TypedDict):
    bucket: NotRequired[Annotated[str, Field(alias="bucket")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    file_name: Annotated[str, Field(alias="file_name")]
    filename: NotRequired[Annotated[Optional[str], Field(alias="filename")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    log_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="log_id")]]
    measurement_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="measurement_id")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    mime_type: NotRequired[Annotated[Optional[str], Field(alias="mime_type")]]
    original_name: NotRequired[Annotated[Optional[str], Field(alias="original_name")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    size: NotRequired[Annotated[Optional[int], Field(alias="size")]]
    storage_path: Annotated[str, Field(alias="storage_path")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    uploaded_at: NotRequired[Annotated[datetime.datetime, Field(alias="uploaded_at")]]
    uploaded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="uploaded_by")]]
    url: NotRequired[Annotated[Optional[str], Field(alias="url")]]

class PublicFilesUpdate(TypedDict):
    bucket: NotRequired[Annotated[str, Field(alias="bucket")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    file_name: NotRequired[Annotated[str, Field(alias="file_name")]]
    filename: NotRequired[Annotated[Optional[str], Field(alias="filename")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    log_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="log_id")]]
    measurement_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="measurement_id")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    mime_type: NotRequired[Annotated[Optional[str], Field(alias="mime_type")]]
    original_name: NotRequired[Annotated[Optional[str], Field(alias="original_name")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    size: NotRequired[Annotated[Optional[int], Field(alias="size")]]
    storage_path: NotRequired[Annotated[str, Field(alias="storage_path")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    uploaded_at: NotRequired[Annotated[datetime.datetime, Field(alias="uploaded_at")]]
    uploaded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="uploaded_by")]]
    url: NotRequired[Annotated[Optional[str], Field(alias="url")]]

class PublicHealthAggregated(BaseModel):
    email: str = Field(alias="email")
    id: int = Field(alias="id")
    metric_name: str = Field(alias="metric_name")
    patient_id: uuid.UUID = Field(alias="patient_id")
    period: str = Field(alias="period")
    sample_count: int = Field(alias="sample_count")
    timestamp: datetime.datetime = Field(alias="timestamp")
    units: Optional[str] = Field(alias="units")
    value: float = Field(alias="value")
    value_max: Optional[float] = Field(alias="value_max")
    value_min: Optional[float] = Field(alias="value_min")

class PublicHealthAggregatedInsert(TypedDict):
    email: NotRequired[Annotated[str, Field(alias="email")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    metric_name: Annotated[str, Field(alias="metric_name")]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    period: NotRequired[Annotated[str, Field(alias="period")]]
    sample_count: NotRequired[Annotated[int, Field(alias="sample_count")]]
    timestamp: Annotated[datetime.datetime, Field(alias="timestamp")]
    units: NotRequired[Annotated[Optional[str], Field(alias="units")]]
    value: Annotated[float, Field(alias="value")]
    value_max: NotRequired[Annotated[Optional[float], Field(alias="value_max")]]
    value_min: NotRequired[Annotated[Optional[float], Field(alias="value_min")]]

class PublicHealthAggregatedUpdate(TypedDict):
    email: NotRequired[Annotated[str, Field(alias="email")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    metric_name: NotRequired[Annotated[str, Field(alias="metric_name")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    period: NotRequired[Annotated[str, Field(alias="period")]]
    sample_count: NotRequired[Annotated[int, Field(alias="sample_count")]]
    timestamp: NotRequired[Annotated[datetime.datetime, Field(alias="timestamp")]]
    units: NotRequired[Annotated[Optional[str], Field(alias="units")]]
    value: NotRequired[Annotated[float, Field(alias="value")]]
    value_max: NotRequired[Annotated[Optional[float], Field(alias="value_max")]]
    value_min: NotRequired[Annotated[Optional[float], Field(alias="value_min")]]

class PublicHealthRealtime(BaseModel):
    email: str = Field(alias="email")
    id: int = Field(alias="id")
    metric_name: str = Field(alias="metric_name")
    patient_id: uuid.UUID = Field(alias="patient_id")
    source: Optional[str] = Field(alias="source")
    timestamp: datetime.datetime = Field(alias="timestamp")
    units: Optional[str] = Field(alias="units")
    value: float = Field(alias="value")

class PublicHealthRealtimeInsert(TypedDict):
    email: NotRequired[Annotated[str, Field(alias="email")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    metric_name: Annotated[str, Field(alias="metric_name")]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    source: NotRequired[Annotated[Optional[str], Field(alias="source")]]
    timestamp: Annotated[datetime.datetime, Field(alias="timestamp")]
    units: NotRequired[Annotated[Optional[str], Field(alias="units")]]
    value: Annotated[float, Field(alias="value")]

class PublicHealthRealtimeUpdate(TypedDict):
    email: NotRequired[Annotated[str, Field(alias="email")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    metric_name: NotRequired[Annotated[str, Field(alias="metric_name")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    source: NotRequired[Annotated[Optional[str], Field(alias="source")]]
    timestamp: NotRequired[Annotated[datetime.datetime, Field(alias="timestamp")]]
    units: NotRequired[Annotated[Optional[str], Field(alias="units")]]
    value: NotRequired[Annotated[float, Field(alias="value")]]

class PublicHealthRecords(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    description: Optional[str] = Field(alias="description")
    document_url: Optional[str] = Field(alias="document_url")
    id: uuid.UUID = Field(alias="id")
    is_sensitive: bool = Field(alias="is_sensitive")
    patient_id: uuid.UUID = Field(alias="patient_id")
    record_data: JsonValue = Field(alias="record_data")
    record_type: str = Field(alias="record_type")
    recorded_by: Optional[uuid.UUID] = Field(alias="recorded_by")
    recorded_date: datetime.datetime = Field(alias="recorded_date")
    title: str = Field(alias="title")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicHealthRecordsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    document_url: NotRequired[Annotated[Optional[str], Field(alias="document_url")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_sensitive: NotRequired[Annotated[bool, Field(alias="is_sensitive")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    record_data: NotRequired[Annotated[JsonValue, Field(alias="record_data")]]
    record_type: Annotated[str, Field(alias="record_type")]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    recorded_date: NotRequired[Annotated[datetime.datetime, Field(alias="recorded_date")]]
    title: Annotated[str, Field(alias="title")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHealthRecordsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    document_url: NotRequired[Annotated[Optional[str], Field(alias="document_url")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_sensitive: NotRequired[Annotated[bool, Field(alias="is_sensitive")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    record_data: NotRequired[Annotated[JsonValue, Field(alias="record_data")]]
    record_type: NotRequired[Annotated[str, Field(alias="record_type")]]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    recorded_date: NotRequired[Annotated[datetime.datetime, Field(alias="recorded_date")]]
    title: NotRequired[Annotated[str, Field(alias="title")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalComplianceTracking(BaseModel):
    assessed_by: Optional[uuid.UUID] = Field(alias="assessed_by")
    assessment_details: JsonValue = Field(alias="assessment_details")
    compliance_type: str = Field(alias="compliance_type")
    corrective_actions: JsonValue = Field(alias="corrective_actions")
    created_at: datetime.datetime = Field(alias="created_at")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    last_assessment_date: datetime.datetime = Field(alias="last_assessment_date")
    next_assessment_due: Optional[datetime.datetime] = Field(alias="next_assessment_due")
    score: Optional[int] = Field(alias="score")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")
    violations: JsonValue = Field(alias="violations")

class PublicHospitalComplianceTrackingInsert(TypedDict):
    assessed_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assessed_by")]]
    assessment_details: NotRequired[Annotated[JsonValue, Field(alias="assessment_details")]]
    compliance_type: Annotated[str, Field(alias="compliance_type")]
    corrective_actions: NotRequired[Annotated[JsonValue, Field(alias="corrective_actions")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_assessment_date: NotRequired[Annotated[datetime.datetime, Field(alias="last_assessment_date")]]
    next_assessment_due: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="next_assessment_due")]]
    score: NotRequired[Annotated[Optional[int], Field(alias="score")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    violations: NotRequired[Annotated[JsonValue, Field(alias="violations")]]

class PublicHospitalComplianceTrackingUpdate(TypedDict):
    assessed_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assessed_by")]]
    assessment_details: NotRequired[Annotated[JsonValue, Field(alias="assessment_details")]]
    compliance_type: NotRequired[Annotated[str, Field(alias="compliance_type")]]
    corrective_actions: NotRequired[Annotated[JsonValue, Field(alias="corrective_actions")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_assessment_date: NotRequired[Annotated[datetime.datetime, Field(alias="last_assessment_date")]]
    next_assessment_due: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="next_assessment_due")]]
    score: NotRequired[Annotated[Optional[int], Field(alias="score")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    violations: NotRequired[Annotated[JsonValue, Field(alias="violations")]]

class PublicHospitalFinancialData(BaseModel):
    amount: float = Field(alias="amount")
    category: str = Field(alias="category")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    description: Optional[str] = Field(alias="description")
    fiscal_month: str = Field(alias="fiscal_month")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    metadata: JsonValue = Field(alias="metadata")
    reference_id: Optional[str] = Field(alias="reference_id")
    transaction_date: datetime.datetime = Field(alias="transaction_date")
    transaction_type: str = Field(alias="transaction_type")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicHospitalFinancialDataInsert(TypedDict):
    amount: Annotated[float, Field(alias="amount")]
    category: Annotated[str, Field(alias="category")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    fiscal_month: Annotated[str, Field(alias="fiscal_month")]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    reference_id: NotRequired[Annotated[Optional[str], Field(alias="reference_id")]]
    transaction_date: NotRequired[Annotated[datetime.datetime, Field(alias="transaction_date")]]
    transaction_type: Annotated[str, Field(alias="transaction_type")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalFinancialDataUpdate(TypedDict):
    amount: NotRequired[Annotated[float, Field(alias="amount")]]
    category: NotRequired[Annotated[str, Field(alias="category")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    fiscal_month: NotRequired[Annotated[str, Field(alias="fiscal_month")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    reference_id: NotRequired[Annotated[Optional[str], Field(alias="reference_id")]]
    transaction_date: NotRequired[Annotated[datetime.datetime, Field(alias="transaction_date")]]
    transaction_type: NotRequired[Annotated[str, Field(alias="transaction_type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalPatients(BaseModel):
    admission_date: datetime.datetime = Field(alias="admission_date")
    assigned_physician_id: Optional[uuid.UUID] = Field(alias="assigned_physician_id")
    created_at: datetime.datetime = Field(alias="created_at")
    discharge_date: Optional[datetime.datetime] = Field(alias="discharge_date")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    notes: Optional[str] = Field(alias="notes")
    patient_id: uuid.UUID = Field(alias="patient_id")
    room_number: Optional[str] = Field(alias="room_number")
    status: str = Field(alias="status")
    transferred_from_id: Optional[uuid.UUID] = Field(alias="transferred_from_id")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicHospitalPatientsInsert(TypedDict):
    admission_date: NotRequired[Annotated[datetime.datetime, Field(alias="admission_date")]]
    assigned_physician_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assigned_physician_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    discharge_date: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="discharge_date")]]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    room_number: NotRequired[Annotated[Optional[str], Field(alias="room_number")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    transferred_from_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="transferred_from_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalPatientsUpdate(TypedDict):
    admission_date: NotRequired[Annotated[datetime.datetime, Field(alias="admission_date")]]
    assigned_physician_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="assigned_physician_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    discharge_date: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="discharge_date")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    room_number: NotRequired[Annotated[Optional[str], Field(alias="room_number")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    transferred_from_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="transferred_from_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalResources(BaseModel):
    available_quantity: int = Field(alias="available_quantity")
    category: str = Field(alias="category")
    created_at: datetime.datetime = Field(alias="created_at")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    in_use_quantity: int = Field(alias="in_use_quantity")
    maintenance_quantity: int = Field(alias="maintenance_quantity")
    name: str = Field(alias="name")
    status: str = Field(alias="status")
    total_quantity: int = Field(alias="total_quantity")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicHospitalResourcesInsert(TypedDict):
    available_quantity: NotRequired[Annotated[int, Field(alias="available_quantity")]]
    category: Annotated[str, Field(alias="category")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    in_use_quantity: NotRequired[Annotated[int, Field(alias="in_use_quantity")]]
    maintenance_quantity: NotRequired[Annotated[int, Field(alias="maintenance_quantity")]]
    name: Annotated[str, Field(alias="name")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    total_quantity: NotRequired[Annotated[int, Field(alias="total_quantity")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalResourcesUpdate(TypedDict):
    available_quantity: NotRequired[Annotated[int, Field(alias="available_quantity")]]
    category: NotRequired[Annotated[str, Field(alias="category")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    in_use_quantity: NotRequired[Annotated[int, Field(alias="in_use_quantity")]]
    maintenance_quantity: NotRequired[Annotated[int, Field(alias="maintenance_quantity")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    total_quantity: NotRequired[Annotated[int, Field(alias="total_quantity")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalSettings(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    security_settings: JsonValue = Field(alias="security_settings")
    updated_at: datetime.datetime = Field(alias="updated_at")
    verification_documents: JsonValue = Field(alias="verification_documents")

class PublicHospitalSettingsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: Annotated[uuid.UUID, Field(alias="id")]
    security_settings: NotRequired[Annotated[JsonValue, Field(alias="security_settings")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    verification_documents: NotRequired[Annotated[JsonValue, Field(alias="verification_documents")]]

class PublicHospitalSettingsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    security_settings: NotRequired[Annotated[JsonValue, Field(alias="security_settings")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    verification_documents: NotRequired[Annotated[JsonValue, Field(alias="verification_documents")]]

class PublicHospitalStaff(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    position: str = Field(alias="position")
    profile_id: uuid.UUID = Field(alias="profile_id")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicHospitalStaffInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    position: NotRequired[Annotated[str, Field(alias="position")]]
    profile_id: Annotated[uuid.UUID, Field(alias="profile_id")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitalStaffUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    position: NotRequired[Annotated[str, Field(alias="position")]]
    profile_id: NotRequired[Annotated[uuid.UUID, Field(alias="profile_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicHospitals(BaseModel):
    address: Optional[str] = Field(alias="address")
    capabilities: List[str] = Field(alias="capabilities")
    capacity: Optional[int] = Field(alias="capacity")
    city: Optional[str] = Field(alias="city")
    country: Optional[str] = Field(alias="country")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    departments: List[str] = Field(alias="departments")
    email: Optional[str] = Field(alias="email")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    latitude: Optional[float] = Field(alias="latitude")
    longitude: Optional[float] = Field(alias="longitude")
    name: str = Field(alias="name")
    phone: Optional[str] = Field(alias="phone")
    specialities: List[str] = Field(alias="specialities")
    state: Optional[str] = Field(alias="state")
    time_zone: str = Field(alias="time_zone")
    updated_at: datetime.datetime = Field(alias="updated_at")
    verification_status: str = Field(alias="verification_status")

class PublicHospitalsInsert(TypedDict):
    address: NotRequired[Annotated[Optional[str], Field(alias="address")]]
    capabilities: NotRequired[Annotated[List[str], Field(alias="capabilities")]]
    capacity: NotRequired[Annotated[Optional[int], Field(alias="capacity")]]
    city: NotRequired[Annotated[Optional[str], Field(alias="city")]]
    country: NotRequired[Annotated[Optional[str], Field(alias="country")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    departments: NotRequired[Annotated[List[str], Field(alias="departments")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    latitude: NotRequired[Annotated[Optional[float], Field(alias="latitude")]]
    longitude: NotRequired[Annotated[Optional[float], Field(alias="longitude")]]
    name: Annotated[str, Field(alias="name")]
    phone: NotRequired[Annotated[Optional[str], Field(alias="phone")]]
    specialities: NotRequired[Annotated[List[str], Field(alias="specialities")]]
    state: NotRequired[Annotated[Optional[str], Field(alias="state")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    verification_status: NotRequired[Annotated[str, Field(alias="verification_status")]]

class PublicHospitalsUpdate(TypedDict):
    address: NotRequired[Annotated[Optional[str], Field(alias="address")]]
    capabilities: NotRequired[Annotated[List[str], Field(alias="capabilities")]]
    capacity: NotRequired[Annotated[Optional[int], Field(alias="capacity")]]
    city: NotRequired[Annotated[Optional[str], Field(alias="city")]]
    country: NotRequired[Annotated[Optional[str], Field(alias="country")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    departments: NotRequired[Annotated[List[str], Field(alias="departments")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    latitude: NotRequired[Annotated[Optional[float], Field(alias="latitude")]]
    longitude: NotRequired[Annotated[Optional[float], Field(alias="longitude")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    phone: NotRequired[Annotated[Optional[str], Field(alias="phone")]]
    specialities: NotRequired[Annotated[List[str], Field(alias="specialities")]]
    state: NotRequired[Annotated[Optional[str], Field(alias="state")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    verification_status: NotRequired[Annotated[str, Field(alias="verification_status")]]

class PublicJobRuns(BaseModel):
    counts: JsonValue = Field(alias="counts")
    error_code: Optional[str] = Field(alias="error_code")
    finished_at: Optional[datetime.datetime] = Field(alias="finished_at")
    id: int = Field(alias="id")
    job: str = Field(alias="job")
    started_at: datetime.datetime = Field(alias="started_at")
    status: str = Field(alias="status")

class PublicJobRunsInsert(TypedDict):
    counts: NotRequired[Annotated[JsonValue, Field(alias="counts")]]
    error_code: NotRequired[Annotated[Optional[str], Field(alias="error_code")]]
    finished_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="finished_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    job: Annotated[str, Field(alias="job")]
    started_at: NotRequired[Annotated[datetime.datetime, Field(alias="started_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]

class PublicJobRunsUpdate(TypedDict):
    counts: NotRequired[Annotated[JsonValue, Field(alias="counts")]]
    error_code: NotRequired[Annotated[Optional[str], Field(alias="error_code")]]
    finished_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="finished_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    job: NotRequired[Annotated[str, Field(alias="job")]]
    started_at: NotRequired[Annotated[datetime.datetime, Field(alias="started_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]

class PublicLabReports(BaseModel):
    collected_at: Optional[datetime.datetime] = Field(alias="collected_at")
    consultation_id: Optional[uuid.UUID] = Field(alias="consultation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    notes: Optional[str] = Field(alias="notes")
    object_path: Optional[str] = Field(alias="object_path")
    ordered_at: datetime.datetime = Field(alias="ordered_at")
    ordered_by: uuid.UUID = Field(alias="ordered_by")
    patient_id: uuid.UUID = Field(alias="patient_id")
    reference_range: Optional[str] = Field(alias="reference_range")
    reported_at: Optional[datetime.datetime] = Field(alias="reported_at")
    results: JsonValue = Field(alias="results")
    reviewed_at: Optional[datetime.datetime] = Field(alias="reviewed_at")
    reviewed_by: Optional[uuid.UUID] = Field(alias="reviewed_by")
    status: str = Field(alias="status")
    test_name: str = Field(alias="test_name")
    unit: Optional[str] = Field(alias="unit")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicLabReportsInsert(TypedDict):
    collected_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="collected_at")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    object_path: NotRequired[Annotated[Optional[str], Field(alias="object_path")]]
    ordered_at: NotRequired[Annotated[datetime.datetime, Field(alias="ordered_at")]]
    ordered_by: Annotated[uuid.UUID, Field(alias="ordered_by")]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    reference_range: NotRequired[Annotated[Optional[str], Field(alias="reference_range")]]
    reported_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="reported_at")]]
    results: NotRequired[Annotated[JsonValue, Field(alias="results")]]
    reviewed_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="reviewed_at")]]
    reviewed_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="reviewed_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    test_name: Annotated[str, Field(alias="test_name")]
    unit: NotRequired[Annotated[Optional[str], Field(alias="unit")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicLabReportsUpdate(TypedDict):
    collected_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="collected_at")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    object_path: NotRequired[Annotated[Optional[str], Field(alias="object_path")]]
    ordered_at: NotRequired[Annotated[datetime.datetime, Field(alias="ordered_at")]]
    ordered_by: NotRequired[Annotated[uuid.UUID, Field(alias="ordered_by")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    reference_range: NotRequired[Annotated[Optional[str], Field(alias="reference_range")]]
    reported_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="reported_at")]]
    results: NotRequired[Annotated[JsonValue, Field(alias="results")]]
    reviewed_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="reviewed_at")]]
    reviewed_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="reviewed_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    test_name: NotRequired[Annotated[str, Field(alias="test_name")]]
    unit: NotRequired[Annotated[Optional[str], Field(alias="unit")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicMeasurements(BaseModel):
    change_seq: int = Field(alias="change_seq")
    client_id: Optional[uuid.UUID] = Field(alias="client_id")
    created_at: datetime.datetime = Field(alias="created_at")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    id: uuid.UUID = Field(alias="id")
    measured_at: datetime.datetime = Field(alias="measured_at")
    note: Optional[str] = Field(alias="note")
    patient_id: uuid.UUID = Field(alias="patient_id")
    recorded_by: Optional[uuid.UUID] = Field(alias="recorded_by")
    type: str = Field(alias="type")
    unit: str = Field(alias="unit")
    updated_at: datetime.datetime = Field(alias="updated_at")
    value: float = Field(alias="value")
    value2: Optional[float] = Field(alias="value2")

class PublicMeasurementsInsert(TypedDict):
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    measured_at: NotRequired[Annotated[datetime.datetime, Field(alias="measured_at")]]
    note: NotRequired[Annotated[Optional[str], Field(alias="note")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    type: Annotated[str, Field(alias="type")]
    unit: Annotated[str, Field(alias="unit")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    value: Annotated[float, Field(alias="value")]
    value2: NotRequired[Annotated[Optional[float], Field(alias="value2")]]

class PublicMeasurementsUpdate(TypedDict):
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    measured_at: NotRequired[Annotated[datetime.datetime, Field(alias="measured_at")]]
    note: NotRequired[Annotated[Optional[str], Field(alias="note")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    recorded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="recorded_by")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    unit: NotRequired[Annotated[str, Field(alias="unit")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    value: NotRequired[Annotated[float, Field(alias="value")]]
    value2: NotRequired[Annotated[Optional[float], Field(alias="value2")]]

class PublicMedicationSchedules(BaseModel):
    change_seq: int = Field(alias="change_seq")
    client_id: Optional[uuid.UUID] = Field(alias="client_id")
    created_at: datetime.datetime = Field(alias="created_at")
    created_by: Optional[uuid.UUID] = Field(alias="created_by")
    days_of_week: List[int] = Field(alias="days_of_week")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    dose_amount: float = Field(alias="dose_amount")
    end_date: Optional[datetime.date] = Field(alias="end_date")
    id: uuid.UUID = Field(alias="id")
    interval_days: int = Field(alias="interval_days")
    is_active: bool = Field(alias="is_active")
    medication_id: uuid.UUID = Field(alias="medication_id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    start_date: datetime.date = Field(alias="start_date")
    time_zone: str = Field(alias="time_zone")
    times: List[datetime.time] = Field(alias="times")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicMedicationSchedulesInsert(TypedDict):
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    days_of_week: NotRequired[Annotated[List[int], Field(alias="days_of_week")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    dose_amount: NotRequired[Annotated[float, Field(alias="dose_amount")]]
    end_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="end_date")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    interval_days: NotRequired[Annotated[int, Field(alias="interval_days")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    medication_id: Annotated[uuid.UUID, Field(alias="medication_id")]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    start_date: NotRequired[Annotated[datetime.date, Field(alias="start_date")]]
    time_zone: Annotated[str, Field(alias="time_zone")]
    times: Annotated[List[datetime.time], Field(alias="times")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicMedicationSchedulesUpdate(TypedDict):
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    days_of_week: NotRequired[Annotated[List[int], Field(alias="days_of_week")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    dose_amount: NotRequired[Annotated[float, Field(alias="dose_amount")]]
    end_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="end_date")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    interval_days: NotRequired[Annotated[int, Field(alias="interval_days")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    medication_id: NotRequired[Annotated[uuid.UUID, Field(alias="medication_id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    start_date: NotRequired[Annotated[datetime.date, Field(alias="start_date")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    times: NotRequired[Annotated[List[datetime.time], Field(alias="times")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicMedications(BaseModel):
    as_needed: bool = Field(alias="as_needed")
    change_seq: int = Field(alias="change_seq")
    client_id: Optional[uuid.UUID] = Field(alias="client_id")
    created_at: datetime.datetime = Field(alias="created_at")
    created_by: Optional[uuid.UUID] = Field(alias="created_by")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    end_date: Optional[datetime.date] = Field(alias="end_date")
    form: Optional[str] = Field(alias="form")
    id: uuid.UUID = Field(alias="id")
    instructions: Optional[str] = Field(alias="instructions")
    is_active: bool = Field(alias="is_active")
    name: str = Field(alias="name")
    patient_id: uuid.UUID = Field(alias="patient_id")
    prescription_medication_id: Optional[uuid.UUID] = Field(alias="prescription_medication_id")
    refill_threshold: Optional[float] = Field(alias="refill_threshold")
    start_date: Optional[datetime.date] = Field(alias="start_date")
    stock_count: Optional[float] = Field(alias="stock_count")
    strength: Optional[str] = Field(alias="strength")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicMedicationsInsert(TypedDict):
    as_needed: NotRequired[Annotated[bool, Field(alias="as_needed")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    end_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="end_date")]]
    form: NotRequired[Annotated[Optional[str], Field(alias="form")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    instructions: NotRequired[Annotated[Optional[str], Field(alias="instructions")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    name: Annotated[str, Field(alias="name")]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    prescription_medication_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="prescription_medication_id")]]
    refill_threshold: NotRequired[Annotated[Optional[float], Field(alias="refill_threshold")]]
    start_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="start_date")]]
    stock_count: NotRequired[Annotated[Optional[float], Field(alias="stock_count")]]
    strength: NotRequired[Annotated[Optional[str], Field(alias="strength")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicMedicationsUpdate(TypedDict):
    as_needed: NotRequired[Annotated[bool, Field(alias="as_needed")]]
    change_seq: NotRequired[Annotated[int, Field(alias="change_seq")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    end_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="end_date")]]
    form: NotRequired[Annotated[Optional[str], Field(alias="form")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    instructions: NotRequired[Annotated[Optional[str], Field(alias="instructions")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    prescription_medication_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="prescription_medication_id")]]
    refill_threshold: NotRequired[Annotated[Optional[float], Field(alias="refill_threshold")]]
    start_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="start_date")]]
    stock_count: NotRequired[Annotated[Optional[float], Field(alias="stock_count")]]
    strength: NotRequired[Annotated[Optional[str], Field(alias="strength")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicMessageAttachments(BaseModel):
    bucket: str = Field(alias="bucket")
    conversation_id: int = Field(alias="conversation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    file_name: Optional[str] = Field(alias="file_name")
    file_size: Optional[int] = Field(alias="file_size")
    id: int = Field(alias="id")
    message_id: int = Field(alias="message_id")
    mime_type: Optional[str] = Field(alias="mime_type")
    object_path: str = Field(alias="object_path")

class PublicMessageAttachmentsInsert(TypedDict):
    bucket: NotRequired[Annotated[str, Field(alias="bucket")]]
    conversation_id: Annotated[int, Field(alias="conversation_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    file_name: NotRequired[Annotated[Optional[str], Field(alias="file_name")]]
    file_size: NotRequired[Annotated[Optional[int], Field(alias="file_size")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    message_id: Annotated[int, Field(alias="message_id")]
    mime_type: NotRequired[Annotated[Optional[str], Field(alias="mime_type")]]
    object_path: Annotated[str, Field(alias="object_path")]

class PublicMessageAttachmentsUpdate(TypedDict):
    bucket: NotRequired[Annotated[str, Field(alias="bucket")]]
    conversation_id: NotRequired[Annotated[int, Field(alias="conversation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    file_name: NotRequired[Annotated[Optional[str], Field(alias="file_name")]]
    file_size: NotRequired[Annotated[Optional[int], Field(alias="file_size")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    message_id: NotRequired[Annotated[int, Field(alias="message_id")]]
    mime_type: NotRequired[Annotated[Optional[str], Field(alias="mime_type")]]
    object_path: NotRequired[Annotated[str, Field(alias="object_path")]]

class PublicMessages(BaseModel):
    body: Optional[str] = Field(alias="body")
    client_id: Optional[uuid.UUID] = Field(alias="client_id")
    conversation_id: int = Field(alias="conversation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    id: int = Field(alias="id")
    message_type: str = Field(alias="message_type")
    metadata: JsonValue = Field(alias="metadata")
    sender_id: Optional[uuid.UUID] = Field(alias="sender_id")
    sender_type: str = Field(alias="sender_type")

class PublicMessagesInsert(TypedDict):
    body: NotRequired[Annotated[Optional[str], Field(alias="body")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    conversation_id: Annotated[int, Field(alias="conversation_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    message_type: NotRequired[Annotated[str, Field(alias="message_type")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    sender_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="sender_id")]]
    sender_type: NotRequired[Annotated[str, Field(alias="sender_type")]]

class PublicMessagesUpdate(TypedDict):
    body: NotRequired[Annotated[Optional[str], Field(alias="body")]]
    client_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="client_id")]]
    conversation_id: NotRequired[Annotated[int, Field(alias="conversation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    message_type: NotRequired[Annotated[str, Field(alias="message_type")]]
    metadata: NotRequired[Annotated[JsonValue, Field(alias="metadata")]]
    sender_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="sender_id")]]
    sender_type: NotRequired[Annotated[str, Field(alias="sender_type")]]

class PublicNotifications(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    data: JsonValue = Field(alias="data")
    id: uuid.UUID = Field(alias="id")
    message: str = Field(alias="message")
    read: bool = Field(alias="read")
    title: str = Field(alias="title")
    type: str = Field(alias="type")
    user_id: uuid.UUID = Field(alias="user_id")

class PublicNotificationsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    data: NotRequired[Annotated[JsonValue, Field(alias="data")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    message: Annotated[str, Field(alias="message")]
    read: NotRequired[Annotated[bool, Field(alias="read")]]
    title: Annotated[str, Field(alias="title")]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    user_id: Annotated[uuid.UUID, Field(alias="user_id")]

class PublicNotificationsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    data: NotRequired[Annotated[JsonValue, Field(alias="data")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    message: NotRequired[Annotated[str, Field(alias="message")]]
    read: NotRequired[Annotated[bool, Field(alias="read")]]
    title: NotRequired[Annotated[str, Field(alias="title")]]
    type: NotRequired[Annotated[str, Field(alias="type")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]

class PublicPatientCaregivers(BaseModel):
    accepted_at: Optional[datetime.datetime] = Field(alias="accepted_at")
    caregiver_id: uuid.UUID = Field(alias="caregiver_id")
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    patient_id: uuid.UUID = Field(alias="patient_id")
    permissions: JsonValue = Field(alias="permissions")
    role: str = Field(alias="role")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicPatientCaregiversInsert(TypedDict):
    accepted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="accepted_at")]]
    caregiver_id: Annotated[uuid.UUID, Field(alias="caregiver_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    permissions: NotRequired[Annotated[JsonValue, Field(alias="permissions")]]
    role: Annotated[str, Field(alias="role")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPatientCaregiversUpdate(TypedDict):
    accepted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="accepted_at")]]
    caregiver_id: NotRequired[Annotated[uuid.UUID, Field(alias="caregiver_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    permissions: NotRequired[Annotated[JsonValue, Field(alias="permissions")]]
    role: NotRequired[Annotated[str, Field(alias="role")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPatientDoctorLinks(BaseModel):
    blocked_by: Optional[uuid.UUID] = Field(alias="blocked_by")
    created_at: datetime.datetime = Field(alias="created_at")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    ended_at: Optional[datetime.datetime] = Field(alias="ended_at")
    id: int = Field(alias="id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    requested_by: Optional[uuid.UUID] = Field(alias="requested_by")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicPatientDoctorLinksInsert(TypedDict):
    blocked_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="blocked_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPatientDoctorLinksUpdate(TypedDict):
    blocked_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="blocked_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPatientWaitlist(BaseModel):
    called_at: Optional[datetime.datetime] = Field(alias="called_at")
    completed_at: Optional[datetime.datetime] = Field(alias="completed_at")
    created_at: datetime.datetime = Field(alias="created_at")
    department: str = Field(alias="department")
    estimated_wait_time: Optional[int] = Field(alias="estimated_wait_time")
    hospital_id: uuid.UUID = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    priority: str = Field(alias="priority")
    reason: str = Field(alias="reason")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicPatientWaitlistInsert(TypedDict):
    called_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="called_at")]]
    completed_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="completed_at")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    department: Annotated[str, Field(alias="department")]
    estimated_wait_time: NotRequired[Annotated[Optional[int], Field(alias="estimated_wait_time")]]
    hospital_id: Annotated[uuid.UUID, Field(alias="hospital_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    priority: NotRequired[Annotated[str, Field(alias="priority")]]
    reason: Annotated[str, Field(alias="reason")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPatientWaitlistUpdate(TypedDict):
    called_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="called_at")]]
    completed_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="completed_at")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    department: NotRequired[Annotated[str, Field(alias="department")]]
    estimated_wait_time: NotRequired[Annotated[Optional[int], Field(alias="estimated_wait_time")]]
    hospital_id: NotRequired[Annotated[uuid.UUID, Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    priority: NotRequired[Annotated[str, Field(alias="priority")]]
    reason: NotRequired[Annotated[str, Field(alias="reason")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPatients(BaseModel):
    allergies: List[str] = Field(alias="allergies")
    closed_by: Optional[uuid.UUID] = Field(alias="closed_by")
    created_at: datetime.datetime = Field(alias="created_at")
    created_by: Optional[uuid.UUID] = Field(alias="created_by")
    date_of_birth: Optional[datetime.date] = Field(alias="date_of_birth")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    gender: Optional[str] = Field(alias="gender")
    id: uuid.UUID = Field(alias="id")
    medical_conditions: List[str] = Field(alias="medical_conditions")
    name: str = Field(alias="name")
    profile_id: Optional[uuid.UUID] = Field(alias="profile_id")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicPatientsInsert(TypedDict):
    allergies: NotRequired[Annotated[List[str], Field(alias="allergies")]]
    closed_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="closed_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    date_of_birth: NotRequired[Annotated[Optional[datetime.date], Field(alias="date_of_birth")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    gender: NotRequired[Annotated[Optional[str], Field(alias="gender")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    medical_conditions: NotRequired[Annotated[List[str], Field(alias="medical_conditions")]]
    name: Annotated[str, Field(alias="name")]
    profile_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="profile_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPatientsUpdate(TypedDict):
    allergies: NotRequired[Annotated[List[str], Field(alias="allergies")]]
    closed_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="closed_by")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    date_of_birth: NotRequired[Annotated[Optional[datetime.date], Field(alias="date_of_birth")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    gender: NotRequired[Annotated[Optional[str], Field(alias="gender")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    medical_conditions: NotRequired[Annotated[List[str], Field(alias="medical_conditions")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    profile_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="profile_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPaymentEvents(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    event_id: str = Field(alias="event_id")
    event_type: str = Field(alias="event_type")
    id: uuid.UUID = Field(alias="id")
    occurred_at: Optional[datetime.datetime] = Field(alias="occurred_at")
    payload_digest: str = Field(alias="payload_digest")
    payment_gateway: str = Field(alias="payment_gateway")
    payment_id: Optional[uuid.UUID] = Field(alias="payment_id")

class PublicPaymentEventsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    event_id: Annotated[str, Field(alias="event_id")]
    event_type: Annotated[str, Field(alias="event_type")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    occurred_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="occurred_at")]]
    payload_digest: Annotated[str, Field(alias="payload_digest")]
    payment_gateway: Annotated[str, Field(alias="payment_gateway")]
    payment_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="payment_id")]]

class PublicPaymentEventsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    event_id: NotRequired[Annotated[str, Field(alias="event_id")]]
    event_type: NotRequired[Annotated[str, Field(alias="event_type")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    occurred_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="occurred_at")]]
    payload_digest: NotRequired[Annotated[str, Field(alias="payload_digest")]]
    payment_gateway: NotRequired[Annotated[str, Field(alias="payment_gateway")]]
    payment_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="payment_id")]]

class PublicPayments(BaseModel):
    amount: float = Field(alias="amount")
    appointment_id: Optional[uuid.UUID] = Field(alias="appointment_id")
    consultation_id: Optional[uuid.UUID] = Field(alias="consultation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    failure_code: Optional[str] = Field(alias="failure_code")
    id: uuid.UUID = Field(alias="id")
    paid_at: Optional[datetime.datetime] = Field(alias="paid_at")
    patient_id: uuid.UUID = Field(alias="patient_id")
    payer_id: uuid.UUID = Field(alias="payer_id")
    payment_gateway: str = Field(alias="payment_gateway")
    payment_method: Optional[str] = Field(alias="payment_method")
    status: str = Field(alias="status")
    transaction_id: Optional[str] = Field(alias="transaction_id")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicPaymentsInsert(TypedDict):
    amount: Annotated[float, Field(alias="amount")]
    appointment_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="appointment_id")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    failure_code: NotRequired[Annotated[Optional[str], Field(alias="failure_code")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    paid_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="paid_at")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    payer_id: Annotated[uuid.UUID, Field(alias="payer_id")]
    payment_gateway: Annotated[str, Field(alias="payment_gateway")]
    payment_method: NotRequired[Annotated[Optional[str], Field(alias="payment_method")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    transaction_id: NotRequired[Annotated[Optional[str], Field(alias="transaction_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPaymentsUpdate(TypedDict):
    amount: NotRequired[Annotated[float, Field(alias="amount")]]
    appointment_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="appointment_id")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    failure_code: NotRequired[Annotated[Optional[str], Field(alias="failure_code")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    paid_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="paid_at")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    payer_id: NotRequired[Annotated[uuid.UUID, Field(alias="payer_id")]]
    payment_gateway: NotRequired[Annotated[str, Field(alias="payment_gateway")]]
    payment_method: NotRequired[Annotated[Optional[str], Field(alias="payment_method")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    transaction_id: NotRequired[Annotated[Optional[str], Field(alias="transaction_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPrescriptionMedications(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    dosage: str = Field(alias="dosage")
    duration: str = Field(alias="duration")
    frequency: str = Field(alias="frequency")
    id: uuid.UUID = Field(alias="id")
    instructions: Optional[str] = Field(alias="instructions")
    name: str = Field(alias="name")
    patient_id: uuid.UUID = Field(alias="patient_id")
    position: int = Field(alias="position")
    prescription_id: uuid.UUID = Field(alias="prescription_id")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicPrescriptionMedicationsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    dosage: Annotated[str, Field(alias="dosage")]
    duration: Annotated[str, Field(alias="duration")]
    frequency: Annotated[str, Field(alias="frequency")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    instructions: NotRequired[Annotated[Optional[str], Field(alias="instructions")]]
    name: Annotated[str, Field(alias="name")]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    position: NotRequired[Annotated[int, Field(alias="position")]]
    prescription_id: Annotated[uuid.UUID, Field(alias="prescription_id")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPrescriptionMedicationsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    dosage: NotRequired[Annotated[str, Field(alias="dosage")]]
    duration: NotRequired[Annotated[str, Field(alias="duration")]]
    frequency: NotRequired[Annotated[str, Field(alias="frequency")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    instructions: NotRequired[Annotated[Optional[str], Field(alias="instructions")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    position: NotRequired[Annotated[int, Field(alias="position")]]
    prescription_id: NotRequired[Annotated[uuid.UUID, Field(alias="prescription_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPrescriptions(BaseModel):
    archived_at: Optional[datetime.datetime] = Field(alias="archived_at")
    consultation_id: Optional[uuid.UUID] = Field(alias="consultation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    follow_up_date: Optional[datetime.date] = Field(alias="follow_up_date")
    id: uuid.UUID = Field(alias="id")
    instructions: Optional[str] = Field(alias="instructions")
    is_active: bool = Field(alias="is_active")
    patient_id: uuid.UUID = Field(alias="patient_id")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicPrescriptionsInsert(TypedDict):
    archived_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="archived_at")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    follow_up_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="follow_up_date")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    instructions: NotRequired[Annotated[Optional[str], Field(alias="instructions")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPrescriptionsUpdate(TypedDict):
    archived_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="archived_at")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    follow_up_date: NotRequired[Annotated[Optional[datetime.date], Field(alias="follow_up_date")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    instructions: NotRequired[Annotated[Optional[str], Field(alias="instructions")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicProfiles(BaseModel):
    address: Optional[str] = Field(alias="address")
    avatar_url: Optional[str] = Field(alias="avatar_url")
    certification: Optional[str] = Field(alias="certification")
    city: Optional[str] = Field(alias="city")
    country: Optional[str] = Field(alias="country")
    created_at: Optional[datetime.datetime] = Field(alias="created_at")
    designation: Optional[str] = Field(alias="designation")
    email: Optional[str] = Field(alias="email")
    first_name: Optional[str] = Field(alias="first_name")
    full_name: str = Field(alias="full_name")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    is_verified: Optional[bool] = Field(alias="is_verified")
    last_name: Optional[str] = Field(alias="last_name")
    license_number: Optional[str] = Field(alias="license_number")
    phone: Optional[str] = Field(alias="phone")
    postal_code: Optional[str] = Field(alias="postal_code")
    role: PublicUserRole = Field(alias="role")
    state: Optional[str] = Field(alias="state")
    subscription_plan: str = Field(alias="subscription_plan")
    time_zone: str = Field(alias="time_zone")
    updated_at: Optional[datetime.datetime] = Field(alias="updated_at")

class PublicProfilesInsert(TypedDict):
    address: NotRequired[Annotated[Optional[str], Field(alias="address")]]
    avatar_url: NotRequired[Annotated[Optional[str], Field(alias="avatar_url")]]
    certification: NotRequired[Annotated[Optional[str], Field(alias="certification")]]
    city: NotRequired[Annotated[Optional[str], Field(alias="city")]]
    country: NotRequired[Annotated[Optional[str], Field(alias="country")]]
    created_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="created_at")]]
    designation: NotRequired[Annotated[Optional[str], Field(alias="designation")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    first_name: NotRequired[Annotated[Optional[str], Field(alias="first_name")]]
    full_name: Annotated[str, Field(alias="full_name")]
    id: Annotated[uuid.UUID, Field(alias="id")]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    is_verified: NotRequired[Annotated[Optional[bool], Field(alias="is_verified")]]
    last_name: NotRequired[Annotated[Optional[str], Field(alias="last_name")]]
    license_number: NotRequired[Annotated[Optional[str], Field(alias="license_number")]]
    phone: NotRequired[Annotated[Optional[str], Field(alias="phone")]]
    postal_code: NotRequired[Annotated[Optional[str], Field(alias="postal_code")]]
    role: NotRequired[Annotated[PublicUserRole, Field(alias="role")]]
    state: NotRequired[Annotated[Optional[str], Field(alias="state")]]
    subscription_plan: NotRequired[Annotated[str, Field(alias="subscription_plan")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="updated_at")]]

class PublicProfilesUpdate(TypedDict):
    address: NotRequired[Annotated[Optional[str], Field(alias="address")]]
    avatar_url: NotRequired[Annotated[Optional[str], Field(alias="avatar_url")]]
    certification: NotRequired[Annotated[Optional[str], Field(alias="certification")]]
    city: NotRequired[Annotated[Optional[str], Field(alias="city")]]
    country: NotRequired[Annotated[Optional[str], Field(alias="country")]]
    created_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="created_at")]]
    designation: NotRequired[Annotated[Optional[str], Field(alias="designation")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    first_name: NotRequired[Annotated[Optional[str], Field(alias="first_name")]]
    full_name: NotRequired[Annotated[str, Field(alias="full_name")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    is_verified: NotRequired[Annotated[Optional[bool], Field(alias="is_verified")]]
    last_name: NotRequired[Annotated[Optional[str], Field(alias="last_name")]]
    license_number: NotRequired[Annotated[Optional[str], Field(alias="license_number")]]
    phone: NotRequired[Annotated[Optional[str], Field(alias="phone")]]
    postal_code: NotRequired[Annotated[Optional[str], Field(alias="postal_code")]]
    role: NotRequired[Annotated[PublicUserRole, Field(alias="role")]]
    state: NotRequired[Annotated[Optional[str], Field(alias="state")]]
    subscription_plan: NotRequired[Annotated[str, Field(alias="subscription_plan")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="updated_at")]]

class PublicPushDevices(BaseModel):
    app_version: Optional[str] = Field(alias="app_version")
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    last_seen_at: datetime.datetime = Field(alias="last_seen_at")
    platform: str = Field(alias="platform")
    profile_id: uuid.UUID = Field(alias="profile_id")
    token: str = Field(alias="token")

class PublicPushDevicesInsert(TypedDict):
    app_version: NotRequired[Annotated[Optional[str], Field(alias="app_version")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_seen_at: NotRequired[Annotated[datetime.datetime, Field(alias="last_seen_at")]]
    platform: Annotated[str, Field(alias="platform")]
    profile_id: Annotated[uuid.UUID, Field(alias="profile_id")]
    token: Annotated[str, Field(alias="token")]

class PublicPushDevicesUpdate(TypedDict):
    app_version: NotRequired[Annotated[Optional[str], Field(alias="app_version")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_seen_at: NotRequired[Annotated[datetime.datetime, Field(alias="last_seen_at")]]
    platform: NotRequired[Annotated[str, Field(alias="platform")]]
    profile_id: NotRequired[Annotated[uuid.UUID, Field(alias="profile_id")]]
    token: NotRequired[Annotated[str, Field(alias="token")]]

class PublicRefunds(BaseModel):
    amount: float = Field(alias="amount")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    id: uuid.UUID = Field(alias="id")
    patient_id: uuid.UUID = Field(alias="patient_id")
    payment_gateway: str = Field(alias="payment_gateway")
    payment_id: uuid.UUID = Field(alias="payment_id")
    provider_reference: Optional[str] = Field(alias="provider_reference")
    reason: Optional[str] = Field(alias="reason")
    refunded_at: Optional[datetime.datetime] = Field(alias="refunded_at")
    requested_by: Optional[uuid.UUID] = Field(alias="requested_by")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicRefundsInsert(TypedDict):
    amount: Annotated[float, Field(alias="amount")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: Annotated[str, Field(alias="currency")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    payment_gateway: Annotated[str, Field(alias="payment_gateway")]
    payment_id: Annotated[uuid.UUID, Field(alias="payment_id")]
    provider_reference: NotRequired[Annotated[Optional[str], Field(alias="provider_reference")]]
    reason: NotRequired[Annotated[Optional[str], Field(alias="reason")]]
    refunded_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="refunded_at")]]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicRefundsUpdate(TypedDict):
    amount: NotRequired[Annotated[float, Field(alias="amount")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    payment_gateway: NotRequired[Annotated[str, Field(alias="payment_gateway")]]
    payment_id: NotRequired[Annotated[uuid.UUID, Field(alias="payment_id")]]
    provider_reference: NotRequired[Annotated[Optional[str], Field(alias="provider_reference")]]
    reason: NotRequired[Annotated[Optional[str], Field(alias="reason")]]
    refunded_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="refunded_at")]]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicSurgeries(BaseModel):
    assistant: Optional[str] = Field(alias="assistant")
    created_at: datetime.datetime = Field(alias="created_at")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    estimated_duration_minutes: Optional[int] = Field(alias="estimated_duration_minutes")
    hospital_id: Optional[uuid.UUID] = Field(alias="hospital_id")
    id: uuid.UUID = Field(alias="id")
    notes: Optional[str] = Field(alias="notes")
    patient_id: uuid.UUID = Field(alias="patient_id")
    procedure: str = Field(alias="procedure")
    room: Optional[str] = Field(alias="room")
    scheduled_at: datetime.datetime = Field(alias="scheduled_at")
    status: str = Field(alias="status")
    surgeon: Optional[str] = Field(alias="surgeon")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicSurgeriesInsert(TypedDict):
    assistant: NotRequired[Annotated[Optional[str], Field(alias="assistant")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: Annotated[uuid.UUID, Field(alias="doctor_id")]
    estimated_duration_minutes: NotRequired[Annotated[Optional[int], Field(alias="estimated_duration_minutes")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: Annotated[uuid.UUID, Field(alias="patient_id")]
    procedure: Annotated[str, Field(alias="procedure")]
    room: NotRequired[Annotated[Optional[str], Field(alias="room")]]
    scheduled_at: Annotated[datetime.datetime, Field(alias="scheduled_at")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    surgeon: NotRequired[Annotated[Optional[str], Field(alias="surgeon")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicSurgeriesUpdate(TypedDict):
    assistant: NotRequired[Annotated[Optional[str], Field(alias="assistant")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    doctor_id: NotRequired[Annotated[uuid.UUID, Field(alias="doctor_id")]]
    estimated_duration_minutes: NotRequired[Annotated[Optional[int], Field(alias="estimated_duration_minutes")]]
    hospital_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="hospital_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    notes: NotRequired[Annotated[Optional[str], Field(alias="notes")]]
    patient_id: NotRequired[Annotated[uuid.UUID, Field(alias="patient_id")]]
    procedure: NotRequired[Annotated[str, Field(alias="procedure")]]
    room: NotRequired[Annotated[Optional[str], Field(alias="room")]]
    scheduled_at: NotRequired[Annotated[datetime.datetime, Field(alias="scheduled_at")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    surgeon: NotRequired[Annotated[Optional[str], Field(alias="surgeon")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicUserSettings(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    email_notifications: bool = Field(alias="email_notifications")
    id: uuid.UUID = Field(alias="id")
    language: str = Field(alias="language")
    notifications_enabled: bool = Field(alias="notifications_enabled")
    push_notifications: bool = Field(alias="push_notifications")
    sms_notifications: bool = Field(alias="sms_notifications")
    theme: str = Field(alias="theme")
    updated_at: datetime.datetime = Field(alias="updated_at")
    user_id: uuid.UUID = Field(alias="user_id")

class PublicUserSettingsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    email_notifications: NotRequired[Annotated[bool, Field(alias="email_notifications")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    language: NotRequired[Annotated[str, Field(alias="language")]]
    notifications_enabled: NotRequired[Annotated[bool, Field(alias="notifications_enabled")]]
    push_notifications: NotRequired[Annotated[bool, Field(alias="push_notifications")]]
    sms_notifications: NotRequired[Annotated[bool, Field(alias="sms_notifications")]]
    theme: NotRequired[Annotated[str, Field(alias="theme")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]

class PublicUserSettingsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    email_notifications: NotRequired[Annotated[bool, Field(alias="email_notifications")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    language: NotRequired[Annotated[str, Field(alias="language")]]
    notifications_enabled: NotRequired[Annotated[bool, Field(alias="notifications_enabled")]]
    push_notifications: NotRequired[Annotated[bool, Field(alias="push_notifications")]]
    sms_notifications: NotRequired[Annotated[bool, Field(alias="sms_notifications")]]
    theme: NotRequired[Annotated[str, Field(alias="theme")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]

class PublicVideoCalls(BaseModel):
    answered_by: Optional[uuid.UUID] = Field(alias="answered_by")
    consultation_id: Optional[uuid.UUID] = Field(alias="consultation_id")
    conversation_id: int = Field(alias="conversation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    ended_at: Optional[datetime.datetime] = Field(alias="ended_at")
    ended_reason: Optional[str] = Field(alias="ended_reason")
    id: int = Field(alias="id")
    provider: str = Field(alias="provider")
    recording_enabled: bool = Field(alias="recording_enabled")
    recording_url: Optional[str] = Field(alias="recording_url")
    ringing_at: Optional[datetime.datetime] = Field(alias="ringing_at")
    room_name: str = Field(alias="room_name")
    room_url: Optional[str] = Field(alias="room_url")
    scheduled_for: Optional[datetime.datetime] = Field(alias="scheduled_for")
    started_at: Optional[datetime.datetime] = Field(alias="started_at")
    started_by: uuid.UUID = Field(alias="started_by")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicVideoCallsInsert(TypedDict):
    answered_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="answered_by")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    conversation_id: Annotated[int, Field(alias="conversation_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    ended_reason: NotRequired[Annotated[Optional[str], Field(alias="ended_reason")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    provider: NotRequired[Annotated[str, Field(alias="provider")]]
    recording_enabled: NotRequired[Annotated[bool, Field(alias="recording_enabled")]]
    recording_url: NotRequired[Annotated[Optional[str], Field(alias="recording_url")]]
    ringing_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ringing_at")]]
    room_name: NotRequired[Annotated[str, Field(alias="room_name")]]
    room_url: NotRequired[Annotated[Optional[str], Field(alias="room_url")]]
    scheduled_for: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="scheduled_for")]]
    started_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="started_at")]]
    started_by: Annotated[uuid.UUID, Field(alias="started_by")]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicVideoCallsUpdate(TypedDict):
    answered_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="answered_by")]]
    consultation_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="consultation_id")]]
    conversation_id: NotRequired[Annotated[int, Field(alias="conversation_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    ended_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ended_at")]]
    ended_reason: NotRequired[Annotated[Optional[str], Field(alias="ended_reason")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    provider: NotRequired[Annotated[str, Field(alias="provider")]]
    recording_enabled: NotRequired[Annotated[bool, Field(alias="recording_enabled")]]
    recording_url: NotRequired[Annotated[Optional[str], Field(alias="recording_url")]]
    ringing_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="ringing_at")]]
    room_name: NotRequired[Annotated[str, Field(alias="room_name")]]
    room_url: NotRequired[Annotated[Optional[str], Field(alias="room_url")]]
    scheduled_for: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="scheduled_for")]]
    started_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="started_at")]]
    started_by: NotRequired[Annotated[uuid.UUID, Field(alias="started_by")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicWalletTransactions(BaseModel):
    amount: float = Field(alias="amount")
    balance_after: float = Field(alias="balance_after")
    created_at: datetime.datetime = Field(alias="created_at")
    description: Optional[str] = Field(alias="description")
    id: uuid.UUID = Field(alias="id")
    reference_id: Optional[str] = Field(alias="reference_id")
    transaction_type: str = Field(alias="transaction_type")
    transfer_id: uuid.UUID = Field(alias="transfer_id")
    wallet_id: uuid.UUID = Field(alias="wallet_id")

class PublicWalletTransactionsInsert(TypedDict):
    amount: Annotated[float, Field(alias="amount")]
    balance_after: Annotated[float, Field(alias="balance_after")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    reference_id: NotRequired[Annotated[Optional[str], Field(alias="reference_id")]]
    transaction_type: Annotated[str, Field(alias="transaction_type")]
    transfer_id: Annotated[uuid.UUID, Field(alias="transfer_id")]
    wallet_id: Annotated[uuid.UUID, Field(alias="wallet_id")]

class PublicWalletTransactionsUpdate(TypedDict):
    amount: NotRequired[Annotated[float, Field(alias="amount")]]
    balance_after: NotRequired[Annotated[float, Field(alias="balance_after")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    reference_id: NotRequired[Annotated[Optional[str], Field(alias="reference_id")]]
    transaction_type: NotRequired[Annotated[str, Field(alias="transaction_type")]]
    transfer_id: NotRequired[Annotated[uuid.UUID, Field(alias="transfer_id")]]
    wallet_id: NotRequired[Annotated[uuid.UUID, Field(alias="wallet_id")]]

class PublicWallets(BaseModel):
    account: Optional[str] = Field(alias="account")
    balance: float = Field(alias="balance")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    id: uuid.UUID = Field(alias="id")
    profile_id: Optional[uuid.UUID] = Field(alias="profile_id")
    shard: int = Field(alias="shard")
    updated_at: datetime.datetime = Field(alias="updated_at")

class PublicWalletsInsert(TypedDict):
    account: NotRequired[Annotated[Optional[str], Field(alias="account")]]
    balance: NotRequired[Annotated[float, Field(alias="balance")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    profile_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="profile_id")]]
    shard: NotRequired[Annotated[int, Field(alias="shard")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicWalletsUpdate(TypedDict):
    account: NotRequired[Annotated[Optional[str], Field(alias="account")]]
    balance: NotRequired[Annotated[float, Field(alias="balance")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    profile_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="profile_id")]]
    shard: NotRequired[Annotated[int, Field(alias="shard")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]

class PublicPrescriptionSummaries(BaseModel):
    archived_at: Optional[datetime.datetime] = Field(alias="archived_at")
    consultation_id: Optional[uuid.UUID] = Field(alias="consultation_id")
    created_at: datetime.datetime = Field(alias="created_at")
    doctor_id: uuid.UUID = Field(alias="doctor_id")
    follow_up_date: Optional[datetime.date] = Field(alias="follow_up_date")
    id: uuid.UUID = Field(alias="id")
    instructions: Optional[str] = Field(alias="instructions")
    is_active: bool = Field(alias="is_active")
    medications: Optional[JsonValue] = Field(alias="medications")
    patient_id: uuid.UUID = Field(alias="patient_id")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")



class PublicNearbyHospital(BaseModel):
    id: Optional[uuid.UUID] = Field(alias="id")
    name: Optional[str] = Field(alias="name")
    address: Optional[str] = Field(alias="address")
    phone: Optional[str] = Field(alias="phone")
    email: Optional[str] = Field(alias="email")
    city: Optional[str] = Field(alias="city")
    state: Optional[str] = Field(alias="state")
    country: Optional[str] = Field(alias="country")
    latitude: Optional[float] = Field(alias="latitude")
    longitude: Optional[float] = Field(alias="longitude")
    departments: Optional[List[str]] = Field(alias="departments")
    specialities: Optional[List[str]] = Field(alias="specialities")
    capacity: Optional[int] = Field(alias="capacity")
    distance_km: Optional[float] = Field(alias="distance_km")
