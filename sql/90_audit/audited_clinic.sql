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
