-- Every write of patient data adds one row to audit_logs. The file of each table attaches private.audit() to the
-- table.

create function private.audited_patient(p_table text, p_row jsonb)
returns uuid
language plpgsql stable set search_path = '' as $$
begin
    if p_table = 'patients' then
        return (p_row ->> 'id')::uuid;
    elsif p_row ? 'patient_id' then
        return (p_row ->> 'patient_id')::uuid;
    elsif p_row ? 'conversation_id' then
        return (
            select c.patient_id from public.conversations as c
            where c.id = (p_row ->> 'conversation_id')::bigint
        );
    elsif p_table = 'dispatch_offers' then
        return private.offered_patient(p_row);
    end if;
    return (
        select p.id from public.patients as p
        where p.profile_id = coalesce(p_row ->> 'user_id', p_row ->> 'id')::uuid
    );
end;
$$;
comment on function private.audited_patient(text, jsonb) is
'The patient a row belongs to, or null if it belongs to none.';

create function private.audited_hospital(p_table text, p_row jsonb)
returns uuid
language plpgsql immutable set search_path = '' as $$
begin
    return coalesce(
        p_row ->> 'hospital_id', p_row ->> 'assigned_hospital_id',
        case when p_table in ('hospitals', 'hospital_settings') then p_row ->> 'id' end
    )::uuid;
end;
$$;
comment on function private.audited_hospital(text, jsonb) is
'The hospital a row concerns, or null if it concerns none.';

create function private.audited_impact(p_table text, p_action text)
returns text
language plpgsql immutable set search_path = '' as $$
begin
    return case
        when p_table = 'break_glass_grants' then 'critical'
        when p_action = 'delete' then 'high'
        when p_action = 'update' then 'medium'
        else 'low'
    end;
end;
$$;
comment on function private.audited_impact(text, text) is
'The impact level of an audit row: how closely a reader of the log should look at it.';

create function private.write_audit(
    p_table text, p_action text, p_category text, p_old jsonb, p_new jsonb, p_details jsonb default '{}'
)
returns void
language plpgsql set search_path = '' as $$
declare
    v_row jsonb := coalesce(p_new, p_old);
    v_moved boolean := p_old ->> 'status' <> p_new ->> 'status';
    v_id bigint;
begin
    if p_action = 'read' then
        perform private.use_quota('logged_reads');
    end if;
    insert into public.audit_logs (
        user_id, session_id, action, action_category, action_type, resource_type, resource_id, patient_id,
        hospital_id, impact_level, compliance_relevant, financial_impact, details, change_hash
    )
    values (
        private.actor_id(), private.session_trace(private.session_id()), p_action, p_category,
        p_table || '.' || case when v_moved then p_new ->> 'status' else p_action end,
        p_table, v_row ->> 'id', private.audited_patient(p_table, v_row), private.audited_hospital(p_table, v_row),
        private.audited_impact(p_table, p_action), p_category in ('patient_data', 'financial'),
        case p_category when 'financial' then coalesce((v_row ->> 'amount')::numeric, 0) else 0 end, p_details,
        encode(sha256(convert_to(jsonb_build_array(p_old, p_new)::text, 'UTF8')), 'hex')
    )
    returning id into v_id;
    insert into private.audit_values (audit_id, old_values, new_values, ip_address, user_agent)
    values (
        v_id, p_old, p_new, private.client_address(), left(private.request_header('user-agent'), 500)
    );
end;
$$;
comment on function private.write_audit(text, text, text, jsonb, jsonb, jsonb) is
'Writes one audit row and, in a separate table, the values it is about.';

create function private.audit()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_old jsonb;
    v_new jsonb;
begin
    if tg_op <> 'INSERT' then
        v_old := to_jsonb(old);
    end if;
    if tg_op <> 'DELETE' then
        v_new := to_jsonb(new);
    end if;
    -- the arguments after the category are bookkeeping columns: a change of only these is not audited
    if v_old - tg_argv[1:] is distinct from v_new - tg_argv[1:] then
        perform private.write_audit(tg_table_name, lower(tg_op), tg_argv[0], v_old, v_new);
    end if;
    return null;
end;
$$;
comment on function private.audit() is
'Trigger (category, bookkeeping columns …): writes one audit row for each changed row, but none if an update changes no
other column.';

create function private.audit_vitals()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    perform private.write_audit(
        'health_realtime', lower(tg_op), 'patient_data', null,
        jsonb_build_object('patient_id', b.patient_id, 'digest', b.digest),
        jsonb_build_object('rows', b.rows, 'first_id', b.first_id, 'last_id', b.last_id)
    )
    from (
        select
            c.patient_id, count(*) as rows, min(c.id) as first_id, max(c.id) as last_id,
            encode(sha256(convert_to(string_agg(c::text, ';' order by c.id), 'UTF8')), 'hex') as digest
        from changed as c
        group by c.patient_id
    ) as b;
    return null;
end;
$$;
comment on function private.audit_vitals() is
'Trigger, once a statement: writes one audit row for a batch of one patient''s measurements, with a digest of the
batch.';
