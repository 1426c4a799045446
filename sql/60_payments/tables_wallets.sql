-- The ledger: accounts, and entries that come in pairs and stay.

create table public.wallets (
    id uuid primary key default gen_random_uuid(),
    profile_id uuid references public.profiles (id) on delete restrict,
    account text,
    shard smallint not null default 0,
    currency text not null default 'NGN',
    balance numeric(14, 2) not null default 0,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint wallets_owner_known check (num_nonnulls(profile_id, account) = 1 and (account is not null or shard = 0)),
    constraint wallets_account_name check (account ~ '^[a-z][a-z0-9_]{0,49}$'),
    constraint wallets_shard_range check (shard between 0 and 255),
    constraint wallets_currency_iso4217 check (private.is_currency(currency)),
    constraint wallets_balance_range check (
        balance between case when account is null then 0 else -999999999999.99 end and 999999999999.99
    ),
    constraint wallets_profile_currency_unique unique (profile_id, currency),
    constraint wallets_account_unique unique (account, currency, shard)
);
comment on table public.wallets is
'What somebody holds in one currency, and the platform''s own accounts (account: gateway_stripe, fees, …).';
comment on column public.wallets.account is
'A platform account: where money enters and leaves the ledger, so only these go below zero. Null for people.';
comment on column public.wallets.shard is 'A busy platform account is several rows, so that transfers do not queue for one.';
comment on column public.wallets.balance is 'The sum of its entries, kept by their trigger; no other statement changes it.';
comment on constraint wallets_profile_currency_unique on public.wallets is
'Two first transfers to one person at once: one wallet a currency, so one balance.';
comment on constraint wallets_account_unique on public.wallets is
'Two transfers opening one platform account at once: one row a shard.';

create table public.wallet_transactions (
    id uuid primary key default gen_random_uuid(),
    wallet_id uuid not null references public.wallets (id) on delete restrict,
    transfer_id uuid not null,
    transaction_type text not null,
    amount numeric(14, 2) not null,
    balance_after numeric(14, 2) not null,
    description text,
    reference_id text,
    created_at timestamptz not null default clock_timestamp(),
    constraint wallet_transactions_transaction_type_check check (transaction_type in ('credit', 'debit')),
    constraint wallet_transactions_amount_range check (amount between 0.01 and 999999999999.99),
    constraint wallet_transactions_description_length check (char_length(description) between 1 and 500),
    constraint wallet_transactions_reference_id_length check (char_length(reference_id) between 1 and 255),
    constraint wallet_transactions_transfer_unique unique (transfer_id, wallet_id)
);
comment on table public.wallet_transactions is
'Entries of the ledger, append-only. The entries of one transfer are written by one statement and sum to zero.';
comment on column public.wallet_transactions.transfer_id is 'Follows from the idempotency key (private.transfer_id_of).';
comment on column public.wallet_transactions.balance_after is 'Computed by trigger under the wallet''s lock.';
comment on column public.wallet_transactions.reference_id is 'What it was for, such as a payment''s id.';
comment on column public.wallet_transactions.created_at is
'Set under the wallet''s lock: within a wallet its order is the order of the balances.';
comment on constraint wallet_transactions_transfer_unique on public.wallet_transactions is
'One transfer posted twice at once: each wallet is touched once by it.';
create index wallet_transactions_wallet_created_idx on public.wallet_transactions (wallet_id, created_at);
