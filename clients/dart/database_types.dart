// Generated from the database by `make types`. Do not edit.
// ignore_for_file: type=lint

enum UserRole {
  patient('patient'),
  doctor('doctor'),
  caregiver('caregiver'),
  agent('agent'),
  hospitalAdmin('hospital_admin'),
  admin('admin');

  const UserRole(this.value);
  final String value;
}

class AccountBlocksRow {
  const AccountBlocksRow({required this.blockedId, required this.blockerId, required this.createdAt});

  factory AccountBlocksRow.fromJson(Map<String, dynamic> json) => AccountBlocksRow(
        blockedId: json['blocked_id'] as String,
        blockerId: json['blocker_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'account_blocks';

  final String blockedId;
  final String blockerId;
  final DateTime createdAt;
}

class AgentAssignmentsRow {
  const AgentAssignmentsRow({required this.agentId, required this.assignedAt, this.completedAt, required this.id, this.notes, required this.patientId, required this.status});

  factory AgentAssignmentsRow.fromJson(Map<String, dynamic> json) => AgentAssignmentsRow(
        agentId: json['agent_id'] as String,
        assignedAt: DateTime.parse(json['assigned_at'] as String),
        completedAt: json['completed_at'] == null ? null : DateTime.parse(json['completed_at'] as String),
        id: json['id'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        patientId: json['patient_id'] as String,
        status: json['status'] as String,
      );

  static const table = 'agent_assignments';

  final String agentId;
  final DateTime assignedAt;
  final DateTime? completedAt;
  final String id;
  final String? notes;
  final String patientId;
  final String status;
}

class AgentAssistedPatientsRow {
  const AgentAssistedPatientsRow({required this.agentId, required this.appointmentBookingCount, required this.assistanceType, required this.createdAt, this.description, required this.id, required this.lastInteractionAt, this.notes, required this.patientId, required this.status, required this.updatedAt});

  factory AgentAssistedPatientsRow.fromJson(Map<String, dynamic> json) => AgentAssistedPatientsRow(
        agentId: json['agent_id'] as String,
        appointmentBookingCount: json['appointment_booking_count'] as int,
        assistanceType: json['assistance_type'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        description: json['description'] == null ? null : json['description'] as String,
        id: json['id'] as String,
        lastInteractionAt: DateTime.parse(json['last_interaction_at'] as String),
        notes: json['notes'] == null ? null : json['notes'] as String,
        patientId: json['patient_id'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'agent_assisted_patients';

  final String agentId;
  final int appointmentBookingCount;
  final String assistanceType;
  final DateTime createdAt;
  final String? description;
  final String id;
  final DateTime lastInteractionAt;
  final String? notes;
  final String patientId;
  final String status;
  final DateTime updatedAt;
}

class AmbulanceRequestsRow {
  const AmbulanceRequestsRow({this.ambulanceEta, this.ambulanceId, this.assignedHospitalId, required this.contactPhone, required this.createdAt, this.description, this.destinationAddress, this.destinationLatitude, this.destinationLongitude, this.emergencyRequestId, required this.emergencyType, this.endedAt, required this.id, required this.patientId, required this.pickupAddress, this.pickupLatitude, this.pickupLongitude, this.requestedBy, required this.status, required this.updatedAt});

  factory AmbulanceRequestsRow.fromJson(Map<String, dynamic> json) => AmbulanceRequestsRow(
        ambulanceEta: json['ambulance_eta'] == null ? null : json['ambulance_eta'] as int,
        ambulanceId: json['ambulance_id'] == null ? null : json['ambulance_id'] as String,
        assignedHospitalId: json['assigned_hospital_id'] == null ? null : json['assigned_hospital_id'] as String,
        contactPhone: json['contact_phone'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        description: json['description'] == null ? null : json['description'] as String,
        destinationAddress: json['destination_address'] == null ? null : json['destination_address'] as String,
        destinationLatitude: json['destination_latitude'] == null ? null : json['destination_latitude'] as num,
        destinationLongitude: json['destination_longitude'] == null ? null : json['destination_longitude'] as num,
        emergencyRequestId: json['emergency_request_id'] == null ? null : json['emergency_request_id'] as String,
        emergencyType: json['emergency_type'] as String,
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        pickupAddress: json['pickup_address'] as String,
        pickupLatitude: json['pickup_latitude'] == null ? null : json['pickup_latitude'] as num,
        pickupLongitude: json['pickup_longitude'] == null ? null : json['pickup_longitude'] as num,
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'ambulance_requests';

  final int? ambulanceEta;
  final String? ambulanceId;
  final String? assignedHospitalId;
  final String contactPhone;
  final DateTime createdAt;
  final String? description;
  final String? destinationAddress;
  final num? destinationLatitude;
  final num? destinationLongitude;
  final String? emergencyRequestId;
  final String emergencyType;
  final DateTime? endedAt;
  final String id;
  final String patientId;
  final String pickupAddress;
  final num? pickupLatitude;
  final num? pickupLongitude;
  final String? requestedBy;
  final String status;
  final DateTime updatedAt;
}

class AmbulancesRow {
  const AmbulancesRow({required this.createdAt, this.currentLatitude, this.currentLongitude, required this.hospitalId, required this.id, this.positionUpdatedAt, required this.registration, required this.status, required this.updatedAt});

  factory AmbulancesRow.fromJson(Map<String, dynamic> json) => AmbulancesRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        currentLatitude: json['current_latitude'] == null ? null : json['current_latitude'] as num,
        currentLongitude: json['current_longitude'] == null ? null : json['current_longitude'] as num,
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        positionUpdatedAt: json['position_updated_at'] == null ? null : DateTime.parse(json['position_updated_at'] as String),
        registration: json['registration'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'ambulances';

  final DateTime createdAt;
  final num? currentLatitude;
  final num? currentLongitude;
  final String hospitalId;
  final String id;
  final DateTime? positionUpdatedAt;
  final String registration;
  final String status;
  final DateTime updatedAt;
}

class AnalyticsDataRow {
  const AnalyticsDataRow({required this.createdAt, this.hospitalId, required this.id, required this.metricDate, required this.metricName, this.metricValue});

  factory AnalyticsDataRow.fromJson(Map<String, dynamic> json) => AnalyticsDataRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        id: json['id'] as String,
        metricDate: DateTime.parse(json['metric_date'] as String),
        metricName: json['metric_name'] as String,
        metricValue: json['metric_value'] == null ? null : json['metric_value'] as num,
      );

  static const table = 'analytics_data';

  final DateTime createdAt;
  final String? hospitalId;
  final String id;
  final DateTime metricDate;
  final String metricName;
  final num? metricValue;
}

class AppointmentNotesRow {
  const AppointmentNotesRow({required this.appointmentId, required this.createdAt, required this.doctorId, required this.id, required this.notes, required this.patientId, required this.updatedAt});

  factory AppointmentNotesRow.fromJson(Map<String, dynamic> json) => AppointmentNotesRow(
        appointmentId: json['appointment_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        doctorId: json['doctor_id'] as String,
        id: json['id'] as String,
        notes: json['notes'] as String,
        patientId: json['patient_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'appointment_notes';

  final String appointmentId;
  final DateTime createdAt;
  final String doctorId;
  final String id;
  final String notes;
  final String patientId;
  final DateTime updatedAt;
}

class AppointmentRemindersRow {
  const AppointmentRemindersRow({required this.appointmentId, required this.channel, required this.createdAt, required this.id, required this.profileId, required this.remindAt, this.sentAt, required this.status, required this.updatedAt});

  factory AppointmentRemindersRow.fromJson(Map<String, dynamic> json) => AppointmentRemindersRow(
        appointmentId: json['appointment_id'] as String,
        channel: json['channel'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        id: json['id'] as String,
        profileId: json['profile_id'] as String,
        remindAt: DateTime.parse(json['remind_at'] as String),
        sentAt: json['sent_at'] == null ? null : DateTime.parse(json['sent_at'] as String),
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'appointment_reminders';

  final String appointmentId;
  final String channel;
  final DateTime createdAt;
  final String id;
  final String profileId;
  final DateTime remindAt;
  final DateTime? sentAt;
  final String status;
  final DateTime updatedAt;
}

class AppointmentsRow {
  const AppointmentsRow({this.agentId, required this.appointmentNumber, this.cancelReason, this.canceledAt, this.canceledBy, required this.consultationType, required this.createdAt, required this.doctorId, required this.durationMinutes, required this.endsAt, this.expiresAt, this.hospitalId, required this.id, required this.patientId, this.proposedStartsAt, this.slotId, required this.startsAt, required this.status, required this.type, required this.updatedAt});

  factory AppointmentsRow.fromJson(Map<String, dynamic> json) => AppointmentsRow(
        agentId: json['agent_id'] == null ? null : json['agent_id'] as String,
        appointmentNumber: json['appointment_number'] as String,
        cancelReason: json['cancel_reason'] == null ? null : json['cancel_reason'] as String,
        canceledAt: json['canceled_at'] == null ? null : DateTime.parse(json['canceled_at'] as String),
        canceledBy: json['canceled_by'] == null ? null : json['canceled_by'] as String,
        consultationType: json['consultation_type'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        doctorId: json['doctor_id'] as String,
        durationMinutes: json['duration_minutes'] as int,
        endsAt: DateTime.parse(json['ends_at'] as String),
        expiresAt: json['expires_at'] == null ? null : DateTime.parse(json['expires_at'] as String),
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        proposedStartsAt: json['proposed_starts_at'] == null ? null : DateTime.parse(json['proposed_starts_at'] as String),
        slotId: json['slot_id'] == null ? null : json['slot_id'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        status: json['status'] as String,
        type: json['type'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'appointments';

  final String? agentId;
  final String appointmentNumber;
  final String? cancelReason;
  final DateTime? canceledAt;
  final String? canceledBy;
  final String consultationType;
  final DateTime createdAt;
  final String doctorId;
  final int durationMinutes;
  final DateTime endsAt;
  final DateTime? expiresAt;
  final String? hospitalId;
  final String id;
  final String patientId;
  final DateTime? proposedStartsAt;
  final String? slotId;
  final DateTime startsAt;
  final String status;
  final String type;
  final DateTime updatedAt;
}

class AuditLogsRow {
  const AuditLogsRow({required this.action, required this.actionCategory, required this.actionType, this.changeHash, required this.complianceRelevant, required this.createdAt, required this.details, required this.financialImpact, this.hospitalId, required this.id, required this.impactLevel, this.patientId, this.resourceId, required this.resourceType, this.sessionId, required this.txid, this.userId});

  factory AuditLogsRow.fromJson(Map<String, dynamic> json) => AuditLogsRow(
        action: json['action'] as String,
        actionCategory: json['action_category'] as String,
        actionType: json['action_type'] as String,
        changeHash: json['change_hash'] == null ? null : json['change_hash'] as String,
        complianceRelevant: json['compliance_relevant'] as bool,
        createdAt: DateTime.parse(json['created_at'] as String),
        details: json['details'] as Object,
        financialImpact: json['financial_impact'] as num,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        id: json['id'] as int,
        impactLevel: json['impact_level'] as String,
        patientId: json['patient_id'] == null ? null : json['patient_id'] as String,
        resourceId: json['resource_id'] == null ? null : json['resource_id'] as String,
        resourceType: json['resource_type'] as String,
        sessionId: json['session_id'] == null ? null : json['session_id'] as String,
        txid: json['txid'] as int,
        userId: json['user_id'] == null ? null : json['user_id'] as String,
      );

  static const table = 'audit_logs';

  final String action;
  final String actionCategory;
  final String actionType;
  final String? changeHash;
  final bool complianceRelevant;
  final DateTime createdAt;
  final Object details;
  final num financialImpact;
  final String? hospitalId;
  final int id;
  final String impactLevel;
  final String? patientId;
  final String? resourceId;
  final String resourceType;
  final String? sessionId;
  final int txid;
  final String? userId;
}

class AvailabilitySlotsRow {
  const AvailabilitySlotsRow({required this.createdAt, required this.dayOfWeek, required this.doctorId, required this.endTime, this.hospitalId, required this.id, required this.isRecurring, required this.slotMinutes, required this.startTime, required this.timeZone, required this.updatedAt, this.validFrom, this.validUntil});

  factory AvailabilitySlotsRow.fromJson(Map<String, dynamic> json) => AvailabilitySlotsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        dayOfWeek: json['day_of_week'] as int,
        doctorId: json['doctor_id'] as String,
        endTime: json['end_time'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        id: json['id'] as String,
        isRecurring: json['is_recurring'] as bool,
        slotMinutes: json['slot_minutes'] as int,
        startTime: json['start_time'] as String,
        timeZone: json['time_zone'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
        validFrom: json['valid_from'] == null ? null : DateTime.parse(json['valid_from'] as String),
        validUntil: json['valid_until'] == null ? null : DateTime.parse(json['valid_until'] as String),
      );

  static const table = 'availability_slots';

  final DateTime createdAt;
  final int dayOfWeek;
  final String doctorId;
  final String endTime;
  final String? hospitalId;
  final String id;
  final bool isRecurring;
  final int slotMinutes;
  final String startTime;
  final String timeZone;
  final DateTime updatedAt;
  final DateTime? validFrom;
  final DateTime? validUntil;
}

class BreakGlassGrantsRow {
  const BreakGlassGrantsRow({required this.adminId, required this.expiresAt, required this.grantedAt, required this.id, required this.patientId, required this.reason, this.revokedAt});

  factory BreakGlassGrantsRow.fromJson(Map<String, dynamic> json) => BreakGlassGrantsRow(
        adminId: json['admin_id'] as String,
        expiresAt: DateTime.parse(json['expires_at'] as String),
        grantedAt: DateTime.parse(json['granted_at'] as String),
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        reason: json['reason'] as String,
        revokedAt: json['revoked_at'] == null ? null : DateTime.parse(json['revoked_at'] as String),
      );

  static const table = 'break_glass_grants';

  final String adminId;
  final DateTime expiresAt;
  final DateTime grantedAt;
  final String id;
  final String patientId;
  final String reason;
  final DateTime? revokedAt;
}

class CancellationNotesRow {
  const CancellationNotesRow({required this.appointmentId, required this.createdAt, required this.doctorId, required this.note, required this.patientId});

  factory CancellationNotesRow.fromJson(Map<String, dynamic> json) => CancellationNotesRow(
        appointmentId: json['appointment_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        doctorId: json['doctor_id'] as String,
        note: json['note'] as String,
        patientId: json['patient_id'] as String,
      );

  static const table = 'cancellation_notes';

  final String appointmentId;
  final DateTime createdAt;
  final String doctorId;
  final String note;
  final String patientId;
}

class CaregiverInvitationsRow {
  const CaregiverInvitationsRow({this.acceptedBy, required this.createdAt, required this.expiresAt, required this.id, this.invitedBy, this.label, required this.patientId, required this.role, required this.status, required this.updatedAt});

  factory CaregiverInvitationsRow.fromJson(Map<String, dynamic> json) => CaregiverInvitationsRow(
        acceptedBy: json['accepted_by'] == null ? null : json['accepted_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        expiresAt: DateTime.parse(json['expires_at'] as String),
        id: json['id'] as String,
        invitedBy: json['invited_by'] == null ? null : json['invited_by'] as String,
        label: json['label'] == null ? null : json['label'] as String,
        patientId: json['patient_id'] as String,
        role: json['role'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'caregiver_invitations';

  final String? acceptedBy;
  final DateTime createdAt;
  final DateTime expiresAt;
  final String id;
  final String? invitedBy;
  final String? label;
  final String patientId;
  final String role;
  final String status;
  final DateTime updatedAt;
}

class CaseHistoryRow {
  const CaseHistoryRow({required this.consultationId, required this.createdAt, this.date, this.description, required this.historyType, required this.id, required this.metadata, required this.patientId, this.recordedBy, this.title, required this.updatedAt});

  factory CaseHistoryRow.fromJson(Map<String, dynamic> json) => CaseHistoryRow(
        consultationId: json['consultation_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        date: json['date'] == null ? null : DateTime.parse(json['date'] as String),
        description: json['description'] == null ? null : json['description'] as String,
        historyType: json['history_type'] as String,
        id: json['id'] as String,
        metadata: json['metadata'] as Object,
        patientId: json['patient_id'] as String,
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        title: json['title'] == null ? null : json['title'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'case_history';

  final String consultationId;
  final DateTime createdAt;
  final DateTime? date;
  final String? description;
  final String historyType;
  final String id;
  final Object metadata;
  final String patientId;
  final String? recordedBy;
  final String? title;
  final DateTime updatedAt;
}

class ConsultationsRow {
  const ConsultationsRow({this.appointmentId, this.archivedAt, required this.consultationRate, required this.consultationType, required this.createdAt, required this.currency, this.diagnosis, this.disputedAt, this.disputedBy, required this.doctorId, required this.durationMinutes, this.endedAt, required this.id, this.notes, required this.patientId, this.procedure, required this.scheduledAt, this.slotId, this.startedAt, required this.status, this.symptoms, required this.type, required this.updatedAt});

  factory ConsultationsRow.fromJson(Map<String, dynamic> json) => ConsultationsRow(
        appointmentId: json['appointment_id'] == null ? null : json['appointment_id'] as String,
        archivedAt: json['archived_at'] == null ? null : DateTime.parse(json['archived_at'] as String),
        consultationRate: json['consultation_rate'] as num,
        consultationType: json['consultation_type'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        currency: json['currency'] as String,
        diagnosis: json['diagnosis'] == null ? null : json['diagnosis'] as String,
        disputedAt: json['disputed_at'] == null ? null : DateTime.parse(json['disputed_at'] as String),
        disputedBy: json['disputed_by'] == null ? null : json['disputed_by'] as String,
        doctorId: json['doctor_id'] as String,
        durationMinutes: json['duration_minutes'] as int,
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        id: json['id'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        patientId: json['patient_id'] as String,
        procedure: json['procedure'] == null ? null : json['procedure'] as String,
        scheduledAt: DateTime.parse(json['scheduled_at'] as String),
        slotId: json['slot_id'] == null ? null : json['slot_id'] as String,
        startedAt: json['started_at'] == null ? null : DateTime.parse(json['started_at'] as String),
        status: json['status'] as String,
        symptoms: json['symptoms'] == null ? null : json['symptoms'] as String,
        type: json['type'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'consultations';

  final String? appointmentId;
  final DateTime? archivedAt;
  final num consultationRate;
  final String consultationType;
  final DateTime createdAt;
  final String currency;
  final String? diagnosis;
  final DateTime? disputedAt;
  final String? disputedBy;
  final String doctorId;
  final int durationMinutes;
  final DateTime? endedAt;
  final String id;
  final String? notes;
  final String patientId;
  final String? procedure;
  final DateTime scheduledAt;
  final String? slotId;
  final DateTime? startedAt;
  final String status;
  final String? symptoms;
  final String type;
  final DateTime updatedAt;
}

class ConversationReadsRow {
  const ConversationReadsRow({required this.conversationId, required this.lastReadAt, this.lastReadMessageId, required this.profileId});

  factory ConversationReadsRow.fromJson(Map<String, dynamic> json) => ConversationReadsRow(
        conversationId: json['conversation_id'] as int,
        lastReadAt: DateTime.parse(json['last_read_at'] as String),
        lastReadMessageId: json['last_read_message_id'] == null ? null : json['last_read_message_id'] as int,
        profileId: json['profile_id'] as String,
      );

  static const table = 'conversation_reads';

  final int conversationId;
  final DateTime lastReadAt;
  final int? lastReadMessageId;
  final String profileId;
}

class ConversationsRow {
  const ConversationsRow({required this.createdAt, this.doctorId, required this.id, this.lastMessageAt, required this.patientId, required this.status, this.title, required this.type, required this.updatedAt});

  factory ConversationsRow.fromJson(Map<String, dynamic> json) => ConversationsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        doctorId: json['doctor_id'] == null ? null : json['doctor_id'] as String,
        id: json['id'] as int,
        lastMessageAt: json['last_message_at'] == null ? null : DateTime.parse(json['last_message_at'] as String),
        patientId: json['patient_id'] as String,
        status: json['status'] as String,
        title: json['title'] == null ? null : json['title'] as String,
        type: json['type'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'conversations';

  final DateTime createdAt;
  final String? doctorId;
  final int id;
  final DateTime? lastMessageAt;
  final String patientId;
  final String status;
  final String? title;
  final String type;
  final DateTime updatedAt;
}

class DailyLogsRow {
  const DailyLogsRow({this.authorId, required this.changeSeq, this.clientId, required this.createdAt, this.deletedAt, required this.id, required this.logDate, this.mood, this.notes, required this.patientId, this.sleepHours, this.sleepQuality, required this.symptoms, required this.updatedAt});

  factory DailyLogsRow.fromJson(Map<String, dynamic> json) => DailyLogsRow(
        authorId: json['author_id'] == null ? null : json['author_id'] as String,
        changeSeq: json['change_seq'] as int,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        id: json['id'] as String,
        logDate: DateTime.parse(json['log_date'] as String),
        mood: json['mood'] == null ? null : json['mood'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        patientId: json['patient_id'] as String,
        sleepHours: json['sleep_hours'] == null ? null : json['sleep_hours'] as num,
        sleepQuality: json['sleep_quality'] == null ? null : json['sleep_quality'] as String,
        symptoms: [for (final item in json['symptoms'] as List) item as String],
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'daily_logs';

  final String? authorId;
  final int changeSeq;
  final String? clientId;
  final DateTime createdAt;
  final DateTime? deletedAt;
  final String id;
  final DateTime logDate;
  final String? mood;
  final String? notes;
  final String patientId;
  final num? sleepHours;
  final String? sleepQuality;
  final List<String> symptoms;
  final DateTime updatedAt;
}

class DispatchOffersRow {
  const DispatchOffersRow({this.ambulanceId, this.ambulanceRequestId, this.answeredAt, this.answeredBy, required this.createdAt, this.emergencyRequestId, required this.expiresAt, required this.hospitalId, required this.id, required this.offeredAt, required this.status, required this.updatedAt});

  factory DispatchOffersRow.fromJson(Map<String, dynamic> json) => DispatchOffersRow(
        ambulanceId: json['ambulance_id'] == null ? null : json['ambulance_id'] as String,
        ambulanceRequestId: json['ambulance_request_id'] == null ? null : json['ambulance_request_id'] as String,
        answeredAt: json['answered_at'] == null ? null : DateTime.parse(json['answered_at'] as String),
        answeredBy: json['answered_by'] == null ? null : json['answered_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        emergencyRequestId: json['emergency_request_id'] == null ? null : json['emergency_request_id'] as String,
        expiresAt: DateTime.parse(json['expires_at'] as String),
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        offeredAt: DateTime.parse(json['offered_at'] as String),
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'dispatch_offers';

  final String? ambulanceId;
  final String? ambulanceRequestId;
  final DateTime? answeredAt;
  final String? answeredBy;
  final DateTime createdAt;
  final String? emergencyRequestId;
  final DateTime expiresAt;
  final String hospitalId;
  final String id;
  final DateTime offeredAt;
  final String status;
  final DateTime updatedAt;
}

class DoctorsRow {
  const DoctorsRow({this.avatarUrl, this.bio, required this.consultationFee, required this.createdAt, required this.currency, required this.displayName, this.experienceYears, required this.id, required this.isAvailable, required this.isVerified, required this.languages, this.qualification, this.rating, this.specialization, required this.totalConsultations, required this.updatedAt});

  factory DoctorsRow.fromJson(Map<String, dynamic> json) => DoctorsRow(
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        bio: json['bio'] == null ? null : json['bio'] as String,
        consultationFee: json['consultation_fee'] as num,
        createdAt: DateTime.parse(json['created_at'] as String),
        currency: json['currency'] as String,
        displayName: json['display_name'] as String,
        experienceYears: json['experience_years'] == null ? null : json['experience_years'] as int,
        id: json['id'] as String,
        isAvailable: json['is_available'] as bool,
        isVerified: json['is_verified'] as bool,
        languages: [for (final item in json['languages'] as List) item as String],
        qualification: json['qualification'] == null ? null : json['qualification'] as String,
        rating: json['rating'] == null ? null : json['rating'] as num,
        specialization: json['specialization'] == null ? null : json['specialization'] as String,
        totalConsultations: json['total_consultations'] as int,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'doctors';

  final String? avatarUrl;
  final String? bio;
  final num consultationFee;
  final DateTime createdAt;
  final String currency;
  final String displayName;
  final int? experienceYears;
  final String id;
  final bool isAvailable;
  final bool isVerified;
  final List<String> languages;
  final String? qualification;
  final num? rating;
  final String? specialization;
  final int totalConsultations;
  final DateTime updatedAt;
}

class DocumentsRow {
  const DocumentsRow({required this.documentName, required this.documentType, required this.documentUrl, required this.id, required this.uploadDate, required this.userId, required this.verificationStatus, this.verifiedAt, this.verifiedBy});

  factory DocumentsRow.fromJson(Map<String, dynamic> json) => DocumentsRow(
        documentName: json['document_name'] as String,
        documentType: json['document_type'] as String,
        documentUrl: json['document_url'] as String,
        id: json['id'] as String,
        uploadDate: DateTime.parse(json['upload_date'] as String),
        userId: json['user_id'] as String,
        verificationStatus: json['verification_status'] as String,
        verifiedAt: json['verified_at'] == null ? null : DateTime.parse(json['verified_at'] as String),
        verifiedBy: json['verified_by'] == null ? null : json['verified_by'] as String,
      );

  static const table = 'documents';

  final String documentName;
  final String documentType;
  final String documentUrl;
  final String id;
  final DateTime uploadDate;
  final String userId;
  final String verificationStatus;
  final DateTime? verifiedAt;
  final String? verifiedBy;
}

class DosesRow {
  const DosesRow({required this.amount, required this.changeSeq, this.clientId, required this.createdAt, this.deletedAt, required this.dueAt, this.dueDate, this.dueTime, required this.id, required this.medicationId, this.note, required this.patientId, this.recordedAt, this.recordedBy, this.scheduleId, required this.status, this.takenAt, this.timeZone, required this.updatedAt});

  factory DosesRow.fromJson(Map<String, dynamic> json) => DosesRow(
        amount: json['amount'] as num,
        changeSeq: json['change_seq'] as int,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        dueAt: DateTime.parse(json['due_at'] as String),
        dueDate: json['due_date'] == null ? null : DateTime.parse(json['due_date'] as String),
        dueTime: json['due_time'] == null ? null : json['due_time'] as String,
        id: json['id'] as String,
        medicationId: json['medication_id'] as String,
        note: json['note'] == null ? null : json['note'] as String,
        patientId: json['patient_id'] as String,
        recordedAt: json['recorded_at'] == null ? null : DateTime.parse(json['recorded_at'] as String),
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        scheduleId: json['schedule_id'] == null ? null : json['schedule_id'] as String,
        status: json['status'] as String,
        takenAt: json['taken_at'] == null ? null : DateTime.parse(json['taken_at'] as String),
        timeZone: json['time_zone'] == null ? null : json['time_zone'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'doses';

  final num amount;
  final int changeSeq;
  final String? clientId;
  final DateTime createdAt;
  final DateTime? deletedAt;
  final DateTime dueAt;
  final DateTime? dueDate;
  final String? dueTime;
  final String id;
  final String medicationId;
  final String? note;
  final String patientId;
  final DateTime? recordedAt;
  final String? recordedBy;
  final String? scheduleId;
  final String status;
  final DateTime? takenAt;
  final String? timeZone;
  final DateTime updatedAt;
}

class EmergencyContactsRow {
  const EmergencyContactsRow({this.address, required this.createdAt, this.email, required this.id, required this.isPrimary, required this.name, required this.patientId, required this.phone, required this.relationship, required this.updatedAt});

  factory EmergencyContactsRow.fromJson(Map<String, dynamic> json) => EmergencyContactsRow(
        address: json['address'] == null ? null : json['address'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        email: json['email'] == null ? null : json['email'] as String,
        id: json['id'] as String,
        isPrimary: json['is_primary'] as bool,
        name: json['name'] as String,
        patientId: json['patient_id'] as String,
        phone: json['phone'] as String,
        relationship: json['relationship'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'emergency_contacts';

  final String? address;
  final DateTime createdAt;
  final String? email;
  final String id;
  final bool isPrimary;
  final String name;
  final String patientId;
  final String phone;
  final String relationship;
  final DateTime updatedAt;
}

class EmergencyRequestsRow {
  const EmergencyRequestsRow({this.assignedPhysicianId, required this.createdAt, this.description, required this.emergencyType, this.endedAt, this.hospitalId, required this.id, this.locationLatitude, this.locationLongitude, required this.patientId, this.requestedBy, required this.severity, required this.status, required this.updatedAt});

  factory EmergencyRequestsRow.fromJson(Map<String, dynamic> json) => EmergencyRequestsRow(
        assignedPhysicianId: json['assigned_physician_id'] == null ? null : json['assigned_physician_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        description: json['description'] == null ? null : json['description'] as String,
        emergencyType: json['emergency_type'] as String,
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        id: json['id'] as String,
        locationLatitude: json['location_latitude'] == null ? null : json['location_latitude'] as num,
        locationLongitude: json['location_longitude'] == null ? null : json['location_longitude'] as num,
        patientId: json['patient_id'] as String,
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        severity: json['severity'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'emergency_requests';

  final String? assignedPhysicianId;
  final DateTime createdAt;
  final String? description;
  final String emergencyType;
  final DateTime? endedAt;
  final String? hospitalId;
  final String id;
  final num? locationLatitude;
  final num? locationLongitude;
  final String patientId;
  final String? requestedBy;
  final String severity;
  final String status;
  final DateTime updatedAt;
}

class FileSharesRow {
  const FileSharesRow({required this.createdAt, this.expiresAt, required this.fileId, required this.id, required this.patientId, required this.permissions, this.sharedBy, required this.sharedWith, required this.updatedAt});

  factory FileSharesRow.fromJson(Map<String, dynamic> json) => FileSharesRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        expiresAt: json['expires_at'] == null ? null : DateTime.parse(json['expires_at'] as String),
        fileId: json['file_id'] as String,
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        permissions: json['permissions'] as Object,
        sharedBy: json['shared_by'] == null ? null : json['shared_by'] as String,
        sharedWith: json['shared_with'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'file_shares';

  final DateTime createdAt;
  final DateTime? expiresAt;
  final String fileId;
  final String id;
  final String patientId;
  final Object permissions;
  final String? sharedBy;
  final String sharedWith;
  final DateTime updatedAt;
}

class FilesRow {
  const FilesRow({required this.bucket, required this.changeSeq, this.clientId, this.deletedAt, required this.fileName, this.filename, required this.id, this.logId, this.measurementId, required this.metadata, this.mimeType, this.originalName, required this.patientId, this.size, required this.storagePath, required this.updatedAt, required this.uploadedAt, this.uploadedBy, this.url});

  factory FilesRow.fromJson(Map<String, dynamic> json) => FilesRow(
        bucket: json['bucket'] as String,
        changeSeq: json['change_seq'] as int,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        fileName: json['file_name'] as String,
        filename: json['filename'] == null ? null : json['filename'] as String,
        id: json['id'] as String,
        logId: json['log_id'] == null ? null : json['log_id'] as String,
        measurementId: json['measurement_id'] == null ? null : json['measurement_id'] as String,
        metadata: json['metadata'] as Object,
        mimeType: json['mime_type'] == null ? null : json['mime_type'] as String,
        originalName: json['original_name'] == null ? null : json['original_name'] as String,
        patientId: json['patient_id'] as String,
        size: json['size'] == null ? null : json['size'] as int,
        storagePath: json['storage_path'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
        uploadedAt: DateTime.parse(json['uploaded_at'] as String),
        uploadedBy: json['uploaded_by'] == null ? null : json['uploaded_by'] as String,
        url: json['url'] == null ? null : json['url'] as String,
      );

  static const table = 'files';

  final String bucket;
  final int changeSeq;
  final String? clientId;
  final DateTime? deletedAt;
  final String fileName;
  final String? filename;
  final String id;
  final String? logId;
  final String? measurementId;
  final Object metadata;
  final String? mimeType;
  final String? originalName;
  final String patientId;
  final int? size;
  final String storagePath;
  final DateTime updatedAt;
  final DateTime uploadedAt;
  final String? uploadedBy;
  final String? url;
}

class HealthAggregatedRow {
  const HealthAggregatedRow({required this.email, required this.id, required this.metricName, required this.patientId, required this.period, required this.sampleCount, required this.timestamp, this.units, required this.value, this.valueMax, this.valueMin});

  factory HealthAggregatedRow.fromJson(Map<String, dynamic> json) => HealthAggregatedRow(
        email: json['email'] as String,
        id: json['id'] as int,
        metricName: json['metric_name'] as String,
        patientId: json['patient_id'] as String,
        period: json['period'] as String,
        sampleCount: json['sample_count'] as int,
        timestamp: DateTime.parse(json['timestamp'] as String),
        units: json['units'] == null ? null : json['units'] as String,
        value: (json['value'] as num).toDouble(),
        valueMax: json['value_max'] == null ? null : (json['value_max'] as num).toDouble(),
        valueMin: json['value_min'] == null ? null : (json['value_min'] as num).toDouble(),
      );

  static const table = 'health_aggregated';

  final String email;
  final int id;
  final String metricName;
  final String patientId;
  final String period;
  final int sampleCount;
  final DateTime timestamp;
  final String? units;
  final double value;
  final double? valueMax;
  final double? valueMin;
}

class HealthRealtimeRow {
  const HealthRealtimeRow({required this.email, required this.id, required this.metricName, required this.patientId, this.source, required this.timestamp, this.units, required this.value});

  factory HealthRealtimeRow.fromJson(Map<String, dynamic> json) => HealthRealtimeRow(
        email: json['email'] as String,
        id: json['id'] as int,
        metricName: json['metric_name'] as String,
        patientId: json['patient_id'] as String,
        source: json['source'] == null ? null : json['source'] as String,
        timestamp: DateTime.parse(json['timestamp'] as String),
        units: json['units'] == null ? null : json['units'] as String,
        value: (json['value'] as num).toDouble(),
      );

  static const table = 'health_realtime';

  final String email;
  final int id;
  final String metricName;
  final String patientId;
  final String? source;
  final DateTime timestamp;
  final String? units;
  final double value;
}

class HealthRecordsRow {
  const HealthRecordsRow({required this.createdAt, this.deletedAt, this.description, this.documentPath, this.documentUrl, required this.id, required this.isSensitive, required this.patientId, required this.recordData, required this.recordType, this.recordedBy, required this.recordedDate, required this.title, required this.updatedAt});

  factory HealthRecordsRow.fromJson(Map<String, dynamic> json) => HealthRecordsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        description: json['description'] == null ? null : json['description'] as String,
        documentPath: json['document_path'] == null ? null : json['document_path'] as String,
        documentUrl: json['document_url'] == null ? null : json['document_url'] as String,
        id: json['id'] as String,
        isSensitive: json['is_sensitive'] as bool,
        patientId: json['patient_id'] as String,
        recordData: json['record_data'] as Object,
        recordType: json['record_type'] as String,
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        recordedDate: DateTime.parse(json['recorded_date'] as String),
        title: json['title'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'health_records';

  final DateTime createdAt;
  final DateTime? deletedAt;
  final String? description;
  final String? documentPath;
  final String? documentUrl;
  final String id;
  final bool isSensitive;
  final String patientId;
  final Object recordData;
  final String recordType;
  final String? recordedBy;
  final DateTime recordedDate;
  final String title;
  final DateTime updatedAt;
}

class HospitalComplianceTrackingRow {
  const HospitalComplianceTrackingRow({this.assessedBy, required this.assessmentDetails, required this.complianceType, required this.correctiveActions, required this.createdAt, required this.hospitalId, required this.id, required this.lastAssessmentDate, this.nextAssessmentDue, this.score, required this.status, required this.updatedAt, required this.violations});

  factory HospitalComplianceTrackingRow.fromJson(Map<String, dynamic> json) => HospitalComplianceTrackingRow(
        assessedBy: json['assessed_by'] == null ? null : json['assessed_by'] as String,
        assessmentDetails: json['assessment_details'] as Object,
        complianceType: json['compliance_type'] as String,
        correctiveActions: json['corrective_actions'] as Object,
        createdAt: DateTime.parse(json['created_at'] as String),
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        lastAssessmentDate: DateTime.parse(json['last_assessment_date'] as String),
        nextAssessmentDue: json['next_assessment_due'] == null ? null : DateTime.parse(json['next_assessment_due'] as String),
        score: json['score'] == null ? null : json['score'] as int,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
        violations: json['violations'] as Object,
      );

  static const table = 'hospital_compliance_tracking';

  final String? assessedBy;
  final Object assessmentDetails;
  final String complianceType;
  final Object correctiveActions;
  final DateTime createdAt;
  final String hospitalId;
  final String id;
  final DateTime lastAssessmentDate;
  final DateTime? nextAssessmentDue;
  final int? score;
  final String status;
  final DateTime updatedAt;
  final Object violations;
}

class HospitalFinancialDataRow {
  const HospitalFinancialDataRow({required this.amount, required this.category, required this.createdAt, required this.currency, this.description, required this.fiscalMonth, required this.hospitalId, required this.id, required this.metadata, this.referenceId, required this.transactionDate, required this.transactionType, required this.updatedAt});

  factory HospitalFinancialDataRow.fromJson(Map<String, dynamic> json) => HospitalFinancialDataRow(
        amount: json['amount'] as num,
        category: json['category'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        currency: json['currency'] as String,
        description: json['description'] == null ? null : json['description'] as String,
        fiscalMonth: json['fiscal_month'] as String,
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        metadata: json['metadata'] as Object,
        referenceId: json['reference_id'] == null ? null : json['reference_id'] as String,
        transactionDate: DateTime.parse(json['transaction_date'] as String),
        transactionType: json['transaction_type'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_financial_data';

  final num amount;
  final String category;
  final DateTime createdAt;
  final String currency;
  final String? description;
  final String fiscalMonth;
  final String hospitalId;
  final String id;
  final Object metadata;
  final String? referenceId;
  final DateTime transactionDate;
  final String transactionType;
  final DateTime updatedAt;
}

class HospitalPatientsRow {
  const HospitalPatientsRow({required this.admissionDate, this.assignedPhysicianId, required this.createdAt, this.dischargeDate, required this.hospitalId, required this.id, this.notes, required this.patientId, this.roomNumber, required this.status, this.transferredFromId, required this.updatedAt});

  factory HospitalPatientsRow.fromJson(Map<String, dynamic> json) => HospitalPatientsRow(
        admissionDate: DateTime.parse(json['admission_date'] as String),
        assignedPhysicianId: json['assigned_physician_id'] == null ? null : json['assigned_physician_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        dischargeDate: json['discharge_date'] == null ? null : DateTime.parse(json['discharge_date'] as String),
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        patientId: json['patient_id'] as String,
        roomNumber: json['room_number'] == null ? null : json['room_number'] as String,
        status: json['status'] as String,
        transferredFromId: json['transferred_from_id'] == null ? null : json['transferred_from_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_patients';

  final DateTime admissionDate;
  final String? assignedPhysicianId;
  final DateTime createdAt;
  final DateTime? dischargeDate;
  final String hospitalId;
  final String id;
  final String? notes;
  final String patientId;
  final String? roomNumber;
  final String status;
  final String? transferredFromId;
  final DateTime updatedAt;
}

class HospitalResourcesRow {
  const HospitalResourcesRow({required this.availableQuantity, required this.category, required this.createdAt, required this.hospitalId, required this.id, required this.inUseQuantity, required this.maintenanceQuantity, required this.name, required this.status, required this.totalQuantity, required this.updatedAt});

  factory HospitalResourcesRow.fromJson(Map<String, dynamic> json) => HospitalResourcesRow(
        availableQuantity: json['available_quantity'] as int,
        category: json['category'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        inUseQuantity: json['in_use_quantity'] as int,
        maintenanceQuantity: json['maintenance_quantity'] as int,
        name: json['name'] as String,
        status: json['status'] as String,
        totalQuantity: json['total_quantity'] as int,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_resources';

  final int availableQuantity;
  final String category;
  final DateTime createdAt;
  final String hospitalId;
  final String id;
  final int inUseQuantity;
  final int maintenanceQuantity;
  final String name;
  final String status;
  final int totalQuantity;
  final DateTime updatedAt;
}

class HospitalSettingsRow {
  const HospitalSettingsRow({required this.createdAt, required this.id, required this.securitySettings, required this.updatedAt, required this.verificationDocuments});

  factory HospitalSettingsRow.fromJson(Map<String, dynamic> json) => HospitalSettingsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        id: json['id'] as String,
        securitySettings: json['security_settings'] as Object,
        updatedAt: DateTime.parse(json['updated_at'] as String),
        verificationDocuments: json['verification_documents'] as Object,
      );

  static const table = 'hospital_settings';

  final DateTime createdAt;
  final String id;
  final Object securitySettings;
  final DateTime updatedAt;
  final Object verificationDocuments;
}

class HospitalStaffRow {
  const HospitalStaffRow({this.acceptedAt, this.applicantName, required this.askedAt, this.askedBy, required this.createdAt, required this.hospitalId, required this.id, required this.isActive, required this.position, required this.profileId, required this.updatedAt});

  factory HospitalStaffRow.fromJson(Map<String, dynamic> json) => HospitalStaffRow(
        acceptedAt: json['accepted_at'] == null ? null : DateTime.parse(json['accepted_at'] as String),
        applicantName: json['applicant_name'] == null ? null : json['applicant_name'] as String,
        askedAt: DateTime.parse(json['asked_at'] as String),
        askedBy: json['asked_by'] == null ? null : json['asked_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        isActive: json['is_active'] as bool,
        position: json['position'] as String,
        profileId: json['profile_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_staff';

  final DateTime? acceptedAt;
  final String? applicantName;
  final DateTime askedAt;
  final String? askedBy;
  final DateTime createdAt;
  final String hospitalId;
  final String id;
  final bool isActive;
  final String position;
  final String profileId;
  final DateTime updatedAt;
}

class HospitalsRow {
  const HospitalsRow({this.address, required this.capabilities, this.capacity, this.city, this.country, required this.createdAt, required this.currency, required this.departments, this.email, required this.id, required this.isActive, this.latitude, this.longitude, required this.name, this.phone, required this.specialities, this.state, required this.timeZone, required this.updatedAt, required this.verificationStatus});

  factory HospitalsRow.fromJson(Map<String, dynamic> json) => HospitalsRow(
        address: json['address'] == null ? null : json['address'] as String,
        capabilities: [for (final item in json['capabilities'] as List) item as String],
        capacity: json['capacity'] == null ? null : json['capacity'] as int,
        city: json['city'] == null ? null : json['city'] as String,
        country: json['country'] == null ? null : json['country'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        currency: json['currency'] as String,
        departments: [for (final item in json['departments'] as List) item as String],
        email: json['email'] == null ? null : json['email'] as String,
        id: json['id'] as String,
        isActive: json['is_active'] as bool,
        latitude: json['latitude'] == null ? null : json['latitude'] as num,
        longitude: json['longitude'] == null ? null : json['longitude'] as num,
        name: json['name'] as String,
        phone: json['phone'] == null ? null : json['phone'] as String,
        specialities: [for (final item in json['specialities'] as List) item as String],
        state: json['state'] == null ? null : json['state'] as String,
        timeZone: json['time_zone'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
        verificationStatus: json['verification_status'] as String,
      );

  static const table = 'hospitals';

  final String? address;
  final List<String> capabilities;
  final int? capacity;
  final String? city;
  final String? country;
  final DateTime createdAt;
  final String currency;
  final List<String> departments;
  final String? email;
  final String id;
  final bool isActive;
  final num? latitude;
  final num? longitude;
  final String name;
  final String? phone;
  final List<String> specialities;
  final String? state;
  final String timeZone;
  final DateTime updatedAt;
  final String verificationStatus;
}

class JobRunsRow {
  const JobRunsRow({required this.counts, this.errorCode, this.finishedAt, required this.id, required this.job, required this.startedAt, required this.status});

  factory JobRunsRow.fromJson(Map<String, dynamic> json) => JobRunsRow(
        counts: json['counts'] as Object,
        errorCode: json['error_code'] == null ? null : json['error_code'] as String,
        finishedAt: json['finished_at'] == null ? null : DateTime.parse(json['finished_at'] as String),
        id: json['id'] as int,
        job: json['job'] as String,
        startedAt: DateTime.parse(json['started_at'] as String),
        status: json['status'] as String,
      );

  static const table = 'job_runs';

  final Object counts;
  final String? errorCode;
  final DateTime? finishedAt;
  final int id;
  final String job;
  final DateTime startedAt;
  final String status;
}

class LabReportsRow {
  const LabReportsRow({this.collectedAt, this.consultationId, required this.createdAt, required this.id, this.notes, this.objectPath, required this.orderedAt, required this.orderedBy, required this.patientId, this.referenceRange, this.reportedAt, required this.results, this.reviewedAt, this.reviewedBy, required this.status, required this.testName, this.unit, required this.updatedAt});

  factory LabReportsRow.fromJson(Map<String, dynamic> json) => LabReportsRow(
        collectedAt: json['collected_at'] == null ? null : DateTime.parse(json['collected_at'] as String),
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        id: json['id'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        objectPath: json['object_path'] == null ? null : json['object_path'] as String,
        orderedAt: DateTime.parse(json['ordered_at'] as String),
        orderedBy: json['ordered_by'] as String,
        patientId: json['patient_id'] as String,
        referenceRange: json['reference_range'] == null ? null : json['reference_range'] as String,
        reportedAt: json['reported_at'] == null ? null : DateTime.parse(json['reported_at'] as String),
        results: json['results'] as Object,
        reviewedAt: json['reviewed_at'] == null ? null : DateTime.parse(json['reviewed_at'] as String),
        reviewedBy: json['reviewed_by'] == null ? null : json['reviewed_by'] as String,
        status: json['status'] as String,
        testName: json['test_name'] as String,
        unit: json['unit'] == null ? null : json['unit'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'lab_reports';

  final DateTime? collectedAt;
  final String? consultationId;
  final DateTime createdAt;
  final String id;
  final String? notes;
  final String? objectPath;
  final DateTime orderedAt;
  final String orderedBy;
  final String patientId;
  final String? referenceRange;
  final DateTime? reportedAt;
  final Object results;
  final DateTime? reviewedAt;
  final String? reviewedBy;
  final String status;
  final String testName;
  final String? unit;
  final DateTime updatedAt;
}

class MeasurementsRow {
  const MeasurementsRow({required this.changeSeq, this.clientId, required this.createdAt, this.deletedAt, required this.id, required this.measuredAt, this.note, required this.patientId, this.recordedBy, required this.type, required this.unit, required this.updatedAt, required this.value, this.value2});

  factory MeasurementsRow.fromJson(Map<String, dynamic> json) => MeasurementsRow(
        changeSeq: json['change_seq'] as int,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        id: json['id'] as String,
        measuredAt: DateTime.parse(json['measured_at'] as String),
        note: json['note'] == null ? null : json['note'] as String,
        patientId: json['patient_id'] as String,
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        type: json['type'] as String,
        unit: json['unit'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
        value: json['value'] as num,
        value2: json['value2'] == null ? null : json['value2'] as num,
      );

  static const table = 'measurements';

  final int changeSeq;
  final String? clientId;
  final DateTime createdAt;
  final DateTime? deletedAt;
  final String id;
  final DateTime measuredAt;
  final String? note;
  final String patientId;
  final String? recordedBy;
  final String type;
  final String unit;
  final DateTime updatedAt;
  final num value;
  final num? value2;
}

class MedicationSchedulesRow {
  const MedicationSchedulesRow({required this.changeSeq, this.clientId, required this.createdAt, this.createdBy, required this.daysOfWeek, this.deletedAt, required this.doseAmount, this.endDate, required this.id, required this.intervalDays, required this.isActive, required this.medicationId, required this.patientId, required this.startDate, required this.timeZone, required this.times, required this.updatedAt});

  factory MedicationSchedulesRow.fromJson(Map<String, dynamic> json) => MedicationSchedulesRow(
        changeSeq: json['change_seq'] as int,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        createdBy: json['created_by'] == null ? null : json['created_by'] as String,
        daysOfWeek: [for (final item in json['days_of_week'] as List) item as int],
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        doseAmount: json['dose_amount'] as num,
        endDate: json['end_date'] == null ? null : DateTime.parse(json['end_date'] as String),
        id: json['id'] as String,
        intervalDays: json['interval_days'] as int,
        isActive: json['is_active'] as bool,
        medicationId: json['medication_id'] as String,
        patientId: json['patient_id'] as String,
        startDate: DateTime.parse(json['start_date'] as String),
        timeZone: json['time_zone'] as String,
        times: [for (final item in json['times'] as List) item as String],
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'medication_schedules';

  final int changeSeq;
  final String? clientId;
  final DateTime createdAt;
  final String? createdBy;
  final List<int> daysOfWeek;
  final DateTime? deletedAt;
  final num doseAmount;
  final DateTime? endDate;
  final String id;
  final int intervalDays;
  final bool isActive;
  final String medicationId;
  final String patientId;
  final DateTime startDate;
  final String timeZone;
  final List<String> times;
  final DateTime updatedAt;
}

class MedicationsRow {
  const MedicationsRow({required this.asNeeded, required this.changeSeq, this.clientId, required this.createdAt, this.createdBy, this.deletedAt, this.endDate, this.form, required this.id, this.instructions, required this.isActive, required this.name, required this.patientId, this.prescriptionMedicationId, this.refillThreshold, this.startDate, this.stockCount, this.strength, required this.updatedAt});

  factory MedicationsRow.fromJson(Map<String, dynamic> json) => MedicationsRow(
        asNeeded: json['as_needed'] as bool,
        changeSeq: json['change_seq'] as int,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        createdBy: json['created_by'] == null ? null : json['created_by'] as String,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        endDate: json['end_date'] == null ? null : DateTime.parse(json['end_date'] as String),
        form: json['form'] == null ? null : json['form'] as String,
        id: json['id'] as String,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
        isActive: json['is_active'] as bool,
        name: json['name'] as String,
        patientId: json['patient_id'] as String,
        prescriptionMedicationId: json['prescription_medication_id'] == null ? null : json['prescription_medication_id'] as String,
        refillThreshold: json['refill_threshold'] == null ? null : json['refill_threshold'] as num,
        startDate: json['start_date'] == null ? null : DateTime.parse(json['start_date'] as String),
        stockCount: json['stock_count'] == null ? null : json['stock_count'] as num,
        strength: json['strength'] == null ? null : json['strength'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'medications';

  final bool asNeeded;
  final int changeSeq;
  final String? clientId;
  final DateTime createdAt;
  final String? createdBy;
  final DateTime? deletedAt;
  final DateTime? endDate;
  final String? form;
  final String id;
  final String? instructions;
  final bool isActive;
  final String name;
  final String patientId;
  final String? prescriptionMedicationId;
  final num? refillThreshold;
  final DateTime? startDate;
  final num? stockCount;
  final String? strength;
  final DateTime updatedAt;
}

class MessageAttachmentsRow {
  const MessageAttachmentsRow({required this.bucket, required this.conversationId, required this.createdAt, this.fileName, this.fileSize, required this.id, required this.messageId, this.mimeType, required this.objectPath});

  factory MessageAttachmentsRow.fromJson(Map<String, dynamic> json) => MessageAttachmentsRow(
        bucket: json['bucket'] as String,
        conversationId: json['conversation_id'] as int,
        createdAt: DateTime.parse(json['created_at'] as String),
        fileName: json['file_name'] == null ? null : json['file_name'] as String,
        fileSize: json['file_size'] == null ? null : json['file_size'] as int,
        id: json['id'] as int,
        messageId: json['message_id'] as int,
        mimeType: json['mime_type'] == null ? null : json['mime_type'] as String,
        objectPath: json['object_path'] as String,
      );

  static const table = 'message_attachments';

  final String bucket;
  final int conversationId;
  final DateTime createdAt;
  final String? fileName;
  final int? fileSize;
  final int id;
  final int messageId;
  final String? mimeType;
  final String objectPath;
}

class MessagesRow {
  const MessagesRow({this.body, this.clientId, required this.conversationId, required this.createdAt, required this.id, required this.messageType, required this.metadata, this.senderId, required this.senderType});

  factory MessagesRow.fromJson(Map<String, dynamic> json) => MessagesRow(
        body: json['body'] == null ? null : json['body'] as String,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        conversationId: json['conversation_id'] as int,
        createdAt: DateTime.parse(json['created_at'] as String),
        id: json['id'] as int,
        messageType: json['message_type'] as String,
        metadata: json['metadata'] as Object,
        senderId: json['sender_id'] == null ? null : json['sender_id'] as String,
        senderType: json['sender_type'] as String,
      );

  static const table = 'messages';

  final String? body;
  final String? clientId;
  final int conversationId;
  final DateTime createdAt;
  final int id;
  final String messageType;
  final Object metadata;
  final String? senderId;
  final String senderType;
}

class NotificationsRow {
  const NotificationsRow({required this.createdAt, required this.data, required this.id, required this.message, required this.read, required this.title, required this.type, required this.userId});

  factory NotificationsRow.fromJson(Map<String, dynamic> json) => NotificationsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        data: json['data'] as Object,
        id: json['id'] as String,
        message: json['message'] as String,
        read: json['read'] as bool,
        title: json['title'] as String,
        type: json['type'] as String,
        userId: json['user_id'] as String,
      );

  static const table = 'notifications';

  final DateTime createdAt;
  final Object data;
  final String id;
  final String message;
  final bool read;
  final String title;
  final String type;
  final String userId;
}

class PatientCaregiversRow {
  const PatientCaregiversRow({this.acceptedAt, required this.caregiverId, required this.createdAt, required this.id, this.invitedBy, required this.isActive, required this.patientId, required this.permissions, required this.role, required this.updatedAt});

  factory PatientCaregiversRow.fromJson(Map<String, dynamic> json) => PatientCaregiversRow(
        acceptedAt: json['accepted_at'] == null ? null : DateTime.parse(json['accepted_at'] as String),
        caregiverId: json['caregiver_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        id: json['id'] as String,
        invitedBy: json['invited_by'] == null ? null : json['invited_by'] as String,
        isActive: json['is_active'] as bool,
        patientId: json['patient_id'] as String,
        permissions: json['permissions'] as Object,
        role: json['role'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patient_caregivers';

  final DateTime? acceptedAt;
  final String caregiverId;
  final DateTime createdAt;
  final String id;
  final String? invitedBy;
  final bool isActive;
  final String patientId;
  final Object permissions;
  final String role;
  final DateTime updatedAt;
}

class PatientConditionsRow {
  const PatientConditionsRow({required this.createdAt, required this.medicalConditions, required this.patientId, required this.updatedAt});

  factory PatientConditionsRow.fromJson(Map<String, dynamic> json) => PatientConditionsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        medicalConditions: [for (final item in json['medical_conditions'] as List) item as String],
        patientId: json['patient_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patient_conditions';

  final DateTime createdAt;
  final List<String> medicalConditions;
  final String patientId;
  final DateTime updatedAt;
}

class PatientDoctorLinksRow {
  const PatientDoctorLinksRow({this.blockedBy, required this.createdAt, required this.doctorId, this.endedAt, required this.id, this.partedAt, required this.patientId, this.requestedBy, required this.status, required this.updatedAt});

  factory PatientDoctorLinksRow.fromJson(Map<String, dynamic> json) => PatientDoctorLinksRow(
        blockedBy: json['blocked_by'] == null ? null : json['blocked_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        doctorId: json['doctor_id'] as String,
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        id: json['id'] as int,
        partedAt: json['parted_at'] == null ? null : DateTime.parse(json['parted_at'] as String),
        patientId: json['patient_id'] as String,
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patient_doctor_links';

  final String? blockedBy;
  final DateTime createdAt;
  final String doctorId;
  final DateTime? endedAt;
  final int id;
  final DateTime? partedAt;
  final String patientId;
  final String? requestedBy;
  final String status;
  final DateTime updatedAt;
}

class PatientWaitlistRow {
  const PatientWaitlistRow({this.calledAt, this.completedAt, required this.createdAt, required this.department, this.estimatedWaitTime, required this.hospitalId, required this.id, required this.patientId, required this.priority, required this.reason, required this.status, required this.updatedAt});

  factory PatientWaitlistRow.fromJson(Map<String, dynamic> json) => PatientWaitlistRow(
        calledAt: json['called_at'] == null ? null : DateTime.parse(json['called_at'] as String),
        completedAt: json['completed_at'] == null ? null : DateTime.parse(json['completed_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        department: json['department'] as String,
        estimatedWaitTime: json['estimated_wait_time'] == null ? null : json['estimated_wait_time'] as int,
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        priority: json['priority'] as String,
        reason: json['reason'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patient_waitlist';

  final DateTime? calledAt;
  final DateTime? completedAt;
  final DateTime createdAt;
  final String department;
  final int? estimatedWaitTime;
  final String hospitalId;
  final String id;
  final String patientId;
  final String priority;
  final String reason;
  final String status;
  final DateTime updatedAt;
}

class PatientsRow {
  const PatientsRow({required this.allergies, this.closedBy, required this.createdAt, this.createdBy, this.dateOfBirth, this.deletedAt, this.gender, required this.id, required this.name, this.profileId, required this.updatedAt});

  factory PatientsRow.fromJson(Map<String, dynamic> json) => PatientsRow(
        allergies: [for (final item in json['allergies'] as List) item as String],
        closedBy: json['closed_by'] == null ? null : json['closed_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        createdBy: json['created_by'] == null ? null : json['created_by'] as String,
        dateOfBirth: json['date_of_birth'] == null ? null : DateTime.parse(json['date_of_birth'] as String),
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        gender: json['gender'] == null ? null : json['gender'] as String,
        id: json['id'] as String,
        name: json['name'] as String,
        profileId: json['profile_id'] == null ? null : json['profile_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patients';

  final List<String> allergies;
  final String? closedBy;
  final DateTime createdAt;
  final String? createdBy;
  final DateTime? dateOfBirth;
  final DateTime? deletedAt;
  final String? gender;
  final String id;
  final String name;
  final String? profileId;
  final DateTime updatedAt;
}

class PaymentEventsRow {
  const PaymentEventsRow({required this.createdAt, required this.eventId, required this.eventType, required this.id, this.occurredAt, required this.payloadDigest, required this.paymentGateway, this.paymentId});

  factory PaymentEventsRow.fromJson(Map<String, dynamic> json) => PaymentEventsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        eventId: json['event_id'] as String,
        eventType: json['event_type'] as String,
        id: json['id'] as String,
        occurredAt: json['occurred_at'] == null ? null : DateTime.parse(json['occurred_at'] as String),
        payloadDigest: json['payload_digest'] as String,
        paymentGateway: json['payment_gateway'] as String,
        paymentId: json['payment_id'] == null ? null : json['payment_id'] as String,
      );

  static const table = 'payment_events';

  final DateTime createdAt;
  final String eventId;
  final String eventType;
  final String id;
  final DateTime? occurredAt;
  final String payloadDigest;
  final String paymentGateway;
  final String? paymentId;
}

class PaymentsRow {
  const PaymentsRow({required this.amount, this.appointmentId, this.consultationId, required this.createdAt, required this.currency, required this.doctorId, this.failureCode, required this.id, this.paidAt, required this.patientId, required this.payerId, required this.paymentGateway, this.paymentMethod, required this.status, this.transactionId, required this.updatedAt});

  factory PaymentsRow.fromJson(Map<String, dynamic> json) => PaymentsRow(
        amount: json['amount'] as num,
        appointmentId: json['appointment_id'] == null ? null : json['appointment_id'] as String,
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        currency: json['currency'] as String,
        doctorId: json['doctor_id'] as String,
        failureCode: json['failure_code'] == null ? null : json['failure_code'] as String,
        id: json['id'] as String,
        paidAt: json['paid_at'] == null ? null : DateTime.parse(json['paid_at'] as String),
        patientId: json['patient_id'] as String,
        payerId: json['payer_id'] as String,
        paymentGateway: json['payment_gateway'] as String,
        paymentMethod: json['payment_method'] == null ? null : json['payment_method'] as String,
        status: json['status'] as String,
        transactionId: json['transaction_id'] == null ? null : json['transaction_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'payments';

  final num amount;
  final String? appointmentId;
  final String? consultationId;
  final DateTime createdAt;
  final String currency;
  final String doctorId;
  final String? failureCode;
  final String id;
  final DateTime? paidAt;
  final String patientId;
  final String payerId;
  final String paymentGateway;
  final String? paymentMethod;
  final String status;
  final String? transactionId;
  final DateTime updatedAt;
}

class PlaceRequestsRow {
  const PlaceRequestsRow({required this.askedAs, this.askedBy, this.askingHospitalId, required this.createdAt, this.department, this.endedAt, required this.expiresAt, this.hospitalAgreedAt, required this.hospitalId, required this.id, required this.kind, this.patientAgreedAt, required this.patientId, this.reason, required this.status, this.stayId, required this.updatedAt});

  factory PlaceRequestsRow.fromJson(Map<String, dynamic> json) => PlaceRequestsRow(
        askedAs: json['asked_as'] as String,
        askedBy: json['asked_by'] == null ? null : json['asked_by'] as String,
        askingHospitalId: json['asking_hospital_id'] == null ? null : json['asking_hospital_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        department: json['department'] == null ? null : json['department'] as String,
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        expiresAt: DateTime.parse(json['expires_at'] as String),
        hospitalAgreedAt: json['hospital_agreed_at'] == null ? null : DateTime.parse(json['hospital_agreed_at'] as String),
        hospitalId: json['hospital_id'] as String,
        id: json['id'] as String,
        kind: json['kind'] as String,
        patientAgreedAt: json['patient_agreed_at'] == null ? null : DateTime.parse(json['patient_agreed_at'] as String),
        patientId: json['patient_id'] as String,
        reason: json['reason'] == null ? null : json['reason'] as String,
        status: json['status'] as String,
        stayId: json['stay_id'] == null ? null : json['stay_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'place_requests';

  final String askedAs;
  final String? askedBy;
  final String? askingHospitalId;
  final DateTime createdAt;
  final String? department;
  final DateTime? endedAt;
  final DateTime expiresAt;
  final DateTime? hospitalAgreedAt;
  final String hospitalId;
  final String id;
  final String kind;
  final DateTime? patientAgreedAt;
  final String patientId;
  final String? reason;
  final String status;
  final String? stayId;
  final DateTime updatedAt;
}

class PrescriptionMedicationsRow {
  const PrescriptionMedicationsRow({required this.createdAt, required this.doctorId, required this.dosage, required this.duration, required this.frequency, required this.id, this.instructions, required this.name, required this.patientId, required this.position, required this.prescriptionId, required this.updatedAt});

  factory PrescriptionMedicationsRow.fromJson(Map<String, dynamic> json) => PrescriptionMedicationsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        doctorId: json['doctor_id'] as String,
        dosage: json['dosage'] as String,
        duration: json['duration'] as String,
        frequency: json['frequency'] as String,
        id: json['id'] as String,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
        name: json['name'] as String,
        patientId: json['patient_id'] as String,
        position: json['position'] as int,
        prescriptionId: json['prescription_id'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'prescription_medications';

  final DateTime createdAt;
  final String doctorId;
  final String dosage;
  final String duration;
  final String frequency;
  final String id;
  final String? instructions;
  final String name;
  final String patientId;
  final int position;
  final String prescriptionId;
  final DateTime updatedAt;
}

class PrescriptionSummariesRow {
  const PrescriptionSummariesRow({required this.id, this.consultationId, required this.patientId, required this.doctorId, required this.status, required this.isActive, this.instructions, this.followUpDate, this.archivedAt, required this.createdAt, required this.updatedAt, required this.medications});

  factory PrescriptionSummariesRow.fromJson(Map<String, dynamic> json) => PrescriptionSummariesRow(
        id: json['id'] as String,
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] as String,
        status: json['status'] as String,
        isActive: json['is_active'] as bool,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
        followUpDate: json['follow_up_date'] == null ? null : DateTime.parse(json['follow_up_date'] as String),
        archivedAt: json['archived_at'] == null ? null : DateTime.parse(json['archived_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
        medications: [for (final item in json['medications'] as List) PrescribedDrug.fromJson(item as Map<String, dynamic>)],
      );

  static const table = 'prescription_summaries';

  final String id;
  final String? consultationId;
  final String patientId;
  final String doctorId;
  final String status;
  final bool isActive;
  final String? instructions;
  final DateTime? followUpDate;
  final DateTime? archivedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
  final List<PrescribedDrug> medications;
}

class PrescriptionsRow {
  const PrescriptionsRow({this.archivedAt, this.consultationId, required this.createdAt, this.disputedAt, this.disputedBy, required this.doctorId, this.followUpDate, required this.id, this.instructions, required this.isActive, required this.patientId, required this.status, required this.updatedAt});

  factory PrescriptionsRow.fromJson(Map<String, dynamic> json) => PrescriptionsRow(
        archivedAt: json['archived_at'] == null ? null : DateTime.parse(json['archived_at'] as String),
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        disputedAt: json['disputed_at'] == null ? null : DateTime.parse(json['disputed_at'] as String),
        disputedBy: json['disputed_by'] == null ? null : json['disputed_by'] as String,
        doctorId: json['doctor_id'] as String,
        followUpDate: json['follow_up_date'] == null ? null : DateTime.parse(json['follow_up_date'] as String),
        id: json['id'] as String,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
        isActive: json['is_active'] as bool,
        patientId: json['patient_id'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'prescriptions';

  final DateTime? archivedAt;
  final String? consultationId;
  final DateTime createdAt;
  final DateTime? disputedAt;
  final String? disputedBy;
  final String doctorId;
  final DateTime? followUpDate;
  final String id;
  final String? instructions;
  final bool isActive;
  final String patientId;
  final String status;
  final DateTime updatedAt;
}

class ProfilesRow {
  const ProfilesRow({this.address, this.avatarUrl, this.certification, this.city, this.country, this.createdAt, this.designation, this.email, this.firstName, required this.fullName, required this.id, required this.isActive, this.isVerified, this.lastName, this.licenseNumber, this.phone, this.postalCode, required this.role, this.state, required this.subscriptionPlan, required this.timeZone, this.updatedAt});

  factory ProfilesRow.fromJson(Map<String, dynamic> json) => ProfilesRow(
        address: json['address'] == null ? null : json['address'] as String,
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        certification: json['certification'] == null ? null : json['certification'] as String,
        city: json['city'] == null ? null : json['city'] as String,
        country: json['country'] == null ? null : json['country'] as String,
        createdAt: json['created_at'] == null ? null : DateTime.parse(json['created_at'] as String),
        designation: json['designation'] == null ? null : json['designation'] as String,
        email: json['email'] == null ? null : json['email'] as String,
        firstName: json['first_name'] == null ? null : json['first_name'] as String,
        fullName: json['full_name'] as String,
        id: json['id'] as String,
        isActive: json['is_active'] as bool,
        isVerified: json['is_verified'] == null ? null : json['is_verified'] as bool,
        lastName: json['last_name'] == null ? null : json['last_name'] as String,
        licenseNumber: json['license_number'] == null ? null : json['license_number'] as String,
        phone: json['phone'] == null ? null : json['phone'] as String,
        postalCode: json['postal_code'] == null ? null : json['postal_code'] as String,
        role: UserRole.values.firstWhere((known) => known.value == json['role']),
        state: json['state'] == null ? null : json['state'] as String,
        subscriptionPlan: json['subscription_plan'] as String,
        timeZone: json['time_zone'] as String,
        updatedAt: json['updated_at'] == null ? null : DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'profiles';

  final String? address;
  final String? avatarUrl;
  final String? certification;
  final String? city;
  final String? country;
  final DateTime? createdAt;
  final String? designation;
  final String? email;
  final String? firstName;
  final String fullName;
  final String id;
  final bool isActive;
  final bool? isVerified;
  final String? lastName;
  final String? licenseNumber;
  final String? phone;
  final String? postalCode;
  final UserRole role;
  final String? state;
  final String subscriptionPlan;
  final String timeZone;
  final DateTime? updatedAt;
}

class PushDevicesRow {
  const PushDevicesRow({this.appVersion, required this.createdAt, required this.id, required this.lastSeenAt, required this.platform, required this.profileId, required this.token});

  factory PushDevicesRow.fromJson(Map<String, dynamic> json) => PushDevicesRow(
        appVersion: json['app_version'] == null ? null : json['app_version'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        id: json['id'] as String,
        lastSeenAt: DateTime.parse(json['last_seen_at'] as String),
        platform: json['platform'] as String,
        profileId: json['profile_id'] as String,
        token: json['token'] as String,
      );

  static const table = 'push_devices';

  final String? appVersion;
  final DateTime createdAt;
  final String id;
  final DateTime lastSeenAt;
  final String platform;
  final String profileId;
  final String token;
}

class RecordOpeningsRow {
  const RecordOpeningsRow({required this.doctorId, required this.openedAt, required this.patientId, required this.purpose, required this.validUntil});

  factory RecordOpeningsRow.fromJson(Map<String, dynamic> json) => RecordOpeningsRow(
        doctorId: json['doctor_id'] as String,
        openedAt: DateTime.parse(json['opened_at'] as String),
        patientId: json['patient_id'] as String,
        purpose: json['purpose'] as String,
        validUntil: DateTime.parse(json['valid_until'] as String),
      );

  static const table = 'record_openings';

  final String doctorId;
  final DateTime openedAt;
  final String patientId;
  final String purpose;
  final DateTime validUntil;
}

class RefundsRow {
  const RefundsRow({required this.amount, required this.createdAt, required this.currency, required this.id, required this.patientId, required this.paymentGateway, required this.paymentId, this.providerReference, this.reason, this.refundedAt, this.requestedBy, required this.status, required this.updatedAt});

  factory RefundsRow.fromJson(Map<String, dynamic> json) => RefundsRow(
        amount: json['amount'] as num,
        createdAt: DateTime.parse(json['created_at'] as String),
        currency: json['currency'] as String,
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        paymentGateway: json['payment_gateway'] as String,
        paymentId: json['payment_id'] as String,
        providerReference: json['provider_reference'] == null ? null : json['provider_reference'] as String,
        reason: json['reason'] == null ? null : json['reason'] as String,
        refundedAt: json['refunded_at'] == null ? null : DateTime.parse(json['refunded_at'] as String),
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'refunds';

  final num amount;
  final DateTime createdAt;
  final String currency;
  final String id;
  final String patientId;
  final String paymentGateway;
  final String paymentId;
  final String? providerReference;
  final String? reason;
  final DateTime? refundedAt;
  final String? requestedBy;
  final String status;
  final DateTime updatedAt;
}

class SurgeriesRow {
  const SurgeriesRow({this.assistant, required this.createdAt, required this.doctorId, this.estimatedDurationMinutes, this.hospitalId, required this.id, this.notes, required this.patientId, required this.procedure, this.room, required this.scheduledAt, required this.status, this.surgeon, required this.updatedAt});

  factory SurgeriesRow.fromJson(Map<String, dynamic> json) => SurgeriesRow(
        assistant: json['assistant'] == null ? null : json['assistant'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        doctorId: json['doctor_id'] as String,
        estimatedDurationMinutes: json['estimated_duration_minutes'] == null ? null : json['estimated_duration_minutes'] as int,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        id: json['id'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        patientId: json['patient_id'] as String,
        procedure: json['procedure'] as String,
        room: json['room'] == null ? null : json['room'] as String,
        scheduledAt: DateTime.parse(json['scheduled_at'] as String),
        status: json['status'] as String,
        surgeon: json['surgeon'] == null ? null : json['surgeon'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'surgeries';

  final String? assistant;
  final DateTime createdAt;
  final String doctorId;
  final int? estimatedDurationMinutes;
  final String? hospitalId;
  final String id;
  final String? notes;
  final String patientId;
  final String procedure;
  final String? room;
  final DateTime scheduledAt;
  final String status;
  final String? surgeon;
  final DateTime updatedAt;
}

class UserSettingsRow {
  const UserSettingsRow({required this.createdAt, required this.emailNotifications, required this.id, required this.language, required this.notificationsEnabled, required this.pushNotifications, required this.smsNotifications, required this.theme, required this.updatedAt, required this.userId});

  factory UserSettingsRow.fromJson(Map<String, dynamic> json) => UserSettingsRow(
        createdAt: DateTime.parse(json['created_at'] as String),
        emailNotifications: json['email_notifications'] as bool,
        id: json['id'] as String,
        language: json['language'] as String,
        notificationsEnabled: json['notifications_enabled'] as bool,
        pushNotifications: json['push_notifications'] as bool,
        smsNotifications: json['sms_notifications'] as bool,
        theme: json['theme'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
        userId: json['user_id'] as String,
      );

  static const table = 'user_settings';

  final DateTime createdAt;
  final bool emailNotifications;
  final String id;
  final String language;
  final bool notificationsEnabled;
  final bool pushNotifications;
  final bool smsNotifications;
  final String theme;
  final DateTime updatedAt;
  final String userId;
}

class VideoCallsRow {
  const VideoCallsRow({this.answeredBy, this.consultationId, required this.conversationId, required this.createdAt, this.endedAt, this.endedReason, required this.id, required this.provider, required this.recordingEnabled, this.recordingUrl, this.ringingAt, required this.roomName, this.roomUrl, this.scheduledFor, this.startedAt, required this.startedBy, required this.status, required this.updatedAt});

  factory VideoCallsRow.fromJson(Map<String, dynamic> json) => VideoCallsRow(
        answeredBy: json['answered_by'] == null ? null : json['answered_by'] as String,
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        conversationId: json['conversation_id'] as int,
        createdAt: DateTime.parse(json['created_at'] as String),
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        endedReason: json['ended_reason'] == null ? null : json['ended_reason'] as String,
        id: json['id'] as int,
        provider: json['provider'] as String,
        recordingEnabled: json['recording_enabled'] as bool,
        recordingUrl: json['recording_url'] == null ? null : json['recording_url'] as String,
        ringingAt: json['ringing_at'] == null ? null : DateTime.parse(json['ringing_at'] as String),
        roomName: json['room_name'] as String,
        roomUrl: json['room_url'] == null ? null : json['room_url'] as String,
        scheduledFor: json['scheduled_for'] == null ? null : DateTime.parse(json['scheduled_for'] as String),
        startedAt: json['started_at'] == null ? null : DateTime.parse(json['started_at'] as String),
        startedBy: json['started_by'] as String,
        status: json['status'] as String,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'video_calls';

  final String? answeredBy;
  final String? consultationId;
  final int conversationId;
  final DateTime createdAt;
  final DateTime? endedAt;
  final String? endedReason;
  final int id;
  final String provider;
  final bool recordingEnabled;
  final String? recordingUrl;
  final DateTime? ringingAt;
  final String roomName;
  final String? roomUrl;
  final DateTime? scheduledFor;
  final DateTime? startedAt;
  final String startedBy;
  final String status;
  final DateTime updatedAt;
}

class WalletTransactionsRow {
  const WalletTransactionsRow({required this.amount, required this.balanceAfter, required this.createdAt, this.description, required this.id, this.referenceId, required this.transactionType, required this.transferId, required this.walletId});

  factory WalletTransactionsRow.fromJson(Map<String, dynamic> json) => WalletTransactionsRow(
        amount: json['amount'] as num,
        balanceAfter: json['balance_after'] as num,
        createdAt: DateTime.parse(json['created_at'] as String),
        description: json['description'] == null ? null : json['description'] as String,
        id: json['id'] as String,
        referenceId: json['reference_id'] == null ? null : json['reference_id'] as String,
        transactionType: json['transaction_type'] as String,
        transferId: json['transfer_id'] as String,
        walletId: json['wallet_id'] as String,
      );

  static const table = 'wallet_transactions';

  final num amount;
  final num balanceAfter;
  final DateTime createdAt;
  final String? description;
  final String id;
  final String? referenceId;
  final String transactionType;
  final String transferId;
  final String walletId;
}

class WalletsRow {
  const WalletsRow({this.account, required this.balance, required this.createdAt, required this.currency, required this.id, this.profileId, required this.shard, required this.updatedAt});

  factory WalletsRow.fromJson(Map<String, dynamic> json) => WalletsRow(
        account: json['account'] == null ? null : json['account'] as String,
        balance: json['balance'] as num,
        createdAt: DateTime.parse(json['created_at'] as String),
        currency: json['currency'] as String,
        id: json['id'] as String,
        profileId: json['profile_id'] == null ? null : json['profile_id'] as String,
        shard: json['shard'] as int,
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'wallets';

  final String? account;
  final num balance;
  final DateTime createdAt;
  final String currency;
  final String id;
  final String? profileId;
  final int shard;
  final DateTime updatedAt;
}

class PrescribedDrug {
  const PrescribedDrug({required this.name, required this.dosage, required this.frequency, required this.duration, this.instructions});

  factory PrescribedDrug.fromJson(Map<String, dynamic> json) => PrescribedDrug(
        name: json['name'] as String,
        dosage: json['dosage'] as String,
        frequency: json['frequency'] as String,
        duration: json['duration'] as String,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
      );

  final String name;
  final String dosage;
  final String frequency;
  final String duration;
  final String? instructions;
}

class Adherence {
  const Adherence({this.medicationId, this.medication, required this.due, required this.taken, required this.skipped, required this.missed, required this.unlogged, this.rate});

  factory Adherence.fromJson(Map<String, dynamic> json) => Adherence(
        medicationId: json['medication_id'] == null ? null : json['medication_id'] as String,
        medication: json['medication'] == null ? null : json['medication'] as String,
        due: json['due'] as int,
        taken: json['taken'] as int,
        skipped: json['skipped'] as int,
        missed: json['missed'] as int,
        unlogged: json['unlogged'] as int,
        rate: json['rate'] == null ? null : json['rate'] as num,
      );

  final String? medicationId;
  final String? medication;
  final int due;
  final int taken;
  final int skipped;
  final int missed;
  final int unlogged;
  final num? rate;
}

class CareTeamMember {
  const CareTeamMember({required this.profileId, required this.fullName, this.avatarUrl, required this.kind, this.role});

  factory CareTeamMember.fromJson(Map<String, dynamic> json) => CareTeamMember(
        profileId: json['profile_id'] as String,
        fullName: json['full_name'] as String,
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        kind: json['kind'] as String,
        role: json['role'] == null ? null : json['role'] as String,
      );

  final String profileId;
  final String fullName;
  final String? avatarUrl;
  final String kind;
  final String? role;
}

class CaredForToday {
  const CaredForToday({required this.date, required this.timeZone, required this.startsAt, required this.endsAt, required this.due, required this.taken, required this.skipped, required this.missed, required this.pending, required this.overdue});

  factory CaredForToday.fromJson(Map<String, dynamic> json) => CaredForToday(
        date: DateTime.parse(json['date'] as String),
        timeZone: json['time_zone'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        endsAt: DateTime.parse(json['ends_at'] as String),
        due: json['due'] as int,
        taken: json['taken'] as int,
        skipped: json['skipped'] as int,
        missed: json['missed'] as int,
        pending: json['pending'] as int,
        overdue: json['overdue'] as int,
      );

  final DateTime date;
  final String timeZone;
  final DateTime startsAt;
  final DateTime endsAt;
  final int due;
  final int taken;
  final int skipped;
  final int missed;
  final int pending;
  final int overdue;
}

class NextAppointment {
  const NextAppointment({required this.id, required this.appointmentNumber, required this.status, required this.type, required this.consultationType, required this.startsAt, required this.endsAt, this.proposedStartsAt, this.expiresAt, required this.doctorId, this.hospitalId, this.doctor, this.specialization, this.hospital});

  factory NextAppointment.fromJson(Map<String, dynamic> json) => NextAppointment(
        id: json['id'] as String,
        appointmentNumber: json['appointment_number'] as String,
        status: json['status'] as String,
        type: json['type'] as String,
        consultationType: json['consultation_type'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        endsAt: DateTime.parse(json['ends_at'] as String),
        proposedStartsAt: json['proposed_starts_at'] == null ? null : DateTime.parse(json['proposed_starts_at'] as String),
        expiresAt: json['expires_at'] == null ? null : DateTime.parse(json['expires_at'] as String),
        doctorId: json['doctor_id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        doctor: json['doctor'] == null ? null : json['doctor'] as String,
        specialization: json['specialization'] == null ? null : json['specialization'] as String,
        hospital: json['hospital'] == null ? null : json['hospital'] as String,
      );

  final String id;
  final String appointmentNumber;
  final String status;
  final String type;
  final String consultationType;
  final DateTime startsAt;
  final DateTime endsAt;
  final DateTime? proposedStartsAt;
  final DateTime? expiresAt;
  final String doctorId;
  final String? hospitalId;
  final String? doctor;
  final String? specialization;
  final String? hospital;
}

class CaredForPatient {
  const CaredForPatient({required this.patientId, required this.name, this.dateOfBirth, required this.role, required this.since, this.avatarUrl, required this.today, required this.unread, this.nextAppointment, required this.openEmergencies});

  factory CaredForPatient.fromJson(Map<String, dynamic> json) => CaredForPatient(
        patientId: json['patient_id'] as String,
        name: json['name'] as String,
        dateOfBirth: json['date_of_birth'] == null ? null : DateTime.parse(json['date_of_birth'] as String),
        role: json['role'] as String,
        since: DateTime.parse(json['since'] as String),
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        today: CaredForToday.fromJson(json['today'] as Map<String, dynamic>),
        unread: json['unread'] as int,
        nextAppointment: json['next_appointment'] == null ? null : NextAppointment.fromJson(json['next_appointment'] as Map<String, dynamic>),
        openEmergencies: json['open_emergencies'] as int,
      );

  final String patientId;
  final String name;
  final DateTime? dateOfBirth;
  final String role;
  final DateTime since;
  final String? avatarUrl;
  final CaredForToday today;
  final int unread;
  final NextAppointment? nextAppointment;
  final int openEmergencies;
}

class UnreadNotification {
  const UnreadNotification({required this.id, required this.type, required this.title, required this.message, required this.data, required this.createdAt});

  factory UnreadNotification.fromJson(Map<String, dynamic> json) => UnreadNotification(
        id: json['id'] as String,
        type: json['type'] as String,
        title: json['title'] as String,
        message: json['message'] as String,
        data: json['data'] as Object,
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  final String id;
  final String type;
  final String title;
  final String message;
  final Object data;
  final DateTime createdAt;
}

class UnreadNotifications {
  const UnreadNotifications({required this.unread, required this.latest});

  factory UnreadNotifications.fromJson(Map<String, dynamic> json) => UnreadNotifications(
        unread: json['unread'] as int,
        latest: [for (final item in json['latest'] as List) UnreadNotification.fromJson(item as Map<String, dynamic>)],
      );

  final int unread;
  final List<UnreadNotification> latest;
}

class CaregiverDashboard {
  const CaregiverDashboard({required this.asOf, required this.patients, required this.notifications});

  factory CaregiverDashboard.fromJson(Map<String, dynamic> json) => CaregiverDashboard(
        asOf: DateTime.parse(json['as_of'] as String),
        patients: [for (final item in json['patients'] as List) CaredForPatient.fromJson(item as Map<String, dynamic>)],
        notifications: UnreadNotifications.fromJson(json['notifications'] as Map<String, dynamic>),
      );

  final DateTime asOf;
  final List<CaredForPatient> patients;
  final UnreadNotifications notifications;
}

class DoctorHeader {
  const DoctorHeader({required this.id, required this.displayName, this.specialization, this.avatarUrl, this.rating, required this.totalConsultations, required this.isVerified, required this.isAvailable});

  factory DoctorHeader.fromJson(Map<String, dynamic> json) => DoctorHeader(
        id: json['id'] as String,
        displayName: json['display_name'] as String,
        specialization: json['specialization'] == null ? null : json['specialization'] as String,
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        rating: json['rating'] == null ? null : json['rating'] as num,
        totalConsultations: json['total_consultations'] as int,
        isVerified: json['is_verified'] as bool,
        isAvailable: json['is_available'] as bool,
      );

  final String id;
  final String displayName;
  final String? specialization;
  final String? avatarUrl;
  final num? rating;
  final int totalConsultations;
  final bool isVerified;
  final bool isAvailable;
}

class BookingCounts {
  const BookingCounts({required this.proposed, required this.awaitingPayment, required this.pending, required this.confirmed, required this.completed, required this.noShow, required this.canceled, required this.declined, required this.expired});

  factory BookingCounts.fromJson(Map<String, dynamic> json) => BookingCounts(
        proposed: json['proposed'] as int,
        awaitingPayment: json['awaiting_payment'] as int,
        pending: json['pending'] as int,
        confirmed: json['confirmed'] as int,
        completed: json['completed'] as int,
        noShow: json['no_show'] as int,
        canceled: json['canceled'] as int,
        declined: json['declined'] as int,
        expired: json['expired'] as int,
      );

  final int proposed;
  final int awaitingPayment;
  final int pending;
  final int confirmed;
  final int completed;
  final int noShow;
  final int canceled;
  final int declined;
  final int expired;
}

class BookingCard {
  const BookingCard({required this.id, required this.appointmentNumber, required this.status, required this.type, required this.consultationType, required this.startsAt, required this.endsAt, this.proposedStartsAt, this.expiresAt, required this.patientId, this.hospitalId, this.patient, this.hospital});

  factory BookingCard.fromJson(Map<String, dynamic> json) => BookingCard(
        id: json['id'] as String,
        appointmentNumber: json['appointment_number'] as String,
        status: json['status'] as String,
        type: json['type'] as String,
        consultationType: json['consultation_type'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        endsAt: DateTime.parse(json['ends_at'] as String),
        proposedStartsAt: json['proposed_starts_at'] == null ? null : DateTime.parse(json['proposed_starts_at'] as String),
        expiresAt: json['expires_at'] == null ? null : DateTime.parse(json['expires_at'] as String),
        patientId: json['patient_id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        patient: json['patient'] == null ? null : json['patient'] as String,
        hospital: json['hospital'] == null ? null : json['hospital'] as String,
      );

  final String id;
  final String appointmentNumber;
  final String status;
  final String type;
  final String consultationType;
  final DateTime startsAt;
  final DateTime endsAt;
  final DateTime? proposedStartsAt;
  final DateTime? expiresAt;
  final String patientId;
  final String? hospitalId;
  final String? patient;
  final String? hospital;
}

class DoctorToday {
  const DoctorToday({required this.date, required this.timeZone, required this.startsAt, required this.endsAt, required this.counts, required this.appointments});

  factory DoctorToday.fromJson(Map<String, dynamic> json) => DoctorToday(
        date: DateTime.parse(json['date'] as String),
        timeZone: json['time_zone'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        endsAt: DateTime.parse(json['ends_at'] as String),
        counts: BookingCounts.fromJson(json['counts'] as Map<String, dynamic>),
        appointments: [for (final item in json['appointments'] as List) BookingCard.fromJson(item as Map<String, dynamic>)],
      );

  final DateTime date;
  final String timeZone;
  final DateTime startsAt;
  final DateTime endsAt;
  final BookingCounts counts;
  final List<BookingCard> appointments;
}

class LinkRequest {
  const LinkRequest({required this.id, required this.patientId, this.patient, required this.requestedAt});

  factory LinkRequest.fromJson(Map<String, dynamic> json) => LinkRequest(
        id: json['id'] as int,
        patientId: json['patient_id'] as String,
        patient: json['patient'] == null ? null : json['patient'] as String,
        requestedAt: DateTime.parse(json['requested_at'] as String),
      );

  final int id;
  final String patientId;
  final String? patient;
  final DateTime requestedAt;
}

class LinkRequests {
  const LinkRequests({required this.pending, required this.latest});

  factory LinkRequests.fromJson(Map<String, dynamic> json) => LinkRequests(
        pending: json['pending'] as int,
        latest: [for (final item in json['latest'] as List) LinkRequest.fromJson(item as Map<String, dynamic>)],
      );

  final int pending;
  final List<LinkRequest> latest;
}

class UnreadConversation {
  const UnreadConversation({required this.conversationId, required this.type, required this.patientId, this.doctorId, this.patient, this.doctor, required this.unread, required this.lastMessageAt});

  factory UnreadConversation.fromJson(Map<String, dynamic> json) => UnreadConversation(
        conversationId: json['conversation_id'] as int,
        type: json['type'] as String,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] == null ? null : json['doctor_id'] as String,
        patient: json['patient'] == null ? null : json['patient'] as String,
        doctor: json['doctor'] == null ? null : json['doctor'] as String,
        unread: json['unread'] as int,
        lastMessageAt: DateTime.parse(json['last_message_at'] as String),
      );

  final int conversationId;
  final String type;
  final String patientId;
  final String? doctorId;
  final String? patient;
  final String? doctor;
  final int unread;
  final DateTime lastMessageAt;
}

class UnreadMessages {
  const UnreadMessages({required this.total, required this.conversations});

  factory UnreadMessages.fromJson(Map<String, dynamic> json) => UnreadMessages(
        total: json['total'] as int,
        conversations: [for (final item in json['conversations'] as List) UnreadConversation.fromJson(item as Map<String, dynamic>)],
      );

  final int total;
  final List<UnreadConversation> conversations;
}

class OpenConsultation {
  const OpenConsultation({required this.id, required this.patientId, required this.status, required this.type, required this.consultationType, required this.scheduledAt, this.startedAt, this.patient});

  factory OpenConsultation.fromJson(Map<String, dynamic> json) => OpenConsultation(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        status: json['status'] as String,
        type: json['type'] as String,
        consultationType: json['consultation_type'] as String,
        scheduledAt: DateTime.parse(json['scheduled_at'] as String),
        startedAt: json['started_at'] == null ? null : DateTime.parse(json['started_at'] as String),
        patient: json['patient'] == null ? null : json['patient'] as String,
      );

  final String id;
  final String patientId;
  final String status;
  final String type;
  final String consultationType;
  final DateTime scheduledAt;
  final DateTime? startedAt;
  final String? patient;
}

class OpenConsultations {
  const OpenConsultations({required this.open, required this.list});

  factory OpenConsultations.fromJson(Map<String, dynamic> json) => OpenConsultations(
        open: json['open'] as int,
        list: [for (final item in json['list'] as List) OpenConsultation.fromJson(item as Map<String, dynamic>)],
      );

  final int open;
  final List<OpenConsultation> list;
}

class Earnings {
  const Earnings({required this.currency, required this.today, required this.week, required this.month, required this.total, required this.refunded, required this.payments});

  factory Earnings.fromJson(Map<String, dynamic> json) => Earnings(
        currency: json['currency'] as String,
        today: json['today'] as num,
        week: json['week'] as num,
        month: json['month'] as num,
        total: json['total'] as num,
        refunded: json['refunded'] as num,
        payments: json['payments'] as int,
      );

  final String currency;
  final num today;
  final num week;
  final num month;
  final num total;
  final num refunded;
  final int payments;
}

class DoctorDashboard {
  const DoctorDashboard({required this.asOf, required this.doctor, required this.today, required this.nextAppointments, required this.linkRequests, required this.messages, required this.consultations, required this.patients, required this.earnings, required this.notifications});

  factory DoctorDashboard.fromJson(Map<String, dynamic> json) => DoctorDashboard(
        asOf: DateTime.parse(json['as_of'] as String),
        doctor: DoctorHeader.fromJson(json['doctor'] as Map<String, dynamic>),
        today: DoctorToday.fromJson(json['today'] as Map<String, dynamic>),
        nextAppointments: [for (final item in json['next_appointments'] as List) BookingCard.fromJson(item as Map<String, dynamic>)],
        linkRequests: LinkRequests.fromJson(json['link_requests'] as Map<String, dynamic>),
        messages: UnreadMessages.fromJson(json['messages'] as Map<String, dynamic>),
        consultations: OpenConsultations.fromJson(json['consultations'] as Map<String, dynamic>),
        patients: json['patients'] as int,
        earnings: [for (final item in json['earnings'] as List) Earnings.fromJson(item as Map<String, dynamic>)],
        notifications: UnreadNotifications.fromJson(json['notifications'] as Map<String, dynamic>),
      );

  final DateTime asOf;
  final DoctorHeader doctor;
  final DoctorToday today;
  final List<BookingCard> nextAppointments;
  final LinkRequests linkRequests;
  final UnreadMessages messages;
  final OpenConsultations consultations;
  final int patients;
  final List<Earnings> earnings;
  final UnreadNotifications notifications;
}

class PatientExport {
  const PatientExport({required this.patientId, required this.exportedAt, required this.tables, this.next});

  factory PatientExport.fromJson(Map<String, dynamic> json) => PatientExport(
        patientId: json['patient_id'] as String,
        exportedAt: DateTime.parse(json['exported_at'] as String),
        tables: json['tables'] as Map<String, dynamic>,
        next: json['next'] == null ? null : json['next'] as String,
      );

  final String patientId;
  final DateTime exportedAt;
  final Map<String, dynamic> tables;
  final String? next;
}

class FreeSlot {
  const FreeSlot({required this.slotId, this.hospitalId, required this.startsAt, required this.endsAt, required this.localStart});

  factory FreeSlot.fromJson(Map<String, dynamic> json) => FreeSlot(
        slotId: json['slot_id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        endsAt: DateTime.parse(json['ends_at'] as String),
        localStart: json['local_start'] as String,
      );

  final String slotId;
  final String? hospitalId;
  final DateTime startsAt;
  final DateTime endsAt;
  final String localStart;
}

class HospitalHeader {
  const HospitalHeader({required this.id, required this.name, required this.timeZone, required this.currency, this.capacity, required this.isActive, required this.verificationStatus});

  factory HospitalHeader.fromJson(Map<String, dynamic> json) => HospitalHeader(
        id: json['id'] as String,
        name: json['name'] as String,
        timeZone: json['time_zone'] as String,
        currency: json['currency'] as String,
        capacity: json['capacity'] == null ? null : json['capacity'] as int,
        isActive: json['is_active'] as bool,
        verificationStatus: json['verification_status'] as String,
      );

  final String id;
  final String name;
  final String timeZone;
  final String currency;
  final int? capacity;
  final bool isActive;
  final String verificationStatus;
}

class LocalDay {
  const LocalDay({required this.date, required this.timeZone, required this.startsAt, required this.endsAt});

  factory LocalDay.fromJson(Map<String, dynamic> json) => LocalDay(
        date: DateTime.parse(json['date'] as String),
        timeZone: json['time_zone'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        endsAt: DateTime.parse(json['ends_at'] as String),
      );

  final DateTime date;
  final String timeZone;
  final DateTime startsAt;
  final DateTime endsAt;
}

class ResourceTotals {
  const ResourceTotals({required this.category, required this.kinds, required this.total, required this.inUse, required this.available, required this.maintenance, this.rate});

  factory ResourceTotals.fromJson(Map<String, dynamic> json) => ResourceTotals(
        category: json['category'] as String,
        kinds: json['kinds'] as int,
        total: json['total'] as int,
        inUse: json['in_use'] as int,
        available: json['available'] as int,
        maintenance: json['maintenance'] as int,
        rate: json['rate'] == null ? null : json['rate'] as num,
      );

  final String category;
  final int kinds;
  final int total;
  final int inUse;
  final int available;
  final int maintenance;
  final num? rate;
}

class LatestAdmission {
  const LatestAdmission({required this.id, required this.patientId, this.roomNumber, required this.admissionDate, this.assignedPhysicianId, this.patient, this.physician});

  factory LatestAdmission.fromJson(Map<String, dynamic> json) => LatestAdmission(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        roomNumber: json['room_number'] == null ? null : json['room_number'] as String,
        admissionDate: DateTime.parse(json['admission_date'] as String),
        assignedPhysicianId: json['assigned_physician_id'] == null ? null : json['assigned_physician_id'] as String,
        patient: json['patient'] == null ? null : json['patient'] as String,
        physician: json['physician'] == null ? null : json['physician'] as String,
      );

  final String id;
  final String patientId;
  final String? roomNumber;
  final DateTime admissionDate;
  final String? assignedPhysicianId;
  final String? patient;
  final String? physician;
}

class Admissions {
  const Admissions({required this.active, required this.admittedToday, required this.latest});

  factory Admissions.fromJson(Map<String, dynamic> json) => Admissions(
        active: json['active'] as int,
        admittedToday: json['admitted_today'] as int,
        latest: [for (final item in json['latest'] as List) LatestAdmission.fromJson(item as Map<String, dynamic>)],
      );

  final int active;
  final int admittedToday;
  final List<LatestAdmission> latest;
}

class WaitingLine {
  const WaitingLine({required this.department, required this.waiting, required this.called, required this.critical, this.longestWaitMinutes});

  factory WaitingLine.fromJson(Map<String, dynamic> json) => WaitingLine(
        department: json['department'] as String,
        waiting: json['waiting'] as int,
        called: json['called'] as int,
        critical: json['critical'] as int,
        longestWaitMinutes: json['longest_wait_minutes'] == null ? null : json['longest_wait_minutes'] as int,
      );

  final String department;
  final int waiting;
  final int called;
  final int critical;
  final int? longestWaitMinutes;
}

class EmergencyStatusCounts {
  const EmergencyStatusCounts({required this.accepted, required this.assigned, required this.enRoute, required this.arrived});

  factory EmergencyStatusCounts.fromJson(Map<String, dynamic> json) => EmergencyStatusCounts(
        accepted: json['accepted'] as int,
        assigned: json['assigned'] as int,
        enRoute: json['en_route'] as int,
        arrived: json['arrived'] as int,
      );

  final int accepted;
  final int assigned;
  final int enRoute;
  final int arrived;
}

class EmergencySeverityCounts {
  const EmergencySeverityCounts({required this.low, required this.medium, required this.high, required this.critical});

  factory EmergencySeverityCounts.fromJson(Map<String, dynamic> json) => EmergencySeverityCounts(
        low: json['low'] as int,
        medium: json['medium'] as int,
        high: json['high'] as int,
        critical: json['critical'] as int,
      );

  final int low;
  final int medium;
  final int high;
  final int critical;
}

class HospitalEmergency {
  const HospitalEmergency({required this.id, required this.patientId, required this.emergencyType, required this.severity, required this.status, required this.createdAt, this.patient});

  factory HospitalEmergency.fromJson(Map<String, dynamic> json) => HospitalEmergency(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        emergencyType: json['emergency_type'] as String,
        severity: json['severity'] as String,
        status: json['status'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        patient: json['patient'] == null ? null : json['patient'] as String,
      );

  final String id;
  final String patientId;
  final String emergencyType;
  final String severity;
  final String status;
  final DateTime createdAt;
  final String? patient;
}

class HospitalEmergencies {
  const HospitalEmergencies({required this.open, required this.toAnswer, required this.byStatus, required this.bySeverity, required this.latest});

  factory HospitalEmergencies.fromJson(Map<String, dynamic> json) => HospitalEmergencies(
        open: json['open'] as int,
        toAnswer: json['to_answer'] as int,
        byStatus: EmergencyStatusCounts.fromJson(json['by_status'] as Map<String, dynamic>),
        bySeverity: EmergencySeverityCounts.fromJson(json['by_severity'] as Map<String, dynamic>),
        latest: [for (final item in json['latest'] as List) HospitalEmergency.fromJson(item as Map<String, dynamic>)],
      );

  final int open;
  final int toAnswer;
  final EmergencyStatusCounts byStatus;
  final EmergencySeverityCounts bySeverity;
  final List<HospitalEmergency> latest;
}

class AmbulanceCounts {
  const AmbulanceCounts({required this.total, required this.available, required this.dispatched, required this.maintenance, required this.offDuty});

  factory AmbulanceCounts.fromJson(Map<String, dynamic> json) => AmbulanceCounts(
        total: json['total'] as int,
        available: json['available'] as int,
        dispatched: json['dispatched'] as int,
        maintenance: json['maintenance'] as int,
        offDuty: json['off_duty'] as int,
      );

  final int total;
  final int available;
  final int dispatched;
  final int maintenance;
  final int offDuty;
}

class MonthFinances {
  const MonthFinances({required this.currency, required this.revenue, required this.expense, required this.refund, required this.adjustment, required this.net});

  factory MonthFinances.fromJson(Map<String, dynamic> json) => MonthFinances(
        currency: json['currency'] as String,
        revenue: json['revenue'] as num,
        expense: json['expense'] as num,
        refund: json['refund'] as num,
        adjustment: json['adjustment'] as num,
        net: json['net'] as num,
      );

  final String currency;
  final num revenue;
  final num expense;
  final num refund;
  final num adjustment;
  final num net;
}

class Finances {
  const Finances({required this.fiscalMonth, required this.currencies});

  factory Finances.fromJson(Map<String, dynamic> json) => Finances(
        fiscalMonth: json['fiscal_month'] as String,
        currencies: [for (final item in json['currencies'] as List) MonthFinances.fromJson(item as Map<String, dynamic>)],
      );

  final String fiscalMonth;
  final List<MonthFinances> currencies;
}

class AssessmentDue {
  const AssessmentDue({required this.id, required this.complianceType, required this.status, this.score, required this.nextAssessmentDue, required this.overdue});

  factory AssessmentDue.fromJson(Map<String, dynamic> json) => AssessmentDue(
        id: json['id'] as String,
        complianceType: json['compliance_type'] as String,
        status: json['status'] as String,
        score: json['score'] == null ? null : json['score'] as int,
        nextAssessmentDue: DateTime.parse(json['next_assessment_due'] as String),
        overdue: json['overdue'] as bool,
      );

  final String id;
  final String complianceType;
  final String status;
  final int? score;
  final DateTime nextAssessmentDue;
  final bool overdue;
}

class HospitalDashboard {
  const HospitalDashboard({required this.asOf, required this.hospital, required this.today, required this.resources, required this.admissions, required this.waitlist, required this.emergencies, required this.ambulances, required this.finances, required this.complianceDue, required this.notifications});

  factory HospitalDashboard.fromJson(Map<String, dynamic> json) => HospitalDashboard(
        asOf: DateTime.parse(json['as_of'] as String),
        hospital: HospitalHeader.fromJson(json['hospital'] as Map<String, dynamic>),
        today: LocalDay.fromJson(json['today'] as Map<String, dynamic>),
        resources: [for (final item in json['resources'] as List) ResourceTotals.fromJson(item as Map<String, dynamic>)],
        admissions: Admissions.fromJson(json['admissions'] as Map<String, dynamic>),
        waitlist: [for (final item in json['waitlist'] as List) WaitingLine.fromJson(item as Map<String, dynamic>)],
        emergencies: HospitalEmergencies.fromJson(json['emergencies'] as Map<String, dynamic>),
        ambulances: AmbulanceCounts.fromJson(json['ambulances'] as Map<String, dynamic>),
        finances: Finances.fromJson(json['finances'] as Map<String, dynamic>),
        complianceDue: [for (final item in json['compliance_due'] as List) AssessmentDue.fromJson(item as Map<String, dynamic>)],
        notifications: UnreadNotifications.fromJson(json['notifications'] as Map<String, dynamic>),
      );

  final DateTime asOf;
  final HospitalHeader hospital;
  final LocalDay today;
  final List<ResourceTotals> resources;
  final Admissions admissions;
  final List<WaitingLine> waitlist;
  final HospitalEmergencies emergencies;
  final AmbulanceCounts ambulances;
  final Finances finances;
  final List<AssessmentDue> complianceDue;
  final UnreadNotifications notifications;
}

class InvitationWithCode {
  const InvitationWithCode({required this.code, required this.invitation});

  factory InvitationWithCode.fromJson(Map<String, dynamic> json) => InvitationWithCode(
        code: json['code'] as String,
        invitation: CaregiverInvitationsRow.fromJson(json['invitation'] as Map<String, dynamic>),
      );

  final String code;
  final CaregiverInvitationsRow invitation;
}

class NearbyHospital {
  const NearbyHospital({required this.id, required this.name, this.address, this.phone, this.email, this.city, this.state, this.country, this.latitude, this.longitude, required this.departments, required this.specialities, this.capacity, required this.distanceKm});

  factory NearbyHospital.fromJson(Map<String, dynamic> json) => NearbyHospital(
        id: json['id'] as String,
        name: json['name'] as String,
        address: json['address'] == null ? null : json['address'] as String,
        phone: json['phone'] == null ? null : json['phone'] as String,
        email: json['email'] == null ? null : json['email'] as String,
        city: json['city'] == null ? null : json['city'] as String,
        state: json['state'] == null ? null : json['state'] as String,
        country: json['country'] == null ? null : json['country'] as String,
        latitude: json['latitude'] == null ? null : json['latitude'] as num,
        longitude: json['longitude'] == null ? null : json['longitude'] as num,
        departments: [for (final item in json['departments'] as List) item as String],
        specialities: [for (final item in json['specialities'] as List) item as String],
        capacity: json['capacity'] == null ? null : json['capacity'] as int,
        distanceKm: json['distance_km'] as num,
      );

  final String id;
  final String name;
  final String? address;
  final String? phone;
  final String? email;
  final String? city;
  final String? state;
  final String? country;
  final num? latitude;
  final num? longitude;
  final List<String> departments;
  final List<String> specialities;
  final int? capacity;
  final num distanceKm;
}

class PatientHeader {
  const PatientHeader({required this.id, required this.name, this.dateOfBirth, this.gender, required this.allergies, required this.medicalConditions, required this.hasAccount, required this.isOwn, this.avatarUrl, this.timeZone});

  factory PatientHeader.fromJson(Map<String, dynamic> json) => PatientHeader(
        id: json['id'] as String,
        name: json['name'] as String,
        dateOfBirth: json['date_of_birth'] == null ? null : DateTime.parse(json['date_of_birth'] as String),
        gender: json['gender'] == null ? null : json['gender'] as String,
        allergies: [for (final item in json['allergies'] as List) item as String],
        medicalConditions: [for (final item in json['medical_conditions'] as List) item as String],
        hasAccount: json['has_account'] as bool,
        isOwn: json['is_own'] as bool,
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        timeZone: json['time_zone'] == null ? null : json['time_zone'] as String,
      );

  final String id;
  final String name;
  final DateTime? dateOfBirth;
  final String? gender;
  final List<String> allergies;
  final List<String> medicalConditions;
  final bool hasAccount;
  final bool isOwn;
  final String? avatarUrl;
  final String? timeZone;
}

class DoseOfToday {
  const DoseOfToday({required this.id, required this.medicationId, required this.amount, required this.dueAt, required this.status, this.takenAt, this.medication, this.strength, required this.localTime, required this.scheduled});

  factory DoseOfToday.fromJson(Map<String, dynamic> json) => DoseOfToday(
        id: json['id'] as String,
        medicationId: json['medication_id'] as String,
        amount: json['amount'] as num,
        dueAt: DateTime.parse(json['due_at'] as String),
        status: json['status'] as String,
        takenAt: json['taken_at'] == null ? null : DateTime.parse(json['taken_at'] as String),
        medication: json['medication'] == null ? null : json['medication'] as String,
        strength: json['strength'] == null ? null : json['strength'] as String,
        localTime: json['local_time'] as String,
        scheduled: json['scheduled'] as bool,
      );

  final String id;
  final String medicationId;
  final num amount;
  final DateTime dueAt;
  final String status;
  final DateTime? takenAt;
  final String? medication;
  final String? strength;
  final String localTime;
  final bool scheduled;
}

class PatientToday {
  const PatientToday({required this.date, required this.timeZone, required this.startsAt, required this.endsAt, required this.due, required this.taken, required this.skipped, required this.missed, required this.pending, required this.overdue, required this.doses});

  factory PatientToday.fromJson(Map<String, dynamic> json) => PatientToday(
        date: DateTime.parse(json['date'] as String),
        timeZone: json['time_zone'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        endsAt: DateTime.parse(json['ends_at'] as String),
        due: json['due'] as int,
        taken: json['taken'] as int,
        skipped: json['skipped'] as int,
        missed: json['missed'] as int,
        pending: json['pending'] as int,
        overdue: json['overdue'] as int,
        doses: [for (final item in json['doses'] as List) DoseOfToday.fromJson(item as Map<String, dynamic>)],
      );

  final DateTime date;
  final String timeZone;
  final DateTime startsAt;
  final DateTime endsAt;
  final int due;
  final int taken;
  final int skipped;
  final int missed;
  final int pending;
  final int overdue;
  final List<DoseOfToday> doses;
}

class AdherenceShare {
  const AdherenceShare({required this.due, required this.taken, required this.skipped, required this.missed, required this.unlogged, this.rate});

  factory AdherenceShare.fromJson(Map<String, dynamic> json) => AdherenceShare(
        due: json['due'] as int,
        taken: json['taken'] as int,
        skipped: json['skipped'] as int,
        missed: json['missed'] as int,
        unlogged: json['unlogged'] as int,
        rate: json['rate'] == null ? null : json['rate'] as num,
      );

  final int due;
  final int taken;
  final int skipped;
  final int missed;
  final int unlogged;
  final num? rate;
}

class AdherenceShares {
  const AdherenceShares({required this.days7, required this.days30});

  factory AdherenceShares.fromJson(Map<String, dynamic> json) => AdherenceShares(
        days7: AdherenceShare.fromJson(json['days_7'] as Map<String, dynamic>),
        days30: AdherenceShare.fromJson(json['days_30'] as Map<String, dynamic>),
      );

  final AdherenceShare days7;
  final AdherenceShare days30;
}

class Trend {
  const Trend({this.mean, this.before, this.change, this.direction});

  factory Trend.fromJson(Map<String, dynamic> json) => Trend(
        mean: json['mean'] == null ? null : json['mean'] as num,
        before: json['before'] == null ? null : json['before'] as num,
        change: json['change'] == null ? null : json['change'] as num,
        direction: json['direction'] == null ? null : json['direction'] as String,
      );

  final num? mean;
  final num? before;
  final num? change;
  final String? direction;
}

class VitalSign {
  const VitalSign({required this.metric, required this.value, this.units, this.source, required this.measuredAt, required this.hours24, required this.days7});

  factory VitalSign.fromJson(Map<String, dynamic> json) => VitalSign(
        metric: json['metric'] as String,
        value: (json['value'] as num).toDouble(),
        units: json['units'] == null ? null : json['units'] as String,
        source: json['source'] == null ? null : json['source'] as String,
        measuredAt: DateTime.parse(json['measured_at'] as String),
        hours24: Trend.fromJson(json['hours_24'] as Map<String, dynamic>),
        days7: Trend.fromJson(json['days_7'] as Map<String, dynamic>),
      );

  final String metric;
  final double value;
  final String? units;
  final String? source;
  final DateTime measuredAt;
  final Trend hours24;
  final Trend days7;
}

class LatestMeasurement {
  const LatestMeasurement({required this.type, required this.value, this.value2, required this.unit, required this.measuredAt});

  factory LatestMeasurement.fromJson(Map<String, dynamic> json) => LatestMeasurement(
        type: json['type'] as String,
        value: json['value'] as num,
        value2: json['value2'] == null ? null : json['value2'] as num,
        unit: json['unit'] as String,
        measuredAt: DateTime.parse(json['measured_at'] as String),
      );

  final String type;
  final num value;
  final num? value2;
  final String unit;
  final DateTime measuredAt;
}

class ActiveMedication {
  const ActiveMedication({required this.id, required this.name, this.strength, this.form, this.instructions, required this.asNeeded, this.stockCount, required this.refillDue, this.nextDueAt});

  factory ActiveMedication.fromJson(Map<String, dynamic> json) => ActiveMedication(
        id: json['id'] as String,
        name: json['name'] as String,
        strength: json['strength'] == null ? null : json['strength'] as String,
        form: json['form'] == null ? null : json['form'] as String,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
        asNeeded: json['as_needed'] as bool,
        stockCount: json['stock_count'] == null ? null : json['stock_count'] as num,
        refillDue: json['refill_due'] as bool,
        nextDueAt: json['next_due_at'] == null ? null : DateTime.parse(json['next_due_at'] as String),
      );

  final String id;
  final String name;
  final String? strength;
  final String? form;
  final String? instructions;
  final bool asNeeded;
  final num? stockCount;
  final bool refillDue;
  final DateTime? nextDueAt;
}

class OpenEmergency {
  const OpenEmergency({required this.kind, required this.status, required this.id, required this.emergencyType, this.hospitalId, required this.createdAt, this.severity, this.hospital, this.ambulanceEta});

  factory OpenEmergency.fromJson(Map<String, dynamic> json) => OpenEmergency(
        kind: json['kind'] as String,
        status: json['status'] as String,
        id: json['id'] as String,
        emergencyType: json['emergency_type'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        severity: json['severity'] == null ? null : json['severity'] as String,
        hospital: json['hospital'] == null ? null : json['hospital'] as String,
        ambulanceEta: json['ambulance_eta'] == null ? null : json['ambulance_eta'] as int,
      );

  final String kind;
  final String status;
  final String id;
  final String emergencyType;
  final String? hospitalId;
  final DateTime createdAt;
  final String? severity;
  final String? hospital;
  final int? ambulanceEta;
}

class RecordRead {
  const RecordRead({required this.resourceType, this.resourceId, required this.readAt, this.reader, required this.role, this.purpose, this.validUntil});

  factory RecordRead.fromJson(Map<String, dynamic> json) => RecordRead(
        resourceType: json['resource_type'] as String,
        resourceId: json['resource_id'] == null ? null : json['resource_id'] as String,
        readAt: DateTime.parse(json['read_at'] as String),
        reader: json['reader'] == null ? null : json['reader'] as String,
        role: json['role'] as String,
        purpose: json['purpose'] == null ? null : json['purpose'] as String,
        validUntil: json['valid_until'] == null ? null : DateTime.parse(json['valid_until'] as String),
      );

  final String resourceType;
  final String? resourceId;
  final DateTime readAt;
  final String? reader;
  final String role;
  final String? purpose;
  final DateTime? validUntil;
}

class PatientDashboard {
  const PatientDashboard({required this.asOf, required this.patient, required this.today, required this.adherence, required this.appointments, required this.messages, required this.vitals, required this.measurements, required this.medications, required this.emergencies, required this.reads, required this.notifications});

  factory PatientDashboard.fromJson(Map<String, dynamic> json) => PatientDashboard(
        asOf: DateTime.parse(json['as_of'] as String),
        patient: PatientHeader.fromJson(json['patient'] as Map<String, dynamic>),
        today: PatientToday.fromJson(json['today'] as Map<String, dynamic>),
        adherence: AdherenceShares.fromJson(json['adherence'] as Map<String, dynamic>),
        appointments: [for (final item in json['appointments'] as List) NextAppointment.fromJson(item as Map<String, dynamic>)],
        messages: UnreadMessages.fromJson(json['messages'] as Map<String, dynamic>),
        vitals: [for (final item in json['vitals'] as List) VitalSign.fromJson(item as Map<String, dynamic>)],
        measurements: [for (final item in json['measurements'] as List) LatestMeasurement.fromJson(item as Map<String, dynamic>)],
        medications: [for (final item in json['medications'] as List) ActiveMedication.fromJson(item as Map<String, dynamic>)],
        emergencies: [for (final item in json['emergencies'] as List) OpenEmergency.fromJson(item as Map<String, dynamic>)],
        reads: [for (final item in json['reads'] as List) RecordRead.fromJson(item as Map<String, dynamic>)],
        notifications: UnreadNotifications.fromJson(json['notifications'] as Map<String, dynamic>),
      );

  final DateTime asOf;
  final PatientHeader patient;
  final PatientToday today;
  final AdherenceShares adherence;
  final List<NextAppointment> appointments;
  final UnreadMessages messages;
  final List<VitalSign> vitals;
  final List<LatestMeasurement> measurements;
  final List<ActiveMedication> medications;
  final List<OpenEmergency> emergencies;
  final List<RecordRead> reads;
  final UnreadNotifications notifications;
}

class FieldChange {
  const FieldChange({required this.field, this.oldValue, this.newValue});

  factory FieldChange.fromJson(Map<String, dynamic> json) => FieldChange(
        field: json['field'] as String,
        oldValue: json['old_value'] == null ? null : json['old_value'] as Object,
        newValue: json['new_value'] == null ? null : json['new_value'] as Object,
      );

  final String field;
  final Object? oldValue;
  final Object? newValue;
}

class HistoryEntry {
  const HistoryEntry({required this.id, required this.createdAt, required this.action, required this.actionType, required this.resourceType, this.resourceId, required this.impactLevel, required this.details, this.actorName, required this.actorRole, required this.sealed, this.seq, this.chainHash});

  factory HistoryEntry.fromJson(Map<String, dynamic> json) => HistoryEntry(
        id: json['id'] as int,
        createdAt: DateTime.parse(json['created_at'] as String),
        action: json['action'] as String,
        actionType: json['action_type'] as String,
        resourceType: json['resource_type'] as String,
        resourceId: json['resource_id'] == null ? null : json['resource_id'] as String,
        impactLevel: json['impact_level'] as String,
        details: json['details'] as Object,
        actorName: json['actor_name'] == null ? null : json['actor_name'] as String,
        actorRole: json['actor_role'] as String,
        sealed: json['sealed'] as bool,
        seq: json['seq'] == null ? null : json['seq'] as int,
        chainHash: json['chain_hash'] == null ? null : json['chain_hash'] as String,
      );

  final int id;
  final DateTime createdAt;
  final String action;
  final String actionType;
  final String resourceType;
  final String? resourceId;
  final String impactLevel;
  final Object details;
  final String? actorName;
  final String actorRole;
  final bool sealed;
  final int? seq;
  final String? chainHash;
}

class DailyLogChange implements SyncChange {
  const DailyLogChange({required this.relation, required this.id, this.row});

  factory DailyLogChange.fromJson(Map<String, dynamic> json) => DailyLogChange(
        relation: json['relation'] as String,
        id: json['id'] as String,
        row: json['row'] == null ? null : DailyLogsRow.fromJson(json['row'] as Map<String, dynamic>),
      );

  final String relation;
  final String id;
  final DailyLogsRow? row;
}

class DoseChange implements SyncChange {
  const DoseChange({required this.relation, required this.id, this.row});

  factory DoseChange.fromJson(Map<String, dynamic> json) => DoseChange(
        relation: json['relation'] as String,
        id: json['id'] as String,
        row: json['row'] == null ? null : DosesRow.fromJson(json['row'] as Map<String, dynamic>),
      );

  final String relation;
  final String id;
  final DosesRow? row;
}

class FileChange implements SyncChange {
  const FileChange({required this.relation, required this.id, this.row});

  factory FileChange.fromJson(Map<String, dynamic> json) => FileChange(
        relation: json['relation'] as String,
        id: json['id'] as String,
        row: json['row'] == null ? null : FilesRow.fromJson(json['row'] as Map<String, dynamic>),
      );

  final String relation;
  final String id;
  final FilesRow? row;
}

class MeasurementChange implements SyncChange {
  const MeasurementChange({required this.relation, required this.id, this.row});

  factory MeasurementChange.fromJson(Map<String, dynamic> json) => MeasurementChange(
        relation: json['relation'] as String,
        id: json['id'] as String,
        row: json['row'] == null ? null : MeasurementsRow.fromJson(json['row'] as Map<String, dynamic>),
      );

  final String relation;
  final String id;
  final MeasurementsRow? row;
}

class MedicationScheduleChange implements SyncChange {
  const MedicationScheduleChange({required this.relation, required this.id, this.row});

  factory MedicationScheduleChange.fromJson(Map<String, dynamic> json) => MedicationScheduleChange(
        relation: json['relation'] as String,
        id: json['id'] as String,
        row: json['row'] == null ? null : MedicationSchedulesRow.fromJson(json['row'] as Map<String, dynamic>),
      );

  final String relation;
  final String id;
  final MedicationSchedulesRow? row;
}

class MedicationChange implements SyncChange {
  const MedicationChange({required this.relation, required this.id, this.row});

  factory MedicationChange.fromJson(Map<String, dynamic> json) => MedicationChange(
        relation: json['relation'] as String,
        id: json['id'] as String,
        row: json['row'] == null ? null : MedicationsRow.fromJson(json['row'] as Map<String, dynamic>),
      );

  final String relation;
  final String id;
  final MedicationsRow? row;
}

sealed class SyncChange {
  factory SyncChange.fromJson(Map<String, dynamic> json) => switch (json['relation']) {
        'daily_logs' => DailyLogChange.fromJson(json),
        'doses' => DoseChange.fromJson(json),
        'files' => FileChange.fromJson(json),
        'measurements' => MeasurementChange.fromJson(json),
        'medication_schedules' => MedicationScheduleChange.fromJson(json),
        'medications' => MedicationChange.fromJson(json),
        final other => throw FormatException('No SyncChange: $other'),
      };
}

class SyncPage {
  const SyncPage({required this.changes, required this.next, required this.more});

  factory SyncPage.fromJson(Map<String, dynamic> json) => SyncPage(
        changes: [for (final item in json['changes'] as List) SyncChange.fromJson(item as Map<String, dynamic>)],
        next: json['next'] as String,
        more: json['more'] as bool,
      );

  final List<SyncChange> changes;
  final String next;
  final bool more;
}

enum ChangeCaregiverRoleRole {
  primary('primary'),
  secondary('secondary'),
  viewer('viewer');

  const ChangeCaregiverRoleRole(this.value);
  final String value;
}

enum CompleteAgentAssignmentStatus {
  completed('completed'),
  canceled('canceled');

  const CompleteAgentAssignmentStatus(this.value);
  final String value;
}

enum DeleteEntryRelation {
  dailyLogs('daily_logs'),
  doses('doses'),
  files('files'),
  measurements('measurements'),
  medicationSchedules('medication_schedules'),
  medications('medications');

  const DeleteEntryRelation(this.value);
  final String value;
}

enum EndPrescriptionStatus {
  completed('completed'),
  canceled('canceled');

  const EndPrescriptionStatus(this.value);
  final String value;
}

enum InviteCaregiverRole {
  primary('primary'),
  secondary('secondary'),
  viewer('viewer');

  const InviteCaregiverRole(this.value);
  final String value;
}

enum LogDoseStatus {
  taken('taken'),
  skipped('skipped'),
  pending('pending');

  const LogDoseStatus(this.value);
  final String value;
}

enum MoveConsultationStatus {
  confirmed('confirmed'),
  inProgress('in_progress'),
  completed('completed'),
  canceled('canceled');

  const MoveConsultationStatus(this.value);
  final String value;
}

enum MoveLabReportStatus {
  collected('collected'),
  resulted('resulted'),
  reviewed('reviewed'),
  canceled('canceled');

  const MoveLabReportStatus(this.value);
  final String value;
}

enum MoveSurgeryStatus {
  ongoing('ongoing'),
  postSurgery('post_surgery'),
  finished('finished'),
  canceled('canceled');

  const MoveSurgeryStatus(this.value);
  final String value;
}

enum PatientsGender {
  male('male'),
  female('female'),
  other('other');

  const PatientsGender(this.value);
  final String value;
}

enum PushDevicesPlatform {
  ios('ios'),
  android('android'),
  web('web');

  const PushDevicesPlatform(this.value);
  final String value;
}

enum RecordOpeningsPurpose {
  treatment('treatment'),
  emergencyTreatment('emergency_treatment'),
  followUp('follow_up'),
  careCoordination('care_coordination'),
  patientRequest('patient_request');

  const RecordOpeningsPurpose(this.value);
  final String value;
}

class NewDrug {
  const NewDrug({required this.name, required this.dosage, required this.frequency, required this.duration, this.instructions});

  Map<String, dynamic> toJson() => {
        'name': name,
        'dosage': dosage,
        'frequency': frequency,
        'duration': duration,
        if (instructions case final given?) 'instructions': given,
      };

  final String name;
  final String dosage;
  final String frequency;
  final String duration;
  final String? instructions;
}

class NewAttachment {
  const NewAttachment({required this.objectPath, this.fileName, this.mimeType, this.fileSize});

  Map<String, dynamic> toJson() => {
        'object_path': objectPath,
        if (fileName case final given?) 'file_name': given,
        if (mimeType case final given?) 'mime_type': given,
        if (fileSize case final given?) 'file_size': given,
      };

  final String objectPath;
  final String? fileName;
  final String? mimeType;
  final int? fileSize;
}

class AcceptCaregiverInvitationArguments {
  const AcceptCaregiverInvitationArguments({required this.code});

  Map<String, dynamic> toJson() => {
        'code': code,
      };

  final String code;
}

class AcceptProposalArguments {
  const AcceptProposalArguments({required this.appointmentId});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
      };

  final String appointmentId;
}

class AdherenceArguments {
  const AdherenceArguments({required this.patientId, this.days});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        if (days case final given?) 'days': given,
      };

  final String patientId;
  final int? days;
}

class AdmitEmergencyArguments {
  const AdmitEmergencyArguments({required this.emergencyId});

  Map<String, dynamic> toJson() => {
        'emergency_id': emergencyId,
      };

  final String emergencyId;
}

class AnswerAgentArguments {
  const AnswerAgentArguments({required this.assignmentId, required this.accept});

  Map<String, dynamic> toJson() => {
        'assignment_id': assignmentId,
        'accept': accept,
      };

  final String assignmentId;
  final bool accept;
}

class AnswerPlaceArguments {
  const AnswerPlaceArguments({required this.placeRequestId, required this.accept});

  Map<String, dynamic> toJson() => {
        'place_request_id': placeRequestId,
        'accept': accept,
      };

  final String placeRequestId;
  final bool accept;
}

class AnswerStaffArguments {
  const AnswerStaffArguments({required this.staffId, required this.accept});

  Map<String, dynamic> toJson() => {
        'staff_id': staffId,
        'accept': accept,
      };

  final String staffId;
  final bool accept;
}

class ApplyToHospitalArguments {
  const ApplyToHospitalArguments({required this.hospitalId, required this.position});

  Map<String, dynamic> toJson() => {
        'hospital_id': hospitalId,
        'position': position,
      };

  final String hospitalId;
  final String position;
}

class AskForPlaceArguments {
  const AskForPlaceArguments({required this.hospitalId, required this.patientId, this.kind, this.department, this.reason});

  Map<String, dynamic> toJson() => {
        'hospital_id': hospitalId,
        'patient_id': patientId,
        if (kind case final given?) 'kind': given,
        if (department case final given?) 'department': given,
        if (reason case final given?) 'reason': given,
      };

  final String hospitalId;
  final String patientId;
  final String? kind;
  final String? department;
  final String? reason;
}

class AssignAgentArguments {
  const AssignAgentArguments({required this.patientId, required this.agentId, this.notes});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'agent_id': agentId,
        if (notes case final given?) 'notes': given,
      };

  final String patientId;
  final String agentId;
  final String? notes;
}

class BlockAccountArguments {
  const BlockAccountArguments({required this.profileId});

  Map<String, dynamic> toJson() => {
        'profile_id': profileId,
      };

  final String profileId;
}

class BreakGlassArguments {
  const BreakGlassArguments({required this.patientId, required this.reason, this.minutes});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'reason': reason,
        if (minutes case final given?) 'minutes': given,
      };

  final String patientId;
  final String reason;
  final int? minutes;
}

class CalculateDistanceArguments {
  const CalculateDistanceArguments({required this.lat1, required this.lng1, required this.lat2, required this.lng2});

  Map<String, dynamic> toJson() => {
        'lat1': lat1,
        'lng1': lng1,
        'lat2': lat2,
        'lng2': lng2,
      };

  final num lat1;
  final num lng1;
  final num lat2;
  final num lng2;
}

class CancelAmbulanceRequestArguments {
  const CancelAmbulanceRequestArguments({required this.requestId});

  Map<String, dynamic> toJson() => {
        'request_id': requestId,
      };

  final String requestId;
}

class CancelAppointmentArguments {
  const CancelAppointmentArguments({required this.appointmentId, this.reason, this.note});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
        if (reason case final given?) 'reason': given,
        if (note case final given?) 'note': given,
      };

  final String appointmentId;
  final String? reason;
  final String? note;
}

class CancelEmergencyArguments {
  const CancelEmergencyArguments({required this.emergencyId});

  Map<String, dynamic> toJson() => {
        'emergency_id': emergencyId,
      };

  final String emergencyId;
}

class CareTeamArguments {
  const CareTeamArguments({required this.patientId});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
      };

  final String patientId;
}

class CaregiverDashboardArguments {
  const CaregiverDashboardArguments({this.timeZone});

  Map<String, dynamic> toJson() => {
        if (timeZone case final given?) 'time_zone': given,
      };

  final String? timeZone;
}

class ChangeCaregiverRoleArguments {
  const ChangeCaregiverRoleArguments({required this.patientId, required this.caregiverId, required this.role});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'caregiver_id': caregiverId,
        'role': role.value,
      };

  final String patientId;
  final String caregiverId;
  final ChangeCaregiverRoleRole role;
}

class CheckUserRoleArguments {
  const CheckUserRoleArguments({required this.userId, required this.requiredRole});

  Map<String, dynamic> toJson() => {
        'user_id': userId,
        'required_role': requiredRole.value,
      };

  final String userId;
  final UserRole requiredRole;
}

class ClaimDependantArguments {
  const ClaimDependantArguments({required this.code});

  Map<String, dynamic> toJson() => {
        'code': code,
      };

  final String code;
}

class CloseDependantArguments {
  const CloseDependantArguments({required this.patientId});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
      };

  final String patientId;
}

class CompleteAgentAssignmentArguments {
  const CompleteAgentAssignmentArguments({required this.assignmentId, this.status});

  Map<String, dynamic> toJson() => {
        'assignment_id': assignmentId,
        if (status case final given?) 'status': given.value,
      };

  final String assignmentId;
  final CompleteAgentAssignmentStatus? status;
}

class CompleteAppointmentArguments {
  const CompleteAppointmentArguments({required this.appointmentId});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
      };

  final String appointmentId;
}

class ConfirmAppointmentArguments {
  const ConfirmAppointmentArguments({required this.appointmentId});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
      };

  final String appointmentId;
}

class CreateDependantArguments {
  const CreateDependantArguments({required this.name, this.dateOfBirth, this.gender, this.clientId});

  Map<String, dynamic> toJson() => {
        'name': name,
        if (dateOfBirth case final given?) 'date_of_birth': given.toIso8601String().substring(0, 10),
        if (gender case final given?) 'gender': given.value,
        if (clientId case final given?) 'client_id': given,
      };

  final String name;
  final DateTime? dateOfBirth;
  final PatientsGender? gender;
  final String? clientId;
}

class DeclineProposalArguments {
  const DeclineProposalArguments({required this.appointmentId});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
      };

  final String appointmentId;
}

class DeleteEntryArguments {
  const DeleteEntryArguments({required this.relation, required this.id});

  Map<String, dynamic> toJson() => {
        'relation': relation.value,
        'id': id,
      };

  final DeleteEntryRelation relation;
  final String id;
}

class DescribeSymptomsArguments {
  const DescribeSymptomsArguments({required this.consultationId, required this.symptoms});

  Map<String, dynamic> toJson() => {
        'consultation_id': consultationId,
        'symptoms': symptoms,
      };

  final String consultationId;
  final String symptoms;
}

class DisputeEntryArguments {
  const DisputeEntryArguments({required this.relation, required this.id});

  Map<String, dynamic> toJson() => {
        'relation': relation,
        'id': id,
      };

  final String relation;
  final String id;
}

class DoctorDashboardArguments {
  const DoctorDashboardArguments({this.timeZone});

  Map<String, dynamic> toJson() => {
        if (timeZone case final given?) 'time_zone': given,
      };

  final String? timeZone;
}

class EndBreakGlassArguments {
  const EndBreakGlassArguments({required this.grantId});

  Map<String, dynamic> toJson() => {
        'grant_id': grantId,
      };

  final String grantId;
}

class EndCareArguments {
  const EndCareArguments({required this.patientId, required this.doctorId});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'doctor_id': doctorId,
      };

  final String patientId;
  final String doctorId;
}

class EndPrescriptionArguments {
  const EndPrescriptionArguments({required this.prescriptionId, required this.status});

  Map<String, dynamic> toJson() => {
        'prescription_id': prescriptionId,
        'status': status.value,
      };

  final String prescriptionId;
  final EndPrescriptionStatus status;
}

class EndStaffArguments {
  const EndStaffArguments({required this.staffId});

  Map<String, dynamic> toJson() => {
        'staff_id': staffId,
      };

  final String staffId;
}

class ExportPatientArguments {
  const ExportPatientArguments({required this.patientId, this.after, this.rowLimit});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        if (after case final given?) 'after': given,
        if (rowLimit case final given?) 'row_limit': given,
      };

  final String patientId;
  final String? after;
  final int? rowLimit;
}

class FreeSlotsArguments {
  const FreeSlotsArguments({required this.doctorId, required this.fromDate, required this.toDate, this.timeZone});

  Map<String, dynamic> toJson() => {
        'doctor_id': doctorId,
        'from_date': fromDate.toIso8601String().substring(0, 10),
        'to_date': toDate.toIso8601String().substring(0, 10),
        if (timeZone case final given?) 'time_zone': given,
      };

  final String doctorId;
  final DateTime fromDate;
  final DateTime toDate;
  final String? timeZone;
}

class HospitalDashboardArguments {
  const HospitalDashboardArguments({this.hospitalId, this.timeZone});

  Map<String, dynamic> toJson() => {
        if (hospitalId case final given?) 'hospital_id': given,
        if (timeZone case final given?) 'time_zone': given,
      };

  final String? hospitalId;
  final String? timeZone;
}

class InviteCaregiverArguments {
  const InviteCaregiverArguments({required this.patientId, required this.role, this.label});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'role': role.value,
        if (label case final given?) 'label': given,
      };

  final String patientId;
  final InviteCaregiverRole role;
  final String? label;
}

class InvitePatientAccountArguments {
  const InvitePatientAccountArguments({required this.patientId});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
      };

  final String patientId;
}

class InviteStaffArguments {
  const InviteStaffArguments({required this.hospitalId, required this.profileId, this.position});

  Map<String, dynamic> toJson() => {
        'hospital_id': hospitalId,
        'profile_id': profileId,
        if (position case final given?) 'position': given,
      };

  final String hospitalId;
  final String profileId;
  final String? position;
}

class IssuePrescriptionArguments {
  const IssuePrescriptionArguments({required this.patientId, required this.medications, this.consultationId, this.instructions, this.followUpDate});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'medications': [for (final item in medications) item.toJson()],
        if (consultationId case final given?) 'consultation_id': given,
        if (instructions case final given?) 'instructions': given,
        if (followUpDate case final given?) 'follow_up_date': given.toIso8601String().substring(0, 10),
      };

  final String patientId;
  final List<NewDrug> medications;
  final String? consultationId;
  final String? instructions;
  final DateTime? followUpDate;
}

class LeaveHospitalArguments {
  const LeaveHospitalArguments({required this.admissionId});

  Map<String, dynamic> toJson() => {
        'admission_id': admissionId,
      };

  final String admissionId;
}

class LeaveWaitlistArguments {
  const LeaveWaitlistArguments({required this.waitlistId});

  Map<String, dynamic> toJson() => {
        'waitlist_id': waitlistId,
      };

  final String waitlistId;
}

class LogDoseArguments {
  const LogDoseArguments({required this.doseId, this.status, this.takenAt, this.note});

  Map<String, dynamic> toJson() => {
        'dose_id': doseId,
        if (status case final given?) 'status': given.value,
        if (takenAt case final given?) 'taken_at': given.toUtc().toIso8601String(),
        if (note case final given?) 'note': given,
      };

  final String doseId;
  final LogDoseStatus? status;
  final DateTime? takenAt;
  final String? note;
}

class LogDoseNowArguments {
  const LogDoseNowArguments({required this.medicationId, required this.clientId, this.amount, this.takenAt, this.note});

  Map<String, dynamic> toJson() => {
        'medication_id': medicationId,
        'client_id': clientId,
        if (amount case final given?) 'amount': given,
        if (takenAt case final given?) 'taken_at': given.toUtc().toIso8601String(),
        if (note case final given?) 'note': given,
      };

  final String medicationId;
  final String clientId;
  final num? amount;
  final DateTime? takenAt;
  final String? note;
}

class MarkConversationReadArguments {
  const MarkConversationReadArguments({required this.conversationId, this.lastReadMessageId});

  Map<String, dynamic> toJson() => {
        'conversation_id': conversationId,
        if (lastReadMessageId case final given?) 'last_read_message_id': given,
      };

  final int conversationId;
  final int? lastReadMessageId;
}

class MarkNoShowArguments {
  const MarkNoShowArguments({required this.appointmentId});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
      };

  final String appointmentId;
}

class MoveConsultationArguments {
  const MoveConsultationArguments({required this.consultationId, required this.status});

  Map<String, dynamic> toJson() => {
        'consultation_id': consultationId,
        'status': status.value,
      };

  final String consultationId;
  final MoveConsultationStatus status;
}

class MoveLabReportArguments {
  const MoveLabReportArguments({required this.reportId, required this.status});

  Map<String, dynamic> toJson() => {
        'report_id': reportId,
        'status': status.value,
      };

  final String reportId;
  final MoveLabReportStatus status;
}

class MoveSurgeryArguments {
  const MoveSurgeryArguments({required this.surgeryId, required this.status});

  Map<String, dynamic> toJson() => {
        'surgery_id': surgeryId,
        'status': status.value,
      };

  final String surgeryId;
  final MoveSurgeryStatus status;
}

class NearestHospitalsArguments {
  const NearestHospitalsArguments({required this.latitude, required this.longitude, this.capability, this.pageSize});

  Map<String, dynamic> toJson() => {
        'latitude': latitude,
        'longitude': longitude,
        if (capability case final given?) 'capability': given,
        if (pageSize case final given?) 'page_size': given,
      };

  final num latitude;
  final num longitude;
  final String? capability;
  final int? pageSize;
}

class OpenRecordArguments {
  const OpenRecordArguments({required this.patientId, required this.purpose});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'purpose': purpose.value,
      };

  final String patientId;
  final RecordOpeningsPurpose purpose;
}

class PatientDashboardArguments {
  const PatientDashboardArguments({this.patientId, this.timeZone});

  Map<String, dynamic> toJson() => {
        if (patientId case final given?) 'patient_id': given,
        if (timeZone case final given?) 'time_zone': given,
      };

  final String? patientId;
  final String? timeZone;
}

class ProposeAppointmentArguments {
  const ProposeAppointmentArguments({required this.patientId, required this.startsAt, this.durationMinutes, this.type, this.consultationType});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'starts_at': startsAt.toUtc().toIso8601String(),
        if (durationMinutes case final given?) 'duration_minutes': given,
        if (type case final given?) 'type': given,
        if (consultationType case final given?) 'consultation_type': given,
      };

  final String patientId;
  final DateTime startsAt;
  final int? durationMinutes;
  final String? type;
  final String? consultationType;
}

class ReadHealthRecordArguments {
  const ReadHealthRecordArguments({required this.recordId});

  Map<String, dynamic> toJson() => {
        'record_id': recordId,
      };

  final String recordId;
}

class RecordChangeArguments {
  const RecordChangeArguments({required this.auditId});

  Map<String, dynamic> toJson() => {
        'audit_id': auditId,
      };

  final int auditId;
}

class RecordHistoryArguments {
  const RecordHistoryArguments({required this.patientId, this.before, this.pageSize});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        if (before case final given?) 'before': given,
        if (pageSize case final given?) 'page_size': given,
      };

  final String patientId;
  final int? before;
  final int? pageSize;
}

class RegisterPushDeviceArguments {
  const RegisterPushDeviceArguments({required this.platform, required this.token, this.appVersion});

  Map<String, dynamic> toJson() => {
        'platform': platform.value,
        'token': token,
        if (appVersion case final given?) 'app_version': given,
      };

  final PushDevicesPlatform platform;
  final String token;
  final String? appVersion;
}

class RemoveHealthRecordArguments {
  const RemoveHealthRecordArguments({required this.recordId});

  Map<String, dynamic> toJson() => {
        'record_id': recordId,
      };

  final String recordId;
}

class RenewLinkArguments {
  const RenewLinkArguments({required this.linkId});

  Map<String, dynamic> toJson() => {
        'link_id': linkId,
      };

  final int linkId;
}

class ReopenDependantArguments {
  const ReopenDependantArguments({required this.patientId});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
      };

  final String patientId;
}

class RescheduleAppointmentArguments {
  const RescheduleAppointmentArguments({required this.appointmentId, required this.startsAt});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
        'starts_at': startsAt.toUtc().toIso8601String(),
      };

  final String appointmentId;
  final DateTime startsAt;
}

class RevokeCaregiverArguments {
  const RevokeCaregiverArguments({required this.patientId, required this.caregiverId});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'caregiver_id': caregiverId,
      };

  final String patientId;
  final String caregiverId;
}

class RevokeCaregiverInvitationArguments {
  const RevokeCaregiverInvitationArguments({required this.invitationId});

  Map<String, dynamic> toJson() => {
        'invitation_id': invitationId,
      };

  final String invitationId;
}

class SearchDoctorsArguments {
  const SearchDoctorsArguments({this.query, this.specialization, this.maxFee, this.currency, this.availableOn, this.onlyAvailable, this.minRating, this.language, this.hospitalId, this.pageSize, this.after});

  Map<String, dynamic> toJson() => {
        if (query case final given?) 'query': given,
        if (specialization case final given?) 'specialization': given,
        if (maxFee case final given?) 'max_fee': given,
        if (currency case final given?) 'currency': given,
        if (availableOn case final given?) 'available_on': given.toIso8601String().substring(0, 10),
        if (onlyAvailable case final given?) 'only_available': given,
        if (minRating case final given?) 'min_rating': given,
        if (language case final given?) 'language': given,
        if (hospitalId case final given?) 'hospital_id': given,
        if (pageSize case final given?) 'page_size': given,
        if (after case final given?) 'after': given,
      };

  final String? query;
  final String? specialization;
  final num? maxFee;
  final String? currency;
  final DateTime? availableOn;
  final bool? onlyAvailable;
  final num? minRating;
  final String? language;
  final String? hospitalId;
  final int? pageSize;
  final String? after;
}

class SendMessageArguments {
  const SendMessageArguments({required this.conversationId, this.body, this.attachments, this.clientId});

  Map<String, dynamic> toJson() => {
        'conversation_id': conversationId,
        if (body case final given?) 'body': given,
        if (attachments case final given?) 'attachments': [for (final item in given) item.toJson()],
        if (clientId case final given?) 'client_id': given,
      };

  final int conversationId;
  final String? body;
  final List<NewAttachment>? attachments;
  final String? clientId;
}

class SettleCareTeamArguments {
  const SettleCareTeamArguments({required this.patientId, required this.caregiverId, this.role});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        'caregiver_id': caregiverId,
        if (role case final given?) 'role': given,
      };

  final String patientId;
  final String caregiverId;
  final String? role;
}

class SyncChangesArguments {
  const SyncChangesArguments({required this.patientId, this.since, this.pageSize});

  Map<String, dynamic> toJson() => {
        'patient_id': patientId,
        if (since case final given?) 'since': given,
        if (pageSize case final given?) 'page_size': given,
      };

  final String patientId;
  final String? since;
  final int? pageSize;
}

class TransferPatientArguments {
  const TransferPatientArguments({required this.admissionId, required this.hospitalId});

  Map<String, dynamic> toJson() => {
        'admission_id': admissionId,
        'hospital_id': hospitalId,
      };

  final String admissionId;
  final String hospitalId;
}

class UnblockAccountArguments {
  const UnblockAccountArguments({required this.profileId});

  Map<String, dynamic> toJson() => {
        'profile_id': profileId,
      };

  final String profileId;
}

class WithdrawDisputeArguments {
  const WithdrawDisputeArguments({required this.relation, required this.id});

  Map<String, dynamic> toJson() => {
        'relation': relation,
        'id': id,
      };

  final String relation;
  final String id;
}

class WithdrawLinkArguments {
  const WithdrawLinkArguments({required this.linkId});

  Map<String, dynamic> toJson() => {
        'link_id': linkId,
      };

  final int linkId;
}

class WithdrawPlaceArguments {
  const WithdrawPlaceArguments({required this.placeRequestId});

  Map<String, dynamic> toJson() => {
        'place_request_id': placeRequestId,
      };

  final String placeRequestId;
}

class WithdrawProposalArguments {
  const WithdrawProposalArguments({required this.appointmentId});

  Map<String, dynamic> toJson() => {
        'appointment_id': appointmentId,
      };

  final String appointmentId;
}
