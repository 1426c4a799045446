-- The HTTP request that a transaction belongs to, if any.

create function private.request_header(p_name text)
returns text
language plpgsql stable set search_path = '' as $$
begin
    return nullif(current_setting('request.headers', true), '')::jsonb ->> p_name;
end;
$$;
comment on function private.request_header(text) is 'A header of the PostgREST request, if this is one.';

create function private.client_address()
returns inet
language plpgsql stable set search_path = '' as $$
begin
    return (
        select case when pg_input_is_valid(t.address, 'inet') then t.address::inet end
        from (select btrim(split_part(private.request_header('x-forwarded-for'), ',', 1)) as address) as t
    );
end;
$$;
comment on function private.client_address() is 'Where the request says it came from; a hint, as callers can forge it.';
