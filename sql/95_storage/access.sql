-- Which files in Storage the caller may read, and which can still be removed.

create function private.shared_objects()
returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select f.bucket || '/' || f.storage_path
    from public.files as f
    where f.id = any (array(select private.shared_file_ids())) and f.deleted_at is null;
end;
$$;
comment on function private.shared_objects() is
'The stored objects of files that are shared with the caller: {bucket}/{name}.';

create function private.admin_buckets()
returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
    if private.is_admin() then
        return query select unnest(array['verification-documents', 'hospital-documents']);
    end if;
end;
$$;
comment on function private.admin_buckets() is
'Buckets that an admin with a second factor may read: documents for verification and hospitals'' documents. None with
patients'' files.';

create function private.unescaped(p_address text)
returns bytea
language sql immutable set search_path = '' as $$
    -- as bytes, because not every byte sequence is valid text
    select string_agg(
        case when m.piece[1] ~ '^%.' then decode(substr(m.piece[1], 2), 'hex') else convert_to(m.piece[1], 'UTF8') end,
        '' order by m.place
    )
    from regexp_matches(p_address, '%[0-9A-Fa-f]{2}|%|[^%]+', 'g') with ordinality as m (piece, place);
$$;
comment on function private.unescaped(text) is 'An address with escapes such as %20 replaced by their characters.';

create function private.names_file(p_address text, p_path text)
returns boolean
language sql immutable set search_path = '' as $$
    select exists (
        select from (
            values (convert_to(p_address, 'UTF8')), (private.unescaped(p_address))
        ) as a (bytes)
        cross join lateral (select convert_to(p_path, 'UTF8') as bytes) as p
        where position(p.bytes in a.bytes) > 0
            and substr(a.bytes, position(p.bytes in a.bytes) + length(p.bytes), 1) in ('', '?', '#')
    );
$$;
comment on function private.names_file(text, text) is
'Whether an address ends with this path, escaped or not. A query (a token, a file name) may follow.';

create function private.patient_of_path(p_path text)
returns uuid
language plpgsql immutable set search_path = '' as $$
declare
    v_folder constant text := split_part(p_path, '/', 1);
begin
    -- a separate statement: inside one condition, the planner may cast before it checks, and fail
    if pg_input_is_valid(v_folder, 'uuid') then
        return v_folder::uuid;
    end if;
    return null;
end;
$$;
comment on function private.patient_of_path(text) is
'The patient in the path of a file of a record: its first folder. Null for every other file.';

create function private.is_withheld(p_bucket text, p_path text)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return exists (
        select from public.files as f
        where f.bucket = p_bucket and f.storage_path = p_path and f.deleted_at is not null
    ) or p_bucket = 'medical-documents' and exists (
        select from public.health_records as h
        where h.patient_id = private.patient_of_path(p_path) and private.names_file(h.document_url, p_path)
            and (h.is_sensitive or h.deleted_at is not null)
            and h.patient_id <> all (array(select private.own_patient_ids()))
            and h.recorded_by is distinct from private.me()
    );
end;
$$;
comment on function private.is_withheld(text, text) is
'Whether a file of a record that the caller reads was deleted from it, or belongs to an entry that the caller may not
see.';

-- If a file is entered in the record and removed at the same moment, one of the two must fail; see is_unsent.
create function private.is_unfiled(p_bucket text, p_path text)
returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(p_bucket || '/' || p_path, 0));
    return not (
        exists (select from public.files as f where f.bucket = p_bucket and f.storage_path = p_path)
        or p_bucket = 'lab-reports' and exists (select from public.lab_reports as l where l.object_path = p_path)
        or p_bucket = 'medical-documents' and exists (
            select from public.health_records as h
            where h.patient_id = private.patient_of_path(p_path) and private.names_file(h.document_url, p_path)
        )
    );
end;
$$;
comment on function private.is_unfiled(text, text) is
'Whether no entry of a record has the file. If so, no row of public.files can get it until this transaction ends.';
