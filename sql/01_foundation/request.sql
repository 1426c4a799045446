-- The HTTP request that a transaction belongs to, if any.

create function private.request_header(p_name text)
returns text
language plpgsql stable set search_path = '' as $$
begin
    return nullif(current_setting('request.headers', true), '')::jsonb ->> p_name;
end;
$$;
comment on function private.request_header(text) is
'The value of a header of the PostgREST request, if there is a request.';

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
comment on function private.client_address() is
'The client address that the request names. It is only a hint, because callers can forge it.';
