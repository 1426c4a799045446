-- Accounts that a person has blocked.

create table public.account_blocks (
    blocker_id uuid not null references public.profiles (id) on delete cascade,
    blocked_id uuid not null,
    created_at timestamptz not null default now(),
    primary key (blocker_id, blocked_id),
    constraint account_blocks_two_people check (blocker_id <> blocked_id)
);
comment on table public.account_blocks is
'While a row exists, the two accounts cannot reach each other, for whomever they act. Only the blocker sees the row.';
comment on column public.account_blocks.blocked_id is
'Without a foreign key: a refusal of unknown ids would tell the caller which accounts exist.';
create index account_blocks_blocked_id_idx on public.account_blocks (blocked_id, blocker_id);

create trigger account_blocks_audit after insert or update or delete on public.account_blocks
for each row execute function private.audit('account');
