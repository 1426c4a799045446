select
    format('%s.%s', c.relnamespace::regnamespace, c.relname) as name,
    coalesce(obj_description(c.oid, 'pg_class'), 'not described') as comment
from pg_class as c
where c.relkind in ('r', 'p', 'v') and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
order by 1
