"""What a live database contains, under the names that docs/source-model-map.csv uses."""

from typing import Any, LiteralString, NamedTuple

import psycopg


class Column(NamedTuple):
    """A column of the live database."""

    type: str
    required: bool
    default: str


class Rule(NamedTuple):
    """A constraint or an index; `kind` is p, f, u, c, x (pg_constraint's letters) or i for an index."""

    kind: str
    columns: frozenset[str]
    definition: str


class Catalog(NamedTuple):
    """Every object that a row of the map may name, by kind and name."""

    columns: dict[str, Column]
    rules: dict[str, Rule]
    names: dict[str, set[str]]

    def holds(self, kind: str, target: str) -> bool:
        """Whether a target of this kind exists."""
        return target in self.names.get(kind, ())


_COLUMNS: LiteralString = """
    select format('%s.%s.%s', c.relnamespace::regnamespace, c.relname, a.attname),
        replace(format_type(a.atttypid, null), 'public.', ''), a.attnotnull,
        coalesce(pg_get_expr(d.adbin, d.adrelid), '')
    from pg_attribute as a
    inner join pg_class as c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm')
    left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
    and c.relnamespace::regnamespace::text in ('public', 'private', 'workflows', 'auth', 'storage')
"""
_CONSTRAINTS: LiteralString = """
    select format('%s.%s:%s', c.relnamespace::regnamespace, c.relname, k.conname), k.contype::text,
        array(
            select format('%s.%s.%s', c.relnamespace::regnamespace, c.relname, a.attname)
            from pg_attribute as a where a.attrelid = c.oid and a.attnum = any (k.conkey)
        ), pg_get_constraintdef(k.oid)
    from pg_constraint as k inner join pg_class as c on c.oid = k.conrelid and not c.relispartition
"""
_INDEXES: LiteralString = """
    select format('%s.%s', i.relnamespace::regnamespace, i.relname),
        case when x.indisunique then 'u' else 'i' end,
        array(
            select format('%s.%s.%s', c.relnamespace::regnamespace, c.relname, a.attname)
            from pg_attribute as a where a.attrelid = c.oid and (
                a.attnum = any (x.indkey) or pg_get_indexdef(i.oid) ~ ('\\(.*\\m' || a.attname || '\\M')
            )
        ), pg_get_indexdef(i.oid)
    from pg_index as x inner join pg_class as i on i.oid = x.indexrelid
    inner join pg_class as c on c.oid = x.indrelid and not c.relispartition
"""
_NAMES: LiteralString = """
    with relations as (
        select *, format('%s.%s', relnamespace::regnamespace, relname) as name from pg_class
    ),
    routines as (
        select format('%s.%s', pronamespace::regnamespace, proname) as name,
            replace(oidvectortypes(proargtypes), ', ', ',') as arguments
        from pg_proc where pronamespace::regnamespace::text in ('public', 'private', 'workflows')
    )
    select case when relkind in ('v', 'm') then 'view' else 'table' end, name
        from relations where relkind in ('r', 'p', 'v', 'm')
    union all select 'rls', name from relations where relrowsecurity
    union all select 'partitions', name from relations where relkind = 'p'
    union all select 'trigger', name || ':' || tgname
        from pg_trigger inner join relations as r on r.oid = tgrelid where not tgisinternal
    union all select 'policy', format('%s.%s:%s', schemaname, tablename, replace(policyname, ' ', '_'))
        from pg_policies
    union all select 'type', format('%s.%s', typnamespace::regnamespace, typname)
        from pg_type where typtype in ('e', 'd')
    union all select 'bucket', id from storage.buckets
    union all select 'function', name || '(' || replace(replace(
            arguments, 'timestamp with time zone', 'timestamptz'), 'double precision', 'float8'
        ) || ')' from routines
"""
_ENUMS: LiteralString = """
    select format('%s.%s', t.typnamespace::regnamespace, t.typname), 'c', array(
            select format('%s.%s.%s', c.relnamespace::regnamespace, c.relname, a.attname)
            from pg_attribute as a inner join pg_class as c on c.oid = a.attrelid where a.atttypid = t.oid
        ), string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
    from pg_enum as e inner join pg_type as t on t.oid = e.enumtypid group by t.oid
"""


def read(conn: psycopg.Connection[Any]) -> Catalog:
    """Reads the catalog of the connected database."""
    columns = {name: Column(*rest) for name, *rest in conn.execute(_COLUMNS).fetchall()}
    constraints = _rules(conn, _CONSTRAINTS)
    indexes = _rules(conn, _INDEXES)
    names: dict[str, set[str]] = {
        "column": set(columns),
        "constraint": set(constraints),
        "index": set(indexes),
    }
    for kind, name in conn.execute(_NAMES).fetchall():
        names.setdefault(kind, set()).add(name)
    return Catalog(columns, constraints | indexes | _rules(conn, _ENUMS), names)


def _rules(conn: psycopg.Connection[Any], query: LiteralString) -> dict[str, Rule]:
    return {
        name: Rule(kind, frozenset(columns), text)
        for name, kind, columns, text in conn.execute(query).fetchall()
    }
