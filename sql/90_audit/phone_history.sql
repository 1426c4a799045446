-- RPCs for phones: who did what to a record, and the values that changed.

create function private.name_at(p_person uuid, p_at timestamptz)
returns text
language sql stable set search_path = '' as $$
    select coalesce(
        (
            select v.old_values ->> 'full_name'
            from public.audit_logs as a
            inner join private.audit_values as v on v.audit_id = a.id
            where a.resource_type = 'profiles' and a.resource_id = p_person::text and a.created_at > p_at
                and v.old_values ->> 'full_name' <> v.new_values ->> 'full_name'
            order by a.created_at, a.id limit 1
        ),
        (select p.full_name from public.profiles as p where p.id = p_person)
    );
$$;
comment on function private.name_at(uuid, timestamptz) is
'The name that a person had at a time: that before the first later change which the audit knows, or else the present
one.';

create function private.record_history(p_patient_id uuid, p_before bigint, p_page_size integer)
returns table (
    id bigint, created_at timestamptz, actor_name text, actor_role text, action text, action_type text,
    resource_type text, resource_id text, impact_level text, details jsonb, sealed boolean, seq bigint, chain_hash text
)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
    v_before timestamptz := (select a.created_at from public.audit_logs as a where a.id = p_before);
begin
    perform private.take_turn('heavy', 8);
    if not coalesce(p_patient_id = any (array(select private.managed_patient_ids())), false) then
        perform private.raise_problem(404, 'record_not_found');
    elsif not coalesce(p_page_size between 1 and 100, false) then
        perform private.raise_problem(422, 'page_size_out_of_range');
    end if;
    return query
    select a.id, a.created_at, private.name_at(a.user_id, a.created_at), coalesce(p.role::text, 'system'), a.action,
        a.action_type, a.resource_type, a.resource_id, a.impact_level, a.details, c.seq is not null, c.seq,
        encode(c.chain_hash, 'hex')
    from public.audit_logs as a
    left join public.profiles as p on p.id = a.user_id
    left join private.audit_chain as c on c.audit_id = a.id
    where a.patient_id = p_patient_id
        and (a.created_at, a.id) < (coalesce(v_before, 'infinity'), coalesce(p_before, 9223372036854775807))
    order by a.created_at desc, a.id desc
    limit p_page_size;
end;
$$;
comment on function private.record_history(uuid, bigint, integer) is
'It runs with its owner''s rights, because callers may not read the chain or the names of everyone who acted.';

create function private.latest_reads(p_patient_id uuid)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
    if p_patient_id <> all (array(select private.managed_patient_ids())) then
        return '[]';
    end if;
    return (
        select coalesce(jsonb_agg(to_jsonb(t) - 'user_id' || jsonb_build_object(
            'reader', private.name_at(t.user_id, t.read_at),
            'role', coalesce((select p.role::text from public.profiles as p where p.id = t.user_id), 'system')
        ) order by t.read_at desc), '[]')
        from (
            select a.user_id, a.created_at as read_at, a.resource_type, a.resource_id, a.details ->> 'purpose' as purpose,
                (a.details ->> 'valid_until')::timestamptz as valid_until
            from public.audit_logs as a
            where a.patient_id = p_patient_id and a.action = 'read' and a.created_at > now() - interval '30 days'
            union all
            select g.admin_id, g.granted_at, 'break_glass_grants', g.id::text, null, coalesce(g.revoked_at, g.expires_at)
            from public.break_glass_grants as g
            where g.patient_id = p_patient_id and g.granted_at > now() - interval '30 days'
            order by read_at desc limit 5
        ) as t
    );
end;
$$;
comment on function private.latest_reads(uuid) is
'Who read the record in the last 30 days, at most the 5 latest, for the people who manage it. Nobody else sees it.';

create function private.audited_fields(p_resource_type text, p_old jsonb, p_new jsonb)
returns table (field text, old_value jsonb, new_value jsonb)
language sql immutable set search_path = '' as $$
    select k.field, p_old -> k.field, p_new -> k.field
    from (
        select jsonb_object_keys(coalesce(p_old, '{}') || coalesce(p_new, '{}')) as field
    ) as k
    where p_old -> k.field is distinct from p_new -> k.field and k.field <> 'updated_at'
        and p_resource_type in (
            'patients', 'emergency_contacts', 'patient_doctor_links', 'patient_caregivers', 'appointments', 'surgeries',
            'consultations', 'case_history', 'prescriptions', 'prescription_medications', 'health_records',
            'lab_reports', 'medications', 'medication_schedules', 'doses', 'measurements', 'daily_logs', 'file_shares'
        )
        and coalesce(p_old -> 'is_sensitive', 'false') = 'false'
        and coalesce(p_new -> 'is_sensitive', 'false') = 'false'
    order by k.field;
$$;
comment on function private.audited_fields(text, jsonb, jsonb) is
'The changed fields with old and new values, only for clinical tables. It returns nothing for conversations, money and
sensitive records.';

create function private.audit_caregiver_read(p_row public.audit_logs)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_row.patient_id <> all (array(select private.own_patient_ids())) then
        perform private.write_audit(
            p_row.resource_type, 'read', 'patient_data', null,
            jsonb_build_object('id', p_row.resource_id, 'patient_id', p_row.patient_id),
            jsonb_build_object('audit_id', p_row.id)
        );
    end if;
end;
$$;
comment on function private.audit_caregiver_read(public.audit_logs) is
'Writes an audit row if a caregiver reads the values of a change. Patients read their own without one.';

create function private.record_change(p_audit_id bigint)
returns table (field text, old_value jsonb, new_value jsonb)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
    v_row public.audit_logs;
begin
    select a.* into v_row from public.audit_logs as a
    where a.id = p_audit_id and a.patient_id = any (array(select private.managed_patient_ids()));
    if not found then
        perform private.raise_problem(404, 'change_not_found');
    end if;
    perform private.audit_caregiver_read(v_row);
    return query
    select f.field, f.old_value, f.new_value
    from private.audit_values as v
    cross join private.audited_fields(v_row.resource_type, v.old_values, v.new_values) as f
    where v.audit_id = p_audit_id
        -- a record marked as sensitive later also hides its earlier changes
        and not exists (
            select from public.health_records as h
            where v_row.resource_type = 'health_records' and h.id::text = v_row.resource_id and h.is_sensitive
        );
end;
$$;
comment on function private.record_change(bigint) is
'It runs with its owner''s rights, because callers may not read the table of values.';

create function public.record_history(patient_id uuid, before bigint default null, page_size integer default 50)
returns table (
    id bigint, created_at timestamptz, actor_name text, actor_role text, action text, action_type text,
    resource_type text, resource_id text, impact_level text, details jsonb, sealed boolean, seq bigint, chain_hash text
)
language sql stable set search_path = '' as $$
    select * from private.record_history(
        record_history.patient_id, record_history.before, record_history.page_size
    );
$$;
comment on function public.record_history(uuid, bigint, integer) is
'Lists who did what to a record, newest first. The patient and primary caregivers may call it. A doctor''s opening of the
record is a row record_openings.read with details {purpose, valid_until}. For the next page, pass
the id of the last row as before. sealed, seq and chain_hash give the row''s place in the hash chain, which nobody can
rewrite unnoticed. 404 record_not_found; 422 page_size_out_of_range (1 to 100).';

create function public.record_change(audit_id bigint)
returns table (field text, old_value jsonb, new_value jsonb)
language sql set search_path = '' as $$
    select * from private.record_change(record_change.audit_id);
$$;
comment on function public.record_change(bigint) is
'Returns what one row of the history changed: each field with its old and new value. It returns nothing for rows that
are not clinical, for sensitive records, and for erased values. If a caregiver calls it, the access itself is audited.
404 change_not_found.';
