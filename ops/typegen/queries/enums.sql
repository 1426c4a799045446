-- The words of each enum.
select t.typname, array_agg(e.enumlabel::text order by e.enumsortorder)
from pg_type as t inner join pg_enum as e on e.enumtypid = t.oid
where t.typnamespace = 'public'::regnamespace group by 1 order by 1;
