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
