"""Recompute the audit chain and report differences. The hashes are those of sql/90_audit/job_seal.sql."""

import hashlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg

from ops.audit.heads import Heads
from ops.audit.rows import Link, links, unsealed

GENESIS = hashlib.sha256(b"carebase audit chain").digest()
# The rows of a transaction have the date of its start. So a long transaction's rows may be sealed after newer
# rows, but at most by this much.
_A_DAY = 86_400_000_000  # microseconds


@dataclass
class Found:
    """The result of a verification; `broken` lists the differences, in the order of the chain."""

    links: int = 0
    erased: int = 0
    heads: int = 0
    pending: int = 0
    broken: list[str] = field(default_factory=list)


def verify(conn: psycopg.Connection[Any], heads: Heads) -> Found:
    """Compare the chain with the rows, their values and the heads in the bucket. Only reads."""
    found, before, newest = Found(heads=len(heads)), GENESIS, 0
    for link in links(conn):
        found.links += 1
        found.erased += _is_erased(link)
        found.broken += [
            f"link {link.seq} (audit row {link.audit_id}): {what}"
            for what in _wrong(link, found.links, before, newest, heads)
        ]
        before, newest = link.chain_hash, max(newest, link.created_at)
    _beyond(conn, heads, found)
    return found


def canonical(fields: Sequence[str | None]) -> bytes:
    """The bytes of a row that are hashed: each field with its length before it."""
    parts = ("-" if one is None else f"{len(one)}:{one}" for one in fields)
    return f"v1,{','.join(parts)}".encode()


def next_hash(before: bytes, seq: int, txid: int, sealed_at: int, row_hash: bytes) -> bytes:
    """The hash of a link."""
    return hashlib.sha256(before + struct.pack(">3q", seq, txid, sealed_at) + row_hash).digest()


def _wrong(link: Link, place: int, before: bytes, newest: int, heads: Heads) -> Iterator[str]:
    if link.seq != place:
        yield f"it should be link {place}: one was removed or added"
    if next_hash(before, link.seq, link.txid, link.sealed_at, link.row_hash) != link.chain_hash:
        yield "its hash does not follow from the link before it"
    if heads.get(link.seq, set()) - {link.chain_hash.hex()}:
        yield "its hash differs from the anchored one: the chain was rewritten"
    if link.fields is None:
        yield "the audit row is gone, or its date was changed"
    elif hashlib.sha256(canonical(link.fields)).digest() != link.row_hash:
        yield "the audit row was changed"
    if not _is_erased(link) and link.change_hash != link.values_hash:
        yield "its values were changed"
    if link.created_at < newest - _A_DAY:
        yield "its date is long before the dates of rows that were sealed earlier"


def _is_erased(link: Link) -> bool:
    return link.has_no_values and link.change_hash != link.values_hash


def _beyond(conn: psycopg.Connection[Any], heads: Heads, found: Found) -> None:
    lost = sorted(seq for seq in heads if seq > found.links)
    found.broken += [f"link {seq}: it was anchored, but the chain ends at {found.links}" for seq in lost]
    rows = unsealed(conn)
    found.broken += [f"audit row {one}: it is not part of the chain" for one, is_stray in rows if is_stray]
    found.pending = sum(not is_stray for _, is_stray in rows)
