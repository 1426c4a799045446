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
