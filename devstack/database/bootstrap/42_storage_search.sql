-- Listing as hosted Supabase's Storage does it: folders are derived from names and have no id.

set role supabase_storage_admin;

-- Offset pages. Matching ignores case; names come back relative to the prefix; sorted by anything but the
-- name, folders come first.
create function storage.search(
    prefix text, bucketname text, limits integer default 100, levels integer default 1,
    offsets integer default 0, search text default '', sortcolumn text default 'name',
    sortorder text default 'asc'
) returns table (
    name text, id uuid, updated_at timestamptz, created_at timestamptz, last_accessed_at timestamptz,
    metadata jsonb
)
language sql stable
as $$
    with matched as (
        select storage.get_common_prefix(o.name, prefix || search, '/') as folder, o.*
        from storage.objects as o
        where o.bucket_id = bucketname and starts_with(lower(o.name) collate "C", lower(prefix || search))
    ), entries as (
        select min(folder) as key, null::uuid as id, null::timestamptz as updated_at,
            null::timestamptz as created_at, null::timestamptz as last_accessed_at, null::jsonb as metadata
        from matched where folder is not null group by lower(folder)
        union all
        select m.name, m.id, m.updated_at, m.created_at, m.last_accessed_at, m.metadata
        from matched as m where folder is null
    ), sorted as (
        select e.*, lower(key) collate "C" as sort_key, case sortcolumn when 'updated_at' then e.updated_at
            when 'created_at' then e.created_at when 'last_accessed_at' then e.last_accessed_at end as stamp
        from entries as e
    )
    select substr(rtrim(key, '/'), length(prefix) + 1), s.id, s.updated_at, s.created_at,
        s.last_accessed_at, s.metadata
    from sorted as s
    order by case when sortcolumn <> 'name' then s.id is not null end,
        case lower(sortorder) when 'desc' then stamp end desc,
        case lower(sortorder) when 'desc' then null else stamp end,
        case lower(sortorder) when 'desc' then sort_key end desc, sort_key, s.id
    limit least(limits, 1500) offset offsets
$$;

-- Cursor pages, exact case, full names. `start_after` (and for timestamps `sort_column_after`) is the last
-- entry of the page before.
create function storage.search_v2(
    prefix text, bucket_name text, limits integer default 100, levels integer default 1,
    start_after text default '', sort_order text default 'asc', sort_column text default 'name',
    sort_column_after text default ''
) returns table (
    key text, name text, id uuid, updated_at timestamptz, created_at timestamptz,
    last_accessed_at timestamptz, metadata jsonb
)
language sql stable
as $$
    with matched as (
        select storage.get_common_prefix(o.name, prefix, '/') as folder, o.*
        from storage.objects as o
        where o.bucket_id = bucket_name and starts_with(o.name collate "C", prefix)
    ), entries as (
        select rtrim(folder, '/') collate "C" as name, null::uuid as id, min(m.created_at) as updated_at,
            min(m.created_at) as created_at, null::timestamptz as last_accessed_at, null::jsonb as metadata
        from matched as m where folder is not null group by folder
        union all
        select m.name collate "C", m.id, m.updated_at, m.created_at, m.last_accessed_at, m.metadata
        from matched as m where folder is null
    ), sorted as (
        select e.*, date_trunc('milliseconds', case sort_column when 'updated_at' then e.updated_at
            when 'created_at' then e.created_at else 'epoch' end) as stamp,
            coalesce(nullif(sort_column_after, '')::timestamptz, 'epoch') as stamp_after
        from entries as e
    )
    select split_part(s.name, '/', levels), s.name, s.id, s.updated_at, s.created_at, s.last_accessed_at,
        s.metadata
    from sorted as s
    where coalesce(start_after, '') = '' or case when lower(sort_order) = 'desc'
        then (s.stamp, s.name) < (s.stamp_after, start_after collate "C")
        else (s.stamp, s.name) > (s.stamp_after, start_after collate "C") end
    order by case lower(sort_order) when 'desc' then stamp end desc,
        case lower(sort_order) when 'desc' then null else stamp end,
        case lower(sort_order) when 'desc' then s.name end desc, s.name
    limit least(limits, 1500)
$$;

reset role;
