-- The trigger behind every column updated_at.

create function private.set_updated_at()
returns trigger
language plpgsql set search_path = '' as $$
begin
    new.updated_at := now();
    return new;
end;
$$;
comment on function private.set_updated_at() is 'Trigger: an update leaves its time, whatever the caller sent.';
