-- How much one run of a job may take.

create function private.batch_size(p_limit integer, p_most integer)
returns integer
language sql immutable set search_path = '' as $$
    select least(greatest(p_limit, 0), p_most);
$$;
comment on function private.batch_size(integer, integer) is
'The asked size of a batch, between 0 and p_most: a thief of the jobs'' token must not lock a whole table at once.';
