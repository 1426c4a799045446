-- The columns of each table. The fifth value says that an insert may leave the column out: it may be null, has a
-- default, or a trigger sets it.
select c.relname, a.attname, format_type(a.atttypid, null), not a.attnotnull,
    not a.attnotnull or a.atthasdef or a.attidentity <> '' or exists (
        select from pg_trigger as t inner join pg_proc as p on p.oid = t.tgfoid
        where t.tgrelid = c.oid and t.tgtype & 7 = 7 and p.prosrc ~ ('new\.' || a.attname || ' :=')
    ),
    has_column_privilege('authenticated', c.oid, a.attnum, 'insert'),
    has_column_privilege('authenticated', c.oid, a.attnum, 'update')
from pg_class as c
inner join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
order by c.relname, a.attname;
