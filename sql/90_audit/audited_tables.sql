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
