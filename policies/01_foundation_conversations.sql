-- Which conversations the caller takes part in.

create function private.readable_conversation_ids()
returns setof bigint
language plpgsql stable security definer set search_path = '' as $$
declare
    v_doctor uuid := private.doctor_me();
begin
    return query
    select c.id from public.conversations as c where c.patient_id = any (array(select private.own_patient_ids()));
    if v_doctor is not null then
        return query
        select c.id
        from public.conversations as c
        inner join private.cared_for_patient_ids() as p (id) on p.id = c.patient_id
        where c.doctor_id = v_doctor;
    end if;
end;
$$;
comment on function private.readable_conversation_ids() is
'Patients keep their conversations; a doctor sees them while the link is active.';

create function private.writable_conversation_ids()
returns setof bigint
language plpgsql stable security definer set search_path = '' as $$
declare
    v_doctor uuid := private.doctor_me();
begin
    return query
    select c.id
    from public.conversations as c
    where c.patient_id = any (array(select private.own_patient_ids())) and c.status = 'active'
        and (
            c.doctor_id is null
            or exists (
                select from public.patient_doctor_links as l
                where l.patient_id = c.patient_id and l.doctor_id = c.doctor_id and l.status = 'active'
            )
        );
    if v_doctor is not null then
        return query
        select c.id
        from public.conversations as c
        inner join private.cared_for_patient_ids() as p (id) on p.id = c.patient_id
        where c.doctor_id = v_doctor and c.status = 'active';
    end if;
end;
$$;
comment on function private.writable_conversation_ids() is
'Conversations the caller may write in: readable, open, and the pair''s link active.';
