-- How much a person may store in a day. Storage checks the policies in a transaction that it rolls back, and writes the
-- row of the file later with rights of its own. So nothing can be counted while a file is uploaded: what is stored
-- already is counted instead. Uploads at the same moment do not see one another.

create function private.upload_prefixes()
returns setof text
language plpgsql stable security definer set search_path = '' as $$
declare
    v_me constant text := private.me();
begin
    return query
    select v_me || '/'
    union
    select split_part(u.folder, '/', 2) || '/' || v_me || '/' from private.upload_folders() as u (folder)
    union
    select c.id || '/' || v_me || '/' from private.writable_conversation_ids() as c (id)
    union
    select h.id || '/' || v_me || '/' from private.administered_hospital_ids() as h (id);
end;
$$;
comment on function private.upload_prefixes() is
'The beginnings of the names of all files that the caller may upload, in any bucket.';

create function private.may_store_more()
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return (
        select count(*) < (private.limits_of('files_stored')).per_day
            and coalesce(sum((o.metadata ->> 'size')::bigint), 0)
            < (private.limits_of('megabytes_stored')).per_day * 1048576::bigint
        from private.upload_prefixes() as p (prefix)
        -- a range of the index name_prefix_search: the character after / is 0
        inner join storage.objects as o on o.name ~>=~ p.prefix and o.name ~<~ (left(p.prefix, -1) || '0')
        where o.created_at >= date_trunc('day', now(), 'UTC')
            -- in other buckets, the files that anybody uploads to a person's own record begin with the person's id too
            and (p.prefix like '%/%/' or o.bucket_id = any (array['avatars', 'verification-documents']))
    );
end;
$$;
comment on function private.may_store_more() is
'Whether the caller is still below the quotas of files and bytes of today (UTC). A file that the caller removed does not
count.';
