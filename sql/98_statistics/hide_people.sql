-- The planner estimates row counts from statistics of all rows, whoever calls, and PostgREST returns the estimate to
-- anyone (Prefer: count=planned). For the id of a person, it would tell a stranger roughly how many bookings, vitals or
-- notifications that person has; for an address or a name, whether its owner is here. So no column that names a person
-- has statistics. The estimate is then the same for every value.

create function private.columns_that_name_people()
returns table (relation regclass, attribute name)
language sql stable set search_path = '' as $$
    select c.oid::regclass, a.attname
    from pg_catalog.pg_class as c
    inner join pg_catalog.pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace in ('public'::regnamespace, 'partitions'::regnamespace) and c.relkind in ('r', 'p')
        and (
            a.attname in (
                'patient_id', 'doctor_id', 'user_id', 'profile_id', 'session_id', 'resource_id',
                'email', 'phone', 'contact_phone', 'first_name', 'last_name', 'full_name'
            )
            or (a.attname = 'name' and c.relname in ('patients', 'emergency_contacts'))
            or exists (
                select from pg_catalog.pg_constraint as k
                where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]
                    and k.confrelid::regclass::text in (
                        'auth.users', 'public.profiles', 'public.patients', 'public.doctors'
                    )
            )
        );
$$;
comment on function private.columns_that_name_people() is
'Every column that holds the id, the address, the telephone number or the name of a person.';

create function private.forget_values(p_relation regclass, p_attribute name)
returns void
language plpgsql set search_path = '' as $$
begin
    -- Only a superuser may delete statistics. But statistics of one value at most hold no value if none is frequent in
    -- the sample, so this takes a new sample until that is so. A value in more than a hundredth of the rows may remain.
    execute format('alter table %s alter column %I set statistics 1', p_relation, p_attribute);
    for attempt in 1..20 loop
        exit when not exists (
            select from pg_catalog.pg_stats as s
            inner join pg_catalog.pg_class as c
                on c.relname = s.tablename and c.relnamespace = s.schemaname::regnamespace
            where c.oid = p_relation and s.attname = p_attribute and s.most_common_vals is not null
        );
        execute format('analyze %s (%I)', p_relation, p_attribute);
    end loop;
end;
$$;
comment on function private.forget_values(regclass, name) is
'Replaces the statistics that an earlier version of the schema kept of a column.';

create function private.hide_people_from_statistics()
returns integer
language plpgsql set search_path = '' as $$
declare
    v_column record;
    v_hidden integer := 0;
begin
    for v_column in
        select p.relation, p.attribute from private.columns_that_name_people() as p
        inner join pg_catalog.pg_attribute as a on a.attrelid = p.relation and a.attname = p.attribute
        where a.attstattarget is distinct from 0
    loop
        perform private.forget_values(v_column.relation, v_column.attribute);
        execute format('alter table %s alter column %I set statistics 0', v_column.relation, v_column.attribute);
        v_hidden := v_hidden + 1;
    end loop;
    return v_hidden;
end;
$$;
comment on function private.hide_people_from_statistics() is
'Turns off planner statistics of every column that names a person. Returns how many columns had them. Runs at the end of
a migration that adds a table or a column.';

select private.hide_people_from_statistics();
