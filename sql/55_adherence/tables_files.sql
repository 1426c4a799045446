-- Files of a patient's record, and the people with whom one of them is shared. The bytes are in Storage.

create table public.files (
    id uuid primary key default gen_random_uuid(),
    patient_id uuid not null references public.patients (id) on delete restrict,
    measurement_id uuid,
    log_id uuid,
    bucket text not null default 'patient-files',
    storage_path text not null,
    file_name text not null,
    original_name text,
    filename text generated always as (regexp_replace(storage_path, '^.*/', '')) stored,
    mime_type text,
    size bigint,
    url text generated always as ('/storage/v1/object/authenticated/' || bucket || '/' || storage_path) stored,
    metadata jsonb not null default '{}',
    uploaded_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    uploaded_at timestamptz not null default now(),
    client_id uuid,
    change_seq bigint not null default 0,
    deleted_at timestamptz,
    updated_at timestamptz not null default now(),
    constraint files_measurement_fkey foreign key (measurement_id, patient_id)
    references public.measurements (id, patient_id) on delete restrict,
    constraint files_log_fkey foreign key (log_id, patient_id)
    references public.daily_logs (id, patient_id) on delete restrict,
    constraint files_client_id_unique unique (patient_id, client_id),
    constraint files_object_unique unique (bucket, storage_path),
    constraint files_bucket_check check (bucket in ('patient-files', 'medical-documents', 'lab-reports')),
    constraint files_storage_path_length check (char_length(storage_path) between 1 and 1024),
    constraint files_file_name_length check (char_length(file_name) between 1 and 255),
    constraint files_original_name_length check (char_length(original_name) <= 255),
    constraint files_mime_type_length check (char_length(mime_type) <= 255),
    constraint files_size_range check (size >= 0),
    constraint files_metadata_object check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 8192)
);
comment on table public.files is
'The files of a patient''s record, such as a photo of a wound or a scan of a letter. The uploader first uploads the file
to {patient}/{uploader}/{name} of its bucket, then inserts the row.';
comment on column public.files.file_name is 'The name that apps show.';
comment on column public.files.original_name is 'The name of the file on the uploader''s phone.';
comment on column public.files.filename is 'The last part of storage_path.';
comment on column public.files.mime_type is 'The type that Storage detected. size comes from Storage too.';
comment on column public.files.url is
'The path below the project''s address. Only a token that may read the file opens it; signed URLs are not stored.';
comment on column public.files.client_id is 'The phone chooses it and sends the same id in every retry of one entry.';
comment on column public.files.change_seq is
'The number of the transaction that last wrote the row, for sync_changes. It is not a time.';
comment on column public.files.deleted_at is
'Soft delete: nobody reads the row or the bytes any more. sync_changes reports that the file was deleted.';
comment on constraint files_client_id_unique on public.files is
'If a phone repeats an entry because the answer was lost, it is stored once. Rows with null are not compared.';
comment on constraint files_object_unique on public.files is
'If two phones enter one upload at once, the file is in the record once, so deleting the row deletes the file.';
create index files_patient_id_idx on public.files (patient_id, uploaded_at);
create index files_measurement_id_idx on public.files (measurement_id, patient_id) where measurement_id is not null;
create index files_log_id_idx on public.files (log_id, patient_id) where log_id is not null;
create index files_uploaded_by_idx on public.files (uploaded_by);
create index files_change_seq_idx on public.files (patient_id, change_seq, id);
create index files_deleted_idx on public.files (patient_id) where deleted_at is not null;

create table public.file_shares (
    id uuid primary key default gen_random_uuid(),
    file_id uuid not null references public.files (id) on delete cascade,
    -- Always null, so that in the generated client types phones can leave it out; the trigger takes it from the file.
    patient_id uuid not null default nullif('', '')::uuid references public.patients (id) on delete restrict,
    shared_with uuid not null references public.profiles (id) on delete restrict,
    permissions jsonb not null default '{}',
    shared_by uuid default auth.uid() references public.profiles (id) on delete restrict,
    expires_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint file_shares_unique unique (file_id, shared_with),
    constraint file_shares_expires_at_range
    check (expires_at between timestamptz '1900-01-01 00:00:00+00' and timestamptz '2200-01-01 00:00:00+00'),
    constraint file_shares_permissions_object
    check (jsonb_typeof(permissions) = 'object' and pg_column_size(permissions) <= 8192)
);
comment on table public.file_shares is
'Shares one file with a person who does not read the record. The share ends when it expires, when it is removed, or when
the person who shared the file no longer manages the record.';
comment on column public.file_shares.patient_id is
'The file''s patient, copied by a trigger so that policies can use an index.';
comment on column public.file_shares.permissions is
'Notes of apps about what was agreed. A share always gives read access only.';
comment on column public.file_shares.expires_at is 'When the share ends by itself. Null: only when it is removed.';
comment on constraint file_shares_unique on public.file_shares is
'If two people share a file with one person at once, there is one share, so removing it ends the access.';
create index file_shares_shared_with_idx on public.file_shares (shared_with) include (file_id, expires_at);
create index file_shares_shared_by_idx on public.file_shares (shared_by);
create index file_shares_patient_id_idx on public.file_shares (patient_id);

create trigger files_set_updated_at before update on public.files
for each row execute function private.set_updated_at();
create trigger file_shares_set_updated_at before update on public.file_shares
for each row execute function private.set_updated_at();

create trigger files_audit after insert or update or delete on public.files
for each row execute function private.audit('patient_data', 'updated_at', 'change_seq');
create trigger file_shares_audit after insert or update or delete on public.file_shares
for each row execute function private.audit('patient_data', 'updated_at');
