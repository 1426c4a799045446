-- Effects of a message, and the allowed status changes of a call.

create function private.stamp_message()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    if new.sender_id is null then
        new.sender_type := case when new.sender_type = 'ai_bot' then 'ai_bot' else 'system' end;
        return new;
    end if;
    select case
        when p.profile_id = new.sender_id then 'patient'
        when c.doctor_id = new.sender_id then 'doctor'
        when exists (
            select from public.patient_caregivers as g
            where g.patient_id = c.patient_id and g.caregiver_id = new.sender_id and g.is_active
                and g.accepted_at is not null
        ) then 'caregiver'
        when f.role in ('caregiver', 'agent') then f.role::text
        when f.role = 'doctor' then 'doctor'
        else 'patient'
    end into new.sender_type
    from public.conversations as c
    inner join public.patients as p on p.id = c.patient_id
    inner join public.profiles as f on f.id = new.sender_id
    where c.id = new.conversation_id;
    new.sender_type := coalesce(new.sender_type, 'patient');
    return new;
end;
$$;
comment on function private.stamp_message() is
'Trigger: sets the sender''s role from the conversation, and ignores what the caller sent.';

create function private.touch_conversation()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    update public.conversations as c
    set last_message_at = greatest(c.last_message_at, new.created_at)
    where c.id = new.conversation_id;
    return null;
end;
$$;
comment on function private.touch_conversation() is
'Trigger: sets when the last message of a conversation was written.';

create function private.stamp_attachment()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_measured jsonb;
begin
    select m.conversation_id into new.conversation_id from public.messages as m where m.id = new.message_id;
    select o.metadata into v_measured
    from storage.objects as o where o.bucket_id = new.bucket and o.name = new.object_path;
    new.mime_type := coalesce(v_measured ->> 'mimetype', new.mime_type);
    new.file_size := coalesce((v_measured ->> 'size')::bigint, new.file_size);
    new.file_name := coalesce(new.file_name, left(regexp_replace(new.object_path, '^.*/', ''), 255));
    return new;
end;
$$;
comment on function private.stamp_attachment() is
'Trigger: takes conversation, type and size from the message and from Storage, not from the sender.';

create function private.check_read()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.last_read_at := now();
    if tg_op = 'UPDATE' then
        new.last_read_message_id := greatest(old.last_read_message_id, new.last_read_message_id);
    end if;
    if new.last_read_message_id is not null and not exists (
        select from public.messages as m
        where m.id = new.last_read_message_id and m.conversation_id = new.conversation_id
    ) then
        perform private.raise_problem(422, 'message_not_in_conversation');
    end if;
    return new;
end;
$$;
comment on function private.check_read() is
'Trigger: a read mark names a message of its conversation and never moves back. It reads with the caller''s rights, so
that it does not reveal which messages exist elsewhere.';

create trigger messages_stamp before insert on public.messages
for each row execute function private.stamp_message();
create trigger messages_touch_conversation after insert on public.messages
for each row execute function private.touch_conversation();
create trigger message_attachments_stamp before insert on public.message_attachments
for each row execute function private.stamp_attachment();
create trigger conversation_reads_check before insert or update on public.conversation_reads
for each row execute function private.check_read();
create trigger video_calls_check_move before update of status on public.video_calls
for each row when (old.status <> new.status) execute function private.check_move(
    'call_transition_not_allowed',
    'scheduled -> ringing, canceled, failed, missed',
    'ringing -> active, missed, canceled, failed',
    'active -> ended, failed'
);
