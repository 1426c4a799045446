-- Checks the consistency of all rows afterwards. Raises an error that names the first check that fails.
do $$
declare
    v_wrong text;
begin
    select t.what into v_wrong
    from (
        select 'a wallet is not the sum of its entries' as what where exists (
            select from public.wallets as w
            where w.balance <> coalesce((
                select sum(case e.transaction_type when 'credit' then e.amount else -e.amount end)
                from public.wallet_transactions as e where e.wallet_id = w.id
            ), 0)
        )
        union all
        select 'a balance was negative' where exists (
            select from public.wallet_transactions as e
            inner join public.wallets as w on w.id = e.wallet_id
            where w.account is null and e.balance_after < 0
        )
        union all
        select 'the ledger does not sum to zero' where exists (
            select from public.wallets group by currency having sum(balance) <> 0
        )
        union all
        select 'a transfer is not balanced' where exists (
            select from public.wallet_transactions group by transfer_id
            having sum(case transaction_type when 'credit' then amount else -amount end) <> 0 or count(*) <> 2
        )
        union all
        select 'private.doctor_patients is not what links and encounters say' where exists (
            select from (
                select l.doctor_id, l.patient_id from public.patient_doctor_links as l
                union
                select c.doctor_id, c.patient_id from public.consultations as c
                union
                select k.doctor_id, k.patient_id from private.doctor_patients as k
            ) as p
            where private.care_until(p.doctor_id, p.patient_id) is distinct from (
                select k.valid_until from private.doctor_patients as k
                where k.doctor_id = p.doctor_id and k.patient_id = p.patient_id
            )
        )
        union all
        select 'a patient has nobody' where exists (
            select from public.patients as p
            where p.profile_id is null and p.deleted_at is null and not exists (
                select from public.patient_caregivers as c
                where c.patient_id = p.id and c.role = 'primary' and c.is_active and c.accepted_at is not null
            )
        )
        union all
        select 'a trigger is still asleep' where exists (
            select from pg_catalog.pg_trigger as t
            inner join pg_catalog.pg_class as c on c.oid = t.tgrelid
            where c.relnamespace = 'public'::regnamespace and (
                t.tgenabled = 'D'
                -- `enable trigger` also makes those of the audit ordinary triggers
                or (t.tgfoid = 'private.audit()'::regprocedure and t.tgenabled <> 'A')
            )
        )
    ) as t
    limit 1;
    if v_wrong is not null then
        raise exception 'The rows are not consistent: %.', v_wrong;
    end if;
end;
$$;
