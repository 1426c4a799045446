-- A record as one document: every table with rows about the patient, as far as the caller may read it.

create function private.export_tables()
returns table (relation text, condition text)
language sql stable set search_path = '' as $$
    with readable as (
        select c.oid, c.relname from pg_catalog.pg_class as c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and has_table_privilege('authenticated', c.oid, 'select')
    ), about as (
        select r.oid, r.relname from readable as r
        inner join pg_catalog.pg_attribute as a on a.attrelid = r.oid and a.attname = 'patient_id' and a.attnum > 0
    )
    select r.relname::text, case when r.relname = 'patients' then 't.id = $1' else 't.patient_id = $1' end
    from readable as r
    where r.relname = 'patients' or r.oid in (select a.oid from about as a)
    union all
    -- also tables that refer to one of these and do not name the patient, as messages refer to conversations
    select r.relname::text, string_agg(distinct format(
        't.%I in (select p.%I from public.%I as p where p.patient_id = $1)', ours.attname, theirs.attname, a.relname
    ), ' or ')
    from readable as r
    inner join pg_catalog.pg_constraint as f
        on f.conrelid = r.oid and f.contype = 'f' and cardinality(f.conkey) = 1
    inner join about as a on a.oid = f.confrelid
    inner join pg_catalog.pg_attribute as ours on ours.attrelid = r.oid and ours.attnum = f.conkey[1]
    inner join pg_catalog.pg_attribute as theirs on theirs.attrelid = a.oid and theirs.attnum = f.confkey[1]
    where r.relname <> 'patients' and r.oid not in (select b.oid from about as b)
    group by r.relname;
$$;
comment on function private.export_tables() is
'The tables of the export, and for each a condition that finds the rows of patient $1. It reads the catalog, so that
later tables are exported too.';

create function private.note_export(p_patient_id uuid)
returns void
language plpgsql security definer set search_path = '' as $$
begin
    perform private.require_reader(p_patient_id);
    perform private.write_audit(
        'patients', 'read', 'patient_data', null, jsonb_build_object('id', p_patient_id), '{"export": true}'
    );
end;
$$;
comment on function private.note_export(uuid) is
'Writes the audit row of an export, so that the patient can see who exported the record and when.';

create function public.export_patient(patient_id uuid, row_limit integer default 5000)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_limit constant integer := least(greatest(coalesce(row_limit, 5000), 1), 10000);
    v_table record;
    v_rows jsonb;
    v_tables jsonb := '{}';
    v_cut text[] := '{}';
begin
    perform private.note_export(patient_id);
    for v_table in select e.relation, e.condition from private.export_tables() as e order by e.relation loop
        execute format(
            'select jsonb_agg(to_jsonb(r)) from (select t.* from public.%I as t where %s limit $2) as r',
            v_table.relation, v_table.condition
        ) into v_rows using patient_id, v_limit + 1;
        if jsonb_array_length(v_rows) > v_limit then
            v_rows := v_rows - v_limit;
            v_cut := v_cut || v_table.relation;
        end if;
        v_tables := v_tables || jsonb_build_object(v_table.relation, coalesce(v_rows, '[]'));
    end loop;
    return jsonb_build_object(
        'patient_id', patient_id, 'exported_at', now(), 'tables', v_tables, 'incomplete', to_jsonb(v_cut)
    );
end;
$$;
comment on function public.export_patient(uuid, integer) is
'Exports a patient''s record as far as the caller may read it: {tables: {name: [rows]}, incomplete: [names]}. incomplete
names the tables with more rows than row_limit (at most 10,000); read those page by page. The export is audited, so the
patient can see who exported the record. 404 patient_not_found.';
