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
  public struct AccountBlocksSelect: Codable, Hashable, Sendable {
    public let blockedId: UUID
    public let blockerId: UUID
    public let createdAt: String
    public enum CodingKeys: String, CodingKey {
      case blockedId = "blocked_id"
      case blockerId = "blocker_id"
      case createdAt = "created_at"
    }
  }
  public struct AccountBlocksInsert: Codable, Hashable, Sendable {
    public let blockedId: UUID
    public let blockerId: UUID
    public let createdAt: String?
    public enum CodingKeys: String, CodingKey {
      case blockedId = "blocked_id"
      case blockerId = "blocker_id"
      case createdAt = "created_at"
    }
  }
  public struct AccountBlocksUpdate: Codable, Hashable, Sendable {
    public let blockedId: UUID?
    public let blockerId: UUID?
    public let createdAt: String?
    public enum CodingKeys: String, CodingKey {
      case blockedId = "blocked_id"
      case blockerId = "blocker_id"
      case createdAt = "created_at"
    }
  }
  public struct AgentAssignmentsSelect: Codable, Hashable, Sendable {
    public let agentId: UUID
    public let assignedAt: String
    public let completedAt: String?
    public let id: UUID
    public let notes: String?
    public let patientId: UUID
    public let status: String
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case assignedAt = "assigned_at"
      case completedAt = "completed_at"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case status = "status"
    }
  }
  public struct AgentAssignmentsInsert: Codable, Hashable, Sendable {
    public let agentId: UUID
    public let assignedAt: String?
    public let completedAt: String?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID
    public let status: String?
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case assignedAt = "assigned_at"
      case completedAt = "completed_at"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case status = "status"
    }
  }
  public struct AgentAssignmentsUpdate: Codable, Hashable, Sendable {
    public let agentId: UUID?
    public let assignedAt: String?
    public let completedAt: String?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID?
    public let status: String?
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case assignedAt = "assigned_at"
      case completedAt = "completed_at"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case status = "status"
    }
  }
  public struct AgentAssistedPatientsSelect: Codable, Hashable, Sendable {
    public let agentId: UUID
    public let appointmentBookingCount: Int32
    public let assistanceType: String
    public let createdAt: String
    public let description: String?
    public let id: UUID
    public let lastInteractionAt: String
    public let notes: String?
    public let patientId: UUID
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case appointmentBookingCount = "appointment_booking_count"
      case assistanceType = "assistance_type"
      case createdAt = "created_at"
      case description = "description"
      case id = "id"
      case lastInteractionAt = "last_interaction_at"
      case notes = "notes"
      case patientId = "patient_id"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AgentAssistedPatientsInsert: Codable, Hashable, Sendable {
    public let agentId: UUID?
    public let appointmentBookingCount: Int32?
    public let assistanceType: String
    public let createdAt: String?
    public let description: String?
    public let id: UUID?
    public let lastInteractionAt: String?
    public let notes: String?
    public let patientId: UUID
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case appointmentBookingCount = "appointment_booking_count"
      case assistanceType = "assistance_type"
      case createdAt = "created_at"
      case description = "description"
      case id = "id"
      case lastInteractionAt = "last_interaction_at"
      case notes = "notes"
      case patientId = "patient_id"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AgentAssistedPatientsUpdate: Codable, Hashable, Sendable {
    public let agentId: UUID?
    public let appointmentBookingCount: Int32?
    public let assistanceType: String?
    public let createdAt: String?
    public let description: String?
    public let id: UUID?
    public let lastInteractionAt: String?
    public let notes: String?
    public let patientId: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case appointmentBookingCount = "appointment_booking_count"
      case assistanceType = "assistance_type"
      case createdAt = "created_at"
      case description = "description"
      case id = "id"
      case lastInteractionAt = "last_interaction_at"
      case notes = "notes"
      case patientId = "patient_id"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AmbulanceRequestsSelect: Codable, Hashable, Sendable {
    public let ambulanceEta: Int32?
    public let ambulanceId: UUID?
    public let assignedHospitalId: UUID?
    public let contactPhone: String
    public let createdAt: String
    public let description: String?
    public let destinationAddress: String?
    public let destinationLatitude: Decimal?
    public let destinationLongitude: Decimal?
    public let emergencyRequestId: UUID?
    public let emergencyType: String
    public let endedAt: String?
    public let id: UUID
    public let patientId: UUID
    public let pickupAddress: String
    public let pickupLatitude: Decimal?
    public let pickupLongitude: Decimal?
    public let requestedBy: UUID?
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case ambulanceEta = "ambulance_eta"
      case ambulanceId = "ambulance_id"
      case assignedHospitalId = "assigned_hospital_id"
      case contactPhone = "contact_phone"
      case createdAt = "created_at"
      case description = "description"
      case destinationAddress = "destination_address"
      case destinationLatitude = "destination_latitude"
      case destinationLongitude = "destination_longitude"
      case emergencyRequestId = "emergency_request_id"
      case emergencyType = "emergency_type"
      case endedAt = "ended_at"
      case id = "id"
      case patientId = "patient_id"
      case pickupAddress = "pickup_address"
      case pickupLatitude = "pickup_latitude"
      case pickupLongitude = "pickup_longitude"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AmbulanceRequestsInsert: Codable, Hashable, Sendable {
    public let ambulanceEta: Int32?
    public let ambulanceId: UUID?
    public let assignedHospitalId: UUID?
    public let contactPhone: String
    public let createdAt: String?
    public let description: String?
    public let destinationAddress: String?
    public let destinationLatitude: Decimal?
    public let destinationLongitude: Decimal?
    public let emergencyRequestId: UUID?
    public let emergencyType: String
    public let endedAt: String?
    public let id: UUID?
    public let patientId: UUID
    public let pickupAddress: String
    public let pickupLatitude: Decimal?
    public let pickupLongitude: Decimal?
    public let requestedBy: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case ambulanceEta = "ambulance_eta"
      case ambulanceId = "ambulance_id"
      case assignedHospitalId = "assigned_hospital_id"
      case contactPhone = "contact_phone"
      case createdAt = "created_at"
      case description = "description"
      case destinationAddress = "destination_address"
      case destinationLatitude = "destination_latitude"
      case destinationLongitude = "destination_longitude"
      case emergencyRequestId = "emergency_request_id"
      case emergencyType = "emergency_type"
      case endedAt = "ended_at"
      case id = "id"
      case patientId = "patient_id"
      case pickupAddress = "pickup_address"
      case pickupLatitude = "pickup_latitude"
      case pickupLongitude = "pickup_longitude"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AmbulanceRequestsUpdate: Codable, Hashable, Sendable {
    public let ambulanceEta: Int32?
    public let ambulanceId: UUID?
    public let assignedHospitalId: UUID?
    public let contactPhone: String?
    public let createdAt: String?
    public let description: String?
    public let destinationAddress: String?
    public let destinationLatitude: Decimal?
    public let destinationLongitude: Decimal?
    public let emergencyRequestId: UUID?
    public let emergencyType: String?
    public let endedAt: String?
    public let id: UUID?
    public let patientId: UUID?
    public let pickupAddress: String?
    public let pickupLatitude: Decimal?
    public let pickupLongitude: Decimal?
    public let requestedBy: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case ambulanceEta = "ambulance_eta"
      case ambulanceId = "ambulance_id"
      case assignedHospitalId = "assigned_hospital_id"
      case contactPhone = "contact_phone"
      case createdAt = "created_at"
      case description = "description"
      case destinationAddress = "destination_address"
      case destinationLatitude = "destination_latitude"
      case destinationLongitude = "destination_longitude"
      case emergencyRequestId = "emergency_request_id"
      case emergencyType = "emergency_type"
      case endedAt = "ended_at"
      case id = "id"
      case patientId = "patient_id"
      case pickupAddress = "pickup_address"
      case pickupLatitude = "pickup_latitude"
      case pickupLongitude = "pickup_longitude"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AmbulancesSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let currentLatitude: Decimal?
    public let currentLongitude: Decimal?
    public let hospitalId: UUID
    public let id: UUID
    public let positionUpdatedAt: String?
    public let registration: String
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case currentLatitude = "current_latitude"
      case currentLongitude = "current_longitude"
      case hospitalId = "hospital_id"
      case id = "id"
      case positionUpdatedAt = "position_updated_at"
      case registration = "registration"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AmbulancesInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let currentLatitude: Decimal?
    public let currentLongitude: Decimal?
    public let hospitalId: UUID
    public let id: UUID?
    public let positionUpdatedAt: String?
    public let registration: String
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case currentLatitude = "current_latitude"
      case currentLongitude = "current_longitude"
      case hospitalId = "hospital_id"
      case id = "id"
      case positionUpdatedAt = "position_updated_at"
      case registration = "registration"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AmbulancesUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let currentLatitude: Decimal?
    public let currentLongitude: Decimal?
    public let hospitalId: UUID?
    public let id: UUID?
    public let positionUpdatedAt: String?
    public let registration: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case currentLatitude = "current_latitude"
      case currentLongitude = "current_longitude"
      case hospitalId = "hospital_id"
      case id = "id"
      case positionUpdatedAt = "position_updated_at"
      case registration = "registration"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AnalyticsDataSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let hospitalId: UUID?
    public let id: UUID
    public let metricDate: String
    public let metricName: String
    public let metricValue: Decimal?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case metricDate = "metric_date"
      case metricName = "metric_name"
      case metricValue = "metric_value"
    }
  }
  public struct AnalyticsDataInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let metricDate: String?
    public let metricName: String
    public let metricValue: Decimal?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case metricDate = "metric_date"
      case metricName = "metric_name"
      case metricValue = "metric_value"
    }
  }
  public struct AnalyticsDataUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let metricDate: String?
    public let metricName: String?
    public let metricValue: Decimal?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case metricDate = "metric_date"
      case metricName = "metric_name"
      case metricValue = "metric_value"
    }
  }
  public struct AppointmentNotesSelect: Codable, Hashable, Sendable {
    public let appointmentId: UUID
    public let createdAt: String
    public let doctorId: UUID
    public let id: UUID
    public let notes: String
    public let patientId: UUID
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentNotesInsert: Codable, Hashable, Sendable {
    public let appointmentId: UUID
    public let createdAt: String?
    public let doctorId: UUID
    public let id: UUID?
    public let notes: String
    public let patientId: UUID
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentNotesUpdate: Codable, Hashable, Sendable {
    public let appointmentId: UUID?
    public let createdAt: String?
    public let doctorId: UUID?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentRemindersSelect: Codable, Hashable, Sendable {
    public let appointmentId: UUID
    public let channel: String
    public let createdAt: String
    public let id: UUID
    public let profileId: UUID
    public let remindAt: String
    public let sentAt: String?
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case channel = "channel"
      case createdAt = "created_at"
      case id = "id"
      case profileId = "profile_id"
      case remindAt = "remind_at"
      case sentAt = "sent_at"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentRemindersInsert: Codable, Hashable, Sendable {
    public let appointmentId: UUID
    public let channel: String
    public let createdAt: String?
    public let id: UUID?
    public let profileId: UUID
    public let remindAt: String
    public let sentAt: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case channel = "channel"
      case createdAt = "created_at"
      case id = "id"
      case profileId = "profile_id"
      case remindAt = "remind_at"
      case sentAt = "sent_at"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentRemindersUpdate: Codable, Hashable, Sendable {
    public let appointmentId: UUID?
    public let channel: String?
    public let createdAt: String?
    public let id: UUID?
    public let profileId: UUID?
    public let remindAt: String?
    public let sentAt: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case channel = "channel"
      case createdAt = "created_at"
      case id = "id"
      case profileId = "profile_id"
      case remindAt = "remind_at"
      case sentAt = "sent_at"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentsSelect: Codable, Hashable, Sendable {
    public let agentId: UUID?
    public let appointmentNumber: String
    public let cancelReason: String?
    public let canceledAt: String?
    public let canceledBy: UUID?
    public let consultationType: String
    public let createdAt: String
    public let doctorId: UUID
    public let durationMinutes: Int32
    public let endsAt: String
    public let expiresAt: String?
    public let hospitalId: UUID?
    public let id: UUID
    public let patientId: UUID
    public let proposedStartsAt: String?
    public let slotId: UUID?
    public let startsAt: String
    public let status: String
    public let type: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case appointmentNumber = "appointment_number"
      case cancelReason = "cancel_reason"
      case canceledAt = "canceled_at"
      case canceledBy = "canceled_by"
      case consultationType = "consultation_type"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case durationMinutes = "duration_minutes"
      case endsAt = "ends_at"
      case expiresAt = "expires_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case patientId = "patient_id"
      case proposedStartsAt = "proposed_starts_at"
      case slotId = "slot_id"
      case startsAt = "starts_at"
      case status = "status"
      case type = "type"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentsInsert: Codable, Hashable, Sendable {
    public let agentId: UUID?
    public let appointmentNumber: String?
    public let cancelReason: String?
    public let canceledAt: String?
    public let canceledBy: UUID?
    public let consultationType: String?
    public let createdAt: String?
    public let doctorId: UUID
    public let durationMinutes: Int32
    public let endsAt: String?
    public let expiresAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let patientId: UUID
    public let proposedStartsAt: String?
    public let slotId: UUID?
    public let startsAt: String
    public let status: String?
    public let type: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case appointmentNumber = "appointment_number"
      case cancelReason = "cancel_reason"
      case canceledAt = "canceled_at"
      case canceledBy = "canceled_by"
      case consultationType = "consultation_type"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case durationMinutes = "duration_minutes"
      case endsAt = "ends_at"
      case expiresAt = "expires_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case patientId = "patient_id"
      case proposedStartsAt = "proposed_starts_at"
      case slotId = "slot_id"
      case startsAt = "starts_at"
      case status = "status"
      case type = "type"
      case updatedAt = "updated_at"
    }
  }
  public struct AppointmentsUpdate: Codable, Hashable, Sendable {
    public let agentId: UUID?
    public let appointmentNumber: String?
    public let cancelReason: String?
    public let canceledAt: String?
    public let canceledBy: UUID?
    public let consultationType: String?
    public let createdAt: String?
    public let doctorId: UUID?
    public let durationMinutes: Int32?
    public let endsAt: String?
    public let expiresAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let patientId: UUID?
    public let proposedStartsAt: String?
    public let slotId: UUID?
    public let startsAt: String?
    public let status: String?
    public let type: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case agentId = "agent_id"
      case appointmentNumber = "appointment_number"
      case cancelReason = "cancel_reason"
      case canceledAt = "canceled_at"
      case canceledBy = "canceled_by"
      case consultationType = "consultation_type"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case durationMinutes = "duration_minutes"
      case endsAt = "ends_at"
      case expiresAt = "expires_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case patientId = "patient_id"
      case proposedStartsAt = "proposed_starts_at"
      case slotId = "slot_id"
      case startsAt = "starts_at"
      case status = "status"
      case type = "type"
      case updatedAt = "updated_at"
    }
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
    public let txid: Int64
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
      case txid = "txid"
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
    public let txid: Int64?
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
      case txid = "txid"
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
    public let txid: Int64?
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
      case txid = "txid"
      case userId = "user_id"
    }
  }
  public struct AvailabilitySlotsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let dayOfWeek: Int32
    public let doctorId: UUID
    public let endTime: String
    public let hospitalId: UUID?
    public let id: UUID
    public let isRecurring: Bool
    public let slotMinutes: Int32
    public let startTime: String
    public let timeZone: String
    public let updatedAt: String
    public let validFrom: String?
    public let validUntil: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case dayOfWeek = "day_of_week"
      case doctorId = "doctor_id"
      case endTime = "end_time"
      case hospitalId = "hospital_id"
      case id = "id"
      case isRecurring = "is_recurring"
      case slotMinutes = "slot_minutes"
      case startTime = "start_time"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
      case validFrom = "valid_from"
      case validUntil = "valid_until"
    }
  }
  public struct AvailabilitySlotsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let dayOfWeek: Int32
    public let doctorId: UUID
    public let endTime: String
    public let hospitalId: UUID?
    public let id: UUID?
    public let isRecurring: Bool?
    public let slotMinutes: Int32?
    public let startTime: String
    public let timeZone: String
    public let updatedAt: String?
    public let validFrom: String?
    public let validUntil: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case dayOfWeek = "day_of_week"
      case doctorId = "doctor_id"
      case endTime = "end_time"
      case hospitalId = "hospital_id"
      case id = "id"
      case isRecurring = "is_recurring"
      case slotMinutes = "slot_minutes"
      case startTime = "start_time"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
      case validFrom = "valid_from"
      case validUntil = "valid_until"
    }
  }
  public struct AvailabilitySlotsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let dayOfWeek: Int32?
    public let doctorId: UUID?
    public let endTime: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let isRecurring: Bool?
    public let slotMinutes: Int32?
    public let startTime: String?
    public let timeZone: String?
    public let updatedAt: String?
    public let validFrom: String?
    public let validUntil: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case dayOfWeek = "day_of_week"
      case doctorId = "doctor_id"
      case endTime = "end_time"
      case hospitalId = "hospital_id"
      case id = "id"
      case isRecurring = "is_recurring"
      case slotMinutes = "slot_minutes"
      case startTime = "start_time"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
      case validFrom = "valid_from"
      case validUntil = "valid_until"
    }
  }
  public struct BreakGlassGrantsSelect: Codable, Hashable, Sendable {
    public let adminId: UUID
    public let expiresAt: String
    public let grantedAt: String
    public let id: UUID
    public let patientId: UUID
    public let reason: String
    public let revokedAt: String?
    public enum CodingKeys: String, CodingKey {
      case adminId = "admin_id"
      case expiresAt = "expires_at"
      case grantedAt = "granted_at"
      case id = "id"
      case patientId = "patient_id"
      case reason = "reason"
      case revokedAt = "revoked_at"
    }
  }
  public struct BreakGlassGrantsInsert: Codable, Hashable, Sendable {
    public let adminId: UUID
    public let expiresAt: String
    public let grantedAt: String?
    public let id: UUID?
    public let patientId: UUID
    public let reason: String
    public let revokedAt: String?
    public enum CodingKeys: String, CodingKey {
      case adminId = "admin_id"
      case expiresAt = "expires_at"
      case grantedAt = "granted_at"
      case id = "id"
      case patientId = "patient_id"
      case reason = "reason"
      case revokedAt = "revoked_at"
    }
  }
  public struct BreakGlassGrantsUpdate: Codable, Hashable, Sendable {
    public let adminId: UUID?
    public let expiresAt: String?
    public let grantedAt: String?
    public let id: UUID?
    public let patientId: UUID?
    public let reason: String?
    public let revokedAt: String?
    public enum CodingKeys: String, CodingKey {
      case adminId = "admin_id"
      case expiresAt = "expires_at"
      case grantedAt = "granted_at"
      case id = "id"
      case patientId = "patient_id"
      case reason = "reason"
      case revokedAt = "revoked_at"
    }
  }
  public struct CancellationNotesSelect: Codable, Hashable, Sendable {
    public let appointmentId: UUID
    public let createdAt: String
    public let doctorId: UUID
    public let note: String
    public let patientId: UUID
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case note = "note"
      case patientId = "patient_id"
    }
  }
  public struct CancellationNotesInsert: Codable, Hashable, Sendable {
    public let appointmentId: UUID
    public let createdAt: String?
    public let doctorId: UUID
    public let note: String
    public let patientId: UUID
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case note = "note"
      case patientId = "patient_id"
    }
  }
  public struct CancellationNotesUpdate: Codable, Hashable, Sendable {
    public let appointmentId: UUID?
    public let createdAt: String?
    public let doctorId: UUID?
    public let note: String?
    public let patientId: UUID?
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case note = "note"
      case patientId = "patient_id"
    }
  }
  public struct CaregiverInvitationsSelect: Codable, Hashable, Sendable {
    public let acceptedBy: UUID?
    public let createdAt: String
    public let expiresAt: String
    public let id: UUID
    public let invitedBy: UUID?
    public let label: String?
    public let patientId: UUID
    public let role: String
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case acceptedBy = "accepted_by"
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case id = "id"
      case invitedBy = "invited_by"
      case label = "label"
      case patientId = "patient_id"
      case role = "role"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct CaregiverInvitationsInsert: Codable, Hashable, Sendable {
    public let acceptedBy: UUID?
    public let createdAt: String?
    public let expiresAt: String?
    public let id: UUID?
    public let invitedBy: UUID?
    public let label: String?
    public let patientId: UUID
    public let role: String
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case acceptedBy = "accepted_by"
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case id = "id"
      case invitedBy = "invited_by"
      case label = "label"
      case patientId = "patient_id"
      case role = "role"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct CaregiverInvitationsUpdate: Codable, Hashable, Sendable {
    public let acceptedBy: UUID?
    public let createdAt: String?
    public let expiresAt: String?
    public let id: UUID?
    public let invitedBy: UUID?
    public let label: String?
    public let patientId: UUID?
    public let role: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case acceptedBy = "accepted_by"
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case id = "id"
      case invitedBy = "invited_by"
      case label = "label"
      case patientId = "patient_id"
      case role = "role"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct CaseHistorySelect: Codable, Hashable, Sendable {
    public let consultationId: UUID
    public let createdAt: String
    public let date: String?
    public let description: String?
    public let historyType: String
    public let id: UUID
    public let metadata: AnyJSON
    public let patientId: UUID
    public let recordedBy: UUID?
    public let title: String?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case date = "date"
      case description = "description"
      case historyType = "history_type"
      case id = "id"
      case metadata = "metadata"
      case patientId = "patient_id"
      case recordedBy = "recorded_by"
      case title = "title"
      case updatedAt = "updated_at"
    }
  }
  public struct CaseHistoryInsert: Codable, Hashable, Sendable {
    public let consultationId: UUID
    public let createdAt: String?
    public let date: String?
    public let description: String?
    public let historyType: String
    public let id: UUID?
    public let metadata: AnyJSON?
    public let patientId: UUID
    public let recordedBy: UUID?
    public let title: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case date = "date"
      case description = "description"
      case historyType = "history_type"
      case id = "id"
      case metadata = "metadata"
      case patientId = "patient_id"
      case recordedBy = "recorded_by"
      case title = "title"
      case updatedAt = "updated_at"
    }
  }
  public struct CaseHistoryUpdate: Codable, Hashable, Sendable {
    public let consultationId: UUID?
    public let createdAt: String?
    public let date: String?
    public let description: String?
    public let historyType: String?
    public let id: UUID?
    public let metadata: AnyJSON?
    public let patientId: UUID?
    public let recordedBy: UUID?
    public let title: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case date = "date"
      case description = "description"
      case historyType = "history_type"
      case id = "id"
      case metadata = "metadata"
      case patientId = "patient_id"
      case recordedBy = "recorded_by"
      case title = "title"
      case updatedAt = "updated_at"
    }
  }
  public struct ConsultationsSelect: Codable, Hashable, Sendable {
    public let appointmentId: UUID?
    public let archivedAt: String?
    public let consultationRate: Decimal
    public let consultationType: String
    public let createdAt: String
    public let currency: String
    public let diagnosis: String?
    public let disputedAt: String?
    public let disputedBy: UUID?
    public let doctorId: UUID
    public let durationMinutes: Int32
    public let endedAt: String?
    public let id: UUID
    public let notes: String?
    public let patientId: UUID
    public let procedure: String?
    public let scheduledAt: String
    public let slotId: UUID?
    public let startedAt: String?
    public let status: String
    public let symptoms: String?
    public let type: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case archivedAt = "archived_at"
      case consultationRate = "consultation_rate"
      case consultationType = "consultation_type"
      case createdAt = "created_at"
      case currency = "currency"
      case diagnosis = "diagnosis"
      case disputedAt = "disputed_at"
      case disputedBy = "disputed_by"
      case doctorId = "doctor_id"
      case durationMinutes = "duration_minutes"
      case endedAt = "ended_at"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case procedure = "procedure"
      case scheduledAt = "scheduled_at"
      case slotId = "slot_id"
      case startedAt = "started_at"
      case status = "status"
      case symptoms = "symptoms"
      case type = "type"
      case updatedAt = "updated_at"
    }
  }
  public struct ConsultationsInsert: Codable, Hashable, Sendable {
    public let appointmentId: UUID?
    public let archivedAt: String?
    public let consultationRate: Decimal?
    public let consultationType: String?
    public let createdAt: String?
    public let currency: String?
    public let diagnosis: String?
    public let disputedAt: String?
    public let disputedBy: UUID?
    public let doctorId: UUID
    public let durationMinutes: Int32?
    public let endedAt: String?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID
    public let procedure: String?
    public let scheduledAt: String
    public let slotId: UUID?
    public let startedAt: String?
    public let status: String?
    public let symptoms: String?
    public let type: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case archivedAt = "archived_at"
      case consultationRate = "consultation_rate"
      case consultationType = "consultation_type"
      case createdAt = "created_at"
      case currency = "currency"
      case diagnosis = "diagnosis"
      case disputedAt = "disputed_at"
      case disputedBy = "disputed_by"
      case doctorId = "doctor_id"
      case durationMinutes = "duration_minutes"
      case endedAt = "ended_at"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case procedure = "procedure"
      case scheduledAt = "scheduled_at"
      case slotId = "slot_id"
      case startedAt = "started_at"
      case status = "status"
      case symptoms = "symptoms"
      case type = "type"
      case updatedAt = "updated_at"
    }
  }
  public struct ConsultationsUpdate: Codable, Hashable, Sendable {
    public let appointmentId: UUID?
    public let archivedAt: String?
    public let consultationRate: Decimal?
    public let consultationType: String?
    public let createdAt: String?
    public let currency: String?
    public let diagnosis: String?
    public let disputedAt: String?
    public let disputedBy: UUID?
    public let doctorId: UUID?
    public let durationMinutes: Int32?
    public let endedAt: String?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID?
    public let procedure: String?
    public let scheduledAt: String?
    public let slotId: UUID?
    public let startedAt: String?
    public let status: String?
    public let symptoms: String?
    public let type: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case archivedAt = "archived_at"
      case consultationRate = "consultation_rate"
      case consultationType = "consultation_type"
      case createdAt = "created_at"
      case currency = "currency"
      case diagnosis = "diagnosis"
      case disputedAt = "disputed_at"
      case disputedBy = "disputed_by"
      case doctorId = "doctor_id"
      case durationMinutes = "duration_minutes"
      case endedAt = "ended_at"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case procedure = "procedure"
      case scheduledAt = "scheduled_at"
      case slotId = "slot_id"
      case startedAt = "started_at"
      case status = "status"
      case symptoms = "symptoms"
      case type = "type"
      case updatedAt = "updated_at"
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
  public struct DailyLogsSelect: Codable, Hashable, Sendable {
    public let authorId: UUID?
    public let changeSeq: Int64
    public let clientId: UUID?
    public let createdAt: String
    public let deletedAt: String?
    public let id: UUID
    public let logDate: String
    public let mood: String?
    public let notes: String?
    public let patientId: UUID
    public let sleepHours: Decimal?
    public let sleepQuality: String?
    public let symptoms: [String]
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case authorId = "author_id"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case id = "id"
      case logDate = "log_date"
      case mood = "mood"
      case notes = "notes"
      case patientId = "patient_id"
      case sleepHours = "sleep_hours"
      case sleepQuality = "sleep_quality"
      case symptoms = "symptoms"
      case updatedAt = "updated_at"
    }
  }
  public struct DailyLogsInsert: Codable, Hashable, Sendable {
    public let authorId: UUID?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let deletedAt: String?
    public let id: UUID?
    public let logDate: String
    public let mood: String?
    public let notes: String?
    public let patientId: UUID
    public let sleepHours: Decimal?
    public let sleepQuality: String?
    public let symptoms: [String]?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case authorId = "author_id"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case id = "id"
      case logDate = "log_date"
      case mood = "mood"
      case notes = "notes"
      case patientId = "patient_id"
      case sleepHours = "sleep_hours"
      case sleepQuality = "sleep_quality"
      case symptoms = "symptoms"
      case updatedAt = "updated_at"
    }
  }
  public struct DailyLogsUpdate: Codable, Hashable, Sendable {
    public let authorId: UUID?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let deletedAt: String?
    public let id: UUID?
    public let logDate: String?
    public let mood: String?
    public let notes: String?
    public let patientId: UUID?
    public let sleepHours: Decimal?
    public let sleepQuality: String?
    public let symptoms: [String]?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case authorId = "author_id"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case id = "id"
      case logDate = "log_date"
      case mood = "mood"
      case notes = "notes"
      case patientId = "patient_id"
      case sleepHours = "sleep_hours"
      case sleepQuality = "sleep_quality"
      case symptoms = "symptoms"
      case updatedAt = "updated_at"
    }
  }
  public struct DispatchOffersSelect: Codable, Hashable, Sendable {
    public let ambulanceId: UUID?
    public let ambulanceRequestId: UUID?
    public let answeredAt: String?
    public let answeredBy: UUID?
    public let createdAt: String
    public let emergencyRequestId: UUID?
    public let expiresAt: String
    public let hospitalId: UUID
    public let id: UUID
    public let offeredAt: String
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case ambulanceId = "ambulance_id"
      case ambulanceRequestId = "ambulance_request_id"
      case answeredAt = "answered_at"
      case answeredBy = "answered_by"
      case createdAt = "created_at"
      case emergencyRequestId = "emergency_request_id"
      case expiresAt = "expires_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case offeredAt = "offered_at"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct DispatchOffersInsert: Codable, Hashable, Sendable {
    public let ambulanceId: UUID?
    public let ambulanceRequestId: UUID?
    public let answeredAt: String?
    public let answeredBy: UUID?
    public let createdAt: String?
    public let emergencyRequestId: UUID?
    public let expiresAt: String?
    public let hospitalId: UUID
    public let id: UUID?
    public let offeredAt: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case ambulanceId = "ambulance_id"
      case ambulanceRequestId = "ambulance_request_id"
      case answeredAt = "answered_at"
      case answeredBy = "answered_by"
      case createdAt = "created_at"
      case emergencyRequestId = "emergency_request_id"
      case expiresAt = "expires_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case offeredAt = "offered_at"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct DispatchOffersUpdate: Codable, Hashable, Sendable {
    public let ambulanceId: UUID?
    public let ambulanceRequestId: UUID?
    public let answeredAt: String?
    public let answeredBy: UUID?
    public let createdAt: String?
    public let emergencyRequestId: UUID?
    public let expiresAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let offeredAt: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case ambulanceId = "ambulance_id"
      case ambulanceRequestId = "ambulance_request_id"
      case answeredAt = "answered_at"
      case answeredBy = "answered_by"
      case createdAt = "created_at"
      case emergencyRequestId = "emergency_request_id"
      case expiresAt = "expires_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case offeredAt = "offered_at"
      case status = "status"
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
  public struct DosesSelect: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let changeSeq: Int64
    public let clientId: UUID?
    public let createdAt: String
    public let deletedAt: String?
    public let dueAt: String
    public let dueDate: String?
    public let dueTime: String?
    public let id: UUID
    public let medicationId: UUID
    public let note: String?
    public let patientId: UUID
    public let recordedAt: String?
    public let recordedBy: UUID?
    public let scheduleId: UUID?
    public let status: String
    public let takenAt: String?
    public let timeZone: String?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case dueAt = "due_at"
      case dueDate = "due_date"
      case dueTime = "due_time"
      case id = "id"
      case medicationId = "medication_id"
      case note = "note"
      case patientId = "patient_id"
      case recordedAt = "recorded_at"
      case recordedBy = "recorded_by"
      case scheduleId = "schedule_id"
      case status = "status"
      case takenAt = "taken_at"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
    }
  }
  public struct DosesInsert: Codable, Hashable, Sendable {
    public let amount: Decimal?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let deletedAt: String?
    public let dueAt: String
    public let dueDate: String?
    public let dueTime: String?
    public let id: UUID?
    public let medicationId: UUID
    public let note: String?
    public let patientId: UUID
    public let recordedAt: String?
    public let recordedBy: UUID?
    public let scheduleId: UUID?
    public let status: String?
    public let takenAt: String?
    public let timeZone: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case dueAt = "due_at"
      case dueDate = "due_date"
      case dueTime = "due_time"
      case id = "id"
      case medicationId = "medication_id"
      case note = "note"
      case patientId = "patient_id"
      case recordedAt = "recorded_at"
      case recordedBy = "recorded_by"
      case scheduleId = "schedule_id"
      case status = "status"
      case takenAt = "taken_at"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
    }
  }
  public struct DosesUpdate: Codable, Hashable, Sendable {
    public let amount: Decimal?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let deletedAt: String?
    public let dueAt: String?
    public let dueDate: String?
    public let dueTime: String?
    public let id: UUID?
    public let medicationId: UUID?
    public let note: String?
    public let patientId: UUID?
    public let recordedAt: String?
    public let recordedBy: UUID?
    public let scheduleId: UUID?
    public let status: String?
    public let takenAt: String?
    public let timeZone: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case dueAt = "due_at"
      case dueDate = "due_date"
      case dueTime = "due_time"
      case id = "id"
      case medicationId = "medication_id"
      case note = "note"
      case patientId = "patient_id"
      case recordedAt = "recorded_at"
      case recordedBy = "recorded_by"
      case scheduleId = "schedule_id"
      case status = "status"
      case takenAt = "taken_at"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
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
  public struct EmergencyRequestsSelect: Codable, Hashable, Sendable {
    public let assignedPhysicianId: UUID?
    public let createdAt: String
    public let description: String?
    public let emergencyType: String
    public let endedAt: String?
    public let hospitalId: UUID?
    public let id: UUID
    public let locationLatitude: Decimal?
    public let locationLongitude: Decimal?
    public let patientId: UUID
    public let requestedBy: UUID?
    public let severity: String
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case assignedPhysicianId = "assigned_physician_id"
      case createdAt = "created_at"
      case description = "description"
      case emergencyType = "emergency_type"
      case endedAt = "ended_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case locationLatitude = "location_latitude"
      case locationLongitude = "location_longitude"
      case patientId = "patient_id"
      case requestedBy = "requested_by"
      case severity = "severity"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct EmergencyRequestsInsert: Codable, Hashable, Sendable {
    public let assignedPhysicianId: UUID?
    public let createdAt: String?
    public let description: String?
    public let emergencyType: String
    public let endedAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let locationLatitude: Decimal?
    public let locationLongitude: Decimal?
    public let patientId: UUID
    public let requestedBy: UUID?
    public let severity: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case assignedPhysicianId = "assigned_physician_id"
      case createdAt = "created_at"
      case description = "description"
      case emergencyType = "emergency_type"
      case endedAt = "ended_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case locationLatitude = "location_latitude"
      case locationLongitude = "location_longitude"
      case patientId = "patient_id"
      case requestedBy = "requested_by"
      case severity = "severity"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct EmergencyRequestsUpdate: Codable, Hashable, Sendable {
    public let assignedPhysicianId: UUID?
    public let createdAt: String?
    public let description: String?
    public let emergencyType: String?
    public let endedAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let locationLatitude: Decimal?
    public let locationLongitude: Decimal?
    public let patientId: UUID?
    public let requestedBy: UUID?
    public let severity: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case assignedPhysicianId = "assigned_physician_id"
      case createdAt = "created_at"
      case description = "description"
      case emergencyType = "emergency_type"
      case endedAt = "ended_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case locationLatitude = "location_latitude"
      case locationLongitude = "location_longitude"
      case patientId = "patient_id"
      case requestedBy = "requested_by"
      case severity = "severity"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct FileSharesSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let expiresAt: String?
    public let fileId: UUID
    public let id: UUID
    public let patientId: UUID
    public let permissions: AnyJSON
    public let sharedBy: UUID?
    public let sharedWith: UUID
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case fileId = "file_id"
      case id = "id"
      case patientId = "patient_id"
      case permissions = "permissions"
      case sharedBy = "shared_by"
      case sharedWith = "shared_with"
      case updatedAt = "updated_at"
    }
  }
  public struct FileSharesInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let expiresAt: String?
    public let fileId: UUID
    public let id: UUID?
    public let patientId: UUID?
    public let permissions: AnyJSON?
    public let sharedBy: UUID?
    public let sharedWith: UUID
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case fileId = "file_id"
      case id = "id"
      case patientId = "patient_id"
      case permissions = "permissions"
      case sharedBy = "shared_by"
      case sharedWith = "shared_with"
      case updatedAt = "updated_at"
    }
  }
  public struct FileSharesUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let expiresAt: String?
    public let fileId: UUID?
    public let id: UUID?
    public let patientId: UUID?
    public let permissions: AnyJSON?
    public let sharedBy: UUID?
    public let sharedWith: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case expiresAt = "expires_at"
      case fileId = "file_id"
      case id = "id"
      case patientId = "patient_id"
      case permissions = "permissions"
      case sharedBy = "shared_by"
      case sharedWith = "shared_with"
      case updatedAt = "updated_at"
    }
  }
  public struct FilesSelect: Codable, Hashable, Sendable {
    public let bucket: String
    public let changeSeq: Int64
    public let clientId: UUID?
    public let deletedAt: String?
    public let fileName: String
    public let filename: String?
    public let id: UUID
    public let logId: UUID?
    public let measurementId: UUID?
    public let metadata: AnyJSON
    public let mimeType: String?
    public let originalName: String?
    public let patientId: UUID
    public let size: Int64?
    public let storagePath: String
    public let updatedAt: String
    public let uploadedAt: String
    public let uploadedBy: UUID?
    public let url: String?
    public enum CodingKeys: String, CodingKey {
      case bucket = "bucket"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case deletedAt = "deleted_at"
      case fileName = "file_name"
      case filename = "filename"
      case id = "id"
      case logId = "log_id"
      case measurementId = "measurement_id"
      case metadata = "metadata"
      case mimeType = "mime_type"
      case originalName = "original_name"
      case patientId = "patient_id"
      case size = "size"
      case storagePath = "storage_path"
      case updatedAt = "updated_at"
      case uploadedAt = "uploaded_at"
      case uploadedBy = "uploaded_by"
      case url = "url"
    }
  }
  public struct FilesInsert: Codable, Hashable, Sendable {
    public let bucket: String?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let deletedAt: String?
    public let fileName: String
    public let filename: String?
    public let id: UUID?
    public let logId: UUID?
    public let measurementId: UUID?
    public let metadata: AnyJSON?
    public let mimeType: String?
    public let originalName: String?
    public let patientId: UUID
    public let size: Int64?
    public let storagePath: String
    public let updatedAt: String?
    public let uploadedAt: String?
    public let uploadedBy: UUID?
    public let url: String?
    public enum CodingKeys: String, CodingKey {
      case bucket = "bucket"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case deletedAt = "deleted_at"
      case fileName = "file_name"
      case filename = "filename"
      case id = "id"
      case logId = "log_id"
      case measurementId = "measurement_id"
      case metadata = "metadata"
      case mimeType = "mime_type"
      case originalName = "original_name"
      case patientId = "patient_id"
      case size = "size"
      case storagePath = "storage_path"
      case updatedAt = "updated_at"
      case uploadedAt = "uploaded_at"
      case uploadedBy = "uploaded_by"
      case url = "url"
    }
  }
  public struct FilesUpdate: Codable, Hashable, Sendable {
    public let bucket: String?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let deletedAt: String?
    public let fileName: String?
    public let filename: String?
    public let id: UUID?
    public let logId: UUID?
    public let measurementId: UUID?
    public let metadata: AnyJSON?
    public let mimeType: String?
    public let originalName: String?
    public let patientId: UUID?
    public let size: Int64?
    public let storagePath: String?
    public let updatedAt: String?
    public let uploadedAt: String?
    public let uploadedBy: UUID?
    public let url: String?
    public enum CodingKeys: String, CodingKey {
      case bucket = "bucket"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case deletedAt = "deleted_at"
      case fileName = "file_name"
      case filename = "filename"
      case id = "id"
      case logId = "log_id"
      case measurementId = "measurement_id"
      case metadata = "metadata"
      case mimeType = "mime_type"
      case originalName = "original_name"
      case patientId = "patient_id"
      case size = "size"
      case storagePath = "storage_path"
      case updatedAt = "updated_at"
      case uploadedAt = "uploaded_at"
      case uploadedBy = "uploaded_by"
      case url = "url"
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
  public struct HealthRecordsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let deletedAt: String?
    public let description: String?
    public let documentPath: String?
    public let documentUrl: String?
    public let id: UUID
    public let isSensitive: Bool
    public let patientId: UUID
    public let recordData: AnyJSON
    public let recordType: String
    public let recordedBy: UUID?
    public let recordedDate: String
    public let title: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case description = "description"
      case documentPath = "document_path"
      case documentUrl = "document_url"
      case id = "id"
      case isSensitive = "is_sensitive"
      case patientId = "patient_id"
      case recordData = "record_data"
      case recordType = "record_type"
      case recordedBy = "recorded_by"
      case recordedDate = "recorded_date"
      case title = "title"
      case updatedAt = "updated_at"
    }
  }
  public struct HealthRecordsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let deletedAt: String?
    public let description: String?
    public let documentPath: String?
    public let documentUrl: String?
    public let id: UUID?
    public let isSensitive: Bool?
    public let patientId: UUID
    public let recordData: AnyJSON?
    public let recordType: String
    public let recordedBy: UUID?
    public let recordedDate: String?
    public let title: String
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case description = "description"
      case documentPath = "document_path"
      case documentUrl = "document_url"
      case id = "id"
      case isSensitive = "is_sensitive"
      case patientId = "patient_id"
      case recordData = "record_data"
      case recordType = "record_type"
      case recordedBy = "recorded_by"
      case recordedDate = "recorded_date"
      case title = "title"
      case updatedAt = "updated_at"
    }
  }
  public struct HealthRecordsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let deletedAt: String?
    public let description: String?
    public let documentPath: String?
    public let documentUrl: String?
    public let id: UUID?
    public let isSensitive: Bool?
    public let patientId: UUID?
    public let recordData: AnyJSON?
    public let recordType: String?
    public let recordedBy: UUID?
    public let recordedDate: String?
    public let title: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case description = "description"
      case documentPath = "document_path"
      case documentUrl = "document_url"
      case id = "id"
      case isSensitive = "is_sensitive"
      case patientId = "patient_id"
      case recordData = "record_data"
      case recordType = "record_type"
      case recordedBy = "recorded_by"
      case recordedDate = "recorded_date"
      case title = "title"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalComplianceTrackingSelect: Codable, Hashable, Sendable {
    public let assessedBy: UUID?
    public let assessmentDetails: AnyJSON
    public let complianceType: String
    public let correctiveActions: AnyJSON
    public let createdAt: String
    public let hospitalId: UUID
    public let id: UUID
    public let lastAssessmentDate: String
    public let nextAssessmentDue: String?
    public let score: Int32?
    public let status: String
    public let updatedAt: String
    public let violations: AnyJSON
    public enum CodingKeys: String, CodingKey {
      case assessedBy = "assessed_by"
      case assessmentDetails = "assessment_details"
      case complianceType = "compliance_type"
      case correctiveActions = "corrective_actions"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case lastAssessmentDate = "last_assessment_date"
      case nextAssessmentDue = "next_assessment_due"
      case score = "score"
      case status = "status"
      case updatedAt = "updated_at"
      case violations = "violations"
    }
  }
  public struct HospitalComplianceTrackingInsert: Codable, Hashable, Sendable {
    public let assessedBy: UUID?
    public let assessmentDetails: AnyJSON?
    public let complianceType: String
    public let correctiveActions: AnyJSON?
    public let createdAt: String?
    public let hospitalId: UUID
    public let id: UUID?
    public let lastAssessmentDate: String?
    public let nextAssessmentDue: String?
    public let score: Int32?
    public let status: String?
    public let updatedAt: String?
    public let violations: AnyJSON?
    public enum CodingKeys: String, CodingKey {
      case assessedBy = "assessed_by"
      case assessmentDetails = "assessment_details"
      case complianceType = "compliance_type"
      case correctiveActions = "corrective_actions"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case lastAssessmentDate = "last_assessment_date"
      case nextAssessmentDue = "next_assessment_due"
      case score = "score"
      case status = "status"
      case updatedAt = "updated_at"
      case violations = "violations"
    }
  }
  public struct HospitalComplianceTrackingUpdate: Codable, Hashable, Sendable {
    public let assessedBy: UUID?
    public let assessmentDetails: AnyJSON?
    public let complianceType: String?
    public let correctiveActions: AnyJSON?
    public let createdAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let lastAssessmentDate: String?
    public let nextAssessmentDue: String?
    public let score: Int32?
    public let status: String?
    public let updatedAt: String?
    public let violations: AnyJSON?
    public enum CodingKeys: String, CodingKey {
      case assessedBy = "assessed_by"
      case assessmentDetails = "assessment_details"
      case complianceType = "compliance_type"
      case correctiveActions = "corrective_actions"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case lastAssessmentDate = "last_assessment_date"
      case nextAssessmentDue = "next_assessment_due"
      case score = "score"
      case status = "status"
      case updatedAt = "updated_at"
      case violations = "violations"
    }
  }
  public struct HospitalFinancialDataSelect: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let category: String
    public let createdAt: String
    public let currency: String
    public let description: String?
    public let fiscalMonth: String
    public let hospitalId: UUID
    public let id: UUID
    public let metadata: AnyJSON
    public let referenceId: String?
    public let transactionDate: String
    public let transactionType: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case category = "category"
      case createdAt = "created_at"
      case currency = "currency"
      case description = "description"
      case fiscalMonth = "fiscal_month"
      case hospitalId = "hospital_id"
      case id = "id"
      case metadata = "metadata"
      case referenceId = "reference_id"
      case transactionDate = "transaction_date"
      case transactionType = "transaction_type"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalFinancialDataInsert: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let category: String
    public let createdAt: String?
    public let currency: String?
    public let description: String?
    public let fiscalMonth: String
    public let hospitalId: UUID
    public let id: UUID?
    public let metadata: AnyJSON?
    public let referenceId: String?
    public let transactionDate: String?
    public let transactionType: String
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case category = "category"
      case createdAt = "created_at"
      case currency = "currency"
      case description = "description"
      case fiscalMonth = "fiscal_month"
      case hospitalId = "hospital_id"
      case id = "id"
      case metadata = "metadata"
      case referenceId = "reference_id"
      case transactionDate = "transaction_date"
      case transactionType = "transaction_type"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalFinancialDataUpdate: Codable, Hashable, Sendable {
    public let amount: Decimal?
    public let category: String?
    public let createdAt: String?
    public let currency: String?
    public let description: String?
    public let fiscalMonth: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let metadata: AnyJSON?
    public let referenceId: String?
    public let transactionDate: String?
    public let transactionType: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case category = "category"
      case createdAt = "created_at"
      case currency = "currency"
      case description = "description"
      case fiscalMonth = "fiscal_month"
      case hospitalId = "hospital_id"
      case id = "id"
      case metadata = "metadata"
      case referenceId = "reference_id"
      case transactionDate = "transaction_date"
      case transactionType = "transaction_type"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalPatientsSelect: Codable, Hashable, Sendable {
    public let admissionDate: String
    public let assignedPhysicianId: UUID?
    public let createdAt: String
    public let dischargeDate: String?
    public let hospitalId: UUID
    public let id: UUID
    public let notes: String?
    public let patientId: UUID
    public let roomNumber: String?
    public let status: String
    public let transferredFromId: UUID?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case admissionDate = "admission_date"
      case assignedPhysicianId = "assigned_physician_id"
      case createdAt = "created_at"
      case dischargeDate = "discharge_date"
      case hospitalId = "hospital_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case roomNumber = "room_number"
      case status = "status"
      case transferredFromId = "transferred_from_id"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalPatientsInsert: Codable, Hashable, Sendable {
    public let admissionDate: String?
    public let assignedPhysicianId: UUID?
    public let createdAt: String?
    public let dischargeDate: String?
    public let hospitalId: UUID
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID
    public let roomNumber: String?
    public let status: String?
    public let transferredFromId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case admissionDate = "admission_date"
      case assignedPhysicianId = "assigned_physician_id"
      case createdAt = "created_at"
      case dischargeDate = "discharge_date"
      case hospitalId = "hospital_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case roomNumber = "room_number"
      case status = "status"
      case transferredFromId = "transferred_from_id"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalPatientsUpdate: Codable, Hashable, Sendable {
    public let admissionDate: String?
    public let assignedPhysicianId: UUID?
    public let createdAt: String?
    public let dischargeDate: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID?
    public let roomNumber: String?
    public let status: String?
    public let transferredFromId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case admissionDate = "admission_date"
      case assignedPhysicianId = "assigned_physician_id"
      case createdAt = "created_at"
      case dischargeDate = "discharge_date"
      case hospitalId = "hospital_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case roomNumber = "room_number"
      case status = "status"
      case transferredFromId = "transferred_from_id"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalResourcesSelect: Codable, Hashable, Sendable {
    public let availableQuantity: Int32
    public let category: String
    public let createdAt: String
    public let hospitalId: UUID
    public let id: UUID
    public let inUseQuantity: Int32
    public let maintenanceQuantity: Int32
    public let name: String
    public let status: String
    public let totalQuantity: Int32
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case availableQuantity = "available_quantity"
      case category = "category"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case inUseQuantity = "in_use_quantity"
      case maintenanceQuantity = "maintenance_quantity"
      case name = "name"
      case status = "status"
      case totalQuantity = "total_quantity"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalResourcesInsert: Codable, Hashable, Sendable {
    public let availableQuantity: Int32?
    public let category: String
    public let createdAt: String?
    public let hospitalId: UUID
    public let id: UUID?
    public let inUseQuantity: Int32?
    public let maintenanceQuantity: Int32?
    public let name: String
    public let status: String?
    public let totalQuantity: Int32?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case availableQuantity = "available_quantity"
      case category = "category"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case inUseQuantity = "in_use_quantity"
      case maintenanceQuantity = "maintenance_quantity"
      case name = "name"
      case status = "status"
      case totalQuantity = "total_quantity"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalResourcesUpdate: Codable, Hashable, Sendable {
    public let availableQuantity: Int32?
    public let category: String?
    public let createdAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let inUseQuantity: Int32?
    public let maintenanceQuantity: Int32?
    public let name: String?
    public let status: String?
    public let totalQuantity: Int32?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case availableQuantity = "available_quantity"
      case category = "category"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case inUseQuantity = "in_use_quantity"
      case maintenanceQuantity = "maintenance_quantity"
      case name = "name"
      case status = "status"
      case totalQuantity = "total_quantity"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalSettingsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let id: UUID
    public let securitySettings: AnyJSON
    public let updatedAt: String
    public let verificationDocuments: AnyJSON
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case id = "id"
      case securitySettings = "security_settings"
      case updatedAt = "updated_at"
      case verificationDocuments = "verification_documents"
    }
  }
  public struct HospitalSettingsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let id: UUID
    public let securitySettings: AnyJSON?
    public let updatedAt: String?
    public let verificationDocuments: AnyJSON?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case id = "id"
      case securitySettings = "security_settings"
      case updatedAt = "updated_at"
      case verificationDocuments = "verification_documents"
    }
  }
  public struct HospitalSettingsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let id: UUID?
    public let securitySettings: AnyJSON?
    public let updatedAt: String?
    public let verificationDocuments: AnyJSON?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case id = "id"
      case securitySettings = "security_settings"
      case updatedAt = "updated_at"
      case verificationDocuments = "verification_documents"
    }
  }
  public struct HospitalStaffSelect: Codable, Hashable, Sendable {
    public let acceptedAt: String?
    public let applicantName: String?
    public let askedAt: String
    public let askedBy: UUID?
    public let createdAt: String
    public let hospitalId: UUID
    public let id: UUID
    public let isActive: Bool
    public let position: String
    public let profileId: UUID
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case acceptedAt = "accepted_at"
      case applicantName = "applicant_name"
      case askedAt = "asked_at"
      case askedBy = "asked_by"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case isActive = "is_active"
      case position = "position"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalStaffInsert: Codable, Hashable, Sendable {
    public let acceptedAt: String?
    public let applicantName: String?
    public let askedAt: String?
    public let askedBy: UUID?
    public let createdAt: String?
    public let hospitalId: UUID
    public let id: UUID?
    public let isActive: Bool?
    public let position: String?
    public let profileId: UUID
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case acceptedAt = "accepted_at"
      case applicantName = "applicant_name"
      case askedAt = "asked_at"
      case askedBy = "asked_by"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case isActive = "is_active"
      case position = "position"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalStaffUpdate: Codable, Hashable, Sendable {
    public let acceptedAt: String?
    public let applicantName: String?
    public let askedAt: String?
    public let askedBy: UUID?
    public let createdAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let isActive: Bool?
    public let position: String?
    public let profileId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case acceptedAt = "accepted_at"
      case applicantName = "applicant_name"
      case askedAt = "asked_at"
      case askedBy = "asked_by"
      case createdAt = "created_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case isActive = "is_active"
      case position = "position"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct HospitalsSelect: Codable, Hashable, Sendable {
    public let address: String?
    public let capabilities: [String]
    public let capacity: Int32?
    public let city: String?
    public let country: String?
    public let createdAt: String
    public let currency: String
    public let departments: [String]
    public let email: String?
    public let id: UUID
    public let isActive: Bool
    public let latitude: Decimal?
    public let longitude: Decimal?
    public let name: String
    public let phone: String?
    public let specialities: [String]
    public let state: String?
    public let timeZone: String
    public let updatedAt: String
    public let verificationStatus: String
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case capabilities = "capabilities"
      case capacity = "capacity"
      case city = "city"
      case country = "country"
      case createdAt = "created_at"
      case currency = "currency"
      case departments = "departments"
      case email = "email"
      case id = "id"
      case isActive = "is_active"
      case latitude = "latitude"
      case longitude = "longitude"
      case name = "name"
      case phone = "phone"
      case specialities = "specialities"
      case state = "state"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
      case verificationStatus = "verification_status"
    }
  }
  public struct HospitalsInsert: Codable, Hashable, Sendable {
    public let address: String?
    public let capabilities: [String]?
    public let capacity: Int32?
    public let city: String?
    public let country: String?
    public let createdAt: String?
    public let currency: String?
    public let departments: [String]?
    public let email: String?
    public let id: UUID?
    public let isActive: Bool?
    public let latitude: Decimal?
    public let longitude: Decimal?
    public let name: String
    public let phone: String?
    public let specialities: [String]?
    public let state: String?
    public let timeZone: String?
    public let updatedAt: String?
    public let verificationStatus: String?
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case capabilities = "capabilities"
      case capacity = "capacity"
      case city = "city"
      case country = "country"
      case createdAt = "created_at"
      case currency = "currency"
      case departments = "departments"
      case email = "email"
      case id = "id"
      case isActive = "is_active"
      case latitude = "latitude"
      case longitude = "longitude"
      case name = "name"
      case phone = "phone"
      case specialities = "specialities"
      case state = "state"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
      case verificationStatus = "verification_status"
    }
  }
  public struct HospitalsUpdate: Codable, Hashable, Sendable {
    public let address: String?
    public let capabilities: [String]?
    public let capacity: Int32?
    public let city: String?
    public let country: String?
    public let createdAt: String?
    public let currency: String?
    public let departments: [String]?
    public let email: String?
    public let id: UUID?
    public let isActive: Bool?
    public let latitude: Decimal?
    public let longitude: Decimal?
    public let name: String?
    public let phone: String?
    public let specialities: [String]?
    public let state: String?
    public let timeZone: String?
    public let updatedAt: String?
    public let verificationStatus: String?
    public enum CodingKeys: String, CodingKey {
      case address = "address"
      case capabilities = "capabilities"
      case capacity = "capacity"
      case city = "city"
      case country = "country"
      case createdAt = "created_at"
      case currency = "currency"
      case departments = "departments"
      case email = "email"
      case id = "id"
      case isActive = "is_active"
      case latitude = "latitude"
      case longitude = "longitude"
      case name = "name"
      case phone = "phone"
      case specialities = "specialities"
      case state = "state"
      case timeZone = "time_zone"
      case updatedAt = "updated_at"
      case verificationStatus = "verification_status"
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
  public struct LabReportsSelect: Codable, Hashable, Sendable {
    public let collectedAt: String?
    public let consultationId: UUID?
    public let createdAt: String
    public let id: UUID
    public let notes: String?
    public let objectPath: String?
    public let orderedAt: String
    public let orderedBy: UUID
    public let patientId: UUID
    public let referenceRange: String?
    public let reportedAt: String?
    public let results: AnyJSON
    public let reviewedAt: String?
    public let reviewedBy: UUID?
    public let status: String
    public let testName: String
    public let unit: String?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case collectedAt = "collected_at"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case id = "id"
      case notes = "notes"
      case objectPath = "object_path"
      case orderedAt = "ordered_at"
      case orderedBy = "ordered_by"
      case patientId = "patient_id"
      case referenceRange = "reference_range"
      case reportedAt = "reported_at"
      case results = "results"
      case reviewedAt = "reviewed_at"
      case reviewedBy = "reviewed_by"
      case status = "status"
      case testName = "test_name"
      case unit = "unit"
      case updatedAt = "updated_at"
    }
  }
  public struct LabReportsInsert: Codable, Hashable, Sendable {
    public let collectedAt: String?
    public let consultationId: UUID?
    public let createdAt: String?
    public let id: UUID?
    public let notes: String?
    public let objectPath: String?
    public let orderedAt: String?
    public let orderedBy: UUID
    public let patientId: UUID
    public let referenceRange: String?
    public let reportedAt: String?
    public let results: AnyJSON?
    public let reviewedAt: String?
    public let reviewedBy: UUID?
    public let status: String?
    public let testName: String
    public let unit: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case collectedAt = "collected_at"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case id = "id"
      case notes = "notes"
      case objectPath = "object_path"
      case orderedAt = "ordered_at"
      case orderedBy = "ordered_by"
      case patientId = "patient_id"
      case referenceRange = "reference_range"
      case reportedAt = "reported_at"
      case results = "results"
      case reviewedAt = "reviewed_at"
      case reviewedBy = "reviewed_by"
      case status = "status"
      case testName = "test_name"
      case unit = "unit"
      case updatedAt = "updated_at"
    }
  }
  public struct LabReportsUpdate: Codable, Hashable, Sendable {
    public let collectedAt: String?
    public let consultationId: UUID?
    public let createdAt: String?
    public let id: UUID?
    public let notes: String?
    public let objectPath: String?
    public let orderedAt: String?
    public let orderedBy: UUID?
    public let patientId: UUID?
    public let referenceRange: String?
    public let reportedAt: String?
    public let results: AnyJSON?
    public let reviewedAt: String?
    public let reviewedBy: UUID?
    public let status: String?
    public let testName: String?
    public let unit: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case collectedAt = "collected_at"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case id = "id"
      case notes = "notes"
      case objectPath = "object_path"
      case orderedAt = "ordered_at"
      case orderedBy = "ordered_by"
      case patientId = "patient_id"
      case referenceRange = "reference_range"
      case reportedAt = "reported_at"
      case results = "results"
      case reviewedAt = "reviewed_at"
      case reviewedBy = "reviewed_by"
      case status = "status"
      case testName = "test_name"
      case unit = "unit"
      case updatedAt = "updated_at"
    }
  }
  public struct MeasurementsSelect: Codable, Hashable, Sendable {
    public let changeSeq: Int64
    public let clientId: UUID?
    public let createdAt: String
    public let deletedAt: String?
    public let id: UUID
    public let measuredAt: String
    public let note: String?
    public let patientId: UUID
    public let recordedBy: UUID?
    public let type: String
    public let unit: String
    public let updatedAt: String
    public let value: Decimal
    public let value2: Decimal?
    public enum CodingKeys: String, CodingKey {
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case id = "id"
      case measuredAt = "measured_at"
      case note = "note"
      case patientId = "patient_id"
      case recordedBy = "recorded_by"
      case type = "type"
      case unit = "unit"
      case updatedAt = "updated_at"
      case value = "value"
      case value2 = "value2"
    }
  }
  public struct MeasurementsInsert: Codable, Hashable, Sendable {
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let deletedAt: String?
    public let id: UUID?
    public let measuredAt: String?
    public let note: String?
    public let patientId: UUID
    public let recordedBy: UUID?
    public let type: String
    public let unit: String
    public let updatedAt: String?
    public let value: Decimal
    public let value2: Decimal?
    public enum CodingKeys: String, CodingKey {
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case id = "id"
      case measuredAt = "measured_at"
      case note = "note"
      case patientId = "patient_id"
      case recordedBy = "recorded_by"
      case type = "type"
      case unit = "unit"
      case updatedAt = "updated_at"
      case value = "value"
      case value2 = "value2"
    }
  }
  public struct MeasurementsUpdate: Codable, Hashable, Sendable {
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let deletedAt: String?
    public let id: UUID?
    public let measuredAt: String?
    public let note: String?
    public let patientId: UUID?
    public let recordedBy: UUID?
    public let type: String?
    public let unit: String?
    public let updatedAt: String?
    public let value: Decimal?
    public let value2: Decimal?
    public enum CodingKeys: String, CodingKey {
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case deletedAt = "deleted_at"
      case id = "id"
      case measuredAt = "measured_at"
      case note = "note"
      case patientId = "patient_id"
      case recordedBy = "recorded_by"
      case type = "type"
      case unit = "unit"
      case updatedAt = "updated_at"
      case value = "value"
      case value2 = "value2"
    }
  }
  public struct MedicationSchedulesSelect: Codable, Hashable, Sendable {
    public let changeSeq: Int64
    public let clientId: UUID?
    public let createdAt: String
    public let createdBy: UUID?
    public let daysOfWeek: [Int16]
    public let deletedAt: String?
    public let doseAmount: Decimal
    public let endDate: String?
    public let id: UUID
    public let intervalDays: Int16
    public let isActive: Bool
    public let medicationId: UUID
    public let patientId: UUID
    public let startDate: String
    public let timeZone: String
    public let times: [String]
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case daysOfWeek = "days_of_week"
      case deletedAt = "deleted_at"
      case doseAmount = "dose_amount"
      case endDate = "end_date"
      case id = "id"
      case intervalDays = "interval_days"
      case isActive = "is_active"
      case medicationId = "medication_id"
      case patientId = "patient_id"
      case startDate = "start_date"
      case timeZone = "time_zone"
      case times = "times"
      case updatedAt = "updated_at"
    }
  }
  public struct MedicationSchedulesInsert: Codable, Hashable, Sendable {
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let createdBy: UUID?
    public let daysOfWeek: [Int16]?
    public let deletedAt: String?
    public let doseAmount: Decimal?
    public let endDate: String?
    public let id: UUID?
    public let intervalDays: Int16?
    public let isActive: Bool?
    public let medicationId: UUID
    public let patientId: UUID
    public let startDate: String?
    public let timeZone: String
    public let times: [String]
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case daysOfWeek = "days_of_week"
      case deletedAt = "deleted_at"
      case doseAmount = "dose_amount"
      case endDate = "end_date"
      case id = "id"
      case intervalDays = "interval_days"
      case isActive = "is_active"
      case medicationId = "medication_id"
      case patientId = "patient_id"
      case startDate = "start_date"
      case timeZone = "time_zone"
      case times = "times"
      case updatedAt = "updated_at"
    }
  }
  public struct MedicationSchedulesUpdate: Codable, Hashable, Sendable {
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let createdBy: UUID?
    public let daysOfWeek: [Int16]?
    public let deletedAt: String?
    public let doseAmount: Decimal?
    public let endDate: String?
    public let id: UUID?
    public let intervalDays: Int16?
    public let isActive: Bool?
    public let medicationId: UUID?
    public let patientId: UUID?
    public let startDate: String?
    public let timeZone: String?
    public let times: [String]?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case daysOfWeek = "days_of_week"
      case deletedAt = "deleted_at"
      case doseAmount = "dose_amount"
      case endDate = "end_date"
      case id = "id"
      case intervalDays = "interval_days"
      case isActive = "is_active"
      case medicationId = "medication_id"
      case patientId = "patient_id"
      case startDate = "start_date"
      case timeZone = "time_zone"
      case times = "times"
      case updatedAt = "updated_at"
    }
  }
  public struct MedicationsSelect: Codable, Hashable, Sendable {
    public let asNeeded: Bool
    public let changeSeq: Int64
    public let clientId: UUID?
    public let createdAt: String
    public let createdBy: UUID?
    public let deletedAt: String?
    public let endDate: String?
    public let form: String?
    public let id: UUID
    public let instructions: String?
    public let isActive: Bool
    public let name: String
    public let patientId: UUID
    public let prescriptionMedicationId: UUID?
    public let refillThreshold: Decimal?
    public let startDate: String?
    public let stockCount: Decimal?
    public let strength: String?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case asNeeded = "as_needed"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case deletedAt = "deleted_at"
      case endDate = "end_date"
      case form = "form"
      case id = "id"
      case instructions = "instructions"
      case isActive = "is_active"
      case name = "name"
      case patientId = "patient_id"
      case prescriptionMedicationId = "prescription_medication_id"
      case refillThreshold = "refill_threshold"
      case startDate = "start_date"
      case stockCount = "stock_count"
      case strength = "strength"
      case updatedAt = "updated_at"
    }
  }
  public struct MedicationsInsert: Codable, Hashable, Sendable {
    public let asNeeded: Bool?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let createdBy: UUID?
    public let deletedAt: String?
    public let endDate: String?
    public let form: String?
    public let id: UUID?
    public let instructions: String?
    public let isActive: Bool?
    public let name: String
    public let patientId: UUID
    public let prescriptionMedicationId: UUID?
    public let refillThreshold: Decimal?
    public let startDate: String?
    public let stockCount: Decimal?
    public let strength: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case asNeeded = "as_needed"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case deletedAt = "deleted_at"
      case endDate = "end_date"
      case form = "form"
      case id = "id"
      case instructions = "instructions"
      case isActive = "is_active"
      case name = "name"
      case patientId = "patient_id"
      case prescriptionMedicationId = "prescription_medication_id"
      case refillThreshold = "refill_threshold"
      case startDate = "start_date"
      case stockCount = "stock_count"
      case strength = "strength"
      case updatedAt = "updated_at"
    }
  }
  public struct MedicationsUpdate: Codable, Hashable, Sendable {
    public let asNeeded: Bool?
    public let changeSeq: Int64?
    public let clientId: UUID?
    public let createdAt: String?
    public let createdBy: UUID?
    public let deletedAt: String?
    public let endDate: String?
    public let form: String?
    public let id: UUID?
    public let instructions: String?
    public let isActive: Bool?
    public let name: String?
    public let patientId: UUID?
    public let prescriptionMedicationId: UUID?
    public let refillThreshold: Decimal?
    public let startDate: String?
    public let stockCount: Decimal?
    public let strength: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case asNeeded = "as_needed"
      case changeSeq = "change_seq"
      case clientId = "client_id"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case deletedAt = "deleted_at"
      case endDate = "end_date"
      case form = "form"
      case id = "id"
      case instructions = "instructions"
      case isActive = "is_active"
      case name = "name"
      case patientId = "patient_id"
      case prescriptionMedicationId = "prescription_medication_id"
      case refillThreshold = "refill_threshold"
      case startDate = "start_date"
      case stockCount = "stock_count"
      case strength = "strength"
      case updatedAt = "updated_at"
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
  public struct PatientCaregiversSelect: Codable, Hashable, Sendable {
    public let acceptedAt: String?
    public let caregiverId: UUID
    public let createdAt: String
    public let id: UUID
    public let invitedBy: UUID?
    public let isActive: Bool
    public let patientId: UUID
    public let permissions: AnyJSON
    public let role: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case acceptedAt = "accepted_at"
      case caregiverId = "caregiver_id"
      case createdAt = "created_at"
      case id = "id"
      case invitedBy = "invited_by"
      case isActive = "is_active"
      case patientId = "patient_id"
      case permissions = "permissions"
      case role = "role"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientCaregiversInsert: Codable, Hashable, Sendable {
    public let acceptedAt: String?
    public let caregiverId: UUID
    public let createdAt: String?
    public let id: UUID?
    public let invitedBy: UUID?
    public let isActive: Bool?
    public let patientId: UUID
    public let permissions: AnyJSON?
    public let role: String
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case acceptedAt = "accepted_at"
      case caregiverId = "caregiver_id"
      case createdAt = "created_at"
      case id = "id"
      case invitedBy = "invited_by"
      case isActive = "is_active"
      case patientId = "patient_id"
      case permissions = "permissions"
      case role = "role"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientCaregiversUpdate: Codable, Hashable, Sendable {
    public let acceptedAt: String?
    public let caregiverId: UUID?
    public let createdAt: String?
    public let id: UUID?
    public let invitedBy: UUID?
    public let isActive: Bool?
    public let patientId: UUID?
    public let permissions: AnyJSON?
    public let role: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case acceptedAt = "accepted_at"
      case caregiverId = "caregiver_id"
      case createdAt = "created_at"
      case id = "id"
      case invitedBy = "invited_by"
      case isActive = "is_active"
      case patientId = "patient_id"
      case permissions = "permissions"
      case role = "role"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientConditionsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let medicalConditions: [String]
    public let patientId: UUID
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case medicalConditions = "medical_conditions"
      case patientId = "patient_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientConditionsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let medicalConditions: [String]?
    public let patientId: UUID
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case medicalConditions = "medical_conditions"
      case patientId = "patient_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientConditionsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let medicalConditions: [String]?
    public let patientId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case medicalConditions = "medical_conditions"
      case patientId = "patient_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientDoctorLinksSelect: Codable, Hashable, Sendable {
    public let blockedBy: UUID?
    public let createdAt: String
    public let doctorId: UUID
    public let endedAt: String?
    public let id: Int64
    public let partedAt: String?
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
      case partedAt = "parted_at"
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
    public let partedAt: String?
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
      case partedAt = "parted_at"
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
    public let partedAt: String?
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
      case partedAt = "parted_at"
      case patientId = "patient_id"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientWaitlistSelect: Codable, Hashable, Sendable {
    public let calledAt: String?
    public let completedAt: String?
    public let createdAt: String
    public let department: String
    public let estimatedWaitTime: Int32?
    public let hospitalId: UUID
    public let id: UUID
    public let patientId: UUID
    public let priority: String
    public let reason: String
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case calledAt = "called_at"
      case completedAt = "completed_at"
      case createdAt = "created_at"
      case department = "department"
      case estimatedWaitTime = "estimated_wait_time"
      case hospitalId = "hospital_id"
      case id = "id"
      case patientId = "patient_id"
      case priority = "priority"
      case reason = "reason"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientWaitlistInsert: Codable, Hashable, Sendable {
    public let calledAt: String?
    public let completedAt: String?
    public let createdAt: String?
    public let department: String
    public let estimatedWaitTime: Int32?
    public let hospitalId: UUID
    public let id: UUID?
    public let patientId: UUID
    public let priority: String?
    public let reason: String
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case calledAt = "called_at"
      case completedAt = "completed_at"
      case createdAt = "created_at"
      case department = "department"
      case estimatedWaitTime = "estimated_wait_time"
      case hospitalId = "hospital_id"
      case id = "id"
      case patientId = "patient_id"
      case priority = "priority"
      case reason = "reason"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientWaitlistUpdate: Codable, Hashable, Sendable {
    public let calledAt: String?
    public let completedAt: String?
    public let createdAt: String?
    public let department: String?
    public let estimatedWaitTime: Int32?
    public let hospitalId: UUID?
    public let id: UUID?
    public let patientId: UUID?
    public let priority: String?
    public let reason: String?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case calledAt = "called_at"
      case completedAt = "completed_at"
      case createdAt = "created_at"
      case department = "department"
      case estimatedWaitTime = "estimated_wait_time"
      case hospitalId = "hospital_id"
      case id = "id"
      case patientId = "patient_id"
      case priority = "priority"
      case reason = "reason"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientsSelect: Codable, Hashable, Sendable {
    public let allergies: [String]
    public let closedBy: UUID?
    public let createdAt: String
    public let createdBy: UUID?
    public let dateOfBirth: String?
    public let deletedAt: String?
    public let gender: String?
    public let id: UUID
    public let name: String
    public let profileId: UUID?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case allergies = "allergies"
      case closedBy = "closed_by"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case dateOfBirth = "date_of_birth"
      case deletedAt = "deleted_at"
      case gender = "gender"
      case id = "id"
      case name = "name"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientsInsert: Codable, Hashable, Sendable {
    public let allergies: [String]?
    public let closedBy: UUID?
    public let createdAt: String?
    public let createdBy: UUID?
    public let dateOfBirth: String?
    public let deletedAt: String?
    public let gender: String?
    public let id: UUID?
    public let name: String
    public let profileId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case allergies = "allergies"
      case closedBy = "closed_by"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case dateOfBirth = "date_of_birth"
      case deletedAt = "deleted_at"
      case gender = "gender"
      case id = "id"
      case name = "name"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PatientsUpdate: Codable, Hashable, Sendable {
    public let allergies: [String]?
    public let closedBy: UUID?
    public let createdAt: String?
    public let createdBy: UUID?
    public let dateOfBirth: String?
    public let deletedAt: String?
    public let gender: String?
    public let id: UUID?
    public let name: String?
    public let profileId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case allergies = "allergies"
      case closedBy = "closed_by"
      case createdAt = "created_at"
      case createdBy = "created_by"
      case dateOfBirth = "date_of_birth"
      case deletedAt = "deleted_at"
      case gender = "gender"
      case id = "id"
      case name = "name"
      case profileId = "profile_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PaymentEventsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let eventId: String
    public let eventType: String
    public let id: UUID
    public let occurredAt: String?
    public let payloadDigest: String
    public let paymentGateway: String
    public let paymentId: UUID?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case eventId = "event_id"
      case eventType = "event_type"
      case id = "id"
      case occurredAt = "occurred_at"
      case payloadDigest = "payload_digest"
      case paymentGateway = "payment_gateway"
      case paymentId = "payment_id"
    }
  }
  public struct PaymentEventsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let eventId: String
    public let eventType: String
    public let id: UUID?
    public let occurredAt: String?
    public let payloadDigest: String
    public let paymentGateway: String
    public let paymentId: UUID?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case eventId = "event_id"
      case eventType = "event_type"
      case id = "id"
      case occurredAt = "occurred_at"
      case payloadDigest = "payload_digest"
      case paymentGateway = "payment_gateway"
      case paymentId = "payment_id"
    }
  }
  public struct PaymentEventsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let eventId: String?
    public let eventType: String?
    public let id: UUID?
    public let occurredAt: String?
    public let payloadDigest: String?
    public let paymentGateway: String?
    public let paymentId: UUID?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case eventId = "event_id"
      case eventType = "event_type"
      case id = "id"
      case occurredAt = "occurred_at"
      case payloadDigest = "payload_digest"
      case paymentGateway = "payment_gateway"
      case paymentId = "payment_id"
    }
  }
  public struct PaymentsSelect: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let appointmentId: UUID?
    public let consultationId: UUID?
    public let createdAt: String
    public let currency: String
    public let doctorId: UUID
    public let failureCode: String?
    public let id: UUID
    public let paidAt: String?
    public let patientId: UUID
    public let payerId: UUID
    public let paymentGateway: String
    public let paymentMethod: String?
    public let status: String
    public let transactionId: String?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case appointmentId = "appointment_id"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case currency = "currency"
      case doctorId = "doctor_id"
      case failureCode = "failure_code"
      case id = "id"
      case paidAt = "paid_at"
      case patientId = "patient_id"
      case payerId = "payer_id"
      case paymentGateway = "payment_gateway"
      case paymentMethod = "payment_method"
      case status = "status"
      case transactionId = "transaction_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PaymentsInsert: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let appointmentId: UUID?
    public let consultationId: UUID?
    public let createdAt: String?
    public let currency: String?
    public let doctorId: UUID
    public let failureCode: String?
    public let id: UUID?
    public let paidAt: String?
    public let patientId: UUID
    public let payerId: UUID
    public let paymentGateway: String
    public let paymentMethod: String?
    public let status: String?
    public let transactionId: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case appointmentId = "appointment_id"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case currency = "currency"
      case doctorId = "doctor_id"
      case failureCode = "failure_code"
      case id = "id"
      case paidAt = "paid_at"
      case patientId = "patient_id"
      case payerId = "payer_id"
      case paymentGateway = "payment_gateway"
      case paymentMethod = "payment_method"
      case status = "status"
      case transactionId = "transaction_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PaymentsUpdate: Codable, Hashable, Sendable {
    public let amount: Decimal?
    public let appointmentId: UUID?
    public let consultationId: UUID?
    public let createdAt: String?
    public let currency: String?
    public let doctorId: UUID?
    public let failureCode: String?
    public let id: UUID?
    public let paidAt: String?
    public let patientId: UUID?
    public let payerId: UUID?
    public let paymentGateway: String?
    public let paymentMethod: String?
    public let status: String?
    public let transactionId: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case appointmentId = "appointment_id"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case currency = "currency"
      case doctorId = "doctor_id"
      case failureCode = "failure_code"
      case id = "id"
      case paidAt = "paid_at"
      case patientId = "patient_id"
      case payerId = "payer_id"
      case paymentGateway = "payment_gateway"
      case paymentMethod = "payment_method"
      case status = "status"
      case transactionId = "transaction_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PlaceRequestsSelect: Codable, Hashable, Sendable {
    public let askedAs: String
    public let askedBy: UUID?
    public let askingHospitalId: UUID?
    public let createdAt: String
    public let department: String?
    public let endedAt: String?
    public let expiresAt: String
    public let hospitalAgreedAt: String?
    public let hospitalId: UUID
    public let id: UUID
    public let kind: String
    public let patientAgreedAt: String?
    public let patientId: UUID
    public let reason: String?
    public let status: String
    public let stayId: UUID?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case askedAs = "asked_as"
      case askedBy = "asked_by"
      case askingHospitalId = "asking_hospital_id"
      case createdAt = "created_at"
      case department = "department"
      case endedAt = "ended_at"
      case expiresAt = "expires_at"
      case hospitalAgreedAt = "hospital_agreed_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case kind = "kind"
      case patientAgreedAt = "patient_agreed_at"
      case patientId = "patient_id"
      case reason = "reason"
      case status = "status"
      case stayId = "stay_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PlaceRequestsInsert: Codable, Hashable, Sendable {
    public let askedAs: String
    public let askedBy: UUID?
    public let askingHospitalId: UUID?
    public let createdAt: String?
    public let department: String?
    public let endedAt: String?
    public let expiresAt: String?
    public let hospitalAgreedAt: String?
    public let hospitalId: UUID
    public let id: UUID?
    public let kind: String
    public let patientAgreedAt: String?
    public let patientId: UUID
    public let reason: String?
    public let status: String?
    public let stayId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case askedAs = "asked_as"
      case askedBy = "asked_by"
      case askingHospitalId = "asking_hospital_id"
      case createdAt = "created_at"
      case department = "department"
      case endedAt = "ended_at"
      case expiresAt = "expires_at"
      case hospitalAgreedAt = "hospital_agreed_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case kind = "kind"
      case patientAgreedAt = "patient_agreed_at"
      case patientId = "patient_id"
      case reason = "reason"
      case status = "status"
      case stayId = "stay_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PlaceRequestsUpdate: Codable, Hashable, Sendable {
    public let askedAs: String?
    public let askedBy: UUID?
    public let askingHospitalId: UUID?
    public let createdAt: String?
    public let department: String?
    public let endedAt: String?
    public let expiresAt: String?
    public let hospitalAgreedAt: String?
    public let hospitalId: UUID?
    public let id: UUID?
    public let kind: String?
    public let patientAgreedAt: String?
    public let patientId: UUID?
    public let reason: String?
    public let status: String?
    public let stayId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case askedAs = "asked_as"
      case askedBy = "asked_by"
      case askingHospitalId = "asking_hospital_id"
      case createdAt = "created_at"
      case department = "department"
      case endedAt = "ended_at"
      case expiresAt = "expires_at"
      case hospitalAgreedAt = "hospital_agreed_at"
      case hospitalId = "hospital_id"
      case id = "id"
      case kind = "kind"
      case patientAgreedAt = "patient_agreed_at"
      case patientId = "patient_id"
      case reason = "reason"
      case status = "status"
      case stayId = "stay_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PrescriptionMedicationsSelect: Codable, Hashable, Sendable {
    public let createdAt: String
    public let doctorId: UUID
    public let dosage: String
    public let duration: String
    public let frequency: String
    public let id: UUID
    public let instructions: String?
    public let name: String
    public let patientId: UUID
    public let position: Int32
    public let prescriptionId: UUID
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case dosage = "dosage"
      case duration = "duration"
      case frequency = "frequency"
      case id = "id"
      case instructions = "instructions"
      case name = "name"
      case patientId = "patient_id"
      case position = "position"
      case prescriptionId = "prescription_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PrescriptionMedicationsInsert: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let doctorId: UUID
    public let dosage: String
    public let duration: String
    public let frequency: String
    public let id: UUID?
    public let instructions: String?
    public let name: String
    public let patientId: UUID
    public let position: Int32?
    public let prescriptionId: UUID
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case dosage = "dosage"
      case duration = "duration"
      case frequency = "frequency"
      case id = "id"
      case instructions = "instructions"
      case name = "name"
      case patientId = "patient_id"
      case position = "position"
      case prescriptionId = "prescription_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PrescriptionMedicationsUpdate: Codable, Hashable, Sendable {
    public let createdAt: String?
    public let doctorId: UUID?
    public let dosage: String?
    public let duration: String?
    public let frequency: String?
    public let id: UUID?
    public let instructions: String?
    public let name: String?
    public let patientId: UUID?
    public let position: Int32?
    public let prescriptionId: UUID?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case dosage = "dosage"
      case duration = "duration"
      case frequency = "frequency"
      case id = "id"
      case instructions = "instructions"
      case name = "name"
      case patientId = "patient_id"
      case position = "position"
      case prescriptionId = "prescription_id"
      case updatedAt = "updated_at"
    }
  }
  public struct PrescriptionsSelect: Codable, Hashable, Sendable {
    public let archivedAt: String?
    public let consultationId: UUID?
    public let createdAt: String
    public let disputedAt: String?
    public let disputedBy: UUID?
    public let doctorId: UUID
    public let followUpDate: String?
    public let id: UUID
    public let instructions: String?
    public let isActive: Bool
    public let patientId: UUID
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case archivedAt = "archived_at"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case disputedAt = "disputed_at"
      case disputedBy = "disputed_by"
      case doctorId = "doctor_id"
      case followUpDate = "follow_up_date"
      case id = "id"
      case instructions = "instructions"
      case isActive = "is_active"
      case patientId = "patient_id"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PrescriptionsInsert: Codable, Hashable, Sendable {
    public let archivedAt: String?
    public let consultationId: UUID?
    public let createdAt: String?
    public let disputedAt: String?
    public let disputedBy: UUID?
    public let doctorId: UUID
    public let followUpDate: String?
    public let id: UUID?
    public let instructions: String?
    public let isActive: Bool?
    public let patientId: UUID
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case archivedAt = "archived_at"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case disputedAt = "disputed_at"
      case disputedBy = "disputed_by"
      case doctorId = "doctor_id"
      case followUpDate = "follow_up_date"
      case id = "id"
      case instructions = "instructions"
      case isActive = "is_active"
      case patientId = "patient_id"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct PrescriptionsUpdate: Codable, Hashable, Sendable {
    public let archivedAt: String?
    public let consultationId: UUID?
    public let createdAt: String?
    public let disputedAt: String?
    public let disputedBy: UUID?
    public let doctorId: UUID?
    public let followUpDate: String?
    public let id: UUID?
    public let instructions: String?
    public let isActive: Bool?
    public let patientId: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case archivedAt = "archived_at"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case disputedAt = "disputed_at"
      case disputedBy = "disputed_by"
      case doctorId = "doctor_id"
      case followUpDate = "follow_up_date"
      case id = "id"
      case instructions = "instructions"
      case isActive = "is_active"
      case patientId = "patient_id"
      case status = "status"
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
  public struct RecordOpeningsSelect: Codable, Hashable, Sendable {
    public let doctorId: UUID
    public let openedAt: String
    public let patientId: UUID
    public let purpose: String
    public let validUntil: String
    public enum CodingKeys: String, CodingKey {
      case doctorId = "doctor_id"
      case openedAt = "opened_at"
      case patientId = "patient_id"
      case purpose = "purpose"
      case validUntil = "valid_until"
    }
  }
  public struct RecordOpeningsInsert: Codable, Hashable, Sendable {
    public let doctorId: UUID
    public let openedAt: String?
    public let patientId: UUID
    public let purpose: String
    public let validUntil: String
    public enum CodingKeys: String, CodingKey {
      case doctorId = "doctor_id"
      case openedAt = "opened_at"
      case patientId = "patient_id"
      case purpose = "purpose"
      case validUntil = "valid_until"
    }
  }
  public struct RecordOpeningsUpdate: Codable, Hashable, Sendable {
    public let doctorId: UUID?
    public let openedAt: String?
    public let patientId: UUID?
    public let purpose: String?
    public let validUntil: String?
    public enum CodingKeys: String, CodingKey {
      case doctorId = "doctor_id"
      case openedAt = "opened_at"
      case patientId = "patient_id"
      case purpose = "purpose"
      case validUntil = "valid_until"
    }
  }
  public struct RefundsSelect: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let createdAt: String
    public let currency: String
    public let id: UUID
    public let patientId: UUID
    public let paymentGateway: String
    public let paymentId: UUID
    public let providerReference: String?
    public let reason: String?
    public let refundedAt: String?
    public let requestedBy: UUID?
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case createdAt = "created_at"
      case currency = "currency"
      case id = "id"
      case patientId = "patient_id"
      case paymentGateway = "payment_gateway"
      case paymentId = "payment_id"
      case providerReference = "provider_reference"
      case reason = "reason"
      case refundedAt = "refunded_at"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct RefundsInsert: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let createdAt: String?
    public let currency: String
    public let id: UUID?
    public let patientId: UUID
    public let paymentGateway: String
    public let paymentId: UUID
    public let providerReference: String?
    public let reason: String?
    public let refundedAt: String?
    public let requestedBy: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case createdAt = "created_at"
      case currency = "currency"
      case id = "id"
      case patientId = "patient_id"
      case paymentGateway = "payment_gateway"
      case paymentId = "payment_id"
      case providerReference = "provider_reference"
      case reason = "reason"
      case refundedAt = "refunded_at"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct RefundsUpdate: Codable, Hashable, Sendable {
    public let amount: Decimal?
    public let createdAt: String?
    public let currency: String?
    public let id: UUID?
    public let patientId: UUID?
    public let paymentGateway: String?
    public let paymentId: UUID?
    public let providerReference: String?
    public let reason: String?
    public let refundedAt: String?
    public let requestedBy: UUID?
    public let status: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case createdAt = "created_at"
      case currency = "currency"
      case id = "id"
      case patientId = "patient_id"
      case paymentGateway = "payment_gateway"
      case paymentId = "payment_id"
      case providerReference = "provider_reference"
      case reason = "reason"
      case refundedAt = "refunded_at"
      case requestedBy = "requested_by"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct SurgeriesSelect: Codable, Hashable, Sendable {
    public let assistant: String?
    public let createdAt: String
    public let doctorId: UUID
    public let estimatedDurationMinutes: Int32?
    public let hospitalId: UUID?
    public let id: UUID
    public let notes: String?
    public let patientId: UUID
    public let procedure: String
    public let room: String?
    public let scheduledAt: String
    public let status: String
    public let surgeon: String?
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case assistant = "assistant"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case estimatedDurationMinutes = "estimated_duration_minutes"
      case hospitalId = "hospital_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case procedure = "procedure"
      case room = "room"
      case scheduledAt = "scheduled_at"
      case status = "status"
      case surgeon = "surgeon"
      case updatedAt = "updated_at"
    }
  }
  public struct SurgeriesInsert: Codable, Hashable, Sendable {
    public let assistant: String?
    public let createdAt: String?
    public let doctorId: UUID
    public let estimatedDurationMinutes: Int32?
    public let hospitalId: UUID?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID
    public let procedure: String
    public let room: String?
    public let scheduledAt: String
    public let status: String?
    public let surgeon: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case assistant = "assistant"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case estimatedDurationMinutes = "estimated_duration_minutes"
      case hospitalId = "hospital_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case procedure = "procedure"
      case room = "room"
      case scheduledAt = "scheduled_at"
      case status = "status"
      case surgeon = "surgeon"
      case updatedAt = "updated_at"
    }
  }
  public struct SurgeriesUpdate: Codable, Hashable, Sendable {
    public let assistant: String?
    public let createdAt: String?
    public let doctorId: UUID?
    public let estimatedDurationMinutes: Int32?
    public let hospitalId: UUID?
    public let id: UUID?
    public let notes: String?
    public let patientId: UUID?
    public let procedure: String?
    public let room: String?
    public let scheduledAt: String?
    public let status: String?
    public let surgeon: String?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case assistant = "assistant"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case estimatedDurationMinutes = "estimated_duration_minutes"
      case hospitalId = "hospital_id"
      case id = "id"
      case notes = "notes"
      case patientId = "patient_id"
      case procedure = "procedure"
      case room = "room"
      case scheduledAt = "scheduled_at"
      case status = "status"
      case surgeon = "surgeon"
      case updatedAt = "updated_at"
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
    public let consultationId: UUID?
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
      case consultationId = "consultation_id"
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
    public let consultationId: UUID?
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
      case consultationId = "consultation_id"
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
    public let consultationId: UUID?
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
      case consultationId = "consultation_id"
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
  public struct WalletTransactionsSelect: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let balanceAfter: Decimal
    public let createdAt: String
    public let description: String?
    public let id: UUID
    public let referenceId: String?
    public let transactionType: String
    public let transferId: UUID
    public let walletId: UUID
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case balanceAfter = "balance_after"
      case createdAt = "created_at"
      case description = "description"
      case id = "id"
      case referenceId = "reference_id"
      case transactionType = "transaction_type"
      case transferId = "transfer_id"
      case walletId = "wallet_id"
    }
  }
  public struct WalletTransactionsInsert: Codable, Hashable, Sendable {
    public let amount: Decimal
    public let balanceAfter: Decimal
    public let createdAt: String?
    public let description: String?
    public let id: UUID?
    public let referenceId: String?
    public let transactionType: String
    public let transferId: UUID
    public let walletId: UUID
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case balanceAfter = "balance_after"
      case createdAt = "created_at"
      case description = "description"
      case id = "id"
      case referenceId = "reference_id"
      case transactionType = "transaction_type"
      case transferId = "transfer_id"
      case walletId = "wallet_id"
    }
  }
  public struct WalletTransactionsUpdate: Codable, Hashable, Sendable {
    public let amount: Decimal?
    public let balanceAfter: Decimal?
    public let createdAt: String?
    public let description: String?
    public let id: UUID?
    public let referenceId: String?
    public let transactionType: String?
    public let transferId: UUID?
    public let walletId: UUID?
    public enum CodingKeys: String, CodingKey {
      case amount = "amount"
      case balanceAfter = "balance_after"
      case createdAt = "created_at"
      case description = "description"
      case id = "id"
      case referenceId = "reference_id"
      case transactionType = "transaction_type"
      case transferId = "transfer_id"
      case walletId = "wallet_id"
    }
  }
  public struct WalletsSelect: Codable, Hashable, Sendable {
    public let account: String?
    public let balance: Decimal
    public let createdAt: String
    public let currency: String
    public let id: UUID
    public let profileId: UUID?
    public let shard: Int16
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case account = "account"
      case balance = "balance"
      case createdAt = "created_at"
      case currency = "currency"
      case id = "id"
      case profileId = "profile_id"
      case shard = "shard"
      case updatedAt = "updated_at"
    }
  }
  public struct WalletsInsert: Codable, Hashable, Sendable {
    public let account: String?
    public let balance: Decimal?
    public let createdAt: String?
    public let currency: String?
    public let id: UUID?
    public let profileId: UUID?
    public let shard: Int16?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case account = "account"
      case balance = "balance"
      case createdAt = "created_at"
      case currency = "currency"
      case id = "id"
      case profileId = "profile_id"
      case shard = "shard"
      case updatedAt = "updated_at"
    }
  }
  public struct WalletsUpdate: Codable, Hashable, Sendable {
    public let account: String?
    public let balance: Decimal?
    public let createdAt: String?
    public let currency: String?
    public let id: UUID?
    public let profileId: UUID?
    public let shard: Int16?
    public let updatedAt: String?
    public enum CodingKeys: String, CodingKey {
      case account = "account"
      case balance = "balance"
      case createdAt = "created_at"
      case currency = "currency"
      case id = "id"
      case profileId = "profile_id"
      case shard = "shard"
      case updatedAt = "updated_at"
    }
  }
  public struct PrescriptionSummariesSelect: Codable, Hashable, Sendable {
    public let archivedAt: String?
    public let consultationId: UUID?
    public let createdAt: String
    public let doctorId: UUID
    public let followUpDate: String?
    public let id: UUID
    public let instructions: String?
    public let isActive: Bool
    public let medications: AnyJSON?
    public let patientId: UUID
    public let status: String
    public let updatedAt: String
    public enum CodingKeys: String, CodingKey {
      case archivedAt = "archived_at"
      case consultationId = "consultation_id"
      case createdAt = "created_at"
      case doctorId = "doctor_id"
      case followUpDate = "follow_up_date"
      case id = "id"
      case instructions = "instructions"
      case isActive = "is_active"
      case medications = "medications"
      case patientId = "patient_id"
      case status = "status"
      case updatedAt = "updated_at"
    }
  }
  public struct NearbyHospital: Codable, Hashable, Sendable {
    public let Id: UUID
    public let Name: String
    public let Address: String
    public let Phone: String
    public let Email: String
    public let City: String
    public let State: String
    public let Country: String
    public let Latitude: Decimal
    public let Longitude: Decimal
    public let Departments: AnyJSON
    public let Specialities: AnyJSON
    public let Capacity: AnyJSON
    public let DistanceKm: Decimal
    public enum CodingKeys: String, CodingKey {
      case Id = "id"
      case Name = "name"
      case Address = "address"
      case Phone = "phone"
      case Email = "email"
      case City = "city"
      case State = "state"
      case Country = "country"
      case Latitude = "latitude"
      case Longitude = "longitude"
      case Departments = "departments"
      case Specialities = "specialities"
      case Capacity = "capacity"
      case DistanceKm = "distance_km"
    }
  }
}
