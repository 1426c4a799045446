-- Conversations: opening one, and whether two people may communicate now.

create function private.add_system_message(p_conversation_id bigint, p_event text, p_body text)
returns void
language sql set search_path = '' as $$
    insert into public.messages (conversation_id, sender_id, sender_type, body, message_type, metadata)
    values (p_conversation_id, null, 'system', p_body, 'system', jsonb_build_object('event', p_event));
$$;
comment on function private.add_system_message(bigint, text, text) is
'Adds a system message to a conversation. `event` is for programs, the body for people.';

create function private.open_conversation(p_link public.patient_doctor_links)
returns void
language plpgsql set search_path = '' as $$
declare
    v_id bigint;
begin
    insert into public.conversations (patient_id, doctor_id, type)
    values (p_link.patient_id, p_link.doctor_id, 'doctor_consultation')
    on conflict (patient_id, doctor_id) where type = 'doctor_consultation' do nothing;
    select c.id into strict v_id from public.conversations as c
    where c.patient_id = p_link.patient_id and c.doctor_id = p_link.doctor_id
        and c.type = 'doctor_consultation';
    perform private.add_system_message(v_id, 'link.active', 'You are now connected.');
end;
$$;
comment on function private.open_conversation(public.patient_doctor_links) is
'Returns the conversation of a pair: a new one, or the one that the pair had before.';

create function private.lock_link_of(p_conversation_id bigint)
returns text
language sql set search_path = '' as $$
    select l.status
    from public.conversations as c
    inner join public.patient_doctor_links as l
        on l.patient_id = c.patient_id and l.doctor_id = c.doctor_id
    where c.id = p_conversation_id
    for share of l;
$$;
comment on function private.lock_link_of(bigint) is
'The status of the pair''s link, locked until the transaction ends. A transaction that ends the link waits, and then
sees the call.';

create function private.lock_open_conversation(p_actor uuid, p_conversation_id bigint)
returns void
language plpgsql set search_path = '' as $$
begin
    if p_actor <> all (coalesce(private.conversation_people(p_conversation_id), '{}')) then
        perform private.raise_problem(404, 'conversation_not_found');
    end if;
    if private.lock_link_of(p_conversation_id) is distinct from 'active' or not exists (
        -- a doctor who is no longer verified cannot see the conversation, so nobody can call there
        select from public.conversations as c
        inner join public.doctors as d on d.id = c.doctor_id and d.is_verified
        where c.id = p_conversation_id
    ) then
        perform private.raise_problem(409, 'link_not_active');
    end if;
    if not exists (
        select from public.conversations as c
        where c.id = p_conversation_id and c.status = 'active'
            and not private.is_out_of_reach(p_actor, c.patient_id, c.doctor_id)
    ) then
        perform private.raise_problem(409, 'conversation_not_active');
    end if;
end;
$$;
comment on function private.lock_open_conversation(uuid, bigint) is
'Raises unless the actor takes part and the two may call each other now.';

create function private.require_open_consultation(p_conversation_id bigint, p_consultation_id uuid)
returns void
language plpgsql set search_path = '' as $$
declare
    v_status text;
begin
    select v.status into v_status
    from public.conversations as c
    inner join public.consultations as v on v.patient_id = c.patient_id and v.doctor_id = c.doctor_id
    where c.id = p_conversation_id and v.id = p_consultation_id
    for share of v;
    if not found then
        perform private.raise_problem(404, 'consultation_not_found');
    elsif v_status in ('completed', 'canceled') then
        perform private.raise_problem(409, 'consultation_is_over');
    end if;
end;
$$;
comment on function private.require_open_consultation(bigint, uuid) is
'Raises unless the encounter is of the same doctor and patient and not over. It stays so until this transaction ends.';
