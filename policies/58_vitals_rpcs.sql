-- Rolling up belongs to the jobs.
revoke all on type private.vitals_bucket from public;
revoke all on function private.take_dirty_hours(integer) from public, anon, authenticated, service_role;
revoke all on function private.patient_email(uuid) from public, anon, authenticated, service_role;
revoke all on function private.drop_empty_buckets(private.vitals_bucket[], text)
from public, anon, authenticated, service_role;
revoke all on function private.roll_hours(private.vitals_bucket[]) from public, anon, authenticated, service_role;
revoke all on function private.roll_days(private.vitals_bucket[]) from public, anon, authenticated, service_role;
revoke all on function workflows.rollup_vitals(integer) from public, anon, authenticated, service_role;
revoke all on function workflows.ensure_partitions() from public, anon, authenticated, service_role;

grant execute on function workflows.rollup_vitals(integer) to workflow_jobs;
grant execute on function workflows.ensure_partitions() to workflow_jobs;
