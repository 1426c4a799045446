-- Which writes are counted: each table into which phones insert, directly or through a function, and each that they
-- change. The name of the table is the kind of its inserted rows; the changed rows of all tables count together.
--
-- Statement triggers run after all row triggers and in the order of their names, so these count last.

create trigger agent_assignments_quota after insert on public.agent_assignments
referencing new table as written for each statement execute function private.count_written();
create trigger agent_assignments_quota_changes after update on public.agent_assignments
referencing new table as written for each statement execute function private.count_written('changes');
create trigger agent_assisted_patients_quota after insert on public.agent_assisted_patients
referencing new table as written for each statement execute function private.count_written();
create trigger agent_assisted_patients_quota_changes after update on public.agent_assisted_patients
referencing new table as written for each statement execute function private.count_written('changes');
create trigger ambulances_quota after insert on public.ambulances
referencing new table as written for each statement execute function private.count_written();
create trigger ambulances_quota_changes after update on public.ambulances
referencing new table as written for each statement execute function private.count_written('changes');
create trigger appointment_notes_quota after insert on public.appointment_notes
referencing new table as written for each statement execute function private.count_written();
create trigger appointment_notes_quota_changes after update on public.appointment_notes
referencing new table as written for each statement execute function private.count_written('changes');
create trigger appointments_quota after insert on public.appointments
referencing new table as written for each statement execute function private.count_written();
create trigger appointments_quota_changes after update on public.appointments
referencing new table as written for each statement execute function private.count_written('changes');
create trigger availability_slots_quota after insert on public.availability_slots
referencing new table as written for each statement execute function private.count_written();
create trigger availability_slots_quota_changes after update on public.availability_slots
referencing new table as written for each statement execute function private.count_written('changes');
create trigger break_glass_grants_quota after insert on public.break_glass_grants
referencing new table as written for each statement execute function private.count_written();
create trigger break_glass_grants_quota_changes after update on public.break_glass_grants
referencing new table as written for each statement execute function private.count_written('changes');
create trigger caregiver_invitations_quota after insert on public.caregiver_invitations
referencing new table as written for each statement execute function private.count_written();
create trigger caregiver_invitations_quota_changes after update on public.caregiver_invitations
referencing new table as written for each statement execute function private.count_written('changes');
create trigger case_history_quota after insert on public.case_history
referencing new table as written for each statement execute function private.count_written();
create trigger case_history_quota_changes after update on public.case_history
referencing new table as written for each statement execute function private.count_written('changes');
create trigger consultations_quota after insert on public.consultations
referencing new table as written for each statement execute function private.count_written();
create trigger consultations_quota_changes after update on public.consultations
referencing new table as written for each statement execute function private.count_written('changes');
create trigger conversation_reads_quota after insert on public.conversation_reads
referencing new table as written for each statement execute function private.count_written();
create trigger conversation_reads_quota_changes after update on public.conversation_reads
referencing new table as written for each statement execute function private.count_written('changes');
create trigger conversations_quota after insert on public.conversations
referencing new table as written for each statement execute function private.count_written();
create trigger daily_logs_quota after insert on public.daily_logs
referencing new table as written for each statement execute function private.count_written();
create trigger daily_logs_quota_changes after update on public.daily_logs
referencing new table as written for each statement execute function private.count_written('changes');
create trigger doctors_quota_changes after update on public.doctors
referencing new table as written for each statement execute function private.count_written('changes');
create trigger documents_quota after insert on public.documents
referencing new table as written for each statement execute function private.count_written();
create trigger doses_quota after insert on public.doses
referencing new table as written for each statement execute function private.count_written();
create trigger doses_quota_changes after update on public.doses
referencing new table as written for each statement execute function private.count_written('changes');
create trigger emergency_contacts_quota after insert on public.emergency_contacts
referencing new table as written for each statement execute function private.count_written();
create trigger emergency_contacts_quota_changes after update on public.emergency_contacts
referencing new table as written for each statement execute function private.count_written('changes');
create trigger file_shares_quota after insert on public.file_shares
referencing new table as written for each statement execute function private.count_written();
create trigger file_shares_quota_changes after update on public.file_shares
referencing new table as written for each statement execute function private.count_written('changes');
create trigger files_quota after insert on public.files
referencing new table as written for each statement execute function private.count_written();
create trigger files_quota_changes after update on public.files
referencing new table as written for each statement execute function private.count_written('changes');
create trigger health_realtime_quota after insert on public.health_realtime
referencing new table as written for each statement execute function private.count_written();
create trigger health_records_quota after insert on public.health_records
referencing new table as written for each statement execute function private.count_written();
create trigger health_records_quota_changes after update on public.health_records
referencing new table as written for each statement execute function private.count_written('changes');
create trigger hospital_compliance_tracking_quota after insert on public.hospital_compliance_tracking
referencing new table as written for each statement execute function private.count_written();
create trigger hospital_compliance_tracking_quota_changes after update on public.hospital_compliance_tracking
referencing new table as written for each statement execute function private.count_written('changes');
create trigger hospital_financial_data_quota after insert on public.hospital_financial_data
referencing new table as written for each statement execute function private.count_written();
create trigger hospital_financial_data_quota_changes after update on public.hospital_financial_data
referencing new table as written for each statement execute function private.count_written('changes');
create trigger hospital_patients_quota after insert on public.hospital_patients
referencing new table as written for each statement execute function private.count_written();
create trigger hospital_patients_quota_changes after update on public.hospital_patients
referencing new table as written for each statement execute function private.count_written('changes');
create trigger hospital_resources_quota after insert on public.hospital_resources
referencing new table as written for each statement execute function private.count_written();
create trigger hospital_resources_quota_changes after update on public.hospital_resources
referencing new table as written for each statement execute function private.count_written('changes');
create trigger hospital_settings_quota_changes after update on public.hospital_settings
referencing new table as written for each statement execute function private.count_written('changes');
create trigger hospital_staff_quota after insert on public.hospital_staff
referencing new table as written for each statement execute function private.count_written();
create trigger hospital_staff_quota_changes after update on public.hospital_staff
referencing new table as written for each statement execute function private.count_written('changes');
create trigger hospitals_quota after insert on public.hospitals
referencing new table as written for each statement execute function private.count_written();
create trigger hospitals_quota_changes after update on public.hospitals
referencing new table as written for each statement execute function private.count_written('changes');
create trigger lab_reports_quota after insert on public.lab_reports
referencing new table as written for each statement execute function private.count_written();
create trigger lab_reports_quota_changes after update on public.lab_reports
referencing new table as written for each statement execute function private.count_written('changes');
create trigger measurements_quota after insert on public.measurements
referencing new table as written for each statement execute function private.count_written();
create trigger measurements_quota_changes after update on public.measurements
referencing new table as written for each statement execute function private.count_written('changes');
create trigger medication_schedules_quota after insert on public.medication_schedules
referencing new table as written for each statement execute function private.count_written();
create trigger medication_schedules_quota_changes after update on public.medication_schedules
referencing new table as written for each statement execute function private.count_written('changes');
create trigger medications_quota after insert on public.medications
referencing new table as written for each statement execute function private.count_written();
create trigger medications_quota_changes after update on public.medications
referencing new table as written for each statement execute function private.count_written('changes');
create trigger message_attachments_quota after insert on public.message_attachments
referencing new table as written for each statement execute function private.count_written();
create trigger messages_quota after insert on public.messages
referencing new table as written for each statement execute function private.count_written();
create trigger notifications_quota_changes after update on public.notifications
referencing new table as written for each statement execute function private.count_written('changes');
create trigger patient_caregivers_quota after insert on public.patient_caregivers
referencing new table as written for each statement execute function private.count_written();
create trigger patient_caregivers_quota_changes after update on public.patient_caregivers
referencing new table as written for each statement execute function private.count_written('changes');
create trigger patient_conditions_quota after insert on public.patient_conditions
referencing new table as written for each statement execute function private.count_written();
create trigger patient_conditions_quota_changes after update on public.patient_conditions
referencing new table as written for each statement execute function private.count_written('changes');
create trigger patient_doctor_links_quota after insert on public.patient_doctor_links
referencing new table as written for each statement execute function private.count_written();
create trigger patient_doctor_links_quota_changes after update on public.patient_doctor_links
referencing new table as written for each statement execute function private.count_written('changes');
create trigger patient_waitlist_quota after insert on public.patient_waitlist
referencing new table as written for each statement execute function private.count_written();
create trigger patient_waitlist_quota_changes after update on public.patient_waitlist
referencing new table as written for each statement execute function private.count_written('changes');
create trigger patients_quota after insert on public.patients
referencing new table as written for each statement execute function private.count_written();
create trigger patients_quota_changes after update on public.patients
referencing new table as written for each statement execute function private.count_written('changes');
create trigger place_requests_quota after insert on public.place_requests
referencing new table as written for each statement execute function private.count_written();
create trigger place_requests_quota_changes after update on public.place_requests
referencing new table as written for each statement execute function private.count_written('changes');
create trigger prescription_medications_quota after insert on public.prescription_medications
referencing new table as written for each statement execute function private.count_written();
create trigger prescriptions_quota after insert on public.prescriptions
referencing new table as written for each statement execute function private.count_written();
create trigger prescriptions_quota_changes after update on public.prescriptions
referencing new table as written for each statement execute function private.count_written('changes');
create trigger profiles_quota_changes after update on public.profiles
referencing new table as written for each statement execute function private.count_written('changes');
create trigger push_devices_quota after insert on public.push_devices
referencing new table as written for each statement execute function private.count_written();
create trigger push_devices_quota_changes after update on public.push_devices
referencing new table as written for each statement execute function private.count_written('changes');
create trigger record_openings_quota after insert on public.record_openings
referencing new table as written for each statement execute function private.count_written();
create trigger record_openings_quota_changes after update on public.record_openings
referencing new table as written for each statement execute function private.count_written('changes');
create trigger surgeries_quota after insert on public.surgeries
referencing new table as written for each statement execute function private.count_written();
create trigger surgeries_quota_changes after update on public.surgeries
referencing new table as written for each statement execute function private.count_written('changes');
create trigger user_settings_quota after insert on public.user_settings
referencing new table as written for each statement execute function private.count_written();
create trigger user_settings_quota_changes after update on public.user_settings
referencing new table as written for each statement execute function private.count_written('changes');
create trigger video_calls_quota after insert on public.video_calls
referencing new table as written for each statement execute function private.count_written();
create trigger video_calls_quota_changes after update on public.video_calls
referencing new table as written for each statement execute function private.count_written('changes');
