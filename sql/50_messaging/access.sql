-- Which conversations the caller takes part in. Each is one statement, because every query of a chat runs them. The
-- doctor is a value: in a join, the row of doctors would be looked up again for every patient.

create function private.readable_conversation_ids()
returns setof bigint
language plpgsql stable security definer
set search_path = '' set plan_cache_mode = 'force_generic_plan' as $$
declare
    v_me uuid := private.me();
    v_doctor uuid := (select d.id from public.doctors as d where d.id = v_me and d.is_verified);
begin
    return query
    select c.id from public.conversations as c
    where c.patient_id = any (array(
        select p.id from public.patients as p where p.profile_id = v_me and p.deleted_at is null
        union all
        select m.patient_id from public.patient_caregivers as m
        where m.caregiver_id = v_me and m.is_active and m.accepted_at is not null
            and not exists (select from public.patients as p where p.id = m.patient_id and p.deleted_at is not null)
        union all
        select g.patient_id from public.break_glass_grants as g
        where g.admin_id = v_me and g.expires_at > now() and g.revoked_at is null and (select private.is_admin())
    ))
    union all
    -- also after the care has ended; the row goes when the two part
    select c.id from private.doctor_patients as p
    inner join public.conversations as c on c.patient_id = p.patient_id and c.doctor_id = p.doctor_id
    where p.doctor_id = v_doctor
    union all
    -- Most people are not agents. count(*): for a bare `exists` the planner reads the table until it finds a row.
    select c.id from public.conversations as c
    where c.type = 'agent_support' and (select count(*) from public.agent_assignments as a where a.agent_id = v_me) > 0
        and c.patient_id = any (array(select private.agent_patient_ids()));
end;
$$;
comment on function private.readable_conversation_ids() is
'Conversations that the caller may read: patients and their caregivers always; a doctor until they part from the
patient; an agent the support conversations while assigned; an admin those of a record opened by break_glass.';

create function private.is_other_side(p_conversation public.conversations, p_profiles uuid[])
returns boolean
language plpgsql stable set search_path = '' as $$
begin
    if cardinality(p_profiles) = 0 then
        return false;
    elsif p_conversation.doctor_id is not null then
        return p_conversation.doctor_id = any (p_profiles);
    end if;
    return exists (
        select from public.agent_assignments as a
        where a.patient_id = p_conversation.patient_id and a.status = 'active' and a.agent_id = any (p_profiles)
    );
end;
$$;
comment on function private.is_other_side(public.conversations, uuid[]) is
'Whether the doctor of a conversation, or in one without a doctor the patient''s agent, is one of these accounts.';

create function private.writable_conversation_ids()
returns setof bigint
language plpgsql stable security definer set search_path = '' as $$
declare
    v_doctor uuid := private.doctor_me();
    v_blocked uuid[] := private.blocked_ids(private.me());
    v_cut_off uuid[] := array(select private.cut_off_patient_ids());
begin
    return query
    select c.id
    from public.conversations as c
    where c.patient_id = any (array(select private.managed_patient_ids())) and c.status = 'active'
        and not private.is_other_side(c, v_blocked)
        and (c.doctor_id is null or exists (
            select from public.patient_doctor_links as l
            where l.patient_id = c.patient_id and l.doctor_id = c.doctor_id and l.status = 'active'
        ))
    union all
    select c.id
    from public.patient_doctor_links as l
    inner join public.conversations as c on c.doctor_id = l.doctor_id and c.patient_id = l.patient_id
    where l.doctor_id = v_doctor and l.status = 'active' and c.status = 'active' and l.patient_id <> all (v_cut_off)
        and not exists (select from public.patients as p where p.id = l.patient_id and p.deleted_at is not null)
    union all
    select c.id from public.conversations as c
    where c.type = 'agent_support' and c.status = 'active' and c.patient_id <> all (v_cut_off)
        and c.patient_id = any (array(select private.agent_patient_ids()));
end;
$$;
comment on function private.writable_conversation_ids() is
'Open conversations in which the caller may write: as the patient or a primary caregiver; as a doctor while the link is
active (a consultation alone lets them read); as an assigned agent in the support conversation. Not where a block
separates the caller from the other side.';

-- If a file is sent and removed at the same moment, one of the two must fail. Both call this function, which waits for
-- the other and then reads again; a plain `exists` would read the rows from before. So it is volatile, unlike other
-- helpers.
create function private.is_stored(p_bucket text, p_path text)
returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(p_bucket || '/' || p_path, 0));
    return exists (select from storage.objects as o where o.bucket_id = p_bucket and o.name = p_path);
end;
$$;
comment on function private.is_stored(text, text) is
'Whether the file exists. If it does, it stays until this transaction ends.';

create function private.is_unsent(p_bucket text, p_path text)
returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(p_bucket || '/' || p_path, 0));
    return not exists (
        select from public.message_attachments as a where a.bucket = p_bucket and a.object_path = p_path
    );
end;
$$;
comment on function private.is_unsent(text, text) is
'Whether no message has the file. If so, none can get it until this transaction ends.';
