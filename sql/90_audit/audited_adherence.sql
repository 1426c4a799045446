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
