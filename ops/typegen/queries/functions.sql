-- The functions that apps call, each argument as name, type and default, and whether the answer is rows of a table.
select p.proname, obj_description(p.oid, 'pg_proc'), has_function_privilege('anon', p.oid, 'execute'),
    array(
        select array[p.proargnames[n], format_type(t, null), pg_get_function_arg_default(p.oid, n::integer)]
        from unnest(p.proargtypes) with ordinality as a (t, n)
    ),
    p.proretset, format_type(p.prorettype, null), coalesce(c.relkind in ('r', 'p'), false)
from pg_proc as p
inner join pg_type as r on r.oid = p.prorettype left join pg_class as c on c.oid = r.typrelid
where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
order by 1;
