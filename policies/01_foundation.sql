-- Who may use which schema, and who may call the functions of the foundation. Policies call helpers of sql/ that
-- return a set, once a query: `column = any (array(select f()))` uses the column's index.

grant usage on schema private to anon, authenticated, service_role, supabase_auth_admin, workflow_api, workflow_jobs,
    workflow_signer;
grant usage on schema workflows to workflow_api, workflow_jobs;

alter table private.settings enable row level security;
alter table private.idempotency_keys enable row level security;
alter table private.outbox enable row level security;
alter table private.quotas enable row level security;
alter table private.quota_counts enable row level security;

-- Every request of every role.
grant execute on function private.check_request() to anon, authenticated, service_role, workflow_api, workflow_jobs,
    workflow_signer;

-- Functions that policies call. They return data about the caller only.
grant execute on function
    private.me(), private.doctor_me(), private.is_admin(), private.admin_from(), private.admin_from_number()
to authenticated;

-- Called by RPCs that run as the caller.
grant execute on function private.raise_problem(integer, text, text), private.take_turn(text, integer) to authenticated;

-- Check constraints run with the rights of the writer.
grant execute on function
    private.is_time_zone(text), private.is_address(text), private.is_currency(text)
to authenticated, service_role;
grant execute on function private.is_cancel_reason(text) to authenticated;

-- Jobs deliver the outbox. A request may only settle the room that it has closed itself.
grant execute on function workflows.claim_outbox(text[], integer, timestamptz, bigint) to workflow_jobs;
grant execute on function workflows.complete_outbox(bigint, uuid) to workflow_jobs;
grant execute on function workflows.retry_outbox(bigint, uuid, text, boolean) to workflow_jobs;
grant execute on function workflows.settle_outbox(uuid[]) to workflow_api, workflow_jobs;

-- Other jobs.
grant execute on function workflows.cleanup_expired(integer) to workflow_jobs;
grant execute on function workflows.ensure_partitions() to workflow_jobs;
