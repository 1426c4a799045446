-- Chat: conversations, messages, their files, and how far each person has read.

create table public.conversations (
    id bigserial primary key,
    patient_id uuid not null references public.patients (id) on delete restrict,
    doctor_id uuid references public.doctors (id) on delete restrict,
    type text not null default 'doctor_consultation',
    title text,
    status text not null default 'active',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    last_message_at timestamptz,
    constraint conversations_type_check check (type in ('doctor_consultation', 'ai_diagnosis', 'agent_support')),
    constraint conversations_doctor_named check (type <> 'doctor_consultation' or doctor_id is not null),
    constraint conversations_title_length check (char_length(title) <= 200),
    constraint conversations_status_check check (status in ('active', 'closed', 'archived'))
);
comment on table public.conversations is
'Where a patient and those who care for them write. Who may read or write follows from the link, not from this row.';
comment on column public.conversations.last_message_at is 'Kept by trigger, for sorting a list of chats.';
create unique index conversations_unique_pair on public.conversations (patient_id, doctor_id)
where type = 'doctor_consultation';
comment on index public.conversations_unique_pair is
'Two approvals of one link at once, or an approval after an ended link: the pair keeps one conversation.';
create index conversations_patient_id_idx on public.conversations (patient_id);
-- Every read of a doctor in a chat asks for their conversations: this index alone answers.
create index conversations_doctor_id_idx on public.conversations (doctor_id) include (patient_id, status, id);

create table public.messages (
    id bigserial primary key,
    conversation_id bigint not null references public.conversations (id) on delete restrict,
    sender_id uuid default auth.uid() references public.profiles (id) on delete restrict,
    sender_type text not null default 'system',
    body text,
    message_type text not null default 'text',
    metadata jsonb not null default '{}',
    client_id uuid,
    created_at timestamptz not null default now(),
    constraint messages_sender_type_check
    check (sender_type in ('patient', 'doctor', 'caregiver', 'agent', 'ai_bot', 'system')),
    constraint messages_sender_named check (sender_id is not null or sender_type in ('ai_bot', 'system')),
    constraint messages_message_type_check check (message_type in ('text', 'file', 'mixed', 'system')),
    constraint messages_body_required check (message_type not in ('text', 'mixed') or coalesce(body, '') ~ '\S'),
    constraint messages_body_length check (char_length(body) <= 20000),
    constraint messages_metadata_size check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
comment on table public.messages is 'What was said. Never changed and never deleted.';
comment on column public.messages.sender_id is 'Null for system and bot messages only.';
comment on column public.messages.sender_type is 'In which capacity the sender spoke; set by trigger, whatever the caller sent.';
comment on column public.messages.client_id is 'Chosen by the phone, the same in every retry of one message.';
create index messages_conversation_created_idx on public.messages (conversation_id, created_at);
create index messages_sender_id_idx on public.messages (sender_id);
create unique index messages_client_id_unique on public.messages (conversation_id, sender_id, client_id);
comment on index public.messages_client_id_unique is
'A phone that repeats a message because the answer was lost: it is stored once. Null client ids do not collide.';

create table public.message_attachments (
    id bigserial primary key,
    message_id bigint not null references public.messages (id) on delete cascade,
    conversation_id bigint not null references public.conversations (id) on delete restrict,
    bucket text not null default 'message-files',
    object_path text not null,
    file_name text,
    mime_type text,
    file_size bigint,
    created_at timestamptz not null default now(),
    constraint message_attachments_bucket_check check (bucket = 'message-files'),
    constraint message_attachments_object_path_length check (char_length(object_path) between 1 and 1024),
    constraint message_attachments_file_name_length check (char_length(file_name) between 1 and 255),
    constraint message_attachments_mime_type_length check (char_length(mime_type) <= 255),
    constraint message_attachments_file_size_range check (file_size between 0 and 53687091200),
    constraint message_attachments_object_unique unique (bucket, object_path)
);
comment on table public.message_attachments is 'Files of a message. The bytes are in Storage, at {conversation}/{uploader}/{name}.';
comment on column public.message_attachments.conversation_id is
'The message''s conversation, copied by trigger so that the policy can use an index.';
comment on column public.message_attachments.mime_type is 'What Storage measured, where it knows; else what the sender said.';
comment on constraint message_attachments_object_unique on public.message_attachments is
'A repeated send of one file: an upload belongs to one message.';
create index message_attachments_message_idx on public.message_attachments (message_id);
create index message_attachments_conversation_id_idx on public.message_attachments (conversation_id);

create table public.conversation_reads (
    conversation_id bigint not null references public.conversations (id) on delete cascade,
    profile_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
    last_read_message_id bigint references public.messages (id) on delete set null,
    last_read_at timestamptz not null default now(),
    primary key (conversation_id, profile_id)
);
comment on table public.conversation_reads is 'How far each person has read a conversation; it never moves back.';
create index conversation_reads_profile_id_idx on public.conversation_reads (profile_id);
create index conversation_reads_last_read_message_id_idx on public.conversation_reads (last_read_message_id);

create trigger conversations_set_updated_at before update on public.conversations
for each row execute function private.set_updated_at();

-- Video calls: a room in a conversation.

create table public.video_calls (
    id bigint generated by default as identity primary key,
    conversation_id bigint not null references public.conversations (id) on delete restrict,
    consultation_id uuid references public.consultations (id) on delete restrict,
    provider text not null default 'daily',
    room_name text not null default ('pending-' || gen_random_uuid()),
    room_url text,
    started_by uuid not null references public.profiles (id) on delete restrict,
    status text not null default 'scheduled',
    scheduled_for timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    recording_enabled boolean not null default false,
    recording_url text,
    ended_reason text,
    ringing_at timestamptz,
    answered_by uuid references public.profiles (id) on delete restrict,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint video_calls_status_check
    check (status in ('scheduled', 'ringing', 'active', 'ended', 'missed', 'canceled', 'failed')),
    constraint video_calls_ended_reason_check
    check (ended_reason in (
        'completed', 'declined', 'canceled', 'no_answer', 'room_empty', 'link_ended', 'provider_error',
        'caller_left', 'never_confirmed'
    )),
    constraint video_calls_live_has_room check (status not in ('ringing', 'active') or room_url is not null),
    constraint video_calls_provider_length check (char_length(provider) between 1 and 50),
    constraint video_calls_room_name_length check (char_length(room_name) between 1 and 255),
    constraint video_calls_room_url_length check (char_length(room_url) <= 2048),
    constraint video_calls_recording_url_length check (char_length(recording_url) <= 2048)
);
comment on table public.video_calls is
'A call, or one that is planned. scheduled -> ringing | canceled | failed | missed; ringing -> active | missed |
canceled | failed; active -> ended | failed. The rest is final.';
comment on column public.video_calls.consultation_id is 'The encounter this call is held for, if any.';
comment on column public.video_calls.status is
'scheduled (planned, or reserved while its room is made), ringing, active, ended, missed, canceled, failed.';
comment on column public.video_calls.room_name is 'The provider''s name; pending-… until the provider has answered.';
comment on column public.video_calls.room_url is 'Opens nothing by itself: the room is private, tokens are minted per person and never stored.';
comment on column public.video_calls.ended_reason is 'Why it is over; null while it is not.';
create index video_calls_conversation_created_idx on public.video_calls (conversation_id, created_at desc);
create index video_calls_consultation_id_idx on public.video_calls (consultation_id)
where consultation_id is not null;
create index video_calls_status_idx on public.video_calls (status);
create index video_calls_started_by_idx on public.video_calls (started_by);
create index video_calls_answered_by_idx on public.video_calls (answered_by);
create unique index video_calls_one_live_per_conversation on public.video_calls (conversation_id)
where status in ('ringing', 'active') or (status = 'scheduled' and scheduled_for is null);
comment on index public.video_calls_one_live_per_conversation is
'Two people, or one person twice, starting a call at once: one of them reserves it, the other is told.';

create trigger update_video_calls_updated_at before update on public.video_calls
for each row execute function private.set_updated_at();

create table private.call_checks (
    call_id bigint not null,
    checked_at timestamptz,
    joined_at timestamptz,
    empty_since timestamptz,
    constraint call_checks_pkey primary key (call_id),
    constraint call_checks_call_id_fkey foreign key (call_id) references public.video_calls (id) on delete cascade
);
comment on table private.call_checks is 'What was last seen of an active call''s room.';
comment on column private.call_checks.joined_at is 'When somebody last got a token to enter: a room seen empty before counts for nothing.';
comment on column private.call_checks.empty_since is 'When the room was first seen empty, with nobody seen since.';

-- The sweep runs every minute and must not read every call that is planned for the coming months.
create index video_calls_planned_idx on public.video_calls (scheduled_for) where status = 'scheduled';
create index video_calls_reserved_idx on public.video_calls (created_at)
where status = 'scheduled' and room_url is null;

create table private.webhook_events (
    provider text not null,
    event_id text not null,
    event_type text not null,
    event_at timestamptz not null,
    received_at timestamptz not null default now(),
    call_id bigint,
    outcome text not null default 'recorded',
    -- Two copies of one event at the same moment: the second waits for the first and then sees it.
    constraint webhook_events_pkey primary key (provider, event_id),
    constraint webhook_events_call_id_fkey foreign key (call_id) references public.video_calls (id) on delete set null
);
comment on table private.webhook_events is 'Every verified provider event, once, and what became of it. No payloads.';
comment on column private.webhook_events.event_at is 'When it happened at the provider, as the provider says.';
comment on column private.webhook_events.outcome is
'ended, still_ringing, already_over, superseded, recording_stored, recording_known, recording_not_enabled,
unknown_room or ignored.';
create index webhook_events_call_idx on private.webhook_events (call_id, event_type) where call_id is not null;
create index webhook_events_received_idx on private.webhook_events (received_at);

-- Events name the room, never the call.
create index video_calls_room_name_idx on public.video_calls (room_name);
