-- Who takes part in a conversation and its calls, is notified of them, and is removed from a room.

create function private.conversation_people(p_conversation_id bigint)
returns uuid[]
language sql stable set search_path = '' as $$
    select array(select private.people_of_patient(p.id)) || array_remove(array[c.doctor_id], null)
    from public.conversations as c
    inner join public.patients as p on p.id = c.patient_id and p.deleted_at is null
    where c.id = p_conversation_id;
$$;
comment on function private.conversation_people(bigint) is
'The profiles that take part: the people who speak for the patient, and the doctor.';

create function private.is_doctors_side(p_call public.video_calls, p_profile uuid)
returns boolean
language sql stable set search_path = '' as $$
    select exists (
        select from public.conversations as c where c.id = p_call.conversation_id and c.doctor_id = p_profile
    );
$$;
comment on function private.is_doctors_side(public.video_calls, uuid) is
'Whether a person is on the doctor''s side of a call. The other side is the people who speak for the patient.';

create function private.notify_call(p_call public.video_calls, p_actor uuid, p_title text)
returns void
language plpgsql set search_path = '' as $$
begin
    perform private.notify(
        other.id, 'call.' || p_call.status, p_title, 'Open the app to see it.',
        jsonb_build_object('call_id', p_call.id, 'conversation_id', p_call.conversation_id)
    )
    from unnest(private.conversation_people(p_call.conversation_id)) as other (id)
    where other.id <> p_actor and not private.are_blocked(other.id, p_actor)
        -- ringing and missed calls notify only the other side: a dependant's other caregivers made no call themselves
        and (
            p_call.status not in ('ringing', 'missed')
            or private.is_doctors_side(p_call, other.id) <> private.is_doctors_side(p_call, p_actor)
        );
end;
$$;

create function private.room_people(p_call public.video_calls)
returns jsonb
language sql stable set search_path = '' as $$
    select to_jsonb(
        array_remove(array[p.profile_id, c.doctor_id], null)
        || array(
            select g.caregiver_id from public.patient_caregivers as g
            where g.patient_id = c.patient_id
            order by g.updated_at desc
            limit 90
        )
    )
    from public.conversations as c
    inner join public.patients as p on p.id = c.patient_id
    where c.id = p_call.conversation_id;
$$;
comment on function private.room_people(public.video_calls) is
'Everyone who may have a token for this room, including people who have lost the right to it and people of a record that
was just closed. Daily removes at most a hundred at once.';

create function private.close_room(p_call public.video_calls)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_payload jsonb;
    v_id bigint;
    v_token uuid;
begin
    if p_call.room_url is null then
        return '[]';
    end if;
    v_payload := jsonb_build_object(
        'call_id', p_call.id, 'room_name', p_call.room_name,
        'profile_ids', private.room_people(p_call)
    );
    v_id := private.enqueue('video_room.close', v_payload, 'video_room.close:' || p_call.room_name);
    update private.outbox as o set lease_token = gen_random_uuid() where o.id = v_id
    returning o.lease_token into v_token;
    return jsonb_build_array(v_payload - 'call_id' || jsonb_build_object('settle_token', v_token));
end;
$$;
comment on function private.close_room(public.video_calls) is
'Writes the closing of the call''s room to the outbox, and returns it as rooms_to_close, so that the request can close
it at once. Only a caller with settle_token can mark it as done.';
