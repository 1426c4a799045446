-- Files of all kinds, in one policy for each role and action, as Supabase's advisors require.
-- message-files/{conversation}/{uploader}/{name}      avatars/{person}/…        call-recordings/{conversation}/…
-- patient-files, medical-documents, lab-reports/{patient}/{uploader}/{name}     (upload_folders: who may upload where)
-- verification-documents/{person}/{name}              hospital-documents/{hospital}/{uploader}/{name}

create policy "People read the files of rows that they may read"
on storage.objects for select to authenticated
using (
    -- This is true for everybody whom private.me() knows. Postgres evaluates it while it plans, to estimate how many
    -- rows match, so an ended session is refused also where no file is. In a subquery, Postgres would evaluate it only
    -- after it found a file, and an ended session would learn which files exist.
    bucket_id >= left(private.me()::text, 0)
    and (
        bucket_id = any (array['message-files', 'call-recordings'])
        and (storage.foldername(name))[1] = any (array(
            select c.id::text from private.readable_conversation_ids() as c (id)
        ))
        or bucket_id = any (array['avatars', 'verification-documents'])
        and (storage.foldername(name))[1] = (select private.me())::text
        or bucket_id = any (array['patient-files', 'medical-documents', 'lab-reports'])
        and (
            (storage.foldername(name))[1] = any (array(
                select p.id::text from private.readable_patient_ids() as p (id)
            ))
            -- what a doctor uploaded, without opening the record
            or bucket_id <> 'patient-files' and (storage.foldername(name))[2] = (select private.doctor_me())::text
            and (storage.foldername(name))[1] = any (array(
                select p.id::text from private.treated_patient_ids() as p (id)
            ))
        )
        and not private.is_withheld(bucket_id, name)
        or bucket_id || '/' || name = any (array(select private.shared_objects()))
        or bucket_id = 'hospital-documents'
        and (storage.foldername(name))[1] = any (array(
            select h.id::text from private.represented_hospital_ids() as h (id)
        ))
        or bucket_id = any (array(select private.admin_buckets()))
    )
);
-- A signed URL works after the right to read has ended, so POST /files/url signs, not the app. S3's protocol has signed
-- URLs too. Avatars are public.
create policy "Phones sign no download URLs"
on storage.objects as restrictive for select to authenticated
using (bucket_id = 'avatars' or coalesce(storage.operation(), '') !~ 'object\.sign|s3\.');
create policy "People upload to their own folder of what they may write to"
on storage.objects for insert to authenticated
with check (
    -- A signed upload URL is valid for two hours, even after the right to write has ended. A copy skips the bucket's
    -- file types, and could put a private file into the public bucket. So phones upload only with their own token.
    coalesce(storage.operation(), '') !~ 'sign|copy|s3\.'
    and (select private.may_store_more())
    and (
        array_length(storage.foldername(name), 1) = 2
        and (storage.foldername(name))[2] = (select private.me())::text
        and (
            bucket_id = 'message-files'
            and (storage.foldername(name))[1] = any (array(
                select c.id::text from private.writable_conversation_ids() as c (id)
            ))
            or bucket_id || '/' || (storage.foldername(name))[1] = any (array(select private.upload_folders()))
            and (bucket_id <> 'medical-documents' or private.is_announced(name))
            or bucket_id = 'hospital-documents'
            and (storage.foldername(name))[1] = any (array(
                select h.id::text from private.represented_hospital_ids() as h (id)
            ))
        )
        or bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text
        or bucket_id = 'verification-documents' and array_length(storage.foldername(name), 1) = 1
        and (storage.foldername(name))[1] = (select private.me())::text
    )
);
-- Sent and filed files are evidence: nobody overwrites or moves one, not even the uploader.
create policy "People replace their own avatar"
on storage.objects for update to authenticated
using (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text)
with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text);
create policy "People remove their own uploads while no row needs them"
on storage.objects for delete to authenticated
using (
    bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text
    or bucket_id = 'message-files'
    and (storage.foldername(name))[1] = any (array(
        select c.id::text from private.writable_conversation_ids() as c (id)
    ))
    and (storage.foldername(name))[2] = (select private.me())::text
    and private.is_unsent(bucket_id, name)
    or bucket_id || '/' || (storage.foldername(name))[1] = any (array(select private.upload_folders()))
    and (storage.foldername(name))[2] = (select private.me())::text
    and private.is_unfiled(bucket_id, name)
    or bucket_id = 'verification-documents' and (storage.foldername(name))[1] = (select private.me())::text
    -- documents that existed when an operator judged them stay
    and not exists (
        select from public.documents as d
        where d.user_id = (select private.me()) and d.verification_status <> 'pending'
            and coalesce(d.verified_at, d.upload_date) >= objects.created_at
    )
    or bucket_id = 'hospital-documents'
    and (storage.foldername(name))[1] = any (array(
        select h.id::text from private.represented_hospital_ids() as h (id)
    ))
);

-- Functions that policies call. They return data about the caller only.
grant execute on function
    private.shared_objects(), private.admin_buckets(), private.is_withheld(text, text), private.is_announced(text),
    private.is_unfiled(text, text), private.may_store_more()
to authenticated;

-- Download URLs: a grant of the functions names the file.
alter table private.signing_grants enable row level security;
create policy "The signer signs files that a grant names"
on storage.objects for select to workflow_signer
using (coalesce(storage.operation(), '') ~ 'object\.sign_many$' and private.is_granted(bucket_id, name));
grant execute on function private.is_granted(text, text) to workflow_signer;
grant execute on function
    workflows.grant_file_url(uuid, uuid, text, text), private.begin_signing(uuid, uuid), private.grant_signing(uuid)
to workflow_api;
