-- Notifications in the app.

create table public.notifications (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references public.profiles (id) on delete cascade,
    type text not null default 'info',
    title text not null,
    message text not null,
    data jsonb not null default '{}',
    read boolean not null default false,
    created_at timestamptz not null default now(),
    constraint notifications_type_length check (char_length(type) between 1 and 100),
    constraint notifications_title_length check (char_length(title) between 1 and 200),
    constraint notifications_message_length check (char_length(message) <= 2000)
);
comment on table public.notifications is
'Messages from the system to a person. Workflows and triggers write them; the person marks them as read.';
comment on column public.notifications.data is
'Ids that an app needs to open the right page. It holds no clinical content.';
create index notifications_user_read_idx on public.notifications (user_id, read);
create index notifications_user_created_idx on public.notifications (user_id, created_at desc);
