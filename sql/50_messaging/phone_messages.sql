-- RPCs for phones. They run as the caller: row-level security applies, and all changes are in one transaction.

create function private.attach_files(p_message_id bigint, p_attachments jsonb)
returns void
language sql set search_path = '' as $$
    insert into public.message_attachments (message_id, object_path, file_name, mime_type, file_size)
    select p_message_id, f.object_path, f.file_name, f.mime_type, f.file_size
    from jsonb_to_recordset(p_attachments) as f (
        object_path text, file_name text, mime_type text, file_size bigint
    );
$$;
comment on function private.attach_files(bigint, jsonb) is 'Adds the files of one message with the caller''s rights.';

create function public.send_message(
    conversation_id bigint, body text default null, attachments jsonb default '[]', client_id uuid default null
)
returns public.messages
language plpgsql set search_path = '' as $$
#variable_conflict use_column
declare
    v_message public.messages;
    v_files integer := case when jsonb_typeof(attachments) = 'array' then jsonb_array_length(attachments) end;
begin
    if v_files is null or v_files > 10 then
        perform private.raise_problem(422, 'attachments_invalid');
    end if;
    insert into public.messages (conversation_id, body, message_type, client_id)
    values (
        send_message.conversation_id, send_message.body,
        case when v_files = 0 then 'text' when send_message.body is null then 'file' else 'mixed' end,
        send_message.client_id
    )
    on conflict (conversation_id, sender_id, client_id) do nothing
    returning * into v_message;
    if v_message.id is null then
        select m.* into v_message from public.messages as m
        where m.conversation_id = send_message.conversation_id and m.client_id = send_message.client_id
            and m.sender_id = private.me();
        return v_message;
    end if;
    perform private.attach_files(v_message.id, attachments);
    return v_message;
end;
$$;
comment on function public.send_message(bigint, text, jsonb, uuid) is
'Sends a message with up to ten uploaded files: attachments is a list of {object_path, file_name}. Either everything is
stored or nothing. A call with the same client_id returns the message that the first call stored. 422
attachments_invalid.';

create function public.mark_conversation_read(conversation_id bigint, last_read_message_id bigint default null)
returns public.conversation_reads
language sql set search_path = '' as $$
    insert into public.conversation_reads (conversation_id, last_read_message_id)
    values (
        mark_conversation_read.conversation_id,
        coalesce(mark_conversation_read.last_read_message_id, (
            select m.id from public.messages as m
            where m.conversation_id = mark_conversation_read.conversation_id
            order by m.created_at desc, m.id desc
            limit 1
        ))
    )
    on conflict (conversation_id, profile_id) do update
    set last_read_message_id = excluded.last_read_message_id
    returning *;
$$;
comment on function public.mark_conversation_read(bigint, bigint) is
'Marks a conversation as read up to a message, or up to the newest one. The mark never moves back. 422
message_not_in_conversation.';
