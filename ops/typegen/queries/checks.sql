-- The checks of each table.
select conrelid::regclass::text, pg_get_constraintdef(oid) from pg_constraint
where connamespace = 'public'::regnamespace and contype = 'c' order by 1, 2;
