-- Which tables are audited. Not here: rows that follow from an audited one (notifications, aggregates, read marks)
-- and rows that are no patient data (settings, devices, job runs).

create trigger profiles_audit after insert or update or delete on public.profiles
for each row execute function private.audit('account', 'updated_at');
create trigger doctors_audit after insert or update or delete on public.doctors
for each row execute function private.audit('account', 'updated_at', 'rating', 'total_consultations');
create trigger documents_audit after insert or update or delete on public.documents
for each row execute function private.audit('account');
create trigger patients_audit after insert or update or delete on public.patients
for each row execute function private.audit('patient_data', 'updated_at');
create trigger emergency_contacts_audit after insert or update or delete on public.emergency_contacts
for each row execute function private.audit('patient_data', 'updated_at');
create trigger patient_doctor_links_audit after insert or update or delete on public.patient_doctor_links
for each row execute function private.audit('patient_data', 'updated_at');
create trigger conversations_audit after insert or update or delete on public.conversations
for each row execute function private.audit('patient_data', 'updated_at', 'last_message_at');
create trigger messages_audit after insert or update or delete on public.messages
for each row execute function private.audit('patient_data');
create trigger message_attachments_audit after insert or update or delete on public.message_attachments
for each row execute function private.audit('patient_data');
create trigger video_calls_audit after insert or update or delete on public.video_calls
for each row execute function private.audit('patient_data', 'updated_at');
create trigger health_realtime_audit_insert after insert on public.health_realtime
referencing new table as changed for each statement execute function private.audit_vitals();
create trigger health_realtime_audit_delete after delete on public.health_realtime
referencing old table as changed for each statement execute function private.audit_vitals();

-- Who was let in to a record, by whom, and what agents did: all of it is audited.

create trigger patient_caregivers_audit after insert or update or delete on public.patient_caregivers
for each row execute function private.audit('patient_data', 'updated_at');
create trigger agent_assignments_audit after insert or update or delete on public.agent_assignments
for each row execute function private.audit('patient_data');
create trigger agent_assisted_patients_audit after insert or update or delete on public.agent_assisted_patients
for each row execute function private.audit('patient_data', 'updated_at', 'last_interaction_at');
create trigger break_glass_grants_audit after insert or update or delete on public.break_glass_grants
for each row execute function private.audit('patient_data');
create trigger caregiver_invitations_audit after insert or update or delete on public.caregiver_invitations
for each row execute function private.audit('patient_data', 'updated_at');

-- Hospitals and emergencies, audited. Not here: analytics_data (figures that jobs derive).

create trigger hospitals_audit after insert or update or delete on public.hospitals
for each row execute function private.audit('system_admin', 'updated_at');
create trigger hospital_settings_audit after insert or update or delete on public.hospital_settings
for each row execute function private.audit('system_admin', 'updated_at');
create trigger hospital_staff_audit after insert or update or delete on public.hospital_staff
for each row execute function private.audit('account', 'updated_at');
create trigger hospital_resources_audit after insert or update or delete on public.hospital_resources
for each row execute function private.audit('system_admin', 'updated_at');
create trigger hospital_financial_data_audit after insert or update or delete on public.hospital_financial_data
for each row execute function private.audit('financial', 'updated_at');
create trigger hospital_compliance_tracking_audit
after insert or update or delete on public.hospital_compliance_tracking
for each row execute function private.audit('system_admin', 'updated_at');
create trigger hospital_patients_audit after insert or update or delete on public.hospital_patients
for each row execute function private.audit('patient_data', 'updated_at');
create trigger patient_waitlist_audit after insert or update or delete on public.patient_waitlist
for each row execute function private.audit('patient_data', 'updated_at');
create trigger emergency_requests_audit after insert or update or delete on public.emergency_requests
for each row execute function private.audit('emergency', 'updated_at');
create trigger ambulance_requests_audit after insert or update or delete on public.ambulance_requests
for each row execute function private.audit('emergency', 'updated_at', 'ambulance_eta');
create trigger dispatch_offers_audit after insert or update or delete on public.dispatch_offers
for each row execute function private.audit('emergency', 'updated_at');
-- Where a vehicle is changes by the minute and tells nothing about a patient.
create trigger ambulances_audit after insert or update or delete on public.ambulances
for each row execute function private.audit(
    'system_admin', 'updated_at', 'current_latitude', 'current_longitude', 'position_updated_at'
);

-- Bookings and the clinical record are audited. Not here: published hours (public, no patient's) and reminders (they
-- follow from a booking).

create trigger appointments_audit after insert or update or delete on public.appointments
for each row execute function private.audit('patient_data', 'updated_at');
create trigger appointment_notes_audit after insert or update or delete on public.appointment_notes
for each row execute function private.audit('patient_data', 'updated_at');
create trigger surgeries_audit after insert or update or delete on public.surgeries
for each row execute function private.audit('patient_data', 'updated_at');
create trigger consultations_audit after insert or update or delete on public.consultations
for each row execute function private.audit('patient_data', 'updated_at', 'archived_at');
create trigger case_history_audit after insert or update or delete on public.case_history
for each row execute function private.audit('patient_data', 'updated_at');
create trigger prescriptions_audit after insert or update or delete on public.prescriptions
for each row execute function private.audit('patient_data', 'updated_at', 'archived_at');
create trigger prescription_medications_audit after insert or update or delete on public.prescription_medications
for each row execute function private.audit('patient_data', 'updated_at');
create trigger health_records_audit after insert or update or delete on public.health_records
for each row execute function private.audit('patient_data', 'updated_at');
create trigger lab_reports_audit after insert or update or delete on public.lab_reports
for each row execute function private.audit('patient_data', 'updated_at');

-- Which tables of medication at home are audited. A pending dose follows from its schedule, which is: the audit of
-- doses begins when somebody says what became of one.

create trigger medications_audit after insert or update or delete on public.medications
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger medication_schedules_audit after insert or update or delete on public.medication_schedules
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger doses_audit_insert after insert on public.doses
for each row when (new.status <> 'pending') execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger doses_audit_update after update on public.doses
for each row when (old.status <> 'pending' or new.status <> 'pending')
execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger doses_audit_delete after delete on public.doses
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger measurements_audit after insert or update or delete on public.measurements
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger daily_logs_audit after insert or update or delete on public.daily_logs
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger files_audit after insert or update or delete on public.files
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger file_shares_audit after insert or update or delete on public.file_shares
for each row execute function private.audit('patient_data', 'updated_at');

-- Money: every payment, refund and wallet. Not the entries of the ledger: they are an append-only log themselves, each
-- says when and for which payment, and a second row each would halve what the ledger can move. A wallet's balance
-- follows from them, and nothing else of a wallet ever changes. Nor what providers told, for the same reason.

create trigger payments_audit after insert or update or delete on public.payments
for each row execute function private.audit('financial', 'updated_at');
create trigger refunds_audit after insert or update or delete on public.refunds
for each row execute function private.audit('financial', 'updated_at');
create trigger wallets_audit after insert or delete on public.wallets
for each row execute function private.audit('financial');
