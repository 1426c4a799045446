-- People read their notifications and mark them as read.

alter table public.notifications enable row level security;

grant select, update (read) on public.notifications to authenticated;
grant select on public.notifications to service_role;

create policy "People read their own notifications"
on public.notifications for select to authenticated
using (user_id = (select private.me()));
create policy "People mark their own notifications read"
on public.notifications for update to authenticated
using (user_id = (select private.me()))
with check (user_id = (select private.me()));
