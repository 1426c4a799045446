-- Medication at home. Readers of the record read it. Its managers write medications and schedules. Its loggers add
-- measurements and diary entries, and correct their own. log_dose changes doses; delete_entry deletes. The author of
-- an entry is a default that phones may not write, and it never changes. A rule for updates applies to the row before
-- and after the update.

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

create policy "Readers of the record read its medications"
on public.medications for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Managers of the record add medications"
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
create policy "Managers of the record change its medications"
on public.medications for update to authenticated
using (deleted_at is null and patient_id = any (array(select private.managed_patient_ids())))
-- the patient cannot change: trigger medications_keep
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

create policy "Readers of the record read its schedules"
on public.medication_schedules for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Managers of the record add schedules"
on public.medication_schedules for insert to authenticated
with check (patient_id = any (array(select private.managed_patient_ids())));
create policy "Managers of the record change its schedules"
on public.medication_schedules for update to authenticated
using (deleted_at is null and patient_id = any (array(select private.managed_patient_ids())));

create policy "Readers of the record read its doses"
on public.doses for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));

grant insert (patient_id, type, value, value2, unit, measured_at, note, client_id)
on public.measurements to authenticated;
grant update (patient_id, type, value, value2, unit, measured_at, note, client_id)
on public.measurements to authenticated;

create policy "Readers of the record read its measurements"
on public.measurements for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Loggers of the record add measurements"
on public.measurements for insert to authenticated
with check (patient_id = any (array(select private.loggable_patient_ids())));
create policy "Authors correct their measurements, managers any"
on public.measurements for update to authenticated
using (
    deleted_at is null and patient_id = any (array(select private.loggable_patient_ids()))
    and (recorded_by = (select private.me()) or patient_id = any (array(select private.managed_patient_ids())))
);

grant insert (patient_id, log_date, mood, symptoms, sleep_hours, sleep_quality, notes, client_id)
on public.daily_logs to authenticated;
grant update (patient_id, log_date, mood, symptoms, sleep_hours, sleep_quality, notes, client_id)
on public.daily_logs to authenticated;

create policy "Readers of the record read its diary"
on public.daily_logs for select to authenticated
using (deleted_at is null and patient_id = any (array(select private.readable_patient_ids())));
create policy "Loggers of the record write in its diary"
on public.daily_logs for insert to authenticated
with check (patient_id = any (array(select private.loggable_patient_ids())));
create policy "Authors correct their entries in a diary"
on public.daily_logs for update to authenticated
using (
    deleted_at is null and author_id = (select private.me())
    and patient_id = any (array(select private.loggable_patient_ids()))
);

-- Files of a record: its readers read them, and so does a person with whom one of them is shared.

alter table public.files enable row level security;
alter table public.file_shares enable row level security;
grant select on public.files, public.file_shares to authenticated, service_role;

grant insert (patient_id, measurement_id, log_id, bucket, storage_path, file_name, original_name, metadata, client_id)
on public.files to authenticated;
grant update (patient_id, measurement_id, log_id, bucket, storage_path, file_name, original_name, metadata, client_id)
on public.files to authenticated;

create policy "Readers of the record read its files, others what is shared"
on public.files for select to authenticated
using (
    deleted_at is null and (
        patient_id = any (array(select private.readable_patient_ids()))
        and (bucket <> 'medical-documents' or not private.is_withheld(bucket, storage_path))
        or id = any (array(select private.shared_file_ids()))
        or (
            uploaded_by = (select private.doctor_me())
            and patient_id = any (array(select private.treated_patient_ids()))
        )
    )
);
create policy "Uploaders enter their file in the record"
on public.files for insert to authenticated
with check (
    bucket || '/' || patient_id = any (array(select private.upload_folders()))
    and storage_path like patient_id || '/' || (select private.me()) || '/%'
    and private.is_stored(bucket, storage_path)
);
create policy "Uploaders change the name and subject of their file"
on public.files for update to authenticated
using (
    deleted_at is null and uploaded_by = (select private.me())
    and bucket || '/' || patient_id = any (array(select private.upload_folders()))
);

grant insert (file_id, shared_with, permissions, expires_at) on public.file_shares to authenticated;
grant update (file_id, shared_with, permissions, expires_at) on public.file_shares to authenticated;
grant delete on public.file_shares to authenticated;

create policy "Managers of the record see its shares, others their own"
on public.file_shares for select to authenticated
using (
    patient_id = any (array(select private.managed_patient_ids())) or shared_with = (select private.me())
);
create policy "Managers of the record share the files that they read"
on public.file_shares for insert to authenticated
with check (
    patient_id = any (array(select private.managed_patient_ids()))
    and exists (
        select from public.files as f
        where f.id = file_shares.file_id and not private.is_withheld(f.bucket, f.storage_path)
    )
    and private.may_reach(patient_id, shared_with)
);
create policy "Patients change any share, other managers their own"
on public.file_shares for update to authenticated
using (
    patient_id = any (array(select private.own_patient_ids()))
    or shared_by = (select private.me()) and patient_id = any (array(select private.managed_patient_ids()))
);
create policy "Managers of the record end its shares"
on public.file_shares for delete to authenticated
using (patient_id = any (array(select private.managed_patient_ids())));

-- RPCs for phones.
grant execute on function
    private.log_dose(uuid, text, timestamptz, text), private.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    public.log_dose(uuid, text, timestamptz, text), public.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    private.delete_entry(text, uuid), public.delete_entry(text, uuid),
    public.adherence(uuid, integer), private.sync_changes(uuid, text, integer),
    public.sync_changes(uuid, text, integer),
    private.export_tables(), private.export_key(text), private.export_query(text, text, text[]),
    private.check_export_cursor(text), private.note_export(uuid),
    private.export_rows(text, uuid, text[], integer, integer), public.export_patient(uuid, text, integer)
to authenticated;

-- Jobs.
grant execute on function workflows.generate_doses(integer), workflows.mark_missed_doses(integer)
to workflow_jobs;

-- Functions that policies call. They return data about the caller only.
grant execute on function private.shared_file_ids(), private.upload_folders() to authenticated;
