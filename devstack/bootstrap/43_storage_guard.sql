-- On hosted Supabase `postgres` does not own storage.objects, and yet may keep policies on it: an extension
-- of theirs (supautils, policy_grants) lets it. Without that extension, `postgres` inherits what the owner may
-- do, and an event trigger takes back all of it except policies and triggers, which hosted allows.
-- What differs: an error names this guard, and the refusal comes after the statement ran (it is undone).

grant supabase_storage_admin to postgres with inherit true, set false, admin false;

create function extensions.refuse_storage_ddl() returns event_trigger
language plpgsql
set search_path = ''
as $$
declare
    v_command record;
begin
    if current_user in ('supabase_admin', 'supabase_storage_admin') then
        return;
    end if;
    for v_command in select * from pg_event_trigger_ddl_commands() loop
        if v_command.command_tag in ('CREATE POLICY', 'ALTER POLICY', 'CREATE TRIGGER') then
            continue;
        end if;
        if v_command.schema_name = 'storage' or v_command.object_identity ~ '(^| on )storage(\.|$)' then
            raise insufficient_privilege using
                message = 'schema storage belongs to Supabase Storage: policies and triggers only';
        end if;
    end loop;
end;
$$;

create function extensions.refuse_storage_drop() returns event_trigger
language plpgsql
set search_path = ''
as $$
begin
    if current_user not in ('supabase_admin', 'supabase_storage_admin') and exists (
        select from pg_event_trigger_dropped_objects() as d
        where d.object_identity ~ '(^| on )storage(\.|$)' and d.object_type not in ('policy', 'trigger')
    ) then
        raise insufficient_privilege using
            message = 'schema storage belongs to Supabase Storage: policies and triggers only';
    end if;
end;
$$;

create event trigger refuse_storage_ddl on ddl_command_end execute function extensions.refuse_storage_ddl();
create event trigger refuse_storage_drop on sql_drop execute function extensions.refuse_storage_drop();
