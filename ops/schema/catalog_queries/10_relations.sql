-- Tables, views, sequences, columns, constraints, indexes, policies, triggers and rules.
with ours as materialized (
    select oid, nspname from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'supabase_migrations')
),

relations as materialized (
    select c.*, format('%I.%I', n.nspname, c.relname) as name
    from pg_catalog.pg_class as c
    join ours as n on n.oid = c.relnamespace
    where not exists (
        select from pg_catalog.pg_depend as d
        where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
)

select
    'relation' as kind,
    r.name,
    concat_ws(
        ' ', r.relkind, r.relpersistence, 'owner', pg_get_userbyid(r.relowner),
        case when r.relrowsecurity then 'rls' end,
        case when r.relforcerowsecurity then 'forced rls' end,
        'replica identity ' || r.relreplident::text, r.reloptions::text,
        pg_get_partkeydef(r.oid), pg_get_expr(r.relpartbound, r.oid),
        (select string_agg(i.inhparent::regclass::text, ',' order by i.inhseqno)
         from pg_catalog.pg_inherits as i where i.inhrelid = r.oid),
        case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) end
    ) as definition
from relations as r
where r.relkind in ('r', 'p', 'v', 'm', 'S', 'f')

union all
select
    'sequence', r.name,
    concat_ws(
        ' ', s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
        (select format('owned by %s.%I', a.attrelid::regclass, a.attname)
         from pg_catalog.pg_depend as d
         join pg_catalog.pg_attribute as a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
         where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = r.oid and d.deptype in ('a', 'i'))
    )
from relations as r
join pg_catalog.pg_sequence as s on s.seqrelid = r.oid

union all
select
    'column', format('%s.%I', r.name, a.attname),
    concat_ws(
        ' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
        'default ' || pg_get_expr(d.adbin, d.adrelid), 'identity ' || nullif(a.attidentity::text, ''),
        'generated ' || nullif(a.attgenerated::text, ''), 'storage ' || a.attstorage::text,
        'compression ' || nullif(a.attcompression::text, ''), 'statistics ' || a.attstattarget,
        'collate ' || nullif(a.attcollation::regcollation::text, t.typcollation::regcollation::text), a.attoptions::text
    )
from relations as r
join pg_catalog.pg_attribute as a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
join pg_catalog.pg_type as t on t.oid = a.atttypid
left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
where r.relkind in ('r', 'p', 'v', 'm', 'f', 'c')

union all
select
    'constraint', format('%I on %s', k.conname, r.name),
    concat_ws(' ', pg_get_constraintdef(k.oid), case when not k.convalidated then 'not validated' end)
from pg_catalog.pg_constraint as k
join relations as r on r.oid = k.conrelid
where k.contype <> 't' -- listed with the triggers

union all
select
    'index', r.name,
    concat_ws(
        ' ', pg_get_indexdef(i.indexrelid), case when not i.indisvalid then 'invalid' end,
        case when i.indisclustered then 'clustered' end, case when i.indisreplident then 'replica identity' end
    )
from pg_catalog.pg_index as i
join relations as r on r.oid = i.indexrelid

union all
select
    'policy', format('%I on %s', p.polname, r.name),
    concat_ws(
        ' ', case when p.polpermissive then 'permissive' else 'restrictive' end, p.polcmd,
        (select string_agg(case when m.role = 0 then 'public' else pg_get_userbyid(m.role) end, ',' order by
            case when m.role = 0 then 'public' else pg_get_userbyid(m.role) end)
         from unnest(p.polroles) as m (role)),
        'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid)
    )
from pg_catalog.pg_policy as p
join relations as r on r.oid = p.polrelid

union all
select 'trigger', format('%I on %s', t.tgname, r.name), format('%s %s', t.tgenabled, pg_get_triggerdef(t.oid))
from pg_catalog.pg_trigger as t
join relations as r on r.oid = t.tgrelid
where not t.tgisinternal

union all
select 'rule', format('%I on %s', u.rulename, r.name), format('%s %s', u.ev_enabled, pg_get_ruledef(u.oid))
from pg_catalog.pg_rewrite as u
join relations as r on r.oid = u.ev_class
where u.rulename <> '_RETURN'

union all
select 'statistics', format('%I.%I', n.nspname, s.stxname), pg_get_statisticsobjdef(s.oid)
from pg_catalog.pg_statistic_ext as s
join ours as n on n.oid = s.stxnamespace
