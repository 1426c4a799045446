-- The allowed status changes of payments and refunds, and the fields that never change.

create function private.refuse_money_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    perform private.raise_problem(403, 'money_is_append_only');
    return null;
end;
$$;
comment on function private.refuse_money_change() is
'Trigger: entries and events cannot change. To correct a mistake, post a transfer in the other direction.';

create function private.check_payment_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if (new.id, new.payer_id, new.patient_id, new.doctor_id, new.amount, new.currency, new.payment_gateway)
        is distinct from
        (old.id, old.payer_id, old.patient_id, old.doctor_id, old.amount, old.currency, old.payment_gateway)
        or (new.consultation_id is distinct from old.consultation_id and old.consultation_id is not null)
        or (new.transaction_id is distinct from old.transaction_id and old.transaction_id is not null)
        or (new.paid_at is distinct from old.paid_at and old.paid_at is not null)
    then
        perform private.raise_problem(409, 'payment_is_fixed');
    elsif new.status in ('succeeded', 'partially_refunded', 'refunded') then
        new.paid_at := coalesce(new.paid_at, now());
    end if;
    return new;
end;
$$;
comment on function private.check_payment_change() is
'Trigger: people and amounts cannot change. A payment is paid once.';

create function private.check_refund()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_payment public.payments;
    v_taken numeric;
begin
    -- The lock on the payment orders its refunds: each sees the amounts of the refunds before it.
    select p.* into v_payment from public.payments as p where p.id = new.payment_id for update;
    if v_payment.status not in ('succeeded', 'partially_refunded') or v_payment.id is null then
        perform private.raise_problem(409, 'payment_not_refundable');
    end if;
    select coalesce(sum(r.amount), 0) into v_taken
    from public.refunds as r
    where r.payment_id = new.payment_id and r.status not in ('failed', 'canceled');
    if v_taken + new.amount > v_payment.amount then
        perform private.raise_problem(409, 'refund_exceeds_payment');
    end if;
    new.patient_id := v_payment.patient_id;
    new.currency := v_payment.currency;
    new.payment_gateway := v_payment.payment_gateway;
    new.refunded_at := case when new.status = 'succeeded' then coalesce(new.refunded_at, now()) end;
    return new;
end;
$$;
comment on function private.check_refund() is
'Trigger: only a paid payment can be refunded, and the sum of its refunds cannot exceed it.';

create function private.check_refund_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if (new.id, new.payment_id, new.patient_id, new.amount, new.currency, new.payment_gateway)
        is distinct from (old.id, old.payment_id, old.patient_id, old.amount, old.currency, old.payment_gateway)
        or (new.provider_reference is distinct from old.provider_reference and old.provider_reference is not null)
    then
        perform private.raise_problem(409, 'refund_is_fixed');
    elsif new.status = 'succeeded' then
        new.refunded_at := coalesce(old.refunded_at, new.refunded_at, now());
    end if;
    return new;
end;
$$;
comment on function private.check_refund_change() is 'Trigger: the payment and the amount of a refund cannot change.';

create function private.follow_refund()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    -- Locked first: two refunds that settle at once would each be summed without the other.
    perform from public.payments as p where p.id = new.payment_id for update;
    update public.payments as p
    set status = case when t.given = p.amount then 'refunded' else 'partially_refunded' end
    from (
        select sum(r.amount) as given from public.refunds as r
        where r.payment_id = new.payment_id and r.status = 'succeeded'
    ) as t
    where p.id = new.payment_id;
    return null;
end;
$$;
comment on function private.follow_refund() is 'Trigger: sets how much of a payment was refunded.';

create trigger payments_check_change before update on public.payments
for each row execute function private.check_payment_change();
create trigger payments_check_move before update of status on public.payments
for each row when (old.status <> new.status) execute function private.check_move(
    'payment_transition_not_allowed',
    'pending -> processing, succeeded, failed, canceled',
    'processing -> succeeded, failed, canceled',
    'failed -> processing, succeeded',
    'canceled -> processing, succeeded',
    'succeeded -> partially_refunded, refunded',
    'partially_refunded -> refunded'
);
create trigger refunds_check before insert on public.refunds
for each row execute function private.check_refund();
create trigger refunds_check_change before update on public.refunds
for each row execute function private.check_refund_change();
create trigger refunds_check_move before update of status on public.refunds
for each row when (old.status <> new.status) execute function private.check_move(
    'refund_transition_not_allowed',
    'pending -> processing, succeeded, failed, canceled',
    'processing -> succeeded, failed, canceled'
);
create trigger refunds_follow after insert on public.refunds
for each row when (new.status = 'succeeded') execute function private.follow_refund();
create trigger refunds_follow_move after update of status on public.refunds
for each row when (old.status <> 'succeeded' and new.status = 'succeeded') execute function private.follow_refund();
create trigger payment_events_append_only before update or delete on public.payment_events
for each row execute function private.refuse_money_change();
create trigger payment_events_no_truncate before truncate on public.payment_events
for each statement execute function private.refuse_money_change();
create trigger wallet_transactions_append_only before update or delete on public.wallet_transactions
for each row execute function private.refuse_money_change();
create trigger wallet_transactions_no_truncate before truncate on public.wallet_transactions
for each statement execute function private.refuse_money_change();

-- The ledger's rules: a balance is the sum of its entries, and a transfer sums to zero.

create function private.post_entry()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_change numeric := case new.transaction_type when 'credit' then new.amount else -new.amount end;
begin
    -- The update is the lock: the second transaction sees the balance of the first.
    update public.wallets as w
    set balance = w.balance + v_change, updated_at = now()
    where w.id = new.wallet_id and (w.account is not null or w.balance + v_change >= 0)
    returning w.balance, clock_timestamp() into new.balance_after, new.created_at;
    if not found then
        perform private.raise_problem(409, 'insufficient_funds')
        from public.wallets as w where w.id = new.wallet_id;
        perform private.raise_problem(404, 'wallet_not_found');
    end if;
    return new;
end;
$$;
comment on function private.post_entry() is
'Trigger: changes the wallet''s balance and stores it in the entry, and ignores what the caller sent there.';

create function private.keep_balance()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if tg_op = 'INSERT' then
        new.balance := 0;
    elsif new.balance <> old.balance then
        perform private.raise_problem(409, 'balance_follows_the_entries');
    elsif new is distinct from old then
        perform private.raise_problem(409, 'wallet_is_fixed');
    end if;
    return new;
end;
$$;
comment on function private.keep_balance() is
'Trigger: a new wallet has balance zero. Later only the trigger of an entry can change it: a change from within that
trigger does not call this one.';

create function private.check_transfers()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    -- Once a statement, not deferred to the commit: one statement must insert all entries of a transfer.
    if exists (
        select from written as e inner join public.wallets as w on w.id = e.wallet_id
        group by e.transfer_id, w.currency
        having sum(case e.transaction_type when 'credit' then e.amount else -e.amount end) <> 0
    ) then
        perform private.raise_problem(409, 'transfer_not_balanced');
    end if;
    return null;
end;
$$;
comment on function private.check_transfers() is
'Trigger, once a statement: the entries of each transfer sum to zero, in each currency.';

create trigger wallets_open_empty before insert on public.wallets
for each row execute function private.keep_balance();
create trigger wallets_keep_balance before update on public.wallets
for each row when (pg_trigger_depth() = 0) execute function private.keep_balance();
create trigger wallet_transactions_post before insert on public.wallet_transactions
for each row execute function private.post_entry();
create trigger wallet_transactions_check after insert on public.wallet_transactions
referencing new table as written for each statement execute function private.check_transfers();
