// Generated from the database by `make types`. Do not edit.

import Foundation
import Supabase

/// What the functions of the database take and answer.
public enum PublicFunctions {
  public struct PrescribedDrug: Decodable, Hashable, Sendable {
    public let name: String
    public let dosage: String
    public let frequency: String
    public let duration: String
    public let instructions: String?
    public enum CodingKeys: String, CodingKey {
      case name = "name"
      case dosage = "dosage"
      case frequency = "frequency"
      case duration = "duration"
      case instructions = "instructions"
    }
  }
  public struct PrescriptionSummary: Decodable, Hashable, Sendable {
    public let id: UUID
    public let consultationId: UUID?
    public let patientId: UUID
    public let doctorId: UUID
    public let status: String
    public let isActive: Bool
    public let instructions: String?
    public let followUpDate: String?
    public let archivedAt: String?
    public let createdAt: String
    public let updatedAt: String
    public let medications: [PrescribedDrug]
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case consultationId = "consultation_id"
      case patientId = "patient_id"
      case doctorId = "doctor_id"
      case status = "status"
      case isActive = "is_active"
      case instructions = "instructions"
      case followUpDate = "follow_up_date"
      case archivedAt = "archived_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
      case medications = "medications"
    }
  }
  public struct Adherence: Decodable, Hashable, Sendable {
    public let medicationId: UUID?
    public let medication: String?
    public let due: Int64
    public let taken: Int64
    public let skipped: Int64
    public let missed: Int64
    public let unlogged: Int64
    public let rate: Decimal?
    public enum CodingKeys: String, CodingKey {
      case medicationId = "medication_id"
      case medication = "medication"
      case due = "due"
      case taken = "taken"
      case skipped = "skipped"
      case missed = "missed"
      case unlogged = "unlogged"
      case rate = "rate"
    }
  }
  public struct CareTeamMember: Decodable, Hashable, Sendable {
    public let profileId: UUID
    public let fullName: String
    public let avatarUrl: String?
    public let kind: String
    public let role: String?
    public enum CodingKeys: String, CodingKey {
      case profileId = "profile_id"
      case fullName = "full_name"
      case avatarUrl = "avatar_url"
      case kind = "kind"
      case role = "role"
    }
  }
  public struct CaredForToday: Decodable, Hashable, Sendable {
    public let date: String
    public let timeZone: String
    public let startsAt: String
    public let endsAt: String
    public let due: Int64
    public let taken: Int64
    public let skipped: Int64
    public let missed: Int64
    public let pending: Int64
    public let overdue: Int64
    public enum CodingKeys: String, CodingKey {
      case date = "date"
      case timeZone = "time_zone"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
      case due = "due"
      case taken = "taken"
      case skipped = "skipped"
      case missed = "missed"
      case pending = "pending"
      case overdue = "overdue"
    }
  }
  public struct NextAppointment: Decodable, Hashable, Sendable {
    public let id: UUID
    public let appointmentNumber: String
    public let status: String
    public let type: String
    public let consultationType: String
    public let startsAt: String
    public let endsAt: String
    public let proposedStartsAt: String?
    public let expiresAt: String?
    public let doctorId: UUID
    public let hospitalId: UUID?
    public let doctor: String?
    public let specialization: String?
    public let hospital: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case appointmentNumber = "appointment_number"
      case status = "status"
      case type = "type"
      case consultationType = "consultation_type"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
      case proposedStartsAt = "proposed_starts_at"
      case expiresAt = "expires_at"
      case doctorId = "doctor_id"
      case hospitalId = "hospital_id"
      case doctor = "doctor"
      case specialization = "specialization"
      case hospital = "hospital"
    }
  }
  public struct CaredForPatient: Decodable, Hashable, Sendable {
    public let patientId: UUID
    public let name: String
    public let dateOfBirth: String?
    public let role: String
    public let since: String
    public let avatarUrl: String?
    public let today: CaredForToday
    public let unread: Int64
    public let nextAppointment: NextAppointment?
    public let openEmergencies: Int64
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case name = "name"
      case dateOfBirth = "date_of_birth"
      case role = "role"
      case since = "since"
      case avatarUrl = "avatar_url"
      case today = "today"
      case unread = "unread"
      case nextAppointment = "next_appointment"
      case openEmergencies = "open_emergencies"
    }
  }
  public struct UnreadNotification: Decodable, Hashable, Sendable {
    public let id: UUID
    public let type: String
    public let title: String
    public let message: String
    public let data: AnyJSON
    public let createdAt: String
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case type = "type"
      case title = "title"
      case message = "message"
      case data = "data"
      case createdAt = "created_at"
    }
  }
  public struct UnreadNotifications: Decodable, Hashable, Sendable {
    public let unread: Int64
    public let latest: [UnreadNotification]
    public enum CodingKeys: String, CodingKey {
      case unread = "unread"
      case latest = "latest"
    }
  }
  public struct CaregiverDashboard: Decodable, Hashable, Sendable {
    public let asOf: String
    public let patients: [CaredForPatient]
    public let notifications: UnreadNotifications
    public enum CodingKeys: String, CodingKey {
      case asOf = "as_of"
      case patients = "patients"
      case notifications = "notifications"
    }
  }
  public struct DoctorHeader: Decodable, Hashable, Sendable {
    public let id: UUID
    public let displayName: String
    public let specialization: String?
    public let avatarUrl: String?
    public let rating: Decimal?
    public let totalConsultations: Int64
    public let isVerified: Bool
    public let isAvailable: Bool
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case displayName = "display_name"
      case specialization = "specialization"
      case avatarUrl = "avatar_url"
      case rating = "rating"
      case totalConsultations = "total_consultations"
      case isVerified = "is_verified"
      case isAvailable = "is_available"
    }
  }
  public struct BookingCounts: Decodable, Hashable, Sendable {
    public let proposed: Int64
    public let awaitingPayment: Int64
    public let pending: Int64
    public let confirmed: Int64
    public let completed: Int64
    public let noShow: Int64
    public let canceled: Int64
    public let declined: Int64
    public let expired: Int64
    public enum CodingKeys: String, CodingKey {
      case proposed = "proposed"
      case awaitingPayment = "awaiting_payment"
      case pending = "pending"
      case confirmed = "confirmed"
      case completed = "completed"
      case noShow = "no_show"
      case canceled = "canceled"
      case declined = "declined"
      case expired = "expired"
    }
  }
  public struct BookingCard: Decodable, Hashable, Sendable {
    public let id: UUID
    public let appointmentNumber: String
    public let status: String
    public let type: String
    public let consultationType: String
    public let startsAt: String
    public let endsAt: String
    public let proposedStartsAt: String?
    public let expiresAt: String?
    public let patientId: UUID
    public let hospitalId: UUID?
    public let patient: String?
    public let hospital: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case appointmentNumber = "appointment_number"
      case status = "status"
      case type = "type"
      case consultationType = "consultation_type"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
      case proposedStartsAt = "proposed_starts_at"
      case expiresAt = "expires_at"
      case patientId = "patient_id"
      case hospitalId = "hospital_id"
      case patient = "patient"
      case hospital = "hospital"
    }
  }
  public struct DoctorToday: Decodable, Hashable, Sendable {
    public let date: String
    public let timeZone: String
    public let startsAt: String
    public let endsAt: String
    public let counts: BookingCounts
    public let appointments: [BookingCard]
    public enum CodingKeys: String, CodingKey {
      case date = "date"
      case timeZone = "time_zone"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
      case counts = "counts"
      case appointments = "appointments"
    }
  }
  public struct LinkRequest: Decodable, Hashable, Sendable {
    public let id: Int64
    public let patientId: UUID
    public let patient: String?
    public let requestedAt: String
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case patientId = "patient_id"
      case patient = "patient"
      case requestedAt = "requested_at"
    }
  }
  public struct LinkRequests: Decodable, Hashable, Sendable {
    public let pending: Int64
    public let latest: [LinkRequest]
    public enum CodingKeys: String, CodingKey {
      case pending = "pending"
      case latest = "latest"
    }
  }
  public struct UnreadConversation: Decodable, Hashable, Sendable {
    public let conversationId: Int64
    public let type: String
    public let patientId: UUID
    public let doctorId: UUID?
    public let patient: String?
    public let doctor: String?
    public let unread: Int64
    public let lastMessageAt: String
    public enum CodingKeys: String, CodingKey {
      case conversationId = "conversation_id"
      case type = "type"
      case patientId = "patient_id"
      case doctorId = "doctor_id"
      case patient = "patient"
      case doctor = "doctor"
      case unread = "unread"
      case lastMessageAt = "last_message_at"
    }
  }
  public struct UnreadMessages: Decodable, Hashable, Sendable {
    public let total: Int64
    public let conversations: [UnreadConversation]
    public enum CodingKeys: String, CodingKey {
      case total = "total"
      case conversations = "conversations"
    }
  }
  public struct OpenConsultation: Decodable, Hashable, Sendable {
    public let id: UUID
    public let patientId: UUID
    public let status: String
    public let type: String
    public let consultationType: String
    public let scheduledAt: String
    public let startedAt: String?
    public let patient: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case patientId = "patient_id"
      case status = "status"
      case type = "type"
      case consultationType = "consultation_type"
      case scheduledAt = "scheduled_at"
      case startedAt = "started_at"
      case patient = "patient"
    }
  }
  public struct OpenConsultations: Decodable, Hashable, Sendable {
    public let open: Int64
    public let list: [OpenConsultation]
    public enum CodingKeys: String, CodingKey {
      case open = "open"
      case list = "list"
    }
  }
  public struct Earnings: Decodable, Hashable, Sendable {
    public let currency: String
    public let today: Decimal
    public let week: Decimal
    public let month: Decimal
    public let total: Decimal
    public let refunded: Decimal
    public let payments: Int64
    public enum CodingKeys: String, CodingKey {
      case currency = "currency"
      case today = "today"
      case week = "week"
      case month = "month"
      case total = "total"
      case refunded = "refunded"
      case payments = "payments"
    }
  }
  public struct DoctorDashboard: Decodable, Hashable, Sendable {
    public let asOf: String
    public let doctor: DoctorHeader
    public let today: DoctorToday
    public let nextAppointments: [BookingCard]
    public let linkRequests: LinkRequests
    public let messages: UnreadMessages
    public let consultations: OpenConsultations
    public let patients: Int64
    public let earnings: [Earnings]
    public let notifications: UnreadNotifications
    public enum CodingKeys: String, CodingKey {
      case asOf = "as_of"
      case doctor = "doctor"
      case today = "today"
      case nextAppointments = "next_appointments"
      case linkRequests = "link_requests"
      case messages = "messages"
      case consultations = "consultations"
      case patients = "patients"
      case earnings = "earnings"
      case notifications = "notifications"
    }
  }
  public struct PatientExport: Decodable, Hashable, Sendable {
    public let patientId: UUID
    public let exportedAt: String
    public let tables: [String: [[String: AnyJSON]]]
    public let next: String?
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case exportedAt = "exported_at"
      case tables = "tables"
      case next = "next"
    }
  }
  public struct FreeSlot: Decodable, Hashable, Sendable {
    public let slotId: UUID
    public let hospitalId: UUID?
    public let startsAt: String
    public let endsAt: String
    public let localStart: String
    public enum CodingKeys: String, CodingKey {
      case slotId = "slot_id"
      case hospitalId = "hospital_id"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
      case localStart = "local_start"
    }
  }
  public struct HospitalHeader: Decodable, Hashable, Sendable {
    public let id: UUID
    public let name: String
    public let timeZone: String
    public let currency: String
    public let capacity: Int64?
    public let isActive: Bool
    public let verificationStatus: String
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case name = "name"
      case timeZone = "time_zone"
      case currency = "currency"
      case capacity = "capacity"
      case isActive = "is_active"
      case verificationStatus = "verification_status"
    }
  }
  public struct LocalDay: Decodable, Hashable, Sendable {
    public let date: String
    public let timeZone: String
    public let startsAt: String
    public let endsAt: String
    public enum CodingKeys: String, CodingKey {
      case date = "date"
      case timeZone = "time_zone"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
    }
  }
  public struct ResourceTotals: Decodable, Hashable, Sendable {
    public let category: String
    public let kinds: Int64
    public let total: Int64
    public let inUse: Int64
    public let available: Int64
    public let maintenance: Int64
    public let rate: Decimal?
    public enum CodingKeys: String, CodingKey {
      case category = "category"
      case kinds = "kinds"
      case total = "total"
      case inUse = "in_use"
      case available = "available"
      case maintenance = "maintenance"
      case rate = "rate"
    }
  }
  public struct LatestAdmission: Decodable, Hashable, Sendable {
    public let id: UUID
    public let patientId: UUID
    public let roomNumber: String?
    public let admissionDate: String
    public let assignedPhysicianId: UUID?
    public let patient: String?
    public let physician: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case patientId = "patient_id"
      case roomNumber = "room_number"
      case admissionDate = "admission_date"
      case assignedPhysicianId = "assigned_physician_id"
      case patient = "patient"
      case physician = "physician"
    }
  }
  public struct Admissions: Decodable, Hashable, Sendable {
    public let active: Int64
    public let admittedToday: Int64
    public let latest: [LatestAdmission]
    public enum CodingKeys: String, CodingKey {
      case active = "active"
      case admittedToday = "admitted_today"
      case latest = "latest"
    }
  }
  public struct WaitingLine: Decodable, Hashable, Sendable {
    public let department: String
    public let waiting: Int64
    public let called: Int64
    public let critical: Int64
    public let longestWaitMinutes: Int64?
    public enum CodingKeys: String, CodingKey {
      case department = "department"
      case waiting = "waiting"
      case called = "called"
      case critical = "critical"
      case longestWaitMinutes = "longest_wait_minutes"
    }
  }
  public struct EmergencyStatusCounts: Decodable, Hashable, Sendable {
    public let accepted: Int64
    public let assigned: Int64
    public let enRoute: Int64
    public let arrived: Int64
    public enum CodingKeys: String, CodingKey {
      case accepted = "accepted"
      case assigned = "assigned"
      case enRoute = "en_route"
      case arrived = "arrived"
    }
  }
  public struct EmergencySeverityCounts: Decodable, Hashable, Sendable {
    public let low: Int64
    public let medium: Int64
    public let high: Int64
    public let critical: Int64
    public enum CodingKeys: String, CodingKey {
      case low = "low"
      case medium = "medium"
      case high = "high"
      case critical = "critical"
    }
  }
  public struct HospitalEmergency: Decodable, Hashable, Sendable {
    public let id: UUID
    public let patientId: UUID
    public let emergencyType: String
    public let severity: String
    public let status: String
    public let createdAt: String
    public let patient: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case patientId = "patient_id"
      case emergencyType = "emergency_type"
      case severity = "severity"
      case status = "status"
      case createdAt = "created_at"
      case patient = "patient"
    }
  }
  public struct HospitalEmergencies: Decodable, Hashable, Sendable {
    public let open: Int64
    public let toAnswer: Int64
    public let byStatus: EmergencyStatusCounts
    public let bySeverity: EmergencySeverityCounts
    public let latest: [HospitalEmergency]
    public enum CodingKeys: String, CodingKey {
      case open = "open"
      case toAnswer = "to_answer"
      case byStatus = "by_status"
      case bySeverity = "by_severity"
      case latest = "latest"
    }
  }
  public struct AmbulanceCounts: Decodable, Hashable, Sendable {
    public let total: Int64
    public let available: Int64
    public let dispatched: Int64
    public let maintenance: Int64
    public let offDuty: Int64
    public enum CodingKeys: String, CodingKey {
      case total = "total"
      case available = "available"
      case dispatched = "dispatched"
      case maintenance = "maintenance"
      case offDuty = "off_duty"
    }
  }
  public struct MonthFinances: Decodable, Hashable, Sendable {
    public let currency: String
    public let revenue: Decimal
    public let expense: Decimal
    public let refund: Decimal
    public let adjustment: Decimal
    public let net: Decimal
    public enum CodingKeys: String, CodingKey {
      case currency = "currency"
      case revenue = "revenue"
      case expense = "expense"
      case refund = "refund"
      case adjustment = "adjustment"
      case net = "net"
    }
  }
  public struct Finances: Decodable, Hashable, Sendable {
    public let fiscalMonth: String
    public let currencies: [MonthFinances]
    public enum CodingKeys: String, CodingKey {
      case fiscalMonth = "fiscal_month"
      case currencies = "currencies"
    }
  }
  public struct AssessmentDue: Decodable, Hashable, Sendable {
    public let id: UUID
    public let complianceType: String
    public let status: String
    public let score: Int64?
    public let nextAssessmentDue: String
    public let overdue: Bool
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case complianceType = "compliance_type"
      case status = "status"
      case score = "score"
      case nextAssessmentDue = "next_assessment_due"
      case overdue = "overdue"
    }
  }
  public struct HospitalDashboard: Decodable, Hashable, Sendable {
    public let asOf: String
    public let hospital: HospitalHeader
    public let today: LocalDay
    public let resources: [ResourceTotals]
    public let admissions: Admissions
    public let waitlist: [WaitingLine]
    public let emergencies: HospitalEmergencies
    public let ambulances: AmbulanceCounts
    public let finances: Finances
    public let complianceDue: [AssessmentDue]
    public let notifications: UnreadNotifications
    public enum CodingKeys: String, CodingKey {
      case asOf = "as_of"
      case hospital = "hospital"
      case today = "today"
      case resources = "resources"
      case admissions = "admissions"
      case waitlist = "waitlist"
      case emergencies = "emergencies"
      case ambulances = "ambulances"
      case finances = "finances"
      case complianceDue = "compliance_due"
      case notifications = "notifications"
    }
  }
  public struct InvitationWithCode: Decodable, Hashable, Sendable {
    public let code: String
    public let invitation: PublicSchema.CaregiverInvitationsSelect
    public enum CodingKeys: String, CodingKey {
      case code = "code"
      case invitation = "invitation"
    }
  }
  public struct NearbyHospital: Decodable, Hashable, Sendable {
    public let id: UUID
    public let name: String
    public let address: String?
    public let phone: String?
    public let email: String?
    public let city: String?
    public let state: String?
    public let country: String?
    public let latitude: Decimal?
    public let longitude: Decimal?
    public let departments: [String]
    public let specialities: [String]
    public let capacity: Int64?
    public let distanceKm: Decimal
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case name = "name"
      case address = "address"
      case phone = "phone"
      case email = "email"
      case city = "city"
      case state = "state"
      case country = "country"
      case latitude = "latitude"
      case longitude = "longitude"
      case departments = "departments"
      case specialities = "specialities"
      case capacity = "capacity"
      case distanceKm = "distance_km"
    }
  }
  public struct PatientHeader: Decodable, Hashable, Sendable {
    public let id: UUID
    public let name: String
    public let dateOfBirth: String?
    public let gender: String?
    public let allergies: [String]
    public let medicalConditions: [String]
    public let hasAccount: Bool
    public let isOwn: Bool
    public let avatarUrl: String?
    public let timeZone: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case name = "name"
      case dateOfBirth = "date_of_birth"
      case gender = "gender"
      case allergies = "allergies"
      case medicalConditions = "medical_conditions"
      case hasAccount = "has_account"
      case isOwn = "is_own"
      case avatarUrl = "avatar_url"
      case timeZone = "time_zone"
    }
  }
  public struct DoseOfToday: Decodable, Hashable, Sendable {
    public let id: UUID
    public let medicationId: UUID
    public let amount: Decimal
    public let dueAt: String
    public let status: String
    public let takenAt: String?
    public let medication: String?
    public let strength: String?
    public let localTime: String
    public let scheduled: Bool
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case medicationId = "medication_id"
      case amount = "amount"
      case dueAt = "due_at"
      case status = "status"
      case takenAt = "taken_at"
      case medication = "medication"
      case strength = "strength"
      case localTime = "local_time"
      case scheduled = "scheduled"
    }
  }
  public struct PatientToday: Decodable, Hashable, Sendable {
    public let date: String
    public let timeZone: String
    public let startsAt: String
    public let endsAt: String
    public let due: Int64
    public let taken: Int64
    public let skipped: Int64
    public let missed: Int64
    public let pending: Int64
    public let overdue: Int64
    public let doses: [DoseOfToday]
    public enum CodingKeys: String, CodingKey {
      case date = "date"
      case timeZone = "time_zone"
      case startsAt = "starts_at"
      case endsAt = "ends_at"
      case due = "due"
      case taken = "taken"
      case skipped = "skipped"
      case missed = "missed"
      case pending = "pending"
      case overdue = "overdue"
      case doses = "doses"
    }
  }
  public struct AdherenceShare: Decodable, Hashable, Sendable {
    public let due: Int64
    public let taken: Int64
    public let skipped: Int64
    public let missed: Int64
    public let unlogged: Int64
    public let rate: Decimal?
    public enum CodingKeys: String, CodingKey {
      case due = "due"
      case taken = "taken"
      case skipped = "skipped"
      case missed = "missed"
      case unlogged = "unlogged"
      case rate = "rate"
    }
  }
  public struct AdherenceShares: Decodable, Hashable, Sendable {
    public let days7: AdherenceShare
    public let days30: AdherenceShare
    public enum CodingKeys: String, CodingKey {
      case days7 = "days_7"
      case days30 = "days_30"
    }
  }
  public struct Trend: Decodable, Hashable, Sendable {
    public let mean: Decimal?
    public let before: Decimal?
    public let change: Decimal?
    public let direction: String?
    public enum CodingKeys: String, CodingKey {
      case mean = "mean"
      case before = "before"
      case change = "change"
      case direction = "direction"
    }
  }
  public struct VitalSign: Decodable, Hashable, Sendable {
    public let metric: String
    public let value: Double
    public let units: String?
    public let source: String?
    public let measuredAt: String
    public let hours24: Trend
    public let days7: Trend
    public enum CodingKeys: String, CodingKey {
      case metric = "metric"
      case value = "value"
      case units = "units"
      case source = "source"
      case measuredAt = "measured_at"
      case hours24 = "hours_24"
      case days7 = "days_7"
    }
  }
  public struct LatestMeasurement: Decodable, Hashable, Sendable {
    public let type: String
    public let value: Decimal
    public let value2: Decimal?
    public let unit: String
    public let measuredAt: String
    public enum CodingKeys: String, CodingKey {
      case type = "type"
      case value = "value"
      case value2 = "value2"
      case unit = "unit"
      case measuredAt = "measured_at"
    }
  }
  public struct ActiveMedication: Decodable, Hashable, Sendable {
    public let id: UUID
    public let name: String
    public let strength: String?
    public let form: String?
    public let instructions: String?
    public let asNeeded: Bool
    public let stockCount: Decimal?
    public let refillDue: Bool
    public let nextDueAt: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case name = "name"
      case strength = "strength"
      case form = "form"
      case instructions = "instructions"
      case asNeeded = "as_needed"
      case stockCount = "stock_count"
      case refillDue = "refill_due"
      case nextDueAt = "next_due_at"
    }
  }
  public struct OpenEmergency: Decodable, Hashable, Sendable {
    public let kind: String
    public let status: String
    public let id: UUID
    public let emergencyType: String
    public let hospitalId: UUID?
    public let createdAt: String
    public let severity: String?
    public let hospital: String?
    public let ambulanceEta: Int64?
    public enum CodingKeys: String, CodingKey {
      case kind = "kind"
      case status = "status"
      case id = "id"
      case emergencyType = "emergency_type"
      case hospitalId = "hospital_id"
      case createdAt = "created_at"
      case severity = "severity"
      case hospital = "hospital"
      case ambulanceEta = "ambulance_eta"
    }
  }
  public struct RecordRead: Decodable, Hashable, Sendable {
    public let resourceType: String
    public let resourceId: String?
    public let readAt: String
    public let reader: String?
    public let role: String
    public let purpose: String?
    public let validUntil: String?
    public enum CodingKeys: String, CodingKey {
      case resourceType = "resource_type"
      case resourceId = "resource_id"
      case readAt = "read_at"
      case reader = "reader"
      case role = "role"
      case purpose = "purpose"
      case validUntil = "valid_until"
    }
  }
  public struct PatientDashboard: Decodable, Hashable, Sendable {
    public let asOf: String
    public let patient: PatientHeader
    public let today: PatientToday
    public let adherence: AdherenceShares
    public let appointments: [NextAppointment]
    public let messages: UnreadMessages
    public let vitals: [VitalSign]
    public let measurements: [LatestMeasurement]
    public let medications: [ActiveMedication]
    public let emergencies: [OpenEmergency]
    public let reads: [RecordRead]
    public let notifications: UnreadNotifications
    public enum CodingKeys: String, CodingKey {
      case asOf = "as_of"
      case patient = "patient"
      case today = "today"
      case adherence = "adherence"
      case appointments = "appointments"
      case messages = "messages"
      case vitals = "vitals"
      case measurements = "measurements"
      case medications = "medications"
      case emergencies = "emergencies"
      case reads = "reads"
      case notifications = "notifications"
    }
  }
  public struct FieldChange: Decodable, Hashable, Sendable {
    public let field: String
    public let oldValue: AnyJSON?
    public let newValue: AnyJSON?
    public enum CodingKeys: String, CodingKey {
      case field = "field"
      case oldValue = "old_value"
      case newValue = "new_value"
    }
  }
  public struct HistoryEntry: Decodable, Hashable, Sendable {
    public let id: Int64
    public let createdAt: String
    public let action: String
    public let actionType: String
    public let resourceType: String
    public let resourceId: String?
    public let impactLevel: String
    public let details: AnyJSON
    public let actorName: String?
    public let actorRole: String
    public let sealed: Bool
    public let seq: Int64?
    public let chainHash: String?
    public enum CodingKeys: String, CodingKey {
      case id = "id"
      case createdAt = "created_at"
      case action = "action"
      case actionType = "action_type"
      case resourceType = "resource_type"
      case resourceId = "resource_id"
      case impactLevel = "impact_level"
      case details = "details"
      case actorName = "actor_name"
      case actorRole = "actor_role"
      case sealed = "sealed"
      case seq = "seq"
      case chainHash = "chain_hash"
    }
  }
  public struct DailyLogChange: Decodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public let row: PublicSchema.DailyLogsSelect?
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
      case row = "row"
    }
  }
  public struct DoseChange: Decodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public let row: PublicSchema.DosesSelect?
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
      case row = "row"
    }
  }
  public struct FileChange: Decodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public let row: PublicSchema.FilesSelect?
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
      case row = "row"
    }
  }
  public struct MeasurementChange: Decodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public let row: PublicSchema.MeasurementsSelect?
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
      case row = "row"
    }
  }
  public struct MedicationScheduleChange: Decodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public let row: PublicSchema.MedicationSchedulesSelect?
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
      case row = "row"
    }
  }
  public struct MedicationChange: Decodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public let row: PublicSchema.MedicationsSelect?
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
      case row = "row"
    }
  }
  public enum SyncChange: Decodable, Hashable, Sendable {
    case dailyLogs(DailyLogChange)
    case doses(DoseChange)
    case files(FileChange)
    case measurements(MeasurementChange)
    case medicationSchedules(MedicationScheduleChange)
    case medications(MedicationChange)
    private enum CodingKeys: String, CodingKey {
      case word = "relation"
    }
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try container.decode(String.self, forKey: .word) {
      case "daily_logs": self = .dailyLogs(try DailyLogChange(from: decoder))
      case "doses": self = .doses(try DoseChange(from: decoder))
      case "files": self = .files(try FileChange(from: decoder))
      case "measurements": self = .measurements(try MeasurementChange(from: decoder))
      case "medication_schedules": self = .medicationSchedules(try MedicationScheduleChange(from: decoder))
      case "medications": self = .medications(try MedicationChange(from: decoder))
      default:
        throw DecodingError.dataCorruptedError(
          forKey: .word, in: container, debugDescription: "No such SyncChange")
      }
    }
  }
  public struct SyncPage: Decodable, Hashable, Sendable {
    public let changes: [SyncChange]
    public let next: String
    public let more: Bool
    public enum CodingKeys: String, CodingKey {
      case changes = "changes"
      case next = "next"
      case more = "more"
    }
  }
  public enum ChangeCaregiverRoleRole: String, Codable, Hashable, Sendable {
    case primary = "primary"
    case secondary = "secondary"
    case viewer = "viewer"
  }
  public enum CompleteAgentAssignmentStatus: String, Codable, Hashable, Sendable {
    case completed = "completed"
    case canceled = "canceled"
  }
  public enum DeleteEntryRelation: String, Codable, Hashable, Sendable {
    case dailyLogs = "daily_logs"
    case doses = "doses"
    case files = "files"
    case measurements = "measurements"
    case medicationSchedules = "medication_schedules"
    case medications = "medications"
  }
  public enum EndPrescriptionStatus: String, Codable, Hashable, Sendable {
    case completed = "completed"
    case canceled = "canceled"
  }
  public enum InviteCaregiverRole: String, Codable, Hashable, Sendable {
    case primary = "primary"
    case secondary = "secondary"
    case viewer = "viewer"
  }
  public enum LogDoseStatus: String, Codable, Hashable, Sendable {
    case taken = "taken"
    case skipped = "skipped"
    case pending = "pending"
  }
  public enum MoveConsultationStatus: String, Codable, Hashable, Sendable {
    case confirmed = "confirmed"
    case inProgress = "in_progress"
    case completed = "completed"
    case canceled = "canceled"
  }
  public enum MoveLabReportStatus: String, Codable, Hashable, Sendable {
    case collected = "collected"
    case resulted = "resulted"
    case reviewed = "reviewed"
    case canceled = "canceled"
  }
  public enum MoveSurgeryStatus: String, Codable, Hashable, Sendable {
    case ongoing = "ongoing"
    case postSurgery = "post_surgery"
    case finished = "finished"
    case canceled = "canceled"
  }
  public enum PatientsGender: String, Codable, Hashable, Sendable {
    case male = "male"
    case female = "female"
    case other = "other"
  }
  public enum PushDevicesPlatform: String, Codable, Hashable, Sendable {
    case ios = "ios"
    case android = "android"
    case web = "web"
  }
  public enum RecordOpeningsPurpose: String, Codable, Hashable, Sendable {
    case treatment = "treatment"
    case emergencyTreatment = "emergency_treatment"
    case followUp = "follow_up"
    case careCoordination = "care_coordination"
    case patientRequest = "patient_request"
  }
  public struct NewDrug: Encodable, Hashable, Sendable {
    public let name: String
    public let dosage: String
    public let frequency: String
    public let duration: String
    public let instructions: String?
    public init(name: String, dosage: String, frequency: String, duration: String, instructions: String? = nil) {
      self.name = name
      self.dosage = dosage
      self.frequency = frequency
      self.duration = duration
      self.instructions = instructions
    }
    public enum CodingKeys: String, CodingKey {
      case name = "name"
      case dosage = "dosage"
      case frequency = "frequency"
      case duration = "duration"
      case instructions = "instructions"
    }
  }
  public struct NewAttachment: Encodable, Hashable, Sendable {
    public let objectPath: String
    public let fileName: String?
    public let mimeType: String?
    public let fileSize: Int64?
    public init(objectPath: String, fileName: String? = nil, mimeType: String? = nil, fileSize: Int64? = nil) {
      self.objectPath = objectPath
      self.fileName = fileName
      self.mimeType = mimeType
      self.fileSize = fileSize
    }
    public enum CodingKeys: String, CodingKey {
      case objectPath = "object_path"
      case fileName = "file_name"
      case mimeType = "mime_type"
      case fileSize = "file_size"
    }
  }
  public struct AcceptCaregiverInvitationArguments: Encodable, Hashable, Sendable {
    public let code: String
    public init(code: String) {
      self.code = code
    }
    public enum CodingKeys: String, CodingKey {
      case code = "code"
    }
  }
  public struct AcceptProposalArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public init(appointmentId: UUID) {
      self.appointmentId = appointmentId
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
    }
  }
  public struct AdherenceArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let days: Int64?
    public init(patientId: UUID, days: Int64? = nil) {
      self.patientId = patientId
      self.days = days
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case days = "days"
    }
  }
  public struct AdmitEmergencyArguments: Encodable, Hashable, Sendable {
    public let emergencyId: UUID
    public init(emergencyId: UUID) {
      self.emergencyId = emergencyId
    }
    public enum CodingKeys: String, CodingKey {
      case emergencyId = "emergency_id"
    }
  }
  public struct AnswerAgentArguments: Encodable, Hashable, Sendable {
    public let assignmentId: UUID
    public let accept: Bool
    public init(assignmentId: UUID, accept: Bool) {
      self.assignmentId = assignmentId
      self.accept = accept
    }
    public enum CodingKeys: String, CodingKey {
      case assignmentId = "assignment_id"
      case accept = "accept"
    }
  }
  public struct AnswerPlaceArguments: Encodable, Hashable, Sendable {
    public let placeRequestId: UUID
    public let accept: Bool
    public init(placeRequestId: UUID, accept: Bool) {
      self.placeRequestId = placeRequestId
      self.accept = accept
    }
    public enum CodingKeys: String, CodingKey {
      case placeRequestId = "place_request_id"
      case accept = "accept"
    }
  }
  public struct AnswerStaffArguments: Encodable, Hashable, Sendable {
    public let staffId: UUID
    public let accept: Bool
    public init(staffId: UUID, accept: Bool) {
      self.staffId = staffId
      self.accept = accept
    }
    public enum CodingKeys: String, CodingKey {
      case staffId = "staff_id"
      case accept = "accept"
    }
  }
  public struct ApplyToHospitalArguments: Encodable, Hashable, Sendable {
    public let hospitalId: UUID
    public let position: String
    public init(hospitalId: UUID, position: String) {
      self.hospitalId = hospitalId
      self.position = position
    }
    public enum CodingKeys: String, CodingKey {
      case hospitalId = "hospital_id"
      case position = "position"
    }
  }
  public struct AskForPlaceArguments: Encodable, Hashable, Sendable {
    public let hospitalId: UUID
    public let patientId: UUID
    public let kind: String?
    public let department: String?
    public let reason: String?
    public init(hospitalId: UUID, patientId: UUID, kind: String? = nil, department: String? = nil, reason: String? = nil) {
      self.hospitalId = hospitalId
      self.patientId = patientId
      self.kind = kind
      self.department = department
      self.reason = reason
    }
    public enum CodingKeys: String, CodingKey {
      case hospitalId = "hospital_id"
      case patientId = "patient_id"
      case kind = "kind"
      case department = "department"
      case reason = "reason"
    }
  }
  public struct AssignAgentArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let agentId: UUID
    public let notes: String?
    public init(patientId: UUID, agentId: UUID, notes: String? = nil) {
      self.patientId = patientId
      self.agentId = agentId
      self.notes = notes
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case agentId = "agent_id"
      case notes = "notes"
    }
  }
  public struct BlockAccountArguments: Encodable, Hashable, Sendable {
    public let profileId: UUID
    public init(profileId: UUID) {
      self.profileId = profileId
    }
    public enum CodingKeys: String, CodingKey {
      case profileId = "profile_id"
    }
  }
  public struct BreakGlassArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let reason: String
    public let minutes: Int64?
    public init(patientId: UUID, reason: String, minutes: Int64? = nil) {
      self.patientId = patientId
      self.reason = reason
      self.minutes = minutes
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case reason = "reason"
      case minutes = "minutes"
    }
  }
  public struct CalculateDistanceArguments: Encodable, Hashable, Sendable {
    public let lat1: Decimal
    public let lng1: Decimal
    public let lat2: Decimal
    public let lng2: Decimal
    public init(lat1: Decimal, lng1: Decimal, lat2: Decimal, lng2: Decimal) {
      self.lat1 = lat1
      self.lng1 = lng1
      self.lat2 = lat2
      self.lng2 = lng2
    }
    public enum CodingKeys: String, CodingKey {
      case lat1 = "lat1"
      case lng1 = "lng1"
      case lat2 = "lat2"
      case lng2 = "lng2"
    }
  }
  public struct CancelAmbulanceRequestArguments: Encodable, Hashable, Sendable {
    public let requestId: UUID
    public init(requestId: UUID) {
      self.requestId = requestId
    }
    public enum CodingKeys: String, CodingKey {
      case requestId = "request_id"
    }
  }
  public struct CancelAppointmentArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public let reason: String?
    public let note: String?
    public init(appointmentId: UUID, reason: String? = nil, note: String? = nil) {
      self.appointmentId = appointmentId
      self.reason = reason
      self.note = note
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case reason = "reason"
      case note = "note"
    }
  }
  public struct CancelEmergencyArguments: Encodable, Hashable, Sendable {
    public let emergencyId: UUID
    public init(emergencyId: UUID) {
      self.emergencyId = emergencyId
    }
    public enum CodingKeys: String, CodingKey {
      case emergencyId = "emergency_id"
    }
  }
  public struct CareTeamArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public init(patientId: UUID) {
      self.patientId = patientId
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
    }
  }
  public struct CaregiverDashboardArguments: Encodable, Hashable, Sendable {
    public let timeZone: String?
    public init(timeZone: String? = nil) {
      self.timeZone = timeZone
    }
    public enum CodingKeys: String, CodingKey {
      case timeZone = "time_zone"
    }
  }
  public struct ChangeCaregiverRoleArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let caregiverId: UUID
    public let role: ChangeCaregiverRoleRole
    public init(patientId: UUID, caregiverId: UUID, role: ChangeCaregiverRoleRole) {
      self.patientId = patientId
      self.caregiverId = caregiverId
      self.role = role
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case caregiverId = "caregiver_id"
      case role = "role"
    }
  }
  public struct CheckUserRoleArguments: Encodable, Hashable, Sendable {
    public let userId: UUID
    public let requiredRole: PublicSchema.UserRole
    public init(userId: UUID, requiredRole: PublicSchema.UserRole) {
      self.userId = userId
      self.requiredRole = requiredRole
    }
    public enum CodingKeys: String, CodingKey {
      case userId = "user_id"
      case requiredRole = "required_role"
    }
  }
  public struct ClaimDependantArguments: Encodable, Hashable, Sendable {
    public let code: String
    public init(code: String) {
      self.code = code
    }
    public enum CodingKeys: String, CodingKey {
      case code = "code"
    }
  }
  public struct CloseDependantArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public init(patientId: UUID) {
      self.patientId = patientId
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
    }
  }
  public struct CompleteAgentAssignmentArguments: Encodable, Hashable, Sendable {
    public let assignmentId: UUID
    public let status: CompleteAgentAssignmentStatus?
    public init(assignmentId: UUID, status: CompleteAgentAssignmentStatus? = nil) {
      self.assignmentId = assignmentId
      self.status = status
    }
    public enum CodingKeys: String, CodingKey {
      case assignmentId = "assignment_id"
      case status = "status"
    }
  }
  public struct CompleteAppointmentArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public init(appointmentId: UUID) {
      self.appointmentId = appointmentId
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
    }
  }
  public struct ConfirmAppointmentArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public init(appointmentId: UUID) {
      self.appointmentId = appointmentId
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
    }
  }
  public struct CreateDependantArguments: Encodable, Hashable, Sendable {
    public let name: String
    public let dateOfBirth: String?
    public let gender: PatientsGender?
    public let clientId: UUID?
    public init(name: String, dateOfBirth: String? = nil, gender: PatientsGender? = nil, clientId: UUID? = nil) {
      self.name = name
      self.dateOfBirth = dateOfBirth
      self.gender = gender
      self.clientId = clientId
    }
    public enum CodingKeys: String, CodingKey {
      case name = "name"
      case dateOfBirth = "date_of_birth"
      case gender = "gender"
      case clientId = "client_id"
    }
  }
  public struct DeclineProposalArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public init(appointmentId: UUID) {
      self.appointmentId = appointmentId
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
    }
  }
  public struct DeleteEntryArguments: Encodable, Hashable, Sendable {
    public let relation: DeleteEntryRelation
    public let id: UUID
    public init(relation: DeleteEntryRelation, id: UUID) {
      self.relation = relation
      self.id = id
    }
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
    }
  }
  public struct DescribeSymptomsArguments: Encodable, Hashable, Sendable {
    public let consultationId: UUID
    public let symptoms: String
    public init(consultationId: UUID, symptoms: String) {
      self.consultationId = consultationId
      self.symptoms = symptoms
    }
    public enum CodingKeys: String, CodingKey {
      case consultationId = "consultation_id"
      case symptoms = "symptoms"
    }
  }
  public struct DisputeEntryArguments: Encodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public init(relation: String, id: UUID) {
      self.relation = relation
      self.id = id
    }
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
    }
  }
  public struct DoctorDashboardArguments: Encodable, Hashable, Sendable {
    public let timeZone: String?
    public init(timeZone: String? = nil) {
      self.timeZone = timeZone
    }
    public enum CodingKeys: String, CodingKey {
      case timeZone = "time_zone"
    }
  }
  public struct EndBreakGlassArguments: Encodable, Hashable, Sendable {
    public let grantId: UUID
    public init(grantId: UUID) {
      self.grantId = grantId
    }
    public enum CodingKeys: String, CodingKey {
      case grantId = "grant_id"
    }
  }
  public struct EndCareArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let doctorId: UUID
    public init(patientId: UUID, doctorId: UUID) {
      self.patientId = patientId
      self.doctorId = doctorId
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case doctorId = "doctor_id"
    }
  }
  public struct EndPrescriptionArguments: Encodable, Hashable, Sendable {
    public let prescriptionId: UUID
    public let status: EndPrescriptionStatus
    public init(prescriptionId: UUID, status: EndPrescriptionStatus) {
      self.prescriptionId = prescriptionId
      self.status = status
    }
    public enum CodingKeys: String, CodingKey {
      case prescriptionId = "prescription_id"
      case status = "status"
    }
  }
  public struct EndStaffArguments: Encodable, Hashable, Sendable {
    public let staffId: UUID
    public init(staffId: UUID) {
      self.staffId = staffId
    }
    public enum CodingKeys: String, CodingKey {
      case staffId = "staff_id"
    }
  }
  public struct ExportPatientArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let after: String?
    public let rowLimit: Int64?
    public init(patientId: UUID, after: String? = nil, rowLimit: Int64? = nil) {
      self.patientId = patientId
      self.after = after
      self.rowLimit = rowLimit
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case after = "after"
      case rowLimit = "row_limit"
    }
  }
  public struct FreeSlotsArguments: Encodable, Hashable, Sendable {
    public let doctorId: UUID
    public let fromDate: String
    public let toDate: String
    public let timeZone: String?
    public init(doctorId: UUID, fromDate: String, toDate: String, timeZone: String? = nil) {
      self.doctorId = doctorId
      self.fromDate = fromDate
      self.toDate = toDate
      self.timeZone = timeZone
    }
    public enum CodingKeys: String, CodingKey {
      case doctorId = "doctor_id"
      case fromDate = "from_date"
      case toDate = "to_date"
      case timeZone = "time_zone"
    }
  }
  public struct HospitalDashboardArguments: Encodable, Hashable, Sendable {
    public let hospitalId: UUID?
    public let timeZone: String?
    public init(hospitalId: UUID? = nil, timeZone: String? = nil) {
      self.hospitalId = hospitalId
      self.timeZone = timeZone
    }
    public enum CodingKeys: String, CodingKey {
      case hospitalId = "hospital_id"
      case timeZone = "time_zone"
    }
  }
  public struct InviteCaregiverArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let role: InviteCaregiverRole
    public let label: String?
    public init(patientId: UUID, role: InviteCaregiverRole, label: String? = nil) {
      self.patientId = patientId
      self.role = role
      self.label = label
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case role = "role"
      case label = "label"
    }
  }
  public struct InvitePatientAccountArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public init(patientId: UUID) {
      self.patientId = patientId
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
    }
  }
  public struct InviteStaffArguments: Encodable, Hashable, Sendable {
    public let hospitalId: UUID
    public let profileId: UUID
    public let position: String?
    public init(hospitalId: UUID, profileId: UUID, position: String? = nil) {
      self.hospitalId = hospitalId
      self.profileId = profileId
      self.position = position
    }
    public enum CodingKeys: String, CodingKey {
      case hospitalId = "hospital_id"
      case profileId = "profile_id"
      case position = "position"
    }
  }
  public struct IssuePrescriptionArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let medications: [NewDrug]
    public let consultationId: UUID?
    public let instructions: String?
    public let followUpDate: String?
    public init(patientId: UUID, medications: [NewDrug], consultationId: UUID? = nil, instructions: String? = nil, followUpDate: String? = nil) {
      self.patientId = patientId
      self.medications = medications
      self.consultationId = consultationId
      self.instructions = instructions
      self.followUpDate = followUpDate
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case medications = "medications"
      case consultationId = "consultation_id"
      case instructions = "instructions"
      case followUpDate = "follow_up_date"
    }
  }
  public struct LeaveHospitalArguments: Encodable, Hashable, Sendable {
    public let admissionId: UUID
    public init(admissionId: UUID) {
      self.admissionId = admissionId
    }
    public enum CodingKeys: String, CodingKey {
      case admissionId = "admission_id"
    }
  }
  public struct LeaveWaitlistArguments: Encodable, Hashable, Sendable {
    public let waitlistId: UUID
    public init(waitlistId: UUID) {
      self.waitlistId = waitlistId
    }
    public enum CodingKeys: String, CodingKey {
      case waitlistId = "waitlist_id"
    }
  }
  public struct LogDoseArguments: Encodable, Hashable, Sendable {
    public let doseId: UUID
    public let status: LogDoseStatus?
    public let takenAt: String?
    public let note: String?
    public init(doseId: UUID, status: LogDoseStatus? = nil, takenAt: String? = nil, note: String? = nil) {
      self.doseId = doseId
      self.status = status
      self.takenAt = takenAt
      self.note = note
    }
    public enum CodingKeys: String, CodingKey {
      case doseId = "dose_id"
      case status = "status"
      case takenAt = "taken_at"
      case note = "note"
    }
  }
  public struct LogDoseNowArguments: Encodable, Hashable, Sendable {
    public let medicationId: UUID
    public let clientId: UUID
    public let amount: Decimal?
    public let takenAt: String?
    public let note: String?
    public init(medicationId: UUID, clientId: UUID, amount: Decimal? = nil, takenAt: String? = nil, note: String? = nil) {
      self.medicationId = medicationId
      self.clientId = clientId
      self.amount = amount
      self.takenAt = takenAt
      self.note = note
    }
    public enum CodingKeys: String, CodingKey {
      case medicationId = "medication_id"
      case clientId = "client_id"
      case amount = "amount"
      case takenAt = "taken_at"
      case note = "note"
    }
  }
  public struct MarkConversationReadArguments: Encodable, Hashable, Sendable {
    public let conversationId: Int64
    public let lastReadMessageId: Int64?
    public init(conversationId: Int64, lastReadMessageId: Int64? = nil) {
      self.conversationId = conversationId
      self.lastReadMessageId = lastReadMessageId
    }
    public enum CodingKeys: String, CodingKey {
      case conversationId = "conversation_id"
      case lastReadMessageId = "last_read_message_id"
    }
  }
  public struct MarkNoShowArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public init(appointmentId: UUID) {
      self.appointmentId = appointmentId
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
    }
  }
  public struct MoveConsultationArguments: Encodable, Hashable, Sendable {
    public let consultationId: UUID
    public let status: MoveConsultationStatus
    public init(consultationId: UUID, status: MoveConsultationStatus) {
      self.consultationId = consultationId
      self.status = status
    }
    public enum CodingKeys: String, CodingKey {
      case consultationId = "consultation_id"
      case status = "status"
    }
  }
  public struct MoveLabReportArguments: Encodable, Hashable, Sendable {
    public let reportId: UUID
    public let status: MoveLabReportStatus
    public init(reportId: UUID, status: MoveLabReportStatus) {
      self.reportId = reportId
      self.status = status
    }
    public enum CodingKeys: String, CodingKey {
      case reportId = "report_id"
      case status = "status"
    }
  }
  public struct MoveSurgeryArguments: Encodable, Hashable, Sendable {
    public let surgeryId: UUID
    public let status: MoveSurgeryStatus
    public init(surgeryId: UUID, status: MoveSurgeryStatus) {
      self.surgeryId = surgeryId
      self.status = status
    }
    public enum CodingKeys: String, CodingKey {
      case surgeryId = "surgery_id"
      case status = "status"
    }
  }
  public struct NearestHospitalsArguments: Encodable, Hashable, Sendable {
    public let latitude: Decimal
    public let longitude: Decimal
    public let capability: String?
    public let pageSize: Int64?
    public init(latitude: Decimal, longitude: Decimal, capability: String? = nil, pageSize: Int64? = nil) {
      self.latitude = latitude
      self.longitude = longitude
      self.capability = capability
      self.pageSize = pageSize
    }
    public enum CodingKeys: String, CodingKey {
      case latitude = "latitude"
      case longitude = "longitude"
      case capability = "capability"
      case pageSize = "page_size"
    }
  }
  public struct OpenRecordArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let purpose: RecordOpeningsPurpose
    public init(patientId: UUID, purpose: RecordOpeningsPurpose) {
      self.patientId = patientId
      self.purpose = purpose
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case purpose = "purpose"
    }
  }
  public struct PatientDashboardArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID?
    public let timeZone: String?
    public init(patientId: UUID? = nil, timeZone: String? = nil) {
      self.patientId = patientId
      self.timeZone = timeZone
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case timeZone = "time_zone"
    }
  }
  public struct ProposeAppointmentArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let startsAt: String
    public let durationMinutes: Int64?
    public let type: String?
    public let consultationType: String?
    public init(patientId: UUID, startsAt: String, durationMinutes: Int64? = nil, type: String? = nil, consultationType: String? = nil) {
      self.patientId = patientId
      self.startsAt = startsAt
      self.durationMinutes = durationMinutes
      self.type = type
      self.consultationType = consultationType
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case startsAt = "starts_at"
      case durationMinutes = "duration_minutes"
      case type = "type"
      case consultationType = "consultation_type"
    }
  }
  public struct ReadHealthRecordArguments: Encodable, Hashable, Sendable {
    public let recordId: UUID
    public init(recordId: UUID) {
      self.recordId = recordId
    }
    public enum CodingKeys: String, CodingKey {
      case recordId = "record_id"
    }
  }
  public struct RecordChangeArguments: Encodable, Hashable, Sendable {
    public let auditId: Int64
    public init(auditId: Int64) {
      self.auditId = auditId
    }
    public enum CodingKeys: String, CodingKey {
      case auditId = "audit_id"
    }
  }
  public struct RecordHistoryArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let before: Int64?
    public let pageSize: Int64?
    public init(patientId: UUID, before: Int64? = nil, pageSize: Int64? = nil) {
      self.patientId = patientId
      self.before = before
      self.pageSize = pageSize
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case before = "before"
      case pageSize = "page_size"
    }
  }
  public struct RegisterPushDeviceArguments: Encodable, Hashable, Sendable {
    public let platform: PushDevicesPlatform
    public let token: String
    public let appVersion: String?
    public init(platform: PushDevicesPlatform, token: String, appVersion: String? = nil) {
      self.platform = platform
      self.token = token
      self.appVersion = appVersion
    }
    public enum CodingKeys: String, CodingKey {
      case platform = "platform"
      case token = "token"
      case appVersion = "app_version"
    }
  }
  public struct RemoveHealthRecordArguments: Encodable, Hashable, Sendable {
    public let recordId: UUID
    public init(recordId: UUID) {
      self.recordId = recordId
    }
    public enum CodingKeys: String, CodingKey {
      case recordId = "record_id"
    }
  }
  public struct RenewLinkArguments: Encodable, Hashable, Sendable {
    public let linkId: Int64
    public init(linkId: Int64) {
      self.linkId = linkId
    }
    public enum CodingKeys: String, CodingKey {
      case linkId = "link_id"
    }
  }
  public struct ReopenDependantArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public init(patientId: UUID) {
      self.patientId = patientId
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
    }
  }
  public struct RescheduleAppointmentArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public let startsAt: String
    public init(appointmentId: UUID, startsAt: String) {
      self.appointmentId = appointmentId
      self.startsAt = startsAt
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
      case startsAt = "starts_at"
    }
  }
  public struct RevokeCaregiverArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let caregiverId: UUID
    public init(patientId: UUID, caregiverId: UUID) {
      self.patientId = patientId
      self.caregiverId = caregiverId
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case caregiverId = "caregiver_id"
    }
  }
  public struct RevokeCaregiverInvitationArguments: Encodable, Hashable, Sendable {
    public let invitationId: UUID
    public init(invitationId: UUID) {
      self.invitationId = invitationId
    }
    public enum CodingKeys: String, CodingKey {
      case invitationId = "invitation_id"
    }
  }
  public struct SearchDoctorsArguments: Encodable, Hashable, Sendable {
    public let query: String?
    public let specialization: String?
    public let maxFee: Decimal?
    public let currency: String?
    public let availableOn: String?
    public let onlyAvailable: Bool?
    public let minRating: Decimal?
    public let language: String?
    public let hospitalId: UUID?
    public let pageSize: Int64?
    public let after: UUID?
    public init(query: String? = nil, specialization: String? = nil, maxFee: Decimal? = nil, currency: String? = nil, availableOn: String? = nil, onlyAvailable: Bool? = nil, minRating: Decimal? = nil, language: String? = nil, hospitalId: UUID? = nil, pageSize: Int64? = nil, after: UUID? = nil) {
      self.query = query
      self.specialization = specialization
      self.maxFee = maxFee
      self.currency = currency
      self.availableOn = availableOn
      self.onlyAvailable = onlyAvailable
      self.minRating = minRating
      self.language = language
      self.hospitalId = hospitalId
      self.pageSize = pageSize
      self.after = after
    }
    public enum CodingKeys: String, CodingKey {
      case query = "query"
      case specialization = "specialization"
      case maxFee = "max_fee"
      case currency = "currency"
      case availableOn = "available_on"
      case onlyAvailable = "only_available"
      case minRating = "min_rating"
      case language = "language"
      case hospitalId = "hospital_id"
      case pageSize = "page_size"
      case after = "after"
    }
  }
  public struct SendMessageArguments: Encodable, Hashable, Sendable {
    public let conversationId: Int64
    public let body: String?
    public let attachments: [NewAttachment]?
    public let clientId: UUID?
    public init(conversationId: Int64, body: String? = nil, attachments: [NewAttachment]? = nil, clientId: UUID? = nil) {
      self.conversationId = conversationId
      self.body = body
      self.attachments = attachments
      self.clientId = clientId
    }
    public enum CodingKeys: String, CodingKey {
      case conversationId = "conversation_id"
      case body = "body"
      case attachments = "attachments"
      case clientId = "client_id"
    }
  }
  public struct SettleCareTeamArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let caregiverId: UUID
    public let role: String?
    public init(patientId: UUID, caregiverId: UUID, role: String? = nil) {
      self.patientId = patientId
      self.caregiverId = caregiverId
      self.role = role
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case caregiverId = "caregiver_id"
      case role = "role"
    }
  }
  public struct SyncChangesArguments: Encodable, Hashable, Sendable {
    public let patientId: UUID
    public let since: String?
    public let pageSize: Int64?
    public init(patientId: UUID, since: String? = nil, pageSize: Int64? = nil) {
      self.patientId = patientId
      self.since = since
      self.pageSize = pageSize
    }
    public enum CodingKeys: String, CodingKey {
      case patientId = "patient_id"
      case since = "since"
      case pageSize = "page_size"
    }
  }
  public struct TransferPatientArguments: Encodable, Hashable, Sendable {
    public let admissionId: UUID
    public let hospitalId: UUID
    public init(admissionId: UUID, hospitalId: UUID) {
      self.admissionId = admissionId
      self.hospitalId = hospitalId
    }
    public enum CodingKeys: String, CodingKey {
      case admissionId = "admission_id"
      case hospitalId = "hospital_id"
    }
  }
  public struct UnblockAccountArguments: Encodable, Hashable, Sendable {
    public let profileId: UUID
    public init(profileId: UUID) {
      self.profileId = profileId
    }
    public enum CodingKeys: String, CodingKey {
      case profileId = "profile_id"
    }
  }
  public struct WithdrawDisputeArguments: Encodable, Hashable, Sendable {
    public let relation: String
    public let id: UUID
    public init(relation: String, id: UUID) {
      self.relation = relation
      self.id = id
    }
    public enum CodingKeys: String, CodingKey {
      case relation = "relation"
      case id = "id"
    }
  }
  public struct WithdrawLinkArguments: Encodable, Hashable, Sendable {
    public let linkId: Int64
    public init(linkId: Int64) {
      self.linkId = linkId
    }
    public enum CodingKeys: String, CodingKey {
      case linkId = "link_id"
    }
  }
  public struct WithdrawPlaceArguments: Encodable, Hashable, Sendable {
    public let placeRequestId: UUID
    public init(placeRequestId: UUID) {
      self.placeRequestId = placeRequestId
    }
    public enum CodingKeys: String, CodingKey {
      case placeRequestId = "place_request_id"
    }
  }
  public struct WithdrawProposalArguments: Encodable, Hashable, Sendable {
    public let appointmentId: UUID
    public init(appointmentId: UUID) {
      self.appointmentId = appointmentId
    }
    public enum CodingKeys: String, CodingKey {
      case appointmentId = "appointment_id"
    }
  }
}
