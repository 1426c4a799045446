-- Changes for a phone that was offline, page by page.
--
-- Every row has the number of the transaction that last wrote it. A page contains only rows below the oldest
-- transaction that was still running when the page was read (pg_snapshot_xmin). All transactions below have ended, so
-- no row with a smaller number can appear later, and a transaction that commits late has a number that a later page
-- still reads. A time stamp would not work: it is the time at which a transaction began, and faster transactions
-- overtake a slow one. The price is that a change appears later while a long transaction runs. Writers never wait.
--
-- Numbers belong to a cluster. After a restore into another cluster, rows may be ahead of its counter. sync_changes
-- then raises sync_unavailable instead of skipping changes, until an operator has run private.rebase_sync().

create type private.sync_cursor as (seq bigint, relation text, id uuid);

create function private.sync_relations()
returns text[]
language sql immutable set search_path = '' as $$
    -- in alphabetical order, which a cursor relies on
    select array['daily_logs', 'doses', 'files', 'measurements', 'medication_schedules', 'medications'];
$$;
comment on function private.sync_relations() is 'The tables whose changes sync_changes returns.';

create function private.read_cursor(p_since text)
returns private.sync_cursor
language plpgsql immutable set search_path = '' as $$
declare
    v_parts constant text[] := regexp_match(p_since, '^([0-9]{1,18})(?::([a-z_]{1,63}):([0-9a-f-]{36}))?$');
begin
    if p_since is null then
        return row(0, '', uuid '00000000-0000-0000-0000-000000000000')::private.sync_cursor;
    elsif v_parts is null or not pg_input_is_valid(v_parts[3], 'uuid') then
        perform private.raise_problem(422, 'cursor_invalid');
    end if;
    return row(
        v_parts[1], coalesce(v_parts[2], ''), coalesce(v_parts[3], '00000000-0000-0000-0000-000000000000')
    )::private.sync_cursor;
end;
$$;
comment on function private.read_cursor(text) is
'Reads where the last page ended. Without a cursor, it is the beginning.';

create function private.sync_page(
    p_relation text, p_patient_id uuid, p_since private.sync_cursor, p_horizon bigint, p_limit integer
)
returns table (seq bigint, relation text, id uuid, entry jsonb)
language plpgsql stable set search_path = '' as $$
declare
    -- rows of one transaction have one number: among these, the order is by table name, then by row id
    v_after constant uuid := case
        when p_relation > p_since.relation collate "C" then '00000000-0000-0000-0000-000000000000'
        when p_relation = p_since.relation then p_since.id
        else 'ffffffff-ffff-ffff-ffff-ffffffffffff'
    end;
begin
    return query execute format(
        'select t.change_seq, $1, t.id, case when t.deleted_at is null and %s then to_jsonb(t) end
         from public.%I as t
         where t.patient_id = $2 and (t.change_seq, t.id) > ($3, $4) and t.change_seq < $5
         order by t.change_seq, t.id limit $6',
        case p_relation when 'files' then 'not private.is_withheld(t.bucket, t.storage_path)' else 'true' end,
        p_relation
    ) using p_relation, p_patient_id, p_since.seq, v_after, p_horizon, p_limit;
end;
$$;
comment on function private.sync_page(text, uuid, private.sync_cursor, bigint, integer) is
'Changes of one table after the cursor and below the horizon. Of a deleted row, and of a file that is withheld from the
caller, it returns only the id.';

create function private.check_sync(p_patient_id uuid)
returns void
language plpgsql stable set search_path = '' as $$
declare
    v_relation text;
    v_ahead boolean;
begin
    perform private.require_reader(p_patient_id, 'patient_not_found');
    foreach v_relation in array private.sync_relations() loop
        execute format(
            'select exists (
                select from public.%I as t where t.patient_id = $1 and t.change_seq >= $2
                    and t.change_seq is distinct from pg_current_xact_id_if_assigned()::text::bigint
            )', v_relation
        ) into v_ahead using p_patient_id, pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
        if v_ahead then
            perform private.raise_problem(503, 'sync_unavailable');
        end if;
    end loop;
end;
$$;
comment on function private.check_sync(uuid) is
'Raises unless the caller may read this record, and if any visible row has the number of a transaction that has not
begun.';

create function private.sync_changes(p_patient_id uuid, p_since text, p_limit integer)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
    v_limit constant integer := least(greatest(coalesce(p_limit, 500), 1), 1000);
    v_horizon constant bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    v_since private.sync_cursor := private.read_cursor(p_since);
    v_page jsonb;
begin
    perform private.take_turn('heavy', 8);
    perform private.check_sync(p_patient_id);
    if v_since.seq > v_horizon then
        v_since := private.read_cursor(null);
    end if;
    select jsonb_build_object(
        'changes', coalesce(
            jsonb_agg(jsonb_build_object('relation', p.relation, 'id', p.id, 'row', p.entry)), '[]'
        ),
        'more', count(*) = v_limit,
        'next', coalesce((array_agg(concat_ws(':', p.seq, p.relation, p.id)))[v_limit], v_horizon::text)
    ) into v_page
    from (
        select c.* from unnest(private.sync_relations()) as r (name)
        cross join lateral private.sync_page(r.name, p_patient_id, v_since, v_horizon, v_limit) as c
        order by c.seq, c.relation collate "C", c.id limit v_limit
    ) as p;
    return v_page;
end;
$$;
comment on function private.sync_changes(uuid, text, integer) is
'It runs with its owner''s rights, because nobody may read deleted rows. Of such a row, it returns only the id.';

create function public.sync_changes(patient_id uuid, since text default null, page_size integer default 500)
returns jsonb
language sql stable set search_path = '' as $$
    select private.sync_changes(sync_changes.patient_id, sync_changes.since, sync_changes.page_size);
$$;
comment on function public.sync_changes(uuid, text, integer) is
'Returns the changes of a record since the last page: {changes: [{relation, id, row}], next, more}. row is null if the
row was deleted. Store next and send it as since; while more is true, call again at once. A row may be sent twice, so
store rows by id. A cursor from another server starts again from the beginning. 403 record_not_open; 404
patient_not_found; 422 cursor_invalid; 503 sync_unavailable.';

create function private.rebase_sync()
returns bigint
language plpgsql set search_path = '' as $$
declare
    v_relation text;
    v_rows bigint;
    v_all bigint := 0;
begin
    foreach v_relation in array private.sync_relations() loop
        execute format('update public.%I as t set updated_at = t.updated_at where t.change_seq >= $1', v_relation)
        using pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
        get diagnostics v_rows = row_count;
        v_all := v_all + v_rows;
    end loop;
    return v_all;
end;
$$;
comment on function private.rebase_sync() is
'For operators, once after a restore into a new cluster: marks rows whose number is ahead of the cluster''s counter as
changed now. Returns how many.';
