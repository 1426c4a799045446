-- Months of the partitioned tables, created in advance. A row outside all of them is in the default partition.

create function private.make_partition(p_table text, p_column text, p_month date)
returns boolean
language plpgsql set search_path = '' as $$
declare
    v_name text := p_table || to_char(p_month, '_YYYY_MM');
    v_range text := format('%L) to (%L', p_month || ' 00:00:00+00', (p_month + interval '1 month')::date || ' 00:00:00+00');
begin
    if to_regclass('partitions.' || v_name) is not null then
        return false;
    end if;
    execute format('create table partitions.%I (like public.%I including all excluding identity)', v_name, p_table);
    execute format('alter table partitions.%I enable row level security', v_name);
    execute format(
        'revoke all on partitions.%I from anon, authenticated, service_role, workflow_api, workflow_jobs', v_name
    );
    execute format('comment on table partitions.%I is %L', v_name, 'One month (UTC) of public.' || p_table || '.');
    perform private.copy_statistics_off(p_table, v_name);
    perform private.move_from_default(p_table, p_column, v_name, p_month);
    execute format('alter table public.%I attach partition partitions.%I for values from (%s)', p_table, v_name, v_range);
    return true;
end;
$$;
comment on function private.make_partition(text, text, date) is
'Creates the partition of one table for one month, unless it exists.';

create function private.copy_statistics_off(p_table text, p_partition text)
returns void
language plpgsql set search_path = '' as $$
declare
    v_column name;
begin
    for v_column in
        select a.attname from pg_catalog.pg_attribute as a
        where a.attrelid = ('public.' || p_table)::regclass and a.attstattarget = 0
    loop
        execute format('alter table partitions.%I alter column %I set statistics 0', p_partition, v_column);
    end loop;
end;
$$;
comment on function private.copy_statistics_off(text, text) is
'Turns off planner statistics for the same columns in the partition as in its table, because `like` does not copy
that.';

create function private.move_from_default(p_table text, p_column text, p_partition text, p_month date)
returns void
language plpgsql set search_path = '' as $$
declare
    v_default text := p_table || '_default';
    v_where text := format(
        '%I >= %L and %I < %L', p_column, p_month || ' 00:00:00+00',
        p_column, (p_month + interval '1 month')::date || ' 00:00:00+00'
    );
    v_waiting boolean;
begin
    execute format('select exists (select from partitions.%I where %s)', v_default, v_where) into v_waiting;
    if not v_waiting then
        return;
    end if;
    -- Detached, so that moving its rows does not fire the parent's triggers.
    execute format('alter table public.%I detach partition partitions.%I', p_table, v_default);
    execute format('insert into partitions.%I select * from partitions.%I where %s', p_partition, v_default, v_where);
    execute format('delete from partitions.%I where %s', v_default, v_where);
    execute format('alter table public.%I attach partition partitions.%I default', p_table, v_default);
end;
$$;
comment on function private.move_from_default(text, text, text, date) is
'Moves rows that were inserted before their month''s partition existed. It is one transaction, so no reader misses a
row.';

create function private.ensure_partitions(p_months integer default 3)
returns integer
language plpgsql security definer set search_path = '' set timezone = 'UTC' as $$
declare
    v_made integer;
begin
    perform pg_advisory_xact_lock(hashtextextended('private.ensure_partitions', 0));
    select count(*) filter (where private.make_partition(t.name, t.by, m.month::date))
    into v_made
    from (
        values ('health_realtime', 'timestamp'), ('health_aggregated', 'timestamp'), ('audit_logs', 'created_at')
    ) as t (name, by)
    cross join generate_series(
        date_trunc('month', now()), date_trunc('month', now()) + make_interval(months => p_months), interval '1 month'
    ) as m (month);
    return v_made;
end;
$$;
comment on function private.ensure_partitions(integer) is
'Creates the partitions of this month and the next ones for every partitioned table. Returns how many it created. If two
calls run at once, the second waits.';

create function workflows.ensure_partitions()
returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
    return jsonb_build_object('partitions', private.ensure_partitions());
end;
$$;
comment on function workflows.ensure_partitions() is 'Creates the partitions for the coming months in advance.';

select private.ensure_partitions();
