-- Money is written by workflows only. Payer and patient see a payment, its doctor what they earn; a wallet is its
-- owner's. Idempotency keys are touched by definer RPCs only.

alter table private.idempotency_keys enable row level security;
alter table public.payments enable row level security;
alter table public.payment_events enable row level security;
alter table public.refunds enable row level security;
alter table public.wallets enable row level security;
alter table public.wallet_transactions enable row level security;
revoke all on private.idempotency_keys, public.payments, public.payment_events, public.refunds, public.wallets,
public.wallet_transactions
from public, anon, authenticated, service_role, workflow_api, workflow_jobs;

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
create policy "Admins see what the providers told"
on public.payment_events for select to authenticated
using ((select private.is_admin()));
create policy "Who sees a payment sees what of it was given back"
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
create policy "People see what moved in their own wallets, admins all"
on public.wallet_transactions for select to authenticated
using (
    wallet_id = any (array(select private.own_wallet_ids()))
    or id between (select private.admin_from()) and 'ffffffff-ffff-ffff-ffff-ffffffffffff'
);

revoke all on function
    private.own_wallet_ids(), private.refunded_payment_ids(),
    private.refuse_money_change(), private.check_payment_move(), private.check_refund(),
    private.check_refund_move(), private.follow_refund(), private.post_entry(), private.keep_balance(),
    private.check_transfers(),
    private.transfer_id_of(text), private.is_posted(uuid, uuid, uuid, numeric),
    private.post_transfer(uuid, uuid, numeric, text, text, text), private.wallet_of(uuid, text),
    private.platform_wallet(text, text, text, integer)
from public, anon, authenticated, service_role;

grant execute on function private.own_wallet_ids(), private.refunded_payment_ids() to authenticated;

-- Idempotency helpers are called by definer RPCs only.

revoke all on function private.claim_key(uuid, text, text, text) from public, anon, authenticated, service_role;
revoke all on function private.begin_once(uuid, text, text, text) from public, anon, authenticated, service_role;
revoke all on function private.lease_once(uuid, text, text, text, interval)
from public, anon, authenticated, service_role;
revoke all on function private.attach_once(uuid, text, text, text) from public, anon, authenticated, service_role;
revoke all on function private.hold_once(uuid, text, text) from public, anon, authenticated, service_role;
revoke all on function private.finish_once(uuid, text, text, jsonb) from public, anon, authenticated, service_role;
revoke all on function private.release_once(uuid, text, text) from public, anon, authenticated, service_role;
