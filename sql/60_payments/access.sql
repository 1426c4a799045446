-- Which payments and wallets the caller sees.

create function private.own_wallet_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query select w.id from public.wallets as w where w.profile_id = (select private.me());
end;
$$;
comment on function private.own_wallet_ids() is 'The caller''s wallets.';

create function private.refunded_payment_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
    v_me uuid := private.me();
begin
    return query
    select r.payment_id
    from public.refunds as r
    inner join public.payments as p on p.id = r.payment_id
    where p.payer_id = v_me or p.doctor_id = v_me
        or p.patient_id = any (array(select private.own_patient_ids()));
end;
$$;
comment on function private.refunded_payment_ids() is 'Payments that the caller may see and that have a refund.';
