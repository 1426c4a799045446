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
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]

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

class PublicPatients(BaseModel):
    allergies: List[str] = Field(alias="allergies")
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
