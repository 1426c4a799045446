// Generated from the database by `make types`. Do not edit.
//
// With `createClient<Database>` and the Database of this file, the compiler refuses what the database would refuse: a
// column that only the server writes, a status that does not exist. The JSON of functions has types too.
// database.types.ts has all types as the Supabase CLI writes them.

import type { Database as Generated, Json } from "./database.types.js"

type All = Generated["public"]["Tables"]
type Enums = Generated["public"]["Enums"]
type Views = Generated["public"]["Views"]
type Functions = Generated["public"]["Functions"]

// The listed words instead of string; null stays where it is allowed.
type Worded<T, Shape> = T extends keyof Words
  ? { [C in keyof Shape]: C extends keyof Words[T] ? Words[T][C] | Exclude<Shape[C], string> : Shape[C] }
  : Shape

export type Row<T extends keyof All> = Worded<T, All[T]["Row"]>
export type Insert<T extends keyof All> = Inserts[T]
export type Update<T extends keyof All> = Updates[T]
export type Arguments<F extends keyof Functions> = Calls[F]["Args"]
export type Answer<F extends keyof Functions> = Calls[F]["Returns"]

export type Database = {
  public: Omit<Generated["public"], "Tables" | "Views" | "Functions"> & {
    Tables: {
      [T in keyof All]: { Row: Row<T>; Insert: Inserts[T]; Update: Updates[T]; Relationships: All[T]["Relationships"] }
    }
    Views: { [V in keyof Views]: { Row: ViewRows[V]; Relationships: Views[V]["Relationships"] } }
    Functions: { [F in keyof Functions]: Omit<Functions[F], "Args" | "Returns"> & Calls[F] }
  }
}
export type { Json }

interface Words {
  agent_assignments: { status: "proposed" | "active" | "declined" | "completed" | "canceled" }
  agent_assisted_patients: { status: "active" | "completed" | "canceled" }
  ambulance_requests: { status: "pending" | "assigned" | "en_route" | "arrived" | "completed" | "canceled" }
  ambulances: { status: "available" | "dispatched" | "maintenance" | "off_duty" }
  appointment_reminders: { channel: "push" | "email" | "sms"; status: "pending" | "sent" | "failed" | "canceled" }
  appointments: { consultation_type: "in_person" | "virtual"; status: "proposed" | "awaiting_payment" | "pending" | "confirmed" | "completed" | "no_show" | "canceled" | "declined" | "expired"; type: "consultation" | "follow_up" | "assessment" | "review" }
  audit_logs: { action: "insert" | "update" | "delete" | "read"; action_category: "patient_data" | "account" | "financial" | "emergency" | "system_admin"; impact_level: "low" | "medium" | "high" | "critical" }
  caregiver_invitations: { role: "primary" | "secondary" | "viewer" | "self"; status: "open" | "accepted" | "revoked" }
  case_history: { history_type: "previous_consultation" | "medical_history" | "prescription" | "lab_report" }
  consultations: { consultation_type: "in_person" | "video" | "audio" | "text"; status: "pending" | "confirmed" | "in_progress" | "completed" | "canceled"; type: "new" | "follow_up" }
  conversations: { status: "active" | "closed" | "archived"; type: "doctor_consultation" | "ai_diagnosis" | "agent_support" }
  daily_logs: { mood: "very_bad" | "bad" | "neutral" | "good" | "very_good"; sleep_quality: "poor" | "fair" | "good" }
  dispatch_offers: { status: "offered" | "accepted" | "declined" | "expired" | "withdrawn" }
  documents: { verification_status: "pending" | "verified" | "rejected" }
  doses: { status: "pending" | "taken" | "skipped" | "missed" }
  emergency_requests: { severity: "low" | "medium" | "high" | "critical"; status: "pending" | "offered" | "accepted" | "assigned" | "en_route" | "arrived" | "resolved" | "canceled" }
  files: { bucket: "patient-files" | "medical-documents" | "lab-reports" }
  health_aggregated: { period: "hour" | "day" }
  hospital_compliance_tracking: { status: "compliant" | "non_compliant" | "under_review" }
  hospital_financial_data: { transaction_type: "revenue" | "expense" | "refund" | "adjustment" }
  hospital_patients: { status: "active" | "discharged" | "transferred" }
  hospital_resources: { status: "available" | "limited" | "unavailable" | "maintenance" }
  hospital_staff: { position: "administrator" | "physician" | "nurse" | "dispatcher" }
  hospitals: { verification_status: "pending" | "verified" | "rejected" }
  job_runs: { status: "running" | "succeeded" | "failed" }
  lab_reports: { status: "ordered" | "collected" | "resulted" | "reviewed" | "canceled" }
  measurements: { type: "blood_pressure" | "weight" | "height" | "temperature" | "blood_glucose" | "spo2" | "heart_rate" | "respiratory_rate" | "pain" }
  medications: { form: "tablet" | "capsule" | "liquid" | "injection" | "inhaler" | "drops" | "patch" | "cream" | "suppository" | "other" }
  messages: { message_type: "text" | "file" | "mixed" | "system"; sender_type: "patient" | "doctor" | "caregiver" | "agent" | "ai_bot" | "system" }
  patient_caregivers: { role: "primary" | "secondary" | "viewer" }
  patient_doctor_links: { status: "requested" | "active" | "ended" | "blocked" }
  patient_waitlist: { priority: "low" | "medium" | "high" | "critical"; status: "waiting" | "called" | "completed" | "canceled" }
  patients: { gender: "male" | "female" | "other" }
  payment_events: { payment_gateway: "stripe" | "paystack" }
  payments: { payment_gateway: "stripe" | "paystack" | "wallet"; status: "pending" | "processing" | "succeeded" | "failed" | "canceled" | "refunded" | "partially_refunded" }
  place_requests: { asked_as: "patient" | "doctor" | "hospital"; kind: "admission" | "waitlist" | "transfer"; status: "open" | "accepted" | "declined" | "withdrawn" | "expired" }
  prescriptions: { status: "active" | "completed" | "canceled" }
  push_devices: { platform: "ios" | "android" | "web" }
  record_openings: { purpose: "treatment" | "emergency_treatment" | "follow_up" | "care_coordination" | "patient_request" }
  refunds: { status: "pending" | "processing" | "succeeded" | "failed" | "canceled" }
  surgeries: { status: "scheduled" | "ongoing" | "post_surgery" | "finished" | "canceled" }
  user_settings: { theme: "light" | "dark" }
  video_calls: { ended_reason: "completed" | "declined" | "canceled" | "no_answer" | "room_empty" | "link_ended" | "provider_error" | "caller_left" | "never_confirmed"; status: "scheduled" | "ringing" | "active" | "ended" | "missed" | "canceled" | "failed" }
  wallet_transactions: { transaction_type: "credit" | "debit" }
}

interface Inserts {
  account_blocks: never
  agent_assignments: never
  agent_assisted_patients: { agent_id?: string; assistance_type: string; description?: string | null; notes?: string | null; patient_id: string }
  ambulance_requests: { contact_phone: string; description?: string | null; destination_address?: string | null; destination_latitude?: number | null; destination_longitude?: number | null; emergency_request_id?: string | null; emergency_type: string; patient_id: string; pickup_address: string; pickup_latitude?: number | null; pickup_longitude?: number | null }
  ambulances: { current_latitude?: number | null; current_longitude?: number | null; hospital_id: string; registration: string }
  analytics_data: never
  appointment_notes: { appointment_id: string; notes: string }
  appointment_reminders: never
  appointments: { agent_id?: string | null; consultation_type?: Words["appointments"]["consultation_type"]; doctor_id: string; duration_minutes: number; patient_id: string; starts_at: string; type?: Words["appointments"]["type"] }
  audit_logs: never
  availability_slots: { day_of_week: number; doctor_id: string; end_time: string; hospital_id?: string | null; is_recurring?: boolean; slot_minutes?: number; start_time: string; time_zone: string; valid_from?: string | null; valid_until?: string | null }
  break_glass_grants: never
  cancellation_notes: never
  caregiver_invitations: never
  case_history: { consultation_id: string; date?: string | null; description?: string | null; history_type: Words["case_history"]["history_type"]; metadata?: Json; patient_id: string; title?: string | null }
  consultations: { appointment_id?: string | null; consultation_type?: Words["consultations"]["consultation_type"]; diagnosis?: string | null; doctor_id: string; duration_minutes?: number; notes?: string | null; patient_id: string; procedure?: string | null; scheduled_at: string; symptoms?: string | null; type?: Words["consultations"]["type"] }
  conversation_reads: { conversation_id: number; last_read_message_id?: number | null; profile_id?: string }
  conversations: never
  daily_logs: { client_id?: string | null; log_date: string; mood?: Words["daily_logs"]["mood"] | null; notes?: string | null; patient_id: string; sleep_hours?: number | null; sleep_quality?: Words["daily_logs"]["sleep_quality"] | null; symptoms?: string[] }
  dispatch_offers: never
  doctors: never
  documents: { document_name: string; document_type: string; document_url: string; user_id?: string }
  doses: never
  emergency_contacts: { address?: string | null; email?: string | null; is_primary?: boolean; name: string; patient_id: string; phone: string; relationship: string }
  emergency_requests: { description?: string | null; emergency_type: string; location_latitude?: number | null; location_longitude?: number | null; patient_id: string; severity?: Words["emergency_requests"]["severity"] }
  file_shares: { expires_at?: string | null; file_id: string; permissions?: Json; shared_with: string }
  files: { bucket?: Words["files"]["bucket"]; client_id?: string | null; file_name: string; log_id?: string | null; measurement_id?: string | null; metadata?: Json; original_name?: string | null; patient_id: string; storage_path: string }
  health_aggregated: never
  health_realtime: { email?: string; metric_name: string; patient_id?: string; source?: string | null; timestamp: string; units?: string | null; value: number }
  health_records: { description?: string | null; document_path?: string | null; document_url?: string | null; is_sensitive?: boolean; patient_id: string; record_data?: Json; record_type: string; recorded_date?: string; title: string }
  hospital_compliance_tracking: { assessment_details?: Json; compliance_type: string; corrective_actions?: Json; hospital_id: string; last_assessment_date?: string; next_assessment_due?: string | null; score?: number | null; status?: Words["hospital_compliance_tracking"]["status"]; violations?: Json }
  hospital_financial_data: { amount: number; category: string; currency?: string; description?: string | null; fiscal_month?: string; hospital_id: string; metadata?: Json; reference_id?: string | null; transaction_date?: string; transaction_type: Words["hospital_financial_data"]["transaction_type"] }
  hospital_patients: never
  hospital_resources: { available_quantity?: number; category: string; hospital_id: string; in_use_quantity?: number; maintenance_quantity?: number; name: string; status?: Words["hospital_resources"]["status"]; total_quantity?: number }
  hospital_settings: never
  hospital_staff: never
  hospitals: { address?: string | null; capacity?: number | null; city?: string | null; country?: string | null; currency?: string; departments?: string[]; email?: string | null; latitude?: number | null; longitude?: number | null; name: string; phone?: string | null; specialities?: string[]; state?: string | null; time_zone?: string }
  job_runs: never
  lab_reports: { consultation_id?: string | null; notes?: string | null; ordered_by: string; patient_id: string; reference_range?: string | null; test_name: string; unit?: string | null }
  measurements: { client_id?: string | null; measured_at?: string; note?: string | null; patient_id: string; type: Words["measurements"]["type"]; unit: string; value: number; value2?: number | null }
  medication_schedules: { client_id?: string | null; days_of_week?: number[]; dose_amount?: number; end_date?: string | null; interval_days?: number; is_active?: boolean; medication_id: string; patient_id: string; start_date?: string; time_zone: string; times: string[] }
  medications: { as_needed?: boolean; client_id?: string | null; end_date?: string | null; form?: Words["medications"]["form"] | null; instructions?: string | null; is_active?: boolean; name: string; patient_id: string; prescription_medication_id?: string | null; refill_threshold?: number | null; start_date?: string | null; stock_count?: number | null; strength?: string | null }
  message_attachments: { bucket?: string; file_name?: string | null; file_size?: number | null; message_id: number; mime_type?: string | null; object_path: string }
  messages: { body?: string | null; client_id?: string | null; conversation_id: number; message_type?: Words["messages"]["message_type"]; metadata?: Json; sender_id?: string | null }
  notifications: never
  patient_caregivers: never
  patient_conditions: { medical_conditions?: string[]; patient_id: string }
  patient_doctor_links: { doctor_id: string; patient_id: string }
  patient_waitlist: never
  patients: never
  payment_events: never
  payments: never
  place_requests: never
  prescription_medications: never
  prescriptions: never
  profiles: never
  push_devices: never
  record_openings: never
  refunds: never
  surgeries: { assistant?: string | null; doctor_id: string; estimated_duration_minutes?: number | null; hospital_id?: string | null; notes?: string | null; patient_id: string; procedure: string; room?: string | null; scheduled_at: string; surgeon?: string | null }
  user_settings: { email_notifications?: boolean; language?: string; notifications_enabled?: boolean; push_notifications?: boolean; sms_notifications?: boolean; theme?: Words["user_settings"]["theme"]; user_id?: string }
  video_calls: never
  wallet_transactions: never
  wallets: never
}

interface Updates {
  account_blocks: never
  agent_assignments: never
  agent_assisted_patients: { assistance_type?: string; description?: string | null; notes?: string | null; status?: Words["agent_assisted_patients"]["status"] }
  ambulance_requests: never
  ambulances: { current_latitude?: number | null; current_longitude?: number | null; registration?: string; status?: Words["ambulances"]["status"] }
  analytics_data: never
  appointment_notes: { notes?: string }
  appointment_reminders: never
  appointments: never
  audit_logs: never
  availability_slots: { day_of_week?: number; end_time?: string; hospital_id?: string | null; is_recurring?: boolean; slot_minutes?: number; start_time?: string; time_zone?: string; valid_from?: string | null; valid_until?: string | null }
  break_glass_grants: never
  cancellation_notes: never
  caregiver_invitations: never
  case_history: { date?: string | null; description?: string | null; history_type?: Words["case_history"]["history_type"]; metadata?: Json; title?: string | null }
  consultations: { consultation_type?: Words["consultations"]["consultation_type"]; diagnosis?: string | null; duration_minutes?: number; notes?: string | null; procedure?: string | null; scheduled_at?: string; symptoms?: string | null; type?: Words["consultations"]["type"] }
  conversation_reads: { conversation_id?: number; last_read_message_id?: number | null; profile_id?: string }
  conversations: never
  daily_logs: { client_id?: string | null; log_date?: string; mood?: Words["daily_logs"]["mood"] | null; notes?: string | null; patient_id?: string; sleep_hours?: number | null; sleep_quality?: Words["daily_logs"]["sleep_quality"] | null; symptoms?: string[] }
  dispatch_offers: never
  doctors: { avatar_url?: string | null; bio?: string | null; consultation_fee?: number; currency?: string; display_name?: string; experience_years?: number | null; is_available?: boolean; languages?: string[]; qualification?: string | null; specialization?: string | null }
  documents: never
  doses: never
  emergency_contacts: { address?: string | null; email?: string | null; is_primary?: boolean; name?: string; phone?: string; relationship?: string }
  emergency_requests: never
  file_shares: { expires_at?: string | null; file_id?: string; permissions?: Json; shared_with?: string }
  files: { bucket?: Words["files"]["bucket"]; client_id?: string | null; file_name?: string; log_id?: string | null; measurement_id?: string | null; metadata?: Json; original_name?: string | null; patient_id?: string; storage_path?: string }
  health_aggregated: never
  health_realtime: never
  health_records: { description?: string | null; document_path?: string | null; document_url?: string | null; is_sensitive?: boolean; record_data?: Json; record_type?: string; recorded_date?: string; title?: string }
  hospital_compliance_tracking: { assessment_details?: Json; compliance_type?: string; corrective_actions?: Json; last_assessment_date?: string; next_assessment_due?: string | null; score?: number | null; status?: Words["hospital_compliance_tracking"]["status"]; violations?: Json }
  hospital_financial_data: { amount?: number; category?: string; currency?: string; description?: string | null; fiscal_month?: string; metadata?: Json; reference_id?: string | null; transaction_date?: string; transaction_type?: Words["hospital_financial_data"]["transaction_type"] }
  hospital_patients: { assigned_physician_id?: string | null; notes?: string | null; room_number?: string | null; status?: Words["hospital_patients"]["status"] }
  hospital_resources: { available_quantity?: number; category?: string; hospital_id?: string; in_use_quantity?: number; maintenance_quantity?: number; name?: string; status?: Words["hospital_resources"]["status"]; total_quantity?: number }
  hospital_settings: { security_settings?: Json; verification_documents?: Json }
  hospital_staff: never
  hospitals: { address?: string | null; capacity?: number | null; city?: string | null; departments?: string[]; email?: string | null; phone?: string | null; specialities?: string[]; state?: string | null }
  job_runs: never
  lab_reports: { notes?: string | null; object_path?: string | null; reference_range?: string | null; results?: Json; test_name?: string; unit?: string | null }
  measurements: { client_id?: string | null; measured_at?: string; note?: string | null; patient_id?: string; type?: Words["measurements"]["type"]; unit?: string; value?: number; value2?: number | null }
  medication_schedules: { client_id?: string | null; days_of_week?: number[]; dose_amount?: number; end_date?: string | null; interval_days?: number; is_active?: boolean; medication_id?: string; patient_id?: string; start_date?: string; time_zone?: string; times?: string[] }
  medications: { as_needed?: boolean; client_id?: string | null; end_date?: string | null; form?: Words["medications"]["form"] | null; instructions?: string | null; is_active?: boolean; name?: string; patient_id?: string; prescription_medication_id?: string | null; refill_threshold?: number | null; start_date?: string | null; stock_count?: number | null; strength?: string | null }
  message_attachments: never
  messages: never
  notifications: { read?: boolean }
  patient_caregivers: { permissions?: Json }
  patient_conditions: { medical_conditions?: string[]; patient_id?: string }
  patient_doctor_links: never
  patient_waitlist: { department?: string; estimated_wait_time?: number | null; priority?: Words["patient_waitlist"]["priority"]; reason?: string; status?: Words["patient_waitlist"]["status"] }
  patients: { allergies?: string[]; date_of_birth?: string | null; gender?: Words["patients"]["gender"] | null; name?: string }
  payment_events: never
  payments: never
  place_requests: never
  prescription_medications: never
  prescriptions: never
  profiles: { address?: string | null; avatar_url?: string | null; certification?: string | null; city?: string | null; country?: string | null; designation?: string | null; first_name?: string | null; full_name?: string; last_name?: string | null; license_number?: string | null; phone?: string | null; postal_code?: string | null; state?: string | null; time_zone?: string }
  push_devices: never
  record_openings: never
  refunds: never
  surgeries: { assistant?: string | null; estimated_duration_minutes?: number | null; hospital_id?: string | null; notes?: string | null; procedure?: string; room?: string | null; scheduled_at?: string; surgeon?: string | null }
  user_settings: { email_notifications?: boolean; language?: string; notifications_enabled?: boolean; push_notifications?: boolean; sms_notifications?: boolean; theme?: Words["user_settings"]["theme"]; user_id?: string }
  video_calls: never
  wallet_transactions: never
  wallets: never
}

interface ViewRows {
  prescription_summaries: PrescriptionSummary
}

interface Calls {
  accept_caregiver_invitation: { Args: { code: string }; Returns: Row<"patient_caregivers"> }
  accept_proposal: { Args: { appointment_id: string }; Returns: Row<"appointments"> }
  adherence: { Args: { patient_id: string; days?: number }; Returns: Adherence[] }
  admit_emergency: { Args: { emergency_id: string }; Returns: Row<"hospital_patients"> }
  answer_agent: { Args: { assignment_id: string; accept: boolean }; Returns: Row<"agent_assignments"> }
  answer_place: { Args: { place_request_id: string; accept: boolean }; Returns: Row<"place_requests"> }
  answer_staff: { Args: { staff_id: string; accept: boolean }; Returns: Row<"hospital_staff"> }
  apply_to_hospital: { Args: { hospital_id: string; position: string }; Returns: Row<"hospital_staff"> }
  ask_for_place: { Args: { hospital_id: string; patient_id: string; kind?: string; department?: string | null; reason?: string | null }; Returns: Row<"place_requests"> }
  assign_agent: { Args: { patient_id: string; agent_id: string; notes?: string | null }; Returns: Row<"agent_assignments"> }
  block_account: { Args: { profile_id: string }; Returns: Row<"account_blocks"> }
  break_glass: { Args: { patient_id: string; reason: string; minutes?: number }; Returns: Row<"break_glass_grants"> }
  calculate_distance: { Args: { lat1: number; lng1: number; lat2: number; lng2: number }; Returns: number }
  cancel_ambulance_request: { Args: { request_id: string }; Returns: Row<"ambulance_requests"> }
  cancel_appointment: { Args: { appointment_id: string; reason?: string; note?: string | null }; Returns: Row<"appointments"> }
  cancel_emergency: { Args: { emergency_id: string }; Returns: Row<"emergency_requests"> }
  care_team: { Args: { patient_id: string }; Returns: CareTeamMember[] }
  caregiver_dashboard: { Args: { time_zone?: string | null }; Returns: CaregiverDashboard }
  change_caregiver_role: { Args: { patient_id: string; caregiver_id: string; role: "primary" | "secondary" | "viewer" }; Returns: Row<"patient_caregivers"> }
  check_user_role: { Args: { user_id: string; required_role: Enums["user_role"] }; Returns: boolean }
  claim_dependant: { Args: { code: string }; Returns: Row<"patients"> }
  close_dependant: { Args: { patient_id: string }; Returns: Row<"patients"> }
  complete_agent_assignment: { Args: { assignment_id: string; status?: "completed" | "canceled" }; Returns: Row<"agent_assignments"> }
  complete_appointment: { Args: { appointment_id: string }; Returns: Row<"appointments"> }
  confirm_appointment: { Args: { appointment_id: string }; Returns: Row<"appointments"> }
  create_dependant: { Args: { name: string; date_of_birth?: string | null; gender?: Words["patients"]["gender"] | null; client_id?: string | null }; Returns: Row<"patients"> }
  decline_proposal: { Args: { appointment_id: string }; Returns: Row<"appointments"> }
  delete_entry: { Args: { relation: "daily_logs" | "doses" | "files" | "measurements" | "medication_schedules" | "medications"; id: string }; Returns: string }
  describe_symptoms: { Args: { consultation_id: string; symptoms: string }; Returns: Row<"consultations"> }
  dispute_entry: { Args: { relation: string; id: string }; Returns: boolean }
  doctor_dashboard: { Args: { time_zone?: string | null }; Returns: DoctorDashboard }
  end_break_glass: { Args: { grant_id: string }; Returns: Row<"break_glass_grants"> }
  end_care: { Args: { patient_id: string; doctor_id: string }; Returns: Row<"patient_doctor_links"> }
  end_prescription: { Args: { prescription_id: string; status: "completed" | "canceled" }; Returns: Row<"prescriptions"> }
  end_staff: { Args: { staff_id: string }; Returns: Row<"hospital_staff"> }
  export_patient: { Args: { patient_id: string; after?: string | null; row_limit?: number }; Returns: PatientExport }
  free_slots: { Args: { doctor_id: string; from_date: string; to_date: string; time_zone?: string }; Returns: FreeSlot[] }
  hospital_dashboard: { Args: { hospital_id?: string | null; time_zone?: string | null }; Returns: HospitalDashboard }
  invite_caregiver: { Args: { patient_id: string; role: "primary" | "secondary" | "viewer"; label?: string | null }; Returns: InvitationWithCode }
  invite_patient_account: { Args: { patient_id: string }; Returns: InvitationWithCode }
  invite_staff: { Args: { hospital_id: string; profile_id: string; position?: string }; Returns: Row<"hospital_staff"> }
  issue_prescription: { Args: { patient_id: string; medications: NewDrug[]; consultation_id?: string | null; instructions?: string | null; follow_up_date?: string | null }; Returns: Row<"prescriptions"> }
  leave_hospital: { Args: { admission_id: string }; Returns: Row<"hospital_patients"> }
  leave_waitlist: { Args: { waitlist_id: string }; Returns: Row<"patient_waitlist"> }
  log_dose: { Args: { dose_id: string; status?: "taken" | "skipped" | "pending"; taken_at?: string | null; note?: string | null }; Returns: Row<"doses"> }
  log_dose_now: { Args: { medication_id: string; client_id: string; amount?: number; taken_at?: string; note?: string | null }; Returns: Row<"doses"> }
  mark_conversation_read: { Args: { conversation_id: number; last_read_message_id?: number | null }; Returns: Row<"conversation_reads"> }
  mark_no_show: { Args: { appointment_id: string }; Returns: Row<"appointments"> }
  move_consultation: { Args: { consultation_id: string; status: "confirmed" | "in_progress" | "completed" | "canceled" }; Returns: Row<"consultations"> }
  move_lab_report: { Args: { report_id: string; status: "collected" | "resulted" | "reviewed" | "canceled" }; Returns: Row<"lab_reports"> }
  move_surgery: { Args: { surgery_id: string; status: "ongoing" | "post_surgery" | "finished" | "canceled" }; Returns: Row<"surgeries"> }
  nearest_hospitals: { Args: { latitude: number; longitude: number; capability?: string | null; page_size?: number }; Returns: NearbyHospital[] }
  open_record: { Args: { patient_id: string; purpose: Words["record_openings"]["purpose"] }; Returns: Row<"record_openings"> }
  patient_dashboard: { Args: { patient_id?: string | null; time_zone?: string | null }; Returns: PatientDashboard }
  propose_appointment: { Args: { patient_id: string; starts_at: string; duration_minutes?: number; type?: string; consultation_type?: string }; Returns: Row<"appointments"> }
  read_health_record: { Args: { record_id: string }; Returns: Row<"health_records"> }
  record_change: { Args: { audit_id: number }; Returns: FieldChange[] }
  record_history: { Args: { patient_id: string; before?: number | null; page_size?: number }; Returns: HistoryEntry[] }
  register_push_device: { Args: { platform: Words["push_devices"]["platform"]; token: string; app_version?: string | null }; Returns: string }
  remove_health_record: { Args: { record_id: string }; Returns: null }
  renew_link: { Args: { link_id: number }; Returns: Row<"patient_doctor_links"> }
  reopen_dependant: { Args: { patient_id: string }; Returns: Row<"patients"> }
  reschedule_appointment: { Args: { appointment_id: string; starts_at: string }; Returns: Row<"appointments"> }
  revoke_caregiver: { Args: { patient_id: string; caregiver_id: string }; Returns: Row<"patient_caregivers"> }
  revoke_caregiver_invitation: { Args: { invitation_id: string }; Returns: Row<"caregiver_invitations"> }
  search_doctors: { Args: { query?: string | null; specialization?: string | null; max_fee?: number | null; currency?: string | null; available_on?: string | null; only_available?: boolean; min_rating?: number | null; language?: string | null; hospital_id?: string | null; page_size?: number; after?: string | null }; Returns: Row<"doctors">[] }
  send_message: { Args: { conversation_id: number; body?: string | null; attachments?: NewAttachment[]; client_id?: string | null }; Returns: Row<"messages"> }
  settle_care_team: { Args: { patient_id: string; caregiver_id: string; role?: string | null }; Returns: Row<"patient_caregivers"> }
  sync_changes: { Args: { patient_id: string; since?: string | null; page_size?: number }; Returns: SyncPage }
  transfer_patient: { Args: { admission_id: string; hospital_id: string }; Returns: Row<"place_requests"> }
  unblock_account: { Args: { profile_id: string }; Returns: null }
  withdraw_dispute: { Args: { relation: string; id: string }; Returns: boolean }
  withdraw_link: { Args: { link_id: number }; Returns: Row<"patient_doctor_links"> }
  withdraw_place: { Args: { place_request_id: string }; Returns: Row<"place_requests"> }
  withdraw_proposal: { Args: { appointment_id: string }; Returns: Row<"appointments"> }
}

export type PrescribedDrug = {
  name: string
  dosage: string
  frequency: string
  duration: string
  instructions: string | null
}

export type PrescriptionSummary = {
  id: string
  consultation_id: string | null
  patient_id: string
  doctor_id: string
  status: Words["prescriptions"]["status"]
  is_active: boolean
  instructions: string | null
  follow_up_date: string | null
  archived_at: string | null
  created_at: string
  updated_at: string
  medications: PrescribedDrug[]
}

export type Adherence = {
  medication_id: string | null
  medication: string | null
  due: number
  taken: number
  skipped: number
  missed: number
  unlogged: number
  rate: number | null
}

export type CareTeamMember = {
  profile_id: string
  full_name: string
  avatar_url: string | null
  kind: "patient" | "caregiver" | "doctor" | "agent"
  role: string | null
}

export type CaredForToday = {
  date: string
  time_zone: string
  starts_at: string
  ends_at: string
  due: number
  taken: number
  skipped: number
  missed: number
  pending: number
  overdue: number
}

export type NextAppointment = {
  id: string
  appointment_number: string
  status: Words["appointments"]["status"]
  type: Words["appointments"]["type"]
  consultation_type: Words["appointments"]["consultation_type"]
  starts_at: string
  ends_at: string
  proposed_starts_at: string | null
  expires_at: string | null
  doctor_id: string
  hospital_id: string | null
  doctor: string | null
  specialization: string | null
  hospital: string | null
}

export type CaredForPatient = {
  patient_id: string
  name: string
  date_of_birth: string | null
  role: Words["patient_caregivers"]["role"]
  since: string
  avatar_url: string | null
  today: CaredForToday
  unread: number
  next_appointment: NextAppointment | null
  open_emergencies: number
}

export type UnreadNotification = {
  id: string
  type: string
  title: string
  message: string
  data: Json
  created_at: string
}

export type UnreadNotifications = {
  unread: number
  latest: UnreadNotification[]
}

export type CaregiverDashboard = {
  as_of: string
  patients: CaredForPatient[]
  notifications: UnreadNotifications
}

export type DoctorHeader = {
  id: string
  display_name: string
  specialization: string | null
  avatar_url: string | null
  rating: number | null
  total_consultations: number
  is_verified: boolean
  is_available: boolean
}

export type BookingCounts = {
  proposed: number
  awaiting_payment: number
  pending: number
  confirmed: number
  completed: number
  no_show: number
  canceled: number
  declined: number
  expired: number
}

export type BookingCard = {
  id: string
  appointment_number: string
  status: Words["appointments"]["status"]
  type: Words["appointments"]["type"]
  consultation_type: Words["appointments"]["consultation_type"]
  starts_at: string
  ends_at: string
  proposed_starts_at: string | null
  expires_at: string | null
  patient_id: string
  hospital_id: string | null
  patient: string | null
  hospital: string | null
}

export type DoctorToday = {
  date: string
  time_zone: string
  starts_at: string
  ends_at: string
  counts: BookingCounts
  appointments: BookingCard[]
}

export type LinkRequest = {
  id: number
  patient_id: string
  patient: string | null
  requested_at: string
}

export type LinkRequests = {
  pending: number
  latest: LinkRequest[]
}

export type UnreadConversation = {
  conversation_id: number
  type: Words["conversations"]["type"]
  patient_id: string
  doctor_id: string | null
  patient: string | null
  doctor: string | null
  unread: number
  last_message_at: string
}

export type UnreadMessages = {
  total: number
  conversations: UnreadConversation[]
}

export type OpenConsultation = {
  id: string
  patient_id: string
  status: Words["consultations"]["status"]
  type: Words["consultations"]["type"]
  consultation_type: Words["consultations"]["consultation_type"]
  scheduled_at: string
  started_at: string | null
  patient: string | null
}

export type OpenConsultations = {
  open: number
  list: OpenConsultation[]
}

export type Earnings = {
  currency: string
  today: number
  week: number
  month: number
  total: number
  refunded: number
  payments: number
}

export type DoctorDashboard = {
  as_of: string
  doctor: DoctorHeader
  today: DoctorToday
  next_appointments: BookingCard[]
  link_requests: LinkRequests
  messages: UnreadMessages
  consultations: OpenConsultations
  patients: number
  earnings: Earnings[]
  notifications: UnreadNotifications
}

export type PatientExport = {
  patient_id: string
  exported_at: string
  tables: { [T in keyof All]?: Row<T>[] }
  next: string | null
}

export type FreeSlot = {
  slot_id: string
  hospital_id: string | null
  starts_at: string
  ends_at: string
  local_start: string
}

export type HospitalHeader = {
  id: string
  name: string
  time_zone: string
  currency: string
  capacity: number | null
  is_active: boolean
  verification_status: Words["hospitals"]["verification_status"]
}

export type LocalDay = {
  date: string
  time_zone: string
  starts_at: string
  ends_at: string
}

export type ResourceTotals = {
  category: string
  kinds: number
  total: number
  in_use: number
  available: number
  maintenance: number
  rate: number | null
}

export type LatestAdmission = {
  id: string
  patient_id: string
  room_number: string | null
  admission_date: string
  assigned_physician_id: string | null
  patient: string | null
  physician: string | null
}

export type Admissions = {
  active: number
  admitted_today: number
  latest: LatestAdmission[]
}

export type WaitingLine = {
  department: string
  waiting: number
  called: number
  critical: number
  longest_wait_minutes: number | null
}

export type EmergencyStatusCounts = {
  accepted: number
  assigned: number
  en_route: number
  arrived: number
}

export type EmergencySeverityCounts = {
  low: number
  medium: number
  high: number
  critical: number
}

export type HospitalEmergency = {
  id: string
  patient_id: string
  emergency_type: string
  severity: Words["emergency_requests"]["severity"]
  status: Words["emergency_requests"]["status"]
  created_at: string
  patient: string | null
}

export type HospitalEmergencies = {
  open: number
  to_answer: number
  by_status: EmergencyStatusCounts
  by_severity: EmergencySeverityCounts
  latest: HospitalEmergency[]
}

export type AmbulanceCounts = {
  total: number
  available: number
  dispatched: number
  maintenance: number
  off_duty: number
}

export type MonthFinances = {
  currency: string
  revenue: number
  expense: number
  refund: number
  adjustment: number
  net: number
}

export type Finances = {
  fiscal_month: string
  currencies: MonthFinances[]
}

export type AssessmentDue = {
  id: string
  compliance_type: string
  status: Words["hospital_compliance_tracking"]["status"]
  score: number | null
  next_assessment_due: string
  overdue: boolean
}

export type HospitalDashboard = {
  as_of: string
  hospital: HospitalHeader
  today: LocalDay
  resources: ResourceTotals[]
  admissions: Admissions
  waitlist: WaitingLine[]
  emergencies: HospitalEmergencies
  ambulances: AmbulanceCounts
  finances: Finances
  compliance_due: AssessmentDue[]
  notifications: UnreadNotifications
}

export type InvitationWithCode = {
  code: string
  invitation: Row<"caregiver_invitations">
}

export type NearbyHospital = {
  id: string
  name: string
  address: string | null
  phone: string | null
  email: string | null
  city: string | null
  state: string | null
  country: string | null
  latitude: number | null
  longitude: number | null
  departments: string[]
  specialities: string[]
  capacity: number | null
  distance_km: number
}

export type PatientHeader = {
  id: string
  name: string
  date_of_birth: string | null
  gender: Words["patients"]["gender"] | null
  allergies: string[]
  medical_conditions: string[]
  has_account: boolean
  is_own: boolean
  avatar_url: string | null
  time_zone: string | null
}

export type DoseOfToday = {
  id: string
  medication_id: string
  amount: number
  due_at: string
  status: Words["doses"]["status"]
  taken_at: string | null
  medication: string | null
  strength: string | null
  local_time: string
  scheduled: boolean
}

export type PatientToday = {
  date: string
  time_zone: string
  starts_at: string
  ends_at: string
  due: number
  taken: number
  skipped: number
  missed: number
  pending: number
  overdue: number
  doses: DoseOfToday[]
}

export type AdherenceShare = {
  due: number
  taken: number
  skipped: number
  missed: number
  unlogged: number
  rate: number | null
}

export type AdherenceShares = {
  days_7: AdherenceShare
  days_30: AdherenceShare
}

export type Trend = {
  mean: number | null
  before: number | null
  change: number | null
  direction: "steady" | "rising" | "falling" | null
}

export type VitalSign = {
  metric: string
  value: number
  units: string | null
  source: string | null
  measured_at: string
  hours_24: Trend
  days_7: Trend
}

export type LatestMeasurement = {
  type: Words["measurements"]["type"]
  value: number
  value2: number | null
  unit: string
  measured_at: string
}

export type ActiveMedication = {
  id: string
  name: string
  strength: string | null
  form: Words["medications"]["form"] | null
  instructions: string | null
  as_needed: boolean
  stock_count: number | null
  refill_due: boolean
  next_due_at: string | null
}

export type OpenEmergency = {
  kind: "emergency" | "ambulance"
  status: "pending" | "offered" | "accepted" | "assigned" | "en_route" | "arrived"
  id: string
  emergency_type: string
  hospital_id: string | null
  created_at: string
  severity: Words["emergency_requests"]["severity"] | null
  hospital: string | null
  ambulance_eta: number | null
}

export type RecordRead = {
  resource_type: string
  resource_id: string | null
  read_at: string
  reader: string | null
  role: string
  purpose: Words["record_openings"]["purpose"] | null
  valid_until: string | null
}

export type PatientDashboard = {
  as_of: string
  patient: PatientHeader
  today: PatientToday
  adherence: AdherenceShares
  appointments: NextAppointment[]
  messages: UnreadMessages
  vitals: VitalSign[]
  measurements: LatestMeasurement[]
  medications: ActiveMedication[]
  emergencies: OpenEmergency[]
  reads: RecordRead[]
  notifications: UnreadNotifications
}

export type FieldChange = {
  field: string
  old_value: Json | null
  new_value: Json | null
}

export type HistoryEntry = {
  id: number
  created_at: string
  action: Words["audit_logs"]["action"]
  action_type: string
  resource_type: string
  resource_id: string | null
  impact_level: Words["audit_logs"]["impact_level"]
  details: Json
  actor_name: string | null
  actor_role: string
  sealed: boolean
  seq: number | null
  chain_hash: string | null
}

export type DailyLogChange = {
  relation: "daily_logs"
  id: string
  row: Row<"daily_logs"> | null
}

export type DoseChange = {
  relation: "doses"
  id: string
  row: Row<"doses"> | null
}

export type FileChange = {
  relation: "files"
  id: string
  row: Row<"files"> | null
}

export type MeasurementChange = {
  relation: "measurements"
  id: string
  row: Row<"measurements"> | null
}

export type MedicationScheduleChange = {
  relation: "medication_schedules"
  id: string
  row: Row<"medication_schedules"> | null
}

export type MedicationChange = {
  relation: "medications"
  id: string
  row: Row<"medications"> | null
}

export type SyncChange = DailyLogChange | DoseChange | FileChange | MeasurementChange | MedicationScheduleChange | MedicationChange

export type SyncPage = {
  changes: SyncChange[]
  next: string
  more: boolean
}

export type NewDrug = {
  name: string
  dosage: string
  frequency: string
  duration: string
  instructions?: string | null
}

export type NewAttachment = {
  object_path: string
  file_name?: string | null
  mime_type?: string | null
  file_size?: number | null
}
