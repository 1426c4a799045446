-- Seals the audit. ops/audit/chain.py computes the same in Python and does not rely on this code.

create function private.audit_canonical(p_row public.audit_logs)
returns text
language sql stable set search_path = '' as $$
    -- The length precedes each field, so that two different rows never have the same text.
    select 'v1,' || string_agg(coalesce(char_length(f.field) || ':' || f.field, '-'), ',' order by f.place)
    from unnest(array[
        p_row.id::text, (extract(epoch from p_row.created_at) * 1000000)::bigint::text, p_row.user_id::text,
        p_row.session_id::text, p_row.action, p_row.action_category, p_row.action_type, p_row.resource_type,
        p_row.resource_id, p_row.patient_id::text, p_row.hospital_id::text, p_row.impact_level,
        p_row.compliance_relevant::text, p_row.financial_impact::text, p_row.details::text, p_row.change_hash,
        p_row.txid::text
    ]) with ordinality as f (field, place);
$$;
comment on function private.audit_canonical(public.audit_logs) is 'The text of an audit row that is hashed.';

create function private.seal_row(p_last private.audit_chain, p_row public.audit_logs, p_txid bigint)
returns private.audit_chain
language plpgsql set search_path = '' as $$
declare
    v_seq bigint := coalesce(p_last.seq, 0) + 1;
    v_hash bytea := sha256(convert_to(private.audit_canonical(p_row), 'UTF8'));
    v_new private.audit_chain;
begin
    insert into private.audit_chain (seq, audit_id, created_at, txid, row_hash, chain_hash)
    values (
        v_seq, p_row.id, p_row.created_at, p_txid, v_hash,
        sha256(
            coalesce(p_last.chain_hash, sha256('carebase audit chain')) || int8send(v_seq) || int8send(p_txid)
            || int8send((extract(epoch from now()) * 1000000)::bigint) || v_hash
        )
    )
    returning * into v_new;
    return v_new;
end;
$$;
comment on function private.seal_row(private.audit_chain, public.audit_logs, bigint) is 'Adds one link to the chain.';

create function private.seal_behind(p_last private.audit_chain, p_limit integer)
returns integer
language plpgsql set search_path = '' as $$
declare
    v_last private.audit_chain := p_last;
    v_row public.audit_logs;
    v_sealed integer := 0;
begin
    for v_row in
        select a.* from public.audit_logs as a
        where (a.txid, a.id) > (coalesce(p_last.txid, 0), coalesce(p_last.audit_id, 0))
            -- One snapshot for both conditions: committed rows are visible, and no transaction below xmin is still
            -- writing.
            and a.txid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            and not exists (select from private.audit_chain as c where c.audit_id = a.id)
        order by a.txid, a.id
        limit private.batch_size(p_limit, 10000)
    loop
        v_last := private.seal_row(v_last, v_row, v_row.txid);
        v_sealed := v_sealed + 1;
    end loop;
    return v_sealed;
end;
$$;
comment on function private.seal_behind(private.audit_chain, integer) is
'Seals rows of transactions after the last sealed one, up to the oldest transaction that is still running.';

create function private.seal_restored(p_last private.audit_chain)
returns integer
language plpgsql set search_path = '' as $$
declare
    v_last private.audit_chain := p_last;
    v_row public.audit_logs;
    v_sealed integer := 0;
    v_xmin bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
begin
    for v_row in
        select a.* from public.audit_logs as a
        where not exists (select from private.audit_chain as c where c.audit_id = a.id)
            and (a.txid < v_xmin or a.txid > pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
        order by a.id
    loop
        v_last := private.seal_row(v_last, v_row, v_xmin - 1);
        v_sealed := v_sealed + 1;
    end loop;
    return v_sealed;
end;
$$;
comment on function private.seal_restored(private.audit_chain) is
'For a dump restored into another cluster, where transaction ids start again: seals the rows that were not sealed and
continues the chain.';

create function workflows.seal_audit(p_limit integer default 1000)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_last private.audit_chain;
    v_sealed integer := 0;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('workflows.seal_audit', 0)) then
        return jsonb_build_object('sealed', 0); -- another run has the lock
    end if;
    select c.* into v_last from private.audit_chain as c order by c.seq desc limit 1;
    if v_last.txid > pg_snapshot_xmax(pg_current_snapshot())::text::bigint then
        v_sealed := private.seal_restored(v_last);
    else
        v_sealed := private.seal_behind(v_last, p_limit);
    end if;
    return jsonb_build_object('sealed', v_sealed);
end;
$$;
comment on function workflows.seal_audit(integer) is
'Adds one batch of audit rows to the chain. It does not lock or change the audit rows, so neither it nor the writers
wait. An open transaction delays only the rows after it.';

create function workflows.audit_head()
returns jsonb
language sql stable security definer set search_path = '' as $$
    select coalesce((
        select jsonb_build_object(
            'seq', c.seq, 'chain_hash', encode(c.chain_hash, 'hex'), 'sealed_at', c.sealed_at,
            'anchored', exists (select from private.audit_anchors as a where a.seq = c.seq)
        )
        from private.audit_chain as c order by c.seq desc limit 1
    ), jsonb_build_object('seq', 0, 'anchored', true));
$$;
comment on function workflows.audit_head() is 'The last link of the chain, and whether it is anchored in the bucket.';

create function workflows.record_anchor(p_seq bigint, p_chain_hash text, p_object_key text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
    v_new integer;
begin
    if not exists (
        select from private.audit_chain as c
        where c.seq = p_seq and c.chain_hash = decode(p_chain_hash, 'hex')
    ) then
        perform private.raise_problem(409, 'audit_head_unknown');
    end if;
    insert into private.audit_anchors (seq, chain_hash, object_key)
    values (p_seq, decode(p_chain_hash, 'hex'), p_object_key)
    on conflict (seq) do nothing;
    get diagnostics v_new = row_count;
    return jsonb_build_object('anchored', v_new);
end;
$$;
comment on function workflows.record_anchor(bigint, text, text) is
'Records that a head is stored in the bucket. A repeated call changes nothing. 409 audit_head_unknown.';
