-- Which files in Storage the caller may read, and which can still be removed.

create function private.shared_objects()
returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select f.bucket || '/' || f.storage_path
    from public.files as f
    where f.id = any (array(select private.shared_file_ids()));
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

create function private.is_withheld_from(p_person uuid, p_bucket text, p_path text)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return exists (
        select from public.files as f
        where f.bucket = p_bucket and f.storage_path = p_path and f.deleted_at is not null
    ) or p_bucket = 'medical-documents' and exists (
        select from public.health_records as h
        inner join public.patients as p on p.id = h.patient_id
        where h.document_path = p_path and (
            h.deleted_at is not null
            or h.is_sensitive and h.recorded_by is distinct from p_person and p.profile_id is distinct from p_person
        )
    );
end;
$$;
comment on function private.is_withheld_from(uuid, text, text) is
'Whether a file of a record is withheld from a person who reads the record: it was deleted, or it is the paper of an
entry that was removed, or of a sensitive entry, which only the patient and the author read.';

create function private.is_withheld(p_bucket text, p_path text)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return private.is_withheld_from(private.me(), p_bucket, p_path);
end;
$$;
comment on function private.is_withheld(text, text) is
'Whether a file of a record is withheld from the caller (private.is_withheld_from).';

create function private.is_announced(p_path text)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return exists (
        select from public.health_records as h
        where h.document_path = p_path and h.recorded_by = private.me() and h.deleted_at is null
    );
end;
$$;
comment on function private.is_announced(text) is
'Whether an entry of the caller names this paper. Without it, nobody uploads a paper: before its bytes arrive, the entry
says who reads them.';

-- If a file is entered in the record and removed at the same moment, one of the two must fail; see is_unsent.
create function private.is_unfiled(p_bucket text, p_path text)
returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(p_bucket || '/' || p_path, 0));
    return not (
        exists (select from public.files as f where f.bucket = p_bucket and f.storage_path = p_path)
        or p_bucket = 'lab-reports' and exists (select from public.lab_reports as l where l.object_path = p_path)
        or p_bucket = 'medical-documents'
        and exists (select from public.health_records as h where h.document_path = p_path)
    );
end;
$$;
comment on function private.is_unfiled(text, text) is
'Whether no entry of a record has the file. If so, no row of public.files can get it until this transaction ends.';

create function private.is_granted(p_bucket text, p_path text)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
    return exists (
        select from private.signing_grants as g
        where g.bucket = p_bucket and g.path = p_path and g.expires_at > now()
    );
end;
$$;
comment on function private.is_granted(text, text) is 'Whether workflow_signer may sign a download URL of this file now.';
