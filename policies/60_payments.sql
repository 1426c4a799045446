-- Only workflows write money. Payer and patient see a payment, and its doctor sees the earnings. Owners see their
-- wallets.

alter table public.payments enable row level security;
alter table public.payment_events enable row level security;
alter table public.refunds enable row level security;
alter table public.wallets enable row level security;
alter table public.wallet_transactions enable row level security;

grant select on public.payments, public.payment_events, public.refunds, public.wallets, public.wallet_transactions
to authenticated, service_role;

create policy "Payer, patient and doctor see their payments, admins all"
on public.payments for select to authenticated
using (
    payer_id = (select private.me())
    or patient_id = any (array(select private.own_patient_ids()))
    or doctor_id = (select private.me())
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "Admins see the events of providers"
on public.payment_events for select to authenticated
using ((select private.is_admin()));
create policy "People who see a payment see its refunds"
on public.refunds for select to authenticated
using (
    payment_id = any (array(select private.refunded_payment_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "People see their own wallets, admins all"
on public.wallets for select to authenticated
using (
    profile_id = (select private.me())
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);
create policy "People see entries of their own wallets, admins all"
on public.wallet_transactions for select to authenticated
using (
    wallet_id = any (array(select private.own_wallet_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

-- Functions that policies call. They return data about the caller only.
grant execute on function private.own_wallet_ids(), private.refunded_payment_ids() to authenticated;
