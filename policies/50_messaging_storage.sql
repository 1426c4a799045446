-- Files. message-files/{conversation}/{uploader}/{name}, avatars/{person}/…, call-recordings/{conversation}/…

create policy "Those in a conversation read its files"
on storage.objects for select to authenticated
using (
    bucket_id = any (array['message-files', 'call-recordings'])
    and (storage.foldername(name))[1] = any (array(
        select c.id::text from private.readable_conversation_ids() as c (id)
    ))
    or bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text
);
create policy "People upload to their own folder where they may write, and their own avatar"
on storage.objects for insert to authenticated
with check (
    -- A signed upload URL outlives the right to write by two hours; a copy is held to no bucket's types and would
    -- put a private file into the public bucket. A phone uploads with its own token.
    coalesce(storage.operation(), '') !~ 'sign|copy'
    and (
        bucket_id = 'message-files'
        and array_length(storage.foldername(name), 1) = 2
        and (storage.foldername(name))[1] = any (array(
            select c.id::text from private.writable_conversation_ids() as c (id)
        ))
        and (storage.foldername(name))[2] = (select private.me())::text
        or bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text
    )
);
-- Sent files are evidence: nobody overwrites or moves one, not even the uploader.
create policy "People replace their own avatar"
on storage.objects for update to authenticated
using (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text)
with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text);
create policy "People remove their own avatar, and uploads they have not sent"
on storage.objects for delete to authenticated
using (
    bucket_id = 'avatars' and (storage.foldername(name))[1] = (select private.me())::text
    or bucket_id = 'message-files'
    and (storage.foldername(name))[1] = any (array(
        select c.id::text from private.writable_conversation_ids() as c (id)
    ))
    and (storage.foldername(name))[2] = (select private.me())::text
    and private.is_unsent(bucket_id, name)
);
