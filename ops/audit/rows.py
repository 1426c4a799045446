"""Reads the audit chain with Postgres' own functions only: ours could have been forged too."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import class_row

BATCH = 5000
# The fields of private.audit_canonical, in its order.
_FIELDS = """
    id::text, (extract(epoch from created_at) * 1000000)::bigint::text, user_id::text, session_id::text,
    action, action_category, action_type, resource_type, resource_id, patient_id::text, hospital_id::text,
    impact_level, compliance_relevant::text, financial_impact::text, details::text, change_hash, txid::text
"""
_LINKS = """
    select c.seq, c.audit_id, c.txid, c.row_hash, c.chain_hash,
        (extract(epoch from c.sealed_at) * 1000000)::bigint as sealed_at,
        (extract(epoch from c.created_at) * 1000000)::bigint as created_at,
        a.fields, a.change_hash, coalesce(v.old_values, v.new_values) is null as has_no_values,
        encode(sha256(convert_to(jsonb_build_array(v.old_values, v.new_values)::text, 'UTF8')), 'hex')
            as values_hash
    from private.audit_chain as c
    left join ({rows}) as a on a.id = c.audit_id and a.created_at = c.created_at
    left join private.audit_values as v on v.audit_id = c.audit_id
    where c.seq > %(after)s
    order by c.seq
    limit %(batch)s
"""
# An unsealed row is a stray if rows of later transactions are sealed, if its transaction is in the future, or
# if its date is long before those of the sealed rows.
_STRAYS = """
    select a.id,
        (a.txid, a.id) <= (e.txid, e.audit_id)
        or a.txid > pg_snapshot_xmax(pg_current_snapshot())::text::bigint
        or a.created_at < e.created_at - interval '1 day' as is_stray
    from ({rows}) as a
    left join (select * from private.audit_chain order by seq desc limit 1) as e on true
    where not exists (
        select from private.audit_chain as c where c.audit_id = a.id and c.created_at = a.created_at
    )
    order by a.id
"""


@dataclass(frozen=True)
class Link:
    """A link of the chain and its audit row; `fields` is None if that row does not exist."""

    seq: int
    audit_id: int
    txid: int
    row_hash: bytes
    chain_hash: bytes
    sealed_at: int
    created_at: int
    fields: list[str | None] | None
    change_hash: str | None
    has_no_values: bool
    values_hash: str


def links(conn: psycopg.Connection[Any]) -> Iterator[Link]:
    """Read the whole chain in order, batch by batch."""
    query, after = _over_all_rows(conn, _LINKS), 0
    with conn.cursor(row_factory=class_row(Link)) as cursor:
        while batch := cursor.execute(query, {"after": after, "batch": BATCH}).fetchall():
            yield from batch
            after = batch[-1].seq


def unsealed(conn: psycopg.Connection[Any]) -> list[tuple[int, bool]]:
    """Read the rows without a link: their ids, and whether they should have one."""
    rows = conn.execute(_over_all_rows(conn, _STRAYS)).fetchall()
    return [(audit_id, bool(is_stray)) for audit_id, is_stray in rows]


def anchored(conn: psycopg.Connection[Any]) -> set[str]:
    """Read the keys of the heads that were put into the bucket, from the database."""
    return {key for (key,) in conn.execute("select object_key from private.audit_anchors")}


def _over_all_rows(conn: psycopg.Connection[Any], query: str) -> sql.Composed:
    archived = conn.execute("""
        select 'archive', relname from pg_catalog.pg_class
        where relnamespace = 'archive'::regnamespace and relkind = 'r'
    """)
    tables = [sql.Identifier(*names) for names in (("public", "audit_logs"), *archived)]
    one = "select id, created_at, change_hash, txid, array[" + _FIELDS + "] as fields from {}"
    rows = sql.SQL(" union all ").join(sql.SQL(one).format(table) for table in tables)
    return sql.SQL(query).format(rows=rows)
