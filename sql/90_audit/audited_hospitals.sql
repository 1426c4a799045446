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
