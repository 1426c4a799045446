-- The ledger of the payments: money enters from a gateway; the doctor gets nine tenths, the platform one. A patient who
-- pays from a wallet made a deposit the day before. Refunds go back the way of the payment.
create temporary table transfers on commit drop as
select
    t.kind, b.n, p.currency, t.amount, t.at, t.sender, t.sender_account, t.receiver, t.receiver_account, t.reason,
    p.id as reference,
    private.transfer_id_of('synthetic ' || t.kind || b.n) as transfer_id
from bills as b
inner join public.payments as p on p.id = pg_temp.uid('payment 2', b.n) and p.paid_at is not null
left join public.refunds as r on r.payment_id = p.id
cross join lateral (
    select round(p.amount / 10, 2) as fee, 'gateway_' || case when p.currency in ('NGN', 'KES') then 'paystack'
        else 'stripe' end as gate,
        p.payment_gateway = 'wallet' as from_wallet
) as f
cross join lateral (
    values
        ('fill', p.amount, p.paid_at - interval '1 day', null, f.gate, p.payer_id, null, 'Wallet filled',
            f.from_wallet),
        ('earn', p.amount - f.fee, p.paid_at, case when f.from_wallet then p.payer_id end, case
            when not f.from_wallet then f.gate end,
            p.doctor_id, null, 'Consultation', true),
        ('fee', f.fee, p.paid_at, case when f.from_wallet then p.payer_id end, case
            when not f.from_wallet then f.gate end, null, 'fees',
            'Platform fee', true),
        ('back', r.amount - round(r.amount / 10, 2), r.refunded_at, p.doctor_id, null, null, f.gate, 'Refund',
            r.id is not null),
        ('fee back', round(r.amount / 10, 2), r.refunded_at, null, 'fees', null, f.gate, 'Refund of the fee',
            r.id is not null)
) as t (kind, amount, at, sender, sender_account, receiver, receiver_account, reason, happens)
where t.happens and t.amount > 0;

-- A separate shard, so that today's transfers do not use these accounts.
insert into public.wallets (id, profile_id, account, shard, currency, created_at)
select
    pg_temp.uid('wallet ' || coalesce(w.owner::text, w.account) || w.currency, 1), w.owner, w.account,
    case when w.owner is null then 200 else 0 end, w.currency, min(w.at)
from transfers as t
cross join lateral (
    values (t.sender, t.sender_account, t.currency, t.at), (t.receiver, t.receiver_account, t.currency, t.at)
) as w (owner, account, currency, at)
group by w.owner, w.account, w.currency;

-- A trigger stamps an entry with the time of the insert, which would put months of earnings into one second. So the two
-- triggers that update balances are disabled while these entries are inserted, and the balances are computed here;
-- ops/seed/checks.sql checks them.
alter table public.wallet_transactions disable trigger wallet_transactions_post;
alter table public.wallets disable trigger wallets_keep_balance;
insert into public.wallet_transactions (
    id, wallet_id, transfer_id, transaction_type, amount, balance_after, description, reference_id, created_at
)
select
    pg_temp.uid('entry ' || e.kind || e.side, e.n), e.wallet_id, e.transfer_id, e.side, e.amount,
    sum(case e.side when 'credit' then e.amount else -e.amount end) over (partition by e.wallet_id order by e.at, e.n,
        e.kind),
    e.reason, e.reference::text, e.at
from (
    select
        t.*, s.side,
        pg_temp.uid('wallet ' || coalesce(s.owner::text, s.account) || t.currency, 1) as wallet_id
    from transfers as t
    cross join lateral (
        values ('debit', t.sender, t.sender_account), ('credit', t.receiver, t.receiver_account)
    ) as s (side, owner, account)
) as e
order by e.at, e.n, e.kind, e.wallet_id;
update public.wallets as w
set balance = e.balance
from (
    select wallet_id, sum(case transaction_type when 'credit' then amount else -amount end) as balance
    from public.wallet_transactions group by wallet_id
) as e
where w.id = e.wallet_id;
alter table public.wallet_transactions enable trigger wallet_transactions_post;
alter table public.wallets enable trigger wallets_keep_balance;
