-- The ledger keeps itself: a balance is what its entries say, and a transfer sums to zero.

create function private.post_entry()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_change numeric := case new.transaction_type when 'credit' then new.amount else -new.amount end;
begin
    -- The update is the lock: whoever comes second sees the first one's balance.
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
'Trigger: moves the wallet''s balance and notes it in the entry, whatever the caller wrote there.';

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
'Trigger: a wallet opens empty, and only the trigger of an entry, from within which this one is not called, changes it.';

create function private.check_transfers()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    -- Once a statement, not deferred to the commit: every entry of a transfer has to come at once.
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
'Trigger, once a statement: what a transfer takes and gives is the same sum, in each currency.';

create trigger wallets_open_empty before insert on public.wallets
for each row execute function private.keep_balance();
create trigger wallets_keep_balance before update on public.wallets
for each row when (pg_trigger_depth() = 0) execute function private.keep_balance();
create trigger wallet_transactions_post before insert on public.wallet_transactions
for each row execute function private.post_entry();
create trigger wallet_transactions_check after insert on public.wallet_transactions
referencing new table as written for each statement execute function private.check_transfers();
