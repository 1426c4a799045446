-- A payment for every visit that took place, some at the second try; some canceled visits were refunded.
create temporary table bills on commit drop as
select
    v.n, v.status as visit, s.patient_id, s.profile_id as payer_id, v.doctor_id, d.consultation_fee as amount,
    d.currency,
    case when pg_temp.dice('by wallet ' || v.n) < 0.12 then 'wallet' when d.currency in ('NGN', 'KES') then 'paystack'
        else 'stripe' end
    as gateway,
    case when v.status = 'completed' then pg_temp.uid('consultation', v.n) end as consultation_id,
    pg_temp.uid('appointment', v.n) as appointment_id, v.booked + interval '4 minutes' as at
from visits as v
inner join representatives as s using (patient)
inner join public.doctors as d on d.id = v.doctor_id
where v.status = 'completed' or v.status = 'canceled' and v.at < pg_temp.clock() and v.n % 2 = 0
    or v.status = 'confirmed' and v.n % 4 = 0;

insert into public.payments (
    id, payer_id, patient_id, doctor_id, consultation_id, appointment_id, amount, currency, status, payment_method,
    payment_gateway, transaction_id, failure_code, paid_at, created_at
)
select
    pg_temp.uid('payment ' || t.attempt, b.n), b.payer_id, b.patient_id, b.doctor_id, b.consultation_id,
    b.appointment_id,
    b.amount, b.currency, t.status,
    case b.gateway when 'wallet' then 'wallet' else pg_temp.pick('{card,card,mobile_money,bank_transfer}', 'method '
        || b.n) end,
    b.gateway, 'syn_' || left(md5('payment ' || b.n || t.attempt), 20), case
        when t.status = 'failed' then 'card_declined' end,
    case when t.status = 'succeeded' then t.at + interval '40 seconds' end, t.at
from bills as b
cross join lateral (
    select 1 as attempt, 'failed' as status, b.at - interval '2 minutes' as at
    where b.gateway <> 'wallet' and pg_temp.dice('declined ' || b.n) < 0.06
    union all
    select 2, case when b.visit = 'confirmed' and b.n % 8 = 0 then 'pending' else 'succeeded' end, b.at
) as t
order by t.at, b.n, t.attempt;

insert into public.refunds (
    id, payment_id, patient_id, amount, currency, payment_gateway, status, reason, provider_reference, requested_by,
    refunded_at,
    created_at
)
select
    pg_temp.uid('refund', b.n), p.id, p.patient_id, case when b.n % 3 = 0 then round(p.amount / 2, 2) else p.amount end,
    p.currency,
    p.payment_gateway, 'succeeded', 'The visit was canceled', 'syn_re_' || left(md5('refund ' || b.n), 18), p.payer_id,
    least(pg_temp.clock(), p.paid_at + interval '3 days'), least(pg_temp.clock(), p.paid_at + interval '2 days')
from bills as b
inner join public.payments as p on p.id = pg_temp.uid('payment 2', b.n)
where b.visit = 'canceled' and p.status = 'succeeded' and b.gateway <> 'wallet'
order by b.n;

insert into public.payment_events (id, payment_gateway, event_id, event_type, payment_id, payload_digest, occurred_at,
    created_at)
select
    pg_temp.uid('event ' || p.id, 1), p.payment_gateway, 'syn_evt_' || left(md5(p.id::text), 20),
    case p.payment_gateway when 'stripe' then 'payment_intent.' || case p.status when 'failed' then 'payment_failed'
        else 'succeeded' end
        else 'charge.' || case p.status when 'failed' then 'failed' else 'success' end
    end,
    p.id, encode(sha256(p.id::text::bytea), 'hex'), coalesce(p.paid_at, p.created_at), coalesce(p.paid_at, p.created_at)
from public.payments as p
where p.payment_gateway <> 'wallet' and p.status <> 'pending' and p.id in (
    select pg_temp.uid('payment ' || t.attempt, b.n) from bills as b cross join generate_series(1, 2) as t (attempt)
);
