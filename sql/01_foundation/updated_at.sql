-- The trigger function of every column updated_at.

create function private.set_updated_at()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.updated_at := now();
    return new;
end;
$$;
comment on function private.set_updated_at() is
'Trigger: sets updated_at to the current time and ignores what the caller sent.';

create function private.refuse_change()
returns trigger
language plpgsql set search_path = '' as $$
begin
    if exists (
        select from unnest(tg_argv) as c (name)
        where to_jsonb(old) -> c.name is distinct from to_jsonb(new) -> c.name
    ) then
        perform private.raise_problem(422, 'column_is_final');
    end if;
    return new;
end;
$$;
comment on function private.refuse_change() is
'Trigger (columns …): these columns keep their first value. Phones may still send them, because an upsert does. 422
column_is_final.';
