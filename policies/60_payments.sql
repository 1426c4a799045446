-- Idempotency keys are touched by definer RPCs only.

alter table private.idempotency_keys enable row level security;
revoke all on private.idempotency_keys
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;
