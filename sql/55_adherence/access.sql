-- Which files the caller may read because they were shared, and where the caller may upload files.

create function private.shared_file_ids()
returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select s.file_id
    from public.file_shares as s
    inner join public.patients as p on p.id = s.patient_id and p.deleted_at is null
    inner join public.files as f on f.id = s.file_id
    where s.shared_with = (select private.me()) and coalesce(s.expires_at > now(), true)
        and (s.shared_by is null or private.still_manages(s.shared_by, s.patient_id))
        and not private.is_withheld_from(s.shared_by, f.bucket, f.storage_path);
end;
$$;
comment on function private.shared_file_ids() is
'Files that are shared with the caller, while the share is valid and the person who shared them manages the record and
may read them.';

create function private.upload_folders()
returns setof text
language plpgsql stable security definer set search_path = '' as $$
begin
    return query
    select 'patient-files/' || p from private.loggable_patient_ids() as p
    union all
    select 'medical-documents/' || p from private.managed_patient_ids() as p
    union all
    select b || '/' || p
    from private.cared_for_patient_ids() as p cross join unnest(array['medical-documents', 'lab-reports']) as b;
end;
$$;
comment on function private.upload_folders() is
'Folders of records, {bucket}/{patient}, to which the caller may upload: loggers of a record to its files, its managers
to documents, doctors who care for the patient to documents and laboratory reports.';
