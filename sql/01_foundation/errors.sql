-- The only way in which functions refuse a request.

create function private.raise_problem(p_status integer, p_code text, p_detail text default null)
returns void
language plpgsql set search_path = '' as $$
begin
    raise exception using
        errcode = 'PT' || p_status, message = p_code, detail = coalesce(p_detail, '');
end;
$$;
comment on function private.raise_problem(integer, text, text) is
'Ends the transaction with an HTTP status and a problem code. The detail never contains a value that the caller sent.';
