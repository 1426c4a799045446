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
'A chat between a patient and the people who care for them. The link, not this row, decides who may read and write.';
comment on column public.conversations.last_message_at is 'Kept by a trigger, so that apps can sort a list of chats.';
create unique index conversations_unique_pair on public.conversations (patient_id, doctor_id)
where type = 'doctor_consultation';
comment on index public.conversations_unique_pair is
'If one link is approved twice at once, or again after it ended, the pair keeps one conversation.';
create index conversations_patient_id_idx on public.conversations (patient_id);
-- Every query of a doctor in a chat reads their conversations: this index alone answers it.
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
comment on table public.messages is 'The messages of a conversation. They are never changed and never deleted.';
comment on column public.messages.sender_id is 'Null only for system and bot messages.';
comment on column public.messages.sender_type is
'The sender''s role in the conversation. A trigger sets it and ignores what the caller sends.';
comment on column public.messages.client_id is
'The phone chooses it and sends the same id in every retry of one message.';
create index messages_conversation_created_idx on public.messages (conversation_id, created_at);
create index messages_sender_id_idx on public.messages (sender_id);
create unique index messages_client_id_unique on public.messages (conversation_id, sender_id, client_id);
comment on index public.messages_client_id_unique is
'If a phone repeats a message because the answer was lost, it is stored once. Rows with null are not compared.';

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
comment on table public.message_attachments is
'The files of a message. The bytes are in Storage, at {conversation}/{uploader}/{name}.';
comment on column public.message_attachments.conversation_id is
'The message''s conversation, copied by a trigger so that the policy can use an index.';
comment on column public.message_attachments.mime_type is
'The type that Storage detected, or else the one that the sender gave.';
comment on constraint message_attachments_object_unique on public.message_attachments is
'If a phone sends one file twice, the second fails: an upload belongs to one message.';
create index message_attachments_message_idx on public.message_attachments (message_id);
create index message_attachments_conversation_id_idx on public.message_attachments (conversation_id);

create table public.conversation_reads (
    conversation_id bigint not null references public.conversations (id) on delete cascade,
    profile_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
    last_read_message_id bigint references public.messages (id) on delete set null,
    last_read_at timestamptz not null default now(),
    primary key (conversation_id, profile_id)
);
comment on table public.conversation_reads is
'Up to which message each person has read a conversation. The mark never moves back.';
create index conversation_reads_profile_id_idx on public.conversation_reads (profile_id);
create index conversation_reads_last_read_message_id_idx on public.conversation_reads (last_read_message_id);

create trigger conversations_set_updated_at before update on public.conversations
for each row execute function private.set_updated_at();

create trigger conversations_audit after insert or update or delete on public.conversations
for each row execute function private.audit('patient_data', 'updated_at', 'last_message_at');
create trigger messages_audit after insert or update or delete on public.messages
for each row execute function private.audit('patient_data');
create trigger message_attachments_audit after insert or update or delete on public.message_attachments
for each row execute function private.audit('patient_data');
