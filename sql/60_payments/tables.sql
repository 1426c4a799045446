-- Payments, refunds, and the events of providers.

create table public.payments (
    id uuid primary key default gen_random_uuid(),
    payer_id uuid not null references public.profiles (id) on delete restrict,
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid not null references public.doctors (id) on delete restrict,
    consultation_id uuid,
    appointment_id uuid references public.appointments (id) on delete restrict,
    amount numeric(14, 2) not null,
    currency text not null default 'NGN',
    status text not null default 'pending',
    payment_method text,
    payment_gateway text not null,
    transaction_id text,
    failure_code text,
    paid_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    -- NaN is greater than every number, so a lower bound alone would accept it.
    constraint payments_amount_range check (amount between 0.01 and 999999999999.99),
    constraint payments_currency_iso4217 check (private.is_currency(currency)),
    constraint payments_status_check check (
        status in ('pending', 'processing', 'succeeded', 'failed', 'canceled', 'refunded', 'partially_refunded')
    ),
    constraint payments_payment_method_length check (char_length(payment_method) between 1 and 50),
    constraint payments_payment_gateway_check check (payment_gateway in ('stripe', 'paystack', 'wallet')),
    constraint payments_transaction_id_length check (char_length(transaction_id) between 1 and 255),
    constraint payments_failure_code_length check (char_length(failure_code) between 1 and 100),
    constraint payments_paid_at_known
    check ((status in ('succeeded', 'refunded', 'partially_refunded')) = (paid_at is not null)),
    constraint payments_transaction_unique unique (payment_gateway, transaction_id),
    -- both columns, so that nobody pays for a consultation of another patient
    constraint payments_consultation_id_fkey foreign key (consultation_id, patient_id)
    references public.consultations (id, patient_id) on delete restrict
);
comment on table public.payments is
'One attempt to pay for care. A consultation may have several. Only workflows write it.';
comment on column public.payments.payer_id is 'The person who pays: the patient, or a caregiver for the patient.';
comment on column public.payments.appointment_id is 'The booking that the payment was made with, if any.';
comment on column public.payments.status is
'A payment with status failed or canceled can still become paid: a provider''s late report of a payment counts.';
comment on column public.payments.payment_method is
'The provider''s name of the method: card, bank_transfer, mobile_money, …';
comment on column public.payments.transaction_id is 'The provider''s own reference, once there is one.';
comment on column public.payments.paid_at is
'When the payment succeeded. It stays set after a refund; for every other status it is null.';
comment on constraint payments_transaction_unique on public.payments is
'If a provider reports one payment twice, or two attempts are confirmed with one reference, the money counts once.';
create unique index payments_one_paid on public.payments (consultation_id)
where status in ('succeeded', 'partially_refunded');
comment on index public.payments_one_paid is
'If two attempts to pay for one consultation succeed at once, the second is refused, and its money is refunded.';
create index payments_payer_id_idx on public.payments (payer_id, created_at);
create index payments_patient_id_idx on public.payments (patient_id);
create index payments_doctor_id_idx on public.payments (doctor_id, created_at);
create index payments_consultation_id_idx on public.payments (consultation_id, patient_id);
create index payments_appointment_id_idx on public.payments (appointment_id);
create index payments_open_idx on public.payments (created_at) where status in ('pending', 'processing');

create table public.payment_events (
    id uuid primary key default gen_random_uuid(),
    payment_gateway text not null,
    event_id text not null,
    event_type text not null,
    payment_id uuid references public.payments (id) on delete restrict,
    payload_digest text not null,
    occurred_at timestamptz,
    created_at timestamptz not null default now(),
    constraint payment_events_payment_gateway_check check (payment_gateway in ('stripe', 'paystack')),
    constraint payment_events_event_id_length check (char_length(event_id) between 1 and 255),
    constraint payment_events_event_type_length check (char_length(event_type) between 1 and 100),
    constraint payment_events_payload_digest_sha256 check (payload_digest ~ '^[0-9a-f]{64}$'),
    constraint payment_events_event_unique unique (payment_gateway, event_id)
);
comment on table public.payment_events is 'The events that providers sent, each stored once. Append-only.';
comment on column public.payment_events.payload_digest is
'SHA-256 of the body. It proves what the provider sent without storing the names and card numbers in it.';
comment on constraint payment_events_event_unique on public.payment_events is
'If a provider delivers one event twice at once, the second delivery changes nothing.';
create index payment_events_payment_id_idx on public.payment_events (payment_id);

create table public.refunds (
    id uuid primary key default gen_random_uuid(),
    payment_id uuid not null references public.payments (id) on delete restrict,
    patient_id uuid not null references public.patients (id) on delete restrict,
    amount numeric(14, 2) not null,
    currency text not null,
    payment_gateway text not null,
    status text not null default 'pending',
    reason text,
    provider_reference text,
    requested_by uuid references public.profiles (id) on delete restrict,
    refunded_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint refunds_amount_range check (amount between 0.01 and 999999999999.99),
    constraint refunds_status_check check (status in ('pending', 'processing', 'succeeded', 'failed', 'canceled')),
    constraint refunds_reason_length check (char_length(reason) between 1 and 500),
    constraint refunds_provider_reference_length check (char_length(provider_reference) between 1 and 255),
    constraint refunds_refunded_at_known check ((status = 'succeeded') = (refunded_at is not null)),
    constraint refunds_reference_unique unique (payment_gateway, provider_reference)
);
comment on table public.refunds is
'Full or partial refunds of a payment. The sum of those that have not failed and are not canceled never exceeds the
payment.';
comment on column public.refunds.patient_id is 'Copied from the payment by a trigger, like currency and gateway.';
comment on constraint refunds_reference_unique on public.refunds is
'If a provider reports one refund twice, it is stored once.';
create index refunds_payment_id_idx on public.refunds (payment_id);
create index refunds_patient_id_idx on public.refunds (patient_id);
create index refunds_requested_by_idx on public.refunds (requested_by);

create trigger payments_set_updated_at before update on public.payments
for each row execute function private.set_updated_at();
create trigger refunds_set_updated_at before update on public.refunds
for each row execute function private.set_updated_at();

-- The ledger: accounts, and entries that are written in pairs and never change.

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
'The balance of a person in one currency. The platform''s own accounts (account: gateway_stripe, fees, …) are wallets
too.';
comment on column public.wallets.account is
'The name of a platform account. Money enters and leaves the ledger through these, so only these may have a negative
balance. Null for people.';
comment on column public.wallets.shard is
'A busy platform account has several rows, so that transfers do not wait for one lock.';
comment on column public.wallets.balance is
'The sum of the wallet''s entries. The trigger of the entries keeps it; no other statement changes it.';
comment on constraint wallets_profile_currency_unique on public.wallets is
'If two first transfers go to one person at once, there is one wallet for each currency, so one balance.';
comment on constraint wallets_account_unique on public.wallets is
'If two transfers open one platform account at once, there is one row for each shard.';

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
'The entries of the ledger, append-only. One statement writes all entries of a transfer, and they sum to zero.';
comment on column public.wallet_transactions.transfer_id is
'Derived from the idempotency key (private.transfer_id_of).';
comment on column public.wallet_transactions.balance_after is 'Computed by a trigger under the wallet''s lock.';
comment on column public.wallet_transactions.reference_id is 'The id of what the transfer is for, such as a payment.';
comment on column public.wallet_transactions.created_at is
'Set under the wallet''s lock, so that within a wallet the order of times is the order of balances.';
comment on constraint wallet_transactions_transfer_unique on public.wallet_transactions is
'If one transfer is posted twice at once, each wallet is changed once.';
create index wallet_transactions_wallet_created_idx on public.wallet_transactions (wallet_id, created_at);

-- A wallet's balance is derived from the entries of the ledger, and nothing else of a wallet changes. Entries and
-- provider events are not audited: both are append-only logs, and a second row for each would halve the throughput of
-- the ledger.
create trigger payments_audit after insert or update or delete on public.payments
for each row execute function private.audit('financial', 'updated_at');
create trigger refunds_audit after insert or update or delete on public.refunds
for each row execute function private.audit('financial', 'updated_at');
create trigger wallets_audit after insert or delete on public.wallets
for each row execute function private.audit('financial');
