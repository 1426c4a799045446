select
    format('%s.%s', c.relnamespace::regnamespace, c.relname) as child,
    format('%s.%s', p.relnamespace::regnamespace, p.relname) as parent,
    string_agg(a.attname, ', ' order by a.attnum) as columns,
    not bool_and(a.attnotnull) as optional,
    exists (
        select from pg_index as i
        where i.indrelid = k.conrelid and i.indisunique and i.indpred is null
        and string_to_array(i.indkey::text, ' ')::int2[] <@ k.conkey
    ) as single
from pg_constraint as k
join pg_class as c on c.oid = k.conrelid and not c.relispartition
join pg_class as p on p.oid = k.confrelid
join pg_attribute as a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
where k.contype = 'f' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
group by k.oid, k.conname, k.conrelid, k.conkey, c.relnamespace, c.relname, p.relnamespace, p.relname
order by 1, k.conname
