-- A record in pages: every table with rows about the patient, as far as the caller may read it.
--
-- A page is small enough for the time limit of a request. Pages are ordered by table and then by a key whose columns
-- never change. So a row that existed before the first page is in exactly one page. A row that is inserted or changed
-- between two pages may be missing, or show its later state; a deleted row may be missing.

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
        't.%I = any (array(select p.%I from public.%I as p where p.patient_id = $1))', ours.attname, theirs.attname, a.relname
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

create function private.export_key(p_relation text)
returns table (place integer, name text, type text)
language sql stable set search_path = '' as $$
    select k.place::integer, a.attname::text, format_type(a.atttypid, a.atttypmod)
    from pg_catalog.pg_index as i
    cross join unnest(coalesce(
        -- tables that can hold very many rows of one patient: in the order of an index that finds these rows
        case p_relation
            when 'audit_logs' then '{created_at,id}'::text[]
            when 'health_aggregated' then '{metric_name,period,timestamp}'
            when 'health_realtime' then '{metric_name,timestamp,id}'
            when 'messages' then '{conversation_id,created_at,id}'
        end,
        array(
            select c.attname::text from pg_catalog.pg_attribute as c
            -- without the columns that the index only includes: they change
            where c.attrelid = i.indrelid and c.attnum = any (i.indkey[0 : i.indnkeyatts - 1]) order by c.attnum
        )
    )) with ordinality as k (name, place)
    inner join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attname = k.name
    where i.indrelid = ('public.' || quote_ident(p_relation))::regclass and i.indisprimary;
$$;
comment on function private.export_key(text) is
'The columns by which the rows of a table are ordered in an export. They identify a row and never change.';

create function private.export_query(p_relation text, p_condition text, p_after text[])
returns text
language sql stable set search_path = '' as $$
    select format(
        'select to_jsonb(t) as entry, array[%s]::text[] as key from public.%I as t where (%s)%s order by %s limit $3',
        string_agg(format('t.%I::text', k.name), ', ' order by k.place), p_relation, p_condition,
        case when p_after is not null then format(
            ' and (%s) > (%s)', string_agg(format('t.%I', k.name), ', ' order by k.place),
            string_agg(format('$2[%s]::%s', k.place, k.type), ', ' order by k.place)
        ) end,
        string_agg(format('t.%I', k.name), ', ' order by k.place)
    )
    from private.export_key(p_relation) as k;
$$;
comment on function private.export_query(text, text, text[]) is
'The statement that reads the rows of one table: of patient $1, after the key $2 if there is one, at most $3.';

create function private.check_export_cursor(p_after text)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
    v_cursor jsonb;
    v_valid boolean;
begin
    if p_after is null then
        return '["", []]';
    elsif char_length(p_after) > 1000 or not pg_input_is_valid(p_after, 'jsonb') then
        perform private.raise_problem(422, 'cursor_invalid');
    end if;
    v_cursor := p_after::jsonb;
    if jsonb_typeof(v_cursor -> 0) is distinct from 'string' or jsonb_typeof(v_cursor -> 1) is distinct from 'array'
        or not exists (select from private.export_tables() as e where e.relation = v_cursor ->> 0) then
        perform private.raise_problem(422, 'cursor_invalid');
    end if;
    select count(*) = jsonb_array_length(v_cursor -> 1)
        and coalesce(bool_and(pg_input_is_valid(v_cursor -> 1 ->> (k.place - 1), k.type)), false)
    into v_valid from private.export_key(v_cursor ->> 0) as k;
    if not v_valid then
        perform private.raise_problem(422, 'cursor_invalid');
    end if;
    return v_cursor;
end;
$$;
comment on function private.check_export_cursor(text) is
'Reads where the last page ended: the name of a table, and the key of the last row. Raises unless both are valid.';

create function private.note_export(p_patient_id uuid)
returns void
language plpgsql security definer set search_path = '' as $$
begin
    if not coalesce(p_patient_id = any (array(select private.family_patient_ids())), false) then
        if p_patient_id = any (array(select private.known_patient_ids())) then
            perform private.raise_problem(403, 'role_not_allowed');
        end if;
        perform private.raise_problem(404, 'patient_not_found');
    end if;
    perform private.take_turn('export', 1);
    perform private.use_quota('export_pages');
    if exists (
        select from public.audit_logs as a
        where a.user_id = private.me() and a.created_at > now() - interval '1 hour' and a.patient_id = p_patient_id
            and a.action = 'read' and a.details = '{"export": true}'
    ) then
        return;
    end if;
    perform private.write_audit(
        'patients', 'read', 'patient_data', null, jsonb_build_object('id', p_patient_id), '{"export": true}'
    );
end;
$$;
comment on function private.note_export(uuid) is
'Begins a page. Writes the audit row of an export, at most once an hour, so that the patient can see who exported the
record and when. Only the patient''s side exports a record. 403 role_not_allowed; 404 patient_not_found; 429
already_running, quota_exceeded.';

create function private.export_rows(
    p_query text, p_patient_id uuid, p_after text[], p_rows integer, p_bytes integer,
    out rows jsonb[], out bytes integer, out last text[]
)
language plpgsql set search_path = '' as $$
declare
    v_row record;
begin
    rows := '{}';
    bytes := 0;
    for v_row in execute p_query using p_patient_id, p_after, p_rows loop
        rows := array_append(rows, v_row.entry);
        bytes := bytes + octet_length(v_row.entry::text);
        if cardinality(rows) = p_rows or bytes >= p_bytes then
            last := v_row.key;
            return;
        end if;
    end loop;
end;
$$;
comment on function private.export_rows(text, uuid, text[], integer, integer) is
'Reads rows of one table up to these numbers of rows and of bytes. last is the key of the last row, or null if no row is
left.';

create function public.export_patient(patient_id uuid, after text default null, row_limit integer default 1000)
returns jsonb
language plpgsql set search_path = '' as $$
declare
    v_after constant jsonb := private.check_export_cursor(after);
    v_rows_left integer := least(greatest(coalesce(row_limit, 1000), 1), 1000);
    v_bytes_left integer := 1000000;
    v_tables jsonb := '{}';
    v_table record;
    v_part record;
    v_key text[];
begin
    perform private.note_export(patient_id);
    for v_table in
        select e.relation, e.condition from private.export_tables() as e
        where e.relation >= (v_after ->> 0) collate "C" order by e.relation collate "C"
    loop
        v_key := case when v_table.relation = v_after ->> 0 then array(select jsonb_array_elements_text(v_after -> 1)) end;
        v_part := private.export_rows(
            private.export_query(v_table.relation, v_table.condition, v_key), patient_id, v_key, v_rows_left, v_bytes_left
        );
        v_tables := v_tables || jsonb_build_object(v_table.relation, to_jsonb(v_part.rows));
        v_rows_left := v_rows_left - cardinality(v_part.rows);
        v_bytes_left := v_bytes_left - v_part.bytes;
        exit when v_part.last is not null;
    end loop;
    return jsonb_build_object(
        'patient_id', patient_id, 'exported_at', now(), 'tables', v_tables,
        'next', case when v_part.last is not null then jsonb_build_array(v_table.relation, v_part.last)::text end
    );
end;
$$;
comment on function public.export_patient(uuid, text, integer) is
'Returns a page of a patient''s record to the patient or a caregiver: {tables: {name: [rows]}, next}. Send next as
after until it is null, and append the rows of each table. A page has at most row_limit rows (at most 1,000) and about a
megabyte. The export is audited, so that the patient can see who exported the record. 403 role_not_allowed; 404
patient_not_found; 422 cursor_invalid; 429 already_running (one page at a time), quota_exceeded.';
