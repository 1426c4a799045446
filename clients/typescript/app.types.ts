// Generated from the database by `make types`. Do not edit.
//
// `createClient<Database>` with the Database of this file lets the compiler refuse what the database would: a column
// the server owns, a status that does not exist. database.types.ts has everything as the Supabase CLI sees it.

import type { Database as Generated, Json } from "./database.types"

type All = Generated["public"]["Tables"]
type Functions = Generated["public"]["Functions"]

// Words in place of string, null where it was.
type Worded<T, Shape> = T extends keyof Words
  ? { [C in keyof Shape]: C extends keyof Words[T] ? Words[T][C] | Exclude<Shape[C], string> : Shape[C] }
  : Shape

type Sent<T, Shape, Columns> = Worded<T, Pick<Shape, Extract<keyof Shape, Columns>>>

type Table<T extends keyof All> = {
  Row: Worded<T, All[T]["Row"]>
  Insert: Sent<T, All[T]["Insert"], T extends keyof Insertable ? Insertable[T] : never>
  Update: Sent<T, All[T]["Update"], T extends keyof Updatable ? Updatable[T] : never>
  Relationships: All[T]["Relationships"]
}

// A function that answers a row of a table answers its words too.
type Answer<F> = F extends { SetofOptions: { to: infer T; isSetofReturn: infer Many }; Returns: infer R }
  ? T extends keyof All
    ? Many extends true ? Worded<T, All[T]["Row"]>[] : Worded<T, All[T]["Row"]>
    : R
  : F extends { Returns: infer R } ? R : never

export type Database = {
  public: Omit<Generated["public"], "Tables" | "Functions"> & {
    Tables: { [T in keyof All]: Table<T> }
    Functions: { [F in keyof Functions]: Omit<Functions[F], "Returns"> & { Args: Functions[F]["Args"]; Returns: Answer<Functions[F]> } }
  }
}
export type Row<T extends keyof All> = Database["public"]["Tables"][T]["Row"]
export type Insert<T extends keyof All> = Database["public"]["Tables"][T]["Insert"]
export type Update<T extends keyof All> = Database["public"]["Tables"][T]["Update"]
export type { Json }

interface Words {
  agent_assignments: { status: "active" | "completed" | "canceled" }
  agent_assisted_patients: { status: "active" | "completed" | "canceled" }
  ambulance_requests: { status: "pending" | "assigned" | "en_route" | "arrived" | "completed" | "canceled" }
  ambulances: { status: "available" | "dispatched" | "maintenance" | "off_duty" }
  appointment_reminders: { channel: "push" | "email" | "sms"; status: "pending" | "sent" | "failed" | "canceled" }
  appointments: { consultation_type: "in_person" | "virtual"; status: "pending" | "confirmed" | "completed" | "canceled" | "no_show"; type: "consultation" | "follow_up" | "assessment" | "review" }
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
  prescriptions: { status: "active" | "completed" | "canceled" }
  push_devices: { platform: "ios" | "android" | "web" }
  refunds: { status: "pending" | "processing" | "succeeded" | "failed" | "canceled" }
  surgeries: { status: "scheduled" | "ongoing" | "post_surgery" | "finished" | "canceled" }
  user_settings: { theme: "light" | "dark" }
  video_calls: { ended_reason: "completed" | "declined" | "canceled" | "no_answer" | "room_empty" | "link_ended" | "provider_error" | "caller_left" | "never_confirmed"; status: "scheduled" | "ringing" | "active" | "ended" | "missed" | "canceled" | "failed" }
  wallet_transactions: { transaction_type: "credit" | "debit" }
}

interface Insertable {
  agent_assignments: never
  agent_assisted_patients: "agent_id" | "assistance_type" | "description" | "notes" | "patient_id"
  ambulance_requests: "contact_phone" | "description" | "destination_address" | "destination_latitude" | "destination_longitude" | "emergency_request_id" | "emergency_type" | "patient_id" | "pickup_address" | "pickup_latitude" | "pickup_longitude"
  ambulances: "current_latitude" | "current_longitude" | "hospital_id" | "registration"
  analytics_data: never
  appointment_notes: "appointment_id" | "notes"
  appointment_reminders: never
  appointments: "agent_id" | "consultation_type" | "doctor_id" | "duration_minutes" | "patient_id" | "starts_at" | "type"
  audit_logs: never
  availability_slots: "day_of_week" | "doctor_id" | "end_time" | "hospital_id" | "is_recurring" | "slot_minutes" | "start_time" | "time_zone" | "valid_from" | "valid_until"
  break_glass_grants: never
  caregiver_invitations: never
  case_history: "consultation_id" | "date" | "description" | "history_type" | "metadata" | "patient_id" | "title"
  consultations: "appointment_id" | "consultation_type" | "diagnosis" | "doctor_id" | "duration_minutes" | "notes" | "patient_id" | "procedure" | "scheduled_at" | "symptoms" | "type"
  conversation_reads: "conversation_id" | "last_read_message_id" | "profile_id"
  conversations: never
  daily_logs: "client_id" | "log_date" | "mood" | "notes" | "patient_id" | "sleep_hours" | "sleep_quality" | "symptoms"
  dispatch_offers: never
  doctors: never
  documents: "document_name" | "document_type" | "document_url" | "user_id"
  doses: never
  emergency_contacts: "address" | "email" | "is_primary" | "name" | "patient_id" | "phone" | "relationship"
  emergency_requests: "description" | "emergency_type" | "location_latitude" | "location_longitude" | "patient_id" | "severity"
  file_shares: "expires_at" | "file_id" | "permissions" | "shared_with"
  files: "bucket" | "client_id" | "file_name" | "log_id" | "measurement_id" | "metadata" | "original_name" | "patient_id" | "storage_path"
  health_aggregated: never
  health_realtime: "email" | "metric_name" | "patient_id" | "source" | "timestamp" | "units" | "value"
  health_records: "description" | "document_url" | "is_sensitive" | "patient_id" | "record_data" | "record_type" | "recorded_date" | "title"
  hospital_compliance_tracking: "assessment_details" | "compliance_type" | "corrective_actions" | "hospital_id" | "last_assessment_date" | "next_assessment_due" | "score" | "status" | "violations"
  hospital_financial_data: "amount" | "category" | "currency" | "description" | "fiscal_month" | "hospital_id" | "metadata" | "reference_id" | "transaction_date" | "transaction_type"
  hospital_patients: "assigned_physician_id" | "hospital_id" | "notes" | "patient_id" | "room_number"
  hospital_resources: "available_quantity" | "category" | "hospital_id" | "in_use_quantity" | "maintenance_quantity" | "name" | "status" | "total_quantity"
  hospital_settings: never
  hospital_staff: "hospital_id" | "position" | "profile_id"
  hospitals: "address" | "capacity" | "city" | "country" | "currency" | "departments" | "email" | "latitude" | "longitude" | "name" | "phone" | "specialities" | "state" | "time_zone"
  job_runs: never
  lab_reports: "consultation_id" | "notes" | "ordered_by" | "patient_id" | "reference_range" | "test_name" | "unit"
  measurements: "client_id" | "measured_at" | "note" | "patient_id" | "type" | "unit" | "value" | "value2"
  medication_schedules: "client_id" | "days_of_week" | "dose_amount" | "end_date" | "interval_days" | "is_active" | "medication_id" | "patient_id" | "start_date" | "time_zone" | "times"
  medications: "as_needed" | "client_id" | "end_date" | "form" | "instructions" | "is_active" | "name" | "patient_id" | "prescription_medication_id" | "refill_threshold" | "start_date" | "stock_count" | "strength"
  message_attachments: "bucket" | "file_name" | "file_size" | "message_id" | "mime_type" | "object_path"
  messages: "body" | "client_id" | "conversation_id" | "message_type" | "metadata" | "sender_id"
  notifications: never
  patient_caregivers: never
  patient_doctor_links: "doctor_id" | "patient_id"
  patient_waitlist: "department" | "estimated_wait_time" | "hospital_id" | "patient_id" | "priority" | "reason"
  patients: never
  payment_events: never
  payments: never
  prescription_medications: never
  prescriptions: never
  profiles: never
  push_devices: never
  refunds: never
  surgeries: "assistant" | "doctor_id" | "estimated_duration_minutes" | "hospital_id" | "notes" | "patient_id" | "procedure" | "room" | "scheduled_at" | "surgeon"
  user_settings: "email_notifications" | "language" | "notifications_enabled" | "push_notifications" | "sms_notifications" | "theme" | "user_id"
  video_calls: never
  wallet_transactions: never
  wallets: never
}

interface Updatable {
  agent_assignments: never
  agent_assisted_patients: "assistance_type" | "description" | "notes" | "status"
  ambulance_requests: never
  ambulances: "current_latitude" | "current_longitude" | "registration" | "status"
  analytics_data: never
  appointment_notes: "notes"
  appointment_reminders: never
  appointments: never
  audit_logs: never
  availability_slots: "day_of_week" | "end_time" | "hospital_id" | "is_recurring" | "slot_minutes" | "start_time" | "time_zone" | "valid_from" | "valid_until"
  break_glass_grants: never
  caregiver_invitations: never
  case_history: "date" | "description" | "history_type" | "metadata" | "title"
  consultations: "consultation_type" | "diagnosis" | "duration_minutes" | "notes" | "procedure" | "scheduled_at" | "symptoms" | "type"
  conversation_reads: "conversation_id" | "last_read_message_id" | "profile_id"
  conversations: never
  daily_logs: "client_id" | "log_date" | "mood" | "notes" | "patient_id" | "sleep_hours" | "sleep_quality" | "symptoms"
  dispatch_offers: never
  doctors: "avatar_url" | "bio" | "consultation_fee" | "currency" | "display_name" | "experience_years" | "is_available" | "languages" | "qualification" | "specialization"
  documents: never
  doses: never
  emergency_contacts: "address" | "email" | "is_primary" | "name" | "phone" | "relationship"
  emergency_requests: never
  file_shares: "expires_at" | "file_id" | "permissions" | "shared_with"
  files: "bucket" | "client_id" | "file_name" | "log_id" | "measurement_id" | "metadata" | "original_name" | "patient_id" | "storage_path"
  health_aggregated: never
  health_realtime: never
  health_records: "description" | "document_url" | "is_sensitive" | "record_data" | "record_type" | "recorded_date" | "title"
  hospital_compliance_tracking: "assessment_details" | "compliance_type" | "corrective_actions" | "last_assessment_date" | "next_assessment_due" | "score" | "status" | "violations"
  hospital_financial_data: "amount" | "category" | "currency" | "description" | "fiscal_month" | "metadata" | "reference_id" | "transaction_date" | "transaction_type"
  hospital_patients: "assigned_physician_id" | "notes" | "room_number" | "status"
  hospital_resources: "available_quantity" | "category" | "hospital_id" | "in_use_quantity" | "maintenance_quantity" | "name" | "status" | "total_quantity"
  hospital_settings: "security_settings" | "verification_documents"
  hospital_staff: "hospital_id" | "is_active" | "position" | "profile_id"
  hospitals: "address" | "capacity" | "city" | "departments" | "email" | "phone" | "specialities" | "state"
  job_runs: never
  lab_reports: "notes" | "object_path" | "reference_range" | "results" | "test_name" | "unit"
  measurements: "client_id" | "measured_at" | "note" | "patient_id" | "type" | "unit" | "value" | "value2"
  medication_schedules: "client_id" | "days_of_week" | "dose_amount" | "end_date" | "interval_days" | "is_active" | "medication_id" | "patient_id" | "start_date" | "time_zone" | "times"
  medications: "as_needed" | "client_id" | "end_date" | "form" | "instructions" | "is_active" | "name" | "patient_id" | "prescription_medication_id" | "refill_threshold" | "start_date" | "stock_count" | "strength"
  message_attachments: never
  messages: never
  notifications: "read"
  patient_caregivers: "permissions"
  patient_doctor_links: never
  patient_waitlist: "department" | "estimated_wait_time" | "priority" | "reason" | "status"
  patients: "allergies" | "date_of_birth" | "gender" | "medical_conditions" | "name"
  payment_events: never
  payments: never
  prescription_medications: never
  prescriptions: never
  profiles: "address" | "avatar_url" | "certification" | "city" | "country" | "designation" | "first_name" | "full_name" | "last_name" | "license_number" | "phone" | "postal_code" | "state" | "time_zone"
  push_devices: never
  refunds: never
  surgeries: "assistant" | "estimated_duration_minutes" | "hospital_id" | "notes" | "procedure" | "room" | "scheduled_at" | "surgeon"
  user_settings: "email_notifications" | "language" | "notifications_enabled" | "push_notifications" | "sms_notifications" | "theme" | "user_id"
  video_calls: never
  wallet_transactions: never
  wallets: never
}
