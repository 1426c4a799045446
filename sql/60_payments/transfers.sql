-- How workflows move money. They never write entries themselves.

create function private.transfer_id_of(p_key text)
returns uuid
language sql immutable strict set search_path = '' as $$
    select encode(substr(sha256(convert_to('carebase transfer ' || p_key, 'UTF8')), 1, 16), 'hex')::uuid;
$$;
comment on function private.transfer_id_of(text) is 'The transfer id of an idempotency key: one key, one transfer.';

create function private.is_posted(p_transfer uuid, p_from uuid, p_to uuid, p_amount numeric)
returns boolean
language plpgsql stable set search_path = '' as $$
declare
    v_same integer;
    v_all integer;
begin
    if not exists (select from public.wallet_transactions as e where e.transfer_id = p_transfer) then
        return false;
    end if;
    select count(*), count(*) filter (where e.amount = p_amount and (e.wallet_id, e.transaction_type) in (
        (p_from, 'debit'), (p_to, 'credit')
    )) into v_all, v_same
    from public.wallet_transactions as e
    where e.transfer_id = p_transfer;
    if (v_all, v_same) <> (2, 2) then
        perform private.raise_problem(409, 'idempotency_key_reused');
    end if;
    return true;
end;
$$;
comment on function private.is_posted(uuid, uuid, uuid, numeric) is
'Whether exactly this transfer is in the ledger. Raises 409 idempotency_key_reused if another transfer used its key.';

create function private.post_transfer(
    p_from uuid, p_to uuid, p_amount numeric, p_reference text, p_key text, p_description text default null
)
returns uuid
language plpgsql set search_path = '' as $$
declare
    v_transfer uuid := private.transfer_id_of(p_key);
begin
    if p_from = p_to or v_transfer is null or coalesce(p_amount <= 0 or p_amount <> round(p_amount, 2), true) then
        perform private.raise_problem(422, 'transfer_invalid');
    end if;
    perform pg_advisory_xact_lock(hashtextextended(v_transfer::text, 0));
    if private.is_posted(v_transfer, p_from, p_to, p_amount) then
        return v_transfer;
    end if;
    insert into public.wallet_transactions (
        wallet_id, transfer_id, transaction_type, amount, balance_after, description, reference_id
    )
    -- In the order of the wallets, so that two transfers between the same wallets cannot deadlock.
    select e.wallet_id, v_transfer, e.transaction_type, p_amount, 0, p_description, p_reference
    from (values (p_from, 'debit'), (p_to, 'credit')) as e (wallet_id, transaction_type)
    order by e.wallet_id;
    return v_transfer;
end;
$$;
comment on function private.post_transfer(uuid, uuid, numeric, text, text, text) is
'Moves an amount between two wallets of one currency, once for each key: a repeated call returns the same transfer. 404
wallet_not_found; 409 insufficient_funds, transfer_not_balanced (two currencies), idempotency_key_reused; 422
transfer_invalid.';

create function private.wallet_of(p_profile uuid, p_currency text)
returns uuid
language plpgsql set search_path = '' as $$
declare
    v_wallet uuid;
begin
    select w.id into v_wallet from public.wallets as w where w.profile_id = p_profile and w.currency = p_currency;
    if not found then
        insert into public.wallets (profile_id, currency) values (p_profile, p_currency)
        on conflict (profile_id, currency) do nothing;
        select w.id into v_wallet from public.wallets as w
        where w.profile_id = p_profile and w.currency = p_currency;
    end if;
    return v_wallet;
end;
$$;
comment on function private.wallet_of(uuid, text) is
'A person''s wallet in this currency. It is created if there is none.';

create function private.platform_wallet(p_account text, p_currency text, p_key text, p_shards integer default 16)
returns uuid
language plpgsql set search_path = '' as $$
declare
    v_shard smallint := abs(hashtextextended(p_key, 0) % p_shards);
    v_wallet uuid;
begin
    select w.id into v_wallet from public.wallets as w
    where w.account = p_account and w.currency = p_currency and w.shard = v_shard;
    if not found then
        insert into public.wallets (account, currency, shard) values (p_account, p_currency, v_shard)
        on conflict (account, currency, shard) do nothing;
        select w.id into v_wallet from public.wallets as w
        where w.account = p_account and w.currency = p_currency and w.shard = v_shard;
    end if;
    return v_wallet;
end;
$$;
comment on function private.platform_wallet(text, text, text, integer) is
'One of the rows of a platform account, created if there is none. The same idempotency key always gives the same row,
and different keys are spread over the rows, so that transfers of many people do not wait for one lock.';
