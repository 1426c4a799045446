import Foundation
import Supabase

public enum PublicSchema {
  public enum UserRole: String, Codable, Hashable, Sendable {
    case patient = "patient"
    case doctor = "doctor"
    case caregiver = "caregiver"
    case agent = "agent"
    case hospitalAdmin = "hospital_admin"
    case admin = "admin"
  }
  public struct AuditLogsSelect: Codable, Hashable, Sendable, Identifiable {
    public let action: String
    public let actionCategory: String
    public let actionType: String
    public let changeHash: String?
    public let complianceRelevant: Bool
    public let createdAt: String
    public let details: AnyJSON
    public let financialImpact: Decimal
    public let hospitalId: UUID?
    public let id: Int64
    public let impactLevel: String
    public let patientId: UUID?
    public let resourceId: String?
    public let resourceType: String
    public let sessionId: UUID?
    public let userId: UUID?
    public enum CodingKeys: String, CodingKey {
      case action = "action"
      case actionCategory = "action_category"
      case actionType = "action_type"
      case changeHash = "change_hash"
      case complianceRelevant = "compliance_relevant"
      case createdAt = "created_at"
      case details = "details"
      case financialImpact = "financial_impact"
      case hospitalId = "hospital_id"
      case id = "id"
      case impactLevel = "impact_level"
      case patientId = "patient_id"
      case resourceId = "resource_id"
      case resourceType = "resource_type"
      case sessionId = "session_id"
      case userId = "user_id"
    }
  }
  public struct AuditLogsInsert: Codable, Hashable, Sendable, Identifiable {
    public let action: String
    public let actionCategory: String?
    public let actionType: String?
    public let changeHash: String?
    public let complianceRelevant: Bool?
    public let createdAt: String?
    public let details: AnyJSON?
    public let financialImpact: Decimal?
    public let hospitalId: UUID?
    public let id: Int64?
    public let impactLevel: String?
    public let patientId: UUID?
    public let resourceId: String?
    public let resourceType: String
    public let sessionId: UUID?
    public let userId: UUID?
    public enum CodingKeys: String, CodingKey {
      case action = "action"
      case actionCategory = "action_category"
      case actionType = "action_type"
      case changeHash = "change_hash"
      case complianceRelevant = "compliance_relevant"
      case createdAt = "created_at"
      case details = "details"
      case financialImpact = "financial_impact"
      case hospitalId = "hospital_id"
      case id = "id"
      case impactLevel = "impact_level"
      case patientId = "patient_id"
      case resourceId = "resource_id"
      case resourceType = "resource_type"
      case sessionId = "session_id"
      case userId = "user_id"
    }
  }
  public struct AuditLogsUpdate: Codable, Hashable, Sendable, Identifiable {
    public let action: String?
    public let actionCategory: String?
    public let actionType: String?
    public let changeHash: String?
    public let complianceRelevant: Bool?
    public let createdAt: String?
    public let details: AnyJSON?
    public let financialImpact: Decimal?
    public let hospitalId: UUID?
    public let id: Int64?
    public let impactLevel: String?
    public let patientId: UUID?
    public let resourceId: String?
    public let resourceType: String?
    public let sessionId: UUID?
    public let userId: UUID?
    public enum CodingKeys: String, CodingKey {
      case action = "action"
      case actionCategory = "action_category"
      case actionType = "action_type"
      case changeHash = "change_hash"
      case complianceRelevant = "compliance_relevant"
      case createdAt = "created_at"
      case details = "details"
      case financialImpact = "financial_impact"
      case hospitalId = "hospital_id"
      case id = "id"
      case impactLevel = "impact_level"
      case patientId = "patient_id"
      case resourceId = "resource_id"
      case resourceType = "resource_type"
      case sessionId = "session_id"
      case userId = "user_id"
    }
  }
  public struct ConversationReadsSelect: Codable, Hashable, Sendable {
    public let conversationId: Int64
    public let lastReadAt: String
    public let lastReadMessageId: Int64?
    public let profileId: UUID
    public enum CodingKeys: String, CodingKey {
      case conversationId = "conversation_id"
      case lastReadAt = "last_read_at"
      case lastReadMessageId = "last_read_message_id"
      case profileId = "profile_id"
    }
  }
  public struct ConversationReadsInsert: Codable, Hashable, Sendable {
    public let conversationId: Int64
    public let lastReadAt: String?
    public let lastReadMessageId: Int64?
    public let profileId: UUID?
    public enum CodingKeys: String, CodingKey {
      case conversationId = "conversation_id"
      case lastReadAt = "last_read_at"
      case lastReadMessageId = "last_read_message_id"
      case profileId = "profile_id"
    }
  }
  public struct ConversationReadsUpdate: Codable, Hashable, Sendable {
    public let conversationId: Int64?
    public let lastReadAt: String?
    public let lastReadMessageId: Int64?
    public let profileId: UUID?
    public enum CodingKeys: String, CodingKey {
      case conversationId = "conversation_id"
      case lastReadAt = "last_read_at"
      case lastReadMessageId = "last_read_message_id"
      case profileId = "profile_id"
    }
  }
  public struct ConversationsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let doctorId: UUID?
    public let id: Int64
    public let lastMessageAt: String?
    public let patientId: UUID
    public let status: String
    public let title: String?
    public let type: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case id = "id"
      case lastMessageAt = "last_message_at"
      case patientId = "patient_id"
      case status = "status"
      case title = "title"
      case type = "type"
      case updatedAt = "updated_at"
    }
  }
  public struct ConversationsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let doctorId: UUID?
    public let id: Int64?
    public let lastMessageAt: String?
    public let patientId: UUID
    public let status: String?
    public let title: String?
    public let type: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case id = "id"
      case lastMessageAt = "last_message_at"
      case patientId = "patient_id"
      case status = "status"
      case title = "title"
      case type = "type"
      case updatedAt = "updated_at"
    }
  }
  public struct ConversationsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let doctorId: UUID?
    public let id: Int64?
    public let lastMessageAt: String?
    public let patientId: UUID?
    public let status: String?
    public let title: String?
    public let type: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case id = "id"
      case lastMessageAt = "last_message_at"
      case patientId = "patient_id"
      case status = "status"
      case title = "title"
      case type = "type"
      case updatedAt = "updated_at"
    }
  }
  public struct DoctorsSelect: Codable, Hashable, Sendable {
    public let avatarUrl: String?
    public let bio: String?
    public let consultationFee: Decimal
    public let createdAt: String
    public let currency: String
    public let displayName: String
    public let experienceYears: Int32?
    public let id: UUID
    public let isAvailable: Bool
    public let isVerified: Bool
    public let languages: [String]
    public let qualification: String?
    public let rating: Decimal?
    public let specialization: String?
    public let totalConsultations: Int32
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case avatarUrl = "avatar_url"
      case bio = "bio"
      case consultationFee = "consultation_fee"
      case createdAt = "created_at"
      case currency = "currency"
      case displayName = "display_name"
      case experienceYears = "experience_years"
      case id = "id"
      case isAvailable = "is_available"
      case isVerified = "is_verified"
      case languages = "languages"
      case qualification = "qualification"
      case rating = "rating"
      case specialization = "specialization"
      case totalConsultations = "total_consultations"
      case updatedAt = "updated_at"
    }
  }
  public struct DoctorsInsert: Codable, Hashable, Sendable {
    public let avatarUrl: String?
    public let bio: String?
    public let consultationFee: Decimal?
    public let createdAt: String?
    public let currency: String?
    public let displayName: String
    public let experienceYears: Int32?
    public let id: UUID
    public let isAvailable: Bool?
    public let isVerified: Bool?
    public let languages: [String]?
    public let qualification: String?
    public let rating: Decimal?
    public let specialization: String?
    public let totalConsultations: Int32?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case avatarUrl = "avatar_url"
      case bio = "bio"
      case consultationFee = "consultation_fee"
      case createdAt = "created_at"
      case currency = "currency"
      case displayName = "display_name"
      case experienceYears = "experience_years"
      case id = "id"
      case isAvailable = "is_available"
      case isVerified = "is_verified"
      case languages = "languages"
      case qualification = "qualification"
      case rating = "rating"
      case specialization = "specialization"
      case totalConsultations = "total_consultations"
      case updatedAt = "updated_at"
    }
  }
  public struct DoctorsUpdate: Codable, Hashable, Sendable {
    public let avatarUrl: String?
    public let bio: String?
    public let consultationFee: Decimal?
    public let createdAt: String?
    public let currency: String?
    public let displayName: String?
    public let experienceYears: Int32?
    public let id: UUID?
    public let isAvailable: Bool?
    public let isVerified: Bool?
    public let languages: [String]?
    public let qualification: String?
    public let rating: Decimal?
    public let specialization: String?
    public let totalConsultations: Int32?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case avatarUrl = "avatar_url"
      case bio = "bio"
      case consultationFee = "consultation_fee"
      case createdAt = "created_at"
      case currency = "currency"
      case displayName = "display_name"
      case experienceYears = "experience_years"
      case id = "id"
      case isAvailable = "is_available"
      case isVerified = "is_verified"
      case languages = "languages"
      case qualification = "qualification"
      case rating = "rating"
      case specialization = "specialization"
      case totalConsultations = "total_consultations"
      case updatedAt = "updated_at"
    }
  }
  public struct DocumentsSelect: Codable, Hashable, Sendable {
    public let documentName: String
    public let documentType: String
    public let documentUrl: String
    public let id: UUID
    public let uploadDate: String
    public let userId: UUID
    public let verificationStatus: String
    public let verifiedAt: String?
    public let verifiedBy: UUID?
    public enum CodingKeys: String, CodingKey {
      case documentName = "document_name"
      case documentType = "document_type"
      case documentUrl = "document_url"
      case id = "id"
      case uploadDate = "upload_date"
      case userId = "user_id"
      case verificationStatus = "verification_status"
      case verifiedAt = "verified_at"
      case verifiedBy = "verified_by"
    }
  }
  public struct DocumentsInsert: Codable, Hashable, Sendable {
    public let documentName: String
    public let documentType: String
    public let documentUrl: String
    public let id: UUID?
    public let uploadDate: String?
    public let userId: UUID?
    public let verificationStatus: String?
    public let verifiedAt: String?
    public let verifiedBy: UUID?
    public enum CodingKeys: String, CodingKey {
      case documentName = "document_name"
      case documentType = "document_type"
      case documentUrl = "document_url"
      case id = "id"
      case uploadDate = "upload_date"
      case userId = "user_id"
      case verificationStatus = "verification_status"
      case verifiedAt = "verified_at"
      case verifiedBy = "verified_by"
    }
  }
  public struct DocumentsUpdate: Codable, Hashable, Sendable {
    public let documentName: String?
    public let documentType: String?
    public let documentUrl: String?
    public let id: UUID?
    public let uploadDate: String?
    public let userId: UUID?
    public let verificationStatus: String?
    public let verifiedAt: String?
    public let verifiedBy: UUID?
    public enum CodingKeys: String, CodingKey {
      case documentName = "document_name"
      case documentType = "document_type"
      case documentUrl = "document_url"
      case id = "id"
      case uploadDate = "upload_date"
      case userId = "user_id"
      case verificationStatus = "verification_status"
      case verifiedAt = "verified_at"
      case verifiedBy = "verified_by"
    }
  }
  public struct EmergencyContactsSelect: Codable, Hashable, Sendable {
    public let address: String?
    public let createdAt: String
    public let email: String?
    public let id: UUID
    public let isPrimary: Bool
    public let name: String
    public let patientId: UUID
    public let phone: String
    public let relationship: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case createdAt = "created_at"
      case email = "email"
      case id = "id"
      case isPrimary = "is_primary"
      case name = "name"
      case patientId = "patient_id"
      case phone = "phone"
      case relationship = "relationship"
      case updatedAt = "updated_at"
    }
  }
  public struct EmergencyContactsInsert: Codable, Hashable, Sendable {
    public let address: String?
    public let createdAt: String?
    public let email: String?
    public let id: UUID?
    public let isPrimary: Bool?
    public let name: String
    public let patientId: UUID
    public let phone: String
    public let relationship: String
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case createdAt = "created_at"
      case email = "email"
      case id = "id"
      case isPrimary = "is_primary"
      case name = "name"
      case patientId = "patient_id"
      case phone = "phone"
      case relationship = "relationship"
      case updatedAt = "updated_at"
    }
  }
  public struct EmergencyContactsUpdate: Codable, Hashable, Sendable {
    public let address: String?
    public let createdAt: String?
    public let email: String?
    public let id: UUID?
    public let isPrimary: Bool?
    public let name: String?
    public let patientId: UUID?
    public let phone: String?
    public let relationship: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case createdAt = "created_at"
      case email = "email"
      case id = "id"
      case isPrimary = "is_primary"
      case name = "name"
      case patientId = "patient_id"
      case phone = "phone"
      case relationship = "relationship"
      case updatedAt = "updated_at"
    }
  }
  public struct HealthAggregatedSelect: Codable, Hashable, Sendable {
    public let email: String
    public let id: Int64
    public let metricName: String
    public let patientId: UUID
    public let period: String
    public let sampleCount: Int32
    public let timestamp: String
    public let units: String?
    public let value: Double
    public let valueMax: Double?
    public let valueMin: Double?
    public enum CodingKeys: String, CodingKey {
      case email = "email"
      case id = "id"
      case metricName = "metric_name"
      case patientId = "patient_id"
      case period = "period"
      case sampleCount = "sample_count"
      case timestamp = "timestamp"
      case units = "units"
      case value = "value"
      case valueMax = "value_max"
      case valueMin = "value_min"
    }
  }
  public struct HealthAggregatedInsert: Codable, Hashable, Sendable {
    public let email: String?
    public let id: Int64?
    public let metricName: String
    public let patientId: UUID
    public let period: String?
    public let sampleCount: Int32?
    public let timestamp: String
    public let units: String?
    public let value: Double
    public let valueMax: Double?
    public let valueMin: Double?
    public enum CodingKeys: String, CodingKey {
      case email = "email"
      case id = "id"
      case metricName = "metric_name"
      case patientId = "patient_id"
      case period = "period"
      case sampleCount = "sample_count"
      case timestamp = "timestamp"
      case units = "units"
      case value = "value"
      case valueMax = "value_max"
      case valueMin = "value_min"
    }
  }
  public struct HealthAggregatedUpdate: Codable, Hashable, Sendable {
    public let email: String?
    public let id: Int64?
    public let metricName: String?
    public let patientId: UUID?
    public let period: String?
    public let sampleCount: Int32?
    public let timestamp: String?
    public let units: String?
    public let value: Double?
    public let valueMax: Double?
    public let valueMin: Double?
    public enum CodingKeys: String, CodingKey {
      case email = "email"
      case id = "id"
      case metricName = "metric_name"
      case patientId = "patient_id"
      case period = "period"
      case sampleCount = "sample_count"
      case timestamp = "timestamp"
      case units = "units"
      case value = "value"
      case valueMax = "value_max"
      case valueMin = "value_min"
    }
  }
  public struct HealthRealtimeSelect: Codable, Hashable, Sendable {
    public let email: String
    public let id: Int64
    public let metricName: String
    public let patientId: UUID
    public let source: String?
    public let timestamp: String
    public let units: String?
    public let value: Double
    public enum CodingKeys: String, CodingKey {
      case email = "email"
      case id = "id"
      case metricName = "metric_name"
      case patientId = "patient_id"
      case source = "source"
      case timestamp = "timestamp"
      case units = "units"
      case value = "value"
    }
  }
  public struct HealthRealtimeInsert: Codable, Hashable, Sendable {
    public let email: String?
    public let id: Int64?
    public let metricName: String
    public let patientId: UUID?
    public let source: String?
    public let timestamp: String
    public let units: String?
    public let value: Double
    public enum CodingKeys: String, CodingKey {
      case email = "email"
      case id = "id"
      case metricName = "metric_name"
      case patientId = "patient_id"
      case source = "source"
      case timestamp = "timestamp"
      case units = "units"
      case value = "value"
    }
  }
  public struct HealthRealtimeUpdate: Codable, Hashable, Sendable {
    public let email: String?
    public let id: Int64?
    public let metricName: String?
    public let patientId: UUID?
    public let source: String?
    public let timestamp: String?
    public let units: String?
    public let value: Double?
    public enum CodingKeys: String, CodingKey {
      case email = "email"
      case id = "id"
      case metricName = "metric_name"
      case patientId = "patient_id"
      case source = "source"
      case timestamp = "timestamp"
      case units = "units"
      case value = "value"
    }
  }
  public struct JobRunsSelect: Codable, Hashable, Sendable, Identifiable {
    public let counts: AnyJSON
    public let errorCode: String?
    public let finishedAt: String?
    public let id: Int64
    public let job: String
    public let startedAt: String
    public let status: String
    public enum CodingKeys: String, CodingKey {
      case counts = "counts"
      case errorCode = "error_code"
      case finishedAt = "finished_at"
      case id = "id"
      case job = "job"
      case startedAt = "started_at"
      case status = "status"
    }
  }
  public struct JobRunsInsert: Codable, Hashable, Sendable, Identifiable {
    public let counts: AnyJSON?
    public let errorCode: String?
    public let finishedAt: String?
    public let id: Int64?
    public let job: String
    public let startedAt: String?
    public let status: String?
    public enum CodingKeys: String, CodingKey {
      case counts = "counts"
      case errorCode = "error_code"
      case finishedAt = "finished_at"
      case id = "id"
      case job = "job"
      case startedAt = "started_at"
      case status = "status"
    }
  }
  public struct JobRunsUpdate: Codable, Hashable, Sendable, Identifiable {
    public let counts: AnyJSON?
    public let errorCode: String?
    public let finishedAt: String?
    public let id: Int64?
    public let job: String?
    public let startedAt: String?
    public let status: String?
    public enum CodingKeys: String, CodingKey {
      case counts = "counts"
      case errorCode = "error_code"
      case finishedAt = "finished_at"
      case id = "id"
      case job = "job"
      case startedAt = "started_at"
      case status = "status"
    }
  }
  public struct MessageAttachmentsSelect: Codable, Hashable, Sendable {
    public let bucket: String
    public let conversationId: Int64
    public let createdAt: String
    public let fileName: String?
    public let fileSize: Int64?
    public let id: Int64
    public let messageId: Int64
    public let mimeType: String?
    public let objectPath: String
    public enum CodingKeys: String, CodingKey {
      case bucket = "bucket"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case fileName = "file_name"
      case fileSize = "file_size"
      case id = "id"
      case messageId = "message_id"
      case mimeType = "mime_type"
      case objectPath = "object_path"
    }
  }
  public struct MessageAttachmentsInsert: Codable, Hashable, Sendable {
    public let bucket: String?
    public let conversationId: Int64
    public let createdAt: String?
    public let fileName: String?
    public let fileSize: Int64?
    public let id: Int64?
    public let messageId: Int64
    public let mimeType: String?
    public let objectPath: String
    public enum CodingKeys: String, CodingKey {
      case bucket = "bucket"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case fileName = "file_name"
      case fileSize = "file_size"
      case id = "id"
      case messageId = "message_id"
      case mimeType = "mime_type"
      case objectPath = "object_path"
    }
  }
  public struct MessageAttachmentsUpdate: Codable, Hashable, Sendable {
    public let bucket: String?
    public let conversationId: Int64?
    public let createdAt: String?
    public let fileName: String?
    public let fileSize: Int64?
    public let id: Int64?
    public let messageId: Int64?
    public let mimeType: String?
    public let objectPath: String?
    public enum CodingKeys: String, CodingKey {
      case bucket = "bucket"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case fileName = "file_name"
      case fileSize = "file_size"
      case id = "id"
      case messageId = "message_id"
      case mimeType = "mime_type"
      case objectPath = "object_path"
    }
  }
  public struct MessagesSelect: Codable, Hashable, Sendable {
    public let body: String?
    public let clientId: UUID?
    public let conversationId: Int64
    public let createdAt: String
    public let id: Int64
    public let messageType: String
    public let metadata: AnyJSON
    public let senderId: UUID?
    public let senderType: String
    public enum CodingKeys: String, CodingKey {
      case body = "body"
      case clientId = "client_id"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case id = "id"
      case messageType = "message_type"
      case metadata = "metadata"
      case senderId = "sender_id"
      case senderType = "sender_type"
    }
  }
  public struct MessagesInsert: Codable, Hashable, Sendable {
    public let body: String?
    public let clientId: UUID?
    public let conversationId: Int64
    public let createdAt: String?
    public let id: Int64?
    public let messageType: String?
    public let metadata: AnyJSON?
    public let senderId: UUID?
    public let senderType: String?
    public enum CodingKeys: String, CodingKey {
      case body = "body"
      case clientId = "client_id"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case id = "id"
      case messageType = "message_type"
      case metadata = "metadata"
      case senderId = "sender_id"
      case senderType = "sender_type"
    }
  }
  public struct MessagesUpdate: Codable, Hashable, Sendable {
    public let body: String?
    public let clientId: UUID?
    public let conversationId: Int64?
    public let createdAt: String?
    public let id: Int64?
    public let messageType: String?
    public let metadata: AnyJSON?
    public let senderId: UUID?
    public let senderType: String?
    public enum CodingKeys: String, CodingKey {
      case body = "body"
      case clientId = "client_id"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case id = "id"
      case messageType = "message_type"
      case metadata = "metadata"
      case senderId = "sender_id"
      case senderType = "sender_type"
    }
  }
  public struct NotificationsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let data: AnyJSON
    public let id: UUID
    public let message: String
    public let read: Bool
    public let title: String
    public let type: String
    public let userId: UUID
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case data = "data"
      case id = "id"
      case message = "message"
      case read = "read"
      case title = "title"
      case type = "type"
      case userId = "user_id"
    }
  }
  public struct NotificationsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let data: AnyJSON?
    public let id: UUID?
    public let message: String
    public let read: Bool?
    public let title: String
    public let type: String?
    public let userId: UUID
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case data = "data"
      case id = "id"
      case message = "message"
      case read = "read"
      case title = "title"
      case type = "type"
      case userId = "user_id"
    }
  }
  public struct NotificationsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let data: AnyJSON?
    public let id: UUID?
    public let message: String?
    public let read: Bool?
    public let title: String?
    public let type: String?
    public let userId: UUID?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case data = "data"
      case id = "id"
      case message = "message"
      case read = "read"
      case title = "title"
      case type = "type"
      case userId = "user_id"
    }
  }
  public struct PatientDoctorLinksSelect: Codable, Hashable, Sendable {
    public let blockedBy: UUID?
    public let createdAt: String
    public let doctorId: UUID
    public let endedAt: String?
    public let id: Int64
    public let patientId: UUID
    public let requestedBy: UUID?
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case blockedBy = "blocked_by"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case endedAt = "ended_at"
      case id = "id"
      case patientId = "patient_id"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientDoctorLinksInsert: Codable, Hashable, Sendable {
    public let blockedBy: UUID?
    public let createdAt: String?
    public let doctorId: UUID
    public let endedAt: String?
    public let id: Int64?
    public let patientId: UUID
    public let requestedBy: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case blockedBy = "blocked_by"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case endedAt = "ended_at"
      case id = "id"
      case patientId = "patient_id"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientDoctorLinksUpdate: Codable, Hashable, Sendable {
    public let blockedBy: UUID?
    public let createdAt: String?
    public let doctorId: UUID?
    public let endedAt: String?
    public let id: Int64?
    public let patientId: UUID?
    public let requestedBy: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case blockedBy = "blocked_by"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case endedAt = "ended_at"
      case id = "id"
      case patientId = "patient_id"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientsSelect: Codable, Hashable, Sendable {
    public let allergies: [String]
    public let createdAt: String
    public let createdBy: UUID?
    public let dateOfBirth: String?
    public let deletedAt: String?
    public let gender: String?
    public let id: UUID
    public let medicalConditions: [String]
    public let name: String
    public let profileId: UUID?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case allergies = "allergies"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case dateOfBirth = "date_of_birth"
      case deletedAt = "deleted_at"
      case gender = "gender"
      case id = "id"
      case medicalConditions = "medical_conditions"
      case name = "name"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientsInsert: Codable, Hashable, Sendable {
    public let allergies: [String]?
    public let createdAt: String?
    public let createdBy: UUID?
    public let dateOfBirth: String?
    public let deletedAt: String?
    public let gender: String?
    public let id: UUID?
    public let medicalConditions: [String]?
    public let name: String
    public let profileId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case allergies = "allergies"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case dateOfBirth = "date_of_birth"
      case deletedAt = "deleted_at"
      case gender = "gender"
      case id = "id"
      case medicalConditions = "medical_conditions"
      case name = "name"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientsUpdate: Codable, Hashable, Sendable {
    public let allergies: [String]?
    public let createdAt: String?
    public let createdBy: UUID?
    public let dateOfBirth: String?
    public let deletedAt: String?
    public let gender: String?
    public let id: UUID?
    public let medicalConditions: [String]?
    public let name: String?
    public let profileId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case allergies = "allergies"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case dateOfBirth = "date_of_birth"
      case deletedAt = "deleted_at"
      case gender = "gender"
      case id = "id"
      case medicalConditions = "medical_conditions"
      case name = "name"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct ProfilesSelect: Codable, Hashable, Sendable {
    public let address: String?
    public let avatarUrl: String?
    public let certification: String?
    public let city: String?
    public let country: String?
    public let createdAt: String?
    public let designation: String?
    public let email: String?
    public let firstName: String?
    public let fullName: String
    public let id: UUID
    public let isActive: Bool
    public let isVerified: Bool?
    public let lastName: String?
    public let licenseNumber: String?
    public let phone: String?
    public let postalCode: String?
    public let role: UserRole
    public let state: String?
    public let subscriptionPlan: String
    public let timeZone: String
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case avatarUrl = "avatar_url"
      case certification = "certification"
      case city = "city"
      case country = "country"
      case createdAt = "created_at"
      case designation = "designation"
      case email = "email"
      case firstName = "first_name"
      case fullName = "full_name"
      case id = "id"
      case isActive = "is_active"
      case isVerified = "is_verified"
      case lastName = "last_name"
      case licenseNumber = "license_number"
      case phone = "phone"
      case postalCode = "postal_code"
      case role = "role"
      case state = "state"
      case subscriptionPlan = "subscription_plan"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
    }
  }
  public struct ProfilesInsert: Codable, Hashable, Sendable {
    public let address: String?
    public let avatarUrl: String?
    public let certification: String?
    public let city: String?
    public let country: String?
    public let createdAt: String?
    public let designation: String?
    public let email: String?
    public let firstName: String?
    public let fullName: String
    public let id: UUID
    public let isActive: Bool?
    public let isVerified: Bool?
    public let lastName: String?
    public let licenseNumber: String?
    public let phone: String?
    public let postalCode: String?
    public let role: UserRole?
    public let state: String?
    public let subscriptionPlan: String?
    public let timeZone: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case avatarUrl = "avatar_url"
      case certification = "certification"
      case city = "city"
      case country = "country"
      case createdAt = "created_at"
      case designation = "designation"
      case email = "email"
      case firstName = "first_name"
      case fullName = "full_name"
      case id = "id"
      case isActive = "is_active"
      case isVerified = "is_verified"
      case lastName = "last_name"
      case licenseNumber = "license_number"
      case phone = "phone"
      case postalCode = "postal_code"
      case role = "role"
      case state = "state"
      case subscriptionPlan = "subscription_plan"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
    }
  }
  public struct ProfilesUpdate: Codable, Hashable, Sendable {
    public let address: String?
    public let avatarUrl: String?
    public let certification: String?
    public let city: String?
    public let country: String?
    public let createdAt: String?
    public let designation: String?
    public let email: String?
    public let firstName: String?
    public let fullName: String?
    public let id: UUID?
    public let isActive: Bool?
    public let isVerified: Bool?
    public let lastName: String?
    public let licenseNumber: String?
    public let phone: String?
    public let postalCode: String?
    public let role: UserRole?
    public let state: String?
    public let subscriptionPlan: String?
    public let timeZone: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case avatarUrl = "avatar_url"
      case certification = "certification"
      case city = "city"
      case country = "country"
      case createdAt = "created_at"
      case designation = "designation"
      case email = "email"
      case firstName = "first_name"
      case fullName = "full_name"
      case id = "id"
      case isActive = "is_active"
      case isVerified = "is_verified"
      case lastName = "last_name"
      case licenseNumber = "license_number"
      case phone = "phone"
      case postalCode = "postal_code"
      case role = "role"
      case state = "state"
      case subscriptionPlan = "subscription_plan"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
    }
  }
  public struct PushDevicesSelect: Codable, Hashable, Sendable {
    public let appVersion: String?
    public let createdAt: String
    public let id: UUID
    public let lastSeenAt: String
    public let platform: String
    public let profileId: UUID
    public let token: String
    public enum CodingKeys: String, CodingKey {
      case appVersion = "app_version"
      case createdAt = "created_at"
      case id = "id"
      case lastSeenAt = "last_seen_at"
      case platform = "platform"
      case profileId = "profile_id"
      case token = "token"
    }
  }
  public struct PushDevicesInsert: Codable, Hashable, Sendable {
    public let appVersion: String?
    public let createdAt: String?
    public let id: UUID?
    public let lastSeenAt: String?
    public let platform: String
    public let profileId: UUID
    public let token: String
    public enum CodingKeys: String, CodingKey {
      case appVersion = "app_version"
      case createdAt = "created_at"
      case id = "id"
      case lastSeenAt = "last_seen_at"
      case platform = "platform"
      case profileId = "profile_id"
      case token = "token"
    }
  }
  public struct PushDevicesUpdate: Codable, Hashable, Sendable {
    public let appVersion: String?
    public let createdAt: String?
    public let id: UUID?
    public let lastSeenAt: String?
    public let platform: String?
    public let profileId: UUID?
    public let token: String?
    public enum CodingKeys: String, CodingKey {
      case appVersion = "app_version"
      case createdAt = "created_at"
      case id = "id"
      case lastSeenAt = "last_seen_at"
      case platform = "platform"
      case profileId = "profile_id"
      case token = "token"
    }
  }
  public struct UserSettingsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let emailNotifications: Bool
    public let id: UUID
    public let language: String
    public let notificationsEnabled: Bool
    public let pushNotifications: Bool
    public let smsNotifications: Bool
    public let theme: String
    public let updatedAt: String
    public let userId: UUID
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case emailNotifications = "email_notifications"
      case id = "id"
      case language = "language"
      case notificationsEnabled = "notifications_enabled"
      case pushNotifications = "push_notifications"
      case smsNotifications = "sms_notifications"
      case theme = "theme"
      case updatedAt = "updated_at"
      case userId = "user_id"
    }
  }
  public struct UserSettingsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let emailNotifications: Bool?
    public let id: UUID?
    public let language: String?
    public let notificationsEnabled: Bool?
    public let pushNotifications: Bool?
    public let smsNotifications: Bool?
    public let theme: String?
    public let updatedAt: String?
    public let userId: UUID?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case emailNotifications = "email_notifications"
      case id = "id"
      case language = "language"
      case notificationsEnabled = "notifications_enabled"
      case pushNotifications = "push_notifications"
      case smsNotifications = "sms_notifications"
      case theme = "theme"
      case updatedAt = "updated_at"
      case userId = "user_id"
    }
  }
  public struct UserSettingsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let emailNotifications: Bool?
    public let id: UUID?
    public let language: String?
    public let notificationsEnabled: Bool?
    public let pushNotifications: Bool?
    public let smsNotifications: Bool?
    public let theme: String?
    public let updatedAt: String?
    public let userId: UUID?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case emailNotifications = "email_notifications"
      case id = "id"
      case language = "language"
      case notificationsEnabled = "notifications_enabled"
      case pushNotifications = "push_notifications"
      case smsNotifications = "sms_notifications"
      case theme = "theme"
      case updatedAt = "updated_at"
      case userId = "user_id"
    }
  }
  public struct VideoCallsSelect: Codable, Hashable, Sendable, Identifiable {
    public let answeredBy: UUID?
    public let conversationId: Int64
    public let createdAt: String
    public let endedAt: String?
    public let endedReason: String?
    public let id: Int64
    public let provider: String
    public let recordingEnabled: Bool
    public let recordingUrl: String?
    public let ringingAt: String?
    public let roomName: String
    public let roomUrl: String?
    public let scheduledFor: String?
    public let startedAt: String?
    public let startedBy: UUID
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case answeredBy = "answered_by"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case endedAt = "ended_at"
      case endedReason = "ended_reason"
      case id = "id"
      case provider = "provider"
      case recordingEnabled = "recording_enabled"
      case recordingUrl = "recording_url"
      case ringingAt = "ringing_at"
      case roomName = "room_name"
      case roomUrl = "room_url"
      case scheduledFor = "scheduled_for"
      case startedAt = "started_at"
      case startedBy = "started_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct VideoCallsInsert: Codable, Hashable, Sendable, Identifiable {
    public let answeredBy: UUID?
    public let conversationId: Int64
    public let createdAt: String?
    public let endedAt: String?
    public let endedReason: String?
    public let id: Int64?
    public let provider: String?
    public let recordingEnabled: Bool?
    public let recordingUrl: String?
    public let ringingAt: String?
    public let roomName: String?
    public let roomUrl: String?
    public let scheduledFor: String?
    public let startedAt: String?
    public let startedBy: UUID
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case answeredBy = "answered_by"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case endedAt = "ended_at"
      case endedReason = "ended_reason"
      case id = "id"
      case provider = "provider"
      case recordingEnabled = "recording_enabled"
      case recordingUrl = "recording_url"
      case ringingAt = "ringing_at"
      case roomName = "room_name"
      case roomUrl = "room_url"
      case scheduledFor = "scheduled_for"
      case startedAt = "started_at"
      case startedBy = "started_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct VideoCallsUpdate: Codable, Hashable, Sendable, Identifiable {
    public let answeredBy: UUID?
    public let conversationId: Int64?
    public let createdAt: String?
    public let endedAt: String?
    public let endedReason: String?
    public let id: Int64?
    public let provider: String?
    public let recordingEnabled: Bool?
    public let recordingUrl: String?
    public let ringingAt: String?
    public let roomName: String?
    public let roomUrl: String?
    public let scheduledFor: String?
    public let startedAt: String?
    public let startedBy: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case answeredBy = "answered_by"
      case conversationId = "conversation_id"
      case createdAt = "created_at"
      case endedAt = "ended_at"
      case endedReason = "ended_reason"
      case id = "id"
      case provider = "provider"
      case recordingEnabled = "recording_enabled"
      case recordingUrl = "recording_url"
      case ringingAt = "ringing_at"
      case roomName = "room_name"
      case roomUrl = "room_url"
      case scheduledFor = "scheduled_for"
      case startedAt = "started_at"
      case startedBy = "started_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
}
