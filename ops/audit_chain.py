"""Recompute the audit chain and say what does not fit. Its hashes are those of sql/90_audit/job_seal.sql."""

import hashlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg

from ops.audit_heads import Heads
from ops.audit_rows import Link, links, unsealed

GENESIS = hashlib.sha256(b"carebase audit chain").digest()
# A transaction that stays open keeps its date: rows may be that much older than those sealed before them.
_A_DAY = 86_400_000_000  # microseconds


@dataclass
class Found:
    """What a verification saw; `broken` says what does not fit, in the order of the chain."""

    links: int = 0
    erased: int = 0
    heads: int = 0
    pending: int = 0
    broken: list[str] = field(default_factory=list)


def verify(conn: psycopg.Connection[Any], heads: Heads) -> Found:
    """Compare the chain, the rows, their values and the heads kept elsewhere. Reads only."""
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
    """A row as the text that is hashed: each field with its length before it."""
    parts = ("-" if one is None else f"{len(one)}:{one}" for one in fields)
    return f"v1,{','.join(parts)}".encode()


def next_hash(before: bytes, seq: int, txid: int, sealed_at: int, row_hash: bytes) -> bytes:
    """The hash of a link."""
    return hashlib.sha256(before + struct.pack(">3q", seq, txid, sealed_at) + row_hash).digest()


def _wrong(link: Link, place: int, before: bytes, newest: int, heads: Heads) -> Iterator[str]:
    if link.seq != place:
        yield f"it should be link {place}: one was removed or added"
    if next_hash(before, link.seq, link.txid, link.sealed_at, link.row_hash) != link.chain_hash:
        yield "it does not follow from the link before it"
    if heads.get(link.seq, set()) - {link.chain_hash.hex()}:
        yield "it is not what was anchored: the chain was rewritten"
    if link.fields is None:
        yield "the audit row is gone, or its date was changed"
    elif hashlib.sha256(canonical(link.fields)).digest() != link.row_hash:
        yield "the audit row was changed"
    if not _is_erased(link) and link.change_hash != link.values_hash:
        yield "its values were changed"
    if link.created_at < newest - _A_DAY:
        yield "it is dated long before the rows sealed ahead of it"


def _is_erased(link: Link) -> bool:
    return link.has_no_values and link.change_hash != link.values_hash


def _beyond(conn: psycopg.Connection[Any], heads: Heads, found: Found) -> None:
    lost = sorted(seq for seq in heads if seq > found.links)
    found.broken += [f"link {seq}: it was anchored, and the chain ends at {found.links}" for seq in lost]
    rows = unsealed(conn)
    found.broken += [f"audit row {one}: it stands outside the chain" for one, is_stray in rows if is_stray]
    found.pending = sum(not is_stray for _, is_stray in rows)
