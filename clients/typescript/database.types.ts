export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {

  "public": {
          Tables: {
            "audit_logs": {
                  Row: {
                    "action": string,"action_category": string,"action_type": string,"change_hash": string | null,"compliance_relevant": boolean,"created_at": string,"details": NonNullable<Json>,"financial_impact": number,"hospital_id": string | null,"id": number,"impact_level": string,"patient_id": string | null,"resource_id": string | null,"resource_type": string,"session_id": string | null,"user_id": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"action_category"?: string,"action_type"?: string,"change_hash"?: string | null,"compliance_relevant"?: boolean,"created_at"?: string,"details"?: NonNullable<Json>,"financial_impact"?: number,"hospital_id"?: string | null,"id"?: never,"impact_level"?: string,"patient_id"?: string | null,"resource_id"?: string | null,"resource_type": string,"session_id"?: string | null,"user_id"?: string | null
                  }
                  Update: {
                    "action"?: string,"action_category"?: string,"action_type"?: string,"change_hash"?: string | null,"compliance_relevant"?: boolean,"created_at"?: string,"details"?: NonNullable<Json>,"financial_impact"?: number,"hospital_id"?: string | null,"id"?: never,"impact_level"?: string,"patient_id"?: string | null,"resource_id"?: string | null,"resource_type"?: string,"session_id"?: string | null,"user_id"?: string | null
                  }
                  Relationships: [

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
                },"patient_doctor_links": {
                  Row: {
                    "blocked_by": string | null,"created_at": string,"doctor_id": string,"ended_at": string | null,"id": number,"patient_id": string,"requested_by": string | null,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "blocked_by"?: string | null,"created_at"?: string,"doctor_id": string,"ended_at"?: string | null,"id"?: number,"patient_id": string,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "blocked_by"?: string | null,"created_at"?: string,"doctor_id"?: string,"ended_at"?: string | null,"id"?: number,"patient_id"?: string,"requested_by"?: string | null,"status"?: string,"updated_at"?: string
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
                },"patients": {
                  Row: {
                    "allergies": (string)[],"created_at": string,"created_by": string | null,"date_of_birth": string | null,"deleted_at": string | null,"gender": string | null,"id": string,"medical_conditions": (string)[],"name": string,"profile_id": string | null,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "allergies"?: (string)[],"created_at"?: string,"created_by"?: string | null,"date_of_birth"?: string | null,"deleted_at"?: string | null,"gender"?: string | null,"id"?: string,"medical_conditions"?: (string)[],"name": string,"profile_id"?: string | null,"updated_at"?: string
                  }
                  Update: {
                    "allergies"?: (string)[],"created_at"?: string,"created_by"?: string | null,"date_of_birth"?: string | null,"deleted_at"?: string | null,"gender"?: string | null,"id"?: string,"medical_conditions"?: (string)[],"name"?: string,"profile_id"?: string | null,"updated_at"?: string
                  }
                  Relationships: [
                    {
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
                    "answered_by": string | null,"conversation_id": number,"created_at": string,"ended_at": string | null,"ended_reason": string | null,"id": number,"provider": string,"recording_enabled": boolean,"recording_url": string | null,"ringing_at": string | null,"room_name": string,"room_url": string | null,"scheduled_for": string | null,"started_at": string | null,"started_by": string,"status": string,"updated_at": string
                  }
                  ComputedFields: never
                  Insert: {
                    "answered_by"?: string | null,"conversation_id": number,"created_at"?: string,"ended_at"?: string | null,"ended_reason"?: string | null,"id"?: number,"provider"?: string,"recording_enabled"?: boolean,"recording_url"?: string | null,"ringing_at"?: string | null,"room_name"?: string,"room_url"?: string | null,"scheduled_for"?: string | null,"started_at"?: string | null,"started_by": string,"status"?: string,"updated_at"?: string
                  }
                  Update: {
                    "answered_by"?: string | null,"conversation_id"?: number,"created_at"?: string,"ended_at"?: string | null,"ended_reason"?: string | null,"id"?: number,"provider"?: string,"recording_enabled"?: boolean,"recording_url"?: string | null,"ringing_at"?: string | null,"room_name"?: string,"room_url"?: string | null,"scheduled_for"?: string | null,"started_at"?: string | null,"started_by"?: string,"status"?: string,"updated_at"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "video_calls_answered_by_fkey"
      columns: ["answered_by"]
isOneToOne: false
      referencedRelation: "profiles"
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
                }
          }
          Views: {
            [_ in never]: never
          }
          Functions: {
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
"register_push_device":
{ Args: { "app_version"?: string,"platform": string,"token": string }; Returns: string
                           },
"renew_link":
{ Args: { "link_id": number }; Returns: {
              "blocked_by": string | null,
"created_at": string,
"doctor_id": string,
"ended_at": string | null,
"id": number,
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
"withdraw_link":
{ Args: { "link_id": number }; Returns: {
              "blocked_by": string | null,
"created_at": string,
"doctor_id": string,
"ended_at": string | null,
"id": number,
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
      } }
          }
          Enums: {
            "user_role": "patient"|"doctor"|"caregiver"|"agent"|"hospital_admin"|"admin"
          }
          CompositeTypes: {
            [_ in never]: never
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
