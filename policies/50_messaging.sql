-- Chat and calls. The link of the two decides who reads and writes. Only workflows change calls.

alter table public.conversations enable row level security;
alter table public.messages enable row level security;
alter table public.message_attachments enable row level security;
alter table public.conversation_reads enable row level security;
alter table public.video_calls enable row level security;
alter table private.call_checks enable row level security;
alter table private.webhook_events enable row level security;

grant select on
    public.conversations, public.messages, public.message_attachments, public.conversation_reads, public.video_calls
to authenticated, service_role;

create policy "Participants see their conversation"
on public.conversations for select to authenticated
using (id = any (array(select private.readable_conversation_ids())));

grant insert (conversation_id, sender_id, body, message_type, metadata, client_id) on public.messages to authenticated;
grant usage on sequence public.messages_id_seq to authenticated;

create policy "Participants read the messages of a conversation"
on public.messages for select to authenticated
using (conversation_id = any (array(select private.readable_conversation_ids())));
create policy "People write as themselves where the link is active"
on public.messages for insert to authenticated
with check (
    sender_id = (select private.me())
    and conversation_id = any (array(select private.writable_conversation_ids()))
    and message_type <> 'system'
);

grant insert (message_id, bucket, object_path, file_name, mime_type, file_size)
on public.message_attachments to authenticated;
grant usage on sequence public.message_attachments_id_seq to authenticated;

create policy "Participants see the attachments of a conversation"
on public.message_attachments for select to authenticated
using (conversation_id = any (array(select private.readable_conversation_ids())));

create policy "Senders attach what they uploaded there to their own message"
on public.message_attachments for insert to authenticated
with check (
    conversation_id = any (array(select private.writable_conversation_ids()))
    and exists (
        select from public.messages as m
        where m.id = message_id and m.sender_id = (select private.me())
            and m.message_type in ('file', 'mixed')
    )
    and exists (
        select from storage.objects as o
        where o.bucket_id = bucket and o.name = object_path
            and (storage.foldername(o.name))[1] = conversation_id::text
            and (storage.foldername(o.name))[2] = (select private.me())::text
            and private.is_stored(bucket, object_path)
    )
);

grant insert (conversation_id, profile_id, last_read_message_id) on public.conversation_reads to authenticated;
grant update (conversation_id, profile_id, last_read_message_id) on public.conversation_reads to authenticated;

create policy "Participants see how far each has read"
on public.conversation_reads for select to authenticated
using (conversation_id = any (array(select private.readable_conversation_ids())));
create policy "People add their own read mark"
on public.conversation_reads for insert to authenticated
with check (
    profile_id = (select private.me())
    and conversation_id = any (array(select private.readable_conversation_ids()))
);
create policy "People move their own read mark"
on public.conversation_reads for update to authenticated
using (
    profile_id = (select private.me())
    and conversation_id = any (array(select private.readable_conversation_ids()))
)
with check (
    profile_id = (select private.me())
    and conversation_id = any (array(select private.readable_conversation_ids()))
);

create policy "Participants see the calls of a conversation"
on public.video_calls for select to authenticated
using (conversation_id = any (array(select private.readable_conversation_ids())));

-- RPCs for phones.
grant execute on function
    private.attach_files(bigint, jsonb), public.send_message(bigint, text, jsonb, uuid),
    public.mark_conversation_read(bigint, bigint)
to authenticated;

-- RPCs for the HTTPS functions. Only they change calls.
grant execute on function workflows.reserve_call(uuid, uuid, bigint, timestamptz, boolean, text, text, uuid)
to workflow_api;
grant execute on function workflows.confirm_call(uuid, uuid, bigint, text, text, text) to workflow_api;
grant execute on function workflows.fail_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.join_call(uuid, uuid, bigint) to workflow_api;
grant execute on function workflows.answer_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.decline_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.cancel_call(uuid, uuid, bigint, text, text) to workflow_api;
grant execute on function workflows.end_call(uuid, uuid, bigint, text, text) to workflow_api;

-- Verified webhooks use the role of the jobs.
grant execute on function workflows.record_daily_event(text, text, text, timestamptz, jsonb) to workflow_jobs;

-- Jobs.
grant execute on function workflows.sweep_missed_calls(integer) to workflow_jobs;
grant execute on function workflows.calls_to_check(integer) to workflow_jobs;
grant execute on function workflows.record_presence(bigint, timestamptz, integer) to workflow_jobs;

-- Functions that policies call. They return data about the caller only.
grant execute on function
    private.readable_conversation_ids(), private.writable_conversation_ids(),
    private.is_stored(text, text), private.is_unsent(text, text)
to authenticated;
