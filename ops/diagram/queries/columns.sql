select
    format('%s.%s', c.relnamespace::regnamespace, c.relname) as relation,
    a.attname as name,
    format_type(a.atttypid, a.atttypmod) as type,
    concat_ws(
        ', ',
        max('PK') filter (where k.contype = 'p'),
        max('FK') filter (where k.contype = 'f'),
        max('UK') filter (where k.contype = 'u' and cardinality(k.conkey) = 1)
    ) as keys
from pg_class as c
join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
left join pg_constraint as k on k.conrelid = c.oid and a.attnum = any (k.conkey)
where c.relkind in ('r', 'p', 'v') and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
group by c.relnamespace, c.relname, a.attnum, a.attname, a.atttypid, a.atttypmod
order by 1, a.attnum
