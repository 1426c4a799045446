-- Roles, their settings and memberships, publications and buckets: none of them is an object of a schema.
select
    'role' as kind,
    r.rolname::text as name,
    concat_ws(
        ' ', case when r.rolsuper then 'superuser' end, case when r.rolinherit then 'inherit' end,
        case when r.rolcreaterole then 'createrole' end, case when r.rolcreatedb then 'createdb' end,
        case when r.rolcanlogin then 'login' end, case when r.rolreplication then 'replication' end,
        case when r.rolbypassrls then 'bypassrls' end, 'connections ' || r.rolconnlimit
    ) as definition
from pg_catalog.pg_roles as r
where r.rolname !~ '^pg_'

union all
select
    'membership', format('%s in %s by %s', m.member::regrole, m.roleid::regrole, m.grantor::regrole),
    format('admin %s inherit %s set %s', m.admin_option, m.inherit_option, m.set_option)
from pg_catalog.pg_auth_members as m

union all
select
    'setting',
    concat_ws(
        ' ', nullif(s.setrole, 0)::regrole::text, case when s.setdatabase <> 0 then 'in this database' end,
        split_part(c.setting, '=', 1)
    ),
    c.setting
from pg_catalog.pg_db_role_setting as s
cross join unnest(s.setconfig) as c (setting)
where s.setdatabase in (0, (select d.oid from pg_catalog.pg_database as d where d.datname = current_database()))

union all
select
    'publication', p.pubname,
    format(
        'owner %s all %s insert %s update %s delete %s truncate %s root %s', pg_get_userbyid(p.pubowner),
        p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot
    )
from pg_catalog.pg_publication as p

union all
select
    'published', format('%s in %s', r.prrelid::regclass, p.pubname),
    concat_ws(
        ' ', 'where ' || pg_get_expr(r.prqual, r.prrelid),
        (select string_agg(a.attname, ',' order by a.attname) from pg_catalog.pg_attribute as a
         where a.attrelid = r.prrelid and a.attnum = any (r.prattrs))
    )
from pg_catalog.pg_publication_rel as r
join pg_catalog.pg_publication as p on p.oid = r.prpubid

union all
select 'published schema', format('%s in %s', s.pnnspid::regnamespace, p.pubname), ''
from pg_catalog.pg_publication_namespace as s
join pg_catalog.pg_publication as p on p.oid = s.pnpubid

union all
select 'bucket', b.id, (to_jsonb(b) - 'created_at' - 'updated_at')::text
from storage.buckets as b
