-- Functions with body, settings, owner and volatility; types; extensions; schemas; event triggers.
with ours as materialized (
    select oid, nspname, nspowner from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'supabase_migrations')
),

extended as materialized (
    select classid, objid from pg_catalog.pg_depend where deptype = 'e'
)

select
    'function' as kind,
    p.oid::regprocedure::text as name,
    concat_ws(
        ' ', 'owner', pg_get_userbyid(p.proowner),
        case when p.prokind <> 'a' then pg_get_functiondef(p.oid) else pg_get_function_result(p.oid) end
    ) as definition
from pg_catalog.pg_proc as p
join ours as n on n.oid = p.pronamespace
where ('pg_catalog.pg_proc'::regclass, p.oid) not in (select e.classid, e.objid from extended as e)

union all
select
    'type', t.oid::regtype::text,
    concat_ws(
        ' ', t.typtype, 'owner', pg_get_userbyid(t.typowner),
        (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
         from pg_catalog.pg_enum as e where e.enumtypid = t.oid),
        case when t.typtype = 'd' then concat_ws(
            ' ', format_type(t.typbasetype, t.typtypmod), case when t.typnotnull then 'not null' end,
            'default ' || t.typdefault,
            (select string_agg(format('%I %s', k.conname, pg_get_constraintdef(k.oid)), ', ' order by k.conname)
             from pg_catalog.pg_constraint as k where k.contypid = t.oid)
        ) end,
        (select r.rngsubtype::regtype::text from pg_catalog.pg_range as r where r.rngtypid = t.oid)
    )
from pg_catalog.pg_type as t
join ours as n on n.oid = t.typnamespace
left join pg_catalog.pg_class as c on c.oid = t.typrelid
where t.typcategory <> 'A' and (c.oid is null or c.relkind = 'c')
and ('pg_catalog.pg_type'::regclass, t.oid) not in (select e.classid, e.objid from extended as e)

union all
select 'extension', x.extname, format('%s in %s', x.extversion, x.extnamespace::regnamespace)
from pg_catalog.pg_extension as x

union all
select 'schema', n.nspname, 'owner ' || pg_get_userbyid(n.nspowner)
from ours as n

union all
select
    'event trigger', t.evtname,
    format('%s %s %s %s', t.evtevent, t.evtfoid::regprocedure, t.evtenabled, t.evttags)
from pg_catalog.pg_event_trigger as t

union all
select
    'comment', format('%s %s', i.type, i.identity), d.description
from pg_catalog.pg_description as d
cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) as i
where coalesce(i.schema, '') !~ '^(pg_|information_schema$)'
and (d.classoid, d.objoid) not in (select e.classid, e.objid from extended as e)
and i.identity !~ '^(pg_catalog|pg_toast|information_schema)\.'
and i.type not in ('access method', 'cast', 'language', 'operator of access method', 'conversion', 'extension')
