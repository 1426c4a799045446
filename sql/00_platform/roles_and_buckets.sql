-- Objects of the whole cluster or of the platform's own schemas: roles, their settings, buckets. Copied verbatim into
-- migrations, so every statement may run twice.

-- The roles of the HTTPS functions and jobs. Two may execute what schema `workflows` grants them, and have no right to
-- any table. The third signs download URLs in Storage, of files that a grant of the functions names.
do $$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = 'workflow_api') then
        create role workflow_api nologin noinherit;
    end if;
    if not exists (select from pg_catalog.pg_roles where rolname = 'workflow_jobs') then
        create role workflow_jobs nologin noinherit;
    end if;
    if not exists (select from pg_catalog.pg_roles where rolname = 'workflow_signer') then
        create role workflow_signer nologin noinherit;
    end if;
end;
$$;

grant workflow_api to authenticator;
grant workflow_jobs to authenticator;
grant workflow_signer to authenticator;
-- A policy of storage.objects decides which files the signer sees.
grant usage on schema storage to workflow_signer;
grant select on storage.objects to workflow_signer;

-- PostgREST applies these settings to each request of the role. A statement must stop before its caller stops waiting
-- (functions.connection: 10 s; functions.jobs.run: 55 s). Otherwise it would continue and nobody would get its answer.
alter role workflow_api set statement_timeout = '9s';
alter role workflow_api set idle_in_transaction_session_timeout = '15s';
alter role workflow_jobs set statement_timeout = '50s';
alter role workflow_jobs set idle_in_transaction_session_timeout = '60s';
alter role workflow_signer set statement_timeout = '3s';

-- PostgREST calls this function before each request.
alter role authenticator set "pgrst.db_pre_request" = 'private.check_request';
notify pgrst, 'reload config';

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values
    (
        'message-files', 'message-files', false, 25 * 1024 * 1024,
        array[
            'image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/gif', 'application/pdf', 'text/plain',
            'text/csv', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/ogg', 'audio/webm', 'video/mp4',
            'video/quicktime', 'video/webm', 'application/dicom', 'application/msword',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        ]
    ),
    ('avatars', 'avatars', true, 5 * 1024 * 1024, array['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
    ('call-recordings', 'call-recordings', false, null, array['video/mp4', 'video/webm', 'audio/mp4']),
    (
        'patient-files', 'patient-files', false, 25 * 1024 * 1024,
        array[
            'image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf', 'text/plain', 'text/csv',
            'audio/mpeg', 'audio/mp4', 'audio/aac', 'video/mp4', 'video/quicktime'
        ]
    ),
    (
        'medical-documents', 'medical-documents', false, 50 * 1024 * 1024,
        array[
            'application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/tiff', 'text/plain',
            'application/dicom', 'application/msword',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        ]
    ),
    (
        'lab-reports', 'lab-reports', false, 25 * 1024 * 1024,
        array['application/pdf', 'image/jpeg', 'image/png', 'text/csv', 'application/json', 'application/dicom']
    ),
    (
        'verification-documents', 'verification-documents', false, 10 * 1024 * 1024,
        array['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic']
    ),
    (
        'hospital-documents', 'hospital-documents', false, 25 * 1024 * 1024,
        array[
            'application/pdf', 'image/jpeg', 'image/png', 'text/csv',
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        ]
    )
on conflict (id) do update
set public = excluded.public,
    file_size_limit = excluded.file_size_limit,
    allowed_mime_types = excluded.allowed_mime_types;
