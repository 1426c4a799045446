-- Job runs are written by the jobs, nobody else.
revoke all on function workflows.start_job_run(text) from public, anon, authenticated, service_role;
revoke all on function workflows.finish_job_run(bigint, text, jsonb, text)
from public, anon, authenticated, service_role;
revoke all on function workflows.cleanup_expired(integer) from public, anon, authenticated, service_role;

grant execute on function workflows.start_job_run(text) to workflow_jobs;
grant execute on function workflows.finish_job_run(bigint, text, jsonb, text) to workflow_jobs;
grant execute on function workflows.cleanup_expired(integer) to workflow_jobs;
