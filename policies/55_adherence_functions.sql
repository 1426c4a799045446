-- Functions of medication at home.

revoke all on function
    private.stamp_change(), private.refuse_change(), private.check_measured_at(), private.check_log_date(),
    private.check_dose_move(), private.dose_use(public.doses), private.count_stock(), private.stamp_file(),
    private.stamp_file_share(), private.shared_file_ids(), private.upload_folders()
from public, anon, authenticated, service_role;

-- What policies ask. The answers are about the caller only.
grant execute on function private.shared_file_ids(), private.upload_folders() to authenticated;
