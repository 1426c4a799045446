-- Who holds which privilege on schemas, relations, columns, functions, types, and default privileges.
with ours as materialized (
    select oid, nspname, nspacl, nspowner from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'supabase_migrations')
),

held as (
    select 'schema' as kind, n.nspname::text as name, coalesce(n.nspacl, acldefault('n', n.nspowner)) as acl
    from ours as n

    union all
    select 'relation', c.oid::regclass::text, coalesce(
        c.relacl, acldefault(case when c.relkind = 'S' then 's' else 'r' end::"char", c.relowner)
    )
    from pg_catalog.pg_class as c
    join ours as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')

    union all
    select 'column', format('%s.%I', a.attrelid::regclass, a.attname), a.attacl
    from pg_catalog.pg_attribute as a
    join pg_catalog.pg_class as c on c.oid = a.attrelid
    join ours as n on n.oid = c.relnamespace
    where a.attacl is not null and not a.attisdropped

    union all
    select 'function', p.oid::regprocedure::text, coalesce(p.proacl, acldefault('f', p.proowner))
    from pg_catalog.pg_proc as p
    join ours as n on n.oid = p.pronamespace
    where not exists (
        select from pg_catalog.pg_depend as d
        where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'
    )

    union all
    select 'type', t.oid::regtype::text, t.typacl
    from pg_catalog.pg_type as t
    join ours as n on n.oid = t.typnamespace
    where t.typacl is not null

    union all
    select 'database', 'current', coalesce(d.datacl, acldefault('d', d.datdba))
    from pg_catalog.pg_database as d
    where d.datname = current_database()

    union all
    select
        'default', format(
            '%s made by %s%s', d.defaclobjtype, pg_get_userbyid(d.defaclrole),
            ' in ' || nullif(d.defaclnamespace, 0)::regnamespace
        ),
        d.defaclacl
    from pg_catalog.pg_default_acl as d
)

select
    'privileges' as kind,
    h.kind || ' ' || h.name as name,
    coalesce(
        string_agg(
            format(
                '%s:%s%s', case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee) end,
                x.privilege_type, case when x.is_grantable then '*' end
            ),
            ' ' order by case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee) end collate "C",
            x.privilege_type, x.is_grantable
        ),
        'nobody'
    ) as definition
from held as h
left join lateral aclexplode(h.acl) as x on true
group by h.kind, h.name
