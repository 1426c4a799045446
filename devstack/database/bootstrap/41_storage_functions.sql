-- The functions of schema storage that policies and clients call, with hosted Supabase's names, arguments and results.
-- The bodies were written for this project.

set role supabase_storage_admin;

create function storage.foldername(name text) returns text[]
language sql immutable
return (string_to_array(name, '/'))[1:array_length(string_to_array(name, '/'), 1) - 1];

create function storage.filename(name text) returns text
language sql immutable
return split_part(name, '/', -1);

create function storage.extension(name text) returns text
language sql immutable
return split_part(split_part(name, '/', -1), '.', -1);

create function storage.operation() returns text
language sql stable
return current_setting('storage.operation', true);

create function storage.allow_any_operation(expected_operations text[]) returns boolean
language sql stable
return coalesce(storage.operation(), '') <> '' and (
    storage.operation() = any(expected_operations)
    or 'storage.' || storage.operation() = any(expected_operations)
    or regexp_replace(storage.operation(), '^storage\.', '') = any(expected_operations)
);

create function storage.allow_only_operation(expected_operation text) returns boolean
language sql stable
return storage.allow_any_operation(array[expected_operation]);

create function storage.get_common_prefix(p_key text, p_prefix text, p_delimiter text) returns text
language sql immutable
return case
    when position(p_delimiter in substr(p_key, length(p_prefix) + 1)) > 0
        then left(p_key, length(p_prefix) + position(p_delimiter in substr(p_key, length(p_prefix) + 1)))
end;

create function storage.get_size_by_bucket() returns table (size bigint, bucket_id text)
language sql stable
begin atomic
    select sum((o.metadata ->> 'size')::bigint)::bigint as size, o.bucket_id
    from storage.objects as o
    group by o.bucket_id;
end;

create function storage.can_insert_object(bucketid text, name text, owner uuid, metadata jsonb) returns void
language plpgsql
as $$
begin
    insert into storage.objects (bucket_id, name, owner, metadata) values (bucketid, name, owner, metadata);
    -- The function only tests whether the insert is allowed, so it is rolled back.
    raise sqlstate 'PT200' using message = 'ROLLBACK', detail = 'rollback successful insert';
end;
$$;

create function storage.update_updated_at_column() returns trigger
language plpgsql
as $$
begin
    new.updated_at = now();
    return new;
end;
$$;

create function storage.enforce_bucket_name_length() returns trigger
language plpgsql
as $$
begin
    if length(new.name) > 100 then
        raise exception 'bucket name "%" is too long (% characters). Max is 100.', new.name, length(new.name);
    end if;
    return new;
end;
$$;

create function storage.protect_delete() returns trigger
language plpgsql
as $$
begin
    -- Deleting a row by SQL would leave its bytes in the storage.
    if coalesce(current_setting('storage.allow_delete_query', true), 'false') <> 'true' then
        raise insufficient_privilege using
            message = 'Direct deletion from storage tables is not allowed. Use the Storage API instead.',
            hint = 'This prevents accidental data loss from orphaned objects.';
    end if;
    return null;
end;
$$;

create trigger update_objects_updated_at
before update on storage.objects
for each row execute function storage.update_updated_at_column();

create trigger enforce_bucket_name_length_trigger
before insert or update of name on storage.buckets
for each row execute function storage.enforce_bucket_name_length();

create trigger protect_buckets_delete
before delete on storage.buckets
for each statement execute function storage.protect_delete();

create trigger protect_objects_delete
before delete on storage.objects
for each statement execute function storage.protect_delete();

reset role;
