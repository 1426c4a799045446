-- What follows from a file and from sharing it.

create function private.stamp_file()
returns trigger
language plpgsql security definer set search_path = '' as $$
declare
    v_measured jsonb;
begin
    select o.metadata into v_measured
    from storage.objects as o where o.bucket_id = new.bucket and o.name = new.storage_path;
    new.mime_type := v_measured ->> 'mimetype';
    new.size := (v_measured ->> 'size')::bigint;
    return new;
end;
$$;
comment on function private.stamp_file() is 'Trigger: type and size come from Storage, not from the sender.';

create function private.stamp_file_share()
returns trigger
language plpgsql security definer set search_path = '' as $$
begin
    new.patient_id := (select f.patient_id from public.files as f where f.id = new.file_id and f.deleted_at is null);
    return new;
end;
$$;
comment on function private.stamp_file_share() is
'Trigger: whose file it is. Of an unknown one nobody''s, and row-level security refuses that like another patient''s.';

create trigger files_keep before update on public.files
for each row execute function private.refuse_change('patient_id', 'bucket', 'storage_path', 'uploaded_by');
create trigger files_stamp before insert on public.files
for each row execute function private.stamp_file();
create trigger files_stamp_change before insert or update on public.files
for each row execute function private.stamp_change();
create trigger file_shares_keep before update on public.file_shares
for each row execute function private.refuse_change('file_id', 'patient_id', 'shared_with', 'shared_by');
create trigger file_shares_stamp before insert on public.file_shares
for each row execute function private.stamp_file_share();
