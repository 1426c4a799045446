-- Medication at home. Who reads the record reads it; who manages it says what is taken and when; who logs for it adds
-- measurements and diary entries, and corrects their own. Doses change through log_dose, deleting is delete_entry.
-- Who made an entry is a default that no phone may write, and stays; a rule for updates holds for the row as it was
-- and as it becomes.

alter table public.medications enable row level security;
alter table public.medication_schedules enable row level security;
alter table public.doses enable row level security;
alter table public.measurements enable row level security;
alter table public.daily_logs enable row level security;
alter table private.dose_horizons enable row level security;
grant select on
    public.medications, public.medication_schedules, public.doses, public.measurements, public.daily_logs
to authenticated, service_role;

grant insert (
    patient_id, prescription_medication_id, name, strength, form, instructions, start_date, end_date, is_active,
    as_needed, stock_count, refill_threshold, client_id
) on public.medications to authenticated;
grant update (
    patient_id, prescription_medication_id, name, strength, form, instructions, start_date, end_date, is_active,
    as_needed, stock_count, refill_threshold, client_id
) on public.medications to authenticated;

create policy "Those who read a record read its medications"
on public.medications for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Those who manage a record add medications"
on public.medications for insert to authenticated
with check (
    patient_id = any (array(select private.managed_patient_ids()))
    and (
        prescription_medication_id is null
        or exists (
            select from public.prescription_medications as p
            where p.id = prescription_medication_id and p.patient_id = medications.patient_id
        )
    )
);
create policy "Those who manage a record change its medications"
on public.medications for update to authenticated
using (deleted_at is null and patient_id = any (array(select private.managed_patient_ids())))
-- the patient stays: medications_keep
with check (
    prescription_medication_id is null
    or exists (
        select from public.prescription_medications as p
        where p.id = prescription_medication_id and p.patient_id = medications.patient_id
    )
);

grant insert (
    patient_id, medication_id, times, days_of_week, interval_days, time_zone, start_date, end_date, dose_amount,
    is_active, client_id
) on public.medication_schedules to authenticated;
grant update (
    patient_id, medication_id, times, days_of_week, interval_days, time_zone, start_date, end_date, dose_amount,
    is_active, client_id
) on public.medication_schedules to authenticated;

create policy "Those who read a record read its schedules"
on public.medication_schedules for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Those who manage a record add schedules"
on public.medication_schedules for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Those who manage a record change its schedules"
on public.medication_schedules for update to authenticated
using (deleted_at is null and patient_id = any (array(select private.managed_patient_ids())));

create policy "Those who read a record read its doses"
on public.doses for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));

grant insert (patient_id, type, value, value2, unit, measured_at, note, client_id)
on public.measurements to authenticated;
grant update (patient_id, type, value, value2, unit, measured_at, note, client_id)
on public.measurements to authenticated;

create policy "Those who read a record read what was measured"
on public.measurements for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Those who log for a record add what they measured"
on public.measurements for insert to authenticated
with check (patient_id = any (array(select private.loggable_patient_ids())));
create policy "Those who measured correct it, those who manage any"
on public.measurements for update to authenticated
using (
    deleted_at is null and patient_id = any (array(select private.loggable_patient_ids()))
    and (recorded_by = (select private.me()) or patient_id = any (array(select private.managed_patient_ids())))
);

grant insert (patient_id, log_date, mood, symptoms, sleep_hours, sleep_quality, notes, client_id)
on public.daily_logs to authenticated;
grant update (patient_id, log_date, mood, symptoms, sleep_hours, sleep_quality, notes, client_id)
on public.daily_logs to authenticated;

create policy "Those who read a record read its diary"
on public.daily_logs for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Those who log for a record write in its diary"
on public.daily_logs for insert to authenticated
with check (patient_id = any (array(select private.loggable_patient_ids())));
create policy "Authors correct their entries in a diary"
on public.daily_logs for update to authenticated
using (
    deleted_at is null and author_id = (select private.me())
    and patient_id = any (array(select private.loggable_patient_ids()))
);

-- Files of a record: who reads it reads them, and so does a person one of them was shared with.

alter table public.files enable row level security;
alter table public.file_shares enable row level security;
grant select on public.files, public.file_shares to authenticated, service_role;

grant insert (patient_id, measurement_id, log_id, bucket, storage_path, file_name, original_name, metadata, client_id)
on public.files to authenticated;
grant update (patient_id, measurement_id, log_id, bucket, storage_path, file_name, original_name, metadata, client_id)
on public.files to authenticated;

create policy "Those who read a record read its files, others what is shared"
on public.files for select to authenticated
using (
    deleted_at is null and (
        patient_id = any (array(select private.readable_patient_ids()))
        or id = any (array(select private.shared_file_ids()))
    )
);
create policy "Those who uploaded a file enter it in the record"
on public.files for insert to authenticated
with check (
    bucket || '/' || patient_id = any (array(select private.upload_folders()))
    and storage_path like patient_id || '/' || (select private.me()) || '/%'
    and private.is_stored(bucket, storage_path)
);
create policy "Those who uploaded a file name it and say what it is about"
on public.files for update to authenticated
using (
    deleted_at is null and uploaded_by = (select private.me())
    and bucket || '/' || patient_id = any (array(select private.upload_folders()))
);

grant insert (file_id, shared_with, permissions, expires_at) on public.file_shares to authenticated;
grant update (file_id, shared_with, permissions, expires_at) on public.file_shares to authenticated;
grant delete on public.file_shares to authenticated;

create policy "Those who manage a record see its shares, others their own"
on public.file_shares for select to authenticated
using (
    patient_id = any (array(select private.managed_patient_ids())) or shared_with = (select private.me())
);
create policy "Those who manage a record share its files"
on public.file_shares for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Those who manage a record change its shares"
on public.file_shares for update to authenticated
using (patient_id = any (array(select private.managed_patient_ids())));
create policy "Those who manage a record end its shares"
on public.file_shares for delete to authenticated
using (patient_id = any (array(select private.managed_patient_ids())));

-- RPCs of phones.
grant execute on function
    private.log_dose(uuid, text, timestamptz, text), private.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    public.log_dose(uuid, text, timestamptz, text), public.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    private.delete_entry(text, uuid), public.delete_entry(text, uuid), private.require_reader(uuid),
    public.adherence(uuid, integer), private.sync_changes(uuid, text, integer),
    public.sync_changes(uuid, text, integer),
    private.export_tables(), private.note_export(uuid), public.export_patient(uuid, integer)
to authenticated;

-- Jobs.
grant execute on function workflows.generate_doses(integer), workflows.mark_missed_doses(integer, interval)
to workflow_jobs;

-- What policies ask. The answers are about the caller only.
grant execute on function private.shared_file_ids(), private.upload_folders() to authenticated;
