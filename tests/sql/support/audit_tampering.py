"""Changes to the audit log that the database owner could make with triggers switched off."""

import random
from collections.abc import Callable

from tests.sql.support.connection import Sql

# An expression that differs from the current value, by the column's type.
OTHER = {
    "bigint": "{0} + 1", "uuid": "gen_random_uuid()", "text": "coalesce({0}, '') || 'x'",
    "boolean": "not {0}", "numeric": "{0} + 1", "jsonb": "{0} || '{{\"x\": 1}}'",
    "timestamp with time zone": "{0} + interval '1 microsecond'", "bytea": "sha256({0})",
}  # fmt: skip
# Columns with a check, which allows few values.
CHECKED = {
    "action": "case {0} when 'read' then 'delete' else 'read' end",
    "action_category": "case {0} when 'account' then 'financial' else 'account' end",
    "impact_level": "case {0} when 'low' then 'high' else 'low' end",
}
Chance = random.Random
Tampering = Callable[[Sql, Chance, int], object]


def column(table: str) -> Tampering:
    """A tampering that changes one random column of the row."""

    def change(sql: Sql, chance: Chance, row: int) -> int:
        columns = sql.rows(
            "select column_name, data_type from information_schema.columns"
            " where table_schema || '.' || table_name = %s order by ordinal_position", table,
        )  # fmt: skip
        name, kind = chance.choice(columns)
        key = "id" if table == "public.audit_logs" else "audit_id"
        value = CHECKED.get(name, OTHER[kind]).format(name)
        if name in (key, "seq"):
            value = f"{name} + 1000000"
        return sql.conn.execute(
            f"update {table} set {name} = {value} where {key} = %s".encode(), [row]
        ).rowcount

    return change


def statement(query: str) -> Tampering:
    """A tampering that runs this statement with the row's id."""
    return lambda sql, _, row: sql.conn.execute(query.encode(), {"row": row})


def rewritten(sql: Sql, _: Chance, row: int) -> None:
    """Changes a row and computes the whole chain again, as an attacker who knows the algorithm would."""
    sql.conn.execute("update public.audit_logs set user_id = gen_random_uuid() where id = %s", [row])
    sql.conn.execute("truncate private.audit_chain cascade")
    for audit_id, txid in sql.rows("select id, txid from public.audit_logs order by txid, id"):
        sql.conn.execute(
            """select private.seal_row((
                   select c from private.audit_chain as c order by seq desc limit 1), a, %s)
               from public.audit_logs as a where a.id = %s""", [txid, audit_id],
        )  # fmt: skip


TAMPERINGS: dict[str, Tampering] = {
    "a column of a row": column("public.audit_logs"),
    "a column of the chain": column("private.audit_chain"),
    "a row deleted": statement("delete from public.audit_logs where id = %(row)s"),
    "a link deleted": statement("delete from private.audit_chain where audit_id = %(row)s"),
    "both deleted": statement(
        "with gone as (delete from public.audit_logs where id = %(row)s)"
        " delete from private.audit_chain where audit_id = %(row)s"
    ),
    "both deleted and the gap closed": statement(
        "with gone as (delete from public.audit_logs where id = %(row)s),"
        " link as (delete from private.audit_chain where audit_id = %(row)s returning seq)"
        " update private.audit_chain as c set seq = -c.seq from link where c.seq > link.seq"
    ),
    "the tail cut off": statement(
        "delete from private.audit_chain as c using private.audit_chain as l"
        " where c.seq >= l.seq and l.audit_id = %(row)s"
    ),
    "everything removed": statement("truncate private.audit_chain, public.audit_logs cascade"),
    "a row put in between": statement(
        "insert into public.audit_logs (action, resource_type, txid)"
        " select 'read', 'patients', txid from public.audit_logs where id = %(row)s"
    ),
    "a row dated back": statement(
        "insert into public.audit_logs (action, resource_type, created_at)"
        " values ('read', 'patients', now() - interval '2 days')"
    ),
    "a row with the number of another": statement(
        "insert into public.audit_logs (id, action, resource_type, created_at, txid) overriding system value"
        " select id, 'read', 'patients', created_at + interval '1 second', txid from public.audit_logs"
        " where id = %(row)s"
    ),
    "a row that is never sealed": statement(
        "insert into public.audit_logs (action, resource_type, txid)"
        " values ('read', 'patients', 1000000000000000)"
    ),
    "two rows exchanged": statement(
        "update public.audit_logs as a set action_type = b.action_type, resource_id = b.resource_id,"
        " user_id = b.user_id, change_hash = b.change_hash from public.audit_logs as b"
        " where a.id in (%(row)s, %(row)s + 1) and b.id = 2 * %(row)s + 1 - a.id"
    ),
    "two links exchanged": statement(
        "update private.audit_chain as a set row_hash = b.row_hash from private.audit_chain as b,"
        " private.audit_chain as c where c.audit_id = %(row)s and a.seq in (c.seq, c.seq + 1)"
        " and b.seq = 2 * c.seq + 1 - a.seq"
    ),
    "new values": statement(
        "update private.audit_values set new_values = new_values || jsonb_build_object('name', 'Eve')"
        " where audit_id = %(row)s"
    ),
    "old values": statement(
        "update private.audit_values set old_values = old_values || jsonb_build_object('name', 'Eve')"
        " where audit_id = %(row)s"
    ),
    "half the values": statement(
        "update private.audit_values set old_values = null where audit_id = %(row)s"
    ),
    "the chain rewritten": rewritten,
}
