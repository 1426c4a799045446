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
