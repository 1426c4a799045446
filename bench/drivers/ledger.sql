-- 2,000 wallets, and loops that run inside Postgres, one transaction for each transfer, so that the time of a client is
-- not measured.
set session_replication_role = replica;  -- a new wallet is empty, so these get a balance
insert into public.wallets (id, profile_id, currency, balance)
select bench.uid('wallet', n), bench.uid('patient', n), 'NGN', 1000000 from generate_series(1, 2000) as n;
set session_replication_role = origin;
analyze public.wallets;

create procedure bench.transfer(p_transfers integer, p_accounts integer)
language plpgsql as $$
declare
    v_from integer;
    v_to integer;
begin
    for n in 1 .. p_transfers loop
        v_from := floor(random() * p_accounts);
        v_to := (v_from + 1 + floor(random() * (p_accounts - 1))::integer) % p_accounts;
        perform private.post_transfer(
            bench.uid('wallet', 1 + v_from), bench.uid('wallet', 1 + v_to), 1, 'bench', gen_random_uuid()::text
        );
        commit;
    end loop;
end;
$$;

-- A table with the same columns, constraints and indexes, without triggers: the least that writing two entries costs.
create table bench.plain_entries (like public.wallet_transactions including all);
alter table bench.plain_entries add foreign key (wallet_id) references public.wallets (id);
create procedure bench.insert_entries(p_transfers integer)
language plpgsql as $$
declare
    v_from integer;
    v_to integer;
begin
    for n in 1 .. p_transfers loop
        v_from := floor(random() * 2000);
        v_to := (v_from + 1 + floor(random() * 1999)::integer) % 2000;
        insert into bench.plain_entries (wallet_id, transfer_id, transaction_type, amount, balance_after, reference_id)
        select bench.uid('wallet', 1 + e.n), e.transfer, e.kind, 1, 0, 'bench'
        from gen_random_uuid() as t (id)
        cross join lateral (values (v_from, t.id, 'debit'), (v_to, t.id, 'credit')) as e (n, transfer, kind);
        commit;
    end loop;
end;
$$;
grant usage on schema bench to postgres;
grant select on all tables in schema bench to postgres;
grant insert on bench.plain_entries to postgres;
grant usage on all sequences in schema bench to postgres;
