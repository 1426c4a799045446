-- Moves old months of the audit out of the table in use. They can still be verified.

create schema if not exists archive;
comment on schema archive is
'Archived months of the audit. PostgREST never exposes it; ops/audit_verify.py reads them too.';

create function private.archive_partition(p_partition text)
returns boolean
language plpgsql set search_path = '' as $$
declare
    v_unsealed boolean;
begin
    execute format(
        'select exists (select from partitions.%I as a where not exists ('
        'select from private.audit_chain as c where c.audit_id = a.id))', p_partition
    ) into v_unsealed;
    if v_unsealed then
        return false;
    end if;
    execute format('alter table public.audit_logs detach partition partitions.%I', p_partition);
    execute format('alter table partitions.%I set schema archive', p_partition);
    execute format(
        'create trigger audit_logs_append_only before update or delete on archive.%I '
        'for each row execute function private.refuse_audit_change()', p_partition
    );
    execute format(
        'create trigger audit_logs_no_truncate before truncate on archive.%I '
        'for each statement execute function private.refuse_audit_change()', p_partition
    );
    execute format('alter table archive.%I enable always trigger audit_logs_append_only', p_partition);
    execute format('alter table archive.%I enable always trigger audit_logs_no_truncate', p_partition);
    return true;
end;
$$;
comment on function private.archive_partition(text) is 'Archives one month, if every row of it is sealed.';

create function private.archive_audit(p_months integer default 24)
returns integer
language plpgsql set search_path = '' set lock_timeout = '2s' set timezone = 'UTC' as $$
declare
    v_name text;
    v_archived integer := 0;
begin
    if p_months < 1 or p_months is null then
        perform private.raise_problem(422, 'months_out_of_range');
    end if;
    for v_name in
        select c.relname from pg_catalog.pg_inherits as i
        inner join pg_catalog.pg_class as c on c.oid = i.inhrelid
        where i.inhparent = 'public.audit_logs'::regclass and c.relname ~ '^audit_logs_[0-9]{4}_[0-9]{2}$'
            and to_date(right(c.relname, 7), 'YYYY_MM')
            < date_trunc('month', now()) - make_interval(months => p_months)
        order by c.relname
    loop
        if private.archive_partition(v_name) then
            v_archived := v_archived + 1;
        end if;
    end loop;
    return v_archived;
end;
$$;
comment on function private.archive_audit(integer) is
'For an operator: archives months that ended more than p_months months ago and are completely sealed. Returns how many.
Waits at most two seconds for writers; 422 months_out_of_range.';
