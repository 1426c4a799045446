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

class AuditLogsRow {
  const AuditLogsRow({required this.id, required this.createdAt, this.userId, this.sessionId, required this.action, required this.actionCategory, required this.actionType, required this.resourceType, this.resourceId, this.patientId, this.hospitalId, required this.impactLevel, required this.complianceRelevant, required this.financialImpact, required this.details, this.changeHash});

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

class PatientsRow {
  const PatientsRow({required this.id, this.profileId, required this.name, this.dateOfBirth, this.gender, required this.allergies, required this.medicalConditions, this.createdBy, this.deletedAt, required this.createdAt, required this.updatedAt});

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
  const VideoCallsRow({required this.id, required this.conversationId, required this.provider, required this.roomName, this.roomUrl, required this.startedBy, required this.status, this.scheduledFor, this.startedAt, this.endedAt, required this.recordingEnabled, this.recordingUrl, this.endedReason, this.ringingAt, this.answeredBy, required this.createdAt, required this.updatedAt});

  factory VideoCallsRow.fromJson(Map<String, dynamic> json) => VideoCallsRow(
        id: json['id'] as int,
        conversationId: json['conversation_id'] as int,
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
