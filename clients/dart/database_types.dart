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

class AgentAssignmentsRow {
  const AgentAssignmentsRow({required this.id, required this.patientId, required this.agentId, required this.status, required this.assignedAt, this.completedAt, this.notes});

  factory AgentAssignmentsRow.fromJson(Map<String, dynamic> json) => AgentAssignmentsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        agentId: json['agent_id'] as String,
        status: json['status'] as String,
        assignedAt: DateTime.parse(json['assigned_at'] as String),
        completedAt: json['completed_at'] == null ? null : DateTime.parse(json['completed_at'] as String),
        notes: json['notes'] == null ? null : json['notes'] as String,
      );

  static const table = 'agent_assignments';

  final String id;
  final String patientId;
  final String agentId;
  final String status;
  final DateTime assignedAt;
  final DateTime? completedAt;
  final String? notes;
}

class AgentAssistedPatientsRow {
  const AgentAssistedPatientsRow({required this.id, required this.patientId, required this.agentId, required this.assistanceType, this.description, required this.status, this.notes, required this.lastInteractionAt, required this.appointmentBookingCount, required this.createdAt, required this.updatedAt});

  factory AgentAssistedPatientsRow.fromJson(Map<String, dynamic> json) => AgentAssistedPatientsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        agentId: json['agent_id'] as String,
        assistanceType: json['assistance_type'] as String,
        description: json['description'] == null ? null : json['description'] as String,
        status: json['status'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        lastInteractionAt: DateTime.parse(json['last_interaction_at'] as String),
        appointmentBookingCount: json['appointment_booking_count'] as int,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'agent_assisted_patients';

  final String id;
  final String patientId;
  final String agentId;
  final String assistanceType;
  final String? description;
  final String status;
  final String? notes;
  final DateTime lastInteractionAt;
  final int appointmentBookingCount;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class AmbulanceRequestsRow {
  const AmbulanceRequestsRow({required this.id, required this.patientId, this.emergencyRequestId, required this.emergencyType, this.description, required this.status, required this.pickupAddress, this.pickupLatitude, this.pickupLongitude, this.destinationAddress, this.destinationLatitude, this.destinationLongitude, required this.contactPhone, this.ambulanceEta, this.assignedHospitalId, this.ambulanceId, this.requestedBy, this.endedAt, required this.createdAt, required this.updatedAt});

  factory AmbulanceRequestsRow.fromJson(Map<String, dynamic> json) => AmbulanceRequestsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        emergencyRequestId: json['emergency_request_id'] == null ? null : json['emergency_request_id'] as String,
        emergencyType: json['emergency_type'] as String,
        description: json['description'] == null ? null : json['description'] as String,
        status: json['status'] as String,
        pickupAddress: json['pickup_address'] as String,
        pickupLatitude: json['pickup_latitude'] == null ? null : json['pickup_latitude'] as num,
        pickupLongitude: json['pickup_longitude'] == null ? null : json['pickup_longitude'] as num,
        destinationAddress: json['destination_address'] == null ? null : json['destination_address'] as String,
        destinationLatitude: json['destination_latitude'] == null ? null : json['destination_latitude'] as num,
        destinationLongitude: json['destination_longitude'] == null ? null : json['destination_longitude'] as num,
        contactPhone: json['contact_phone'] as String,
        ambulanceEta: json['ambulance_eta'] == null ? null : json['ambulance_eta'] as int,
        assignedHospitalId: json['assigned_hospital_id'] == null ? null : json['assigned_hospital_id'] as String,
        ambulanceId: json['ambulance_id'] == null ? null : json['ambulance_id'] as String,
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'ambulance_requests';

  final String id;
  final String patientId;
  final String? emergencyRequestId;
  final String emergencyType;
  final String? description;
  final String status;
  final String pickupAddress;
  final num? pickupLatitude;
  final num? pickupLongitude;
  final String? destinationAddress;
  final num? destinationLatitude;
  final num? destinationLongitude;
  final String contactPhone;
  final int? ambulanceEta;
  final String? assignedHospitalId;
  final String? ambulanceId;
  final String? requestedBy;
  final DateTime? endedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class AmbulancesRow {
  const AmbulancesRow({required this.id, required this.hospitalId, required this.registration, required this.status, this.currentLatitude, this.currentLongitude, this.positionUpdatedAt, required this.createdAt, required this.updatedAt});

  factory AmbulancesRow.fromJson(Map<String, dynamic> json) => AmbulancesRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] as String,
        registration: json['registration'] as String,
        status: json['status'] as String,
        currentLatitude: json['current_latitude'] == null ? null : json['current_latitude'] as num,
        currentLongitude: json['current_longitude'] == null ? null : json['current_longitude'] as num,
        positionUpdatedAt: json['position_updated_at'] == null ? null : DateTime.parse(json['position_updated_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'ambulances';

  final String id;
  final String hospitalId;
  final String registration;
  final String status;
  final num? currentLatitude;
  final num? currentLongitude;
  final DateTime? positionUpdatedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class AnalyticsDataRow {
  const AnalyticsDataRow({required this.id, this.hospitalId, required this.metricName, this.metricValue, required this.metricDate, required this.createdAt});

  factory AnalyticsDataRow.fromJson(Map<String, dynamic> json) => AnalyticsDataRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        metricName: json['metric_name'] as String,
        metricValue: json['metric_value'] == null ? null : json['metric_value'] as num,
        metricDate: DateTime.parse(json['metric_date'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'analytics_data';

  final String id;
  final String? hospitalId;
  final String metricName;
  final num? metricValue;
  final DateTime metricDate;
  final DateTime createdAt;
}

class AppointmentNotesRow {
  const AppointmentNotesRow({required this.id, required this.appointmentId, required this.patientId, required this.doctorId, required this.notes, required this.createdAt, required this.updatedAt});

  factory AppointmentNotesRow.fromJson(Map<String, dynamic> json) => AppointmentNotesRow(
        id: json['id'] as String,
        appointmentId: json['appointment_id'] as String,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] as String,
        notes: json['notes'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'appointment_notes';

  final String id;
  final String appointmentId;
  final String patientId;
  final String doctorId;
  final String notes;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class AppointmentRemindersRow {
  const AppointmentRemindersRow({required this.id, required this.appointmentId, required this.profileId, required this.channel, required this.remindAt, required this.status, this.sentAt, required this.createdAt, required this.updatedAt});

  factory AppointmentRemindersRow.fromJson(Map<String, dynamic> json) => AppointmentRemindersRow(
        id: json['id'] as String,
        appointmentId: json['appointment_id'] as String,
        profileId: json['profile_id'] as String,
        channel: json['channel'] as String,
        remindAt: DateTime.parse(json['remind_at'] as String),
        status: json['status'] as String,
        sentAt: json['sent_at'] == null ? null : DateTime.parse(json['sent_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'appointment_reminders';

  final String id;
  final String appointmentId;
  final String profileId;
  final String channel;
  final DateTime remindAt;
  final String status;
  final DateTime? sentAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class AppointmentsRow {
  const AppointmentsRow({required this.id, required this.appointmentNumber, required this.patientId, required this.doctorId, this.hospitalId, this.agentId, this.slotId, required this.startsAt, required this.durationMinutes, required this.endsAt, required this.type, required this.consultationType, required this.status, this.canceledBy, this.canceledAt, this.cancelReason, required this.createdAt, required this.updatedAt});

  factory AppointmentsRow.fromJson(Map<String, dynamic> json) => AppointmentsRow(
        id: json['id'] as String,
        appointmentNumber: json['appointment_number'] as String,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        agentId: json['agent_id'] == null ? null : json['agent_id'] as String,
        slotId: json['slot_id'] == null ? null : json['slot_id'] as String,
        startsAt: DateTime.parse(json['starts_at'] as String),
        durationMinutes: json['duration_minutes'] as int,
        endsAt: DateTime.parse(json['ends_at'] as String),
        type: json['type'] as String,
        consultationType: json['consultation_type'] as String,
        status: json['status'] as String,
        canceledBy: json['canceled_by'] == null ? null : json['canceled_by'] as String,
        canceledAt: json['canceled_at'] == null ? null : DateTime.parse(json['canceled_at'] as String),
        cancelReason: json['cancel_reason'] == null ? null : json['cancel_reason'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'appointments';

  final String id;
  final String appointmentNumber;
  final String patientId;
  final String doctorId;
  final String? hospitalId;
  final String? agentId;
  final String? slotId;
  final DateTime startsAt;
  final int durationMinutes;
  final DateTime endsAt;
  final String type;
  final String consultationType;
  final String status;
  final String? canceledBy;
  final DateTime? canceledAt;
  final String? cancelReason;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class AuditLogsRow {
  const AuditLogsRow({required this.id, required this.createdAt, this.userId, this.sessionId, required this.action, required this.actionCategory, required this.actionType, required this.resourceType, this.resourceId, this.patientId, this.hospitalId, required this.impactLevel, required this.complianceRelevant, required this.financialImpact, required this.details, this.changeHash, required this.txid});

  factory AuditLogsRow.fromJson(Map<String, dynamic> json) => AuditLogsRow(
        id: json['id'] as int,
        createdAt: DateTime.parse(json['created_at'] as String),
        userId: json['user_id'] == null ? null : json['user_id'] as String,
        sessionId: json['session_id'] == null ? null : json['session_id'] as String,
        action: json['action'] as String,
        actionCategory: json['action_category'] as String,
        actionType: json['action_type'] as String,
        resourceType: json['resource_type'] as String,
        resourceId: json['resource_id'] == null ? null : json['resource_id'] as String,
        patientId: json['patient_id'] == null ? null : json['patient_id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        impactLevel: json['impact_level'] as String,
        complianceRelevant: json['compliance_relevant'] as bool,
        financialImpact: json['financial_impact'] as num,
        details: json['details'] as Object,
        changeHash: json['change_hash'] == null ? null : json['change_hash'] as String,
        txid: json['txid'] as int,
      );

  static const table = 'audit_logs';

  final int id;
  final DateTime createdAt;
  final String? userId;
  final String? sessionId;
  final String action;
  final String actionCategory;
  final String actionType;
  final String resourceType;
  final String? resourceId;
  final String? patientId;
  final String? hospitalId;
  final String impactLevel;
  final bool complianceRelevant;
  final num financialImpact;
  final Object details;
  final String? changeHash;
  final int txid;
}

class AvailabilitySlotsRow {
  const AvailabilitySlotsRow({required this.id, required this.doctorId, this.hospitalId, required this.dayOfWeek, required this.startTime, required this.endTime, required this.slotMinutes, required this.timeZone, required this.isRecurring, this.validFrom, this.validUntil, required this.createdAt, required this.updatedAt});

  factory AvailabilitySlotsRow.fromJson(Map<String, dynamic> json) => AvailabilitySlotsRow(
        id: json['id'] as String,
        doctorId: json['doctor_id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        dayOfWeek: json['day_of_week'] as int,
        startTime: json['start_time'] as String,
        endTime: json['end_time'] as String,
        slotMinutes: json['slot_minutes'] as int,
        timeZone: json['time_zone'] as String,
        isRecurring: json['is_recurring'] as bool,
        validFrom: json['valid_from'] == null ? null : DateTime.parse(json['valid_from'] as String),
        validUntil: json['valid_until'] == null ? null : DateTime.parse(json['valid_until'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'availability_slots';

  final String id;
  final String doctorId;
  final String? hospitalId;
  final int dayOfWeek;
  final String startTime;
  final String endTime;
  final int slotMinutes;
  final String timeZone;
  final bool isRecurring;
  final DateTime? validFrom;
  final DateTime? validUntil;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class BreakGlassGrantsRow {
  const BreakGlassGrantsRow({required this.id, required this.adminId, required this.patientId, required this.reason, required this.grantedAt, required this.expiresAt, this.revokedAt});

  factory BreakGlassGrantsRow.fromJson(Map<String, dynamic> json) => BreakGlassGrantsRow(
        id: json['id'] as String,
        adminId: json['admin_id'] as String,
        patientId: json['patient_id'] as String,
        reason: json['reason'] as String,
        grantedAt: DateTime.parse(json['granted_at'] as String),
        expiresAt: DateTime.parse(json['expires_at'] as String),
        revokedAt: json['revoked_at'] == null ? null : DateTime.parse(json['revoked_at'] as String),
      );

  static const table = 'break_glass_grants';

  final String id;
  final String adminId;
  final String patientId;
  final String reason;
  final DateTime grantedAt;
  final DateTime expiresAt;
  final DateTime? revokedAt;
}

class CaregiverInvitationsRow {
  const CaregiverInvitationsRow({required this.id, required this.patientId, required this.role, this.label, required this.status, this.invitedBy, this.acceptedBy, required this.expiresAt, required this.createdAt, required this.updatedAt});

  factory CaregiverInvitationsRow.fromJson(Map<String, dynamic> json) => CaregiverInvitationsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        role: json['role'] as String,
        label: json['label'] == null ? null : json['label'] as String,
        status: json['status'] as String,
        invitedBy: json['invited_by'] == null ? null : json['invited_by'] as String,
        acceptedBy: json['accepted_by'] == null ? null : json['accepted_by'] as String,
        expiresAt: DateTime.parse(json['expires_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'caregiver_invitations';

  final String id;
  final String patientId;
  final String role;
  final String? label;
  final String status;
  final String? invitedBy;
  final String? acceptedBy;
  final DateTime expiresAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class CaseHistoryRow {
  const CaseHistoryRow({required this.id, required this.consultationId, required this.patientId, required this.historyType, this.title, this.description, this.date, required this.metadata, this.recordedBy, required this.createdAt, required this.updatedAt});

  factory CaseHistoryRow.fromJson(Map<String, dynamic> json) => CaseHistoryRow(
        id: json['id'] as String,
        consultationId: json['consultation_id'] as String,
        patientId: json['patient_id'] as String,
        historyType: json['history_type'] as String,
        title: json['title'] == null ? null : json['title'] as String,
        description: json['description'] == null ? null : json['description'] as String,
        date: json['date'] == null ? null : DateTime.parse(json['date'] as String),
        metadata: json['metadata'] as Object,
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'case_history';

  final String id;
  final String consultationId;
  final String patientId;
  final String historyType;
  final String? title;
  final String? description;
  final DateTime? date;
  final Object metadata;
  final String? recordedBy;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class ConsultationsRow {
  const ConsultationsRow({required this.id, required this.patientId, required this.doctorId, this.appointmentId, this.slotId, required this.scheduledAt, required this.type, required this.consultationType, required this.status, this.procedure, this.symptoms, this.diagnosis, this.notes, required this.durationMinutes, this.startedAt, this.endedAt, required this.consultationRate, required this.currency, this.archivedAt, required this.createdAt, required this.updatedAt});

  factory ConsultationsRow.fromJson(Map<String, dynamic> json) => ConsultationsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] as String,
        appointmentId: json['appointment_id'] == null ? null : json['appointment_id'] as String,
        slotId: json['slot_id'] == null ? null : json['slot_id'] as String,
        scheduledAt: DateTime.parse(json['scheduled_at'] as String),
        type: json['type'] as String,
        consultationType: json['consultation_type'] as String,
        status: json['status'] as String,
        procedure: json['procedure'] == null ? null : json['procedure'] as String,
        symptoms: json['symptoms'] == null ? null : json['symptoms'] as String,
        diagnosis: json['diagnosis'] == null ? null : json['diagnosis'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        durationMinutes: json['duration_minutes'] as int,
        startedAt: json['started_at'] == null ? null : DateTime.parse(json['started_at'] as String),
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        consultationRate: json['consultation_rate'] as num,
        currency: json['currency'] as String,
        archivedAt: json['archived_at'] == null ? null : DateTime.parse(json['archived_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'consultations';

  final String id;
  final String patientId;
  final String doctorId;
  final String? appointmentId;
  final String? slotId;
  final DateTime scheduledAt;
  final String type;
  final String consultationType;
  final String status;
  final String? procedure;
  final String? symptoms;
  final String? diagnosis;
  final String? notes;
  final int durationMinutes;
  final DateTime? startedAt;
  final DateTime? endedAt;
  final num consultationRate;
  final String currency;
  final DateTime? archivedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class ConversationReadsRow {
  const ConversationReadsRow({required this.conversationId, required this.profileId, this.lastReadMessageId, required this.lastReadAt});

  factory ConversationReadsRow.fromJson(Map<String, dynamic> json) => ConversationReadsRow(
        conversationId: json['conversation_id'] as int,
        profileId: json['profile_id'] as String,
        lastReadMessageId: json['last_read_message_id'] == null ? null : json['last_read_message_id'] as int,
        lastReadAt: DateTime.parse(json['last_read_at'] as String),
      );

  static const table = 'conversation_reads';

  final int conversationId;
  final String profileId;
  final int? lastReadMessageId;
  final DateTime lastReadAt;
}

class ConversationsRow {
  const ConversationsRow({required this.id, required this.patientId, this.doctorId, required this.type, this.title, required this.status, required this.createdAt, required this.updatedAt, this.lastMessageAt});

  factory ConversationsRow.fromJson(Map<String, dynamic> json) => ConversationsRow(
        id: json['id'] as int,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] == null ? null : json['doctor_id'] as String,
        type: json['type'] as String,
        title: json['title'] == null ? null : json['title'] as String,
        status: json['status'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
        lastMessageAt: json['last_message_at'] == null ? null : DateTime.parse(json['last_message_at'] as String),
      );

  static const table = 'conversations';

  final int id;
  final String patientId;
  final String? doctorId;
  final String type;
  final String? title;
  final String status;
  final DateTime createdAt;
  final DateTime updatedAt;
  final DateTime? lastMessageAt;
}

class DailyLogsRow {
  const DailyLogsRow({required this.id, required this.patientId, this.authorId, required this.logDate, this.mood, required this.symptoms, this.sleepHours, this.sleepQuality, this.notes, this.clientId, required this.changeSeq, this.deletedAt, required this.createdAt, required this.updatedAt});

  factory DailyLogsRow.fromJson(Map<String, dynamic> json) => DailyLogsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        authorId: json['author_id'] == null ? null : json['author_id'] as String,
        logDate: DateTime.parse(json['log_date'] as String),
        mood: json['mood'] == null ? null : json['mood'] as String,
        symptoms: [for (final item in json['symptoms'] as List) item as String],
        sleepHours: json['sleep_hours'] == null ? null : json['sleep_hours'] as num,
        sleepQuality: json['sleep_quality'] == null ? null : json['sleep_quality'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        changeSeq: json['change_seq'] as int,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'daily_logs';

  final String id;
  final String patientId;
  final String? authorId;
  final DateTime logDate;
  final String? mood;
  final List<String> symptoms;
  final num? sleepHours;
  final String? sleepQuality;
  final String? notes;
  final String? clientId;
  final int changeSeq;
  final DateTime? deletedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class DispatchOffersRow {
  const DispatchOffersRow({required this.id, this.emergencyRequestId, this.ambulanceRequestId, required this.hospitalId, this.ambulanceId, required this.status, required this.offeredAt, required this.expiresAt, this.answeredAt, this.answeredBy, required this.createdAt, required this.updatedAt});

  factory DispatchOffersRow.fromJson(Map<String, dynamic> json) => DispatchOffersRow(
        id: json['id'] as String,
        emergencyRequestId: json['emergency_request_id'] == null ? null : json['emergency_request_id'] as String,
        ambulanceRequestId: json['ambulance_request_id'] == null ? null : json['ambulance_request_id'] as String,
        hospitalId: json['hospital_id'] as String,
        ambulanceId: json['ambulance_id'] == null ? null : json['ambulance_id'] as String,
        status: json['status'] as String,
        offeredAt: DateTime.parse(json['offered_at'] as String),
        expiresAt: DateTime.parse(json['expires_at'] as String),
        answeredAt: json['answered_at'] == null ? null : DateTime.parse(json['answered_at'] as String),
        answeredBy: json['answered_by'] == null ? null : json['answered_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'dispatch_offers';

  final String id;
  final String? emergencyRequestId;
  final String? ambulanceRequestId;
  final String hospitalId;
  final String? ambulanceId;
  final String status;
  final DateTime offeredAt;
  final DateTime expiresAt;
  final DateTime? answeredAt;
  final String? answeredBy;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class DoctorsRow {
  const DoctorsRow({required this.id, required this.displayName, this.specialization, this.experienceYears, this.qualification, this.bio, required this.consultationFee, required this.currency, this.rating, required this.totalConsultations, required this.isVerified, required this.isAvailable, required this.languages, this.avatarUrl, required this.createdAt, required this.updatedAt});

  factory DoctorsRow.fromJson(Map<String, dynamic> json) => DoctorsRow(
        id: json['id'] as String,
        displayName: json['display_name'] as String,
        specialization: json['specialization'] == null ? null : json['specialization'] as String,
        experienceYears: json['experience_years'] == null ? null : json['experience_years'] as int,
        qualification: json['qualification'] == null ? null : json['qualification'] as String,
        bio: json['bio'] == null ? null : json['bio'] as String,
        consultationFee: json['consultation_fee'] as num,
        currency: json['currency'] as String,
        rating: json['rating'] == null ? null : json['rating'] as num,
        totalConsultations: json['total_consultations'] as int,
        isVerified: json['is_verified'] as bool,
        isAvailable: json['is_available'] as bool,
        languages: [for (final item in json['languages'] as List) item as String],
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'doctors';

  final String id;
  final String displayName;
  final String? specialization;
  final int? experienceYears;
  final String? qualification;
  final String? bio;
  final num consultationFee;
  final String currency;
  final num? rating;
  final int totalConsultations;
  final bool isVerified;
  final bool isAvailable;
  final List<String> languages;
  final String? avatarUrl;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class DocumentsRow {
  const DocumentsRow({required this.id, required this.userId, required this.documentName, required this.documentType, required this.documentUrl, required this.verificationStatus, this.verifiedBy, this.verifiedAt, required this.uploadDate});

  factory DocumentsRow.fromJson(Map<String, dynamic> json) => DocumentsRow(
        id: json['id'] as String,
        userId: json['user_id'] as String,
        documentName: json['document_name'] as String,
        documentType: json['document_type'] as String,
        documentUrl: json['document_url'] as String,
        verificationStatus: json['verification_status'] as String,
        verifiedBy: json['verified_by'] == null ? null : json['verified_by'] as String,
        verifiedAt: json['verified_at'] == null ? null : DateTime.parse(json['verified_at'] as String),
        uploadDate: DateTime.parse(json['upload_date'] as String),
      );

  static const table = 'documents';

  final String id;
  final String userId;
  final String documentName;
  final String documentType;
  final String documentUrl;
  final String verificationStatus;
  final String? verifiedBy;
  final DateTime? verifiedAt;
  final DateTime uploadDate;
}

class DosesRow {
  const DosesRow({required this.id, required this.patientId, required this.medicationId, this.scheduleId, required this.dueAt, this.dueDate, this.dueTime, this.timeZone, required this.amount, required this.status, this.takenAt, this.recordedBy, this.recordedAt, this.note, this.clientId, required this.changeSeq, this.deletedAt, required this.createdAt, required this.updatedAt});

  factory DosesRow.fromJson(Map<String, dynamic> json) => DosesRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        medicationId: json['medication_id'] as String,
        scheduleId: json['schedule_id'] == null ? null : json['schedule_id'] as String,
        dueAt: DateTime.parse(json['due_at'] as String),
        dueDate: json['due_date'] == null ? null : DateTime.parse(json['due_date'] as String),
        dueTime: json['due_time'] == null ? null : json['due_time'] as String,
        timeZone: json['time_zone'] == null ? null : json['time_zone'] as String,
        amount: json['amount'] as num,
        status: json['status'] as String,
        takenAt: json['taken_at'] == null ? null : DateTime.parse(json['taken_at'] as String),
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        recordedAt: json['recorded_at'] == null ? null : DateTime.parse(json['recorded_at'] as String),
        note: json['note'] == null ? null : json['note'] as String,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        changeSeq: json['change_seq'] as int,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'doses';

  final String id;
  final String patientId;
  final String medicationId;
  final String? scheduleId;
  final DateTime dueAt;
  final DateTime? dueDate;
  final String? dueTime;
  final String? timeZone;
  final num amount;
  final String status;
  final DateTime? takenAt;
  final String? recordedBy;
  final DateTime? recordedAt;
  final String? note;
  final String? clientId;
  final int changeSeq;
  final DateTime? deletedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class EmergencyContactsRow {
  const EmergencyContactsRow({required this.id, required this.patientId, required this.name, required this.relationship, required this.phone, this.email, this.address, required this.isPrimary, required this.createdAt, required this.updatedAt});

  factory EmergencyContactsRow.fromJson(Map<String, dynamic> json) => EmergencyContactsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        name: json['name'] as String,
        relationship: json['relationship'] as String,
        phone: json['phone'] as String,
        email: json['email'] == null ? null : json['email'] as String,
        address: json['address'] == null ? null : json['address'] as String,
        isPrimary: json['is_primary'] as bool,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'emergency_contacts';

  final String id;
  final String patientId;
  final String name;
  final String relationship;
  final String phone;
  final String? email;
  final String? address;
  final bool isPrimary;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class EmergencyRequestsRow {
  const EmergencyRequestsRow({required this.id, required this.patientId, required this.emergencyType, this.description, required this.status, required this.severity, this.locationLatitude, this.locationLongitude, this.hospitalId, this.assignedPhysicianId, this.requestedBy, this.endedAt, required this.createdAt, required this.updatedAt});

  factory EmergencyRequestsRow.fromJson(Map<String, dynamic> json) => EmergencyRequestsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        emergencyType: json['emergency_type'] as String,
        description: json['description'] == null ? null : json['description'] as String,
        status: json['status'] as String,
        severity: json['severity'] as String,
        locationLatitude: json['location_latitude'] == null ? null : json['location_latitude'] as num,
        locationLongitude: json['location_longitude'] == null ? null : json['location_longitude'] as num,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        assignedPhysicianId: json['assigned_physician_id'] == null ? null : json['assigned_physician_id'] as String,
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'emergency_requests';

  final String id;
  final String patientId;
  final String emergencyType;
  final String? description;
  final String status;
  final String severity;
  final num? locationLatitude;
  final num? locationLongitude;
  final String? hospitalId;
  final String? assignedPhysicianId;
  final String? requestedBy;
  final DateTime? endedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class FileSharesRow {
  const FileSharesRow({required this.id, required this.fileId, required this.patientId, required this.sharedWith, required this.permissions, this.sharedBy, this.expiresAt, required this.createdAt, required this.updatedAt});

  factory FileSharesRow.fromJson(Map<String, dynamic> json) => FileSharesRow(
        id: json['id'] as String,
        fileId: json['file_id'] as String,
        patientId: json['patient_id'] as String,
        sharedWith: json['shared_with'] as String,
        permissions: json['permissions'] as Object,
        sharedBy: json['shared_by'] == null ? null : json['shared_by'] as String,
        expiresAt: json['expires_at'] == null ? null : DateTime.parse(json['expires_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'file_shares';

  final String id;
  final String fileId;
  final String patientId;
  final String sharedWith;
  final Object permissions;
  final String? sharedBy;
  final DateTime? expiresAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class FilesRow {
  const FilesRow({required this.id, required this.patientId, this.measurementId, this.logId, required this.bucket, required this.storagePath, required this.fileName, this.originalName, this.filename, this.mimeType, this.size, this.url, required this.metadata, this.uploadedBy, required this.uploadedAt, this.clientId, required this.changeSeq, this.deletedAt, required this.updatedAt});

  factory FilesRow.fromJson(Map<String, dynamic> json) => FilesRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        measurementId: json['measurement_id'] == null ? null : json['measurement_id'] as String,
        logId: json['log_id'] == null ? null : json['log_id'] as String,
        bucket: json['bucket'] as String,
        storagePath: json['storage_path'] as String,
        fileName: json['file_name'] as String,
        originalName: json['original_name'] == null ? null : json['original_name'] as String,
        filename: json['filename'] == null ? null : json['filename'] as String,
        mimeType: json['mime_type'] == null ? null : json['mime_type'] as String,
        size: json['size'] == null ? null : json['size'] as int,
        url: json['url'] == null ? null : json['url'] as String,
        metadata: json['metadata'] as Object,
        uploadedBy: json['uploaded_by'] == null ? null : json['uploaded_by'] as String,
        uploadedAt: DateTime.parse(json['uploaded_at'] as String),
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        changeSeq: json['change_seq'] as int,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'files';

  final String id;
  final String patientId;
  final String? measurementId;
  final String? logId;
  final String bucket;
  final String storagePath;
  final String fileName;
  final String? originalName;
  final String? filename;
  final String? mimeType;
  final int? size;
  final String? url;
  final Object metadata;
  final String? uploadedBy;
  final DateTime uploadedAt;
  final String? clientId;
  final int changeSeq;
  final DateTime? deletedAt;
  final DateTime updatedAt;
}

class HealthAggregatedRow {
  const HealthAggregatedRow({required this.id, required this.metricName, required this.timestamp, required this.value, this.units, required this.email, required this.patientId, required this.period, this.valueMin, this.valueMax, required this.sampleCount});

  factory HealthAggregatedRow.fromJson(Map<String, dynamic> json) => HealthAggregatedRow(
        id: json['id'] as int,
        metricName: json['metric_name'] as String,
        timestamp: DateTime.parse(json['timestamp'] as String),
        value: (json['value'] as num).toDouble(),
        units: json['units'] == null ? null : json['units'] as String,
        email: json['email'] as String,
        patientId: json['patient_id'] as String,
        period: json['period'] as String,
        valueMin: json['value_min'] == null ? null : (json['value_min'] as num).toDouble(),
        valueMax: json['value_max'] == null ? null : (json['value_max'] as num).toDouble(),
        sampleCount: json['sample_count'] as int,
      );

  static const table = 'health_aggregated';

  final int id;
  final String metricName;
  final DateTime timestamp;
  final double value;
  final String? units;
  final String email;
  final String patientId;
  final String period;
  final double? valueMin;
  final double? valueMax;
  final int sampleCount;
}

class HealthRealtimeRow {
  const HealthRealtimeRow({required this.id, required this.metricName, required this.timestamp, required this.value, this.units, this.source, required this.email, required this.patientId});

  factory HealthRealtimeRow.fromJson(Map<String, dynamic> json) => HealthRealtimeRow(
        id: json['id'] as int,
        metricName: json['metric_name'] as String,
        timestamp: DateTime.parse(json['timestamp'] as String),
        value: (json['value'] as num).toDouble(),
        units: json['units'] == null ? null : json['units'] as String,
        source: json['source'] == null ? null : json['source'] as String,
        email: json['email'] as String,
        patientId: json['patient_id'] as String,
      );

  static const table = 'health_realtime';

  final int id;
  final String metricName;
  final DateTime timestamp;
  final double value;
  final String? units;
  final String? source;
  final String email;
  final String patientId;
}

class HealthRecordsRow {
  const HealthRecordsRow({required this.id, required this.patientId, required this.recordType, required this.title, this.description, required this.recordedDate, this.recordedBy, required this.recordData, this.documentUrl, required this.isSensitive, this.deletedAt, required this.createdAt, required this.updatedAt});

  factory HealthRecordsRow.fromJson(Map<String, dynamic> json) => HealthRecordsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        recordType: json['record_type'] as String,
        title: json['title'] as String,
        description: json['description'] == null ? null : json['description'] as String,
        recordedDate: DateTime.parse(json['recorded_date'] as String),
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        recordData: json['record_data'] as Object,
        documentUrl: json['document_url'] == null ? null : json['document_url'] as String,
        isSensitive: json['is_sensitive'] as bool,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'health_records';

  final String id;
  final String patientId;
  final String recordType;
  final String title;
  final String? description;
  final DateTime recordedDate;
  final String? recordedBy;
  final Object recordData;
  final String? documentUrl;
  final bool isSensitive;
  final DateTime? deletedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class HospitalComplianceTrackingRow {
  const HospitalComplianceTrackingRow({required this.id, required this.hospitalId, required this.complianceType, required this.status, this.score, required this.lastAssessmentDate, this.nextAssessmentDue, this.assessedBy, required this.assessmentDetails, required this.violations, required this.correctiveActions, required this.createdAt, required this.updatedAt});

  factory HospitalComplianceTrackingRow.fromJson(Map<String, dynamic> json) => HospitalComplianceTrackingRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] as String,
        complianceType: json['compliance_type'] as String,
        status: json['status'] as String,
        score: json['score'] == null ? null : json['score'] as int,
        lastAssessmentDate: DateTime.parse(json['last_assessment_date'] as String),
        nextAssessmentDue: json['next_assessment_due'] == null ? null : DateTime.parse(json['next_assessment_due'] as String),
        assessedBy: json['assessed_by'] == null ? null : json['assessed_by'] as String,
        assessmentDetails: json['assessment_details'] as Object,
        violations: json['violations'] as Object,
        correctiveActions: json['corrective_actions'] as Object,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_compliance_tracking';

  final String id;
  final String hospitalId;
  final String complianceType;
  final String status;
  final int? score;
  final DateTime lastAssessmentDate;
  final DateTime? nextAssessmentDue;
  final String? assessedBy;
  final Object assessmentDetails;
  final Object violations;
  final Object correctiveActions;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class HospitalFinancialDataRow {
  const HospitalFinancialDataRow({required this.id, required this.hospitalId, required this.transactionType, required this.category, required this.amount, required this.currency, this.description, required this.transactionDate, required this.fiscalMonth, this.referenceId, required this.metadata, required this.createdAt, required this.updatedAt});

  factory HospitalFinancialDataRow.fromJson(Map<String, dynamic> json) => HospitalFinancialDataRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] as String,
        transactionType: json['transaction_type'] as String,
        category: json['category'] as String,
        amount: json['amount'] as num,
        currency: json['currency'] as String,
        description: json['description'] == null ? null : json['description'] as String,
        transactionDate: DateTime.parse(json['transaction_date'] as String),
        fiscalMonth: json['fiscal_month'] as String,
        referenceId: json['reference_id'] == null ? null : json['reference_id'] as String,
        metadata: json['metadata'] as Object,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_financial_data';

  final String id;
  final String hospitalId;
  final String transactionType;
  final String category;
  final num amount;
  final String currency;
  final String? description;
  final DateTime transactionDate;
  final String fiscalMonth;
  final String? referenceId;
  final Object metadata;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class HospitalPatientsRow {
  const HospitalPatientsRow({required this.id, required this.hospitalId, required this.patientId, this.assignedPhysicianId, this.transferredFromId, required this.status, required this.admissionDate, this.dischargeDate, this.roomNumber, this.notes, required this.createdAt, required this.updatedAt});

  factory HospitalPatientsRow.fromJson(Map<String, dynamic> json) => HospitalPatientsRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] as String,
        patientId: json['patient_id'] as String,
        assignedPhysicianId: json['assigned_physician_id'] == null ? null : json['assigned_physician_id'] as String,
        transferredFromId: json['transferred_from_id'] == null ? null : json['transferred_from_id'] as String,
        status: json['status'] as String,
        admissionDate: DateTime.parse(json['admission_date'] as String),
        dischargeDate: json['discharge_date'] == null ? null : DateTime.parse(json['discharge_date'] as String),
        roomNumber: json['room_number'] == null ? null : json['room_number'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_patients';

  final String id;
  final String hospitalId;
  final String patientId;
  final String? assignedPhysicianId;
  final String? transferredFromId;
  final String status;
  final DateTime admissionDate;
  final DateTime? dischargeDate;
  final String? roomNumber;
  final String? notes;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class HospitalResourcesRow {
  const HospitalResourcesRow({required this.id, required this.hospitalId, required this.name, required this.category, required this.totalQuantity, required this.availableQuantity, required this.inUseQuantity, required this.maintenanceQuantity, required this.status, required this.createdAt, required this.updatedAt});

  factory HospitalResourcesRow.fromJson(Map<String, dynamic> json) => HospitalResourcesRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] as String,
        name: json['name'] as String,
        category: json['category'] as String,
        totalQuantity: json['total_quantity'] as int,
        availableQuantity: json['available_quantity'] as int,
        inUseQuantity: json['in_use_quantity'] as int,
        maintenanceQuantity: json['maintenance_quantity'] as int,
        status: json['status'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_resources';

  final String id;
  final String hospitalId;
  final String name;
  final String category;
  final int totalQuantity;
  final int availableQuantity;
  final int inUseQuantity;
  final int maintenanceQuantity;
  final String status;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class HospitalSettingsRow {
  const HospitalSettingsRow({required this.id, required this.verificationDocuments, required this.securitySettings, required this.createdAt, required this.updatedAt});

  factory HospitalSettingsRow.fromJson(Map<String, dynamic> json) => HospitalSettingsRow(
        id: json['id'] as String,
        verificationDocuments: json['verification_documents'] as Object,
        securitySettings: json['security_settings'] as Object,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_settings';

  final String id;
  final Object verificationDocuments;
  final Object securitySettings;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class HospitalStaffRow {
  const HospitalStaffRow({required this.id, required this.hospitalId, required this.profileId, required this.position, required this.isActive, required this.createdAt, required this.updatedAt});

  factory HospitalStaffRow.fromJson(Map<String, dynamic> json) => HospitalStaffRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] as String,
        profileId: json['profile_id'] as String,
        position: json['position'] as String,
        isActive: json['is_active'] as bool,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospital_staff';

  final String id;
  final String hospitalId;
  final String profileId;
  final String position;
  final bool isActive;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class HospitalsRow {
  const HospitalsRow({required this.id, required this.name, this.address, this.phone, this.email, this.city, this.state, this.country, this.latitude, this.longitude, required this.departments, required this.specialities, required this.capabilities, this.capacity, required this.timeZone, required this.currency, required this.isActive, required this.verificationStatus, required this.createdAt, required this.updatedAt});

  factory HospitalsRow.fromJson(Map<String, dynamic> json) => HospitalsRow(
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
        capabilities: [for (final item in json['capabilities'] as List) item as String],
        capacity: json['capacity'] == null ? null : json['capacity'] as int,
        timeZone: json['time_zone'] as String,
        currency: json['currency'] as String,
        isActive: json['is_active'] as bool,
        verificationStatus: json['verification_status'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'hospitals';

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
  final List<String> capabilities;
  final int? capacity;
  final String timeZone;
  final String currency;
  final bool isActive;
  final String verificationStatus;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class JobRunsRow {
  const JobRunsRow({required this.id, required this.job, required this.startedAt, this.finishedAt, required this.status, required this.counts, this.errorCode});

  factory JobRunsRow.fromJson(Map<String, dynamic> json) => JobRunsRow(
        id: json['id'] as int,
        job: json['job'] as String,
        startedAt: DateTime.parse(json['started_at'] as String),
        finishedAt: json['finished_at'] == null ? null : DateTime.parse(json['finished_at'] as String),
        status: json['status'] as String,
        counts: json['counts'] as Object,
        errorCode: json['error_code'] == null ? null : json['error_code'] as String,
      );

  static const table = 'job_runs';

  final int id;
  final String job;
  final DateTime startedAt;
  final DateTime? finishedAt;
  final String status;
  final Object counts;
  final String? errorCode;
}

class LabReportsRow {
  const LabReportsRow({required this.id, required this.patientId, this.consultationId, required this.orderedBy, required this.testName, required this.status, required this.results, this.unit, this.referenceRange, this.notes, this.objectPath, required this.orderedAt, this.collectedAt, this.reportedAt, this.reviewedAt, this.reviewedBy, required this.createdAt, required this.updatedAt});

  factory LabReportsRow.fromJson(Map<String, dynamic> json) => LabReportsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        orderedBy: json['ordered_by'] as String,
        testName: json['test_name'] as String,
        status: json['status'] as String,
        results: json['results'] as Object,
        unit: json['unit'] == null ? null : json['unit'] as String,
        referenceRange: json['reference_range'] == null ? null : json['reference_range'] as String,
        notes: json['notes'] == null ? null : json['notes'] as String,
        objectPath: json['object_path'] == null ? null : json['object_path'] as String,
        orderedAt: DateTime.parse(json['ordered_at'] as String),
        collectedAt: json['collected_at'] == null ? null : DateTime.parse(json['collected_at'] as String),
        reportedAt: json['reported_at'] == null ? null : DateTime.parse(json['reported_at'] as String),
        reviewedAt: json['reviewed_at'] == null ? null : DateTime.parse(json['reviewed_at'] as String),
        reviewedBy: json['reviewed_by'] == null ? null : json['reviewed_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'lab_reports';

  final String id;
  final String patientId;
  final String? consultationId;
  final String orderedBy;
  final String testName;
  final String status;
  final Object results;
  final String? unit;
  final String? referenceRange;
  final String? notes;
  final String? objectPath;
  final DateTime orderedAt;
  final DateTime? collectedAt;
  final DateTime? reportedAt;
  final DateTime? reviewedAt;
  final String? reviewedBy;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class MeasurementsRow {
  const MeasurementsRow({required this.id, required this.patientId, required this.type, required this.value, this.value2, required this.unit, required this.measuredAt, this.note, this.recordedBy, this.clientId, required this.changeSeq, this.deletedAt, required this.createdAt, required this.updatedAt});

  factory MeasurementsRow.fromJson(Map<String, dynamic> json) => MeasurementsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        type: json['type'] as String,
        value: json['value'] as num,
        value2: json['value2'] == null ? null : json['value2'] as num,
        unit: json['unit'] as String,
        measuredAt: DateTime.parse(json['measured_at'] as String),
        note: json['note'] == null ? null : json['note'] as String,
        recordedBy: json['recorded_by'] == null ? null : json['recorded_by'] as String,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        changeSeq: json['change_seq'] as int,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'measurements';

  final String id;
  final String patientId;
  final String type;
  final num value;
  final num? value2;
  final String unit;
  final DateTime measuredAt;
  final String? note;
  final String? recordedBy;
  final String? clientId;
  final int changeSeq;
  final DateTime? deletedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class MedicationSchedulesRow {
  const MedicationSchedulesRow({required this.id, required this.patientId, required this.medicationId, required this.times, required this.daysOfWeek, required this.intervalDays, required this.timeZone, required this.startDate, this.endDate, required this.doseAmount, required this.isActive, this.clientId, this.createdBy, required this.changeSeq, this.deletedAt, required this.createdAt, required this.updatedAt});

  factory MedicationSchedulesRow.fromJson(Map<String, dynamic> json) => MedicationSchedulesRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        medicationId: json['medication_id'] as String,
        times: [for (final item in json['times'] as List) item as String],
        daysOfWeek: [for (final item in json['days_of_week'] as List) item as int],
        intervalDays: json['interval_days'] as int,
        timeZone: json['time_zone'] as String,
        startDate: DateTime.parse(json['start_date'] as String),
        endDate: json['end_date'] == null ? null : DateTime.parse(json['end_date'] as String),
        doseAmount: json['dose_amount'] as num,
        isActive: json['is_active'] as bool,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdBy: json['created_by'] == null ? null : json['created_by'] as String,
        changeSeq: json['change_seq'] as int,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'medication_schedules';

  final String id;
  final String patientId;
  final String medicationId;
  final List<String> times;
  final List<int> daysOfWeek;
  final int intervalDays;
  final String timeZone;
  final DateTime startDate;
  final DateTime? endDate;
  final num doseAmount;
  final bool isActive;
  final String? clientId;
  final String? createdBy;
  final int changeSeq;
  final DateTime? deletedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class MedicationsRow {
  const MedicationsRow({required this.id, required this.patientId, this.prescriptionMedicationId, required this.name, this.strength, this.form, this.instructions, this.startDate, this.endDate, required this.isActive, required this.asNeeded, this.stockCount, this.refillThreshold, this.clientId, this.createdBy, required this.changeSeq, this.deletedAt, required this.createdAt, required this.updatedAt});

  factory MedicationsRow.fromJson(Map<String, dynamic> json) => MedicationsRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        prescriptionMedicationId: json['prescription_medication_id'] == null ? null : json['prescription_medication_id'] as String,
        name: json['name'] as String,
        strength: json['strength'] == null ? null : json['strength'] as String,
        form: json['form'] == null ? null : json['form'] as String,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
        startDate: json['start_date'] == null ? null : DateTime.parse(json['start_date'] as String),
        endDate: json['end_date'] == null ? null : DateTime.parse(json['end_date'] as String),
        isActive: json['is_active'] as bool,
        asNeeded: json['as_needed'] as bool,
        stockCount: json['stock_count'] == null ? null : json['stock_count'] as num,
        refillThreshold: json['refill_threshold'] == null ? null : json['refill_threshold'] as num,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdBy: json['created_by'] == null ? null : json['created_by'] as String,
        changeSeq: json['change_seq'] as int,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'medications';

  final String id;
  final String patientId;
  final String? prescriptionMedicationId;
  final String name;
  final String? strength;
  final String? form;
  final String? instructions;
  final DateTime? startDate;
  final DateTime? endDate;
  final bool isActive;
  final bool asNeeded;
  final num? stockCount;
  final num? refillThreshold;
  final String? clientId;
  final String? createdBy;
  final int changeSeq;
  final DateTime? deletedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class MessageAttachmentsRow {
  const MessageAttachmentsRow({required this.id, required this.messageId, required this.conversationId, required this.bucket, required this.objectPath, this.fileName, this.mimeType, this.fileSize, required this.createdAt});

  factory MessageAttachmentsRow.fromJson(Map<String, dynamic> json) => MessageAttachmentsRow(
        id: json['id'] as int,
        messageId: json['message_id'] as int,
        conversationId: json['conversation_id'] as int,
        bucket: json['bucket'] as String,
        objectPath: json['object_path'] as String,
        fileName: json['file_name'] == null ? null : json['file_name'] as String,
        mimeType: json['mime_type'] == null ? null : json['mime_type'] as String,
        fileSize: json['file_size'] == null ? null : json['file_size'] as int,
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'message_attachments';

  final int id;
  final int messageId;
  final int conversationId;
  final String bucket;
  final String objectPath;
  final String? fileName;
  final String? mimeType;
  final int? fileSize;
  final DateTime createdAt;
}

class MessagesRow {
  const MessagesRow({required this.id, required this.conversationId, this.senderId, required this.senderType, this.body, required this.messageType, required this.metadata, this.clientId, required this.createdAt});

  factory MessagesRow.fromJson(Map<String, dynamic> json) => MessagesRow(
        id: json['id'] as int,
        conversationId: json['conversation_id'] as int,
        senderId: json['sender_id'] == null ? null : json['sender_id'] as String,
        senderType: json['sender_type'] as String,
        body: json['body'] == null ? null : json['body'] as String,
        messageType: json['message_type'] as String,
        metadata: json['metadata'] as Object,
        clientId: json['client_id'] == null ? null : json['client_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'messages';

  final int id;
  final int conversationId;
  final String? senderId;
  final String senderType;
  final String? body;
  final String messageType;
  final Object metadata;
  final String? clientId;
  final DateTime createdAt;
}

class NotificationsRow {
  const NotificationsRow({required this.id, required this.userId, required this.type, required this.title, required this.message, required this.data, required this.read, required this.createdAt});

  factory NotificationsRow.fromJson(Map<String, dynamic> json) => NotificationsRow(
        id: json['id'] as String,
        userId: json['user_id'] as String,
        type: json['type'] as String,
        title: json['title'] as String,
        message: json['message'] as String,
        data: json['data'] as Object,
        read: json['read'] as bool,
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'notifications';

  final String id;
  final String userId;
  final String type;
  final String title;
  final String message;
  final Object data;
  final bool read;
  final DateTime createdAt;
}

class PatientCaregiversRow {
  const PatientCaregiversRow({required this.id, required this.patientId, required this.caregiverId, required this.role, required this.permissions, required this.isActive, this.acceptedAt, required this.createdAt, required this.updatedAt});

  factory PatientCaregiversRow.fromJson(Map<String, dynamic> json) => PatientCaregiversRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        caregiverId: json['caregiver_id'] as String,
        role: json['role'] as String,
        permissions: json['permissions'] as Object,
        isActive: json['is_active'] as bool,
        acceptedAt: json['accepted_at'] == null ? null : DateTime.parse(json['accepted_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patient_caregivers';

  final String id;
  final String patientId;
  final String caregiverId;
  final String role;
  final Object permissions;
  final bool isActive;
  final DateTime? acceptedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class PatientDoctorLinksRow {
  const PatientDoctorLinksRow({required this.id, required this.patientId, required this.doctorId, required this.status, required this.createdAt, required this.updatedAt, this.endedAt, this.requestedBy, this.blockedBy});

  factory PatientDoctorLinksRow.fromJson(Map<String, dynamic> json) => PatientDoctorLinksRow(
        id: json['id'] as int,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] as String,
        status: json['status'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        blockedBy: json['blocked_by'] == null ? null : json['blocked_by'] as String,
      );

  static const table = 'patient_doctor_links';

  final int id;
  final String patientId;
  final String doctorId;
  final String status;
  final DateTime createdAt;
  final DateTime updatedAt;
  final DateTime? endedAt;
  final String? requestedBy;
  final String? blockedBy;
}

class PatientWaitlistRow {
  const PatientWaitlistRow({required this.id, required this.hospitalId, required this.patientId, required this.department, required this.reason, required this.priority, required this.status, this.estimatedWaitTime, this.calledAt, this.completedAt, required this.createdAt, required this.updatedAt});

  factory PatientWaitlistRow.fromJson(Map<String, dynamic> json) => PatientWaitlistRow(
        id: json['id'] as String,
        hospitalId: json['hospital_id'] as String,
        patientId: json['patient_id'] as String,
        department: json['department'] as String,
        reason: json['reason'] as String,
        priority: json['priority'] as String,
        status: json['status'] as String,
        estimatedWaitTime: json['estimated_wait_time'] == null ? null : json['estimated_wait_time'] as int,
        calledAt: json['called_at'] == null ? null : DateTime.parse(json['called_at'] as String),
        completedAt: json['completed_at'] == null ? null : DateTime.parse(json['completed_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patient_waitlist';

  final String id;
  final String hospitalId;
  final String patientId;
  final String department;
  final String reason;
  final String priority;
  final String status;
  final int? estimatedWaitTime;
  final DateTime? calledAt;
  final DateTime? completedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class PatientsRow {
  const PatientsRow({required this.id, this.profileId, required this.name, this.dateOfBirth, this.gender, required this.allergies, required this.medicalConditions, this.createdBy, this.deletedAt, this.closedBy, required this.createdAt, required this.updatedAt});

  factory PatientsRow.fromJson(Map<String, dynamic> json) => PatientsRow(
        id: json['id'] as String,
        profileId: json['profile_id'] == null ? null : json['profile_id'] as String,
        name: json['name'] as String,
        dateOfBirth: json['date_of_birth'] == null ? null : DateTime.parse(json['date_of_birth'] as String),
        gender: json['gender'] == null ? null : json['gender'] as String,
        allergies: [for (final item in json['allergies'] as List) item as String],
        medicalConditions: [for (final item in json['medical_conditions'] as List) item as String],
        createdBy: json['created_by'] == null ? null : json['created_by'] as String,
        deletedAt: json['deleted_at'] == null ? null : DateTime.parse(json['deleted_at'] as String),
        closedBy: json['closed_by'] == null ? null : json['closed_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'patients';

  final String id;
  final String? profileId;
  final String name;
  final DateTime? dateOfBirth;
  final String? gender;
  final List<String> allergies;
  final List<String> medicalConditions;
  final String? createdBy;
  final DateTime? deletedAt;
  final String? closedBy;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class PaymentEventsRow {
  const PaymentEventsRow({required this.id, required this.paymentGateway, required this.eventId, required this.eventType, this.paymentId, required this.payloadDigest, this.occurredAt, required this.createdAt});

  factory PaymentEventsRow.fromJson(Map<String, dynamic> json) => PaymentEventsRow(
        id: json['id'] as String,
        paymentGateway: json['payment_gateway'] as String,
        eventId: json['event_id'] as String,
        eventType: json['event_type'] as String,
        paymentId: json['payment_id'] == null ? null : json['payment_id'] as String,
        payloadDigest: json['payload_digest'] as String,
        occurredAt: json['occurred_at'] == null ? null : DateTime.parse(json['occurred_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'payment_events';

  final String id;
  final String paymentGateway;
  final String eventId;
  final String eventType;
  final String? paymentId;
  final String payloadDigest;
  final DateTime? occurredAt;
  final DateTime createdAt;
}

class PaymentsRow {
  const PaymentsRow({required this.id, required this.payerId, required this.patientId, required this.doctorId, this.consultationId, this.appointmentId, required this.amount, required this.currency, required this.status, this.paymentMethod, required this.paymentGateway, this.transactionId, this.failureCode, this.paidAt, required this.createdAt, required this.updatedAt});

  factory PaymentsRow.fromJson(Map<String, dynamic> json) => PaymentsRow(
        id: json['id'] as String,
        payerId: json['payer_id'] as String,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] as String,
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        appointmentId: json['appointment_id'] == null ? null : json['appointment_id'] as String,
        amount: json['amount'] as num,
        currency: json['currency'] as String,
        status: json['status'] as String,
        paymentMethod: json['payment_method'] == null ? null : json['payment_method'] as String,
        paymentGateway: json['payment_gateway'] as String,
        transactionId: json['transaction_id'] == null ? null : json['transaction_id'] as String,
        failureCode: json['failure_code'] == null ? null : json['failure_code'] as String,
        paidAt: json['paid_at'] == null ? null : DateTime.parse(json['paid_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'payments';

  final String id;
  final String payerId;
  final String patientId;
  final String doctorId;
  final String? consultationId;
  final String? appointmentId;
  final num amount;
  final String currency;
  final String status;
  final String? paymentMethod;
  final String paymentGateway;
  final String? transactionId;
  final String? failureCode;
  final DateTime? paidAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class PrescriptionMedicationsRow {
  const PrescriptionMedicationsRow({required this.id, required this.prescriptionId, required this.patientId, required this.position, required this.name, required this.dosage, required this.frequency, required this.duration, this.instructions, required this.createdAt, required this.updatedAt});

  factory PrescriptionMedicationsRow.fromJson(Map<String, dynamic> json) => PrescriptionMedicationsRow(
        id: json['id'] as String,
        prescriptionId: json['prescription_id'] as String,
        patientId: json['patient_id'] as String,
        position: json['position'] as int,
        name: json['name'] as String,
        dosage: json['dosage'] as String,
        frequency: json['frequency'] as String,
        duration: json['duration'] as String,
        instructions: json['instructions'] == null ? null : json['instructions'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'prescription_medications';

  final String id;
  final String prescriptionId;
  final String patientId;
  final int position;
  final String name;
  final String dosage;
  final String frequency;
  final String duration;
  final String? instructions;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class PrescriptionSummariesRow {
  const PrescriptionSummariesRow({required this.id, this.consultationId, required this.patientId, required this.doctorId, required this.status, required this.isActive, this.instructions, this.followUpDate, this.archivedAt, required this.createdAt, required this.updatedAt, this.medications});

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
        medications: json['medications'] == null ? null : json['medications'] as Object,
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
  final Object? medications;
}

class PrescriptionsRow {
  const PrescriptionsRow({required this.id, this.consultationId, required this.patientId, required this.doctorId, required this.status, required this.isActive, this.instructions, this.followUpDate, this.archivedAt, required this.createdAt, required this.updatedAt});

  factory PrescriptionsRow.fromJson(Map<String, dynamic> json) => PrescriptionsRow(
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
      );

  static const table = 'prescriptions';

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
}

class ProfilesRow {
  const ProfilesRow({required this.id, required this.fullName, this.firstName, this.lastName, this.email, this.phone, this.address, this.city, this.state, this.country, this.postalCode, required this.role, this.designation, this.licenseNumber, this.certification, this.isVerified, required this.isActive, this.avatarUrl, required this.subscriptionPlan, required this.timeZone, this.createdAt, this.updatedAt});

  factory ProfilesRow.fromJson(Map<String, dynamic> json) => ProfilesRow(
        id: json['id'] as String,
        fullName: json['full_name'] as String,
        firstName: json['first_name'] == null ? null : json['first_name'] as String,
        lastName: json['last_name'] == null ? null : json['last_name'] as String,
        email: json['email'] == null ? null : json['email'] as String,
        phone: json['phone'] == null ? null : json['phone'] as String,
        address: json['address'] == null ? null : json['address'] as String,
        city: json['city'] == null ? null : json['city'] as String,
        state: json['state'] == null ? null : json['state'] as String,
        country: json['country'] == null ? null : json['country'] as String,
        postalCode: json['postal_code'] == null ? null : json['postal_code'] as String,
        role: UserRole.values.firstWhere((known) => known.value == json['role']),
        designation: json['designation'] == null ? null : json['designation'] as String,
        licenseNumber: json['license_number'] == null ? null : json['license_number'] as String,
        certification: json['certification'] == null ? null : json['certification'] as String,
        isVerified: json['is_verified'] == null ? null : json['is_verified'] as bool,
        isActive: json['is_active'] as bool,
        avatarUrl: json['avatar_url'] == null ? null : json['avatar_url'] as String,
        subscriptionPlan: json['subscription_plan'] as String,
        timeZone: json['time_zone'] as String,
        createdAt: json['created_at'] == null ? null : DateTime.parse(json['created_at'] as String),
        updatedAt: json['updated_at'] == null ? null : DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'profiles';

  final String id;
  final String fullName;
  final String? firstName;
  final String? lastName;
  final String? email;
  final String? phone;
  final String? address;
  final String? city;
  final String? state;
  final String? country;
  final String? postalCode;
  final UserRole role;
  final String? designation;
  final String? licenseNumber;
  final String? certification;
  final bool? isVerified;
  final bool isActive;
  final String? avatarUrl;
  final String subscriptionPlan;
  final String timeZone;
  final DateTime? createdAt;
  final DateTime? updatedAt;
}

class PushDevicesRow {
  const PushDevicesRow({required this.id, required this.profileId, required this.platform, required this.token, this.appVersion, required this.lastSeenAt, required this.createdAt});

  factory PushDevicesRow.fromJson(Map<String, dynamic> json) => PushDevicesRow(
        id: json['id'] as String,
        profileId: json['profile_id'] as String,
        platform: json['platform'] as String,
        token: json['token'] as String,
        appVersion: json['app_version'] == null ? null : json['app_version'] as String,
        lastSeenAt: DateTime.parse(json['last_seen_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'push_devices';

  final String id;
  final String profileId;
  final String platform;
  final String token;
  final String? appVersion;
  final DateTime lastSeenAt;
  final DateTime createdAt;
}

class RefundsRow {
  const RefundsRow({required this.id, required this.paymentId, required this.patientId, required this.amount, required this.currency, required this.paymentGateway, required this.status, this.reason, this.providerReference, this.requestedBy, this.refundedAt, required this.createdAt, required this.updatedAt});

  factory RefundsRow.fromJson(Map<String, dynamic> json) => RefundsRow(
        id: json['id'] as String,
        paymentId: json['payment_id'] as String,
        patientId: json['patient_id'] as String,
        amount: json['amount'] as num,
        currency: json['currency'] as String,
        paymentGateway: json['payment_gateway'] as String,
        status: json['status'] as String,
        reason: json['reason'] == null ? null : json['reason'] as String,
        providerReference: json['provider_reference'] == null ? null : json['provider_reference'] as String,
        requestedBy: json['requested_by'] == null ? null : json['requested_by'] as String,
        refundedAt: json['refunded_at'] == null ? null : DateTime.parse(json['refunded_at'] as String),
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'refunds';

  final String id;
  final String paymentId;
  final String patientId;
  final num amount;
  final String currency;
  final String paymentGateway;
  final String status;
  final String? reason;
  final String? providerReference;
  final String? requestedBy;
  final DateTime? refundedAt;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class SurgeriesRow {
  const SurgeriesRow({required this.id, required this.patientId, required this.doctorId, this.hospitalId, required this.procedure, required this.scheduledAt, required this.status, this.surgeon, this.assistant, this.room, this.estimatedDurationMinutes, this.notes, required this.createdAt, required this.updatedAt});

  factory SurgeriesRow.fromJson(Map<String, dynamic> json) => SurgeriesRow(
        id: json['id'] as String,
        patientId: json['patient_id'] as String,
        doctorId: json['doctor_id'] as String,
        hospitalId: json['hospital_id'] == null ? null : json['hospital_id'] as String,
        procedure: json['procedure'] as String,
        scheduledAt: DateTime.parse(json['scheduled_at'] as String),
        status: json['status'] as String,
        surgeon: json['surgeon'] == null ? null : json['surgeon'] as String,
        assistant: json['assistant'] == null ? null : json['assistant'] as String,
        room: json['room'] == null ? null : json['room'] as String,
        estimatedDurationMinutes: json['estimated_duration_minutes'] == null ? null : json['estimated_duration_minutes'] as int,
        notes: json['notes'] == null ? null : json['notes'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'surgeries';

  final String id;
  final String patientId;
  final String doctorId;
  final String? hospitalId;
  final String procedure;
  final DateTime scheduledAt;
  final String status;
  final String? surgeon;
  final String? assistant;
  final String? room;
  final int? estimatedDurationMinutes;
  final String? notes;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class UserSettingsRow {
  const UserSettingsRow({required this.id, required this.userId, required this.theme, required this.notificationsEnabled, required this.emailNotifications, required this.pushNotifications, required this.smsNotifications, required this.language, required this.createdAt, required this.updatedAt});

  factory UserSettingsRow.fromJson(Map<String, dynamic> json) => UserSettingsRow(
        id: json['id'] as String,
        userId: json['user_id'] as String,
        theme: json['theme'] as String,
        notificationsEnabled: json['notifications_enabled'] as bool,
        emailNotifications: json['email_notifications'] as bool,
        pushNotifications: json['push_notifications'] as bool,
        smsNotifications: json['sms_notifications'] as bool,
        language: json['language'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'user_settings';

  final String id;
  final String userId;
  final String theme;
  final bool notificationsEnabled;
  final bool emailNotifications;
  final bool pushNotifications;
  final bool smsNotifications;
  final String language;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class VideoCallsRow {
  const VideoCallsRow({required this.id, required this.conversationId, this.consultationId, required this.provider, required this.roomName, this.roomUrl, required this.startedBy, required this.status, this.scheduledFor, this.startedAt, this.endedAt, required this.recordingEnabled, this.recordingUrl, this.endedReason, this.ringingAt, this.answeredBy, required this.createdAt, required this.updatedAt});

  factory VideoCallsRow.fromJson(Map<String, dynamic> json) => VideoCallsRow(
        id: json['id'] as int,
        conversationId: json['conversation_id'] as int,
        consultationId: json['consultation_id'] == null ? null : json['consultation_id'] as String,
        provider: json['provider'] as String,
        roomName: json['room_name'] as String,
        roomUrl: json['room_url'] == null ? null : json['room_url'] as String,
        startedBy: json['started_by'] as String,
        status: json['status'] as String,
        scheduledFor: json['scheduled_for'] == null ? null : DateTime.parse(json['scheduled_for'] as String),
        startedAt: json['started_at'] == null ? null : DateTime.parse(json['started_at'] as String),
        endedAt: json['ended_at'] == null ? null : DateTime.parse(json['ended_at'] as String),
        recordingEnabled: json['recording_enabled'] as bool,
        recordingUrl: json['recording_url'] == null ? null : json['recording_url'] as String,
        endedReason: json['ended_reason'] == null ? null : json['ended_reason'] as String,
        ringingAt: json['ringing_at'] == null ? null : DateTime.parse(json['ringing_at'] as String),
        answeredBy: json['answered_by'] == null ? null : json['answered_by'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'video_calls';

  final int id;
  final int conversationId;
  final String? consultationId;
  final String provider;
  final String roomName;
  final String? roomUrl;
  final String startedBy;
  final String status;
  final DateTime? scheduledFor;
  final DateTime? startedAt;
  final DateTime? endedAt;
  final bool recordingEnabled;
  final String? recordingUrl;
  final String? endedReason;
  final DateTime? ringingAt;
  final String? answeredBy;
  final DateTime createdAt;
  final DateTime updatedAt;
}

class WalletTransactionsRow {
  const WalletTransactionsRow({required this.id, required this.walletId, required this.transferId, required this.transactionType, required this.amount, required this.balanceAfter, this.description, this.referenceId, required this.createdAt});

  factory WalletTransactionsRow.fromJson(Map<String, dynamic> json) => WalletTransactionsRow(
        id: json['id'] as String,
        walletId: json['wallet_id'] as String,
        transferId: json['transfer_id'] as String,
        transactionType: json['transaction_type'] as String,
        amount: json['amount'] as num,
        balanceAfter: json['balance_after'] as num,
        description: json['description'] == null ? null : json['description'] as String,
        referenceId: json['reference_id'] == null ? null : json['reference_id'] as String,
        createdAt: DateTime.parse(json['created_at'] as String),
      );

  static const table = 'wallet_transactions';

  final String id;
  final String walletId;
  final String transferId;
  final String transactionType;
  final num amount;
  final num balanceAfter;
  final String? description;
  final String? referenceId;
  final DateTime createdAt;
}

class WalletsRow {
  const WalletsRow({required this.id, this.profileId, this.account, required this.shard, required this.currency, required this.balance, required this.createdAt, required this.updatedAt});

  factory WalletsRow.fromJson(Map<String, dynamic> json) => WalletsRow(
        id: json['id'] as String,
        profileId: json['profile_id'] == null ? null : json['profile_id'] as String,
        account: json['account'] == null ? null : json['account'] as String,
        shard: json['shard'] as int,
        currency: json['currency'] as String,
        balance: json['balance'] as num,
        createdAt: DateTime.parse(json['created_at'] as String),
        updatedAt: DateTime.parse(json['updated_at'] as String),
      );

  static const table = 'wallets';

  final String id;
  final String? profileId;
  final String? account;
  final int shard;
  final String currency;
  final num balance;
  final DateTime createdAt;
  final DateTime updatedAt;
}
