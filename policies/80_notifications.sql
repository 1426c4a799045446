-- People read what they are told and mark it read. The outbox is machinery.

alter table public.notifications enable row level security;
alter table private.outbox enable row level security;
revoke all on public.notifications, private.outbox
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

grant select, update (read) on public.notifications to authenticated;
grant select on public.notifications to service_role;

create policy "People read their own notifications"
on public.notifications for select to authenticated
using (user_id = (select private.me()));
create policy "People mark their own notifications read"
on public.notifications for update to authenticated
using (user_id = (select private.me()))
with check (user_id = (select private.me()));

revoke all on function
    private.enqueue(text, jsonb, text, timestamptz), private.notify(uuid, text, text, text, jsonb)
from public, anon, authenticated, service_role;

-- The outbox belongs to the jobs; a request may only settle the room it has closed itself.

revoke all on function workflows.claim_outbox(text[], integer, integer, timestamptz, bigint)
from public, anon, authenticated, service_role;
revoke all on function workflows.complete_outbox(bigint, uuid) from public, anon, authenticated, service_role;
revoke all on function workflows.retry_outbox(bigint, uuid, text, boolean)
from public, anon, authenticated, service_role;
revoke all on function workflows.settle_outbox(uuid[]) from public, anon, authenticated, service_role;
revoke all on function private.outbox_delay(integer) from public, anon, authenticated, service_role;

grant execute on function workflows.claim_outbox(text[], integer, integer, timestamptz, bigint) to workflow_jobs;
grant execute on function workflows.complete_outbox(bigint, uuid) to workflow_jobs;
grant execute on function workflows.retry_outbox(bigint, uuid, text, boolean) to workflow_jobs;
grant execute on function workflows.settle_outbox(uuid[]) to workflow_api, workflow_jobs;
