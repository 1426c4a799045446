export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {

  "public": {
          Tables: {
            "account_blocks": {
                  Row: {
                    "blocked_id": string,"blocker_id": string,"created_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "blocked_id": string,"blocker_id": string,"created_at"?: string
                  }
                  Update: {
                    "blocked_id"?: string,"blocker_id"?: string,"created_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "account_blocks_blocker_id_fkey"
      columns: ["blocker_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"agent_assignments": {
                  Row: {
                    "agent_id": string,"assigned_at": string,"completed_at": string | null,"id": string,"notes": string | null,"patient_id": string,"status": string
                  }
                  ComputedFields: never
                  Insert: {
                    "agent_id": string,"assigned_at"?: string,"completed_at"?: string | null,"id"?: string,"notes"?: string | null,"patient_id": string,"status"?: string
                  }
                  Update: {
                    "agent_id"?: string,"assigned_at"?: string,"completed_at"?: string | null,"id"?: string,"notes"?: string | null,"patient_id"?: string,"status"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "agent_assignments_agent_id_fkey"
      columns: ["agent_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "agent_assignments_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"agent_assisted_patients": {
                  Row: {
                    "agent_id": string,"appointment_booking_count": number,"assistance_type": string,"created_at": string,"description": string | null,"id": string,"last_interaction_at": string,"notes": string | null,"patient_id": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "agent_id"?: string,"appointment_booking_count"?: number,"assistance_type": string,"created_at"?: string,"description"?: string | null,"id"?: string,"last_interaction_at"?: string,"notes"?: string | null,"patient_id": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "agent_id"?: string,"appointment_booking_count"?: number,"assistance_type"?: string,"created_at"?: string,"description"?: string | null,"id"?: string,"last_interaction_at"?: string,"notes"?: string | null,"patient_id"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "agent_assisted_patients_agent_id_fkey"
      columns: ["agent_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "agent_assisted_patients_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"ambulance_requests": {
                  Row: {
                    "ambulance_eta": number | null,"ambulance_id": string | null,"assigned_hospital_id": string | null,"contact_phone": string,"created_at": string,"description": string | null,"destination_address": string | null,"destination_latitude": number | null,"destination_longitude": number | null,"emergency_request_id": string | null,"emergency_type": string,"ended_at": string | null,"id": string,"patient_id": string,"pickup_address": string,"pickup_latitude": number | null,"pickup_longitude": number | null,"requested_by": string | null,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "ambulance_eta"?: number | null,"ambulance_id"?: string | null,"assigned_hospital_id"?: string | null,"contact_phone": string,"created_at"?: string,"description"?: string | null,"destination_address"?: string | null,"destination_latitude"?: number | null,"destination_longitude"?: number | null,"emergency_request_id"?: string | null,"emergency_type": string,"ended_at"?: string | null,"id"?: string,"patient_id": string,"pickup_address": string,"pickup_latitude"?: number | null,"pickup_longitude"?: number | null,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "ambulance_eta"?: number | null,"ambulance_id"?: string | null,"assigned_hospital_id"?: string | null,"contact_phone"?: string,"created_at"?: string,"description"?: string | null,"destination_address"?: string | null,"destination_latitude"?: number | null,"destination_longitude"?: number | null,"emergency_request_id"?: string | null,"emergency_type"?: string,"ended_at"?: string | null,"id"?: string,"patient_id"?: string,"pickup_address"?: string,"pickup_latitude"?: number | null,"pickup_longitude"?: number | null,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "ambulance_requests_ambulance_fkey"
      columns: ["ambulance_id","assigned_hospital_id"]
isOneToOne: false
      referencedRelation: "ambulances"
      referencedColumns: ["id","hospital_id"]
    },{
      foreignKeyName: "ambulance_requests_assigned_hospital_id_fkey"
      columns: ["assigned_hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "ambulance_requests_emergency_fkey"
      columns: ["emergency_request_id","patient_id"]
isOneToOne: false
      referencedRelation: "emergency_requests"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "ambulance_requests_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "ambulance_requests_requested_by_fkey"
      columns: ["requested_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"ambulances": {
                  Row: {
                    "created_at": string,"current_latitude": number | null,"current_longitude": number | null,"hospital_id": string,"id": string,"position_updated_at": string | null,"registration": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"current_latitude"?: number | null,"current_longitude"?: number | null,"hospital_id": string,"id"?: string,"position_updated_at"?: string | null,"registration": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "created_at"?: string,"current_latitude"?: number | null,"current_longitude"?: number | null,"hospital_id"?: string,"id"?: string,"position_updated_at"?: string | null,"registration"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "ambulances_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"analytics_data": {
                  Row: {
                    "created_at": string,"hospital_id": string | null,"id": string,"metric_date": string,"metric_name": string,"metric_value": number | null
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"hospital_id"?: string | null,"id"?: string,"metric_date"?: string,"metric_name": string,"metric_value"?: number | null
                  }
                  Update: {
                    "created_at"?: string,"hospital_id"?: string | null,"id"?: string,"metric_date"?: string,"metric_name"?: string,"metric_value"?: number | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "analytics_data_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"appointment_notes": {
                  Row: {
                    "appointment_id": string,"created_at": string,"doctor_id": string,"id": string,"notes": string,"patient_id": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "appointment_id": string,"created_at"?: string,"doctor_id": string,"id"?: string,"notes": string,"patient_id": string,"updated_at"?: string
                  }
                  Update: {
                    "appointment_id"?: string,"created_at"?: string,"doctor_id"?: string,"id"?: string,"notes"?: string,"patient_id"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "appointment_notes_appointment_id_fkey"
      columns: ["appointment_id"]
isOneToOne: true
      referencedRelation: "appointments"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointment_notes_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointment_notes_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"appointment_reminders": {
                  Row: {
                    "appointment_id": string,"channel": string,"created_at": string,"id": string,"profile_id": string,"remind_at": string,"sent_at": string | null,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "appointment_id": string,"channel": string,"created_at"?: string,"id"?: string,"profile_id": string,"remind_at": string,"sent_at"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "appointment_id"?: string,"channel"?: string,"created_at"?: string,"id"?: string,"profile_id"?: string,"remind_at"?: string,"sent_at"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "appointment_reminders_appointment_id_fkey"
      columns: ["appointment_id"]
isOneToOne: false
      referencedRelation: "appointments"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointment_reminders_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"appointments": {
                  Row: {
                    "agent_id": string | null,"appointment_number": string,"cancel_reason": string | null,"canceled_at": string | null,"canceled_by": string | null,"consultation_type": string,"created_at": string,"doctor_id": string,"duration_minutes": number,"ends_at": string,"expires_at": string | null,"hospital_id": string | null,"id": string,"patient_id": string,"proposed_starts_at": string | null,"slot_id": string | null,"starts_at": string,"status": string,"type": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "agent_id"?: string | null,"appointment_number"?: string,"cancel_reason"?: string | null,"canceled_at"?: string | null,"canceled_by"?: string | null,"consultation_type"?: string,"created_at"?: string,"doctor_id": string,"duration_minutes": number,"ends_at"?: never,"expires_at"?: string | null,"hospital_id"?: string | null,"id"?: string,"patient_id": string,"proposed_starts_at"?: string | null,"slot_id"?: string | null,"starts_at": string,"status"?: string,"type"?: string,"updated_at"?: string
                  }
                  Update: {
                    "agent_id"?: string | null,"appointment_number"?: string,"cancel_reason"?: string | null,"canceled_at"?: string | null,"canceled_by"?: string | null,"consultation_type"?: string,"created_at"?: string,"doctor_id"?: string,"duration_minutes"?: number,"ends_at"?: never,"expires_at"?: string | null,"hospital_id"?: string | null,"id"?: string,"patient_id"?: string,"proposed_starts_at"?: string | null,"slot_id"?: string | null,"starts_at"?: string,"status"?: string,"type"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "appointments_agent_id_fkey"
      columns: ["agent_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointments_canceled_by_fkey"
      columns: ["canceled_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointments_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointments_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointments_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "appointments_slot_id_fkey"
      columns: ["slot_id"]
isOneToOne: false
      referencedRelation: "availability_slots"
      referencedColumns: ["id"]
    }
                  ]
                },"audit_logs": {
                  Row: {
                    "action": string,"action_category": string,"action_type": string,"change_hash": string | null,"compliance_relevant": boolean,"created_at": string,"details": NonNullable<Json>,"financial_impact": number,"hospital_id": string | null,"id": number,"impact_level": string,"patient_id": string | null,"resource_id": string | null,"resource_type": string,"session_id": string | null,"txid": number,"user_id": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"action_category"?: string,"action_type"?: string,"change_hash"?: string | null,"compliance_relevant"?: boolean,"created_at"?: string,"details"?: NonNullable<Json>,"financial_impact"?: number,"hospital_id"?: string | null,"id"?: never,"impact_level"?: string,"patient_id"?: string | null,"resource_id"?: string | null,"resource_type": string,"session_id"?: string | null,"txid"?: number,"user_id"?: string | null
                  }
                  Update: {
                    "action"?: string,"action_category"?: string,"action_type"?: string,"change_hash"?: string | null,"compliance_relevant"?: boolean,"created_at"?: string,"details"?: NonNullable<Json>,"financial_impact"?: number,"hospital_id"?: string | null,"id"?: never,"impact_level"?: string,"patient_id"?: string | null,"resource_id"?: string | null,"resource_type"?: string,"session_id"?: string | null,"txid"?: number,"user_id"?: string | null
                  }
                  Relationships: [

                  ]
                },"availability_slots": {
                  Row: {
                    "created_at": string,"day_of_week": number,"doctor_id": string,"end_time": string,"hospital_id": string | null,"id": string,"is_recurring": boolean,"slot_minutes": number,"start_time": string,"time_zone": string,"updated_at": string,"valid_from": string | null,"valid_until": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"day_of_week": number,"doctor_id": string,"end_time": string,"hospital_id"?: string | null,"id"?: string,"is_recurring"?: boolean,"slot_minutes"?: number,"start_time": string,"time_zone": string,"updated_at"?: string,"valid_from"?: string | null,"valid_until"?: string | null
                  }
                  Update: {
                    "created_at"?: string,"day_of_week"?: number,"doctor_id"?: string,"end_time"?: string,"hospital_id"?: string | null,"id"?: string,"is_recurring"?: boolean,"slot_minutes"?: number,"start_time"?: string,"time_zone"?: string,"updated_at"?: string,"valid_from"?: string | null,"valid_until"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "availability_slots_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "availability_slots_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"break_glass_grants": {
                  Row: {
                    "admin_id": string,"expires_at": string,"granted_at": string,"id": string,"patient_id": string,"reason": string,"revoked_at": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "admin_id": string,"expires_at": string,"granted_at"?: string,"id"?: string,"patient_id": string,"reason": string,"revoked_at"?: string | null
                  }
                  Update: {
                    "admin_id"?: string,"expires_at"?: string,"granted_at"?: string,"id"?: string,"patient_id"?: string,"reason"?: string,"revoked_at"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "break_glass_grants_admin_id_fkey"
      columns: ["admin_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "break_glass_grants_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"cancellation_notes": {
                  Row: {
                    "appointment_id": string,"created_at": string,"doctor_id": string,"note": string,"patient_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "appointment_id": string,"created_at"?: string,"doctor_id": string,"note": string,"patient_id": string
                  }
                  Update: {
                    "appointment_id"?: string,"created_at"?: string,"doctor_id"?: string,"note"?: string,"patient_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "cancellation_notes_appointment_id_fkey"
      columns: ["appointment_id"]
isOneToOne: true
      referencedRelation: "appointments"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "cancellation_notes_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "cancellation_notes_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"caregiver_invitations": {
                  Row: {
                    "accepted_by": string | null,"created_at": string,"expires_at": string,"id": string,"invited_by": string | null,"label": string | null,"patient_id": string,"role": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "accepted_by"?: string | null,"created_at"?: string,"expires_at"?: string,"id"?: string,"invited_by"?: string | null,"label"?: string | null,"patient_id": string,"role": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "accepted_by"?: string | null,"created_at"?: string,"expires_at"?: string,"id"?: string,"invited_by"?: string | null,"label"?: string | null,"patient_id"?: string,"role"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "caregiver_invitations_accepted_by_fkey"
      columns: ["accepted_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "caregiver_invitations_invited_by_fkey"
      columns: ["invited_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "caregiver_invitations_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"case_history": {
                  Row: {
                    "consultation_id": string,"created_at": string,"date": string | null,"description": string | null,"history_type": string,"id": string,"metadata": NonNullable<Json>,"patient_id": string,"recorded_by": string | null,"title": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "consultation_id": string,"created_at"?: string,"date"?: string | null,"description"?: string | null,"history_type": string,"id"?: string,"metadata"?: NonNullable<Json>,"patient_id": string,"recorded_by"?: string | null,"title"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "consultation_id"?: string,"created_at"?: string,"date"?: string | null,"description"?: string | null,"history_type"?: string,"id"?: string,"metadata"?: NonNullable<Json>,"patient_id"?: string,"recorded_by"?: string | null,"title"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "case_history_consultation_fkey"
      columns: ["consultation_id","patient_id"]
isOneToOne: false
      referencedRelation: "consultations"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "case_history_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "case_history_recorded_by_fkey"
      columns: ["recorded_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"consultations": {
                  Row: {
                    "appointment_id": string | null,"archived_at": string | null,"consultation_rate": number,"consultation_type": string,"created_at": string,"currency": string,"diagnosis": string | null,"disputed_at": string | null,"disputed_by": string | null,"doctor_id": string,"duration_minutes": number,"ended_at": string | null,"id": string,"notes": string | null,"patient_id": string,"procedure": string | null,"scheduled_at": string,"slot_id": string | null,"started_at": string | null,"status": string,"symptoms": string | null,"type": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "appointment_id"?: string | null,"archived_at"?: string | null,"consultation_rate"?: number,"consultation_type"?: string,"created_at"?: string,"currency"?: string,"diagnosis"?: string | null,"disputed_at"?: string | null,"disputed_by"?: string | null,"doctor_id": string,"duration_minutes"?: number,"ended_at"?: string | null,"id"?: string,"notes"?: string | null,"patient_id": string,"procedure"?: string | null,"scheduled_at": string,"slot_id"?: string | null,"started_at"?: string | null,"status"?: string,"symptoms"?: string | null,"type"?: string,"updated_at"?: string
                  }
                  Update: {
                    "appointment_id"?: string | null,"archived_at"?: string | null,"consultation_rate"?: number,"consultation_type"?: string,"created_at"?: string,"currency"?: string,"diagnosis"?: string | null,"disputed_at"?: string | null,"disputed_by"?: string | null,"doctor_id"?: string,"duration_minutes"?: number,"ended_at"?: string | null,"id"?: string,"notes"?: string | null,"patient_id"?: string,"procedure"?: string | null,"scheduled_at"?: string,"slot_id"?: string | null,"started_at"?: string | null,"status"?: string,"symptoms"?: string | null,"type"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "consultations_appointment_id_fkey"
      columns: ["appointment_id"]
isOneToOne: true
      referencedRelation: "appointments"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "consultations_disputed_by_fkey"
      columns: ["disputed_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "consultations_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "consultations_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "consultations_slot_id_fkey"
      columns: ["slot_id"]
isOneToOne: false
      referencedRelation: "availability_slots"
      referencedColumns: ["id"]
    }
                  ]
                },"conversation_reads": {
                  Row: {
                    "conversation_id": number,"last_read_at": string,"last_read_message_id": number | null,"profile_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "conversation_id": number,"last_read_at"?: string,"last_read_message_id"?: number | null,"profile_id"?: string
                  }
                  Update: {
                    "conversation_id"?: number,"last_read_at"?: string,"last_read_message_id"?: number | null,"profile_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "conversation_reads_conversation_id_fkey"
      columns: ["conversation_id"]
isOneToOne: false
      referencedRelation: "conversations"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "conversation_reads_last_read_message_id_fkey"
      columns: ["last_read_message_id"]
isOneToOne: false
      referencedRelation: "messages"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "conversation_reads_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"conversations": {
                  Row: {
                    "created_at": string,"doctor_id": string | null,"id": number,"last_message_at": string | null,"patient_id": string,"status": string,"title": string | null,"type": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"doctor_id"?: string | null,"id"?: number,"last_message_at"?: string | null,"patient_id": string,"status"?: string,"title"?: string | null,"type"?: string,"updated_at"?: string
                  }
                  Update: {
                    "created_at"?: string,"doctor_id"?: string | null,"id"?: number,"last_message_at"?: string | null,"patient_id"?: string,"status"?: string,"title"?: string | null,"type"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "conversations_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "conversations_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"daily_logs": {
                  Row: {
                    "author_id": string | null,"change_seq": number,"client_id": string | null,"created_at": string,"deleted_at": string | null,"id": string,"log_date": string,"mood": string | null,"notes": string | null,"patient_id": string,"sleep_hours": number | null,"sleep_quality": string | null,"symptoms": (string)[],"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "author_id"?: string | null,"change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"id"?: string,"log_date": string,"mood"?: string | null,"notes"?: string | null,"patient_id": string,"sleep_hours"?: number | null,"sleep_quality"?: string | null,"symptoms"?: (string)[],"updated_at"?: string
                  }
                  Update: {
                    "author_id"?: string | null,"change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"id"?: string,"log_date"?: string,"mood"?: string | null,"notes"?: string | null,"patient_id"?: string,"sleep_hours"?: number | null,"sleep_quality"?: string | null,"symptoms"?: (string)[],"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "daily_logs_author_id_fkey"
      columns: ["author_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "daily_logs_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"dispatch_offers": {
                  Row: {
                    "ambulance_id": string | null,"ambulance_request_id": string | null,"answered_at": string | null,"answered_by": string | null,"created_at": string,"emergency_request_id": string | null,"expires_at": string,"hospital_id": string,"id": string,"offered_at": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "ambulance_id"?: string | null,"ambulance_request_id"?: string | null,"answered_at"?: string | null,"answered_by"?: string | null,"created_at"?: string,"emergency_request_id"?: string | null,"expires_at"?: string,"hospital_id": string,"id"?: string,"offered_at"?: string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "ambulance_id"?: string | null,"ambulance_request_id"?: string | null,"answered_at"?: string | null,"answered_by"?: string | null,"created_at"?: string,"emergency_request_id"?: string | null,"expires_at"?: string,"hospital_id"?: string,"id"?: string,"offered_at"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "dispatch_offers_ambulance_fkey"
      columns: ["ambulance_id","hospital_id"]
isOneToOne: false
      referencedRelation: "ambulances"
      referencedColumns: ["id","hospital_id"]
    },{
      foreignKeyName: "dispatch_offers_ambulance_request_id_fkey"
      columns: ["ambulance_request_id"]
isOneToOne: false
      referencedRelation: "ambulance_requests"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "dispatch_offers_answered_by_fkey"
      columns: ["answered_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "dispatch_offers_emergency_request_id_fkey"
      columns: ["emergency_request_id"]
isOneToOne: false
      referencedRelation: "emergency_requests"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "dispatch_offers_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"doctors": {
                  Row: {
                    "avatar_url": string | null,"bio": string | null,"consultation_fee": number,"created_at": string,"currency": string,"display_name": string,"experience_years": number | null,"id": string,"is_available": boolean,"is_verified": boolean,"languages": (string)[],"qualification": string | null,"rating": number | null,"specialization": string | null,"total_consultations": number,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "avatar_url"?: string | null,"bio"?: string | null,"consultation_fee"?: number,"created_at"?: string,"currency"?: string,"display_name": string,"experience_years"?: number | null,"id": string,"is_available"?: boolean,"is_verified"?: boolean,"languages"?: (string)[],"qualification"?: string | null,"rating"?: number | null,"specialization"?: string | null,"total_consultations"?: number,"updated_at"?: string
                  }
                  Update: {
                    "avatar_url"?: string | null,"bio"?: string | null,"consultation_fee"?: number,"created_at"?: string,"currency"?: string,"display_name"?: string,"experience_years"?: number | null,"id"?: string,"is_available"?: boolean,"is_verified"?: boolean,"languages"?: (string)[],"qualification"?: string | null,"rating"?: number | null,"specialization"?: string | null,"total_consultations"?: number,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "doctors_id_fkey"
      columns: ["id"]
isOneToOne: true
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"documents": {
                  Row: {
                    "document_name": string,"document_type": string,"document_url": string,"id": string,"upload_date": string,"user_id": string,"verification_status": string,"verified_at": string | null,"verified_by": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "document_name": string,"document_type": string,"document_url": string,"id"?: string,"upload_date"?: string,"user_id"?: string,"verification_status"?: string,"verified_at"?: string | null,"verified_by"?: string | null
                  }
                  Update: {
                    "document_name"?: string,"document_type"?: string,"document_url"?: string,"id"?: string,"upload_date"?: string,"user_id"?: string,"verification_status"?: string,"verified_at"?: string | null,"verified_by"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "documents_user_id_fkey"
      columns: ["user_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "documents_verified_by_fkey"
      columns: ["verified_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"doses": {
                  Row: {
                    "amount": number,"change_seq": number,"client_id": string | null,"created_at": string,"deleted_at": string | null,"due_at": string,"due_date": string | null,"due_time": string | null,"id": string,"medication_id": string,"note": string | null,"patient_id": string,"recorded_at": string | null,"recorded_by": string | null,"schedule_id": string | null,"status": string,"taken_at": string | null,"time_zone": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "amount"?: number,"change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"due_at": string,"due_date"?: string | null,"due_time"?: string | null,"id"?: string,"medication_id": string,"note"?: string | null,"patient_id": string,"recorded_at"?: string | null,"recorded_by"?: string | null,"schedule_id"?: string | null,"status"?: string,"taken_at"?: string | null,"time_zone"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "amount"?: number,"change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"due_at"?: string,"due_date"?: string | null,"due_time"?: string | null,"id"?: string,"medication_id"?: string,"note"?: string | null,"patient_id"?: string,"recorded_at"?: string | null,"recorded_by"?: string | null,"schedule_id"?: string | null,"status"?: string,"taken_at"?: string | null,"time_zone"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "doses_medication_id_fkey"
      columns: ["medication_id"]
isOneToOne: false
      referencedRelation: "medications"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "doses_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "doses_recorded_by_fkey"
      columns: ["recorded_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "doses_schedule_id_fkey"
      columns: ["schedule_id"]
isOneToOne: false
      referencedRelation: "medication_schedules"
      referencedColumns: ["id"]
    }
                  ]
                },"emergency_contacts": {
                  Row: {
                    "address": string | null,"created_at": string,"email": string | null,"id": string,"is_primary": boolean,"name": string,"patient_id": string,"phone": string,"relationship": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "address"?: string | null,"created_at"?: string,"email"?: string | null,"id"?: string,"is_primary"?: boolean,"name": string,"patient_id": string,"phone": string,"relationship": string,"updated_at"?: string
                  }
                  Update: {
                    "address"?: string | null,"created_at"?: string,"email"?: string | null,"id"?: string,"is_primary"?: boolean,"name"?: string,"patient_id"?: string,"phone"?: string,"relationship"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "emergency_contacts_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"emergency_requests": {
                  Row: {
                    "assigned_physician_id": string | null,"created_at": string,"description": string | null,"emergency_type": string,"ended_at": string | null,"hospital_id": string | null,"id": string,"location_latitude": number | null,"location_longitude": number | null,"patient_id": string,"requested_by": string | null,"severity": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "assigned_physician_id"?: string | null,"created_at"?: string,"description"?: string | null,"emergency_type": string,"ended_at"?: string | null,"hospital_id"?: string | null,"id"?: string,"location_latitude"?: number | null,"location_longitude"?: number | null,"patient_id": string,"requested_by"?: string | null,"severity"?: string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "assigned_physician_id"?: string | null,"created_at"?: string,"description"?: string | null,"emergency_type"?: string,"ended_at"?: string | null,"hospital_id"?: string | null,"id"?: string,"location_latitude"?: number | null,"location_longitude"?: number | null,"patient_id"?: string,"requested_by"?: string | null,"severity"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "emergency_requests_assigned_physician_id_fkey"
      columns: ["assigned_physician_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "emergency_requests_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "emergency_requests_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "emergency_requests_requested_by_fkey"
      columns: ["requested_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"file_shares": {
                  Row: {
                    "created_at": string,"expires_at": string | null,"file_id": string,"id": string,"patient_id": string,"permissions": NonNullable<Json>,"shared_by": string | null,"shared_with": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"expires_at"?: string | null,"file_id": string,"id"?: string,"patient_id"?: string,"permissions"?: NonNullable<Json>,"shared_by"?: string | null,"shared_with": string,"updated_at"?: string
                  }
                  Update: {
                    "created_at"?: string,"expires_at"?: string | null,"file_id"?: string,"id"?: string,"patient_id"?: string,"permissions"?: NonNullable<Json>,"shared_by"?: string | null,"shared_with"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "file_shares_file_id_fkey"
      columns: ["file_id"]
isOneToOne: false
      referencedRelation: "files"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "file_shares_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "file_shares_shared_by_fkey"
      columns: ["shared_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "file_shares_shared_with_fkey"
      columns: ["shared_with"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"files": {
                  Row: {
                    "bucket": string,"change_seq": number,"client_id": string | null,"deleted_at": string | null,"file_name": string,"filename": string | null,"id": string,"log_id": string | null,"measurement_id": string | null,"metadata": NonNullable<Json>,"mime_type": string | null,"original_name": string | null,"patient_id": string,"size": number | null,"storage_path": string,"updated_at": string,"uploaded_at": string,"uploaded_by": string | null,"url": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "bucket"?: string,"change_seq"?: number,"client_id"?: string | null,"deleted_at"?: string | null,"file_name": string,"filename"?: never,"id"?: string,"log_id"?: string | null,"measurement_id"?: string | null,"metadata"?: NonNullable<Json>,"mime_type"?: string | null,"original_name"?: string | null,"patient_id": string,"size"?: number | null,"storage_path": string,"updated_at"?: string,"uploaded_at"?: string,"uploaded_by"?: string | null,"url"?: never
                  }
                  Update: {
                    "bucket"?: string,"change_seq"?: number,"client_id"?: string | null,"deleted_at"?: string | null,"file_name"?: string,"filename"?: never,"id"?: string,"log_id"?: string | null,"measurement_id"?: string | null,"metadata"?: NonNullable<Json>,"mime_type"?: string | null,"original_name"?: string | null,"patient_id"?: string,"size"?: number | null,"storage_path"?: string,"updated_at"?: string,"uploaded_at"?: string,"uploaded_by"?: string | null,"url"?: never
                  }
                  Relationships: [
                    {
      foreignKeyName: "files_log_fkey"
      columns: ["log_id","patient_id"]
isOneToOne: false
      referencedRelation: "daily_logs"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "files_measurement_fkey"
      columns: ["measurement_id","patient_id"]
isOneToOne: false
      referencedRelation: "measurements"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "files_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "files_uploaded_by_fkey"
      columns: ["uploaded_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"health_aggregated": {
                  Row: {
                    "email": string,"id": number,"metric_name": string,"patient_id": string,"period": string,"sample_count": number,"timestamp": string,"units": string | null,"value": number,"value_max": number | null,"value_min": number | null
                  }
                  ComputedFields: never
                  Insert: {
                    "email"?: string,"id"?: number,"metric_name": string,"patient_id": string,"period"?: string,"sample_count"?: number,"timestamp": string,"units"?: string | null,"value": number,"value_max"?: number | null,"value_min"?: number | null
                  }
                  Update: {
                    "email"?: string,"id"?: number,"metric_name"?: string,"patient_id"?: string,"period"?: string,"sample_count"?: number,"timestamp"?: string,"units"?: string | null,"value"?: number,"value_max"?: number | null,"value_min"?: number | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "health_aggregated_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"health_realtime": {
                  Row: {
                    "email": string,"id": number,"metric_name": string,"patient_id": string,"source": string | null,"timestamp": string,"units": string | null,"value": number
                  }
                  ComputedFields: never
                  Insert: {
                    "email"?: string,"id"?: number,"metric_name": string,"patient_id"?: string,"source"?: string | null,"timestamp": string,"units"?: string | null,"value": number
                  }
                  Update: {
                    "email"?: string,"id"?: number,"metric_name"?: string,"patient_id"?: string,"source"?: string | null,"timestamp"?: string,"units"?: string | null,"value"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "health_realtime_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"health_records": {
                  Row: {
                    "created_at": string,"deleted_at": string | null,"description": string | null,"document_path": string | null,"document_url": string | null,"id": string,"is_sensitive": boolean,"patient_id": string,"record_data": NonNullable<Json>,"record_type": string,"recorded_by": string | null,"recorded_date": string,"title": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"deleted_at"?: string | null,"description"?: string | null,"document_path"?: string | null,"document_url"?: string | null,"id"?: string,"is_sensitive"?: boolean,"patient_id": string,"record_data"?: NonNullable<Json>,"record_type": string,"recorded_by"?: string | null,"recorded_date"?: string,"title": string,"updated_at"?: string
                  }
                  Update: {
                    "created_at"?: string,"deleted_at"?: string | null,"description"?: string | null,"document_path"?: string | null,"document_url"?: string | null,"id"?: string,"is_sensitive"?: boolean,"patient_id"?: string,"record_data"?: NonNullable<Json>,"record_type"?: string,"recorded_by"?: string | null,"recorded_date"?: string,"title"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "health_records_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "health_records_recorded_by_fkey"
      columns: ["recorded_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"hospital_compliance_tracking": {
                  Row: {
                    "assessed_by": string | null,"assessment_details": NonNullable<Json>,"compliance_type": string,"corrective_actions": NonNullable<Json>,"created_at": string,"hospital_id": string,"id": string,"last_assessment_date": string,"next_assessment_due": string | null,"score": number | null,"status": string,"updated_at": string,"violations": NonNullable<Json>
                  }
                  ComputedFields: never
                  Insert: {
                    "assessed_by"?: string | null,"assessment_details"?: NonNullable<Json>,"compliance_type": string,"corrective_actions"?: NonNullable<Json>,"created_at"?: string,"hospital_id": string,"id"?: string,"last_assessment_date"?: string,"next_assessment_due"?: string | null,"score"?: number | null,"status"?: string,"updated_at"?: string,"violations"?: NonNullable<Json>
                  }
                  Update: {
                    "assessed_by"?: string | null,"assessment_details"?: NonNullable<Json>,"compliance_type"?: string,"corrective_actions"?: NonNullable<Json>,"created_at"?: string,"hospital_id"?: string,"id"?: string,"last_assessment_date"?: string,"next_assessment_due"?: string | null,"score"?: number | null,"status"?: string,"updated_at"?: string,"violations"?: NonNullable<Json>
                  }
                  Relationships: [
                    {
      foreignKeyName: "hospital_compliance_tracking_assessed_by_fkey"
      columns: ["assessed_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "hospital_compliance_tracking_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"hospital_financial_data": {
                  Row: {
                    "amount": number,"category": string,"created_at": string,"currency": string,"description": string | null,"fiscal_month": string,"hospital_id": string,"id": string,"metadata": NonNullable<Json>,"reference_id": string | null,"transaction_date": string,"transaction_type": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "amount": number,"category": string,"created_at"?: string,"currency"?: string,"description"?: string | null,"fiscal_month": string,"hospital_id": string,"id"?: string,"metadata"?: NonNullable<Json>,"reference_id"?: string | null,"transaction_date"?: string,"transaction_type": string,"updated_at"?: string
                  }
                  Update: {
                    "amount"?: number,"category"?: string,"created_at"?: string,"currency"?: string,"description"?: string | null,"fiscal_month"?: string,"hospital_id"?: string,"id"?: string,"metadata"?: NonNullable<Json>,"reference_id"?: string | null,"transaction_date"?: string,"transaction_type"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "hospital_financial_data_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"hospital_patients": {
                  Row: {
                    "admission_date": string,"assigned_physician_id": string | null,"created_at": string,"discharge_date": string | null,"hospital_id": string,"id": string,"notes": string | null,"patient_id": string,"room_number": string | null,"status": string,"transferred_from_id": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "admission_date"?: string,"assigned_physician_id"?: string | null,"created_at"?: string,"discharge_date"?: string | null,"hospital_id": string,"id"?: string,"notes"?: string | null,"patient_id": string,"room_number"?: string | null,"status"?: string,"transferred_from_id"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "admission_date"?: string,"assigned_physician_id"?: string | null,"created_at"?: string,"discharge_date"?: string | null,"hospital_id"?: string,"id"?: string,"notes"?: string | null,"patient_id"?: string,"room_number"?: string | null,"status"?: string,"transferred_from_id"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "hospital_patients_assigned_physician_id_fkey"
      columns: ["assigned_physician_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "hospital_patients_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "hospital_patients_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "hospital_patients_transferred_from_id_fkey"
      columns: ["transferred_from_id"]
isOneToOne: false
      referencedRelation: "hospital_patients"
      referencedColumns: ["id"]
    }
                  ]
                },"hospital_resources": {
                  Row: {
                    "available_quantity": number,"category": string,"created_at": string,"hospital_id": string,"id": string,"in_use_quantity": number,"maintenance_quantity": number,"name": string,"status": string,"total_quantity": number,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "available_quantity"?: number,"category": string,"created_at"?: string,"hospital_id": string,"id"?: string,"in_use_quantity"?: number,"maintenance_quantity"?: number,"name": string,"status"?: string,"total_quantity"?: number,"updated_at"?: string
                  }
                  Update: {
                    "available_quantity"?: number,"category"?: string,"created_at"?: string,"hospital_id"?: string,"id"?: string,"in_use_quantity"?: number,"maintenance_quantity"?: number,"name"?: string,"status"?: string,"total_quantity"?: number,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "hospital_resources_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"hospital_settings": {
                  Row: {
                    "created_at": string,"id": string,"security_settings": NonNullable<Json>,"updated_at": string,"verification_documents": NonNullable<Json>
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"id": string,"security_settings"?: NonNullable<Json>,"updated_at"?: string,"verification_documents"?: NonNullable<Json>
                  }
                  Update: {
                    "created_at"?: string,"id"?: string,"security_settings"?: NonNullable<Json>,"updated_at"?: string,"verification_documents"?: NonNullable<Json>
                  }
                  Relationships: [
                    {
      foreignKeyName: "hospital_settings_id_fkey"
      columns: ["id"]
isOneToOne: true
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    }
                  ]
                },"hospital_staff": {
                  Row: {
                    "accepted_at": string | null,"applicant_name": string | null,"asked_at": string,"asked_by": string | null,"created_at": string,"hospital_id": string,"id": string,"is_active": boolean,"position": string,"profile_id": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "accepted_at"?: string | null,"applicant_name"?: string | null,"asked_at"?: string,"asked_by"?: string | null,"created_at"?: string,"hospital_id": string,"id"?: string,"is_active"?: boolean,"position"?: string,"profile_id": string,"updated_at"?: string
                  }
                  Update: {
                    "accepted_at"?: string | null,"applicant_name"?: string | null,"asked_at"?: string,"asked_by"?: string | null,"created_at"?: string,"hospital_id"?: string,"id"?: string,"is_active"?: boolean,"position"?: string,"profile_id"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "hospital_staff_asked_by_fkey"
      columns: ["asked_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "hospital_staff_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "hospital_staff_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"hospitals": {
                  Row: {
                    "address": string | null,"capabilities": (string)[],"capacity": number | null,"city": string | null,"country": string | null,"created_at": string,"currency": string,"departments": (string)[],"email": string | null,"id": string,"is_active": boolean,"latitude": number | null,"longitude": number | null,"name": string,"phone": string | null,"specialities": (string)[],"state": string | null,"time_zone": string,"updated_at": string,"verification_status": string
                  }
                  ComputedFields: never
                  Insert: {
                    "address"?: string | null,"capabilities"?: never,"capacity"?: number | null,"city"?: string | null,"country"?: string | null,"created_at"?: string,"currency"?: string,"departments"?: (string)[],"email"?: string | null,"id"?: string,"is_active"?: boolean,"latitude"?: number | null,"longitude"?: number | null,"name": string,"phone"?: string | null,"specialities"?: (string)[],"state"?: string | null,"time_zone"?: string,"updated_at"?: string,"verification_status"?: string
                  }
                  Update: {
                    "address"?: string | null,"capabilities"?: never,"capacity"?: number | null,"city"?: string | null,"country"?: string | null,"created_at"?: string,"currency"?: string,"departments"?: (string)[],"email"?: string | null,"id"?: string,"is_active"?: boolean,"latitude"?: number | null,"longitude"?: number | null,"name"?: string,"phone"?: string | null,"specialities"?: (string)[],"state"?: string | null,"time_zone"?: string,"updated_at"?: string,"verification_status"?: string
                  }
                  Relationships: [

                  ]
                },"job_runs": {
                  Row: {
                    "counts": NonNullable<Json>,"error_code": string | null,"finished_at": string | null,"id": number,"job": string,"started_at": string,"status": string
                  }
                  ComputedFields: never
                  Insert: {
                    "counts"?: NonNullable<Json>,"error_code"?: string | null,"finished_at"?: string | null,"id"?: never,"job": string,"started_at"?: string,"status"?: string
                  }
                  Update: {
                    "counts"?: NonNullable<Json>,"error_code"?: string | null,"finished_at"?: string | null,"id"?: never,"job"?: string,"started_at"?: string,"status"?: string
                  }
                  Relationships: [

                  ]
                },"lab_reports": {
                  Row: {
                    "collected_at": string | null,"consultation_id": string | null,"created_at": string,"id": string,"notes": string | null,"object_path": string | null,"ordered_at": string,"ordered_by": string,"patient_id": string,"reference_range": string | null,"reported_at": string | null,"results": NonNullable<Json>,"reviewed_at": string | null,"reviewed_by": string | null,"status": string,"test_name": string,"unit": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "collected_at"?: string | null,"consultation_id"?: string | null,"created_at"?: string,"id"?: string,"notes"?: string | null,"object_path"?: string | null,"ordered_at"?: string,"ordered_by": string,"patient_id": string,"reference_range"?: string | null,"reported_at"?: string | null,"results"?: NonNullable<Json>,"reviewed_at"?: string | null,"reviewed_by"?: string | null,"status"?: string,"test_name": string,"unit"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "collected_at"?: string | null,"consultation_id"?: string | null,"created_at"?: string,"id"?: string,"notes"?: string | null,"object_path"?: string | null,"ordered_at"?: string,"ordered_by"?: string,"patient_id"?: string,"reference_range"?: string | null,"reported_at"?: string | null,"results"?: NonNullable<Json>,"reviewed_at"?: string | null,"reviewed_by"?: string | null,"status"?: string,"test_name"?: string,"unit"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "lab_reports_consultation_fkey"
      columns: ["consultation_id","patient_id"]
isOneToOne: false
      referencedRelation: "consultations"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "lab_reports_ordered_by_fkey"
      columns: ["ordered_by"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "lab_reports_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "lab_reports_reviewed_by_fkey"
      columns: ["reviewed_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"measurements": {
                  Row: {
                    "change_seq": number,"client_id": string | null,"created_at": string,"deleted_at": string | null,"id": string,"measured_at": string,"note": string | null,"patient_id": string,"recorded_by": string | null,"type": string,"unit": string,"updated_at": string,"value": number,"value2": number | null
                  }
                  ComputedFields: never
                  Insert: {
                    "change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"id"?: string,"measured_at"?: string,"note"?: string | null,"patient_id": string,"recorded_by"?: string | null,"type": string,"unit": string,"updated_at"?: string,"value": number,"value2"?: number | null
                  }
                  Update: {
                    "change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"deleted_at"?: string | null,"id"?: string,"measured_at"?: string,"note"?: string | null,"patient_id"?: string,"recorded_by"?: string | null,"type"?: string,"unit"?: string,"updated_at"?: string,"value"?: number,"value2"?: number | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "measurements_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "measurements_recorded_by_fkey"
      columns: ["recorded_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"medication_schedules": {
                  Row: {
                    "change_seq": number,"client_id": string | null,"created_at": string,"created_by": string | null,"days_of_week": (number)[],"deleted_at": string | null,"dose_amount": number,"end_date": string | null,"id": string,"interval_days": number,"is_active": boolean,"medication_id": string,"patient_id": string,"start_date": string,"time_zone": string,"times": (string)[],"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"created_by"?: string | null,"days_of_week"?: (number)[],"deleted_at"?: string | null,"dose_amount"?: number,"end_date"?: string | null,"id"?: string,"interval_days"?: number,"is_active"?: boolean,"medication_id": string,"patient_id": string,"start_date"?: string,"time_zone": string,"times": (string)[],"updated_at"?: string
                  }
                  Update: {
                    "change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"created_by"?: string | null,"days_of_week"?: (number)[],"deleted_at"?: string | null,"dose_amount"?: number,"end_date"?: string | null,"id"?: string,"interval_days"?: number,"is_active"?: boolean,"medication_id"?: string,"patient_id"?: string,"start_date"?: string,"time_zone"?: string,"times"?: (string)[],"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "medication_schedules_created_by_fkey"
      columns: ["created_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "medication_schedules_medication_fkey"
      columns: ["medication_id","patient_id"]
isOneToOne: false
      referencedRelation: "medications"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "medication_schedules_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"medications": {
                  Row: {
                    "as_needed": boolean,"change_seq": number,"client_id": string | null,"created_at": string,"created_by": string | null,"deleted_at": string | null,"end_date": string | null,"form": string | null,"id": string,"instructions": string | null,"is_active": boolean,"name": string,"patient_id": string,"prescription_medication_id": string | null,"refill_threshold": number | null,"start_date": string | null,"stock_count": number | null,"strength": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "as_needed"?: boolean,"change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"created_by"?: string | null,"deleted_at"?: string | null,"end_date"?: string | null,"form"?: string | null,"id"?: string,"instructions"?: string | null,"is_active"?: boolean,"name": string,"patient_id": string,"prescription_medication_id"?: string | null,"refill_threshold"?: number | null,"start_date"?: string | null,"stock_count"?: number | null,"strength"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "as_needed"?: boolean,"change_seq"?: number,"client_id"?: string | null,"created_at"?: string,"created_by"?: string | null,"deleted_at"?: string | null,"end_date"?: string | null,"form"?: string | null,"id"?: string,"instructions"?: string | null,"is_active"?: boolean,"name"?: string,"patient_id"?: string,"prescription_medication_id"?: string | null,"refill_threshold"?: number | null,"start_date"?: string | null,"stock_count"?: number | null,"strength"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "medications_created_by_fkey"
      columns: ["created_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "medications_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "medications_prescription_medication_id_fkey"
      columns: ["prescription_medication_id"]
isOneToOne: false
      referencedRelation: "prescription_medications"
      referencedColumns: ["id"]
    }
                  ]
                },"message_attachments": {
                  Row: {
                    "bucket": string,"conversation_id": number,"created_at": string,"file_name": string | null,"file_size": number | null,"id": number,"message_id": number,"mime_type": string | null,"object_path": string
                  }
                  ComputedFields: never
                  Insert: {
                    "bucket"?: string,"conversation_id": number,"created_at"?: string,"file_name"?: string | null,"file_size"?: number | null,"id"?: number,"message_id": number,"mime_type"?: string | null,"object_path": string
                  }
                  Update: {
                    "bucket"?: string,"conversation_id"?: number,"created_at"?: string,"file_name"?: string | null,"file_size"?: number | null,"id"?: number,"message_id"?: number,"mime_type"?: string | null,"object_path"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "message_attachments_conversation_id_fkey"
      columns: ["conversation_id"]
isOneToOne: false
      referencedRelation: "conversations"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "message_attachments_message_id_fkey"
      columns: ["message_id"]
isOneToOne: false
      referencedRelation: "messages"
      referencedColumns: ["id"]
    }
                  ]
                },"messages": {
                  Row: {
                    "body": string | null,"client_id": string | null,"conversation_id": number,"created_at": string,"id": number,"message_type": string,"metadata": NonNullable<Json>,"sender_id": string | null,"sender_type": string
                  }
                  ComputedFields: never
                  Insert: {
                    "body"?: string | null,"client_id"?: string | null,"conversation_id": number,"created_at"?: string,"id"?: number,"message_type"?: string,"metadata"?: NonNullable<Json>,"sender_id"?: string | null,"sender_type"?: string
                  }
                  Update: {
                    "body"?: string | null,"client_id"?: string | null,"conversation_id"?: number,"created_at"?: string,"id"?: number,"message_type"?: string,"metadata"?: NonNullable<Json>,"sender_id"?: string | null,"sender_type"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "messages_conversation_id_fkey"
      columns: ["conversation_id"]
isOneToOne: false
      referencedRelation: "conversations"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "messages_sender_id_fkey"
      columns: ["sender_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"notifications": {
                  Row: {
                    "created_at": string,"data": NonNullable<Json>,"id": string,"message": string,"read": boolean,"title": string,"type": string,"user_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"data"?: NonNullable<Json>,"id"?: string,"message": string,"read"?: boolean,"title": string,"type"?: string,"user_id": string
                  }
                  Update: {
                    "created_at"?: string,"data"?: NonNullable<Json>,"id"?: string,"message"?: string,"read"?: boolean,"title"?: string,"type"?: string,"user_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "notifications_user_id_fkey"
      columns: ["user_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"patient_caregivers": {
                  Row: {
                    "accepted_at": string | null,"caregiver_id": string,"created_at": string,"id": string,"invited_by": string | null,"is_active": boolean,"patient_id": string,"permissions": NonNullable<Json>,"role": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "accepted_at"?: string | null,"caregiver_id": string,"created_at"?: string,"id"?: string,"invited_by"?: string | null,"is_active"?: boolean,"patient_id": string,"permissions"?: NonNullable<Json>,"role": string,"updated_at"?: string
                  }
                  Update: {
                    "accepted_at"?: string | null,"caregiver_id"?: string,"created_at"?: string,"id"?: string,"invited_by"?: string | null,"is_active"?: boolean,"patient_id"?: string,"permissions"?: NonNullable<Json>,"role"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "patient_caregivers_caregiver_id_fkey"
      columns: ["caregiver_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patient_caregivers_invited_by_fkey"
      columns: ["invited_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patient_caregivers_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"patient_conditions": {
                  Row: {
                    "created_at": string,"medical_conditions": (string)[],"patient_id": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"medical_conditions"?: (string)[],"patient_id": string,"updated_at"?: string
                  }
                  Update: {
                    "created_at"?: string,"medical_conditions"?: (string)[],"patient_id"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "patient_conditions_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: true
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"patient_doctor_links": {
                  Row: {
                    "blocked_by": string | null,"created_at": string,"doctor_id": string,"ended_at": string | null,"id": number,"parted_at": string | null,"patient_id": string,"requested_by": string | null,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "blocked_by"?: string | null,"created_at"?: string,"doctor_id": string,"ended_at"?: string | null,"id"?: number,"parted_at"?: string | null,"patient_id": string,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "blocked_by"?: string | null,"created_at"?: string,"doctor_id"?: string,"ended_at"?: string | null,"id"?: number,"parted_at"?: string | null,"patient_id"?: string,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "patient_doctor_links_blocked_by_fkey"
      columns: ["blocked_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patient_doctor_links_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patient_doctor_links_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patient_doctor_links_requested_by_fkey"
      columns: ["requested_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"patient_waitlist": {
                  Row: {
                    "called_at": string | null,"completed_at": string | null,"created_at": string,"department": string,"estimated_wait_time": number | null,"hospital_id": string,"id": string,"patient_id": string,"priority": string,"reason": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "called_at"?: string | null,"completed_at"?: string | null,"created_at"?: string,"department": string,"estimated_wait_time"?: number | null,"hospital_id": string,"id"?: string,"patient_id": string,"priority"?: string,"reason": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "called_at"?: string | null,"completed_at"?: string | null,"created_at"?: string,"department"?: string,"estimated_wait_time"?: number | null,"hospital_id"?: string,"id"?: string,"patient_id"?: string,"priority"?: string,"reason"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "patient_waitlist_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patient_waitlist_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"patients": {
                  Row: {
                    "allergies": (string)[],"closed_by": string | null,"created_at": string,"created_by": string | null,"date_of_birth": string | null,"deleted_at": string | null,"gender": string | null,"id": string,"name": string,"profile_id": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "allergies"?: (string)[],"closed_by"?: string | null,"created_at"?: string,"created_by"?: string | null,"date_of_birth"?: string | null,"deleted_at"?: string | null,"gender"?: string | null,"id"?: string,"name": string,"profile_id"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "allergies"?: (string)[],"closed_by"?: string | null,"created_at"?: string,"created_by"?: string | null,"date_of_birth"?: string | null,"deleted_at"?: string | null,"gender"?: string | null,"id"?: string,"name"?: string,"profile_id"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "patients_closed_by_fkey"
      columns: ["closed_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patients_created_by_fkey"
      columns: ["created_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "patients_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: true
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"payment_events": {
                  Row: {
                    "created_at": string,"event_id": string,"event_type": string,"id": string,"occurred_at": string | null,"payload_digest": string,"payment_gateway": string,"payment_id": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"event_id": string,"event_type": string,"id"?: string,"occurred_at"?: string | null,"payload_digest": string,"payment_gateway": string,"payment_id"?: string | null
                  }
                  Update: {
                    "created_at"?: string,"event_id"?: string,"event_type"?: string,"id"?: string,"occurred_at"?: string | null,"payload_digest"?: string,"payment_gateway"?: string,"payment_id"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "payment_events_payment_id_fkey"
      columns: ["payment_id"]
isOneToOne: false
      referencedRelation: "payments"
      referencedColumns: ["id"]
    }
                  ]
                },"payments": {
                  Row: {
                    "amount": number,"appointment_id": string | null,"consultation_id": string | null,"created_at": string,"currency": string,"doctor_id": string,"failure_code": string | null,"id": string,"paid_at": string | null,"patient_id": string,"payer_id": string,"payment_gateway": string,"payment_method": string | null,"status": string,"transaction_id": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "amount": number,"appointment_id"?: string | null,"consultation_id"?: string | null,"created_at"?: string,"currency"?: string,"doctor_id": string,"failure_code"?: string | null,"id"?: string,"paid_at"?: string | null,"patient_id": string,"payer_id": string,"payment_gateway": string,"payment_method"?: string | null,"status"?: string,"transaction_id"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "amount"?: number,"appointment_id"?: string | null,"consultation_id"?: string | null,"created_at"?: string,"currency"?: string,"doctor_id"?: string,"failure_code"?: string | null,"id"?: string,"paid_at"?: string | null,"patient_id"?: string,"payer_id"?: string,"payment_gateway"?: string,"payment_method"?: string | null,"status"?: string,"transaction_id"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "payments_appointment_id_fkey"
      columns: ["appointment_id"]
isOneToOne: false
      referencedRelation: "appointments"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "payments_consultation_id_fkey"
      columns: ["consultation_id","patient_id"]
isOneToOne: false
      referencedRelation: "consultations"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "payments_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "payments_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "payments_payer_id_fkey"
      columns: ["payer_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"place_requests": {
                  Row: {
                    "asked_as": string,"asked_by": string | null,"asking_hospital_id": string | null,"created_at": string,"department": string | null,"ended_at": string | null,"expires_at": string,"hospital_agreed_at": string | null,"hospital_id": string,"id": string,"kind": string,"patient_agreed_at": string | null,"patient_id": string,"reason": string | null,"status": string,"stay_id": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "asked_as": string,"asked_by"?: string | null,"asking_hospital_id"?: string | null,"created_at"?: string,"department"?: string | null,"ended_at"?: string | null,"expires_at"?: string,"hospital_agreed_at"?: string | null,"hospital_id": string,"id"?: string,"kind": string,"patient_agreed_at"?: string | null,"patient_id": string,"reason"?: string | null,"status"?: string,"stay_id"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "asked_as"?: string,"asked_by"?: string | null,"asking_hospital_id"?: string | null,"created_at"?: string,"department"?: string | null,"ended_at"?: string | null,"expires_at"?: string,"hospital_agreed_at"?: string | null,"hospital_id"?: string,"id"?: string,"kind"?: string,"patient_agreed_at"?: string | null,"patient_id"?: string,"reason"?: string | null,"status"?: string,"stay_id"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "place_requests_asked_by_fkey"
      columns: ["asked_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "place_requests_asking_hospital_id_fkey"
      columns: ["asking_hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "place_requests_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "place_requests_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "place_requests_stay_id_fkey"
      columns: ["stay_id"]
isOneToOne: false
      referencedRelation: "hospital_patients"
      referencedColumns: ["id"]
    }
                  ]
                },"prescription_medications": {
                  Row: {
                    "created_at": string,"doctor_id": string,"dosage": string,"duration": string,"frequency": string,"id": string,"instructions": string | null,"name": string,"patient_id": string,"position": number,"prescription_id": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"doctor_id": string,"dosage": string,"duration": string,"frequency": string,"id"?: string,"instructions"?: string | null,"name": string,"patient_id": string,"position"?: number,"prescription_id": string,"updated_at"?: string
                  }
                  Update: {
                    "created_at"?: string,"doctor_id"?: string,"dosage"?: string,"duration"?: string,"frequency"?: string,"id"?: string,"instructions"?: string | null,"name"?: string,"patient_id"?: string,"position"?: number,"prescription_id"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "prescription_medications_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "prescription_medications_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "prescription_medications_prescription_fkey"
      columns: ["prescription_id","patient_id"]
isOneToOne: false
      referencedRelation: "prescription_summaries"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "prescription_medications_prescription_fkey"
      columns: ["prescription_id","patient_id"]
isOneToOne: false
      referencedRelation: "prescriptions"
      referencedColumns: ["id","patient_id"]
    }
                  ]
                },"prescriptions": {
                  Row: {
                    "archived_at": string | null,"consultation_id": string | null,"created_at": string,"disputed_at": string | null,"disputed_by": string | null,"doctor_id": string,"follow_up_date": string | null,"id": string,"instructions": string | null,"is_active": boolean,"patient_id": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "archived_at"?: string | null,"consultation_id"?: string | null,"created_at"?: string,"disputed_at"?: string | null,"disputed_by"?: string | null,"doctor_id": string,"follow_up_date"?: string | null,"id"?: string,"instructions"?: string | null,"is_active"?: never,"patient_id": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "archived_at"?: string | null,"consultation_id"?: string | null,"created_at"?: string,"disputed_at"?: string | null,"disputed_by"?: string | null,"doctor_id"?: string,"follow_up_date"?: string | null,"id"?: string,"instructions"?: string | null,"is_active"?: never,"patient_id"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "prescriptions_consultation_fkey"
      columns: ["consultation_id","patient_id"]
isOneToOne: false
      referencedRelation: "consultations"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "prescriptions_disputed_by_fkey"
      columns: ["disputed_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "prescriptions_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "prescriptions_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"profiles": {
                  Row: {
                    "address": string | null,"avatar_url": string | null,"certification": string | null,"city": string | null,"country": string | null,"created_at": string | null,"designation": string | null,"email": string | null,"first_name": string | null,"full_name": string,"id": string,"is_active": boolean,"is_verified": boolean | null,"last_name": string | null,"license_number": string | null,"phone": string | null,"postal_code": string | null,"role": Database["public"]['Enums']["user_role"],"state": string | null,"subscription_plan": string,"time_zone": string,"updated_at": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "address"?: string | null,"avatar_url"?: string | null,"certification"?: string | null,"city"?: string | null,"country"?: string | null,"created_at"?: string | null,"designation"?: string | null,"email"?: string | null,"first_name"?: string | null,"full_name": string,"id": string,"is_active"?: boolean,"is_verified"?: boolean | null,"last_name"?: string | null,"license_number"?: string | null,"phone"?: string | null,"postal_code"?: string | null,"role"?: Database["public"]['Enums']["user_role"],"state"?: string | null,"subscription_plan"?: string,"time_zone"?: string,"updated_at"?: string | null
                  }
                  Update: {
                    "address"?: string | null,"avatar_url"?: string | null,"certification"?: string | null,"city"?: string | null,"country"?: string | null,"created_at"?: string | null,"designation"?: string | null,"email"?: string | null,"first_name"?: string | null,"full_name"?: string,"id"?: string,"is_active"?: boolean,"is_verified"?: boolean | null,"last_name"?: string | null,"license_number"?: string | null,"phone"?: string | null,"postal_code"?: string | null,"role"?: Database["public"]['Enums']["user_role"],"state"?: string | null,"subscription_plan"?: string,"time_zone"?: string,"updated_at"?: string | null
                  }
                  Relationships: [

                  ]
                },"push_devices": {
                  Row: {
                    "app_version": string | null,"created_at": string,"id": string,"last_seen_at": string,"platform": string,"profile_id": string,"token": string
                  }
                  ComputedFields: never
                  Insert: {
                    "app_version"?: string | null,"created_at"?: string,"id"?: string,"last_seen_at"?: string,"platform": string,"profile_id": string,"token": string
                  }
                  Update: {
                    "app_version"?: string | null,"created_at"?: string,"id"?: string,"last_seen_at"?: string,"platform"?: string,"profile_id"?: string,"token"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "push_devices_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"record_openings": {
                  Row: {
                    "doctor_id": string,"opened_at": string,"patient_id": string,"purpose": string,"valid_until": string
                  }
                  ComputedFields: never
                  Insert: {
                    "doctor_id": string,"opened_at"?: string,"patient_id": string,"purpose": string,"valid_until": string
                  }
                  Update: {
                    "doctor_id"?: string,"opened_at"?: string,"patient_id"?: string,"purpose"?: string,"valid_until"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "record_openings_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "record_openings_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"refunds": {
                  Row: {
                    "amount": number,"created_at": string,"currency": string,"id": string,"patient_id": string,"payment_gateway": string,"payment_id": string,"provider_reference": string | null,"reason": string | null,"refunded_at": string | null,"requested_by": string | null,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "amount": number,"created_at"?: string,"currency": string,"id"?: string,"patient_id": string,"payment_gateway": string,"payment_id": string,"provider_reference"?: string | null,"reason"?: string | null,"refunded_at"?: string | null,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "amount"?: number,"created_at"?: string,"currency"?: string,"id"?: string,"patient_id"?: string,"payment_gateway"?: string,"payment_id"?: string,"provider_reference"?: string | null,"reason"?: string | null,"refunded_at"?: string | null,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "refunds_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "refunds_payment_id_fkey"
      columns: ["payment_id"]
isOneToOne: false
      referencedRelation: "payments"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "refunds_requested_by_fkey"
      columns: ["requested_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"surgeries": {
                  Row: {
                    "assistant": string | null,"created_at": string,"doctor_id": string,"estimated_duration_minutes": number | null,"hospital_id": string | null,"id": string,"notes": string | null,"patient_id": string,"procedure": string,"room": string | null,"scheduled_at": string,"status": string,"surgeon": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "assistant"?: string | null,"created_at"?: string,"doctor_id": string,"estimated_duration_minutes"?: number | null,"hospital_id"?: string | null,"id"?: string,"notes"?: string | null,"patient_id": string,"procedure": string,"room"?: string | null,"scheduled_at": string,"status"?: string,"surgeon"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "assistant"?: string | null,"created_at"?: string,"doctor_id"?: string,"estimated_duration_minutes"?: number | null,"hospital_id"?: string | null,"id"?: string,"notes"?: string | null,"patient_id"?: string,"procedure"?: string,"room"?: string | null,"scheduled_at"?: string,"status"?: string,"surgeon"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "surgeries_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "surgeries_hospital_id_fkey"
      columns: ["hospital_id"]
isOneToOne: false
      referencedRelation: "hospitals"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "surgeries_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                },"user_settings": {
                  Row: {
                    "created_at": string,"email_notifications": boolean,"id": string,"language": string,"notifications_enabled": boolean,"push_notifications": boolean,"sms_notifications": boolean,"theme": string,"updated_at": string,"user_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_at"?: string,"email_notifications"?: boolean,"id"?: string,"language"?: string,"notifications_enabled"?: boolean,"push_notifications"?: boolean,"sms_notifications"?: boolean,"theme"?: string,"updated_at"?: string,"user_id"?: string
                  }
                  Update: {
                    "created_at"?: string,"email_notifications"?: boolean,"id"?: string,"language"?: string,"notifications_enabled"?: boolean,"push_notifications"?: boolean,"sms_notifications"?: boolean,"theme"?: string,"updated_at"?: string,"user_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "user_settings_user_id_fkey"
      columns: ["user_id"]
isOneToOne: true
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"video_calls": {
                  Row: {
                    "answered_by": string | null,"consultation_id": string | null,"conversation_id": number,"created_at": string,"ended_at": string | null,"ended_reason": string | null,"id": number,"provider": string,"recording_enabled": boolean,"recording_url": string | null,"ringing_at": string | null,"room_name": string,"room_url": string | null,"scheduled_for": string | null,"started_at": string | null,"started_by": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "answered_by"?: string | null,"consultation_id"?: string | null,"conversation_id": number,"created_at"?: string,"ended_at"?: string | null,"ended_reason"?: string | null,"id"?: number,"provider"?: string,"recording_enabled"?: boolean,"recording_url"?: string | null,"ringing_at"?: string | null,"room_name"?: string,"room_url"?: string | null,"scheduled_for"?: string | null,"started_at"?: string | null,"started_by": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "answered_by"?: string | null,"consultation_id"?: string | null,"conversation_id"?: number,"created_at"?: string,"ended_at"?: string | null,"ended_reason"?: string | null,"id"?: number,"provider"?: string,"recording_enabled"?: boolean,"recording_url"?: string | null,"ringing_at"?: string | null,"room_name"?: string,"room_url"?: string | null,"scheduled_for"?: string | null,"started_at"?: string | null,"started_by"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "video_calls_answered_by_fkey"
      columns: ["answered_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "video_calls_consultation_id_fkey"
      columns: ["consultation_id"]
isOneToOne: false
      referencedRelation: "consultations"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "video_calls_conversation_id_fkey"
      columns: ["conversation_id"]
isOneToOne: false
      referencedRelation: "conversations"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "video_calls_started_by_fkey"
      columns: ["started_by"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                },"wallet_transactions": {
                  Row: {
                    "amount": number,"balance_after": number,"created_at": string,"description": string | null,"id": string,"reference_id": string | null,"transaction_type": string,"transfer_id": string,"wallet_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "amount": number,"balance_after": number,"created_at"?: string,"description"?: string | null,"id"?: string,"reference_id"?: string | null,"transaction_type": string,"transfer_id": string,"wallet_id": string
                  }
                  Update: {
                    "amount"?: number,"balance_after"?: number,"created_at"?: string,"description"?: string | null,"id"?: string,"reference_id"?: string | null,"transaction_type"?: string,"transfer_id"?: string,"wallet_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "wallet_transactions_wallet_id_fkey"
      columns: ["wallet_id"]
isOneToOne: false
      referencedRelation: "wallets"
      referencedColumns: ["id"]
    }
                  ]
                },"wallets": {
                  Row: {
                    "account": string | null,"balance": number,"created_at": string,"currency": string,"id": string,"profile_id": string | null,"shard": number,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "account"?: string | null,"balance"?: number,"created_at"?: string,"currency"?: string,"id"?: string,"profile_id"?: string | null,"shard"?: number,"updated_at"?: string
                  }
                  Update: {
                    "account"?: string | null,"balance"?: number,"created_at"?: string,"currency"?: string,"id"?: string,"profile_id"?: string | null,"shard"?: number,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "wallets_profile_id_fkey"
      columns: ["profile_id"]
isOneToOne: false
      referencedRelation: "profiles"
      referencedColumns: ["id"]
    }
                  ]
                }
          }
          Views: {
            "prescription_summaries": {
                  Row: {
                    "archived_at": string | null,"consultation_id": string | null,"created_at": string,"doctor_id": string,"follow_up_date": string | null,"id": string,"instructions": string | null,"is_active": boolean,"medications": Json | null,"patient_id": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                           "archived_at"?: string | null,"consultation_id"?: string | null,"created_at"?: string | null,"doctor_id"?: string | null,"follow_up_date"?: string | null,"id"?: string | null,"instructions"?: string | null,"is_active"?: boolean | null,"medications"?: never,"patient_id"?: string | null,"status"?: string | null,"updated_at"?: string | null
                         }
                        Update: {
                           "archived_at"?: string | null,"consultation_id"?: string | null,"created_at"?: string | null,"doctor_id"?: string | null,"follow_up_date"?: string | null,"id"?: string | null,"instructions"?: string | null,"is_active"?: boolean | null,"medications"?: never,"patient_id"?: string | null,"status"?: string | null,"updated_at"?: string | null
                         }
                        Relationships: [
                    {
      foreignKeyName: "prescriptions_consultation_fkey"
      columns: ["consultation_id","patient_id"]
isOneToOne: false
      referencedRelation: "consultations"
      referencedColumns: ["id","patient_id"]
    },{
      foreignKeyName: "prescriptions_doctor_id_fkey"
      columns: ["doctor_id"]
isOneToOne: false
      referencedRelation: "doctors"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "prescriptions_patient_id_fkey"
      columns: ["patient_id"]
isOneToOne: false
      referencedRelation: "patients"
      referencedColumns: ["id"]
    }
                  ]
                }
          }
          Functions: {
            "accept_caregiver_invitation":
{ Args: { "code": string }; Returns: Json
                           },
"accept_proposal":
{ Args: { "appointment_id": string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"adherence":
{ Args: { "days"?: number,"patient_id": string }; Returns: {
              "due": number,"medication": string,"medication_id": string,"missed": number,"rate": number,"skipped": number,"taken": number,"unlogged": number
            }[]
                           },
"admit_emergency":
{ Args: { "emergency_id": string }; Returns: {
              "admission_date": string,
"assigned_physician_id": string | null,
"created_at": string,
"discharge_date": string | null,
"hospital_id": string,
"id": string,
"notes": string | null,
"patient_id": string,
"room_number": string | null,
"status": string,
"transferred_from_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "hospital_patients"
        isOneToOne: true
        isSetofReturn: false
      } },
"answer_agent":
{ Args: { "accept": boolean,"assignment_id": string }; Returns: {
              "agent_id": string,
"assigned_at": string,
"completed_at": string | null,
"id": string,
"notes": string | null,
"patient_id": string,
"status": string
            }
                          SetofOptions: {
        from: "*"
        to: "agent_assignments"
        isOneToOne: true
        isSetofReturn: false
      } },
"answer_place":
{ Args: { "accept": boolean,"place_request_id": string }; Returns: {
              "asked_as": string,
"asked_by": string | null,
"asking_hospital_id": string | null,
"created_at": string,
"department": string | null,
"ended_at": string | null,
"expires_at": string,
"hospital_agreed_at": string | null,
"hospital_id": string,
"id": string,
"kind": string,
"patient_agreed_at": string | null,
"patient_id": string,
"reason": string | null,
"status": string,
"stay_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "place_requests"
        isOneToOne: true
        isSetofReturn: false
      } },
"answer_staff":
{ Args: { "accept": boolean,"staff_id": string }; Returns: {
              "accepted_at": string | null,
"applicant_name": string | null,
"asked_at": string,
"asked_by": string | null,
"created_at": string,
"hospital_id": string,
"id": string,
"is_active": boolean,
"position": string,
"profile_id": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "hospital_staff"
        isOneToOne: true
        isSetofReturn: false
      } },
"apply_to_hospital":
{ Args: { "hospital_id": string,"position": string }; Returns: {
              "accepted_at": string | null,
"applicant_name": string | null,
"asked_at": string,
"asked_by": string | null,
"created_at": string,
"hospital_id": string,
"id": string,
"is_active": boolean,
"position": string,
"profile_id": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "hospital_staff"
        isOneToOne: true
        isSetofReturn: false
      } },
"ask_for_place":
{ Args: { "department"?: string,"hospital_id": string,"kind"?: string,"patient_id": string,"reason"?: string }; Returns: {
              "asked_as": string,
"asked_by": string | null,
"asking_hospital_id": string | null,
"created_at": string,
"department": string | null,
"ended_at": string | null,
"expires_at": string,
"hospital_agreed_at": string | null,
"hospital_id": string,
"id": string,
"kind": string,
"patient_agreed_at": string | null,
"patient_id": string,
"reason": string | null,
"status": string,
"stay_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "place_requests"
        isOneToOne: true
        isSetofReturn: false
      } },
"assign_agent":
{ Args: { "agent_id": string,"notes"?: string,"patient_id": string }; Returns: {
              "agent_id": string,
"assigned_at": string,
"completed_at": string | null,
"id": string,
"notes": string | null,
"patient_id": string,
"status": string
            }
                          SetofOptions: {
        from: "*"
        to: "agent_assignments"
        isOneToOne: true
        isSetofReturn: false
      } },
"block_account":
{ Args: { "profile_id": string }; Returns: {
              "blocked_id": string,
"blocker_id": string,
"created_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "account_blocks"
        isOneToOne: true
        isSetofReturn: false
      } },
"break_glass":
{ Args: { "minutes"?: number,"patient_id": string,"reason": string }; Returns: {
              "admin_id": string,
"expires_at": string,
"granted_at": string,
"id": string,
"patient_id": string,
"reason": string,
"revoked_at": string | null
            }
                          SetofOptions: {
        from: "*"
        to: "break_glass_grants"
        isOneToOne: true
        isSetofReturn: false
      } },
"calculate_distance":
{ Args: { "lat1": number,"lat2": number,"lng1": number,"lng2": number }; Returns: number
                           },
"cancel_ambulance_request":
{ Args: { "request_id": string }; Returns: {
              "ambulance_eta": number | null,
"ambulance_id": string | null,
"assigned_hospital_id": string | null,
"contact_phone": string,
"created_at": string,
"description": string | null,
"destination_address": string | null,
"destination_latitude": number | null,
"destination_longitude": number | null,
"emergency_request_id": string | null,
"emergency_type": string,
"ended_at": string | null,
"id": string,
"patient_id": string,
"pickup_address": string,
"pickup_latitude": number | null,
"pickup_longitude": number | null,
"requested_by": string | null,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "ambulance_requests"
        isOneToOne: true
        isSetofReturn: false
      } },
"cancel_appointment":
{ Args: { "appointment_id": string,"note"?: string,"reason"?: string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"cancel_emergency":
{ Args: { "emergency_id": string }; Returns: {
              "assigned_physician_id": string | null,
"created_at": string,
"description": string | null,
"emergency_type": string,
"ended_at": string | null,
"hospital_id": string | null,
"id": string,
"location_latitude": number | null,
"location_longitude": number | null,
"patient_id": string,
"requested_by": string | null,
"severity": string,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "emergency_requests"
        isOneToOne: true
        isSetofReturn: false
      } },
"care_team":
{ Args: { "patient_id": string }; Returns: {
              "avatar_url": string,"full_name": string,"kind": string,"profile_id": string,"role": string
            }[]
                           },
"caregiver_dashboard":
{ Args: { "time_zone"?: string }; Returns: Json
                           },
"change_caregiver_role":
{ Args: { "caregiver_id": string,"patient_id": string,"role": string }; Returns: {
              "accepted_at": string | null,
"caregiver_id": string,
"created_at": string,
"id": string,
"invited_by": string | null,
"is_active": boolean,
"patient_id": string,
"permissions": NonNullable<Json>,
"role": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patient_caregivers"
        isOneToOne: true
        isSetofReturn: false
      } },
"check_user_role":
{ Args: { "required_role": string,"user_id": string }; Returns: boolean
                           },
"claim_dependant":
{ Args: { "code": string }; Returns: Json
                           },
"close_dependant":
{ Args: { "patient_id": string }; Returns: {
              "allergies": (string)[],
"closed_by": string | null,
"created_at": string,
"created_by": string | null,
"date_of_birth": string | null,
"deleted_at": string | null,
"gender": string | null,
"id": string,
"name": string,
"profile_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patients"
        isOneToOne: true
        isSetofReturn: false
      } },
"complete_agent_assignment":
{ Args: { "assignment_id": string,"status"?: string }; Returns: {
              "agent_id": string,
"assigned_at": string,
"completed_at": string | null,
"id": string,
"notes": string | null,
"patient_id": string,
"status": string
            }
                          SetofOptions: {
        from: "*"
        to: "agent_assignments"
        isOneToOne: true
        isSetofReturn: false
      } },
"complete_appointment":
{ Args: { "appointment_id": string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"confirm_appointment":
{ Args: { "appointment_id": string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"create_dependant":
{ Args: { "client_id"?: string,"date_of_birth"?: string,"gender"?: string,"name": string }; Returns: {
              "allergies": (string)[],
"closed_by": string | null,
"created_at": string,
"created_by": string | null,
"date_of_birth": string | null,
"deleted_at": string | null,
"gender": string | null,
"id": string,
"name": string,
"profile_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patients"
        isOneToOne: true
        isSetofReturn: false
      } },
"decline_proposal":
{ Args: { "appointment_id": string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"delete_entry":
{ Args: { "id": string,"relation": string }; Returns: string
                           },
"describe_symptoms":
{ Args: { "consultation_id": string,"symptoms": string }; Returns: {
              "appointment_id": string | null,
"archived_at": string | null,
"consultation_rate": number,
"consultation_type": string,
"created_at": string,
"currency": string,
"diagnosis": string | null,
"disputed_at": string | null,
"disputed_by": string | null,
"doctor_id": string,
"duration_minutes": number,
"ended_at": string | null,
"id": string,
"notes": string | null,
"patient_id": string,
"procedure": string | null,
"scheduled_at": string,
"slot_id": string | null,
"started_at": string | null,
"status": string,
"symptoms": string | null,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "consultations"
        isOneToOne: true
        isSetofReturn: false
      } },
"dispute_entry":
{ Args: { "id": string,"relation": string }; Returns: boolean
                           },
"doctor_dashboard":
{ Args: { "time_zone"?: string }; Returns: Json
                           },
"end_break_glass":
{ Args: { "grant_id": string }; Returns: {
              "admin_id": string,
"expires_at": string,
"granted_at": string,
"id": string,
"patient_id": string,
"reason": string,
"revoked_at": string | null
            }
                          SetofOptions: {
        from: "*"
        to: "break_glass_grants"
        isOneToOne: true
        isSetofReturn: false
      } },
"end_care":
{ Args: { "doctor_id": string,"patient_id": string }; Returns: {
              "blocked_by": string | null,
"created_at": string,
"doctor_id": string,
"ended_at": string | null,
"id": number,
"parted_at": string | null,
"patient_id": string,
"requested_by": string | null,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patient_doctor_links"
        isOneToOne: true
        isSetofReturn: false
      } },
"end_prescription":
{ Args: { "prescription_id": string,"status": string }; Returns: {
              "archived_at": string | null,
"consultation_id": string | null,
"created_at": string,
"disputed_at": string | null,
"disputed_by": string | null,
"doctor_id": string,
"follow_up_date": string | null,
"id": string,
"instructions": string | null,
"is_active": boolean,
"patient_id": string,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "prescriptions"
        isOneToOne: true
        isSetofReturn: false
      } },
"end_staff":
{ Args: { "staff_id": string }; Returns: {
              "accepted_at": string | null,
"applicant_name": string | null,
"asked_at": string,
"asked_by": string | null,
"created_at": string,
"hospital_id": string,
"id": string,
"is_active": boolean,
"position": string,
"profile_id": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "hospital_staff"
        isOneToOne: true
        isSetofReturn: false
      } },
"export_patient":
{ Args: { "after"?: string,"patient_id": string,"row_limit"?: number }; Returns: Json
                           },
"free_slots":
{ Args: { "doctor_id": string,"from_date": string,"time_zone"?: string,"to_date": string }; Returns: {
              "ends_at": string,"hospital_id": string,"local_start": string,"slot_id": string,"starts_at": string
            }[]
                           },
"hospital_dashboard":
{ Args: { "hospital_id"?: string,"time_zone"?: string }; Returns: Json
                           },
"invite_caregiver":
{ Args: { "label"?: string,"patient_id": string,"role": string }; Returns: Json
                           },
"invite_patient_account":
{ Args: { "patient_id": string }; Returns: Json
                           },
"invite_staff":
{ Args: { "hospital_id": string,"position"?: string,"profile_id": string }; Returns: {
              "accepted_at": string | null,
"applicant_name": string | null,
"asked_at": string,
"asked_by": string | null,
"created_at": string,
"hospital_id": string,
"id": string,
"is_active": boolean,
"position": string,
"profile_id": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "hospital_staff"
        isOneToOne: true
        isSetofReturn: false
      } },
"issue_prescription":
{ Args: { "consultation_id"?: string,"follow_up_date"?: string,"instructions"?: string,"medications": Json,"patient_id": string }; Returns: {
              "archived_at": string | null,
"consultation_id": string | null,
"created_at": string,
"disputed_at": string | null,
"disputed_by": string | null,
"doctor_id": string,
"follow_up_date": string | null,
"id": string,
"instructions": string | null,
"is_active": boolean,
"patient_id": string,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "prescriptions"
        isOneToOne: true
        isSetofReturn: false
      } },
"leave_hospital":
{ Args: { "admission_id": string }; Returns: {
              "admission_date": string,
"assigned_physician_id": string | null,
"created_at": string,
"discharge_date": string | null,
"hospital_id": string,
"id": string,
"notes": string | null,
"patient_id": string,
"room_number": string | null,
"status": string,
"transferred_from_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "hospital_patients"
        isOneToOne: true
        isSetofReturn: false
      } },
"leave_waitlist":
{ Args: { "waitlist_id": string }; Returns: {
              "called_at": string | null,
"completed_at": string | null,
"created_at": string,
"department": string,
"estimated_wait_time": number | null,
"hospital_id": string,
"id": string,
"patient_id": string,
"priority": string,
"reason": string,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patient_waitlist"
        isOneToOne: true
        isSetofReturn: false
      } },
"log_dose":
{ Args: { "dose_id": string,"note"?: string,"status"?: string,"taken_at"?: string }; Returns: {
              "amount": number,
"change_seq": number,
"client_id": string | null,
"created_at": string,
"deleted_at": string | null,
"due_at": string,
"due_date": string | null,
"due_time": string | null,
"id": string,
"medication_id": string,
"note": string | null,
"patient_id": string,
"recorded_at": string | null,
"recorded_by": string | null,
"schedule_id": string | null,
"status": string,
"taken_at": string | null,
"time_zone": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "doses"
        isOneToOne: true
        isSetofReturn: false
      } },
"log_dose_now":
{ Args: { "amount"?: number,"client_id": string,"medication_id": string,"note"?: string,"taken_at"?: string }; Returns: {
              "amount": number,
"change_seq": number,
"client_id": string | null,
"created_at": string,
"deleted_at": string | null,
"due_at": string,
"due_date": string | null,
"due_time": string | null,
"id": string,
"medication_id": string,
"note": string | null,
"patient_id": string,
"recorded_at": string | null,
"recorded_by": string | null,
"schedule_id": string | null,
"status": string,
"taken_at": string | null,
"time_zone": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "doses"
        isOneToOne: true
        isSetofReturn: false
      } },
"mark_conversation_read":
{ Args: { "conversation_id": number,"last_read_message_id"?: number }; Returns: {
              "conversation_id": number,
"last_read_at": string,
"last_read_message_id": number | null,
"profile_id": string
            }
                          SetofOptions: {
        from: "*"
        to: "conversation_reads"
        isOneToOne: true
        isSetofReturn: false
      } },
"mark_no_show":
{ Args: { "appointment_id": string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"move_consultation":
{ Args: { "consultation_id": string,"status": string }; Returns: {
              "appointment_id": string | null,
"archived_at": string | null,
"consultation_rate": number,
"consultation_type": string,
"created_at": string,
"currency": string,
"diagnosis": string | null,
"disputed_at": string | null,
"disputed_by": string | null,
"doctor_id": string,
"duration_minutes": number,
"ended_at": string | null,
"id": string,
"notes": string | null,
"patient_id": string,
"procedure": string | null,
"scheduled_at": string,
"slot_id": string | null,
"started_at": string | null,
"status": string,
"symptoms": string | null,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "consultations"
        isOneToOne: true
        isSetofReturn: false
      } },
"move_lab_report":
{ Args: { "report_id": string,"status": string }; Returns: {
              "collected_at": string | null,
"consultation_id": string | null,
"created_at": string,
"id": string,
"notes": string | null,
"object_path": string | null,
"ordered_at": string,
"ordered_by": string,
"patient_id": string,
"reference_range": string | null,
"reported_at": string | null,
"results": NonNullable<Json>,
"reviewed_at": string | null,
"reviewed_by": string | null,
"status": string,
"test_name": string,
"unit": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "lab_reports"
        isOneToOne: true
        isSetofReturn: false
      } },
"move_surgery":
{ Args: { "status": string,"surgery_id": string }; Returns: {
              "assistant": string | null,
"created_at": string,
"doctor_id": string,
"estimated_duration_minutes": number | null,
"hospital_id": string | null,
"id": string,
"notes": string | null,
"patient_id": string,
"procedure": string,
"room": string | null,
"scheduled_at": string,
"status": string,
"surgeon": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "surgeries"
        isOneToOne: true
        isSetofReturn: false
      } },
"nearest_hospitals":
{ Args: { "capability"?: string,"latitude": number,"longitude": number,"page_size"?: number }; Returns: Database["public"]['CompositeTypes']["nearby_hospital"][]
                          SetofOptions: {
        from: "*"
        to: "nearby_hospital"
        isOneToOne: false
        isSetofReturn: true
      } },
"open_record":
{ Args: { "patient_id": string,"purpose": string }; Returns: {
              "doctor_id": string,
"opened_at": string,
"patient_id": string,
"purpose": string,
"valid_until": string
            }
                          SetofOptions: {
        from: "*"
        to: "record_openings"
        isOneToOne: true
        isSetofReturn: false
      } },
"patient_dashboard":
{ Args: { "patient_id"?: string,"time_zone"?: string }; Returns: Json
                           },
"propose_appointment":
{ Args: { "consultation_type"?: string,"duration_minutes"?: number,"patient_id": string,"starts_at": string,"type"?: string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"read_health_record":
{ Args: { "record_id": string }; Returns: {
              "created_at": string,
"deleted_at": string | null,
"description": string | null,
"document_path": string | null,
"document_url": string | null,
"id": string,
"is_sensitive": boolean,
"patient_id": string,
"record_data": NonNullable<Json>,
"record_type": string,
"recorded_by": string | null,
"recorded_date": string,
"title": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "health_records"
        isOneToOne: true
        isSetofReturn: false
      } },
"record_change":
{ Args: { "audit_id": number }; Returns: {
              "field": string,"new_value": Json,"old_value": Json
            }[]
                           },
"record_history":
{ Args: { "before"?: number,"page_size"?: number,"patient_id": string }; Returns: {
              "action": string,"action_type": string,"actor_name": string,"actor_role": string,"chain_hash": string,"created_at": string,"details": Json,"id": number,"impact_level": string,"resource_id": string,"resource_type": string,"sealed": boolean,"seq": number
            }[]
                           },
"register_push_device":
{ Args: { "app_version"?: string,"platform": string,"token": string }; Returns: string
                           },
"remove_health_record":
{ Args: { "record_id": string }; Returns: undefined
                           },
"renew_link":
{ Args: { "link_id": number }; Returns: {
              "blocked_by": string | null,
"created_at": string,
"doctor_id": string,
"ended_at": string | null,
"id": number,
"parted_at": string | null,
"patient_id": string,
"requested_by": string | null,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patient_doctor_links"
        isOneToOne: true
        isSetofReturn: false
      } },
"reopen_dependant":
{ Args: { "patient_id": string }; Returns: {
              "allergies": (string)[],
"closed_by": string | null,
"created_at": string,
"created_by": string | null,
"date_of_birth": string | null,
"deleted_at": string | null,
"gender": string | null,
"id": string,
"name": string,
"profile_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patients"
        isOneToOne: true
        isSetofReturn: false
      } },
"reschedule_appointment":
{ Args: { "appointment_id": string,"starts_at": string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } },
"revoke_caregiver":
{ Args: { "caregiver_id": string,"patient_id": string }; Returns: {
              "accepted_at": string | null,
"caregiver_id": string,
"created_at": string,
"id": string,
"invited_by": string | null,
"is_active": boolean,
"patient_id": string,
"permissions": NonNullable<Json>,
"role": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patient_caregivers"
        isOneToOne: true
        isSetofReturn: false
      } },
"revoke_caregiver_invitation":
{ Args: { "invitation_id": string }; Returns: {
              "accepted_by": string | null,
"created_at": string,
"expires_at": string,
"id": string,
"invited_by": string | null,
"label": string | null,
"patient_id": string,
"role": string,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "caregiver_invitations"
        isOneToOne: true
        isSetofReturn: false
      } },
"search_doctors":
{ Args: { "after"?: string,"available_on"?: string,"currency"?: string,"hospital_id"?: string,"language"?: string,"max_fee"?: number,"min_rating"?: number,"only_available"?: boolean,"page_size"?: number,"query"?: string,"specialization"?: string }; Returns: {
              "avatar_url": string | null,
"bio": string | null,
"consultation_fee": number,
"created_at": string,
"currency": string,
"display_name": string,
"experience_years": number | null,
"id": string,
"is_available": boolean,
"is_verified": boolean,
"languages": (string)[],
"qualification": string | null,
"rating": number | null,
"specialization": string | null,
"total_consultations": number,
"updated_at": string
            }[]
                          SetofOptions: {
        from: "*"
        to: "doctors"
        isOneToOne: false
        isSetofReturn: true
      } },
"send_message":
{ Args: { "attachments"?: Json,"body"?: string,"client_id"?: string,"conversation_id": number }; Returns: {
              "body": string | null,
"client_id": string | null,
"conversation_id": number,
"created_at": string,
"id": number,
"message_type": string,
"metadata": NonNullable<Json>,
"sender_id": string | null,
"sender_type": string
            }
                          SetofOptions: {
        from: "*"
        to: "messages"
        isOneToOne: true
        isSetofReturn: false
      } },
"settle_care_team":
{ Args: { "caregiver_id": string,"patient_id": string,"role"?: string }; Returns: {
              "accepted_at": string | null,
"caregiver_id": string,
"created_at": string,
"id": string,
"invited_by": string | null,
"is_active": boolean,
"patient_id": string,
"permissions": NonNullable<Json>,
"role": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patient_caregivers"
        isOneToOne: true
        isSetofReturn: false
      } },
"sync_changes":
{ Args: { "page_size"?: number,"patient_id": string,"since"?: string }; Returns: Json
                           },
"transfer_patient":
{ Args: { "admission_id": string,"hospital_id": string }; Returns: {
              "asked_as": string,
"asked_by": string | null,
"asking_hospital_id": string | null,
"created_at": string,
"department": string | null,
"ended_at": string | null,
"expires_at": string,
"hospital_agreed_at": string | null,
"hospital_id": string,
"id": string,
"kind": string,
"patient_agreed_at": string | null,
"patient_id": string,
"reason": string | null,
"status": string,
"stay_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "place_requests"
        isOneToOne: true
        isSetofReturn: false
      } },
"unblock_account":
{ Args: { "profile_id": string }; Returns: undefined
                           },
"withdraw_dispute":
{ Args: { "id": string,"relation": string }; Returns: boolean
                           },
"withdraw_link":
{ Args: { "link_id": number }; Returns: {
              "blocked_by": string | null,
"created_at": string,
"doctor_id": string,
"ended_at": string | null,
"id": number,
"parted_at": string | null,
"patient_id": string,
"requested_by": string | null,
"status": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "patient_doctor_links"
        isOneToOne: true
        isSetofReturn: false
      } },
"withdraw_place":
{ Args: { "place_request_id": string }; Returns: {
              "asked_as": string,
"asked_by": string | null,
"asking_hospital_id": string | null,
"created_at": string,
"department": string | null,
"ended_at": string | null,
"expires_at": string,
"hospital_agreed_at": string | null,
"hospital_id": string,
"id": string,
"kind": string,
"patient_agreed_at": string | null,
"patient_id": string,
"reason": string | null,
"status": string,
"stay_id": string | null,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "place_requests"
        isOneToOne: true
        isSetofReturn: false
      } },
"withdraw_proposal":
{ Args: { "appointment_id": string }; Returns: {
              "agent_id": string | null,
"appointment_number": string,
"cancel_reason": string | null,
"canceled_at": string | null,
"canceled_by": string | null,
"consultation_type": string,
"created_at": string,
"doctor_id": string,
"duration_minutes": number,
"ends_at": string,
"expires_at": string | null,
"hospital_id": string | null,
"id": string,
"patient_id": string,
"proposed_starts_at": string | null,
"slot_id": string | null,
"starts_at": string,
"status": string,
"type": string,
"updated_at": string
            }
                          SetofOptions: {
        from: "*"
        to: "appointments"
        isOneToOne: true
        isSetofReturn: false
      } }
          }
          Enums: {
            "user_role": "patient"|"doctor"|"caregiver"|"agent"|"hospital_admin"|"admin"
          }
          CompositeTypes: {
            "nearby_hospital": {
                        "id": string | null,"name": string | null,"address": string | null,"phone": string | null,"email": string | null,"city": string | null,"state": string | null,"country": string | null,"latitude": number | null,"longitude": number | null,"departments": (string)[] | null,"specialities": (string)[] | null,"capacity": number | null,"distance_km": number | null
                      }
          }
        }
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  "public": {
          Enums: {
            "user_role": ["patient", "doctor", "caregiver", "agent", "hospital_admin", "admin"]
          }
        }
} as const
