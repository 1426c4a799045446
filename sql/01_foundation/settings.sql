-- Reading private.settings.

create function private.setting(p_name text)
returns interval
language plpgsql stable set search_path = '' as $$
declare
    v_value interval;
begin
    -- strict: without its row, a rule would silently give no access, or access without an end
    select s.value into strict v_value from private.settings as s where s.name = p_name;
    return v_value;
end;
$$;
comment on function private.setting(text) is 'The value of a setting. Raises an error if there is no such setting.';
