-- Files of a record: who reads it reads them, and so does a person one of them was shared with.

alter table public.files enable row level security;
alter table public.file_shares enable row level security;
revoke all on public.files, public.file_shares
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;
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

-- Functions of medication at home.

revoke all on function
    private.stamp_change(), private.refuse_change(), private.check_measured_at(), private.check_log_date(),
    private.check_dose_move(), private.dose_use(public.doses), private.count_stock(), private.stamp_file(),
    private.stamp_file_share(), private.shared_file_ids(), private.upload_folders(),
    private.due_times(public.medication_schedules, timestamptz, timestamptz), private.live_schedule(uuid),
    private.generate_doses(uuid, timestamptz, timestamptz), private.refresh_doses(uuid), private.follow_schedule(),
    private.require_few_schedules(),
    private.follow_medication(), workflows.generate_doses(integer), workflows.mark_missed_doses(integer, interval),
    private.my_dose(uuid), private.check_taken_at(timestamptz, timestamptz),
    private.log_dose(uuid, text, timestamptz, text), private.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    public.log_dose(uuid, text, timestamptz, text), public.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    private.may_delete(uuid, uuid), private.require_reader(uuid), private.check_unscheduled(public.doses),
    private.delete_entry(text, uuid), public.delete_entry(text, uuid), public.adherence(uuid, integer),
    private.sync_relations(),
    private.read_cursor(text), private.sync_page(text, uuid, private.sync_cursor, bigint, integer),
    private.check_sync(uuid), private.sync_changes(uuid, text, integer), public.sync_changes(uuid, text, integer),
    private.rebase_sync(), private.export_tables(), private.note_export(uuid), public.export_patient(uuid, integer)
from public, anon, authenticated, service_role;

-- What policies ask. The answers are about the caller only.
grant execute on function private.shared_file_ids(), private.upload_folders() to authenticated;

grant execute on function
    private.log_dose(uuid, text, timestamptz, text), private.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    public.log_dose(uuid, text, timestamptz, text), public.log_dose_now(uuid, uuid, numeric, timestamptz, text),
    private.delete_entry(text, uuid), public.delete_entry(text, uuid), private.require_reader(uuid),
    public.adherence(uuid, integer), private.sync_changes(uuid, text, integer),
    public.sync_changes(uuid, text, integer),
    private.export_tables(), private.note_export(uuid), public.export_patient(uuid, integer)
to authenticated;

grant execute on function workflows.generate_doses(integer), workflows.mark_missed_doses(integer, interval)
to workflow_jobs;
